"""A card: a bordered surface with an optional heading and a body."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.widgets.labels import label
from desktop.widgets.why import WhyButton


class Card(QFrame):
    """Put things into `body`; put what belongs to the heading there with `add_header`."""

    def __init__(self, title: str = "", *, pad: int = 18, name: str = "") -> None:
        super().__init__()
        self.setProperty("role", "card")
        if name:
            self.setObjectName(name)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(pad, pad, pad, pad)
        outer.setSpacing(12)
        self._header: QHBoxLayout | None = None
        self._outer = outer
        self.title_label: QLabel | None = None
        if title:
            self.title_label = label(title, "heading")
            self._make_header().insertWidget(0, self.title_label)
            self.setAccessibleName(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(10)
        outer.addLayout(self.body, 1)

    def set_title(self, title: str) -> None:
        if self.title_label is None:
            self.title_label = label(title, "heading")
            self._make_header().insertWidget(0, self.title_label)
        self.title_label.setText(title)
        self.setAccessibleName(title)

    def explain(self, word: str) -> None:
        """Put the "?" for a technical word behind the title."""
        assert self.title_label is not None
        header = self._make_header()
        header.insertWidget(header.indexOf(self.title_label) + 1, WhyButton(word))

    def add_header(self, widget: QWidget) -> None:
        """Put a widget at the end of the heading's line."""
        self._make_header().addWidget(widget)

    def _make_header(self) -> QHBoxLayout:
        if self._header is None:
            self._header = QHBoxLayout()
            self._header.setSpacing(10)
            self._header.addStretch(1)
            self._outer.insertLayout(0, self._header)
        return self._header
