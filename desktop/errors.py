"""What becomes of exceptions that nobody caught: a sentence in the window, or the crash dialog with diagnostics.

Knows what a report contains (versions, platform, traceback, the last lines of the log), not how it is shown.
"""

from __future__ import annotations

import faulthandler
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Any

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler

import core
from core import paths, session

if TYPE_CHECKING:
    from core.project import Project

LOG_SIZE = 1_000_000
"""Bytes after which the log begins anew; the former one is kept beside it."""
MOST_NAMES = 20_000
"""Documents whose names are looked for in a report."""
PACKAGES = ("PySide6-Essentials", "torch", "transformers", "peft", "qdrant-client", "onnxruntime")

# Qt says these whatever one does; the second, of each script that another font then shows.
_CHATTER = ("This plugin does not support propagateSizeHints()", "OpenType support missing for")

_recent: deque[str] = deque(maxlen=60)


class Hooks(QObject):
    """Installed once; hands every uncaught exception to `show`, in the window's own thread."""

    _caught = Signal(object)

    def __init__(self, show: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._native: IO[str] | None = None
        self._showing = False
        self._caught.connect(self._take)

    def install(self) -> None:
        folder = paths.logs_dir()
        folder.mkdir(parents=True, exist_ok=True)
        _start_anew(log_file())
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        qInstallMessageHandler(_from_qt)
        # A native crash leaves no exception, but it leaves the stacks here.
        self._native = (folder / "native.log").open("w", encoding="utf-8")
        faulthandler.enable(self._native)

    def uninstall(self) -> None:
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        if self._native is not None:
            faulthandler.disable()
            self._native.close()
            self._native = None

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error, trace)
            return
        for line in "".join(traceback.format_exception(kind, error, trace)).splitlines():
            log(line)
        self._caught.emit(error)

    def _uncaught_in_thread(self, hooked: Any) -> None:
        if hooked.exc_value is not None:
            self._uncaught(hooked.exc_type, hooked.exc_value, hooked.exc_traceback)

    @Slot(object)
    def _take(self, error: BaseException) -> None:
        # An exception while one is shown would open dialog upon dialog; it is in the log.
        if self._showing:
            return
        self._showing = True
        try:
            self._show(error)
        finally:
            self._showing = False


def log_file() -> Path:
    return paths.logs_dir() / "window.log"


def log(line: str) -> None:
    """Write a line to the window's log; one that cannot be written is kept for the report all the same."""
    stamped = session.redact(f"{time.strftime('%H:%M:%S')} {line}")
    _recent.append(stamped)
    try:
        with log_file().open("a", encoding="utf-8") as file:
            file.write(stamped + "\n")
    except OSError:
        pass


def _start_anew(file: Path) -> None:
    if file.exists() and file.stat().st_size > LOG_SIZE:
        file.replace(file.with_suffix(".old.log"))


def _from_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    if kind != QtMsgType.QtDebugMsg and not message.startswith(_CHATTER):
        log(f"{kind.name.removeprefix('Qt').removesuffix('Msg')}: {message}")
        if sys.stderr is not None:
            print(message, file=sys.stderr)


def diagnostics(details: str, project: Project | None = None) -> str:
    """The whole report, without paths, names of people, of documents and datasets of the project, and without keys."""
    import platform

    from core.checkup import privacy

    lines = [
        f"Ustad {core.__version__}, Python {platform.python_version()}, {platform.platform()}",
        *(f"{name} {version(name)}" for name in PACKAGES),
        "",
        details.strip(),
        "",
        "Last lines of the log:",
        *(_recent or ["(none)"]),
    ]
    return privacy.scrub("\n".join(lines), _names(project)) + "\n"


def _names(project: Project | None) -> dict[str, str]:
    """What things of the project are called, and what a report says instead."""
    if project is None:
        return {}
    found = {str(project.folder): "<project>", project.folder.name: "<project>", project.name: "<project>"}
    for count, file in enumerate(project.documents_dir.rglob("*")):
        if count > MOST_NAMES:
            break
        found[file.name] = "<document>"
    for file in project.datasets_dir.glob("*.sqlite"):
        found |= {file.name: "<dataset>", file.stem: "<dataset>"}
    return found


def details_of(error: BaseException) -> str:
    """The traceback of an exception as text."""
    return "".join(traceback.format_exception(error))


def version(package: str) -> str:
    """Installed version of a package, found without importing it."""
    from importlib import metadata

    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"
