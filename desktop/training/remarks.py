"""What was to be said of a run, in one line that opens to the whole: how it ended, what its curves show.

Does not know where the sentences come from.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.icons import pixmap
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.layouts import clear


class Remarks(Card):
    """Hidden while there is nothing to say. The latest remark is the one seen while it is closed."""

    def __init__(self) -> None:
        super().__init__(pad=8, name="training.outcome")
        self._said: list[str] = []
        self._open = False
        self._icon = QLabel()
        self.latest = ElidedLabel("", "second")
        self.whole = QWidget()
        self.all = QVBoxLayout(self.whole)
        self.all.setContentsMargins(0, 0, 0, 0)
        self.all.setSpacing(6)
        self.more = button(self.tr("Show all"), name="training.remarks", role="link", on_click=self._toggle)
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 6, 0)
        row.setSpacing(theme.TIGHT)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.latest, 1)
        row.addWidget(self.whole, 1)
        row.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        theme.notifier().changed.connect(self._draw)
        self.hide()

    @property
    def said(self) -> list[str]:
        return self._said

    def show_remarks(self, said: list[str]) -> None:
        """Say these, earliest first, and no others."""
        if said != self._said:
            self._said, self._open = list(said), False
        self._draw()

    def add(self, words: str) -> None:
        if words not in self._said:
            self.show_remarks([*self._said, words])

    def _toggle(self) -> None:
        self._open = not self._open
        self._draw()

    def _draw(self) -> None:
        clear(self.all)
        self.setVisible(bool(self._said))
        if not self._said:
            return
        self._icon.setPixmap(pixmap("info", theme.size("body") + 4, "second"))
        self.latest.setText(self._said[-1])
        self.latest.setVisible(not self._open)
        self.whole.setVisible(self._open)
        for words in self._said if self._open else ():
            self.all.addWidget(label(words, "second", wrap=True, selectable=True))
        self.more.setText(self.tr("Show less") if self._open else self.tr("Show all"))
        self._review_more()

    def _review_more(self) -> None:
        fits = self.latest.fontMetrics().horizontalAdvance(self.latest.text()) <= self.latest.width()
        self.more.setVisible(self._open or len(self._said) > 1 or not fits)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._review_more()
