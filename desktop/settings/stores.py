"""The card of Qdrant servers that can keep the vectors of projects."""

from __future__ import annotations

from core.settings import StoreAddress
from desktop.settings.servers_card import ServersCard
from desktop.widgets.store_dialog import ask_store


class StoresCard(ServersCard):
    kind = "store"

    def _words(self) -> tuple[str, str, str]:
        return (
            self.tr("Qdrant servers"),
            self.tr(
                "Indexes are kept in this program unless you choose a server for a project, in the options of its "
                "documents: for very many passages, or to have them on another machine."
            ),
            self.tr("Add a server…"),
        )

    def ask(self, server: StoreAddress | None = None) -> None:
        ask_store(self, self.context, server)

    def _servers(self) -> list[StoreAddress]:
        return self.context.settings.stores

    def _beneath(self, server: StoreAddress) -> str:
        return server.url

    def _removal(self) -> tuple[str, str]:
        words = self.tr(
            "Its key is forgotten too. Indexes that are kept there stay there, but are not searched any more; "
            "move them into this program first if you want to keep them."
        )
        return words, self.tr("Remove the server")
