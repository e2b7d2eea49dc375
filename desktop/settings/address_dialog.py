"""Asks for an address that answers by the OpenAI protocol: where it is, which model, its key; and tries it.

Does not know who will ask.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from core.errors import Cancelled, UserError
from core.jobs.context import JobContext
from core.models.remote import keys, trouble
from core.models.remote.client import Client, Sampling
from core.settings import Address
from core.text import plural
from desktop import i18n
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import Form
from desktop.widgets.server_dialog import ServerDialog
from desktop.widgets.trying_dialog import field_column

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


class AddressDialog(ServerDialog):
    """Where it is, which of its models, and what that may cost."""

    def __init__(self, parent: QWidget | None, address: Address) -> None:
        super().__init__(parent, "settings.address", address, ("name", "url", "serves"))
        self.setWindowTitle(self.tr("Change an address") if address.model else self.tr("Add an address"))
        self.limits = Form(
            Address,
            name="settings.address",
            only=("context_length", "longest_wait", "price_in", "price_out"),
            columns=2,
        )
        self.limits.set_value(address)
        self.model = ElidedBox()
        self.model.setObjectName("settings.address.model")
        self.model.setEditable(True)
        self.model.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.model.setCurrentText(address.model)
        self.model.currentTextChanged.connect(self._edited)
        pair = QHBoxLayout()
        pair.setSpacing(18)
        pair.addLayout(field_column(self.tr("Model"), self.model), 1)
        pair.addLayout(self._key_column(), 1)
        self._stack(self.form, pair, self.limits)
        self._begin()

    def _host_of(self, url: str) -> str:
        return trouble.host_of(url)

    def _sent(self, host: str) -> str:
        return self.tr("What you ask, and the passages that go with it, are sent to {host}.").format(
            host=host
        )

    def _entered(self) -> Address:
        form, limits, model = self.form.value(), self.limits.value(), self.model.currentText().strip()
        url = trouble.check_url(form.url)
        return Address(
            name=form.name.strip() or f"{model} ({trouble.host_of(url)})",
            url=url,
            model=model,
            serves=form.serves,
            context_length=limits.context_length,
            longest_wait=limits.longest_wait,
            price_in=limits.price_in,
            price_out=limits.price_out,
            id=self.address.id,
        )

    def _allowed(self) -> tuple[bool, bool]:
        has_host, _ = super()._allowed()
        return has_host, has_host and bool(self.model.currentText().strip())

    # -- trying --------------------------------------------------------------------------------------------

    def _ask(self, ctx: JobContext, entered: Address, typed: str) -> _Tried:
        """The models there, and a word or a vector of the chosen one."""

        def stopped() -> bool:
            return ctx.cancelled

        key, patience = typed.strip() or keys.load(entered.id), min(60, entered.longest_wait)
        names: list[str] = []
        try:
            names = Client(replace(entered, longest_wait=patience), key).models(stopped)
        except UserError:
            if not entered.model:
                raise
            # Not every server lists its models; whether it answers is what counts, and that comes now.
        model = entered.model or (names[0] if names else "")
        asking = Client(replace(entered, model=model, longest_wait=patience), key)
        begun = time.monotonic()
        if entered.serves == "embeddings":
            vectors = asking.embed({"model": model, "input": ["Hello"]}, stopped)
            if vectors is None:
                raise Cancelled
            return _Tried(names, model, time.monotonic() - begun, dimension=len(vectors[0]) if vectors else 0)
        reply = asking.ask(_HELLO, Sampling(max_tokens=32), stopped)
        if reply is None:
            raise Cancelled
        return _Tried(names, model, time.monotonic() - begun, " ".join(reply.text.split())[:80])

    def _tell(self, found: _Tried) -> None:
        names = found.names
        self._offer(names, found.model)
        if found.dimension is not None:
            words = self.tr("“{model}” gives vectors of {count} numbers, in {seconds} s").format(
                model=found.model,
                count=i18n.number(found.dimension),
                seconds=i18n.decimal(found.seconds, 1),
            )
        else:
            words = self.tr("“{model}” answers in {seconds} s: {words}").format(
                model=found.model,
                seconds=i18n.decimal(found.seconds, 1),
                words=f"“{found.said}”" if found.said else "–",
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
        self._check()
