"""A block of code in an answer: what language it is in, a button to copy it, and colours by Pygments.

Runs nothing.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import theme
from desktop.chat import formula
from desktop.chat.segments import Segment
from desktop.widgets.buttons import button
from desktop.widgets.labels import label

LONGEST = 2000
"""Characters of one line up to which it is coloured."""


class CodeView(QFrame):
    """Shows a segment of code; more of it can be added while it is being written."""

    def __init__(self, segment: Segment, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._code = ""
        self._title = label(segment.language or self.tr("Code"), "small")
        self._copy = button(
            self.tr("Copy"), name="chat.copy_code", icon="copy", role="quiet", on_click=self.copy
        )
        self._text = _Lines()
        self._text.setAccessibleName(self.tr("Code"))
        self._colours = Highlighter(self._text.document(), segment.language)
        header = QHBoxLayout()
        header.addWidget(self._title)
        header.addStretch(1)
        header.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 10)
        layout.setSpacing(4)
        layout.addLayout(header)
        layout.addWidget(self._text)
        self.show_segment(segment)

    @property
    def code(self) -> str:
        return self._code

    def show_segment(self, segment: Segment) -> None:
        """Show what the segment holds now; only what is new is added where it goes on from before."""
        code = segment.code.rstrip("\n") if segment.closed else segment.code
        language = segment.language or self.tr("Code")
        if self._title.text() != language:
            self._title.setText(language)
            self._colours.set_language(segment.language)
        if code.startswith(self._code):
            cursor = QTextCursor(self._text.document())
            cursor.movePosition(QTextCursor.MoveOperation.End)
            cursor.insertText(code[len(self._code) :])
        else:
            self._text.setPlainText(code)
        self._code = code
        self._text.fit()

    def restyle(self) -> None:
        """Take up the theme's colours and sizes."""
        self._text.setFont(theme.font("mono"))
        self._colours.rehighlight()
        self._text.fit()

    @Slot()
    def copy(self) -> None:
        """Put the code on the clipboard."""
        QGuiApplication.clipboard().setText(self._code)
        self._copy.setText(self.tr("Copied"))


class _Lines(QPlainTextEdit):
    """Read-only code, as high as it is long."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.font("mono"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setStyleSheet("QPlainTextEdit { background: transparent; border: none; padding: 0px; }")
        self.document().setDocumentMargin(0)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.horizontalScrollBar().rangeChanged.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        wide = self.horizontalScrollBar().maximum() > 0
        bar = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(self.blockCount() * self.fontMetrics().lineSpacing() + bar + 4)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()):
            super().wheelEvent(event)
        else:
            event.ignore()


class Highlighter(QSyntaxHighlighter):
    """Colours each line by itself: cheap, and nearly always right."""

    def __init__(self, document: QTextDocument, language: str) -> None:
        super().__init__(document)
        self._lexer = _lexer(language)

    def set_language(self, language: str) -> None:
        self._lexer = _lexer(language)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if self._lexer is None or not text or len(text) > LONGEST:
            return
        at = 0
        for kind, words in self._lexer.get_tokens(text):
            ink = _ink(kind)
            if ink:
                form = QTextCharFormat()
                form.setForeground(theme.color(ink))
                self.setFormat(at, len(words), form)
            at += len(words)


def preload() -> None:
    """Load Pygments and the signs of formulas; called from a thread, so that the first block of code, or formula, does
    not make the window wait for them."""
    _lexer("python")
    _ink(None)
    formula.preload()


@lru_cache(maxsize=64)
def _lexer(language: str) -> Any:
    """Pygments' lexer of that name, or None where it knows none."""
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False) if language else None
    except ClassNotFound:
        return None


def _ink(kind: Any) -> str:
    from pygments.token import Comment, Keyword, Name, Number, Operator, String

    for family, ink in (
        (Comment, "faint"), (String, "good"), (Number, "caution"), (Keyword, "accent"), (Operator.Word, "accent"),
        (Name.Builtin, "accent"), (Name.Function, "on_tint"), (Name.Class, "on_tint"), (Name.Decorator, "caution"),
        (Name.Tag, "accent"), (Name.Attribute, "caution"),
    ):  # fmt: skip
        if kind is not None and kind in family:
            return ink
    return ""
