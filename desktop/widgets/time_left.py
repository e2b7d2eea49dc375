"""An estimate of the time a job still needs, from how far it came in the last minute. Does not know jobs."""

from __future__ import annotations

from collections import deque

WINDOW = 60.0
"""Seconds of the past that count."""
LEAST = 2.0
"""Seconds to watch before a guess is worth showing."""


class TimeLeft:
    """Feed it progress; ask it for the seconds left."""

    def __init__(self) -> None:
        self._seen: deque[tuple[float, float]] = deque()
        self._total: float | None = None

    def note(self, now: float, done: float, total: float | None) -> None:
        if self._seen and (done < self._seen[-1][1] or total != self._total):
            self._seen.clear()  # another phase of the work, with units of its own
        self._total = total
        self._seen.append((now, done))
        while now - self._seen[0][0] > WINDOW:
            self._seen.popleft()

    def seconds(self) -> float | None:
        """None where nothing can be said yet."""
        if self._total is None or len(self._seen) < 2:
            return None
        (start, first), (end, last) = self._seen[0], self._seen[-1]
        if end - start < LEAST or last <= first:
            return None
        return max(0.0, (self._total - last) * (end - start) / (last - first))
