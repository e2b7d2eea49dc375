"""Conversations at the left, what is said in the middle, its sources or how it is answered at the right.

Puts the parts together; what each does is in the parts.
"""

from __future__ import annotations

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from core.chat.conversation import Answer, Arm, Passage, Question, Setup
from core.errors import UserError
from desktop.chat import examples
from desktop.chat.actions import Actions
from desktop.chat.attaching import Attaching
from desktop.chat.composer import Composer
from desktop.chat.conversation_list import ConversationList
from desktop.chat.conversing import Conversing
from desktop.chat.keeping import Keeping
from desktop.chat.managing import Managing
from desktop.chat.message_actions import open_menu
from desktop.chat.message_views import AnswerView
from desktop.chat.pointing import Pointing
from desktop.chat.setup_panel import SetupPanel
from desktop.chat.shortcuts import Key, KeysDialog, obey
from desktop.chat.sources_panel import SourcesPanel
from desktop.chat.transcript import Transcript
from desktop.chat.welcome import Welcome
from desktop.context import Changes, Context
from desktop.widgets import answerers, dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card

AT_ONCE = 100
"""Conversations that are read for the list without the window being left to others meanwhile."""
LIST_WIDTH, SIDE_WIDTH = 208, 300
"""Pixels of the side columns."""


