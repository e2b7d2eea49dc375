"""The Chat screen: conversations at the left, what is said in the middle, the sources at the right.

Does not know how an answer comes about: it submits the job ``answer`` and shows what the job says.
"""

from __future__ import annotations

import itertools
import threading
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import msgspec
from PySide6.QtCore import Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core import fields
from core.chat.conversation import Answer, Conversation, Passage, Question
from core.chat.history import History
from core.errors import UserError
from core.jobs.events import Failed, Progress
from core.text import Text
from desktop import i18n
from desktop.chat import answerers, code_view, examples
from desktop.chat.composer import Composer
from desktop.chat.conversation_list import ConversationList
from desktop.chat.message_views import AnswerView
from desktop.chat.sources_panel import SourcesPanel
from desktop.chat.transcript import Transcript
from desktop.chat.welcome import Welcome
from desktop.context import Changes, Context
from desktop.job_signals import JobHandle
from desktop.widgets import dialogs
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.screen import EVERYTHING, Screen

if TYPE_CHECKING:
    from desktop.chat.side_by_side.page import SideBySidePage

LIST_WIDTH, SOURCES_WIDTH = 200, 264
"""Pixels of the side columns."""


@dataclass
class Live:
    """The answer that is being written, so that the person may look at another conversation meanwhile."""

    handle: JobHandle
    conversation: str
    view: AnswerView | None = None
    text: str = ""
    doing: str = ""
    searched: str = ""
    passages: list[Passage] = field(default_factory=list)


