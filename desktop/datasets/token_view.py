"""A text as a model reads it, with what is learnt, read and cut marked, and the token under the pointer named.

Does not know where the text comes from: it is given the answer of the preview's task.
"""

from __future__ import annotations

from bisect import bisect_right
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTextBoundaryFinder, Signal
from PySide6.QtGui import QHelpEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QToolTip

from desktop import i18n, theme

_LRI, _PDI = "\u2066", "\u2069"
"""Around signs of the tokenizer, which read from left to right in the midst of any script; not part of the text."""
_RANKS = {"left_out": 0, "cut": 0, "read": 1, "trained": 2}


class TokenView(QPlainTextEdit):
    """`pointed` carries words about the token under the pointer or the text cursor."""

    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._shown: dict[str, Any] | None = None
        self._starts: list[int] = []
        self._begins: list[tuple[int, int, str]] = []
        """Where pieces begin in the document (UTF-16 units) and in the text (characters), and their words."""
        self.cursorPositionChanged.connect(lambda: self._point(self.textCursor().position()))

    def show_rendered(self, shown: dict[str, Any] | None) -> None:
        """Show a result of the task `render_row`, or nothing."""
        self._shown = shown
        self._starts = [start for _, start, _, _ in shown["tokens"]] if shown else []
        self.draw()

    def show_spaces(self, on: bool) -> None:
        """Whether spaces, tabs and ends of lines are drawn."""
        option = self.document().defaultTextOption()
        flags = QTextOption.Flag.ShowTabsAndSpaces | QTextOption.Flag.ShowLineAndParagraphSeparators
        option.setFlags(option.flags() | flags if on else option.flags() & ~flags)
        self.document().setDefaultTextOption(option)

    def draw(self) -> None:
        """Draw again, in the colours of now."""
        self.blockSignals(True)
        self.clear()
        self._begins = []
        cursor = QTextCursor(self.document())
        text = self._shown["text"] if self._shown else ""
        for start, end, state, special in self._pieces(text):
            words = text[start:end]
            if special:
                bare = words.rstrip()
                self._insert(cursor, _LRI, start, "", _format(state, special))
                self._insert(cursor, bare, start, bare, _format(state, special))
                self._insert(cursor, _PDI, start + len(bare), "", _format(state, special))
                start, words = start + len(bare), words[len(bare) :]
            self._insert(cursor, words, start, words, _format(state, special))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.blockSignals(False)

    def _insert(self, cursor: QTextCursor, drawn: str, start: int, words: str, form: QTextCharFormat) -> None:
        if drawn:
            self._begins.append((cursor.position(), start, words))
            cursor.insertText(drawn, form)

    def _pieces(self, text: str) -> list[tuple[int, int, str, bool]]:
        """The pieces, none of which begins inside what is one sign to the eye: it goes with the stronger mark."""
        if self._shown is None:
            return []
        pieces = [(start, end, state, special) for start, end, state, special in self._shown["pieces"]]
        if len(pieces) < 2:
            return pieces
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
        wide = not text.isascii() and _units(text) != len(text)
        found = [pieces[0]]
        for start, end, state, special in pieces[1:]:
            begin, _, before, was = found[-1]
            unit = _units(text[:start]) if wide else start
            finder.setPosition(unit)
            if not finder.isAtBoundary():
                stronger = _RANKS[state] > _RANKS[before]
                near = finder.toPreviousBoundary() if stronger else finder.toNextBoundary()
                moved = _characters(text, near) if wide else near
                start = min(max(moved, begin), end)
            found[-1] = (begin, start, before, was)
            found.append((start, end, state, special))
        return [piece for piece in found if piece[1] > piece[0]]

    # -- which token ---------------------------------------------------------------------------------------

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = self.about(self._position(event.pos()))
            if words:
                self.pointed.emit(words)
                QToolTip.showText(event.globalPos(), words, self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _position(self, at: QPoint) -> int:
        """The position in the document of the sign under a point."""
        cursor = self.cursorForPosition(at)
        # The nearest gap between signs is meant by a cursor, the sign itself by a pointer.
        box = self.cursorRect(cursor)
        right_to_left = cursor.block().textDirection() == Qt.LayoutDirection.RightToLeft
        before = at.x() > box.left() if right_to_left else at.x() < box.left()
        return cursor.position() - 1 if before else cursor.position()

    def _point(self, position: int) -> None:
        self.pointed.emit(self.about(position))

    def about(self, position: int) -> str:
        """Words about the token at a position of the document: its number, id, text and whether it is learnt."""
        if self._shown is None or not self._begins or position < 0:
            return ""
        begun, start, words = self._begins[bisect_right(self._begins, position, key=lambda one: one[0]) - 1]
        at = start + (_characters(words, position - begun) if words else 0)
        tokens = self._shown["tokens"]
        last = bisect_right(self._starts, at) - 1
        if last < 0 or at >= len(self._shown["text"]):
            return ""
        first = last
        while first > 0 and tokens[first - 1][2] > at:
            first -= 1
        token, begin, end, state = tokens[first]
        if at >= tokens[last][2]:
            return ""  # a part that is left out
        numbers = self._shown["numbers"]
        nth, nth_last = (numbers[first], numbers[last]) if numbers else (first + 1, last + 1)
        said = {
            "trained": self.tr("learnt"),
            "read": self.tr("read, not learnt"),
            "cut": self.tr("cut"),
        }
        if last > first:
            ids = ", ".join(str(one) for one, *_ in tokens[first : last + 1])
            words = self.tr("Tokens {first}–{last}, ids {ids}: together “{text}”, {state}")
            strongest = max((one[3] for one in tokens[first : last + 1]), key=lambda one: _RANKS[one])
            return words.format(
                first=i18n.number(nth),
                last=i18n.number(nth_last),
                ids=ids,
                text=_visible(self._shown["text"][begin:end]),
                state=said[strongest],
            )
        return self.tr("Token {number}, id {id}: “{text}”, {state}").format(
            number=i18n.number(nth),
            id=token,
            text=_visible(self._shown["text"][begin:end]),
            state=said[state],
        )

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        words = self.textCursor().selection().toPlainText()
        data.setText(words.replace(_LRI, "").replace(_PDI, ""))
        return data


def _format(state: str, special: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    if state == "left_out":
        made.setForeground(theme.color("caution"))
        return made
    if state == "trained":
        made.setBackground(theme.color("accent_tint"))
        made.setForeground(theme.color("on_tint"))
    else:
        made.setForeground(theme.color("faint"))
    if special and state != "trained":
        made.setBackground(theme.color("line"))
    made.setFontStrikeOut(state == "cut")
    return made


def _visible(words: str) -> str:
    return words.replace("\n", "↵").replace("\t", "⇥").replace(" ", "·")


def _units(words: str) -> int:
    """UTF-16 units, which Qt counts in."""
    return len(words.encode("utf-16-le", "surrogatepass")) // 2


def _characters(words: str, units: int) -> int:
    """How many characters the first UTF-16 units are."""
    if words.isascii():
        return min(units, len(words))
    return len(words.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore"))
