"""The card of addresses that answer by the OpenAI protocol."""

from __future__ import annotations

from core.settings import Address
from desktop.settings.address_dialog import AddressDialog
from desktop.settings.servers_card import ServersCard


class AddressesCard(ServersCard):
    kind = "address"

    def _words(self) -> tuple[str, str, str]:
        return (
            self.tr("Models behind an address"),
            self.tr(
                "A program on this machine (Ollama, LM Studio, vLLM, llama.cpp) or a service elsewhere that speaks "
                "the OpenAI protocol. It can answer in Chat, propose rows, or embed documents for the search."
            ),
            self.tr("Add an address…"),
        )

    def ask(self, server: Address | None = None) -> None:
        AddressDialog(self, server or Address()).ask(self.context, self._servers())

    def _servers(self) -> list[Address]:
        return self.context.settings.addresses

    def _beneath(self, server: Address) -> str:
        return f"{server.model}  ·  {server.url}"

    def _removal(self) -> tuple[str, str]:
        words = self.tr("Its key is forgotten too. Answers and rows it gave stay.")
        return words, self.tr("Remove the address")
