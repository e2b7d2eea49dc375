"""One row as the conversation, or the text, that would be trained. Does not know tokens; a model's preview does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from core.datasets.as_text import text_of
from core.datasets.columns import Mapping
from core.datasets.messages import as_words, to_messages
from core.datasets.rows import Fields
from core.errors import UserError
from desktop import i18n, theme

LONGEST = 20_000
"""Characters of a turn that are shown: enough to judge by."""


class ConversationView(QTextBrowser):
    """`show_row` draws; `problem` is why a row would not be trained, "" where it would."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("What would be trained"))
        self.setOpenLinks(False)
        self.problem = ""
        self._shown: tuple[Fields, Mapping] | None = None
        theme.notifier().changed.connect(self._draw)

    def show_row(self, fields: Fields | None, mapping: Mapping | None) -> None:
        """Draw a row; with no mapping, say what is missing."""
        self._shown = (fields, mapping) if fields is not None and mapping is not None else None
        self.problem = "" if self._shown else self.tr("Say which column is what.")
        self._draw()

    def _draw(self) -> None:
        self.clear()
        if self._shown is None:
            self._write(self.problem, "second", small=False)
            return
        fields, mapping = self._shown
        try:
            if mapping.shape == "text":
                self._say(self.tr("Text"), text_of(fields, mapping), trained=True)
            else:
                for turn in to_messages(fields, mapping):
                    self._say(self._who(turn["role"]), turn["content"], trained=turn["role"] == "assistant")
                if mapping.rejected:
                    self._say(
                        self.tr("Rejected answer"), as_words(fields.get(mapping.rejected)), trained=False
                    )
            self.problem = ""
        except UserError as error:
            self.problem = i18n.translate(error.message)
            self._write(self.problem, "caution", small=False)
            if error.fix is not None:
                self._write(i18n.translate(error.fix), "second", small=False)
        used = mapping.columns()
        if left := [name for name in fields if name not in used]:
            self._write(
                self.tr("Remarks, not trained: {columns}").format(columns=", ".join(left)), "faint", gap=14
            )
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _who(self, role: str) -> str:
        return {
            "system": self.tr("System message"),
            "user": self.tr("Question"),
            "assistant": self.tr("Answer"),
            "tool": self.tr("Tool"),
        }.get(role, role)

    def _say(self, who: str, words: str, *, trained: bool) -> None:
        head = i18n.joined([who, self.tr("trained")]) if trained else who
        self._write(head, "accent" if trained else "second", gap=14, bold=True)
        cut = words if len(words) <= LONGEST else words[:LONGEST] + "…"
        self._write(cut or "—", "text" if cut else "faint", small=False, tint=trained)

    def _write(
        self,
        words: str,
        color: str,
        *,
        small: bool = True,
        gap: int = 4,
        bold: bool = False,
        tint: bool = False,
    ) -> None:
        """A paragraph for each line, each in the direction of its own letters."""
        cursor = self.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        letters = QTextCharFormat()
        letters.setForeground(theme.color(color))
        letters.setFont(theme.font("small" if small else "body"))
        if bold:
            letters.setFontWeight(600)
        for at, line in enumerate(words.splitlines() or [""]):
            block = QTextBlockFormat()
            block.setTopMargin(gap if at == 0 else 0)
            block.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
            if tint:
                block.setBackground(theme.color("accent_tint"))
            if self.document().isEmpty() and at == 0:
                cursor.setBlockFormat(block)
            else:
                cursor.insertBlock(block)
            cursor.insertText(line, letters)
