"""The task that checks this machine: one real operation after another, each with its time, or the reason and the fix.

Streams ``inventory`` (the `Inventory`), ``coming`` (how many checks there will be at least) and each ``check`` as it is
done; the result is the `Report`. Does not know the window.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from core.checkup import inventory, privacy
from core.checkup.other_probes import AGAIN
from core.checkup.prober import Outcome, Prober
from core.checkup.result import Card, Check, Report
from core.checkup.torch_probes import DRIVER
from core.jobs.context import JobContext
from core.models.providers import Kind
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

FIRST_SECONDS = 120.0
"""A library may take so long to load the first time, when a scanner for viruses reads it along."""
SECONDS = 60.0
MULTIPLY = (
    QT_TRANSLATE_NOOP("core", "Matrix product, processor, {dtype}"),
    QT_TRANSLATE_NOOP("core", "Matrix product, {device}, {dtype}"),
)
BACKWARD = (
    QT_TRANSLATE_NOOP("core", "Step of training, processor"),
    QT_TRANSLATE_NOOP("core", "Step of training, {device}"),
)
FOUR_BITS = (
    QT_TRANSLATE_NOOP("core", "Layer in 4 bits, processor"),
    QT_TRANSLATE_NOOP("core", "Layer in 4 bits, {device}"),
)
"""Of each two, the second for a device with a name of its own."""
DEVICES: dict[Kind, str] = {
    "cpu": QT_TRANSLATE_NOOP("core", "Models in ONNX form, processor"),
    "cuda": QT_TRANSLATE_NOOP("core", "Models in ONNX form, NVIDIA graphics card (CUDA)"),
    "dml": QT_TRANSLATE_NOOP("core", "Models in ONNX form, Windows graphics card (DirectML)"),
    "npu": QT_TRANSLATE_NOOP("core", "Models in ONNX form, neural processor (NPU)"),
}
DTYPES = {
    "cpu": ("float32", "bfloat16"),
    "cuda": ("float32", "bfloat16", "float16"),
    "mps": ("float32", "float16"),
}
SQUEEZED = QT_TRANSLATE_NOOP(
    "core", "Choose “As they are” where a model is to be squeezed; a model then takes four times the memory."
)
OTHER_PROVIDER = QT_TRANSLATE_NOOP(
    "core", "Update the device's driver, or choose another provider for models."
)


class _Step(msgspec.Struct, frozen=True):
    """One check to come. `fix`: where the operation itself names none."""

    id: str
    title: Text
    operation: str
    given: list[str] = []
    fix: str = AGAIN
    seconds: float = SECONDS


class _Unusable(msgspec.Struct, frozen=True):
    """A kind of device that models in ONNX form cannot use here."""

    kind: Kind
    reason: Text
    fix: Text | None = None


def run(ctx: JobContext) -> Report:
    """Check everything. Takes half a minute to some minutes, mostly to load libraries."""
    there = inventory.look()
    ctx.data("inventory", there)
    work = _Checking(ctx)
    try:
        for check in work.all(there.cards):
            ctx.data("check", check)
    finally:
        work.close()
    return Report(inventory=there, checks=work.done)


class _Checking:
    """The checks, in order; what an early one finds decides which come later."""

    def __init__(self, ctx: JobContext) -> None:
        self.done: list[Check] = []
        self._ctx = ctx
        self._prober = Prober()
        self._found: Any = None

    def close(self) -> None:
        self._prober.close()

    def all(self, cards: list[Card]) -> Iterator[Check]:
        for step in (
            _Step("disk", text(QT_TRANSLATE_NOOP("core", "Disk")), "disk", fix=QT_TRANSLATE_NOOP(
                "core", "Make sure that you may write where Ustad keeps its things, and that the disk is well.")),
            _Step("keyring", text(QT_TRANSLATE_NOOP("core", "Keeping keys")), "keyring", fix=QT_TRANSLATE_NOOP(
                "core", "Unlock the system's keyring, or sign in to the system again.")),
            _Step("store", text(QT_TRANSLATE_NOOP("core", "Vector store")), "store"),
        ):  # fmt: skip
            yield self._check(step)
        yield from self._torch(cards)
        yield from self._onnx()

    def _torch(self, cards: list[Card]) -> Iterator[Check]:
        yield self._look("torch", text(QT_TRANSLATE_NOOP("core", "PyTorch")))
        if self._found is None:
            return
        devices: dict[str, str] = self._found["devices"]
        if cards and not any(device.startswith("cuda") for device in devices):
            yield self._add(_unused_card(cards[0], str(self._found["built_for"])))
        for device, name in devices.items():
            kind = device.partition(":")[0]
            called = "Apple GPU" if kind == "mps" else f"{name} ({device})"
            named, fix = (0, AGAIN) if kind == "cpu" else (1, DRIVER)
            for dtype in DTYPES[kind]:
                title = text(MULTIPLY[named], device=called, dtype=dtype)
                yield self._check(
                    _Step(f"multiply.{device}.{dtype}", title, "multiply", [device, dtype], fix)
                )
            title = text(BACKWARD[named], device=called)
            yield self._check(_Step(f"backward.{device}", title, "backward", [device], fix))
            if kind != "mps":  # there are no such operations for it, and none are offered
                title = text(FOUR_BITS[named], device=called)
                yield self._check(_Step(f"four_bits.{device}", title, "four_bits", [device], SQUEEZED))
        title = text(QT_TRANSLATE_NOOP("core", "Embedding texts"))
        yield self._check(_Step("embedder", title, "embedder", seconds=FIRST_SECONDS))

    def _onnx(self) -> Iterator[Check]:
        yield self._look("onnx", text(QT_TRANSLATE_NOOP("core", "ONNX Runtime")))
        for provider in self._found or []:
            if provider == "AzureExecutionProvider":
                continue  # asks a server elsewhere
            title = text(QT_TRANSLATE_NOOP("core", "ONNX session, {provider}"), provider=provider)
            yield self._check(_Step(f"session.{provider}", title, "session", [provider], OTHER_PROVIDER))
        title = text(QT_TRANSLATE_NOOP("core", "Language models in ONNX form"))
        genai = self._check(_Step("genai", title, "genai", seconds=FIRST_SECONDS))
        yield genai
        if genai.state == "good":
            yield from self._absent()

    def _absent(self) -> Iterator[Check]:
        """Devices that models in ONNX form could use elsewhere, or with other software."""
        title = text(QT_TRANSLATE_NOOP("core", "Devices for models in ONNX form"))
        step = _Step("devices", title, "unusable", seconds=FIRST_SECONDS)
        outcome = self._ask(step)
        if outcome.reason is not None:
            yield self._add(_check(step, outcome, 0.0, None))
            return
        for one in msgspec.convert(outcome.result, list[_Unusable]):
            title = text(DEVICES[one.kind])
            yield self._add(
                Check(id=f"device.{one.kind}", title=title, state="absent", reason=one.reason, fix=one.fix)
            )

    def _look(self, operation: str, title: Text) -> Check:
        """The check that a library loads; what it found is kept for the checks after it."""
        self._found = None
        outcome = self._ask(_Step(operation, title, operation, seconds=FIRST_SECONDS))
        self._found = outcome.result
        found = None
        if isinstance(self._found, dict):
            found = text(
                QT_TRANSLATE_NOOP("core", "Loads; built for {kind}"), kind=str(self._found["built_for"])
            )
        elif self._found:
            found = literal(", ".join(self._found))
        return self._add(_check(_Step(operation, title, operation), outcome, 0.0, found))

    def _check(self, step: _Step) -> Check:
        outcome = self._ask(step)
        seconds, found = 0.0, None
        if outcome.result is not None:
            seconds, said = outcome.result
            found = msgspec.convert(said, Text)
        return self._add(_check(step, outcome, seconds, found))

    def _ask(self, step: _Step) -> Outcome:
        self._ctx.progress(len(self.done), None, step.title)
        outcome = self._prober.ask(step.operation, step.given, step.seconds, lambda: self._ctx.cancelled)
        self._ctx.check()
        assert outcome is not None
        return outcome

    def _add(self, check: Check) -> Check:
        self.done.append(check)
        return check


def _check(step: _Step, outcome: Outcome, seconds: float, found: Text | None) -> Check:
    if outcome.reason is None:
        return Check(id=step.id, title=step.title, seconds=round(seconds, 6), found=found)
    return Check(
        id=step.id,
        title=step.title,
        state="failed",
        reason=privacy.scrub_text(outcome.reason),
        fix=privacy.scrub_text(outcome.fix or text(step.fix)),
        details=privacy.scrub(outcome.details),
    )


def _unused_card(card: Card, built_for: str) -> Check:
    """A card that its driver knows and PyTorch does not."""
    return Check(
        id="card",
        title=literal(card.name),
        state="failed",
        reason=text(
            QT_TRANSLATE_NOOP("core", "PyTorch cannot use it: it is built for {kind}."), kind=built_for
        ),
        fix=text(
            QT_TRANSLATE_NOOP(
                "core",
                "Run the installation again, which brings the PyTorch for this card: installer/bootstrap.py setup.",
            )
        ),
    )
