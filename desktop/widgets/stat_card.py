"""A card with one figure: its name, its value, a line below, and a progress bar where it has one."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QVBoxLayout

from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill
from desktop.widgets.why import with_why


class StatCard(QFrame):
    """Four of them stand in a row above a plot."""

    def __init__(self, title: str, name: str = "", *, word: str = "") -> None:
        """`word`: the technical word that is explained beside the title."""
        super().__init__()
        self.setProperty("role", "card")
        if name:
            self.setObjectName(name)
        self.title = label(title, "small")
        self.value = label("–", "value")
        self.sub = ElidedLabel("", "small")
        self.pill = Pill()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(12, 13, 12, 13)
        outer.setSpacing(4)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.value)
        line.addWidget(self.pill)
        line.addStretch(1)
        outer.addWidget(with_why(self.title, word) if word else self.title)
        outer.addLayout(line)
        outer.addWidget(self.bar)
        outer.addStretch(1)
        outer.addWidget(self.sub)
        self._name()

    def set_value(self, text: str, sub: str = "", progress: float | None = None) -> None:
        """`progress` from 0 to 1, or None for no bar."""
        self.value.setText(text)
        self.sub.setText(sub)
        self.bar.setVisible(progress is not None)
        if progress is not None:
            self.bar.setValue(round(1000 * min(1.0, max(0.0, progress))))
        self._name()

    def set_title(self, title: str) -> None:
        self.title.setText(title)
        self._name()

    def set_pill(self, text: str, kind: str = "neutral") -> None:
        self.pill.set(text, kind)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.title.text()}: {self.value.text()}")
        self.setAccessibleDescription(self.sub.text())
