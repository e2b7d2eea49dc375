"""The curves of a run over its steps: one of several kinds at a time. Does not know where the values come from."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.line_plot import LinePlot
from desktop.widgets.segmented import SegmentedControl


class _Line(NamedTuple):
    """How one measured value is drawn: values are multiplied by `scale`."""

    title: str
    color: str
    style: str
    scale: float = 1.0


_KINDS = {
    "loss": ("loss", "eval_loss"),
    "rate": ("learning_rate",),
    "gradient": ("grad_norm",),
    "speed": ("tokens_per_second",),
    "memory": ("memory", "gpu_memory"),
    "busy": ("processor", "gpu_use", "gpu_temperature"),
}
_ALWAYS = ("loss", "rate", "gradient", "speed", "memory")
_QUALITY = "quality"
"""What else is measured on validation rows, whatever it is called."""
_PLAIN = {"step", "seconds", "epoch"}


class Curves(QWidget):
    """`add` takes what was measured at a step, `show_entries` a whole run's. `choice` is placed by whoever shows it."""

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self._lines = {
            "loss": _Line(self.tr("Training"), "curve_1", "raw+average"),
            "eval_loss": _Line(self.tr("Validation"), "curve_2", "points"),
            "learning_rate": _Line(self.tr("Learning rate"), "curve_3", "line"),
            "grad_norm": _Line(self.tr("Size of the gradient"), "curve_4", "raw+average"),
            "tokens_per_second": _Line(self.tr("Tokens per second"), "curve_1", "raw+average"),
            "memory": _Line(self.tr("Memory (GB)"), "curve_1", "line", 1e-9),
            "gpu_memory": _Line(self.tr("Memory of the GPU (GB)"), "curve_2", "line", 1e-9),
            "processor": _Line(self.tr("Processor (%)"), "curve_1", "line"),
            "gpu_use": _Line(self.tr("GPU (%)"), "curve_2", "line"),
            "gpu_temperature": _Line(self.tr("GPU (°C)"), "curve_4", "line"),
        }
        self._quality: dict[str, str] = {}
        self.choice = SegmentedControl(
            [
                ("loss", self.tr("Loss")),
                (_QUALITY, self.tr("Quality")),
                ("rate", self.tr("Learning rate")),
                ("gradient", self.tr("Gradient")),
                ("speed", self.tr("Speed")),
                ("memory", self.tr("Memory")),
                ("busy", self.tr("Use")),
            ],
            name="training.curve",
            label=translate("Curves", "What the curve shows"),
        )
        self.choice.changed.connect(self._choose)
        self.plot = LinePlot(name="training.plot")
        self.plot.setAccessibleName(self.tr("Curve of the run"))
        self.plot.set_labels(x=self.tr("Step"), empty=self.tr("The curve appears with the first step."))
        for key, line in self._lines.items():
            self.plot.add_series(key, line.title, color=line.color, style=line.style)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.plot)
        self._offer()
        self._choose("loss")

    def add(self, step: float, values: dict[str, float]) -> None:
        fresh = False
        for name, value in values.items():
            if name in self._lines:
                fresh = fresh or not self.plot.count(name)
                self.plot.append(name, step, value * self._lines[name].scale)
            elif name not in _PLAIN:
                fresh = self._add_quality(name) or fresh
                self.plot.append(name, step, value)
        if fresh:
            self._offer()

    def show_entries(self, entries: Iterable[dict[str, float]], total: int | None) -> None:
        """Show a run from its record; `total` steps where it is still under way."""
        for name in self._quality:
            self.plot.remove_series(name)
        self._quality.clear()
        self.plot.clear()
        self.plot.set_total(total)
        for entry in entries:
            self.add(entry["step"], entry)
        self._offer()

    def _add_quality(self, name: str) -> bool:
        """Make room for a figure that this kind of learning alone has; True if it is new."""
        if name in self._quality:
            return False
        self._quality[name] = name.removeprefix("eval_").replace("_", " ").capitalize()
        color = f"curve_{(len(self._quality) - 1) % 4 + 1}"
        self.plot.add_series(name, self._quality[name], color=color, style="points")
        self.plot.set_shown(name, self.choice.current() == _QUALITY)
        return True

    def _offer(self) -> None:
        """Offer the kinds of which there are values, besides those that every run has."""
        busy = any(self.plot.count(name) for name in ("gpu_use", "gpu_temperature", "processor"))
        shown = {*_ALWAYS, *([_QUALITY] if self._quality else []), *(["busy"] if busy else [])}
        for key in (*_KINDS, _QUALITY):
            self.choice.set_shown(key, key in shown)
        if self.choice.current() not in shown:
            self.choice.set_current("loss")

    def _choose(self, kind: str) -> None:
        for key, series in _KINDS.items():
            for one in series:
                self.plot.set_shown(one, key == kind)
        for name in self._quality:
            self.plot.set_shown(name, kind == _QUALITY)
