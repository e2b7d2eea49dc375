"""A dialog around a document: its name, a line about it, what goes on or went wrong, and buttons.

Does not know what is shown of the document, or why.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.errors import UserError
from desktop import i18n
from desktop.context import Context
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.labels import ElidedLabel, label, set_kind
from desktop.widgets.spinner import Spinner


class DocumentDialog(QDialog):
    """Not larger than the screen; closes with Escape. A subclass calls `_show` with what it is made of."""

    def __init__(self, parent: QWidget, context: Context, name: str, width: int, height: int) -> None:
        """`name` is the object name, and begins those of what is in it."""
        super().__init__(parent.window())
        self.setObjectName(name)
        self.setSizeGripEnabled(True)
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(width, room.width() - 40), min(height, room.height() - 40))
        self._context = context
        self._background = Background(self, latest_only=True)
        self._background.failed.connect(self._fail)
        self.spinner = Spinner(18)
        self.note = label("", "caution", wrap=True, name=f"{name}.note")
        self.note.hide()

    def _show(self, file: str, about: QWidget, buttons: list[QPushButton], body: QWidget) -> None:
        """`about` stands under the name of the file, `buttons` beside it, before Close."""
        name = self.objectName()
        head = QHBoxLayout()
        head.setSpacing(10)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        where = Qt.TextElideMode.ElideMiddle
        titles.addWidget(ElidedLabel(file, "heading", where=where, name=f"{name}.file"))
        titles.addWidget(about)
        head.addLayout(titles, 1)
        head.addWidget(self.spinner)
        for one in (*buttons, button(self.tr("Close"), name=f"{name}.close", on_click=self.reject)):
            head.addWidget(one)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 18, 22, 18)
        outer.setSpacing(12)
        outer.addLayout(head)
        outer.addWidget(self.note)
        outer.addWidget(body, 1)

    def _say(self, words: str, kind: str = "caution") -> None:
        set_kind(self.note, kind)
        self.note.setText(words)
        self.note.show()

    def _fail(self, error: BaseException) -> None:
        self.spinner.stop()
        if isinstance(error, UserError):
            self._say(i18n.told(error))
        else:
            self._context.show_error(error)
