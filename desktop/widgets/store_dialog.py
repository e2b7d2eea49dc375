"""Asks for a Qdrant server: where it is, its key, its certificate if that is its own; and tries it.

The key goes into the system's keyring (or the file for keys), never into the settings.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.errors import UserError
from core.knowledge.stores import server
from core.models.remote import keys, trouble
from core.settings import StoreAddress
from core.text import Text, plural
from desktop import i18n
from desktop.context import Context
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.file_picker import FilePicker
from desktop.widgets.form import Form, buddy
from desktop.widgets.labels import label, set_kind
from desktop.widgets.spinner import Spinner


class StoreDialog(QDialog):
    """`address` is what was entered, once the dialog is accepted; its key is kept by then."""

    def __init__(self, parent: QWidget | None, address: StoreAddress, *, is_new: bool) -> None:
        super().__init__(parent)
        self.setObjectName("settings.store.dialog")
        self.setWindowTitle(self.tr("Add a Qdrant server") if is_new else self.tr("Change a Qdrant server"))
        self.setMinimumWidth(640)
        self.address = address
        self._work = Background(self)
        self._work.failed.connect(self._failed)
        self._look = Background(self)
        self._look.failed.connect(lambda error: self._say(i18n.told(error), "caution"))

        self.form = Form(StoreAddress, name="settings.store", only=("name", "url"), columns=2)
        self.form.set_value(address)
        self.form.changed.connect(self._tell)
        self.key = QLineEdit()
        self.key.setObjectName("settings.store.key")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.textChanged.connect(self._tell)
        self.certificate = FilePicker(
            "file",
            name="settings.store.certificate",
            title=self.tr("Certificate of the server"),
            filters=self.tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
        )
        if address.certificate:
            self.certificate.set_path(Path(address.certificate))
        self.certificate.changed.connect(self._tell)
        self._place = label("", "small", wrap=True, name="settings.store.place")
        self._caution = label("", "small", wrap=True, name="settings.store.caution")
        self._spinner = Spinner(16)
        self._result = label("", "small", wrap=True, name="settings.store.result", selectable=True)
        self.test = button(
            self.tr("Test connection"),
            name="settings.store.test",
            icon="plugs-connected",
            on_click=self.try_it,
        )
        self.save = button(self.tr("Save"), name="dialog.accept", role="primary", on_click=self._save)
        self.save.setDefault(True)
        self._lay_out()
        self._tell()
        self._look.run(lambda: (keys.place(), bool(keys.load(address.id))), self._know_keys)

    def _lay_out(self) -> None:
        pair = QHBoxLayout()
        pair.setSpacing(18)
        own = label(self.tr("Only for a server whose certificate you made yourself."), "small", wrap=True)
        for words, field, widget, note in (
            (self.tr("Key (if it wants one)"), self.key, self.key, self._place),
            (self.tr("Certificate"), self.certificate.field, self.certificate, own),
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(buddy(words, field))
            column.addWidget(widget)
            column.addWidget(note)
            column.addStretch(1)
            pair.addLayout(column, 1)
        trying = QHBoxLayout()
        trying.setSpacing(10)
        trying.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)
        trying.addWidget(self._spinner, 0, Qt.AlignmentFlag.AlignTop)
        trying.addWidget(self._result, 1)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 8, 0, 0)
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("Cancel"), name="dialog.reject", on_click=self.reject))
        buttons.addWidget(self.save)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(self.form)
        outer.addLayout(pair)
        outer.addWidget(self._caution)
        outer.addLayout(trying)
        outer.addLayout(buttons)
        self._spinner.hide()

    def _know_keys(self, known: tuple[Text, bool]) -> None:
        place, had_key = known
        self._place.setText(i18n.translate(place))
        self.key.setPlaceholderText(self.tr("Kept; type another to replace it") if had_key else "")
        self._fit()

    def try_it(self) -> None:
        """Ask the server who it is."""
        try:
            address = self._entered()
        except UserError as error:
            self._say(i18n.told(error), "error")
            return
        typed = self.key.text().strip()
        self._wait(self.tr("Asking {host}…").format(host=server.host_of(address.url)))
        self._work.run(lambda: server.look(address, typed or keys.load(address.id)), self._tried)

    def _tried(self, found: server.ServerInfo) -> None:
        self._wait("")
        words = self.tr("Qdrant {version} answers").format(version=found.version)
        there = plural(self.tr("%n collection(s) there", "", found.collections), found.collections)
        self._say(f"{words}  ·  {there}", "good")

    def _failed(self, error: BaseException) -> None:
        self._wait("")
        self._say(i18n.told(error), "error")

    def _entered(self) -> StoreAddress:
        """Raises `UserError` naming what is wrong."""
        form, chosen = self.form.value(), self.certificate.path()
        return StoreAddress(
            name=form.name.strip(),
            url=server.check_url(form.url),
            certificate=str(chosen) if chosen is not None else "",
            id=self.address.id,
        )

    def _save(self) -> None:
        try:
            address = self._entered()
        except UserError as error:
            self._say(i18n.told(error), "error")
            return
        address.name = address.name or server.host_of(address.url)
        typed = self.key.text().strip()
        self._wait(self.tr("Saving…"))
        self._work.run(
            lambda: keys.save(address.id, typed) if typed else None, lambda _place: self._saved(address)
        )

    def _saved(self, address: StoreAddress) -> None:
        self.address = address
        self.accept()

    def _tell(self) -> None:
        """What was said of other entries is not said of these."""
        self._say("", "small")
        self._tell_only()

    def _tell_only(self) -> None:
        url = str(self.form.control("url").property("text") or "")
        host = server.host_of(url)
        words = ""
        if host and not trouble.is_local(url):
            words = self.tr(
                "Vectors and word numbers of your passages and questions are sent to {host}; the texts stay here."
            ).format(host=host)
            if not url.strip().lower().startswith("https://"):
                words += " " + self.tr("They travel unencrypted, and so does the key.")
        self._caution.setText(words)
        set_kind(self._caution, "caution")
        if self._caution.isHidden() == bool(words):
            self._caution.setVisible(bool(words))
            self._fit()
        self.save.setEnabled(bool(host))
        self.test.setEnabled(bool(host))

    def _wait(self, words: str) -> None:
        self._spinner.setVisible(bool(words))
        self._spinner.start() if words else self._spinner.stop()
        for control in (self.test, self.save):
            control.setEnabled(not words)
        if words:
            self._say(words, "small")
        else:
            self._tell_only()

    def _say(self, words: str, kind: str) -> None:
        self._result.setText(words)
        set_kind(self._result, kind)
        self._fit()

    def _fit(self) -> None:
        """Grow with what is said: a dialog does not by itself."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = max(layout.totalHeightForWidth(self.width()), layout.totalMinimumSize().height())
            if needed > self.height():
                self.resize(self.width(), needed)


def ask_store(parent: QWidget, context: Context, store: StoreAddress | None = None) -> StoreAddress | None:
    """Ask for a server, a new one or this one, and put it among the settings; None if the person thought better."""
    dialog = StoreDialog(parent, store or StoreAddress(), is_new=store is None)
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    settings, made = context.settings, dialog.address
    others = [made if other.id == made.id else other for other in settings.stores]
    settings.stores = others if made in others else [*others, made]
    context.save_settings()
    context.announce(settings=True)
    return made
