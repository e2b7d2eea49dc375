"""What is done with conversations as a whole: renamed, pinned, deleted with a way back.

Does not know what was said in them.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop.chat.conversation_list import ConversationList
from desktop.chat.conversing import Conversing
from desktop.context import Context
from desktop.widgets import dialogs


class Managing(QObject):
    """Does what the list of conversations wants done."""

    changed = Signal()  # the list looks different
    open_wanted = Signal(str)
    new_wanted = Signal()

    def __init__(
        self, context: Context, conversing: Conversing, listed: ConversationList, owner: QWidget
    ) -> None:
        super().__init__(owner)
        self._context = context
        self._conversing = conversing
        self._list = listed
        self._owner = owner
        listed.rename_wanted.connect(self._rename)
        listed.delete_wanted.connect(self._delete)
        listed.pin_wanted.connect(self._pin)

    @Slot(str)
    def _rename(self, conversation: str) -> None:
        title = dialogs.ask_text(
            self._owner, self.tr("Rename conversation"), "", self.tr("Rename"), self._list.title(conversation)
        )
        if title:
            self._conversing.guarded(lambda history: history.rename(conversation, title))
            self.changed.emit()

    @Slot(str, bool)
    def _pin(self, conversation: str, pinned: bool) -> None:
        self._conversing.guarded(lambda history: history.pin(conversation, pinned))
        self.changed.emit()

    @Slot(str)
    def _delete(self, conversation: str) -> None:
        """Put a conversation aside, with a way back until the project is opened again."""
        title = self._list.title(conversation)
        if (live := self._conversing.live) and live.conversation == conversation:
            live.handle.stop()
        if not self._conversing.guarded(lambda history: history.delete(conversation)):
            return
        if conversation == self._conversing.talk.id:
            self.new_wanted.emit()
        self.changed.emit()

        def undo() -> None:
            if self._conversing.guarded(lambda history: history.bring_back(conversation)):
                self.open_wanted.emit(conversation)

        self._context.show_message(
            "info",
            self.tr("“{title}” was deleted.").format(title=title),
            action_text=self.tr("Undo"),
            action=undo,
        )
