"""Asks for an address that answers by the OpenAI protocol: where it is, which model, its key; and tries it.

The key goes into the system's keyring (or the file for keys), never into the settings. Does not know who will ask.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.errors import UserError
from core.models.remote import keys, trouble
from core.models.remote.client import Client, Sampling
from core.settings import Address
from core.text import Text, plural
from desktop import i18n
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.dialogs import cancel_button, foot
from desktop.widgets.form import Form, buddy
from desktop.widgets.labels import label, set_kind
from desktop.widgets.spinner import Spinner

_HELLO = [{"role": "user", "content": "Say hello in one word."}]


@dataclass(frozen=True)
class _Tried:
    """What came of trying: the models there, the one asked, how long it took, and what it said, or how long its
    vectors are."""

    names: list[str]
    model: str
    seconds: float
    said: str = ""
    dimension: int | None = None


class AddressDialog(QDialog):
    """`address` is what was entered, once the dialog is accepted; its key is kept by then."""

    def __init__(self, parent: QWidget | None, address: Address) -> None:
        super().__init__(parent)
        self.setObjectName("settings.address.dialog")
        is_new = not address.model
        self.setWindowTitle(self.tr("Add an address") if is_new else self.tr("Change an address"))
        self.setMinimumWidth(640)
        self.address = address
        self._had_key = False
        self._is_closed = False
        self._work = Background(self)
        self._work.failed.connect(self._failed)
        self._look = Background(self)
        self._look.failed.connect(lambda error: self._say(i18n.told(error), "caution"))

        self.form = Form(Address, name="settings.address", only=("name", "url", "serves"), columns=2)
        self.limits = Form(
            Address,
            name="settings.address",
            only=("context_length", "longest_wait", "price_in", "price_out"),
            columns=2,
        )
        self.form.set_value(address)
        self.limits.set_value(address)
        self.form.changed.connect(self._tell)
        self.model = QComboBox()
        self.model.setObjectName("settings.address.model")
        self.model.setEditable(True)
        self.model.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.model.setCurrentText(address.model)
        self.model.currentTextChanged.connect(self._tell)
        self.key = QLineEdit()
        self.key.setObjectName("settings.address.key")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        self.key.textChanged.connect(self._tell)
        self._place = label("", "small", wrap=True, name="settings.address.place")
        self._caution = label("", "small", wrap=True, name="settings.address.caution")
        self._spinner = Spinner(16)
        self._result = label("", "small", wrap=True, name="settings.address.result", selectable=True)
        self.test = button(
            self.tr("Test connection"),
            name="settings.address.test",
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
        for words, widget, note in (
            (self.tr("Model"), self.model, None),
            (self.tr("Key (if it wants one)"), self.key, self._place),
        ):
            column = QVBoxLayout()
            column.setSpacing(4)
            column.addWidget(buddy(words, widget))
            column.addWidget(widget)
            if note is not None:
                column.addWidget(note)
            column.addStretch(1)
            pair.addLayout(column, 1)
        trying = QHBoxLayout()
        trying.setSpacing(10)
        trying.addWidget(self.test, 0, Qt.AlignmentFlag.AlignTop)
        trying.addWidget(self._spinner, 0, Qt.AlignmentFlag.AlignTop)
        trying.addWidget(self._result, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addWidget(self.form)
        outer.addLayout(pair)
        outer.addWidget(self.limits)
        outer.addWidget(self._caution)
        outer.addLayout(trying)
        outer.addLayout(foot(self.save, cancel_button(self)))
        self._spinner.hide()

    def _know_keys(self, known: tuple[Text, bool]) -> None:
        place, self._had_key = known
        self._place.setText(i18n.translate(place))
        self.key.setPlaceholderText(self.tr("Kept; type another to replace it") if self._had_key else "")
        self._fit()

    # -- trying --------------------------------------------------------------------------------------------

    def try_it(self) -> None:
        """Ask the server for its models, and the chosen one for a word."""
        try:
            address = self._entered()
        except UserError as error:
            self._say(i18n.told(error), "error")
            return
        typed = self.key.text().strip()
        self._wait(self.tr("Asking {host}…").format(host=trouble.host_of(address.url)))
        self._work.run(lambda: self._ask(address, typed), self._tried)

    def _ask(self, address: Address, typed: str) -> _Tried | None:
        """In a thread: ask for the models there, and the one that is meant for what it is for. None: stopped."""
        key, patience = typed or keys.load(address.id), min(60, address.longest_wait)
        names: list[str] = []
        try:
            names = Client(replace(address, longest_wait=patience), key).models(self._stopped)
        except UserError:
            if not address.model:
                raise
            # Not every server lists its models; whether it answers is what counts, and that comes now.
        model = address.model or (names[0] if names else "")
        asking = Client(replace(address, model=model, longest_wait=patience), key)
        begun = time.monotonic()
        if address.serves == "embeddings":
            vectors = asking.embed({"model": model, "input": ["Hello"]}, self._stopped)
            if vectors is None:
                return None
            return _Tried(names, model, time.monotonic() - begun, dimension=len(vectors[0]) if vectors else 0)
        reply = asking.ask(_HELLO, Sampling(max_tokens=32), self._stopped)
        if reply is None:
            return None
        return _Tried(names, model, time.monotonic() - begun, " ".join(reply.text.split())[:80])

    def _stopped(self) -> bool:
        return self._is_closed

    def _tried(self, tried: _Tried | None) -> None:
        self._wait("")
        if tried is None:
            return
        names = tried.names
        self._offer(names, tried.model)
        if tried.dimension is not None:
            words = self.tr("“{model}” gives vectors of {count} numbers, in {seconds} s").format(
                model=tried.model,
                count=i18n.number(tried.dimension),
                seconds=i18n.decimal(tried.seconds, 1),
            )
        else:
            words = self.tr("“{model}” answers in {seconds} s: {words}").format(
                model=tried.model,
                seconds=i18n.decimal(tried.seconds, 1),
                words=f"“{tried.said}”" if tried.said else "–",
            )
        if names:
            words += "  ·  " + plural(self.tr("%n model(s) there", "", len(names)), len(names))
        self._say(words, "good")

    def _offer(self, names: list[str], model: str) -> None:
        self.model.blockSignals(True)
        self.model.clear()
        self.model.addItems(names)
        self.model.setCurrentText(model)
        self.model.blockSignals(False)
        self._tell_only()

    def _failed(self, error: BaseException) -> None:
        self._wait("")
        self._say(i18n.told(error), "error")

    # -- saving --------------------------------------------------------------------------------------------

    def _entered(self) -> Address:
        """Raises `UserError` naming what is wrong."""
        form, limits = self.form.value(), self.limits.value()
        return Address(
            name=form.name.strip(),
            url=trouble.check_url(form.url),
            model=self.model.currentText().strip(),
            serves=form.serves,
            context_length=limits.context_length,
            longest_wait=limits.longest_wait,
            price_in=limits.price_in,
            price_out=limits.price_out,
            id=self.address.id,
        )

    def _save(self) -> None:
        try:
            address = self._entered()
        except UserError as error:
            self._say(i18n.told(error), "error")
            return
        if not address.name:
            address.name = f"{address.model} ({trouble.host_of(address.url)})"
        typed = self.key.text().strip()
        self._wait(self.tr("Saving…"))
        self._work.run(
            lambda: keys.save(address.id, typed) if typed else None, lambda _place: self._saved(address)
        )

    def _saved(self, address: Address) -> None:
        self.address = address
        self.accept()

    def done(self, result: int) -> None:
        self._is_closed = True
        super().done(result)

    # -- telling -------------------------------------------------------------------------------------------

    def _tell(self) -> None:
        """What was said of other entries is not said of these."""
        self._say("", "small")
        self._tell_only()

    def _tell_only(self) -> None:
        url = self.form.control("url").property("text") or ""
        host, is_local = trouble.host_of(str(url)), trouble.is_local(str(url))
        words = ""
        if host and not is_local:
            words = self.tr("What you ask, and the passages that go with it, are sent to {host}.").format(
                host=host
            )
            if str(url).strip().lower().startswith("http://") or "://" not in str(url):
                words += " " + self.tr("They travel unencrypted, and so does the key.")
        self._caution.setText(words)
        set_kind(self._caution, "caution")
        if self._caution.isHidden() == bool(words):
            self._caution.setVisible(bool(words))
            self._fit()
        self.save.setEnabled(bool(self.model.currentText().strip()) and bool(host))
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