class ChatScreen(Screen):
    """`last_answer` is the answer that came last, complete, with its citations; None before the first."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="chat", scrolls=False)
        self.set_title(self.tr("Chat"))
        self.set_subtitle(self.tr("Ask your documents, a model, or what you trained"))
        self.last_answer: Answer | None = None
        self._history: History | None = None
        self._talk = Conversation()
        self._live: Live | None = None
        self._shown_sources: AnswerView | None = None

        self._list = ConversationList()
        self._list.setFixedWidth(LIST_WIDTH)
        self._list.chosen.connect(self.open_conversation)
        self._list.new_wanted.connect(self.new_conversation)
        self._list.rename_wanted.connect(self._rename)
        self._list.delete_wanted.connect(self._delete)
        self.transcript = Transcript()
        self.transcript.cited.connect(self._open_citation)
        self.transcript.linked.connect(self._open_link)
        self.transcript.wanted_again.connect(self._ask_again)
        self.transcript.looked_at.connect(self._show_sources_of)
        self.transcript.saving_wanted.connect(self._save_answer)
        self._welcome = Welcome()
        self._welcome.asked.connect(self.ask)
        self._welcome.documents_wanted.connect(self._go_to_documents)
        self._stack = QStackedWidget()
        self._stack.setMinimumWidth(240)
        self._stack.addWidget(self._welcome)
        self._stack.addWidget(self.transcript)
        self.composer = Composer()
        self.composer.sent.connect(self.ask)
        self.composer.stopped.connect(self.stop)
        self.composer.chosen.connect(self._arrange)
        self.add_action(self.composer.chooser)
        self._side: SideBySidePage | None = None
        self._side_button = button(
            self.tr("Side by side"),
            name="chat.side_by_side",
            icon="columns",
            on_click=self.switch_side_by_side,
        )
        self.add_action(self._side_button)
        self.sources = SourcesPanel()
        self.sources.setFixedWidth(SOURCES_WIDTH)
        self.sources.opened.connect(self._open_passage)

        talk = Card(pad=16)
        talk.body.addWidget(self._stack, 1)
        middle = QVBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(talk, 1)
        middle.addWidget(self.composer)
        columns = QHBoxLayout()
        columns.setSpacing(14)
        columns.addWidget(self._list)
        columns.addLayout(middle, 1)
        columns.addWidget(self.sources)
        self._page = QWidget()
        self._page.setLayout(columns)
        columns.setContentsMargins(0, 0, 0, 0)
        self._no_project = EmptyState(
            "chat-circle-dots",
            self.tr("No project is open"),
            self.tr("Open or create a project on the Start screen; its conversations are kept in it."),
            self.tr("Go to Start"),
            name="chat.go_start",
            on_click=lambda: context.go("start"),
        )
        threading.Thread(target=code_view.preload, name="colours of code", daemon=True).start()
        self.body.addWidget(self._no_project, 1)
        self.body.addWidget(self._page, 1)

    # -- Screen --------------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        project = self.context.project
        self._no_project.setVisible(project is None)
        self._side_button.setVisible(project is not None)
        self._show_pages()
        if self._side is not None:
            self._side.refresh(changes)
        if project is None:
            self._history = None
            return
        if changes.project or self._history is None:
            self._history = History(project.chats_dir)
            self.last_answer = None
            self.new_conversation()
        if changes.project or changes.runs or changes.models or changes.settings:
            self.composer.set_answerers(answerers.available(project, self.context.settings))
        if changes.project or changes.datasets or changes.documents:
            self._welcome.show_examples(examples.questions(project), examples.has_documents(project))
        self._fill_list()

    def shown(self) -> None:
        # After the window has put the focus where it puts it on any screen: who comes here comes to type.
        QTimer.singleShot(0, self.composer.field, self.composer.field.setFocus)

    @Slot()
    def switch_side_by_side(self) -> None:
        """Show several answerers side by side in place of the conversations, or these again."""
        if self._side is None:
            from desktop.chat.side_by_side.page import SideBySidePage

            self._side = SideBySidePage(self.context)
            self._side.linked.connect(self._open_link)
            self._side.hide()
            self.body.addWidget(self._side, 1)
            self._side.refresh(EVERYTHING)
        self._side.setVisible(self._side.isHidden())
        self._show_pages()

    def _show_pages(self) -> None:
        there = self.context.project is not None
        aside = self._side is not None and not self._side.isHidden()
        if self._side is not None and not there:
            self._side.hide()
            aside = False
        self._page.setVisible(there and not aside)
        self.composer.chooser.setVisible(there and not aside)
        self._side_button.setText(self.tr("Back to chat") if aside else self.tr("Side by side"))
        self.set_subtitle(
            self.tr("The same question to several answerers, judged without knowing whose answer is whose")
            if aside
            else self.tr("Ask your documents, a model, or what you trained")
        )

    def go(self, **arguments: Any) -> None:
        """``run``: choose its adapter; ``conversation``: open it; ``question``: put it into the composer.

        ``comparison``: open it side by side.
        """
        if (comparison := arguments.get("comparison")) and self.context.project is not None:
            if self._side is None or self._side.isHidden():
                self.switch_side_by_side()
            if self._side is not None:
                self._side.open_comparison(str(comparison))
            return
        if self._side is not None and not self._side.isHidden():
            self.switch_side_by_side()
        if run := arguments.get("run"):
            project = self.context.project
            if project:
                self.composer.set_answerers(answerers.available(project, self.context.settings))
            self.composer.choose_run(str(run))
        if conversation := arguments.get("conversation"):
            self.open_conversation(str(conversation))
        if question := arguments.get("question"):
            self.composer.field.setPlainText(str(question))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- conversations -------------------------------------------------------------------------------------

    @Slot()
    def new_conversation(self) -> None:
        """An empty conversation; its file is made with the first question."""
        if self._history is None:
            return
        self._talk = self._history.begin()
        if self._live:
            self._live.view = None
        self.transcript.show_messages([])
        self.sources.clear()
        self._arrange()
        self._stack.setCurrentWidget(self._welcome)
        self._fill_list()
        self.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def open_conversation(self, conversation: str) -> None:
        """Show a conversation, with the answer that is being written in it, if there is one."""
        if self._history is None:
            return
        try:
            self._talk = self._history.load(conversation)
        except UserError as error:
            self.context.show_error(error)
            self._fill_list()
            return
        messages = list(self._talk.messages)
        live = self._live if self._live and self._live.conversation == conversation else None
        if self._live and not live:
            self._live.view = None
        if live and messages and isinstance(messages[-1], Answer):
            messages.pop()  # the parts kept so far of what is still being written
        self.transcript.show_messages(messages, self._talk.damaged)
        self._stack.setCurrentWidget(self.transcript)
        if live:
            live.view = self._begin_view(live)
        elif messages and isinstance(messages[-1], Question):
            self.transcript.begin().show_missing()
            self.sources.clear()
            self._arrange()
        elif view := self.transcript.last_answer_view:
            self._show_sources_of(view)
        else:
            self.sources.clear()
            self._arrange()
        self._fill_list()

    @Slot(str)
    def _rename(self, conversation: str) -> None:
        title = dialogs.ask_text(
            self, self.tr("Rename conversation"), "", self.tr("Rename"), self._list.title(conversation)
        )
        if title and self._history:
            self._guarded(lambda history: history.rename(conversation, title))

    @Slot(str)
    def _delete(self, conversation: str) -> None:
        title = self._list.title(conversation)
        asked = self.tr("“{title}” and everything said in it will be gone.").format(title=title)
        verb = self.tr("Delete conversation")
        if not dialogs.confirm(self, self.tr("Delete this conversation?"), asked, verb, danger=True):
            return
        if self._live and self._live.conversation == conversation:
            self._live.handle.stop()
        if self._guarded(lambda history: history.delete(conversation)) and conversation == self._talk.id:
            self.new_conversation()

    def _guarded(self, change: Any) -> bool:
        """Change the history; trouble is shown."""
        assert self._history is not None
        try:
            change(self._history)
        except UserError as error:
            self.context.show_error(error)
            return False
        finally:
            self._fill_list()
        self.context.announce(chats=True)
        return True

    def _fill_list(self) -> None:
        if self._history is None:
            return
        try:
            self._list.show_summaries(self._history.summaries(), self._talk.id)
        except UserError as error:
            self.context.show_error(error)

    # -- asking --------------------------------------------------------------------------------------------

    @Slot(str)
    def ask(self, question: str) -> None:
        """Send a question to the chosen answerer."""
        if self._live or self.context.project is None or not question.strip():
            return
        self.composer.clear()
        self._stack.setCurrentWidget(self.transcript)
        asked = Question(text=question.strip())
        self.transcript.ask(asked)
        self._talk.messages.append(asked)
        self._submit(question=asked.text, again=False)

    @Slot()
    def _ask_again(self) -> None:
        if self._live or self.context.project is None:
            return
        shown = next((m for m in reversed(self._talk.messages) if isinstance(m, Question)), None)
        if shown is None or self._history is None:
            return
        try:
            kept = self._history.load_or_new(self._talk.id).last_question
        except UserError as error:
            self.context.show_error(error)
            return
        self.transcript.remove_answer()
        if isinstance(self._talk.messages[-1], Answer):
            self._talk.messages.pop()
        # A question stopped before its job began was never kept: it is sent as if for the first time.
        again = kept is not None and kept.text == shown.text
        self._submit(question="" if again else shown.text, again=again)

    @Slot()
    def stop(self) -> None:
        """Stop the answer that is being written; what is there of it stays."""
        if self._live:
            self._live.doing = self.tr("Stopping…")
            if self._live.view:
                self._live.view.wait(self._live.doing)
            self._live.handle.stop()

    def _submit(self, *, question: str, again: bool) -> None:
        project, answerer = self.context.project, self.composer.answerer
        if project is None or answerer is None:
            return
        handle = self.context.jobs.submit(
            "answer",
            {
                "project": str(project.folder),
                "conversation": self._talk.id,
                "question": question,
                "answerer": answerer.params(),
                "use_documents": self.composer.use_documents,
                "again": again,
            },
        )
        handle.progressed.connect(self._progressed)
        handle.streamed.connect(self._streamed)
        handle.warned.connect(self._warned)
        handle.finished.connect(self._finished)
        handle.failed.connect(self._failed)
        handle.stopped.connect(self._stopped)
        self._live = Live(handle, self._talk.id, doing=self.tr("Getting ready…"))
        self._live.view = self._begin_view(self._live)
        self.sources.clear()
        self.composer.set_busy(True)
        self._arrange()

    def _begin_view(self, live: Live) -> AnswerView:
        """A view for the answer that is being written, with what there is of it."""
        view = self.transcript.begin()
        view.set_searched(live.searched)
        view.set_passages(live.passages)
        view.add(live.text)
        view.wait(live.doing)
        if live.passages:
            self.sources.show_passages(live.passages)
        return view

    @Slot(object)
    def _progressed(self, event: Progress) -> None:
        if self._live and event.note:
            self._live.doing = i18n.translate(event.note)
            if self._live.view:
                self._live.view.wait(self._live.doing)

    @Slot(str, object)
    def _streamed(self, kind: str, value: Any) -> None:
        live = self._live
        if live is None:
            return
        if kind == "passages":
            live.passages = msgspec.convert(value, list[Passage])
            if live.view:
                live.view.set_passages(live.passages)
                self.sources.show_passages(live.passages)
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
        self.context.show_message("caution", message)

    @Slot(object)
    def _finished(self, result: Any) -> None:
        live = self._end()
        answer = fields.from_builtins(Answer, result)
        self.last_answer = answer
        if live and live.view:
            self._talk.messages.append(answer)
            self.transcript.finish(live.view, answer)
            self._show_sources_of(live.view)
        self._fill_list()
        self.context.announce(chats=True)

    @Slot(object)
    def _failed(self, failed: Failed) -> None:
        live = self._end()
        if live and live.view:
            live.view.show_failure(failed)
        self._fill_list()

    @Slot()
    def _stopped(self) -> None:
        live = self._end()
        if live:
            self.last_answer = Answer(
                text=live.text, passages=live.passages, searched=live.searched, stopped=True
            )
            if live.view:
                self.transcript.finish(live.view, self.last_answer)
        self._fill_list()

    def _end(self) -> Live | None:
        live, self._live = self._live, None
        self.composer.set_busy(False)
        return live

    # -- keeping -------------------------------------------------------------------------------------------

    @Slot(object)
    def _save_answer(self, view: AnswerView) -> None:
        """Let the person put an answer, corrected or not, into a dataset."""
        project, answer = self.context.project, view.message
        if project is None or answer is None:
            return
        before = itertools.takewhile(lambda message: message.id != answer.id, self._talk.messages)
        question = next((one for one in reversed(list(before)) if isinstance(one, Question)), None)
        from desktop.chat.save_dialog import SaveDialog

        dialog = SaveDialog(self, project, self._talk.id, question or Question(text=""), answer)
        if dialog.exec() != SaveDialog.DialogCode.Accepted or dialog.saved is None:
            return
        name, row = dialog.saved
        self.context.announce(datasets=True)
        self.context.show_message(
            "good",
            self.tr("The answer is a row of “{name}” now.").format(name=name),
            action_text=self.tr("Show the row"),
            action=lambda: self.context.go("datasets", dataset=name, row=row),
        )

    # -- sources -------------------------------------------------------------------------------------------

    @Slot(object)
    def _show_sources_of(self, view: AnswerView) -> None:
        """List the passages behind an answer."""
        answer = view.message
        self._shown_sources = view
        if answer is None:
            self.sources.show_passages(view.passages)
        else:
            self.sources.show_passages(answer.passages, answer.citations, covered=answer.covered)
        self._arrange()

    @Slot(object, int)
    def _open_citation(self, view: AnswerView, number: int) -> None:
        """Open the passage a citation points to, its quoted words marked."""
        passages = view.message.passages if view.message else view.passages
        passage = next((passage for passage in passages if passage.number == number), None)
        if passage is None:
            return
        if view is not self._shown_sources:
            self._show_sources_of(view)
        self.sources.reveal(number)
        citations = view.message.citations if view.message else []
        quote = next((citation.quote for citation in citations if citation.number == number), "")
        self._open_passage(passage, quote)

    @Slot(object, str)
    def _open_passage(self, passage: Passage, quote: str) -> None:
        """Show the document at the passage, the quoted words marked."""
        from desktop.widgets.passage_dialog import open_passage

        open_passage(self, self.context, passage, quote)

    @Slot(str)
    def _open_link(self, address: str) -> None:
        """Open a web address after asking; nothing else is ever opened from an answer."""
        url = QUrl(address)
        if url.scheme().lower() not in ("http", "https") or not url.host():
            self.context.show_message(
                "info",
                self.tr("This link is not a web address and is not opened: {address}").format(
                    address=address
                ),
            )
            return
        asked = self.tr("An answer links to this address. It will open in your browser:\n\n{address}")
        shown = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if dialogs.confirm(self, self.tr("Open this address?"), asked.format(address=shown), self.tr("Open")):
            QDesktopServices.openUrl(url)

    # -- arranging -----------------------------------------------------------------------------------------

    @Slot()
    def _arrange(self) -> None:
        """The sources have their column while documents are in play."""
        waiting = self._live is not None and self.composer.use_documents
        self.sources.setVisible(waiting or bool(self.sources.items))

    @Slot()
    def _go_to_documents(self) -> None:
        self.context.go("knowledge")
