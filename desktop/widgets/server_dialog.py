"""A dialog for a server of the settings: its address and its key are asked for, and what would leave for it is said.

The key goes into the system's keyring, or is kept until the program ends; never into a file. Does not know what is
served.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.models.remote import keys, trouble
from desktop.context import Context
from desktop.widgets import dialogs
from desktop.widgets.form import Form
from desktop.widgets.trying_dialog import TryingDialog, field_column


class ServerDialog(TryingDialog):
    """`address` is what was entered, once the dialog is accepted; its key is kept by then."""

    def __init__(self, parent: QWidget | None, name: str, address: Any, fields: tuple[str, ...]) -> None:
        """`address` is one of the settings; `fields` of it are asked for in the form, the `url` among them."""
        super().__init__(parent, name)
        self.address = address
        self.form = Form(type(address), name=name, only=fields, columns=2)
        self.form.set_value(address)
        self.form.changed.connect(self._edited)

    def ask(self, context: Context, kept: list[Any]) -> bool:
        """Show it, and put what was entered among those `kept` in the settings; False if the person thought better."""
        if not dialogs.run(self):
            return False
        at = next((at for at, one in enumerate(kept) if one.id == self.address.id), len(kept))
        kept[at : at + 1] = [self.address]
        context.save_settings()
        context.announce(settings=True)
        return True

    def _host_of(self, url: str) -> str:
        """The machine of an address, "" for what is none."""
        raise NotImplementedError

    def _sent(self, host: str) -> str:
        """What goes there."""
        raise NotImplementedError

    def _key_column(self) -> QVBoxLayout:
        return field_column(self.tr("Key (if it wants one)"), self.key, self._place)

    def _url(self) -> str:
        return str(self.form.control("url").property("text") or "")

    def _allowed(self) -> tuple[bool, bool]:
        has_host = bool(self._host_of(self._url()))
        return has_host, has_host

    def _leaving(self) -> str:
        url = self._url()
        host = self._host_of(url)
        if not host or trouble.is_local(url):
            return ""
        if url.strip().lower().startswith("https://"):
            return self._sent(host)
        return self._sent(host) + " " + self.tr("They travel unencrypted, and so does the key.")

    def _asking(self, entered: Any) -> str:
        return self.tr("Asking {host}…").format(host=self._host_of(entered.url))

    def _has_key(self) -> bool:
        return bool(keys.load(self.address.id))

    def _keep(self, entered: Any, typed: str) -> None:
        if typed.strip():
            keys.save(entered.id, typed)

    def _kept(self, entered: Any, kept: None) -> None:
        self.address = entered
