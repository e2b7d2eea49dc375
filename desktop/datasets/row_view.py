"""A row to be read: every field in full in large letters, a conversation turn by turn, code as code."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QTextBrowser

from core.datasets.columns import Mapping
from core.datasets.messages import ROLES, as_words
from core.datasets.rows import Row
from desktop import theme
from desktop.datasets.code_style import is_code
from desktop.datasets.model import in_order

LINE = 860
"""Pixels of a line: longer ones are hard to follow."""
LEADING = 7.0
"""Pixels between lines, beyond what the script's own letters take."""
LONGEST = 60_000
"""Characters of one text that are shown; the editor has them all."""


class RowView(QTextBrowser):
    """Read-only; each paragraph runs in its own direction."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("datasets.review.text")
        self.setAccessibleName(self.tr("The row"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextBrowser { border: none; background: transparent; padding: 0; }")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setOpenLinks(False)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self._shown: tuple[Row, list[str], Mapping | None] | None = None
        theme.notifier().changed.connect(self._draw)

    def show_row(self, row: Row, columns: list[str], mapping: Mapping | None) -> None:
        """Show a row from its beginning."""
        self._shown = row, columns, mapping
        self._draw()

    def scroll(self, by: float) -> None:  # type: ignore[override]
        """Scroll by so many pages."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(by * self.viewport().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = max(0, (self.width() - LINE) // 2)
        self.setViewportMargins(side, 0, side, 0)
        super().resizeEvent(event)

    def _draw(self) -> None:
        self.clear()
        if self._shown is None:
            return
        cursor = QTextCursor(self.document())
        for at, (title, kind, words) in enumerate(self._parts()):
            self._head(cursor, title, kind, first=at == 0)
            shown = words[:LONGEST]
            self._body(cursor, shown)
            if len(words) > LONGEST:
                self._body(cursor, self.tr("… Press E for the rest."))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _parts(self) -> Iterator[tuple[str, str, str]]:
        """(title, who speaks, words) of each field, or turn."""
        assert self._shown is not None
        row, columns, mapping = self._shown
        for column in in_order(columns, mapping):
            if column not in row.fields:
                continue
            value = row.fields[column]
            if (
                mapping is not None
                and column in (mapping.turns, mapping.rejected)
                and isinstance(value, list)
            ):
                for number, turn in enumerate(value, 1):
                    who = str(turn.get(mapping.role_key)) if isinstance(turn, dict) else ""
                    said = turn.get(mapping.content_key) if isinstance(turn, dict) else turn
                    role = ROLES.get(who.strip().lower(), "")
                    words = as_words(said)
                    others = {
                        key: inner
                        for key, inner in (turn.items() if isinstance(turn, dict) else ())
                        if key not in (mapping.role_key, mapping.content_key) and inner
                    }
                    if others:
                        words = f"{words}\n{as_words(others)}".strip()
                    name = self._role_words(role) or who or self.tr("Nobody")
                    yield f"{number}  {name}", role, words
            else:
                yield column, "", as_words(value)
        if row.source is not None and row.source.quote:
            place = row.source.document
            if row.source.page:
                place = self.tr("{file}, page {page}").format(file=place, page=row.source.page)
            yield self.tr("Passage it was made from: {place}").format(place=place), "", row.source.quote

    def _role_words(self, role: str) -> str:
        return {
            "system": self.tr("System"),
            "user": self.tr("User"),
            "assistant": self.tr("Assistant"),
            "tool": self.tr("Tool"),
        }.get(role, "")

    def _head(self, cursor: QTextCursor, title: str, role: str, *, first: bool) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(0 if first else 22)
        block.setBottomMargin(4)
        if first:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        made = QTextCharFormat()
        made.setFont(theme.font("small"))
        made.setFontWeight(600)
        made.setForeground(theme.color({"user": "accent", "assistant": "good"}.get(role, "faint")))
        cursor.insertText(title, made)

    def _body(self, cursor: QTextCursor, words: str) -> None:
        for code, lines in _pieces(words or "–"):
            block = QTextBlockFormat()
            block.setLineHeight(LEADING, QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value)
            made = QTextCharFormat()
            font = theme.font("mono" if code else "body")
            font.setPixelSize(font.pixelSize() + (0 if code else 2))
            made.setFont(font)
            made.setForeground(theme.color("text" if words else "faint"))
            if code:
                block.setBackground(theme.color("sunken"))
            for text in ["\u2028".join(lines)] if code else lines:
                cursor.insertBlock(block, made)
                cursor.insertText(text, made)


def _pieces(words: str) -> Iterator[tuple[bool, list[str]]]:
    """The lines of a text in runs: (are they code?, lines)."""
    all_code, inside = is_code(words), False
    run: list[str] = []
    was = False
    for line in words.replace("\r\n", "\n").split("\n"):
        fence = line.lstrip().startswith(("```", "~~~"))
        code = all_code or inside or fence
        inside = inside != fence
        if run and code != was:
            yield was, run
            run = []
        was = code
        run.append(line)
    yield was, run
