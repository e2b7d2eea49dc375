"""Labels in the kinds of the style sheet, and one that shortens its text to fit."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QStyle

from desktop import theme
from desktop.i18n import has_right_to_left
from desktop.widgets import tips


class Label(QLabel):
    """A label whose leading and trailing sides are the window's, not those of its words: names and paths in Latin
    letters stand at the right in a window from right to left. Running text stands where its own lines begin."""

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        if not alignment & Qt.AlignmentFlag.AlignAbsolute:
            alignment = (
                QStyle.visualAlignment(self.layoutDirection(), alignment) | Qt.AlignmentFlag.AlignAbsolute
            )
        super().setAlignment(alignment)

    def setWordWrap(self, on: bool) -> None:
        """In a window from right to left Qt moves all lines but the last by the space at their end: leave room for it
        at the left, where it would cut a letter off."""
        super().setWordWrap(on)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setContentsMargins(theme.size() // 2 if on and mirrored else 0, 0, 0, 0)


def label(
    text: str = "", kind: str = "", *, wrap: bool = False, name: str = "", selectable: bool = False
) -> QLabel:
    """A label of a kind: title heading strong medium second small faint error good caution mono value group."""
    made = Label(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    if not wrap:
        made.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    if name:
        made.setObjectName(name)
    if selectable:
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
    return made


def set_kind(made: QLabel, kind: str) -> None:
    """Change a label's kind."""
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        theme.repolish(made)


def line() -> QFrame:
    """A thin line between parts."""
    made = QFrame()
    made.setProperty("role", "line")
    made.setFixedHeight(1)
    return made


class ElidedLabel(QLabel):
    """One line that ends in "…" where it does not fit; the whole text is in the tip."""

    def __init__(
        self,
        text: str = "",
        kind: str = "",
        *,
        where: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        name: str = "",
    ) -> None:
        super().__init__()
        self._where = where
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        if name:
            self.setObjectName(name)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._tell()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…") + 24, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rect = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), self._where, rect.width())
        painter.setPen(self.palette().color(self.foregroundRole()))
        # The place follows the window, the run of the words the words: a path reads from the left everywhere.
        place = (
            QStyle.visualAlignment(self.layoutDirection(), self.alignment()) | Qt.AlignmentFlag.AlignAbsolute
        )
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft and has_right_to_left(shown)
        way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
        painter.setLayoutDirection(way)
        painter.drawText(rect, place | Qt.TextFlag.TextSingleLine, shown)

    def _tell(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= max(1, self.contentsRect().width())
        self.setToolTip("" if fits else tips.plain(self.text()))
