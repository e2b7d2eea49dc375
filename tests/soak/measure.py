"""What a window takes over time, seen from outside, and by how much that grows. Does not know what is done in it.

Growth is reckoned from the medians of each minute after the warm-up: the median of the slopes between all pairs of
them (Theil-Sen, which a few odd minutes do not move), times the length of that time, as a share of the median of its
first five minutes.
"""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable, Sequence
from itertools import combinations
from typing import NamedTuple

import psutil

from tests.soak.house import House

EVERY = 5.0
"""Seconds between two samples."""
FIRST = 5
"""Minutes whose median is the measure of growth."""


class Sample(NamedTuple):
    """`minute`: since the beginning. Memory: what the process alone uses (USS), in MB."""

    minute: float
    life: int
    window: float
    resident: float
    handles: int
    threads: int
    warm_pid: int
    warm: float
    warm_handles: int
    disk: float
    temporary: int


class Sampler(threading.Thread):
    """Looks at a house until it is told to stop."""

    def __init__(self, house: House, began: float) -> None:
        super().__init__(name=f"sampler of {house.folder.name}", daemon=True)
        self.house = house
        self.samples: list[Sample] = []
        self._began = began
        self._over = threading.Event()
        self._disk = (0.0, 0.0)

    def run(self) -> None:
        while not self._over.wait(EVERY):
            try:
                self._look()
            except psutil.Error:
                continue  # it has just been killed

    def stop(self) -> None:
        self._over.set()
        self.join(10)

    def _look(self) -> None:
        window = self.house.window
        if window is None:
            return
        now = time.monotonic()
        if now - self._disk[0] > 30:
            self._disk = now, self.house.disk() / 1e6
        memory = window.memory_full_info()
        warm = next(iter(self.house.children(warm=True)), None)
        self.samples.append(
            Sample(
                (now - self._began) / 60,
                self.house.lives,
                memory.uss / 1e6,
                memory.rss / 1e6,
                window.num_fds(),
                window.num_threads(),
                warm.pid if warm else 0,
                warm.memory_full_info().uss / 1e6 if warm else 0.0,
                warm.num_fds() if warm else 0,
                self._disk[1],
                sum(1 for _ in self.house.temporary.iterdir()),
            )
        )


class Growth(NamedTuple):
    """`share`: growth over the time from the first to the last minute, 0.01 is one per cent."""

    first: float
    last: float
    minutes: int
    share: float


def by_minute(samples: Sequence[Sample], what: Callable[[Sample], float]) -> dict[int, float]:
    """The median of each minute in which there were samples."""
    found: dict[int, list[float]] = {}
    for sample in samples:
        found.setdefault(int(sample.minute), []).append(what(sample))
    return {minute: statistics.median(values) for minute, values in sorted(found.items())}


def growth(samples: Sequence[Sample], what: Callable[[Sample], float], since: float) -> Growth | None:
    """How much it grew from that minute on; None where fewer than four are left."""
    medians = by_minute([sample for sample in samples if sample.minute >= since], what)
    if len(medians) < 4:
        return None
    minutes, values = list(medians), list(medians.values())
    slopes = [
        (later - earlier) / (end - begin)
        for (begin, earlier), (end, later) in combinations(zip(minutes, values, strict=True), 2)
    ]
    span = minutes[-1] - minutes[0]
    base = statistics.median(values[:FIRST])
    return Growth(base, statistics.median(values[-FIRST:]), span, statistics.median(slopes) * span / base)
