"""The messages of a conversation, as many as are worth having as widgets; earlier ones come back on scrolling up.

Does not know how answers come about.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from core.chat.conversation import Answer, Message, Question
from core.text import plural
from desktop.chat.message_views import AnswerView, QuestionView
from desktop.widgets.labels import label

OPENED, STEP, MOST = 16, 12, 50
"""Messages drawn on opening, added per scroll to an end, and kept as widgets at most."""
NEAR = 60
"""Pixels from an end that count as being there."""
COLUMN = 860
"""Widest column of text, in pixels: longer lines are hard to read."""

View = QuestionView | AnswerView


class Transcript(QScrollArea):
    """`show_messages` opens a conversation; `ask` and `begin` go on with it."""

    cited = Signal(object, int)  # AnswerView, number
    linked = Signal(str)
    wanted_again = Signal()
    looked_at = Signal(object)  # AnswerView
    saving_wanted = Signal(object)  # AnswerView

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chat.transcript")
        self.setAccessibleName(self.tr("Conversation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._page = QWidget()
        self._page.setProperty("role", "page")
        self._column = QWidget()
        self._column.setMaximumWidth(COLUMN)
        self._column.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._layout = QVBoxLayout(self._column)
        self._layout.setContentsMargins(0, 0, 14, 8)
        self._layout.setSpacing(14)
        self._note = label("", "caution", wrap=True, name="chat.damaged")
        self._note.hide()
        self._layout.addWidget(self._note)
        page = QVBoxLayout(self._page)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._column)
        page.addStretch(1)
        self.setWidget(self._page)
        self._messages: list[Message] = []
        self._first = 0
        self._views: list[View] = []
        self._at_end = True
        self._moving = False
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._stretched)

    @property
    def views(self) -> list[View]:
        """The widgets there are, in order."""
        return self._views

    @property
    def last_answer_view(self) -> AnswerView | None:
        return next((view for view in reversed(self._views) if isinstance(view, AnswerView)), None)

    def show_messages(self, messages: list[Message], damaged: int = 0) -> None:
        """Show a conversation from its end. `damaged`: lines of its file that could not be read."""
        for view in self._views:
            self._layout.removeWidget(view)
            view.hide()
            view.deleteLater()
        self._views = []
        self._messages = list(messages)
        self._first = max(0, len(messages) - OPENED)
        for message in messages[self._first :]:
            self._put(len(self._views), self._make(message))
        self._mark_last()
        self._note.setVisible(bool(damaged))
        self._note.setText(
            plural(
                self.tr(
                    "%n line(s) of this conversation's file cannot be read: what they held is left out.",
                    "",
                    damaged,
                ),
                damaged,
            )
        )
        self._at_end = True
        self._to_end()

    def ask(self, question: Question) -> QuestionView:
        """Add a question and go to it."""
        self._to_last()
        self._messages.append(question)
        view = QuestionView(question)
        self._put(len(self._views), view)
        self._mark_last()
        self._at_end = True
        self._to_end()
        return view

    def begin(self) -> AnswerView:
        """Add an answer that is about to be written."""
        self._to_last()
        view = self._new_answer()
        self._put(len(self._views), view)
        self._at_end = True
        return view

    def finish(self, view: AnswerView, answer: Answer) -> None:
        """The answer begun in `view` is complete."""
        self._messages.append(answer)
        view.show_answer(answer)
        self._mark_last()

    def remove_answer(self) -> None:
        """Take the last answer away (it is asked for again)."""
        self._to_last()
        if self._messages and isinstance(self._messages[-1], Answer):
            self._messages.pop()
        if self._views and isinstance(self._views[-1], AnswerView):
            self._take(len(self._views) - 1)

    # -- which messages are widgets ------------------------------------------------------------------------

    def _make(self, message: Message) -> View:
        if isinstance(message, Question):
            return QuestionView(message)
        view = self._new_answer()
        view.show_answer(message, last=False)
        return view

    def _new_answer(self) -> AnswerView:
        view = AnswerView()
        view.cited.connect(self.cited)
        view.linked.connect(self.linked)
        view.wanted_again.connect(self.wanted_again)
        view.looked_at.connect(self.looked_at)
        view.saving_wanted.connect(self.saving_wanted)
        return view

    def _put(self, index: int, view: View) -> None:
        self._views.insert(index, view)
        self._layout.insertWidget(index + 1, view)

    def _take(self, index: int) -> None:
        view = self._views.pop(index)
        self._layout.removeWidget(view)
        view.hide()
        view.deleteLater()

    def _mark_last(self) -> None:
        for view in self._views:
            if isinstance(view, AnswerView):
                view.set_last(view is self._views[-1] and self._behind == len(self._messages))

    @property
    def _behind(self) -> int:
        """Index of the first message behind those shown."""
        return self._first + len(self._views)

    def _earlier(self) -> None:
        """Bring back messages above, let go of as many below; what is read stays where it is."""
        add = min(STEP, self._first)
        anchor = self._views[0] if self._views else None
        for message in reversed(self._messages[self._first - add : self._first]):
            self._put(0, self._make(message))
        self._first -= add
        while len(self._views) > MOST:
            self._take(len(self._views) - 1)
        self._hold(anchor)

    def _later(self) -> None:
        anchor = self._views[-1] if self._views else None
        behind = self._behind
        for message in self._messages[behind : behind + STEP]:
            self._put(len(self._views), self._make(message))
        while len(self._views) > MOST:
            self._take(0)
            self._first += 1
        self._mark_last()
        self._hold(anchor)

    def _to_last(self) -> None:
        """Make sure that the last message is shown."""
        if self._behind < len(self._messages):
            self.show_messages(self._messages)

    def _hold(self, anchor: View | None) -> None:
        """Keep `anchor` at its place in the window while the column changes around it."""
        if anchor is None:
            return
        was = anchor.mapTo(self.viewport(), anchor.rect().topLeft()).y()
        self._moving = True
        QTimer.singleShot(0, self, lambda: self._held(anchor, was))

    def _held(self, anchor: View, was: int) -> None:
        now = anchor.mapTo(self.viewport(), anchor.rect().topLeft()).y()
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + now - was)
        self._moving = False

    # -- scrolling -----------------------------------------------------------------------------------------

    @Slot(int)
    def _scrolled(self, value: int) -> None:
        bar = self.verticalScrollBar()
        if self._moving:
            return
        self._at_end = value >= bar.maximum() - NEAR and self._behind == len(self._messages)
        if value <= NEAR and self._first > 0 and bar.maximum() > 0:
            self._earlier()
        elif value >= bar.maximum() - NEAR and self._behind < len(self._messages):
            self._later()

    @Slot(int, int)
    def _stretched(self, low: int, high: int) -> None:
        if self._at_end and not self._moving:
            self._moving = True
            self.verticalScrollBar().setValue(high)
            self._moving = False

    def _to_end(self) -> None:
        self._stretched(0, self.verticalScrollBar().maximum())
