"""A home of its own with the program running in it: started, given orders, looked at from outside, killed."""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 900.0
"""Seconds after which a window that has not replied counts as one that hangs."""


class Gone(Exception):
    """The window ended before it replied."""


class House:
    """`folder` holds the program's home, the projects, what is imported and exported, and what the window said."""

    def __init__(self, folder: Path, display: str = "") -> None:
        self.folder = folder
        self.home = folder / "home"
        self.files = folder / "files"
        self.temporary = folder / "tmp"
        for made in (self.home, self.files, self.temporary):
            made.mkdir(parents=True, exist_ok=True)
        self.errors = folder / "stderr.txt"
        self.process: subprocess.Popen[bytes] | None = None
        self.lives = 0
        self._display = display
        self._number = 0
        self._rest = b""

    def start(self) -> None:
        """Start the program and wait until its window takes orders. Raises `Gone` if it does not come up."""
        environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        environment |= {
            "USTAD_HOME": str(self.home),
            "TMPDIR": str(self.temporary),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            "PYTHONDONTWRITEBYTECODE": "1",
            "OMP_NUM_THREADS": "1",
            "HF_HUB_OFFLINE": "1",
        }
        environment |= (
            {"DISPLAY": self._display, "QT_QPA_PLATFORM": "xcb"}
            if self._display
            else {"QT_QPA_PLATFORM": "offscreen"}
        )
        self._rest = b""
        with self.errors.open("ab") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "tests.soak.inside"],
                cwd=ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors,
            )  # fmt: skip
        self.lives += 1
        self._reply(PATIENCE)

    def send(self, do: str, **arguments: Any) -> int:
        """Give an order without waiting for what comes of it."""
        assert self.process is not None and self.process.stdin is not None
        self._number += 1
        line = json.dumps({"n": self._number, "do": do, "args": arguments}).encode() + b"\n"
        try:
            self.process.stdin.write(line)
            self.process.stdin.flush()
        except OSError as error:
            raise Gone(f"{do} could not be ordered") from error
        return self._number

    def reply(self, timeout: float = PATIENCE) -> dict[str, Any]:
        """The reply to the last order. Raises `Gone`, and `TimeoutError` if none comes."""
        while True:
            told = self._reply(timeout)
            if told.get("n") == self._number:
                return told

    def _reply(self, timeout: float) -> dict[str, Any]:
        assert self.process is not None and self.process.stdout is not None
        deadline = time.monotonic() + timeout
        pipe = self.process.stdout.fileno()
        while b"\n" not in self._rest:
            left = deadline - time.monotonic()
            if left <= 0 or not select.select([pipe], [], [], left)[0]:
                raise TimeoutError(f"the window has not replied for {timeout:.0f} s")
            piece = os.read(pipe, 65536)
            if not piece:
                raise Gone(f"the window ended with status {self.process.wait()}")
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        told: dict[str, Any] = json.loads(line)
        return told

    def kill(self) -> None:
        """As a crash, or the system when memory runs out: at once, without a word."""
        assert self.process is not None
        self.process.kill()
        self._let_go()

    def leave(self) -> int:
        """Close the window as one that quits; the exit status."""
        assert self.process is not None and self.process.stdin is not None
        self.process.stdin.close()
        try:
            status = self.process.wait(120)
        except subprocess.TimeoutExpired:
            self.process.kill()
            status = -1
        self._let_go()
        return status

    def _let_go(self) -> None:
        assert self.process is not None
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    # -- looked at from outside ------------------------------------------------------------------------------

    @property
    def window(self) -> psutil.Process | None:
        if self.process is None or self.process.poll() is not None:
            return None
        try:
            return psutil.Process(self.process.pid)
        except psutil.Error:
            return None

    def children(self, *, warm: bool | None = None) -> list[psutil.Process]:
        """The processes that work for the window; those that serve (warm), or those of one job."""
        window = self.window
        found = []
        for child in window.children() if window is not None else ():
            try:
                command = child.cmdline()
            except psutil.Error:
                continue
            if "core.jobs.child" in command and (warm is None or ("--serve" in command) == warm):
                found.append(child)
        return found

    def orphans(self) -> list[psutil.Process]:
        """Processes of this house that the window is no forebear of."""
        window = self.window
        kept = {window.pid, *(child.pid for child in window.children(recursive=True))} if window else set()
        found = []
        for process in psutil.process_iter():
            try:
                if process.pid in kept or process.status() == psutil.STATUS_ZOMBIE:
                    continue
                if process.environ().get("USTAD_HOME") == str(self.home):
                    found.append(process)
            except (psutil.Error, OSError):
                continue
        return found

    def disk(self) -> int:
        """Bytes that lie in this house."""
        total = 0
        for file in self.folder.rglob("*"):
            with contextlib.suppress(OSError):
                total += file.lstat().st_size
        return total
