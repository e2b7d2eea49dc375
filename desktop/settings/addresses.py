"""The card of addresses that answer by the OpenAI protocol: add, change, remove."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.models.remote import keys, trouble
from core.settings import Address
from desktop import theme
from desktop.context import Context
from desktop.settings.address_dialog import AddressDialog
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill


class AddressesCard(Card):
    """Shows the addresses of the settings; what the person changes is saved at once."""

    def __init__(self, context: Context) -> None:
        super().__init__("")
        self.set_title(self.tr("Models behind an address"))
        self.context = context
        self._work = Background(self)
        self._work.failed.connect(context.show_error)
        words = self.tr(
            "A program on this machine (Ollama, LM Studio, vLLM, llama.cpp) or a service elsewhere that speaks the "
            "OpenAI protocol. It can answer in Chat, propose rows, or embed documents for the search."
        )
        self.body.addWidget(label(words, "small", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        add = QHBoxLayout()
        self.add = button(
            self.tr("Add an address…"), name="settings.add_address", icon="plus", on_click=self.add_address
        )
        add.addWidget(self.add)
        add.addStretch(1)
        self.body.addLayout(add)

    def refresh(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for index, address in enumerate(self.context.settings.addresses):
            self._rows.addWidget(self._row(index, address))

    def add_address(self) -> None:
        self._ask(Address())

    def change(self, address: Address) -> None:
        self._ask(address)

    def remove(self, address: Address) -> None:
        sure = dialogs.confirm(
            self,
            self.tr("Remove “{name}”?").format(name=address.name),
            self.tr("Its key is forgotten too. Answers and rows it gave stay."),
            self.tr("Remove the address"),
            danger=True,
        )
        if sure:
            settings = self.context.settings
            settings.addresses = [other for other in settings.addresses if other.id != address.id]
            self._work.run(partial(keys.forget, address.id), lambda _: None)
            self._keep()

    def _ask(self, address: Address) -> None:
        dialog = AddressDialog(self, address)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        settings, made = self.context.settings, dialog.address
        if any(other.id == made.id for other in settings.addresses):
            settings.addresses = [made if other.id == made.id else other for other in settings.addresses]
        else:
            settings.addresses = [*settings.addresses, made]
        self._keep()

    def _keep(self) -> None:
        self.context.save_settings()
        self.context.announce(settings=True)

    def _row(self, index: int, address: Address) -> QWidget:
        row = QWidget()
        row.setMinimumHeight(theme.row_height() + 6)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(address.name, "medium"))
        words.addWidget(ElidedLabel(f"{address.model}  ·  {address.url}", "small"))
        line.addLayout(words, 1)
        is_local = trouble.is_local(address.url)
        line.addWidget(
            Pill(
                self.tr("On this machine") if is_local else self.tr("Elsewhere"),
                "neutral" if is_local else "caution",
            )
        )
        line.addWidget(
            icon_button(
                "pencil-simple",
                name=f"settings.change_address.{index}",
                tip=self.tr("Change {name}").format(name=address.name),
                on_click=partial(self.change, address),
            )
        )
        line.addWidget(
            icon_button(
                "trash",
                name=f"settings.remove_address.{index}",
                tip=self.tr("Remove {name}").format(name=address.name),
                on_click=partial(self.remove, address),
            )
        )
        return row
