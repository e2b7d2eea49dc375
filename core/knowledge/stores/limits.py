"""What the store inside this program costs at an index's size, as measured; and from when on a server is the better
place. Does not know the index.

Measured with ``python -m tests.benchmarks stores --rows N`` on two cores (AVX2) of a virtual machine that much else ran
on (load 17 to 19), at chunks of 384 numbers and some 420 words and runs each; of the time of a usual search 7 and 11 ms
were the processor's. Between two sizes, and beyond the largest, a cost is taken to grow evenly.
"""

from __future__ import annotations

from itertools import pairwise

import msgspec


class Cost(msgspec.Struct, frozen=True):
    """At so many passages: 95 of 100 searches take at most `search_ms`; `memory_mb` counts mapped files, which the
    system takes back when it needs to; `disk_mb` doubles while the index is put in order."""

    passages: int
    search_ms: float
    open_s: float
    memory_mb: float
    disk_mb: float


MEASURED = (
    Cost(10_000, 41, 1.6, 139, 188),
    Cost(100_000, 58, 1.7, 482, 835),
)
SERVER_FROM = 250_000
"""Passages from which a server is offered: beyond what was measured, with more than a gigabyte of memory to expect, and
minutes of both cores to put the index in order."""


def cost(passages: int) -> Cost:
    """What to expect of an index of this size."""
    small, large = MEASURED[0], MEASURED[1]
    for one, other in pairwise(MEASURED):
        small, large = one, other
        if passages <= other.passages:
            break
    share = max(0.0, (passages - small.passages) / (large.passages - small.passages))
    if passages < small.passages:
        return msgspec.structs.replace(small, passages=passages)

    def between(one: float, other: float) -> float:
        return one + share * (other - one)

    return Cost(
        passages,
        between(small.search_ms, large.search_ms),
        between(small.open_s, large.open_s),
        between(small.memory_mb, large.memory_mb),
        between(small.disk_mb, large.disk_mb),
    )
