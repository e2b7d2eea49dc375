"""One passage whole: where it stands, how long it is, the very text that is embedded. Does not know the document."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from core.knowledge import documents
from core.knowledge.documents import Chunk
from desktop import i18n, theme
from desktop.widgets.buttons import icon_button
from desktop.widgets.labels import ElidedLabel, label


class ChunkDetail(QWidget):
    stepped = Signal(int)  # -1: the passage before; 1: the next

    def __init__(self) -> None:
        super().__init__()
        self._lead = 0
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.title = label("", "strong", name="chunks.title")
        row.addWidget(self.title)
        row.addStretch(1)
        self.before = icon_button(
            "caret-up", name="chunks.before", tip=self.tr("Passage before"), shortcut="Alt+Up",
            on_click=lambda: self.stepped.emit(-1),
        )  # fmt: skip
        self.after = icon_button(
            "caret-down", name="chunks.after", tip=self.tr("Next passage"), shortcut="Alt+Down",
            on_click=lambda: self.stepped.emit(1),
        )  # fmt: skip
        row.addWidget(self.before)
        row.addWidget(self.after)
        layout.addLayout(row)
        self.heading = ElidedLabel("", "small", where=Qt.TextElideMode.ElideLeft, name="chunks.heading")
        layout.addWidget(self.heading)
        self.facts = label("", "small", wrap=True, name="chunks.facts")
        layout.addWidget(self.facts)
        self.text = QTextEdit()
        self.text.setObjectName("chunks.embedded")
        self.text.setAccessibleName(self.tr("What is embedded of this passage"))
        self.text.setReadOnly(True)
        self.text.setProperty("role", "reading")
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self.text.document().setDefaultTextOption(option)
        layout.addWidget(self.text, 1)
        theme.notifier().changed.connect(self._dress)

    def show_chunk(self, number: int, chunks: list[Chunk], tokens: list[int], most: int) -> None:
        """Show one of the passages; `tokens` is empty until they are counted, `most` is what the embedder reads."""
        chunk = chunks[number]
        words = self.tr("Passage {number} of {all}")
        self.title.setText(words.format(number=i18n.number(number + 1), all=i18n.number(len(chunks))))
        self.heading.setText(" › ".join(chunk.heading))
        self.heading.setVisible(bool(chunk.heading))
        facts = []
        if chunk.page:
            facts.append(self.tr("page {page}").format(page=i18n.number(chunk.page)))
        if tokens:
            facts.append(self.tr("%n token(s)", "", tokens[number]))
        facts.append(self.tr("%n character(s)", "", len(chunk.text)))
        if number and (shared := chunks[number - 1].end - chunk.start) > 0:
            facts.append(self.tr("repeats %n character(s) of the passage before", "", shared))
        if tokens and tokens[number] > most:
            facts.append(self.tr("the embedder reads only the first {most}").format(most=i18n.number(most)))
        if chunk.known < 0.5:
            facts.append(self.tr("in a language the embedder hardly knows: found by its words"))
        self.facts.setText(i18n.joined(facts))
        embedded = documents.embedded_text(chunk)
        self._lead = len(embedded) - len(chunk.text)
        self.text.setPlainText(embedded)
        self._dress()
        self.before.setEnabled(number > 0)
        self.after.setEnabled(number + 1 < len(chunks))

    def _dress(self) -> None:
        """What is put before the passage stands back."""
        cursor = QTextCursor(self.text.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        faint = QTextCharFormat()
        faint.setForeground(theme.color("faint"))
        cursor.setPosition(0)
        put_before = self.text.toPlainText()[: self._lead]
        cursor.setPosition(len(put_before.encode("utf-16-le")) // 2, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(faint)
