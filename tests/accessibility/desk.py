"""A desk to try the program on: an X screen, a window manager, a session bus, the bus for assistive programs.

Knows how to start and end these and the program; not what the program shows.
"""

from __future__ import annotations

import os
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

LAUNCHERS = (
    Path("/usr/libexec/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"),
    Path("/usr/lib/at-spi-bus-launcher"),
)
PROGRAMS = {
    "Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool", "dbus-daemon": "dbus-daemon", "setpriv": "util-linux",
}  # fmt: skip
"""What is needed, and in which Debian package it is."""
ENDS_WITH_US = ("setpriv", "--pdeathsig", "TERM")
"""Put before a command: the system ends it when this process is gone, however that came about."""
GENTLY = 10.0
"""Seconds a program has to end by itself."""


def missing() -> list[str]:
    """Debian packages without which there is no desk here; all of them where the system is another one."""
    if not sys.platform.startswith("linux"):
        return ["Linux"]
    lacking = [package for program, package in PROGRAMS.items() if shutil.which(program) is None]
    if not any(file.exists() for file in LAUNCHERS):
        lacking.append("at-spi2-core")
    return lacking


class Desk:
    """Use with `with`. `env` is what a program needs to be on it; `session` the address of its bus."""

    def __init__(self, width: int = 1280, height: int = 720) -> None:
        self._size = (width, height)
        self._running: list[subprocess.Popen[bytes]] = []
        self._folder = tempfile.TemporaryDirectory(prefix="ustad-desk-")
        self.folder = Path(self._folder.name)
        self.env = dict(os.environ)
        self.session = ""

    def __enter__(self) -> Self:
        try:
            self._furnish()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _furnish(self) -> None:
        width, height = self._size
        reading, writing = os.pipe()
        screen = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{width}x{height}x24"]
        pixels = self.folder / "pixels"
        pixels.mkdir()
        self.start([*screen, "-nolisten", "tcp", "-noreset", "-fbdir", str(pixels)], keep=[writing])
        os.close(writing)
        with os.fdopen(reading, "rb") as told:
            number = told.readline().decode().strip()
        if not number:
            raise RuntimeError(f"Xvfb did not start: {self.said('Xvfb')}")
        for name in ("WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS", "QT_ACCESSIBILITY"):
            self.env.pop(name, None)
        runtime = self.folder / "runtime"
        runtime.mkdir(mode=0o700)
        self.env |= {
            "DISPLAY": f":{number}",
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "OMP_NUM_THREADS": "1",
        }
        bus = subprocess.Popen(
            [*ENDS_WITH_US, "dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=self.env,
            start_new_session=True,
        )
        self._running.append(bus)
        assert bus.stdout is not None
        with bus.stdout:
            self.session = bus.stdout.readline().decode().strip()
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self.session
        launcher = next(file for file in LAUNCHERS if file.exists())
        self.start([str(launcher), "--launch-immediately"])
        self.start(["openbox"])

    def start(
        self, command: Sequence[str], env: dict[str, str] | None = None, keep: Sequence[int] = ()
    ) -> subprocess.Popen[bytes]:
        """Start a program here; what it says is kept, see `said`."""
        file = self.folder / f"{Path(command[0]).name}.log"
        with file.open("ab") as log:
            made = subprocess.Popen(
                [*ENDS_WITH_US, *command],
                env=self.env | (env or {}),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=keep,
                start_new_session=True,
            )
        self._running.append(made)
        return made

    def ustad(self, *arguments: str, home: Path, **env: str) -> subprocess.Popen[bytes]:
        """Start the program itself, with a home of its own."""
        here = Path(__file__).resolve().parents[2]
        return self.start(
            [sys.executable, "-m", "desktop", *arguments],
            {"USTAD_HOME": str(home), "PYTHONPATH": str(here), "PYTHONDONTWRITEBYTECODE": "1", **env},
        )

    def end(self, program: subprocess.Popen[bytes]) -> None:
        """End one program and what belongs to its group, gently at first."""
        if program.poll() is None:
            os.killpg(program.pid, signal.SIGTERM)  # a session of its own: its number is that of the group
            try:
                program.wait(GENTLY)
            except subprocess.TimeoutExpired:
                os.killpg(program.pid, signal.SIGKILL)
                program.wait()
        if program in self._running:
            self._running.remove(program)

    def said(self, program: str) -> str:
        """What a program wrote to its output and errors."""
        file = self.folder / f"{program}.log"
        return file.read_text(errors="replace") if file.exists() else ""

    def screen(self) -> QImage:
        """What is on the screen now."""
        from PySide6.QtGui import QImage

        dump = (
            self.folder / "pixels" / "Xvfb_screen0"
        ).read_bytes()  # an XWD file, kept up to date by the screen
        header = struct.unpack(">25I", dump[:100])
        start, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
        pixels = dump[start + 12 * colours :]
        return QImage(pixels, width, height, line, QImage.Format.Format_RGB32).copy()

    def close(self) -> None:
        for program in reversed(self._running[:]):
            self.end(program)
        self._folder.cleanup()
