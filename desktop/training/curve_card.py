"""The curve of a run: loss, learning rate or gradient over the steps. Does not know where the values come from."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.widgets.card import Card
from desktop.widgets.line_plot import LinePlot
from desktop.widgets.segmented import SegmentedControl

_SERIES = {
    "loss": ("loss", "eval_loss"),
    "rate": ("learning_rate",),
    "gradient": ("grad_norm",),
}


class CurveCard(Card):
    """`add` takes what was measured at a step, `show_entries` a whole run's."""

    def __init__(self) -> None:
        super().__init__(self.tr("Loss"))
        self.choice = SegmentedControl(
            [
                ("loss", self.tr("Loss")),
                ("rate", self.tr("Learning rate")),
                ("gradient", self.tr("Gradient")),
            ],
            name="training.curve",
            label=self.tr("What the curve shows"),
        )
        self.choice.changed.connect(self._choose)
        self.add_header(self.choice)
        self.plot = LinePlot(name="training.plot")
        self.plot.setAccessibleName(self.tr("Curve of the run"))
        self.plot.set_labels(x=self.tr("Step"), empty=self.tr("The curve appears with the first step."))
        self.plot.add_series("loss", self.tr("Training"), color="curve_1", style="raw+average")
        self.plot.add_series("eval_loss", self.tr("Validation"), color="curve_2", style="points")
        self.plot.add_series("learning_rate", self.tr("Learning rate"), color="curve_3", style="line")
        self.plot.add_series("grad_norm", self.tr("Gradient"), color="curve_4", style="raw+average")
        self.body.addWidget(self.plot, 1)
        self._choose("loss")

    def add(self, step: float, values: dict[str, float]) -> None:
        for series in ("loss", "eval_loss", "learning_rate", "grad_norm"):
            if series in values:
                self.plot.append(series, step, values[series])

    def show_entries(self, entries: Iterable[dict[str, float]], total: int | None) -> None:
        """Show a run from its record; `total` steps where it is still under way."""
        self.plot.clear()
        self.plot.set_total(total)
        for entry in entries:
            self.add(entry["step"], entry)

    def _choose(self, key: str) -> None:
        titles = {
            "loss": self.tr("Loss"),
            "rate": self.tr("Learning rate"),
            "gradient": self.tr("Gradient"),
        }
        self.set_title(titles[key])
        for name, series in _SERIES.items():
            for one in series:
                self.plot.set_shown(one, name == key)
