"""What a replacement would do, text by text: before and after one under the other, with what differs marked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit

from core.datasets.replacing import Change, Changed
from desktop import i18n, theme

AROUND = 60
"""Characters shown before and behind a place that changes."""
MOST_PLACES = 4
"""Places of one text that are shown; the others lie in what is left out."""


class ReplacePreview(QTextEdit):
    """Read-only. Changes are added as they are found."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("datasets.replace.preview")
        self.setAccessibleName(self.tr("What would change"))
        self.setReadOnly(True)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self._shown: list[tuple[int, Changed]] = []
        theme.notifier().changed.connect(self._draw)

    def show_changes(self, numbered: list[tuple[int, Changed]]) -> None:
        """Show these fields, each with the number of its row."""
        self._shown = numbered
        self._draw()

    def _draw(self) -> None:
        self.clear()
        cursor = QTextCursor(self.document())
        for at, (number, changed) in enumerate(self._shown):
            heading = QTextBlockFormat()
            heading.setTopMargin(10 if at else 0)
            if at:
                cursor.insertBlock(heading)
            title = self.tr("Row {number}, {column}").format(
                number=i18n.number(number), column=changed.column
            )
            if changed.places > 1:
                title += "  ·  " + self.tr("{n} places").format(n=i18n.number(changed.places))
            cursor.insertText(title, _format("faint", small=True))
            for change in changed.changes[:3]:
                self._put(cursor, change, before=True)
                self._put(cursor, change, before=False)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _put(self, cursor: QTextCursor, change: Change, *, before: bool) -> None:
        words = change.before if before else change.after
        spans = (change.old if before else change.new)[:MOST_PLACES]
        block = QTextBlockFormat()
        block.setTopMargin(2)
        cursor.insertBlock(block)
        plain = _format("second" if before else "text")
        marked = (
            _format("error", "error_tint", struck=True) if before else _format("good", "good_tint", bold=True)
        )
        at = max(0, spans[0][0] - AROUND)
        cursor.insertText("…" if at else "", plain)
        for start, end in spans:
            if start - at > 2 * AROUND:
                cursor.insertText(_one_line(words[at : at + AROUND]) + " … ", plain)
                at = start - AROUND
            cursor.insertText(_one_line(words[at:start]), plain)
            cursor.insertText(_visible(words[start : min(end, start + 4 * AROUND)]), marked)
            at = end
        rest = words[at : at + AROUND]
        cursor.insertText(_one_line(rest) + ("…" if len(words) > at + AROUND else ""), plain)


def _one_line(words: str) -> str:
    return words.replace("\r", "").replace("\n", " ⏎ ").replace("\t", " ")


def _visible(words: str) -> str:
    """Spaces that go or come would not be seen otherwise."""
    shown = words.replace("\r", "").replace("\n", "⏎").replace("\t", "⇥")
    return shown if shown.strip() else shown.replace(" ", "␣")


def _format(
    color: str, ground: str = "", *, struck: bool = False, bold: bool = False, small: bool = False
) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(theme.color(color))
    if ground:
        made.setBackground(theme.color(ground))
    made.setFontStrikeOut(struck)
    if bold:
        made.setFontWeight(600)
    if small:
        made.setFont(theme.font("small"))
    return made
