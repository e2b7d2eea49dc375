"""Who writes the proposals: a model of this machine, or one behind an address. Does not know what it is asked for."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from typing import Protocol

import msgspec

from core.chat.conversation import Arm
from core.chat.engines import open_generator
from core.chat.generator import GenerationConfig, Generator
from core.chat.prompt import Prompt, Turn
from core.errors import UserError
from core.jobs.context import JobContext
from core.models.remote import keys, tokens
from core.models.remote.client import Client, Sampling
from core.project import Project
from core.settings import Address, Settings
from core.synthesis.budget import Prices
from core.text import QT_TRANSLATE_NOOP

SEEDS = 2**31 - 1


class Written(msgspec.Struct, frozen=True):
    """What the model wrote. `cut`: it ran out of room. `seconds` it took."""

    text: str
    cut: bool
    tokens_in: int
    tokens_out: int
    seconds: float


class Writer(Protocol):
    """`context_length`: tokens it can read and write together; 0 where there is no such limit."""

    name: str
    context_length: int
    prices: Prices

    def count(self, prompt: str) -> int:
        """Tokens of a prompt as it is read."""

    def write(
        self, prompt: str, room: int, temperature: float, seed: int, stopped: Callable[[], bool]
    ) -> Written | None:
        """What the model says to the prompt, in at most `room` tokens; None if stopped."""


class LocalWriter:
    """A model of this machine, by the engine that chat uses."""

    prices = Prices()

    def __init__(self, name: str, generator: Generator) -> None:
        self.name = name
        self._generator = generator
        self.context_length = generator.context_length

    def count(self, prompt: str) -> int:
        return self._generator.count(_turns(prompt))

    def write(
        self, prompt: str, room: int, temperature: float, seed: int, stopped: Callable[[], bool]
    ) -> Written | None:
        began = time.monotonic()
        config = GenerationConfig(max_new_tokens=room, temperature=temperature, seed=seed % SEEDS)
        asking = Prompt(turns=_turns(prompt), question=prompt)
        pieces: list[str] = []
        with closing(self._generator.stream(asking, config, stopped)) as stream:  # type: ignore[type-var]
            pieces.extend(stream)
        if stopped():
            return None
        written = "".join(pieces)
        taken = time.monotonic() - began
        return Written(written, len(pieces) >= room, self.count(prompt), len(pieces), taken)


class AddressWriter:
    """A model behind an address."""

    def __init__(self, address: Address, ctx: JobContext) -> None:
        self.name = address.model or address.name
        self.context_length = address.context_length
        self.prices = Prices(address.price_in, address.price_out)
        self._client = Client(address, keys.load(address.id), tell=lambda said: ctx.progress(0, None, said))

    def count(self, prompt: str) -> int:
        return tokens.estimate_turns([{"role": "user", "content": prompt}])

    def write(
        self, prompt: str, room: int, temperature: float, seed: int, stopped: Callable[[], bool]
    ) -> Written | None:
        began = time.monotonic()
        sampling = Sampling(max_tokens=room, temperature=temperature, seed=seed % SEEDS or None)
        reply = self._client.ask([{"role": "user", "content": prompt}], sampling, stopped)
        if reply is None:
            return None
        # Where the server does not count, the estimate stands in: a budget must not run on for want of a figure.
        read = reply.tokens_in if reply.tokens_in is not None else self.count(prompt)
        written = reply.tokens_out if reply.tokens_out is not None else tokens.estimate(reply.text)
        return Written(reply.text, reply.cut, read, written, time.monotonic() - began)


def open_writer(ctx: JobContext, project: Project, arm: Arm) -> Writer:
    """The writer that `arm` names: a model, a run's adapter, an address. Raises `UserError` where it cannot write."""
    if arm.engine == "address":
        return AddressWriter(Settings.load().address(arm.model), ctx)
    if arm.engine == "torch":
        return LocalWriter(arm.name or arm.model or arm.run, open_generator(ctx, project, arm))
    raise UserError(
        QT_TRANSLATE_NOOP("core", "“{engine}” does not write, it only quotes."),
        QT_TRANSLATE_NOOP("core", "Choose a model, or an address from Settings."),
        engine=arm.engine,
    )


def _turns(prompt: str) -> list[Turn]:
    return [{"role": "user", "content": prompt}]
