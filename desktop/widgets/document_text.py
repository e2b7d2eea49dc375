"""A part of a document's text as it was read: headings, tables and code in their dress, each line in its direction.

Does not know what is marked in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QMouseEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit

from core.knowledge.loaders.extract import Extract
from desktop import theme

SIZES = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0, 2.5)
_CODE = re.compile(r"[ \t]{2,}\S")


@dataclass(frozen=True)
class Mark:
    """A span of the document's text with its ground."""

    start: int
    end: int
    ground: str
    chosen: bool = False


def marker() -> str:
    """The ground of what is marked, in the theme of now."""
    return "#5c4a16" if theme.tokens().dark else "#ffeeb8"


class DocumentText(QTextEdit):
    """Positions are characters of the whole document, whichever part is shown."""

    pressed = Signal(int)  # character of the document
    zoomed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Text of the document"))
        self.setReadOnly(True)
        self.setProperty("role", "reading")
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.zoom = 1.0
        self.first = 0
        self.last = 0
        self._shown = ""
        self._down: QPointF | None = None
        self._marks: list[Mark] = []
        # Every line by its own first letter: Arabic beside English, whatever the window's own direction.
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self._dress_size()
        theme.notifier().changed.connect(self._dress_size)

    def show_part(self, extract: Extract, first: int, last: int) -> None:
        """Show the characters from `first` to `last`."""
        self.first, self.last = first, last
        self._shown = extract.text[first:last]
        self._marks = []
        self.setExtraSelections([])
        self.setPlainText(self._shown)
        edit = QTextCursor(self.document())
        edit.beginEditBlock()
        strong = QTextCharFormat()
        strong.setFontWeight(QFont.Weight.DemiBold)
        for heading in extract.headings:
            if first <= heading.start and heading.end <= last:
                self.cursor_over(heading.start, heading.end).mergeCharFormat(strong)
        self._dress_lines()
        edit.endEditBlock()
        # Dressed while it was still being laid out, the lines behind would stay without a height.
        self.document().markContentsDirty(0, self.document().characterCount())

    def _dress_lines(self) -> None:
        """Rows of tables and lines set in from the margin stand in letters of one width."""
        mono = QTextCharFormat()
        mono.setFontFamilies(["JetBrains Mono", "Inter"])
        begin: QTextBlock | None = None
        block = self.document().firstBlock()
        while True:
            is_even = block.isValid() and (" | " in block.text() or _CODE.match(block.text()) is not None)
            if is_even and begin is None:
                begin = block
            elif not is_even and begin is not None:
                cursor = QTextCursor(begin)
                end = block.position() - 1 if block.isValid() else self.document().characterCount() - 1
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(mono)
                begin = None
            if not block.isValid():
                return
            block = block.next()

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Put grounds under spans; later ones over earlier ones."""
        self._marks = list(marks)
        selections = []
        for mark in marks:
            if mark.end <= self.first or mark.start >= self.last:
                continue
            ground = QTextCharFormat()
            ground.setBackground(QColor(mark.ground))
            for cursor in self._lines(max(mark.start, self.first), min(mark.end, self.last)):
                selection = QTextEdit.ExtraSelection()
                selection.cursor = cursor
                selection.format = ground
                selections.append(selection)
        self.setExtraSelections(selections)

    def _lines(self, start: int, end: int) -> Iterator[QTextCursor]:
        """A span line by line, the line ends left out: tinted, they would be specks in the margin."""
        for line in re.finditer(r"[^\n]+", self._shown[start - self.first : end - self.first]):
            yield self.cursor_over(start + line.start(), start + line.end())

    @property
    def marks(self) -> list[Mark]:
        return self._marks

    def reveal(self, start: int) -> None:
        """Scroll to a character that is shown."""
        self.setTextCursor(self.cursor_over(start, start))
        self.center()

    def center(self) -> None:
        """Scroll so that the cursor's line stands in the upper third."""
        # Asked where its last line is, the document is laid out to its end; until then the scroll bar knows but a part.
        self.document().documentLayout().blockBoundingRect(self.document().lastBlock())
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect().top() - self.viewport().height() // 3)

    def cursor_over(self, start: int, end: int) -> QTextCursor:
        """Qt counts in UTF-16, Python in characters."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(_units(self._shown[: start - self.first]))
        cursor.setPosition(_units(self._shown[: end - self.first]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def set_zoom(self, zoom: float) -> None:
        self.zoom = zoom
        self._dress_size()
        self.zoomed.emit()

    def step_zoom(self, by: int) -> None:
        steps = [size for size in SIZES if (size > self.zoom + 0.01 if by > 0 else size < self.zoom - 0.01)]
        if steps:
            self.set_zoom(steps[0] if by > 0 else steps[-1])

    def _dress_size(self) -> None:
        # Nothing but a style sheet of its own outweighs the program's.
        self.setStyleSheet(f"font-size: {round(theme.size('body') * self.zoom)}px")

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._down = event.position() if event.button() == Qt.MouseButton.LeftButton else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        down, self._down = self._down, None
        if down is not None and (event.position() - down).manhattanLength() < 4:
            units = self.cursorForPosition(event.position().toPoint()).position()
            raw = self._shown.encode("utf-16-le", "surrogatepass")[: 2 * units]
            self.pressed.emit(self.first + len(raw.decode("utf-16-le", "ignore")))


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
