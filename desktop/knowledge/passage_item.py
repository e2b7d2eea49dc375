"""One passage in a list of results, the words that were looked for emphasised. Does not know how it was found."""

from __future__ import annotations

import html

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from core.knowledge import words
from core.knowledge.retriever import FLOOR, Passage
from desktop import i18n, theme
from desktop.widgets.labels import ElidedLabel, Label, label

SNIPPET = 360
"""Characters of a passage shown in the list."""


class PassageItem(QFrame):
    """One passage; opens with a click, Return or Space."""

    opened = Signal(object)  # Passage

    def __init__(self, passage: Passage, query: str, number: int) -> None:
        super().__init__()
        self.passage = passage
        self._query = query
        self.setObjectName(f"knowledge.result_{number + 1}")
        self.setProperty("role", "sunken")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(5)
        first = QHBoxLayout()
        first.setSpacing(8)
        name = passage.file.rsplit("/", 1)[-1]
        first.addWidget(ElidedLabel(name, "medium", where=Qt.TextElideMode.ElideMiddle), 1)
        where = self.tr("page {page}").format(page=i18n.number(passage.page)) if passage.page else ""
        if where:
            first.addWidget(label(where, "faint"))
        first.addWidget(ScoreBar(passage.score))
        layout.addLayout(first)
        if passage.heading:
            layout.addWidget(
                ElidedLabel(" › ".join(passage.heading), "small", where=Qt.TextElideMode.ElideLeft)
            )
        self._text = label("", "", wrap=True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        layout.addWidget(self._text)
        self.setAccessibleName(self.tr("Passage {number}: {file}").format(number=number + 1, file=name))
        self.setAccessibleDescription(passage.text)
        theme.notifier().changed.connect(self._emphasise)
        self._emphasise()

    def _emphasise(self) -> None:
        self._text.setText(emphasised(self.passage.text, self._query))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.passage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.passage)
        else:
            super().keyPressEvent(event)


class ScoreBar(Label):
    """A small bar with the share in words beside it."""

    def __init__(self, score: float) -> None:
        super().__init__()
        self._score = score
        self.setText(i18n.percent(score))
        self.setProperty("kind", "faint")
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setToolTip(self.tr("How far this passage can be trusted to bear on the question"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("100%") + 62, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        track = QRectF(0 if left_to_right else self.width() - 52, self.height() / 2 - 3, 52, 6)
        painter.setBrush(theme.color("line"))
        painter.drawRoundedRect(track, 3, 3)
        filled = QRectF(track)
        filled.setWidth(max(6.0, track.width() * self._score))
        if not left_to_right:
            filled.moveRight(track.right())
        painter.setBrush(theme.color("good" if self._score >= FLOOR else "faint"))
        painter.drawRoundedRect(filled, 3, 3)
        painter.end()
        super().paintEvent(event)


def emphasised(text: str, query: str) -> str:
    """The part of a passage with most of the words looked for, as rich text with those words emphasised."""
    found = words.matches(query, text)
    start = _window(found, len(text))
    end = min(len(text), start + SNIPPET)
    if start:
        start = text.find(" ", start) + 1 if " " in text[start : start + 30] else start
    if end < len(text) and " " in text[end - 30 : end]:
        end = text.rfind(" ", start, end)
    parts = ["… "] if start else []
    at = start
    for first, last in found:
        if first >= start and last <= end:
            parts.append(_escaped(text[at:first]))
            parts.append(f'<span style="color:{theme.tokens().accent}; font-weight:600">')
            parts.append(f"{_escaped(text[first:last])}</span>")
            at = last
    parts.append(_escaped(text[at:end]))
    if end < len(text):
        parts.append(" …")
    return "".join(parts)


def _window(found: list[tuple[int, int]], length: int) -> int:
    """Where the stretch of `SNIPPET` characters with most of the found words begins."""
    if length <= SNIPPET or not found or found[-1][1] <= SNIPPET:
        return 0
    best = max(found, key=lambda one: sum(one[0] <= other[0] <= one[0] + SNIPPET - 40 for other in found))
    return max(0, min(best[0] - 40, length - SNIPPET))


def _escaped(words_: str) -> str:
    return html.escape(words_.replace("\n\n", "\n")).replace("\n", "<br>")
