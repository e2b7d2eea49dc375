"""The Chat screen: conversations, or several answerers side by side in their place.

Does not know what either page does.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Slot

from core.chat.conversation import Answer
from desktop.chat import code_view
from desktop.chat.page import ChatPage
from desktop.context import Changes, Context
from desktop.widgets import answerers
from desktop.widgets.buttons import button
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.screen import EVERYTHING, Screen

if TYPE_CHECKING:
    from desktop.chat.side_by_side.page import SideBySidePage


class ChatScreen(Screen):
    """`page` is that of the conversations."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, key="chat", scrolls=False)
        self.set_title(self.tr("Chat"))
        self.page = ChatPage(context)
        for control in self.page.controls:
            self.add_action(control)
        self._side: SideBySidePage | None = None
        self._side_button = button(
            self.tr("Side by side"), name="chat.side_by_side", icon="columns", on_click=self.switch_side_by_side
        )  # fmt: skip
        self.add_action(self._side_button)
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
        self.body.addWidget(self.page, 1)
        self._show_pages()

    @property
    def last_answer(self) -> Answer | None:
        """The answer that came last, complete, with its citations; None before the first."""
        return self.page.conversing.last_answer

    # -- Screen --------------------------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        project = self.context.project
        self._no_project.setVisible(project is None)
        self._side_button.setVisible(project is not None)
        self._show_pages()
        if self._side is not None:
            self._side.refresh(changes)
        if project is None:
            self.page.close_project()
        else:
            self.page.refresh(changes)

    def shown(self) -> None:
        # After the window has put the focus where it puts it on any screen: who comes here comes to type.
        field = self.page.composer.field
        QTimer.singleShot(0, field, field.setFocus)

    def go(self, **arguments: Any) -> None:
        """``run``: choose its adapter; ``model``: choose it, by its id; ``conversation``: open it.

        ``question``: put it into the composer; ``comparison``: open it side by side.
        """
        if (comparison := arguments.get("comparison")) and self.context.project is not None:
            if self._side is None or self._side.isHidden():
                self.switch_side_by_side()
            if self._side is not None:
                self._side.open_comparison(str(comparison))
            return
        if self._side is not None and not self._side.isHidden():
            self.switch_side_by_side()
        composer = self.page.composer
        run, model = arguments.get("run"), arguments.get("model")
        if (run or model) and (project := self.context.project):
            composer.set_answerers(answerers.available(project, self.context.settings))
        if run:
            composer.choose_run(str(run))
        if model and not composer.choose(f"onnx:{model}"):
            composer.choose(f"model:{model}")
        if conversation := arguments.get("conversation"):
            self.page.open(str(conversation))
        if question := arguments.get("question"):
            composer.field.setPlainText(str(question))

    def whereabouts(self) -> dict[str, Any]:
        talk = self.page.conversing.talk
        return {"conversation": talk.id} if self.context.project is not None and talk.messages else {}

    # -- pages ---------------------------------------------------------------------------------------------

    @Slot()
    def switch_side_by_side(self) -> None:
        """Show several answerers side by side in place of the conversations, or these again."""
        if self._side is None:
            from desktop.chat.side_by_side.page import SideBySidePage

            self._side = SideBySidePage(self.context)
            self._side.linked.connect(self.page.pointing.open_link)
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
        self.page.setVisible(there and not aside)
        for control in self.page.controls:
            control.setVisible(there and not aside)
        self._side_button.setText(self.tr("Back to chat") if aside else self.tr("Side by side"))
        self.set_subtitle(
            self.tr("The same question to several answerers, judged without knowing whose answer is whose")
            if aside
            else self.tr("Ask your documents, a model, or what you trained")
        )
