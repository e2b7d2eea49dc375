"""What proposing rows may cost, what it will probably cost, and what it has cost so far: rows, requests, tokens,
minutes, money.

Does not know models or documents, only their sizes.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Literal

import msgspec

from core.fields import option
from core.text import QT_TRANSLATE_NOOP

Ended = Literal["all", "rows", "requests", "tokens", "minutes", "cost", "useless"]
ENDED: dict[Ended, str] = {
    "all": QT_TRANSLATE_NOOP("core", "All were asked about."),
    "rows": QT_TRANSLATE_NOOP("core", "It ended with as many rows as you wanted."),
    "requests": QT_TRANSLATE_NOOP("core", "It ended with as many questions to the model as you allowed."),
    "tokens": QT_TRANSLATE_NOOP("core", "It ended at the number of tokens you allowed."),
    "minutes": QT_TRANSLATE_NOOP("core", "It ended at the time you allowed."),
    "cost": QT_TRANSLATE_NOOP("core", "It ended at the cost you allowed."),
    "useless": QT_TRANSLATE_NOOP("core", "It ended early, for nothing the model wrote could be used."),
}
"""Why there are no more rows, as a sentence."""
TYPICAL = 0.55
"""Share of the room for an answer that models usually fill."""


@dataclass(frozen=True)
class Limits:
    """Where proposing ends at the latest; 0: no limit of this kind."""

    rows: int = option(100, label=QT_TRANSLATE_NOOP("core", "Rows at most"), minimum=1, maximum=1_000_000)
    tokens: int = option(
        0,
        label=QT_TRANSLATE_NOOP("core", "Tokens at most"),
        help=QT_TRANSLATE_NOOP("core", "Read and written; 0: no limit."),
        minimum=0,
        maximum=2**40,
    )
    minutes: int = option(
        0,
        label=QT_TRANSLATE_NOOP("core", "Time at most"),
        help=QT_TRANSLATE_NOOP("core", "0: no limit."),
        minimum=0,
        maximum=100_000,
        unit=QT_TRANSLATE_NOOP("core", "min"),
    )
    cost: float = option(
        0.0,
        label=QT_TRANSLATE_NOOP("core", "Cost at most"),
        help=QT_TRANSLATE_NOOP("core", "By the address's prices; 0: no limit."),
        minimum=0.0,
        maximum=1e9,
    )
    requests: int = option(
        0, label=QT_TRANSLATE_NOOP("core", "Requests at most"), minimum=0, maximum=10_000_000, hidden=True
    )


class Prices(msgspec.Struct, frozen=True):
    """Per million tokens, read and written; 0: none known."""

    read: float = 0.0
    written: float = 0.0

    def of(self, tokens_in: float, tokens_out: float) -> float:
        return (tokens_in * self.read + tokens_out * self.written) / 1e6

    @property
    def known(self) -> bool:
        return self.read > 0 or self.written > 0


class Estimate(msgspec.Struct, frozen=True):
    """What a run will take: `seconds` and `cost` are None where there is nothing to tell them from."""

    requests: int
    rows: int
    tokens_in: int
    tokens_out: int
    seconds: float | None
    cost: float | None


class Tried(msgspec.Struct, frozen=True):
    """What one passage took when it was tried."""

    tokens_out: int
    seconds: float


def estimate(
    *,
    tokens_each: float,
    available: int,
    per_passage: int,
    room: int,
    limits: Limits,
    prices: Prices,
    tried: Tried | None = None,
) -> Estimate:
    """`tokens_each`: of a filled prompt, on average; `available`: passages there are; `room`: tokens that may be
    written for one. The number of requests supposes that nothing is left out."""
    wanted = min(available, -(-limits.rows // per_passage))
    if limits.requests:
        wanted = min(wanted, limits.requests)
    out_each = float(tried.tokens_out) if tried else room * TYPICAL
    if limits.tokens:
        wanted = min(wanted, int(limits.tokens / max(1.0, tokens_each + out_each)))
    if limits.cost and prices.known:
        wanted = min(wanted, int(limits.cost / max(1e-12, prices.of(tokens_each, out_each))))
    seconds = tried.seconds * wanted if tried else None
    if seconds is not None and limits.minutes and seconds > 60 * limits.minutes:
        wanted = int(wanted * 60 * limits.minutes / seconds)
        seconds = 60.0 * limits.minutes
    read, written = round(tokens_each * wanted), round(out_each * wanted)
    return Estimate(
        requests=wanted,
        rows=min(limits.rows, wanted * per_passage),
        tokens_in=read,
        tokens_out=written,
        seconds=seconds,
        cost=prices.of(read, written) if prices.known else None,
    )


@dataclass
class Spent:
    """What has been used so far. `before`: seconds of an earlier part of the same run."""

    limits: Limits
    prices: Prices
    rows: int = 0
    requests: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    before: float = 0.0
    _begun: float = field(default_factory=time.monotonic)

    @property
    def seconds(self) -> float:
        return self.before + time.monotonic() - self._begun

    @property
    def cost(self) -> float:
        return self.prices.of(self.tokens_in, self.tokens_out)

    def add(self, tokens_in: int, tokens_out: int) -> None:
        """One request more."""
        self.requests += 1
        self.tokens_in += tokens_in
        self.tokens_out += tokens_out

    def exhausted(self, tokens_in: int = 0, tokens_out: int = 0) -> Ended | None:
        """The limit that one more request of this size would break, or that is reached."""
        limits = self.limits
        if self.rows >= limits.rows:
            return "rows"
        if limits.requests and self.requests >= limits.requests:
            return "requests"
        if limits.tokens and self.tokens_in + self.tokens_out + tokens_in + tokens_out > limits.tokens:
            return "tokens"
        if limits.minutes and self.seconds >= 60 * limits.minutes:
            return "minutes"
        if (
            limits.cost
            and self.prices.known
            and self.prices.of(self.tokens_in + tokens_in, self.tokens_out + tokens_out) > limits.cost
        ):
            return "cost"
        return None
