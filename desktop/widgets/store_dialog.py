"""Asks for a Qdrant server: where it is, its key, its certificate if that is its own; and tries it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QWidget

from core.jobs.context import JobContext
from core.knowledge.stores import server
from core.models.remote import keys
from core.settings import StoreAddress
from core.text import plural
from desktop.context import Context
from desktop.widgets.file_picker import FilePicker
from desktop.widgets.labels import label
from desktop.widgets.server_dialog import ServerDialog
from desktop.widgets.trying_dialog import field_column


class StoreDialog(ServerDialog):
    """Where it is, and its certificate, if that is one of its own."""

    def __init__(self, parent: QWidget | None, address: StoreAddress, *, is_new: bool) -> None:
        super().__init__(parent, "settings.store", address, ("name", "url"))
        self.setWindowTitle(self.tr("Add a Qdrant server") if is_new else self.tr("Change a Qdrant server"))
        self.certificate = FilePicker(
            "file",
            name="settings.store.certificate",
            title=self.tr("Certificate of the server"),
            filters=self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
        )
        if address.certificate:
            self.certificate.set_path(Path(address.certificate))
        self.certificate.changed.connect(self._edited)
        own = label(self.tr("Only for a server whose certificate you made yourself."), "small", wrap=True)
        pair = QHBoxLayout()
        pair.setSpacing(18)
        pair.addLayout(self._key_column(), 1)
        pair.addLayout(
            field_column(self.tr("Certificate"), self.certificate, own, field=self.certificate.field), 1
        )
        self._stack(self.form, pair)
        self._begin()

    def _host_of(self, url: str) -> str:
        return server.host_of(url)

    def _sent(self, host: str) -> str:
        return self.tr(
            "Vectors and word numbers of your passages and questions are sent to {host}; the texts stay here."
        ).format(host=host)

    def _entered(self) -> StoreAddress:
        form, chosen = self.form.value(), self.certificate.path()
        url = server.check_url(form.url)
        return StoreAddress(
            name=form.name.strip() or server.host_of(url),
            url=url,
            certificate=str(chosen) if chosen is not None else "",
            id=self.address.id,
        )

    def _ask(self, ctx: JobContext, entered: StoreAddress, typed: str) -> server.ServerInfo:
        return server.look(entered, typed.strip() or keys.load(entered.id))

    def _tell(self, found: server.ServerInfo) -> None:
        words = self.tr("Qdrant {version} answers").format(version=found.version)
        there = plural(self.tr("%n collection(s) there", "", found.collections), found.collections)
        self._say(f"{words}  ·  {there}", "good")


def ask_store(parent: QWidget, context: Context, store: StoreAddress | None = None) -> StoreAddress | None:
    """Ask for a server, a new one or this one, and put it among the settings; None if the person thought better."""
    dialog = StoreDialog(parent, store or StoreAddress(), is_new=store is None)
    return dialog.address if dialog.ask(context, context.settings.stores) else None
