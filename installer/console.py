"""Says what the set-up does and how far it is, on a terminal or into a log. Knows nothing of what is being done."""

from __future__ import annotations

import shutil
import sys
import time


class Trouble(Exception):
    """The set-up cannot go on: one sentence with the cause, one with the fix."""

    def __init__(self, cause: str, fix: str = "") -> None:
        super().__init__(f"{cause}\n{fix}" if fix else cause)
        self.cause = cause
        self.fix = fix


class Console:
    """Numbered steps with their time; one moving line where a person watches, a line now and then elsewhere."""

    EVERY = 10.0
    """Seconds between two lines about the same step in a log."""

    def __init__(self, steps: int) -> None:
        self._steps = steps
        self._step = 0
        self._title = ""
        self._began = self._said = self._start = time.monotonic()
        self._moving = sys.stdout.isatty()

    def begin(self, title: str) -> None:
        """The next step."""
        self._step += 1
        self._title = title
        self._began = time.monotonic()
        self._said = self._began
        if self._moving:
            self._draw(f"{self._head()} …")

    def tell(self, news: str) -> None:
        """How far the step is: shown at once on a terminal, every few seconds in a log."""
        now = time.monotonic()
        line = f"{self._head()}: {news} · {now - self._began:.0f} s"
        if self._moving:
            self._draw(line)
        elif now - self._said >= self.EVERY:
            self._said = now
            print(line, flush=True)

    def end(self, result: str = "done") -> None:
        """The step is behind us."""
        line = f"{self._head()}: {result} · {time.monotonic() - self._began:.1f} s"
        if self._moving:
            self._draw(line)
            print(flush=True)
        else:
            print(line, flush=True)

    def close(self) -> None:
        """Leave a half-drawn line behind."""
        if self._moving:
            print(flush=True)

    @property
    def seconds(self) -> float:
        """Since the first step."""
        return time.monotonic() - self._start

    def _head(self) -> str:
        return f"[{self._step}/{self._steps}] {self._title}"

    @staticmethod
    def _draw(line: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        print("\r" + line[:width].ljust(width), end="", flush=True)
