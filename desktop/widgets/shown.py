"""A stack of pages that asks for no more room than the one in front needs. Does not know what is on them."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedWidget


class Shown(QStackedWidget):
    """Qt's own asks for the most that any of its pages needs, seen or not."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()

    def sizeHint(self) -> QSize:
        # It takes all the room there is; what it would like to have besides must not make the window scroll.
        return self.minimumSizeHint()

    def hasHeightForWidth(self) -> bool:
        # Or what scrolls the window would make it as high as the highest page is when nothing on it scrolls.
        return False
