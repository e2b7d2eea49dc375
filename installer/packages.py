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

from installer.console import Console, Trouble

AGAIN = "then run the same command again: what is done is kept."

CAUSES: list[tuple[str, str, str]] = [
    (
        r"No space left on device|\[Errno 28\]|\[WinError 112\]|Disk quota exceeded|\[Errno 122\]",
        "The disk is full.",
        f"Free some gigabytes on the disk that holds {{place}}, {AGAIN}",
    ),
    (
        r"DO NOT MATCH THE HASHES|Hash mismatch",
        "A downloaded package is not the one that was locked.",
        "Run `{python} -m pip cache purge`, then the same command again; if it stays so, "
        "your package index serves changed files.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|certificate verify failed",
        "The package index was reached, but its certificate is not trusted here.",
        f"Give your network's certificate file to pip by the variable PIP_CERT, {AGAIN}",
    ),
    (
        r"NewConnectionError|Failed to establish a new connection|Name or service not known|getaddrinfo failed"
        r"|Temporary failure in name resolution|Network is unreachable|Connection refused|ConnectTimeoutError"
        r"|Read timed out|ReadTimeoutError|ProxyError|Connection reset|RemoteDisconnected|IncompleteRead"
        r"|error sending request|dns error",
        "The package index could not be reached.",
        f"Connect to the internet, or name a mirror by the variable PIP_INDEX_URL, {AGAIN}",
    ),
    (
        r"No matching distribution found|ResolutionImpossible|no solution found",
        "The package index does not have a package in the version that is locked.",
        f"Use an index that is up to date (variable PIP_INDEX_URL), {AGAIN}",
    ),
    (
        r"Permission denied|\[Errno 13\]|\[WinError 5\]|Access is denied",
        "The environment may not be written to.",
        f"Close programs that use {{place}} and see that it belongs to you, {AGAIN}",
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

    def install(self, arguments: list[str], total: int, tool: str = "pip") -> None:
        """Run ``pip install`` (or ``uv pip install``) for about `total` packages. Raises `Trouble`."""
        options = ["--no-compile", "--progress-bar", "off", "--retries", "3"] if tool == "pip" else []
        command = [str(self._python), "-m", *tool.split(), "install", *options, *arguments]
        shutil.rmtree(self._scratch, ignore_errors=True)  # of a set-up that was cut short
        self._scratch.mkdir(parents=True)
        status, said = self._follow(command, total)
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

    def _follow(self, command: list[str], total: int) -> tuple[int, list[str]]:
        """Run a command and tell how far it is; its exit status and its last lines."""
        env = clean_environment()
        env.update(PIP_NO_INPUT="1", PIP_USER="0", PIP_DISABLE_PIP_VERSION_CHECK="1")
        # Downloads wait here, where there is room, and not in a system's small temporary folder.
        env.update(dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(self._scratch)))
        self._write(f"\n$ {' '.join(command)}\n")
        process = subprocess.Popen(
            command, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=_pump, args=(process.stdout, lines), daemon=True).start()
        reading, tail = Reading(total, len(self.installed())), [""]
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
                    self._console.tell(f"{reading}{self._arrived()}")
            except BaseException:
                process.terminate()
                raise

    def _arrived(self) -> str:
        """How much of a large file being downloaded is here."""
        newest = (0.0, 0)
        with contextlib.suppress(OSError):  # pip takes its folders away as it goes
            for file in self._scratch.glob("pip-unpack-*/*"):
                newest = max(newest, (file.stat().st_mtime, file.stat().st_size))
        growing = time.time() - newest[0] < 3
        return f", {newest[1] / 1e6:,.0f} MB here" if growing and newest[1] > 20e6 else ""

    def _write(self, line: str) -> None:
        # A full disk is told by pip's own failure; the log must not get in its way.
        with contextlib.suppress(OSError):
            self._log.parent.mkdir(parents=True, exist_ok=True)
            with self._log.open("a", encoding="utf-8") as file:
                file.write(line)

    def _explain(self, said: str) -> Trouble:
        for pattern, cause, fix in CAUSES:  # noqa: B007
            if re.search(pattern, said):
                break
        else:
            lines = said.strip().splitlines() or ["it said nothing"]
            errors = [line for line in lines if line.lower().startswith("error")] or lines
            cause, fix = (
                f"pip could not install the packages: {errors[-1]}",
                f"Mend what the log tells of, {AGAIN}",
            )
        fix = fix.format(place=self._folder, python=self._python)
        return Trouble(cause, f"{fix}\nThe whole log: {self._log}")


class Reading:
    """What pip's lines tell: how many packages are found, and when they are unpacked."""

    def __init__(self, total: int, before: int) -> None:
        self._total = total
        self._found = 0
        self._doing = "starting"
        self.before = before
        self.unpacking = False
        self.unpacked = 0

    def take(self, line: str) -> None:
        """Read one line."""
        if found := re.match(r"(?:Collecting|Processing|Requirement already satisfied:) (\S+)", line):
            self._found += 1
            self._doing = f"finding {_short(found[1])}"
        elif found := re.match(r"\s+Downloading (\S+) \((.+)\)", line):
            self._doing = f"downloading {_short(found[1])}, {found[2]}"
        elif line.startswith("Installing collected packages"):
            self.unpacking = True

    def __str__(self) -> str:
        if self.unpacking:
            return f"unpacked {min(self.unpacked, self._total)} of {self._total}"
        return f"{min(self._found, self._total)} of {self._total}, {self._doing}"


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
