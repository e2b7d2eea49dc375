"""Feels the pulse of the event loop: the longest time in which the window could not have answered the person."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer

BEAT_MS = 5


class Pulse(QObject):
    """A fast timer that notes the longest gap between its beats, beyond the beat itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.longest_ms = 0.0
        self._last: float | None = None
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        self._last = time.perf_counter()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._last = None

    @contextmanager
    def paused(self) -> Iterator[None]:
        """While the tour itself holds the loop (to take a picture), which a person's session does not."""
        running = self._timer.isActive()
        self.stop()
        try:
            yield
        finally:
            if running:
                self.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        if self._last is not None:
            self.longest_ms = max(self.longest_ms, (now - self._last) * 1000 - BEAT_MS)
        self._last = now
