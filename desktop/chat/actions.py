"""What can be done with a message: another version of it shown, edited, judged, corrected, branched from, deleted.

Does not know how any of this looks in the transcript.
"""

from __future__ import annotations

import itertools
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core.chat.conversation import Answer, Feedback, Question
from desktop.chat.conversing import Conversing
from desktop.chat.message_actions import About
from desktop.chat.message_views import AnswerView
from desktop.chat.question_view import QuestionView
from desktop.context import Context
from desktop.widgets import dialogs


class Actions(QObject):
    """Takes what message views want done."""

    editing_wanted = Signal(object)  # Question

    def __init__(self, context: Context, conversing: Conversing, owner: QWidget) -> None:
        super().__init__(owner)
        self._context = context
        self._conversing = conversing
        self._owner = owner

    # -- what is known of a message ------------------------------------------------------------------------

    @Slot(object)
    def dress(self, view: QuestionView | AnswerView) -> None:
        """A new view learns about its message, and is listened to."""
        view.wanted.connect(self.do)
        self.tell(view)

    def tell(self, view: QuestionView | AnswerView) -> None:
        """Say again what is known about a view's message."""
        talk, message = self._conversing.talk, view.message
        busy = self._conversing.live_here is not None
        if message is None or message.id not in talk.tree:
            view.set_about(About(busy=busy))
            return
        versions = talk.tree.versions(message.id)
        place = versions.index(message.id) + 1 if message.id in versions else 1
        judged = talk.feedback.get(message.id, Feedback())
        view.set_about(About(place, len(versions), judged.verdict, bool(judged.correction), busy))

    # -- what is wanted ------------------------------------------------------------------------------------

    @Slot(object, str)
    def do(self, view: QuestionView | AnswerView, what: str) -> None:
        message = view.message
        if message is None:
            return
        if what == "copy":
            QGuiApplication.clipboard().setText(message.text)
        elif what == "edit" and isinstance(message, Question):
            self.editing_wanted.emit(message)
        elif what in ("previous", "next"):
            self._switch(message.id, -1 if what == "previous" else 1)
        elif what == "branch":
            self._branch(message.id)
        elif what == "delete":
            self._delete_exchange(message)
        elif what == "delete_version":
            self._hide(self._conversing.talk.tree.below(message.id), self.tr("This version was deleted."))
        elif isinstance(message, Answer) and isinstance(view, AnswerView):
            self._on_answer(view, message, what)

    def _on_answer(self, view: AnswerView, answer: Answer, what: str) -> None:
        if what == "go_on":
            self._conversing.go_on(answer)
        elif what == "save":
            view.saving_wanted.emit(view)
        elif what in ("up", "down"):
            self._judge(view, answer, "up" if what == "up" else "down")
        elif what == "correct":
            self.correct(view, answer)

    def _switch(self, message: str, step: int) -> None:
        """Show the version before or after this one."""
        talk = self._conversing.talk
        versions = talk.tree.versions(message)
        place = versions.index(message) + step
        if 0 <= place < len(versions) and self._conversing.guarded(
            lambda history: history.choose(talk, versions[place])
        ):
            self._conversing.show_path()

    def _branch(self, message: str) -> None:
        talk = self._conversing.talk
        made: list[str] = []
        title = self.tr("{title} (branch)").format(title=talk.title)
        if self._conversing.guarded(lambda history: made.append(history.branch(talk, message, title).id)):
            self._conversing.open(made[0])
            words = self.tr("This is a conversation of its own now; the other is as it was.")
            self._context.show_message("good", words)

    def _delete_exchange(self, message: Question | Answer) -> None:
        talk = self._conversing.talk
        question = message if isinstance(message, Question) else talk.question_of(message.id)
        gone = talk.exchange(question.id) if question else [message.id]
        self._hide(gone, self.tr("The question and its answer were deleted."))

    def _hide(self, messages: list[str], said: str) -> None:
        """Take messages out, with a way back."""
        talk = self._conversing.talk
        if not self._conversing.guarded(lambda history: history.hide(talk, messages)):
            return
        self._conversing.show_path()

        def undo() -> None:
            if self._conversing.guarded(lambda history: history.hide(talk, messages, back=True)):
                if self._conversing.talk is talk:
                    self._conversing.show_path()
                else:
                    self._conversing.open(talk.id)

        self._context.show_message("info", said, action_text=self.tr("Undo"), action=undo)

    # -- judging -------------------------------------------------------------------------------------------

    def _judge(self, view: AnswerView, answer: Answer, verdict: Literal["up", "down"]) -> None:
        """A thumb; the same once more takes it back. A bad answer can be corrected at once."""
        judged = self._conversing.talk.feedback.get(answer.id, Feedback())
        given = judged.verdict != verdict
        self.keep(view, answer, msgspec.structs.replace(judged, verdict=verdict if given else ""))
        if verdict == "down" and given and not judged.correction:
            self._context.show_message(
                "info",
                self.tr("Say how the answer should have been, and a model can learn it."),
                action_text=self.tr("Correct it"),
                action=lambda: self.correct(view, answer),
            )

    def keep(self, view: AnswerView, answer: Answer, feedback: Feedback) -> bool:
        """Keep what the person thinks of an answer."""
        talk = self._conversing.talk
        kept = self._conversing.guarded(lambda history: history.judge(talk, answer.id, feedback))
        self.tell(view)
        return kept

    def correct(self, view: AnswerView, answer: Answer) -> None:
        """Let the person write the answer as it should have been."""
        from desktop.chat.correction_dialog import CorrectionDialog

        talk = self._conversing.talk
        before = itertools.takewhile(lambda message: message.id != answer.id, talk.messages)
        question = next((one for one in reversed(list(before)) if isinstance(one, Question)), None)
        judged = talk.feedback.get(answer.id, Feedback())
        dialog = CorrectionDialog(self._owner, question.text if question else "", answer, judged)
        if dialogs.run(dialog):
            self.keep(view, answer, dialog.feedback)
