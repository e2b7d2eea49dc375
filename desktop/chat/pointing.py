"""Opens what an answer points to: the passage of a citation, and web addresses, these only after asking."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from core.chat.conversation import Passage
from desktop.chat.conversing import Conversing
from desktop.context import Context
from desktop.widgets import dialogs


class Pointing(QObject):
    """Opens dialogs over `owner`."""

    def __init__(self, context: Context, conversing: Conversing, owner: QWidget) -> None:
        super().__init__(owner)
        self._conversing = conversing
        self._context = context
        self._owner = owner

    @Slot(object, str)
    def open_passage(self, passage: Passage, quote: str) -> None:
        """Show the document, or the attached file, at the passage, the quoted words marked."""
        from desktop.widgets.passage_dialog import open_passage

        kept = None
        history, conversation = self._conversing.history, self._conversing.talk.id
        if history and passage.attachment:
            kept = history.attached_file(conversation, passage.attachment)
        open_passage(self._owner, self._context, passage, quote, kept)

    @Slot(str)
    def open_link(self, address: str) -> None:
        """Open a web address after asking; nothing else is ever opened from an answer."""
        url = QUrl(address)
        if url.scheme().lower() not in ("http", "https") or not url.host():
            self._context.show_message(
                "info",
                self.tr("This link is not a web address and is not opened: {address}").format(
                    address=address
                ),
            )
            return
        asked = self.tr("An answer links to this address. It will open in your browser:\n\n{address}")
        shown = url.toString(QUrl.ComponentFormattingOption.FullyEncoded)
        if dialogs.confirm(
            self._owner, self.tr("Open this address?"), asked.format(address=shown), self.tr("Open")
        ):
            QDesktopServices.openUrl(url)
