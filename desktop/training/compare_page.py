"""Some runs compared: their curves over each other, their figures and settings beside each other.

Does not know where the runs come from.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from core import runs
from core.errors import UserError
from core.runs import Run
from desktop import theme
from desktop.training.compare_table import CompareTable, color_of, quality, swatch
from desktop.widgets.card import Card
from desktop.widgets.flow import Flow
from desktop.widgets.labels import ElidedLabel
from desktop.widgets.line_plot import LinePlot
from desktop.widgets.segmented import SegmentedControl

MOST = 6
"""Runs at once: more curves are not told apart."""
_SERIES = {
    "validation": ("eval_loss", "points"),
    "loss": ("loss", "average"),
    "rate": ("learning_rate", "line"),
    "gradient": ("grad_norm", "average"),
    "speed": ("tokens_per_second", "average"),
}
_NAME_WIDTH = 180


class ComparePage(QWidget):
    """`show_runs` takes from 2 to `MOST` runs; `refresh` reads them again."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[Run] = []
        self.choice = SegmentedControl(
            [
                ("validation", self.tr("Validation loss")),
                ("loss", self.tr("Training loss")),
                ("quality", self.tr("Quality")),
                ("rate", self.tr("Learning rate")),
                ("gradient", self.tr("Gradient")),
                ("speed", self.tr("Speed")),
            ],
            name="training.comparison.curve",
            label=self.tr("What the curves show"),
        )
        self.choice.changed.connect(self._draw)
        self.plot = LinePlot(name="training.comparison.plot")
        self.plot.setMinimumHeight(150)
        self.plot.set_legend(False)
        self.plot.set_labels(
            x=self.tr("Step"),
            empty=self.tr("None of these runs has measured this."),
            name=self.tr("Curves of the runs"),
        )
        self.legend = QWidget()
        self._legend = Flow(self.legend, gap=14)
        curves = Card(pad=14)
        row = QHBoxLayout()
        row.addWidget(self.choice)
        row.addStretch(1)
        curves.body.addLayout(row)
        curves.body.addWidget(self.legend)
        curves.body.addWidget(self.plot, 1)
        self.table = CompareTable("training.comparison.table")
        below = Card(pad=14)
        below.body.addWidget(self.table)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(theme.GAP)
        split.setChildrenCollapsible(False)
        split.addWidget(curves)
        split.addWidget(below)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([340, 260])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
        theme.notifier().changed.connect(self._draw_legend)

    def show_runs(self, several: list[Run]) -> None:
        """Compare these; where all measured on validation rows, that loss is what is shown first."""
        self.runs = several[:MOST]
        self.choice.set_shown("quality", any(quality(run) for run in self.runs))
        validated = any(run.about.validation_best is not None for run in self.runs)
        self.choice.set_current("validation" if validated else "loss")
        self.table.show_runs(self.runs)
        self._draw_legend()
        self._draw()

    def refresh(self) -> None:
        """Read them again: one of them may be under way. Those that are gone are left out."""
        found = []
        for run in self.runs:
            try:
                found.append(runs.read(run.folder))
            except UserError:
                continue
        self.runs = found
        self.table.show_runs(found)
        self._draw_legend()
        self._draw()

    def _draw_legend(self) -> None:
        self._legend.clear()
        for place, run in enumerate(self.runs):
            self._legend.addWidget(_chip(run.about.name, color_of(place)))

    def _draw(self) -> None:
        for key in self.plot.series():
            self.plot.remove_series(key)
        for place, run in enumerate(self.runs):
            if self.choice.current() == "quality":
                name, style = next(iter(quality(run)), ""), "points"
            else:
                name, style = _SERIES[self.choice.current()]
            self.plot.add_series(str(place), run.about.name, color=color_of(place), style=style)
            self.plot.set_data(str(place), *run.series(name))


def _chip(words: str, token: str) -> QFrame:
    """A curve's colour and its run's name."""
    made = QFrame()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    color = QLabel()
    color.setPixmap(swatch(token).pixmap(QSize(12, 12)))
    name = ElidedLabel(words, "small")
    name.setFixedWidth(min(_NAME_WIDTH, name.fontMetrics().horizontalAdvance(words) + 8))
    row.addWidget(color)
    row.addWidget(name)
    return made
