"""The text of a document with a bracket and a number beside each passage. Does not know what a passage is made of."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from desktop import theme
from desktop.knowledge.chunks_marks import ChunksMarks
from desktop.widgets.document_text import DocumentText

MARGIN = 66


class ChunksText(DocumentText):
    """Brackets of passages that overlap stand beside each other."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.passages: ChunksMarks | None = None
        self.chosen: int | None = None
        self._margin = _Margin(self)
        self.setViewportMargins(MARGIN, 0, 0, 0)
        self.verticalScrollBar().valueChanged.connect(lambda _: self._margin.update())
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._margin.update())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        inside = self.contentsRect()
        self._margin.setGeometry(inside.left(), inside.top(), MARGIN, inside.height())

    def update_margin(self) -> None:
        self._margin.update()

    def paint_margin(self, painter: QPainter) -> None:
        if self.passages is None:
            return
        look = theme.tokens()
        font = theme.font("tiny")
        painter.setFont(font)
        height = self.viewport().height()
        offset = self.viewport().y() - self._margin.y()
        for number in self.passages.between(self.first, self.last):
            chunk = self.passages.chunks[number]
            top = self.cursorRect(self._edge(max(chunk.start, self.first))).top() + offset + 2
            bottom = self.cursorRect(self._edge(min(chunk.end, self.last))).bottom() + offset - 1
            if bottom < 0 or top > height:
                continue
            lane = number % 2
            color = theme.color("caution" if number == self.chosen else "accent" if lane == 0 else "good")
            x = MARGIN - 10.0 - 7 * lane
            painter.setPen(QPen(color, 2.4 if number == self.chosen else 1.4))
            painter.drawPolyline(
                [QPointF(x + 4, top), QPointF(x, top), QPointF(x, bottom), QPointF(x + 4, bottom)]
            )
            words = str(number + 1)
            wide = painter.fontMetrics().horizontalAdvance(words) + 8
            # The number stays in sight while its passage is: a long one keeps it at the upper edge.
            at = QRectF(x - wide - 4, min(max(top, 2), max(top, bottom - 18)), wide, 17)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawRoundedRect(at, 3, 3)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(theme.color(look.card))
            painter.drawText(at, Qt.AlignmentFlag.AlignCenter, words)

    def _edge(self, character: int) -> QTextCursor:
        return self.cursor_over(character, character)


class _Margin(QWidget):
    def __init__(self, text: ChunksText) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:
        return QSize(MARGIN, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._text.paint_margin(painter)
