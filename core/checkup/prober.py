"""A child that operations are tried in: a crash or a hang of it is a finding, and the next one is tried in another."""

from __future__ import annotations

import contextlib
import queue
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from typing import IO, Any

import msgspec

from core.jobs import serving
from core.jobs.events import Event, Failed, Finished, Terminal, decode
from core.jobs.worker import TAIL, start_child
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

LOOK = 0.2


@dataclass(frozen=True)
class Outcome:
    """What came of an operation: its result, or why there is none. `fatal`: its process died, or had to be ended."""

    result: Any = None
    reason: Text | None = None
    fix: Text | None = None
    details: str = ""
    fatal: bool = False


class Prober:
    """One operation at a time. Close it."""

    def __init__(self) -> None:
        self._child: subprocess.Popen[bytes] | None = None
        self._events: queue.Queue[Event | None] = queue.Queue()
        self._log: IO[bytes] | None = None
        self._asked = 0

    def ask(self, operation: str, given: list[str], seconds: float, stopped: Any) -> Outcome | None:
        """What came of it within `seconds`, loading libraries included; None if stopped."""
        child = self._running()
        self._asked += 1
        job = f"check-{self._asked}"
        with contextlib.suppress(OSError):  # it died just now, which the end of its output says
            serving.ask(child, job, "probe_machine", {"operation": operation, "given": given})
        deadline = time.monotonic() + seconds
        while True:
            if stopped():
                self.close()
                return None
            try:
                event = self._events.get(timeout=LOOK)
            except queue.Empty:
                if time.monotonic() > deadline:
                    return self._hung(seconds)
                continue
            if event is None:
                return self._died(child)
            if isinstance(event, Terminal) and event.job == job:
                return _outcome(event)

    def close(self) -> None:
        """End the child."""
        if self._child is not None:
            serving.end(self._child)
        if self._log is not None:
            self._log.close()
        self._child = self._log = None

    def _running(self) -> subprocess.Popen[bytes]:
        if self._child is None:
            self._log = tempfile.TemporaryFile()  # noqa: SIM115 - closed with the child
            self._child = start_child(["--serve"], self._log)
            self._events = queue.Queue()
            threading.Thread(
                target=_read, args=(self._child, self._events), name="check's events", daemon=True
            ).start()
        return self._child

    def _hung(self, seconds: float) -> Outcome:
        details = self._said()
        self.close()
        reason = QT_TRANSLATE_NOOP("core", "It did not answer within {seconds} seconds, and was ended.")
        return Outcome(reason=text(reason, seconds=round(seconds)), details=details, fatal=True)

    def _died(self, child: subprocess.Popen[bytes]) -> Outcome:
        status = child.wait()
        details = self._said()
        self.close()
        reason = QT_TRANSLATE_NOOP("core", "The process that tried it crashed (exit status {status}).")
        return Outcome(reason=text(reason, status=status), details=details, fatal=True)

    def _said(self) -> str:
        """The end of what it wrote before it died."""
        assert self._log is not None
        self._log.seek(0)
        return self._log.read()[-TAIL:].decode(errors="replace")


def _read(child: subprocess.Popen[bytes], events: queue.Queue[Event | None]) -> None:
    assert child.stdout is not None
    with contextlib.suppress(OSError, ValueError):  # its output was closed here
        for line in child.stdout:
            with contextlib.suppress(msgspec.DecodeError):
                events.put(decode(line))
    events.put(None)


def _outcome(event: Event) -> Outcome:
    match event:
        case Finished():
            return Outcome(result=event.result)
        case Failed() if not event.is_bug:
            return Outcome(reason=event.message, fix=event.fix, details=event.details)
        case Failed():
            # What the library said stands last; the rest is for whoever mends it.
            last = event.details.strip().splitlines()[-1] if event.details.strip() else str(event.message)
            return Outcome(reason=literal(_short(last)), details=event.details)
    return Outcome(reason=text(QT_TRANSLATE_NOOP("core", "It was stopped.")))


def _short(words: str) -> str:
    return words if len(words) <= 300 else words[:299] + "…"
