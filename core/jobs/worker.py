"""A worker's grip on a child process: start it, hand it jobs, pass on its events, end it, and tell how it died.

Does not know the queue; jobs of one child are told apart by their ids.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO

import msgspec

from core import paths, session
from core.jobs.child import Cancel, Command, Know, Release, Run
from core.jobs.events import Data, Event, Failed, Logged, decode
from core.text import QT_TRANSLATE_NOOP, Text, text

TAIL = 4000
"""Bytes of a child's stderr that a report carries."""


def child_command() -> list[str]:
    """How to start the child."""
    return paths.command("core.jobs.child")


def start_child(
    arguments: list[str], stderr: IO[bytes] | int, *, buffer: int = -1, **environment: str
) -> subprocess.Popen[bytes]:
    """Start the child with pipes to and from it, apart from the terminal's signals. `buffer` in bytes, where the
    system's own is too small; `environment` is added to its environment. It is told the keys of this sitting first."""
    process = subprocess.Popen(
        [*child_command(), *arguments],
        bufsize=buffer,
        pipesize=buffer,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=stderr,
        env=child_environment() | environment,
        start_new_session=sys.platform != "win32",
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    assert process.stdin is not None
    with contextlib.suppress(OSError):  # one that is gone already is found so by whoever asks it
        process.stdin.write(encoded(Know(session.all_kept())))
        process.stdin.flush()
    return process


def encoded(command: Command) -> bytes:
    """The line that tells it."""
    return msgspec.json.encode(command) + b"\n"


class ChildProcess:
    """A running child. Every event it sends is passed to `on_event`, from a thread of this object's own.

    `on_end` is called once, after the last event, when the child is gone for whatever reason.
    """

    def __init__(
        self,
        arguments: list[str],
        log: Path,
        on_event: Callable[[Event], None],
        on_end: Callable[[], None],
    ) -> None:
        log.parent.mkdir(parents=True, exist_ok=True)
        self.log = log
        self._on_event = on_event
        self._on_end = on_end
        self._write_lock = threading.Lock()
        self._released = threading.Event()
        self._released_notes: list[Text] = []
        self.killed = False
        with log.open("ab") as stderr:
            self._process = start_child(arguments, stderr)
        self._reader = threading.Thread(target=self._read, name=f"events of {self.pid}", daemon=True)
        self._reader.start()

    @property
    def pid(self) -> int:
        return self._process.pid

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def run(self, job: str, task: str, params: dict[str, object]) -> None:
        """Start a job in a serving child."""
        self._tell(Know(session.all_kept()))  # keys may have been entered since it was started
        self._tell(Run(job, task, params))

    def cancel(self, job: str) -> None:
        self._tell(Cancel(job))

    def release(self, timeout: float) -> list[Text]:
        """Ask for memory and the GPU back; wait up to `timeout` seconds. Returns what was given up."""
        self._released.clear()
        self._released_notes = []
        self._tell(Release())
        self._released.wait(timeout)
        return self._released_notes

    def end(self, grace: float) -> None:
        """Close the child's input, then terminate, then kill; waits until it is gone."""
        with contextlib.suppress(OSError):
            assert self._process.stdin is not None
            self._process.stdin.close()
        for patience, harder in ((grace, self._process.terminate), (1.0, self.kill)):
            try:
                self._process.wait(patience)
                break
            except subprocess.TimeoutExpired:
                harder()
        self._process.wait()
        if threading.current_thread() is not self._reader:
            self._reader.join(5)

    def kill(self) -> None:
        self.killed = True
        self._process.kill()

    def obituary(self, resumable: bool) -> Failed:
        """Why the child is gone, as far as its exit status tells; for jobs it left without a last word."""
        status = self._process.wait()
        fix = (
            QT_TRANSLATE_NOOP("core", "Press Resume to go on from where it was last saved.")
            if resumable
            else QT_TRANSLATE_NOOP("core", "Try again.")
        )
        return Failed(message=_cause(status, ours=self.killed), fix=text(fix), details=self.tail())

    def tail(self) -> str:
        """The end of what the child wrote to its stderr."""
        try:
            with self.log.open("rb") as file:
                file.seek(0, os.SEEK_END)
                file.seek(max(0, file.tell() - TAIL))
                return file.read().decode(errors="replace")
        except OSError:
            return ""

    def _tell(self, command: Command) -> None:
        line = encoded(command)
        with self._write_lock, contextlib.suppress(OSError, ValueError):
            # A child that is gone cannot be told; `on_end` says so to whoever waits.
            assert self._process.stdin is not None
            self._process.stdin.write(line)
            self._process.stdin.flush()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            try:
                event = decode(line)
            except msgspec.DecodeError:
                event = Logged(line=line.decode(errors="replace").rstrip())
            if isinstance(event, Data) and event.kind == "released" and not event.job:
                self._released_notes = msgspec.convert(event.value, list[Text])
                self._released.set()
            else:
                self._on_event(event)
        self._process.stdout.close()
        self._process.wait()
        with contextlib.suppress(OSError), self._write_lock:
            assert self._process.stdin is not None
            self._process.stdin.close()
        self._released.set()
        self._on_end()


def child_environment() -> dict[str, str]:
    """The child's environment: finds this very code, and writes UTF-8 whatever the system's locale says."""
    root = str(paths.resources().parent)
    former = os.environ.get("PYTHONPATH")
    return {
        **os.environ,
        "PYTHONPATH": os.pathsep.join([root, former]) if former else root,
        "PYTHONUTF8": "1",
        "PYTHONUNBUFFERED": "1",
    }


def _cause(status: int, *, ours: bool) -> Text:
    """Why it ended with that exit status; `ours`: it was killed here, for one of its jobs."""
    if ours:
        return text(
            QT_TRANSLATE_NOOP(
                "core",
                "Another job in the same process did not stop when it was asked to, so the process was ended.",
            )
        )
    if sys.platform != "win32" and status == -signal.SIGKILL:
        return text(
            QT_TRANSLATE_NOOP(
                "core",
                "The process doing this was killed from outside: often the system ends a program "
                "when memory runs out.",
            )
        )
    if status < 0:
        name = signal.Signals(-status).name if -status in set(signal.Signals) else str(-status)
        return text(QT_TRANSLATE_NOOP("core", "The process doing this crashed ({name})."), name=name)
    return text(
        QT_TRANSLATE_NOOP("core", "The process doing this ended unexpectedly (exit status {status})."),
        status=status,
    )
