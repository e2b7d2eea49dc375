"""Runs pip (or uv) in the environment: follows how far it is, keeps its log, and says in a sentence why it failed."""

from __future__ import annotations

import contextlib
import os
import queue
import re
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from installer.console import QT_TRANSLATE_NOOP, Console, Trouble

LEASH = Path(__file__).resolve().parent / "leash.py"

NOT_THERE = QT_TRANSLATE_NOOP(
    "installer", "The package index does not have a package in the version that is locked."
)

CAUSES: list[tuple[str, str, str]] = [
    (
        r"No space left on device|\[Errno 28\]|\[WinError 112\]|Disk quota exceeded|\[Errno 122\]",
        QT_TRANSLATE_NOOP("installer", "The disk is full."),
        QT_TRANSLATE_NOOP(
            "installer",
            "Free some gigabytes on the disk that holds {place}, and try again: what is done is kept.",
        ),
    ),
    (
        r"DO NOT MATCH THE HASHES|Hash mismatch",
        QT_TRANSLATE_NOOP("installer", "A downloaded package is not the one that was locked."),
        QT_TRANSLATE_NOOP(
            "installer",
            "Run `{python} -m pip cache purge`, and try again; if it stays so, "
            "your package index serves changed files.",
        ),
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed",
        QT_TRANSLATE_NOOP(
            "installer", "The package index was reached, but its certificate is not trusted here."
        ),
        QT_TRANSLATE_NOOP(
            "installer",
            "Give your network's certificate file to pip by the variable PIP_CERT, and try again.",
        ),
    ),
    (
        r"NewConnectionError|Failed to establish a new connection|Name or service not known|getaddrinfo failed"
        r"|Temporary failure in name resolution|Network is unreachable|Connection refused|ConnectTimeoutError"
        r"|Read timed out|ReadTimeoutError|ProxyError|Connection reset|RemoteDisconnected|IncompleteRead"
        r"|error sending request|dns error",
        QT_TRANSLATE_NOOP("installer", "The package index could not be reached."),
        QT_TRANSLATE_NOOP(
            "installer",
            "Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, and try again: "
            "what is done is kept.",
        ),
    ),
    (
        r"No matching distribution found|ResolutionImpossible|no solution found",
        NOT_THERE,
        QT_TRANSLATE_NOOP(
            "installer", "Use an index that is up to date (variable PIP_INDEX_URL), and try again."
        ),
    ),
    (
        r"Permission denied|\[Errno 13\]|\[WinError 5\]|Access is denied",
        QT_TRANSLATE_NOOP("installer", "The environment may not be written to."),
        QT_TRANSLATE_NOOP(
            "installer",
            "Close programs that use {place} and see that it belongs to you, and try again: what is done is kept.",
        ),
    ),
]
"""What pip's log holds -> the cause and the fix, in the order in which they are looked for."""


