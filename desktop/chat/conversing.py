"""The open conversation, and the answer that is being written, in it or in another one.

Does not know how an answer comes about: it submits the job ``answer`` and has the transcript show what the job says.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from core import fields
from core.chat.conversation import Answer, Conversation, Message, Passage, Question
from core.chat.history import History
from core.errors import UserError
from core.jobs.events import Failed, Progress
from core.project import Project
from core.text import Text
from desktop import i18n
from desktop.chat.composer import Composer
from desktop.chat.message_views import AnswerView
from desktop.chat.transcript import Transcript
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.widgets.accessible import announce

TOLD = 2000
"""Letters of an answer that are read out unasked."""


@dataclass
class Live:
    """The answer that is being written, so that the person may look at another conversation meanwhile. `begun`: the
    answer it goes on with."""

    handle: JobHandle
    conversation: str
    question: Question
    begun: Answer | None = None
    view: AnswerView | None = None
    text: str = ""
    doing: str = ""
    searched: str = ""
    passages: list[Passage] = field(default_factory=list)


class Conversing(QObject):
    """`last_answer` is the answer that came last, complete, with its citations; None before the first."""

    shown = Signal()  # another conversation is open, or other versions of its messages are shown
    began = Signal()
    found = Signal(object)  # the passages for the answer that is being written, in the open conversation
    ended = Signal(object)  # the AnswerView that was written in the open conversation, or None
    listed = Signal()  # the list of conversations looks different

    def __init__(self, context: Context, transcript: Transcript, composer: Composer, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._transcript = transcript
        self._composer = composer
        self.history: History | None = None
        self.talk = Conversation()
        self.live: Live | None = None
        self.last_answer: Answer | None = None

    # -- which conversation --------------------------------------------------------------------------------

    def use(self, project: Project | None) -> None:
        """The conversations of this project."""
        self.history = History(project.chats_dir) if project else None
        self.last_answer = None
        if self.history:
            self.guarded(lambda history: history.purge())
            self.new()

    @Slot()
    def new(self) -> None:
        """An empty conversation; its file is made with the first question."""
        if self.history is None:
            return
        self.talk = self.history.begin()
        self._leave()
        self._transcript.show_messages([])
        self.shown.emit()

    def open(self, conversation: str) -> None:
        """Show a conversation, with the answer that is being written in it, if there is one."""
        if self.history is None:
            return
        try:
            self.talk = self.history.load(conversation)
        except UserError as error:
            self._context.show_error(error)
            self.listed.emit()
            return
        self.show_path()

    def show_path(self) -> None:
        """Show the messages of the conversation anew, as they are chosen now."""
        live = self.live_here
        messages: list[Message] = list(self.talk.messages)
        if live:
            self.talk.choose(live.question.id)
            messages = _upto(self.talk.messages, live.question)
        else:
            self._leave()
        self._transcript.show_messages(messages, self.talk.damaged)
        if live:
            self._begin_view(live)
        elif messages and isinstance(messages[-1], Question):
            self._transcript.begin().show_missing()
        self.shown.emit()

    @property
    def live_here(self) -> Live | None:
        """The answer that is being written, where that is in the open conversation."""
        return self.live if self.live and self.live.conversation == self.talk.id else None

    def guarded(self, change: Callable[[History], object]) -> bool:
        """Change the history; trouble is shown."""
        if self.history is None:
            return False
        try:
            change(self.history)
        except UserError as error:
            self._context.show_error(error)
            return False
        self._context.announce(chats=True)
        return True

    def refresh_feedback(self) -> None:
        """Read again what the person thinks of the answers: some became rows."""
        if self.history and len(self.talk.tree):
            try:
                self.talk.feedback = self.history.load(self.talk.id).feedback
            except UserError as error:
                self._context.show_error(error)

    def _leave(self) -> None:
        if self.live:
            self.live.view = None

    # -- asking --------------------------------------------------------------------------------------------

    def ask(self, words: str, after: str | None = None) -> None:
        """Send a question to the chosen answerer: at the end, or behind the message of the id `after`, beside what
        follows that one already."""
        if self.live or self._context.project is None or not words.strip():
            return
        asked = Question(text=words.strip())
        at_end = after is None or after == self.talk.tree.end
        self.talk.put(asked, after)
        if at_end:
            if isinstance(self._transcript.last_message, Question):
                self._transcript.remove_answer()  # the remark that the question before has none
            self._transcript.ask(asked)
        else:
            self._transcript.show_messages(list(self.talk.messages))
        self._submit(asked)

    @Slot()
    def again(self) -> None:
        """Ask the last question once more; the answer it has stays as another version."""
        asked = self.talk.last_question
        if self.live or self._context.project is None or asked is None:
            return
        self._transcript.remove_answer()
        self._submit(asked)

    def go_on(self, answer: Answer) -> None:
        """Let the model go on with an answer that was stopped or cut off."""
        asked = self.talk.question_of(answer.id)
        if self.live or self._context.project is None or asked is None:
            return
        self._transcript.remove_answer()
        self._submit(asked, answer)

    @Slot()
    def stop(self) -> None:
        """Stop the answer that is being written; what is there of it stays."""
        if self.live:
            self.live.doing = self.tr("Stopping…")
            if self.live.view:
                self.live.view.wait(self.live.doing)
            self.live.handle.stop()

    def _submit(self, asked: Question, begun: Answer | None = None) -> None:
        project, answerer = self._context.project, self._composer.answerer
        if project is None or answerer is None:
            return
        params: dict[str, Any] = {
            "project": str(project.folder),
            "conversation": self.talk.id,
            "question": asked.text,
            "asked": asked.id,
            "after": self.talk.tree.before(asked.id),
            "answerer": answerer.params(),
            "use_documents": self._composer.use_documents,
            "setup": fields.to_builtins(self.talk.setup),
        }
        if begun:
            arm = fields.to_builtins(begun.arm)
            params |= {"go_on": begun.id, "use_documents": arm.pop("documents"), "answerer": arm}
        handle = self._context.jobs.submit("answer", params)
        handle.progressed.connect(self._progressed)
        handle.streamed.connect(self._streamed)
        handle.warned.connect(self._warned)
        handle.finished.connect(self._finished)
        handle.failed.connect(self._failed)
        handle.stopped.connect(self._stopped)
        live = Live(handle, self.talk.id, asked, begun, doing=self.tr("Getting ready…"))
        if begun:
            live.text, live.searched, live.passages = begun.text, begun.searched, begun.passages
        self.live = live
        self._composer.set_busy(True)
        self._begin_view(live)
        self.began.emit()

    def _begin_view(self, live: Live) -> None:
        """A view for the answer that is being written, with what there is of it."""
        view = live.view = self._transcript.begin()
        view.set_searched(live.searched)
        view.set_passages(live.passages)
        view.add(live.text)
        view.wait(live.doing)
        if live.passages:
            self.found.emit(live.passages)

    # -- what the job says ---------------------------------------------------------------------------------

    @Slot(object)
    def _progressed(self, event: Progress) -> None:
        if self.live and event.note:
            self.live.doing = i18n.translate(event.note)
            if self.live.view:
                self.live.view.wait(self.live.doing)

    @Slot(str, object)
    def _streamed(self, kind: str, value: Any) -> None:
        live = self.live
        if live is None:
            return
        if kind == "passages":
            live.passages = msgspec.convert(value, list[Passage])
            if live.view:
                live.view.set_passages(live.passages)
                self.found.emit(live.passages)
        elif kind == "searched":
            live.searched = str(value)
            if live.view:
                live.view.set_searched(live.searched)
        elif kind == "token":
            live.text += str(value)
            if live.view:
                live.view.add(str(value))

    @Slot(object)
    def _warned(self, message: Text) -> None:
        self._context.show_message("caution", message)

    @Slot(object)
    def _finished(self, result: Any) -> None:
        live = self._end()
        answer = fields.from_builtins(Answer, result)
        self.last_answer = answer
        if live and live.view:
            self.talk.put(answer, live.question.id)
            self._transcript.finish(live.view, answer)
            announce(self._transcript, self.tr("The answer: {words}").format(words=answer.text[:TOLD]))
        self.ended.emit(live.view if live else None)
        self._context.announce(chats=True)

    @Slot(object)
    def _failed(self, failed: Failed) -> None:
        live = self._end()
        if live and live.view:
            if live.begun:
                self.show_path()  # what was there before is there still
            else:
                live.view.show_failure(failed)
        self.ended.emit(None)

    @Slot()
    def _stopped(self) -> None:
        """Stopped before it began, or by force: nothing of it was kept beyond its parts."""
        live = self._end()
        if live:
            self.last_answer = Answer(
                text=live.text, passages=live.passages, searched=live.searched, stopped=True
            )
            if live.view and live.begun:
                self.show_path()
            elif live.view:
                self._transcript.finish(live.view, self.last_answer)
        self.ended.emit(None)

    def _end(self) -> Live | None:
        live, self.live = self.live, None
        self._composer.set_busy(False)
        return live


def _upto(messages: list[Message], last: Message) -> list[Message]:
    return messages[: next((at for at, one in enumerate(messages) if one.id == last.id), len(messages)) + 1]
