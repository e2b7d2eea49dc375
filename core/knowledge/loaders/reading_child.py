"""The process that reads documents: asked for one file after another, ended when one brings it down or goes too far.

Does not know formats; loads no model library.
"""

from __future__ import annotations

import contextlib
import queue
import subprocess
import threading
import time
import weakref
from collections.abc import Callable
from pathlib import Path
from typing import IO

import msgspec
import psutil

from core.errors import Cancelled, UserError
from core.jobs import serving
from core.jobs.context import JobContext
from core.jobs.events import Failed, Finished, Progress, Stopped, Terminal, decode
from core.knowledge.loaders.extract import Extract
from core.knowledge.loaders.limits import Limits, too_long, too_much_memory, too_much_text
from core.text import QT_TRANSLATE_NOOP

_LOOK = 0.1
"""Seconds between two looks at the child's memory and at whether to stop."""
_SWOLLEN = 400_000_000
"""Bytes; a child that holds more after a file is done makes room for a fresh one."""
_LONGEST = 8
"""Bytes of the line that brings a document, for each character of it, at most."""
_START = 60.0
"""Seconds a child may take to start on a busy machine, on top of the limits of its first file."""


class ReadingChild:
    """Starts the process when it is first needed; ends it when itself is no longer held. One file at a time."""

    def __init__(self) -> None:
        self._running: _Process | None = None
        self._turn = threading.Lock()
        self.started = 0
        """How many processes there have been."""

    @property
    def pid(self) -> int:
        """0 while there is none."""
        return self._running.process.pid if self._running else 0

    def read(
        self, path: Path, ctx: JobContext, limits: Limits, told: Callable[[Progress], None] | None = None
    ) -> Extract:
        """What is in a file. Raises `UserError` naming it, and `Cancelled` when the job is to stop."""
        with self._turn:
            try:
                outcome = self._ask(path, ctx, limits, told)
            except BaseException:
                self.end()
                raise
            if isinstance(outcome, Finished):
                return msgspec.convert(outcome.result, Extract)
            if isinstance(outcome, Stopped):
                raise Cancelled
            if not outcome.is_bug:
                raise UserError(outcome.message, outcome.fix or "")
            ctx.log(outcome.details)
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{file}” could not be read: {reason}"),
                QT_TRANSLATE_NOOP(
                    "core", "Open it in the program it was made with, save it again, and add that copy."
                ),
                file=path.name,
                reason=str(outcome.message),
            )

    def release(self) -> None:
        """Give back its memory, unless it is at work."""
        if self._turn.acquire(blocking=False):
            try:
                self.end()
            finally:
                self._turn.release()

    def end(self) -> None:
        """End the process; the next file is read by another."""
        running, self._running = self._running, None
        if running is not None:
            running.end()

    def _ask(
        self, path: Path, ctx: JobContext, limits: Limits, told: Callable[[Progress], None] | None
    ) -> Terminal:
        fresh = self._running is None
        if self._running is None:
            self._running = _Process(self)
            self.started += 1
        running = self._running
        start = time.monotonic() + (_START if fresh else 0.0)
        running.ask(path, limits)
        sign = start
        look = time.monotonic() + _LOOK
        while True:
            ctx.check()
            try:
                line = running.lines.get(timeout=_LOOK)
            except queue.Empty:
                line = b""
            now = time.monotonic()
            if now >= look:
                look = now + _LOOK
                if running.memory() > limits.memory:
                    raise too_much_memory(path, limits)
            if line == b"":
                if now - sign > limits.seconds or now - start > limits.total:
                    raise too_long(path, limits, stuck=now - sign > limits.seconds)
                continue
            if line is None:
                raise self._broke_down(path)
            if not line.endswith(b"\n"):
                raise too_much_text(path, limits)
            event = decode(line)
            if isinstance(event, Progress):
                if now - start > limits.total:
                    raise too_long(path, limits, stuck=False)
                sign = max(start, now)
                if told:
                    told(event)
            elif isinstance(event, Finished | Failed | Stopped):
                if running.memory() > _SWOLLEN:
                    self.end()
                return event

    def _broke_down(self, path: Path) -> UserError:
        return UserError(
            QT_TRANSLATE_NOOP("core", "The program that reads “{file}” broke down over it."),
            QT_TRANSLATE_NOOP(
                "core", "The file may be damaged: open it in the program it was made with and save it again."
            ),
            file=path.name,
        )


class _Process:
    """One child with what it says."""

    def __init__(self, owner: ReadingChild) -> None:
        self.process = serving.start(OMP_THREAD_LIMIT="1", MALLOC_ARENA_MAX="2")
        self.lines: queue.Queue[bytes | None] = queue.Queue()
        self._about = psutil.Process(self.process.pid)
        self._longest = [1 << 20]
        assert self.process.stdout is not None
        reader = threading.Thread(
            target=_pass_on, args=(self.process.stdout, self.lines, self._longest), daemon=True, name="read"
        )
        reader.start()
        self.end = weakref.finalize(owner, _end, self.process, self._about, reader)

    def ask(self, path: Path, limits: Limits) -> None:
        self._longest[0] = _LONGEST * limits.characters + (1 << 20)
        params = {"path": str(path), "limits": msgspec.to_builtins(limits)}
        with contextlib.suppress(OSError):  # one that is gone says so by its end
            serving.ask(self.process, "read", "read_document", params)

    def memory(self) -> int:
        """Bytes it holds; 0 when it is gone."""
        try:
            return int(self._about.memory_info().rss)
        except psutil.Error:
            return 0


def _pass_on(stdout: IO[bytes], lines: queue.Queue[bytes | None], longest: list[int]) -> None:
    while line := stdout.readline(longest[0]):
        lines.put(line)
    lines.put(None)


def _end(process: subprocess.Popen[bytes], about: psutil.Process, reader: threading.Thread) -> None:
    """Kill it, and the programs it had started."""
    helpers = []
    with contextlib.suppress(psutil.Error):
        helpers = about.children(recursive=True)
    process.kill()
    for helper in helpers:
        with contextlib.suppress(psutil.Error):
            helper.kill()
    process.wait()
    reader.join(5)
    serving.close_pipes(process)
