"""What a model has already read, kept so that a prompt that begins in the same way is not read again from the start.

Does not know engines: what it keeps is theirs, and theirs to shorten.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, TypeVar

S = TypeVar("S")

MOST = 2
"""Readings kept: the conversation, and what is asked beside it (a question put in full words, another adapter)."""
WORTH = 16
"""Tokens that must be the same for one reading to be gone on with and lost as it was."""


@dataclass
class Reading(Generic[S]):
    """`state`: the engine's own, after reading `ids` under `key` (which adapter is on)."""

    key: str
    ids: list[int] = field(default_factory=list)
    state: S | None = None


class Readings(Generic[S]):
    """A few readings, the last used last."""

    def __init__(self) -> None:
        self._kept: list[Reading[S]] = []

    def take(
        self, key: str, ids: Sequence[int], shorten: Callable[[Reading[S], int], bool]
    ) -> tuple[Reading[S], int]:
        """A reading to go on with, and how many of `ids` it holds: always fewer than there are, since the last is
        needed for what comes next.

        `shorten` cuts a reading's state to so many tokens, and says whether it could. The reading is the caller's until
        it is given back; one that is not is forgotten, so that nothing is ever built upon one that broke off.
        """
        same = [(common(one.ids, ids), at) for at, one in enumerate(self._kept) if one.key == key]
        reached, at = max(same, default=(0, -1))
        keep = min(reached, len(ids) - 1)
        if at >= 0 and keep >= min(WORTH, len(self._kept[at].ids)) and keep > 0:
            reading = self._kept.pop(at)
            if shorten(reading, keep):
                del reading.ids[keep:]
                return reading, keep
        while len(self._kept) >= MOST:
            self._kept.pop(0)
        return Reading(key), 0

    def give_back(self, reading: Reading[S]) -> None:
        """Keep a reading whose `ids` are exactly what its state has read."""
        if reading.state is not None and reading.ids:
            self._kept.append(reading)
            del self._kept[:-MOST]

    def clear(self) -> None:
        self._kept.clear()


def common(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens are the same from the start."""
    length = min(len(one), len(other))
    if one[:length] == other[:length]:
        return length
    return next(at for at in range(length) if one[at] != other[at])
