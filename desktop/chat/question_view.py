"""A question in the transcript: a bubble at the right, with its versions and what can be done with it.

Does not know the conversation; what the person wants is only reported.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from core.chat.conversation import Question
from desktop import theme
from desktop.chat.message_actions import About, Versions
from desktop.chat.text_view import TextView
from desktop.widgets.buttons import icon_button

WIDEST = 0.82
"""Share of the transcript's width that a question's bubble may take."""


class Bubble(QFrame):
    """A ground with round corners, one of them pointing to who speaks."""

    def __init__(self, token: str, *, mine: bool) -> None:
        super().__init__()
        self._token = token
        self._mine = mine
        theme.notifier().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        box = QRectF(self.rect())
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(box, 12, 12)
        at_right = self._mine == (self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
        left = box.right() - 14 if at_right else box.left()
        path.addRoundedRect(QRectF(left, box.bottom() - 14, 14, 14), 3, 3)
        painter.fillPath(path, theme.color(self._token))


class QuestionView(QWidget):
    """What the person asked, at the right, as plain text."""

    wanted = Signal(
        object, str
    )  # this view, what is to be done: "previous", "next", "edit", "copy", "delete"

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = question
        self._bubble = Bubble("button", mine=True)
        self._text = TextView()
        self._text.set_ink("#ffffff")
        self._text.set_plain(question.text)
        self._text.setAccessibleName(self.tr("Question"))
        inside = QVBoxLayout(self._bubble)
        inside.setContentsMargins(14, 9, 14, 9)
        inside.addWidget(self._text)
        said = QHBoxLayout()
        said.addStretch(1)
        said.addWidget(self._bubble)
        self._versions = Versions()
        self._versions.wanted.connect(self._want)
        self._copy = icon_button(
            "copy",
            name="chat.copy_question",
            tip=self.tr("Copy question"),
            on_click=lambda: self._want("copy"),
        )
        self._edit = icon_button(
            "pencil-simple",
            name="chat.edit",
            tip=self.tr("Edit and ask again; this version stays"),
            on_click=lambda: self._want("edit"),
        )
        self._delete = icon_button(
            "trash",
            name="chat.delete_question",
            tip=self.tr("Delete question and answer"),
            on_click=lambda: self._want("delete"),
        )
        footer = QHBoxLayout()
        footer.setSpacing(2)
        footer.addStretch(1)
        for control in (self._versions, self._copy, self._edit, self._delete):
            footer.addWidget(control)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        outer.addLayout(said)
        outer.addLayout(footer)
        theme.notifier().changed.connect(self._restyle)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def set_about(self, about: About) -> None:
        """Show which version this is; while an answer is being written, nothing can be changed."""
        self._versions.show_place(about)
        for control in (self._edit, self._delete):
            control.setEnabled(not about.busy)

    def _want(self, what: str) -> None:
        self.wanted.emit(self, what)

    def _fit(self) -> None:
        self._bubble.setFixedWidth(self._text.ideal_width(max(80, int(self.width() * WIDEST) - 28)) + 28)

    @Slot()
    def _restyle(self) -> None:
        self._text.set_plain(self.message.text)
        self._fit()
