"""Some runs beside each other: their figures with the best one marked, and the settings in which they differ.

Does not know where the runs come from.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QFont, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHeaderView, QTableView

from core import runs
from core.errors import UserError
from core.runs import Run
from desktop import i18n, theme
from desktop.training.runs_table import loss_words, state_words
from desktop.training.words import method_words, setting_words, value_words
from desktop.widgets import tips
from desktop.widgets.tables import PILL_ROLE, PillDelegate, style_table

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_PLAIN = {"step", "seconds", "epoch", "loss", "eval_loss", "learning_rate", "grad_norm", "tokens_per_second"}
_NAMES = 220
"""Pixels of the column that names the lines."""
_GAUGES = {"memory", "processor", "gpu_memory", "gpu_use", "gpu_temperature"}


class Line(NamedTuple):
    """One line of the table: what it is called, what it says of each run, and which of them it marks."""

    name: str
    values: list[str]
    best: frozenset[int] = frozenset()
    heading: bool = False


def color_of(place: int) -> str:
    """The colour token of the run at a place; they differ in light and dark and for the colour-blind."""
    return f"run_{place + 1}"


def best(values: Sequence[float | None], lower: bool) -> frozenset[int]:
    """The places of the best of the values that there are; none where all are the same or only one is known."""
    known = [value for value in values if value is not None]
    if len(known) < 2 or min(known) == max(known):
        return frozenset()
    wanted = min(known) if lower else max(known)
    return frozenset(place for place, value in enumerate(values) if value == wanted)


def quality(run: Run) -> dict[str, float]:
    """What was last measured on the validation rows besides the loss, whatever it is called."""
    found: dict[str, float] = {}
    for entry in run.metrics():
        found |= {name: value for name, value in entry.items() if name not in _PLAIN | _GAUGES}
    return found


class CompareModel(QAbstractTableModel):
    """Columns are runs, in the order in which their curves are coloured."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[Run] = []
        self.lines: list[Line] = []

    def set_runs(self, several: list[Run]) -> None:
        self.beginResetModel()
        self.runs = several
        self.lines = [*self._figures(), *self._settings()]
        self.endResetModel()

    def _figures(self) -> list[Line]:
        abouts = [run.about for run in self.runs]
        lines = [
            Line(self.tr("Figures"), [""] * len(self.runs), heading=True),
            Line(self.tr("Status"), [state_words(run)[0] for run in self.runs]),
            self._line(
                self.tr("Lowest validation loss"), [one.validation_best for one in abouts], loss_words
            ),
            self._line(self.tr("Training loss at the end"), [one.loss_last for one in abouts], loss_words),
        ]
        measured = [quality(run) for run in self.runs]
        for name in dict.fromkeys(name for one in measured for name in one):
            words = name.removeprefix("eval_").replace("_", " ").capitalize()
            lines.append(
                self._line(words, [one.get(name) for one in measured], i18n.decimal, lower="loss" in name)
            )
        lines += [
            self._line(self.tr("Duration"), [one.seconds or None for one in abouts], i18n.duration),
            self._line(
                self.tr("Tokens per second"),
                [one.tokens_per_second for one in abouts],
                lambda speed: i18n.number(round(speed)),
                lower=False,
            ),
            self._line(self.tr("Most memory"), [one.peak_memory for one in abouts], i18n.memory),
            Line(self.tr("Steps"), [i18n.number(one.steps_done) for one in abouts]),
        ]
        return lines

    def _line(
        self, name: str, values: Sequence[float | None], words: Callable[[float], str], *, lower: bool = True
    ) -> Line:
        shown = ["–" if value is None else words(value) for value in values]
        return Line(name, shown, best(values, lower))

    def _settings(self) -> list[Line]:
        try:
            differing = runs.compare(self.runs)
        except UserError:
            return []  # a run whose settings are damaged still has its figures
        if not differing:
            return [Line(self.tr("All settings are the same"), [""] * len(self.runs), heading=True)]
        lines = [Line(self.tr("Settings that differ"), [""] * len(self.runs), heading=True)]
        for name, values in differing:
            if name == "method":
                said = [method_words(str(value)) for value in values]
            elif name in ("model", "dataset"):
                said = [
                    (getattr(run.about, name).name or str(getattr(run.about, name).id)) for run in self.runs
                ]
            else:
                said = [value_words(name, value) for value in values]
            lines.append(Line(self._setting(name), said))
        return lines

    def _setting(self, name: str) -> str:
        return {"model": self.tr("Model"), "dataset": self.tr("Dataset")}.get(name) or setting_words(name)

    # -- for the view --------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.runs) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if section == 0 or section > len(self.runs):
            return "" if role == Qt.ItemDataRole.DisplayRole else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            name = self.runs[section - 1].about.name
            return tips.plain(name) if role == Qt.ItemDataRole.ToolTipRole else name
        return swatch(color_of(section - 1)) if role == Qt.ItemDataRole.DecorationRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], index.column()
        if role == Qt.ItemDataRole.FontRole and line.heading:
            made = theme.font("body")
            made.setWeight(QFont.Weight.DemiBold)
            return made
        if role == Qt.ItemDataRole.ForegroundRole and column == 0 and not line.heading:
            return theme.color("second")
        if column and role == PILL_ROLE:
            return "good" if column - 1 in line.best else ""
        if role == Qt.ItemDataRole.AccessibleTextRole and column - 1 in line.best:
            return self.tr("{value}, the best").format(value=line.values[column - 1])
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return line.values[column - 1] if column else line.name
        return None


class CompareTable(QTableView):
    """The table itself."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Figures and settings of the runs"))
        self.lines = CompareModel()
        self.setModel(self.lines)
        style_table(self, stretch=None, flat=True)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self._delegate = PillDelegate(self)
        theme.notifier().changed.connect(self.horizontalHeader().viewport().update)

    def show_runs(self, several: list[Run]) -> None:
        self.lines.set_runs(several)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(96)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, _NAMES)
        for column in range(1, len(several) + 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
            self.setItemDelegateForColumn(column, self._delegate)


def swatch(token: str) -> QIcon:
    """A small field of a colour."""
    made = QPixmap(12, 12)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(token))
    painter.drawRoundedRect(QRectF(0, 3, 12, 6), 3, 3)
    painter.end()
    return QIcon(made)