class ChatPage(QWidget):
    """`controls` are for the screen's header."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._background = Background(self, latest_only=True)
        self._background.failed.connect(context.show_error)
        self._shown_sources: AnswerView | None = None
        self._edited: Question | None = None
        self.list = ConversationList()
        self.list.setFixedWidth(LIST_WIDTH)
        self.transcript = Transcript()
        self.welcome = Welcome()
        self.stack = QStackedWidget()
        self.stack.setMinimumWidth(240)
        self.stack.addWidget(self.welcome)
        self.stack.addWidget(self.transcript)
        self.composer = Composer()
        self.sources = SourcesPanel()
        self.setup = SetupPanel()
        self.setup.hide()
        for panel in (self.sources, self.setup):
            panel.setFixedWidth(SIDE_WIDTH)
        self.conversing = Conversing(context, self.transcript, self.composer, self)
        self.actions_on = Actions(context, self.conversing, self)
        self.attaching = Attaching(context, self.conversing, self.composer, self)
        self.keeping = Keeping(context, self.conversing, self)
        self.managing = Managing(context, self.conversing, self.list, self)
        self.pointing = Pointing(context, self.conversing, self)
        self._setup_button = icon_button(
            "sliders-horizontal",
            name="chat.setup.open",
            tip=self.tr("How it answers: what the model is told before all, how it chooses words"),
            on_click=self.switch_setup,
        )
        self._menu_button = icon_button(
            "dots-three", name="chat.menu", tip=self.tr("More"), on_click=self._open_menu
        )
        self.controls: list[QWidget] = [self.composer.chooser, self._setup_button, self._menu_button]
        self._lay_out()
        self._connect()
        self._keys = self._make_keys()
        obey(self, self._keys)

    def _lay_out(self) -> None:
        talk = Card(pad=16)
        talk.body.addWidget(self.stack, 1)
        middle = QVBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(talk, 1)
        middle.addWidget(self.composer)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(14)
        columns.addWidget(self.list)
        columns.addLayout(middle, 1)
        columns.addWidget(self.sources)
        columns.addWidget(self.setup)

    def _connect(self) -> None:
        self.list.chosen.connect(self.open)
        self.list.new_wanted.connect(self.new)
        self.list.failed.connect(self._context.show_error)
        self.transcript.made.connect(self.actions_on.dress)
        self.transcript.cited.connect(self._open_citation)
        self.transcript.linked.connect(self.pointing.open_link)
        self.transcript.wanted_again.connect(self.conversing.again)
        self.transcript.looked_at.connect(self._show_sources_of)
        self.transcript.saving_wanted.connect(self.keeping.save_answer)
        self.welcome.asked.connect(self.ask)
        self.welcome.documents_wanted.connect(lambda: self._context.go("knowledge"))
        self.composer.sent.connect(self.ask)
        self.composer.stopped.connect(self.conversing.stop)
        self.composer.chosen.connect(self._choose)
        self.composer.last_wanted.connect(self._edit_last)
        self.composer.editing_left.connect(self._leave_editing)
        self.sources.opened.connect(self.pointing.open_passage)
        self.setup.changed.connect(self._arrange_setup)
        self.setup.arm_wanted.connect(self._choose_arm)
        self.setup.failed.connect(self._context.show_error)
        self.setup.closed.connect(self.switch_setup)
        self.conversing.shown.connect(self._shown)
        self.conversing.began.connect(self._began)
        self.conversing.found.connect(self.sources.show_passages)
        self.conversing.ended.connect(self._ended)
        self.conversing.listed.connect(self.fill_list)
        self.actions_on.editing_wanted.connect(self._edit)
        self.managing.changed.connect(self.fill_list)
        self.managing.open_wanted.connect(self.open)
        self.managing.new_wanted.connect(self.new)

    # -- what the screen says ------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Take up what changed; only while a project is open."""
        project = self._context.project
        if project is None:
            return
        if changes.project or self.conversing.history is None:
            self.conversing.use(project)
            if self.conversing.history:
                self.list.set_search(self.conversing.history.listing.find)
        if changes.project or changes.runs or changes.models or changes.settings:
            self.composer.set_answerers(answerers.available(project, self._context.settings))
        if changes.project or changes.datasets or changes.documents:
            self.welcome.show_examples(examples.questions(project), examples.has_documents(project))
        self.fill_list()

    def close_project(self) -> None:
        """No project is open any more."""
        self.conversing.use(None)

    @Slot()
    def fill_list(self) -> None:
        history = self.conversing.history
        if history is None:
            return
        try:
            if history.listing.unread() > AT_ONCE:
                self._background.run(history.summaries, lambda _: self.fill_list())
            else:
                self.list.show_summaries(history.summaries(), self.conversing.talk.id)
        except UserError as error:
            self._context.show_error(error)

    # -- conversations -------------------------------------------------------------------------------------

    @Slot()
    def new(self) -> None:
        """An empty conversation; its file is made with the first question."""
        self.setup.flush()
        self.conversing.new()
        self.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def open(self, conversation: str) -> None:
        """Show a conversation, with the answer that is being written in it, if there is one."""
        self.setup.flush()
        self.conversing.open(conversation)

    @Slot()
    def _shown(self) -> None:
        """Another conversation is open, or other versions of its messages are shown."""
        talk = self.conversing.talk
        self.composer.leave_editing()
        empty = not talk.messages and not self.transcript.views
        self.stack.setCurrentWidget(self.welcome if empty else self.transcript)
        self.setup.show_setup(talk.setup)
        self.attaching.show()
        view = self.transcript.last_answer_view
        if view and not self.conversing.live_here:
            self._show_sources_of(view)
        elif not self.conversing.live_here:
            self.sources.clear()
            self._shown_sources = None
        self._measure()
        self._arrange()
        self.fill_list()

    # -- asking --------------------------------------------------------------------------------------------

    @Slot(str)
    def ask(self, words: str) -> None:
        """Send a question to the chosen answerer; one that was being edited stands beside what it was."""
        if self.conversing.live or not words.strip():
            return
        self.setup.flush()
        edited, self._edited = self._edited, None
        after = self.conversing.talk.tree.before(edited.id) if edited else None
        self.composer.clear()
        self.stack.setCurrentWidget(self.transcript)
        self.conversing.ask(words, after)

    @Slot(object)
    def _edit(self, question: Question) -> None:
        if not self.conversing.live_here:
            self._edited = question
            self.composer.edit(question.text)

    @Slot()
    def _edit_last(self) -> None:
        if last := self.conversing.talk.last_question:
            self._edit(last)

    @Slot()
    def _leave_editing(self) -> None:
        self._edited = None

    @Slot()
    def _began(self) -> None:
        self.stack.setCurrentWidget(self.transcript)
        if not self.conversing.live or not self.conversing.live.passages:
            self.sources.clear()
        self._tell_views()
        self._arrange()

    @Slot(object)
    def _ended(self, view: AnswerView | None) -> None:
        self._tell_views()
        if view is not None:
            self._show_sources_of(view)
        self._measure()
        self._arrange()
        self.fill_list()

    def _tell_views(self) -> None:
        for view in self.transcript.views:
            self.actions_on.tell(view)

    def _measure(self) -> None:
        answers = [message for message in self.conversing.talk.messages if isinstance(message, Answer)]
        self.composer.gauge.show_answer(answers[-1] if answers else None)

    # -- how it answers ------------------------------------------------------------------------------------

    @Slot()
    def switch_setup(self) -> None:
        """Show how this conversation is answered in place of the sources, or these again."""
        self.setup.flush()
        self.setup.setVisible(self.setup.isHidden())
        self._arrange()
        if self.setup.isVisible():
            self.setup.preset.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _arrange_setup(self, setup: Setup) -> None:
        talk = self.conversing.talk
        setup = msgspec.structs.replace(setup, attached=talk.setup.attached)
        self.conversing.guarded(lambda history: history.arrange(talk, setup))

    @Slot(object)
    def _choose_arm(self, arm: Arm) -> None:
        """Choose who answers in a preset; where that one is gone, the person is told."""
        known = next(
            (
                one
                for one in self.composer.answerers
                if (one.engine, one.model, one.run) == (arm.engine, arm.model, arm.run)
            ),
            None,
        )
        if known is None:
            words = self.tr("“{name}”, who answers in this preset, is not here any more.").format(
                name=arm.name
            )
            self._context.show_message("caution", words)
        else:
            self.composer.choose(known.key)

    @Slot()
    def _choose(self) -> None:
        if answerer := self.composer.answerer:
            values = {**answerer.params(), "documents": self.composer.use_documents}
            self.setup.set_arm(msgspec.convert(values, Arm))
        self._arrange()

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
        passages: list[Passage] = view.message.passages if view.message else view.passages
        passage = next((passage for passage in passages if passage.number == number), None)
        if passage is None:
            return
        if view is not self._shown_sources:
            self._show_sources_of(view)
        self.sources.reveal(number)
        citations = view.message.citations if view.message else []
        quote = next((citation.quote for citation in citations if citation.number == number), "")
        self.pointing.open_passage(passage, quote)

    # -- arranging -----------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """The sources have their column while documents are in play, unless how it answers is shown there."""
        waiting = self.conversing.live is not None and self.composer.use_documents
        self.sources.setVisible(self.setup.isHidden() and (waiting or bool(self.sources.items)))

    # -- menu and keys -------------------------------------------------------------------------------------

    @Slot()
    def _open_menu(self) -> None:
        entries = [
            ("export", "export", self.tr("Export conversation…")),
            ("corrections", "table", self.tr("Corrections to rows…")),
            ("", "", ""),
            ("keys", "keyboard", self.tr("Keys of the chat")),
        ]
        does = {
            "export": self.keeping.export,
            "corrections": self.keeping.corrections,
            "keys": self.show_keys,
        }
        # Once the menu is closed: what opens a dialog must not do so from inside of it.
        open_menu(self._menu_button, entries, lambda what: QTimer.singleShot(0, self, does[what]))

    @Slot()
    def show_keys(self) -> None:
        dialogs.run(KeysDialog(self, self._keys))

    def _make_keys(self) -> list[Key]:
        return [
            Key("Return", self.tr("Send the question")),
            Key("Shift+Return", self.tr("Begin a new line")),
            Key("Esc", self.tr("Stop the answer; leave editing")),
            Key("Up", self.tr("In an empty field: edit the last question")),
            Key("Ctrl+N", self.tr("New conversation")),
            Key("Ctrl+F", self.tr("Search conversations"), self.list.focus_search),
            Key("Ctrl+PgUp", self.tr("The conversation above"), lambda: self.list.step(-1)),
            Key("Ctrl+PgDown", self.tr("The conversation below"), lambda: self.list.step(1)),
            Key("Ctrl+L", self.tr("Go to the question"), self._go_to_field),
            Key("Ctrl+R", self.tr("Ask the last question again"), self.conversing.again),
            Key("Ctrl+Shift+C", self.tr("Copy the last answer"), self.copy_last),
            Key("Ctrl+O", self.tr("Attach files")),
            Key("Ctrl+E", self.tr("Export the conversation"), self.keeping.export),
            Key("Ctrl+.", self.tr("How it answers"), self.switch_setup),
            Key("F2", self.tr("In the list: rename")),
            Key("Ctrl+P", self.tr("In the list: pin")),
            Key("Del", self.tr("In the list: delete")),
            Key("Ctrl+/", self.tr("These keys"), self.show_keys),
        ]

    def _go_to_field(self) -> None:
        self.composer.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy_last(self) -> None:
        """Put the last answer on the clipboard, as Markdown."""
        if view := self.transcript.last_answer_view:
            view.copy()
            self._context.show_message("good", self.tr("The answer is in the clipboard."))

    def attach(self, files: list[Path]) -> None:
        """Have files read for this conversation."""
        self.attaching.attach(files)
