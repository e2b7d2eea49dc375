"""How far a download is, told often enough for the eye and no more: bytes, and how fast they come."""

from __future__ import annotations

import time
from collections import deque

from core.jobs.context import JobContext
from core.text import QT_TRANSLATE_NOOP, Text, text

_EVERY = 0.2
_WINDOW = 5.0
"""Seconds over which the speed is taken."""


class Gauge:
    """`done` of `total` bytes of the model `name` are here. Speed goes as the metric "speed", in bytes a second."""

    def __init__(self, ctx: JobContext, name: str, total: int, done: int = 0) -> None:
        self.name, self.total, self.done = name, total, done
        self._ctx = ctx
        self._told = 0.0
        self._came: deque[tuple[float, int]] = deque()
        self.say(text(QT_TRANSLATE_NOOP("core", "Downloading {name}"), name=name))

    def add(self, count: int) -> None:
        """So many more bytes are here; fewer where some had to be thrown away."""
        self.done += count
        now = time.monotonic()
        self._came.append((now, max(0, count)))
        if now - self._told >= _EVERY or self.done == self.total:
            self.say(self._note)

    def say(self, note: Text) -> None:
        """Tell where it stands, with these words from now on."""
        self._note = note
        self._told = time.monotonic()
        self._ctx.progress(self.done, self.total, note)
        self._ctx.metrics(self.done, speed=self._speed())

    def _speed(self) -> float:
        while self._came and self._came[0][0] < self._told - _WINDOW:
            self._came.popleft()
        if len(self._came) < 2:
            return 0.0
        seconds = self._told - self._came[0][0]
        return sum(count for _, count in self._came) / seconds if seconds > 0 else 0.0
