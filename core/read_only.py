"""Folders that are only read from: one guard beneath every way in which Python writes, and a way to read SQLite files
without leaving anything beside them.

Inside such a folder the program meets what a disk without permission to write would answer, with a sentence that says
why. Libraries that write by themselves, past Python, ask `check` first. Does not know what a project is.
"""

from __future__ import annotations

import atexit
import errno
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import UserError
from core.text import Text

if TYPE_CHECKING:
    import sqlite3

_guarded: dict[str, ReadOnly] = {}
"""Real paths of the folders, each with a separator behind it, and why."""
_copies: dict[tuple[str, int, int], Path] = {}
_lock = threading.RLock()
_watching = False
_COPY = "ustad-read-"
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
# What the arguments of Python's own audit events name that would be changed: there, and (True) only where it exists.
_NAMED: dict[str, tuple[tuple[int, bool], ...]] = {
    "os.mkdir": ((0, False),),
    "os.rename": ((0, True), (1, False)),
    "os.link": ((1, False),),
    "os.symlink": ((1, False),),
    "os.remove": ((0, True),),
    "os.rmdir": ((0, True),),
    "os.truncate": ((0, True),),
    "os.chmod": ((0, True),),
    "os.utime": ((0, True),),
    "shutil.rmtree": ((0, True),),
}


class ReadOnly(UserError, OSError):
    """The folder is only read from, and why. Also an `OSError`, as from a disk that cannot be written to: what need
    not be kept there is done without, as on such a disk."""

    def __init__(self, message: str | Text, fix: str | Text = "", **args: str | int | float) -> None:
        super().__init__(message, fix, **args)
        self.errno = errno.EROFS


def guard(folder: Path, why: ReadOnly) -> None:
    """From here on this process writes nothing in `folder`; what tries to gets `why`. The files SQLite opens are
    left alone where `connect` opens them."""
    global _watching
    with _lock:
        _guarded[_real(folder)] = why
        if not _watching:
            sys.addaudithook(_audit)
            _watching = True


def release(folder: Path) -> None:
    """The folder may be written in again."""
    with _lock:
        _guarded.pop(_real(folder), None)


def why(path: Path | str) -> ReadOnly | None:
    """Why nothing is written at `path`; None where it may be."""
    if not _guarded:
        return None
    real = _real(path)
    for folder, found in list(_guarded.items()):
        if real.startswith(folder):
            # A new one each time: a traceback belongs to one raising.
            return ReadOnly(found.message, found.fix or "")
    return None


def check(path: Path | str) -> None:
    """Raise `ReadOnly` where nothing may be written at `path`."""
    if found := why(path):
        raise found


def connect(
    path: Path, *, prepare: Callable[[sqlite3.Connection], None] | None = None, **options: Any
) -> sqlite3.Connection:
    """Open a SQLite file without changing anything in its folder. `options` as for `sqlite3.connect`.

    Where its last changes still lie in its log, or `prepare` has to change what is read, a copy in the temporary folder
    is opened, which lasts as long as the program.
    """
    log = path.with_name(path.name + "-wal")
    place = path
    if prepare is not None or (log.exists() and log.stat().st_size):
        with _lock:
            place = _copied(path, log, prepare)
    name = place.absolute().as_posix().replace("%", "%25").replace("?", "%3f").replace("#", "%23")
    uri = f"file:{'' if name.startswith('/') else '/'}{name}?mode=ro&immutable=1"
    import sqlite3

    opened: sqlite3.Connection = sqlite3.connect(uri, uri=True, **options)
    return opened


def _real(path: Path | str) -> str:
    return os.path.normcase(os.path.realpath(path)) + os.sep


def _copied(path: Path, log: Path, prepare: Callable[[sqlite3.Connection], None] | None) -> Path:
    import sqlite3

    about = path.stat()
    key = (str(path), about.st_mtime_ns, log.stat().st_mtime_ns if log.exists() else 0)
    if key not in _copies:
        _clear_up()
        folder = Path(tempfile.mkdtemp(prefix=f"{_COPY}{os.getpid()}-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        copy = folder / path.name
        for source, target in ((path, copy), (log, copy.with_name(copy.name + "-wal"))):
            if source.exists():
                shutil.copyfile(source, target)
        with sqlite3.connect(copy, isolation_level=None) as db:
            if prepare is not None:
                prepare(db)
            db.execute("PRAGMA journal_mode=DELETE")  # folds the log in
        db.close()
        _copies[key] = copy
    return _copies[key]


def _clear_up() -> None:
    """Remove copies of programs that ended without doing so."""
    import psutil

    for left in Path(tempfile.gettempdir()).glob(f"{_COPY}*"):
        owner = left.name.removeprefix(_COPY).partition("-")[0]
        if owner.isdigit() and not psutil.pid_exists(int(owner)):
            shutil.rmtree(left, ignore_errors=True)


def _audit(event: str, args: tuple[Any, ...]) -> None:
    """Called by Python before each thing of the kind that can be audited, in this whole process."""
    if event == "open":
        if args[2] & _WRITING and _guarded and isinstance(args[0], str | bytes | os.PathLike):
            check(os.fsdecode(args[0]))
    elif event == "sqlite3.connect":
        place = os.fsdecode(args[0]) if isinstance(args[0], str | bytes | os.PathLike) else ""
        if _guarded and place not in ("", ":memory:") and "mode=ro" not in place:
            check(place.removeprefix("file:"))
    elif _guarded and event in _NAMED:
        for at, if_there in _NAMED[event]:
            if isinstance(args[at], str | bytes | os.PathLike):
                path = os.fsdecode(args[at])
                if not if_there or os.path.lexists(path):
                    check(path)
