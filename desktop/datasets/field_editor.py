"""An editor for one text of a row: grows with it, follows its direction, and hands it over when one leaves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy

from desktop.datasets.code_style import CodeStyle

LEAST_LINES, MOST_LINES = 2, 14


class FieldEditor(QPlainTextEdit):
    """`committed` carries the words when they differ from those shown before: on leaving, and on Ctrl+Return.

    While it has steps of its own to take back, Ctrl+Z does; otherwise the dataset's undo gets it.
    """

    committed = Signal(str)

    def __init__(self, name: str, title: str, *, least: int = LEAST_LINES) -> None:
        super().__init__()
        self._least = least
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self._raw = ""
        self._words: str | None = None
        self._code = CodeStyle(self.document())
        self.textChanged.connect(self._fit)

    def set_words(self, words: str) -> None:
        """Show these words; what was typed and not handed over is gone. The same words leave the cursor alone."""
        if words == self._words and self._raw == self.document().toRawText():
            return
        self._words = words
        self._code.judge(words)
        self.setPlainText(words)
        self._raw = self.document().toRawText()
        self._fit()

    def words(self) -> str:
        """What stands there, with every kind of space as typed (`toPlainText` would make some of them plain)."""
        raw = self.document().toRawText()
        return self._words or "" if raw == self._raw else raw.replace("\u2029", "\n").replace("\u2028", "\n")

    def cursor_at(self) -> int:
        """How many characters stand before the cursor."""
        before = self.document().toRawText()[: self.textCursor().position()]
        # Qt counts letters beyond the first plane as two, Python as one.
        units, at = self.textCursor().position(), 0
        for letter in before:
            units -= 2 if ord(letter) > 0xFFFF else 1
            if units < 0:
                break
            at += 1
        return at

    @property
    def is_dirty(self) -> bool:
        """Whether something was typed that is not handed over."""
        return self._words is not None and self.document().toRawText() != self._raw

    def retire(self) -> None:
        """It is about to go: losing the focus hands nothing over any more."""
        self.blockSignals(True)

    def commit(self) -> None:
        """Hand over what was typed, if anything was."""
        if self.is_dirty:
            self._words, self._raw = self.words(), self.document().toRawText()
            self._code.judge(self._words)
            self.document().clearUndoRedoStacks()
            self.committed.emit(self._words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.commit()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            own = self.document()
            if (event.matches(QKeySequence.StandardKey.Undo) and not own.isUndoAvailable()) or (
                event.matches(QKeySequence.StandardKey.Redo) and not own.isRedoAvailable()
            ):
                event.ignore()
                return False
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _height(self) -> int:
        line = self.fontMetrics().lineSpacing()
        least, most = self._least * line, MOST_LINES * line
        height, block = 0.0, self.document().firstBlock()
        while block.isValid() and height < most:
            height += self.blockBoundingRect(block).height()
            block = block.next()
        return round(max(least, min(most, height)) + 2 * self.document().documentMargin()) + 18