class Packages:
    """The packages of one environment."""

    def __init__(self, folder: Path, python: Path, log: Path, console: Console) -> None:
        self._folder = folder
        self._python = python
        self._log = log
        self._console = console
        self._scratch = folder / "setup"

    def install(self, arguments: list[str], total: int, tool: str = "pip", done: int = 0) -> None:
        """Run ``pip install`` for a part of `total` packages, of which `done` are installed.

        `tool` may also be "MODULE|pip" or "PROGRAM|pip", for uv's. It ends when this process does, however that
        comes to an end. Raises `Trouble`.
        """
        options = ["--no-compile", "--progress-bar", "off", "--retries", "3"] if tool == "pip" else []
        command = [str(self._python), str(LEASH), *tool.split("|"), "install", *options, *arguments]
        shutil.rmtree(self._scratch, ignore_errors=True)  # of a set-up that was cut short
        self._scratch.mkdir(parents=True)
        status, said = self._follow(command, total, done)
        shutil.rmtree(self._scratch, ignore_errors=True)
        if status:
            raise self._explain("\n".join(said))

    def installed(self) -> set[str]:
        """The distributions that are installed whole, in the normal spelling."""
        names = (record.parent.name.partition("-")[0] for record in self._marks("*.dist-info/RECORD"))
        return {re.sub(r"[-_.]+", "-", name).lower() for name in names}

    def forget_halves(self) -> None:
        """Remove the marks of packages whose installation was cut short, so that pip installs them again."""
        for mark in [*self._marks("*.dist-info"), *self._marks("~*")]:
            if mark.name.startswith("~") or not (mark / "RECORD").exists():
                shutil.rmtree(mark, ignore_errors=True)

    def _marks(self, pattern: str) -> Iterator[Path]:
        libraries = "Lib/site-packages/" if sys.platform == "win32" else "lib/python3*/site-packages/"
        return self._folder.glob(libraries + pattern)

    def _follow(self, command: list[str], total: int, done: int) -> tuple[int, list[str]]:
        """Run a command and tell how far it is; its exit status and its last lines."""
        env = clean_environment()
        env.update(PIP_NO_INPUT="1", PIP_USER="0", PIP_DISABLE_PIP_VERSION_CHECK="1")
        # Downloads wait here, where there is room, and not in a system's small temporary folder.
        env.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self._scratch)))
        self._write(f"\n$ {' '.join(command)}\n")
        process = subprocess.Popen(
            command,
            cwd=self._folder,
            env=env,
            stdin=subprocess.PIPE,  # never written to: its end tells of ours
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=_pump, args=(process.stdout, lines), daemon=True).start()
        reading, tail = Reading(total, len(self.installed()), done), [""]
        with process:
            try:
                while True:
                    try:
                        line = lines.get(timeout=0.5)
                    except queue.Empty:
                        line = ""
                    if line is None:
                        return process.wait(), tail
                    if line:
                        self._write(line)
                        tail = [*tail[-400:], line.rstrip()]
                        reading.take(line)
                    if reading.unpacking:
                        reading.unpacked = len(self.installed()) - reading.before
                    arrived = self._arrived()
                    large = f", {arrived / 1e6:,.0f} MB here" if arrived > 20e6 else ""
                    self._console.tell(f"{reading}{large}", reading.done, total, reading.fetched(arrived))
            except BaseException:
                process.terminate()
                raise

    def _arrived(self) -> int:
        """Bytes that are here of a file being downloaded."""
        newest = (0.0, 0)
        with contextlib.suppress(OSError):  # pip takes its folders away as it goes
            for file in self._scratch.glob("pip-unpack-*/*"):
                newest = max(newest, (file.stat().st_mtime, file.stat().st_size))
        return newest[1] if time.time() - newest[0] < 3 else 0

    def _write(self, line: str) -> None:
        # A full disk is told by pip's own failure; the log must not get in its way.
        with contextlib.suppress(OSError):
            self._log.parent.mkdir(parents=True, exist_ok=True)
            with self._log.open("a", encoding="utf-8") as file:
                file.write(line)

    def _explain(self, said: str) -> Trouble:
        words = ""
        for pattern, cause, fix in CAUSES:  # noqa: B007
            if re.search(pattern, said):
                break
        else:
            lines = said.strip().splitlines() or ["it said nothing"]
            errors = [line for line in lines if line.lower().startswith("error")] or lines
            words = errors[-1]
            cause = QT_TRANSLATE_NOOP("installer", "pip could not install the packages: {words}")
            fix = QT_TRANSLATE_NOOP(
                "installer", "Mend what the log tells of, and try again: what is done is kept."
            )
        return Trouble(cause, fix, self._log, place=str(self._folder), python=str(self._python), words=words)


class Reading:
    """What pip's lines tell: how many packages are found, how much is downloaded, and when they are unpacked."""

    def __init__(self, total: int, before: int, done: int = 0) -> None:
        self._total = total
        self._found = self._done = done
        self._doing = "starting"
        self._fetched = self._arriving = self._here = 0.0
        self.before = before
        self.unpacking = False
        self.unpacked = 0

    def take(self, line: str) -> None:
        """Read one line."""
        self._fetched += self._arriving  # there is another line, so it has arrived
        self._arriving = self._here = 0.0
        if found := re.match(r"(?:Collecting|Processing|Requirement already satisfied:) (\S+)", line):
            self._found += 1
            self._doing = f"finding {_short(found[1])}"
        elif found := re.match(r"\s*Downloading (\S+) \((.+)\)", line):
            self._doing = f"downloading {_short(found[1])}, {found[2]}"
            self._arriving = _bytes(found[2])
        elif line.startswith("Installing collected packages"):
            self.unpacking = True

    def fetched(self, here: int) -> float:
        """Bytes downloaded, never fewer than told before, when `here` are seen of a file."""
        self._here = max(self._here, min(here, self._arriving))
        return self._fetched + self._here

    @property
    def done(self) -> int:
        """Packages that are found, or unpacked where that has begun."""
        return min(self._done + self.unpacked if self.unpacking else self._found, self._total)

    def __str__(self) -> str:
        if self.unpacking:
            return f"unpacked {self.done} of {self._total}"
        return f"{self.done} of {self._total}, {self._doing}"


def clean_environment() -> dict[str, str]:
    """This process's environment without what would lead another Python astray."""
    astray = {"PYTHONHOME", "PYTHONPATH", "PIP_TARGET", "PIP_PREFIX", "PIP_REQUIRE_VIRTUALENV", "VIRTUAL_ENV"}
    return {key: value for key, value in os.environ.items() if key not in astray}


def _pump(stream: IO[bytes] | None, lines: queue.Queue[str | None]) -> None:
    assert stream is not None
    for line in stream:
        lines.put(line.decode("utf-8", "replace"))
    lines.put(None)


def _short(what: str) -> str:
    """The package's name in a path, an address or a requirement."""
    return re.split(r"[-=<>!;\[ ]", re.split(r"[/\\]", what)[-1])[0]


def _bytes(size: str) -> float:
    """What pip writes as "812.3 MB"."""
    number, _, unit = size.partition(" ")
    try:
        return float(number) * {"bytes": 1, "kB": 1e3, "MB": 1e6, "GB": 1e9}[unit]
    except (KeyError, ValueError):
        return 0.0
