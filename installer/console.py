"""Says what the set-up does and how far it is, on a terminal or into a log. Knows nothing of what is being done."""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path
from typing import TextIO


def QT_TRANSLATE_NOOP(context: str, template: str) -> str:
    """Mark `template` for translation and return it unchanged, where there may be no Qt yet."""
    return template


class Trouble(Exception):
    """The set-up cannot go on: one sentence with the cause, one with the fix.

    Where `values` are given, both are templates with their names in braces; `log` is a file that tells more.
    """

    def __init__(self, cause: str, fix: str = "", log: Path | None = None, **values: str) -> None:
        self.templates = (cause, fix)
        self.values = values
        self.log = log
        self.cause, self.fix = (words.format(**values) if values else words for words in self.templates)
        if log is not None:
            self.fix += f"\nThe whole log: {log}"
        super().__init__(f"{self.cause}\n{self.fix}" if self.fix else self.cause)


class Console:
    """Numbered steps with their time; one moving line where a person watches, a line now and then elsewhere."""

    EVERY = 10.0
    """Seconds between two lines about the same step in a log."""

    def __init__(self, steps: int, stream: TextIO | None = None) -> None:
        """`stream` is standard output where it is not given."""
        self._steps = steps
        self._stream = sys.stdout if stream is None else stream
        self._step = 0
        self._title = ""
        self._began = self._said = self._start = time.monotonic()
        self._moving = self._stream.isatty()

    def begin(self, title: str) -> None:
        """The next step."""
        self._step += 1
        self._title = title
        self._began = time.monotonic()
        self._said = self._began
        if self._moving:
            self._draw(f"{self._head()} …")

    def tell(self, news: str, done: int = 0, total: int = 0, downloaded: float = 0.0) -> None:
        """How far the step is: shown at once on a terminal, every few seconds in a log. The figures (packages, of how
        many, bytes in this step) are what `news` puts in words."""
        now = time.monotonic()
        line = f"{self._head()}: {news} · {now - self._began:.0f} s"
        if self._moving:
            self._draw(line)
        elif now - self._said >= self.EVERY:
            self._said = now
            print(line, file=self._stream, flush=True)

    def note(self, words: str) -> None:
        """Something about the step that a person should know; stays to be seen."""
        if self._moving:
            self._draw("")
        print(("\r" if self._moving else "") + words, file=self._stream, flush=True)

    def end(self, result: str = "done") -> None:
        """The step is behind us."""
        line = f"{self._head()}: {result} · {time.monotonic() - self._began:.1f} s"
        if self._moving:
            self._draw(line)
            print(file=self._stream, flush=True)
        else:
            print(line, file=self._stream, flush=True)

    def close(self) -> None:
        """Leave a half-drawn line behind."""
        if self._moving:
            print(file=self._stream, flush=True)

    @property
    def seconds(self) -> float:
        """Since the first step."""
        return time.monotonic() - self._start

    def _head(self) -> str:
        return f"[{self._step}/{self._steps}] {self._title}"

    def _draw(self, line: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        print("\r" + line[:width].ljust(width), end="", file=self._stream, flush=True)
