"""The SQLite file of a dataset: its tables, its version, how it is opened, and what its errors mean for the person.

Rows are kept apart from their seats: a row's text is written once, while order, split, status and deletion touch only
the narrow table ``seat``. A row whose ``place`` is NULL is taken out and waits for an undo. Tags and notes, which few
rows have, are in ``remark``; ``stood`` and ``former`` are what `core.datasets.versions` keeps.
"""

from __future__ import annotations

import contextlib
import errno
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core import read_only, schemas, versions
from core.datasets import upgrading
from core.errors import UserError, os_error
from core.text import QT_TRANSLATE_NOOP

FORMAT = 2
APPLICATION = 0x55737461  # "Usta"
TOUCH = (
    "CREATE TRIGGER touch AFTER UPDATE OF fields ON row "
    "BEGIN INSERT OR REPLACE INTO touched (row) VALUES (new.id); END"
)
"""Notes for the index of words which rows were changed. The only thing in the file that acts by itself."""
BUSY_TIMEOUT = 10.0
"""Seconds to wait for another program that writes the same file."""

_SCHEMA = f"""
CREATE TABLE row (id INTEGER PRIMARY KEY, fields TEXT NOT NULL, source TEXT);
CREATE TABLE seat (
    id INTEGER PRIMARY KEY, place INTEGER, split INTEGER NOT NULL DEFAULT 0, status INTEGER NOT NULL DEFAULT 0,
    starred INTEGER NOT NULL DEFAULT 0);
CREATE INDEX seat_place ON seat (place) WHERE place IS NOT NULL;
CREATE TABLE undo (
    id INTEGER PRIMARY KEY, title TEXT NOT NULL, edit TEXT NOT NULL, time REAL NOT NULL,
    first INTEGER NOT NULL DEFAULT 0, state INTEGER NOT NULL DEFAULT 0);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
INSERT INTO meta VALUES ('next_row', '1'), ('undo', '0'), ('state', '0'), ('columns', '[]');
{upgrading.MARKS}
{upgrading.VERSIONS}
"""

_locks: dict[str, threading.Lock] = {}
_locks_guard = threading.Lock()


def lock_for(path: Path) -> threading.Lock:
    """One writer at a time within this process: SQLite's own waiting polls, which the window would feel."""
    with _locks_guard:
        return _locks.setdefault(str(path), threading.Lock())


def create(path: Path) -> None:
    """Make an empty dataset at `path`, which must not exist."""
    with explain(path):
        if path.exists():
            raise UserError(
                QT_TRANSLATE_NOOP("core", "There already is a dataset called “{name}”."),
                QT_TRANSLATE_NOOP("core", "Choose another name."),
                name=path.stem,
            )
        path.parent.mkdir(parents=True, exist_ok=True)
        db = sqlite3.connect(path, isolation_level=None)
        try:
            # Rows are about 1 KB: larger pages than usual spare an import a third of its writing.
            db.execute("PRAGMA page_size=8192")
            db.execute("PRAGMA journal_mode=WAL")
            db.execute("PRAGMA synchronous=NORMAL")
            db.executescript(
                f"BEGIN; PRAGMA application_id={APPLICATION}; PRAGMA user_version={FORMAT}; {_SCHEMA} COMMIT;"
            )
        except BaseException:
            db.close()
            remove(path)
            raise
        db.close()


def connect(path: Path) -> sqlite3.Connection:
    """A connection for the thread that asks: to read only, where the project is. Raises `UserError` if there is no
    dataset, or one of a newer Ustad, which is left as it is."""
    with explain(path):
        if not path.is_file():
            raise FileNotFoundError(errno.ENOENT, "", str(path))
        options: dict[str, Any] = {
            "isolation_level": None, "timeout": BUSY_TIMEOUT, "cached_statements": 256,
        }  # fmt: skip
        if reads := read_only.why(path) is not None:
            with contextlib.closing(read_only.connect(path)) as db:
                older = _format(db, path) < FORMAT
            prepare = (lambda db: upgrading.upgrade(db, FORMAT)) if older else None
            db = read_only.connect(path, prepare=prepare, **options)
        else:
            db = sqlite3.connect(path, **options)
        try:
            found = _format(db, path)
            schemas.check(db, path, {"touch": TOUCH})
            if not reads:
                db.execute("PRAGMA journal_mode=WAL")
                db.execute("PRAGMA synchronous=NORMAL")
            db.execute("PRAGMA temp_store=MEMORY")
            # KiB, for each of the few connections that the window has at a time.
            db.execute("PRAGMA cache_size=-6000")
            if found < FORMAT:
                with lock_for(path):
                    upgrading.upgrade(db, FORMAT, path)
            db.execute("CREATE TEMP TABLE picked (first INTEGER PRIMARY KEY, last INTEGER NOT NULL)")
        except BaseException:
            db.close()
            raise
        return db


def _format(db: sqlite3.Connection, path: Path) -> int:
    """The format of an open dataset. Raises `UserError` where the file is none, or of a newer Ustad."""
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} is not a dataset of Ustad."),
            QT_TRANSLATE_NOOP("core", "Move it out of the project's folder of datasets."),
            path=str(path),
        )
    found = int(db.execute("PRAGMA user_version").fetchone()[0])
    versions.refuse_newer(found, FORMAT, path)
    return found


def begin(db: sqlite3.Connection) -> None:
    """Start to write. Raises `sqlite3.OperationalError` if another process is still writing after `BUSY_TIMEOUT`.

    SQLite's own waiting looks ever more seldom and would miss the short breaks of an import.
    """
    deadline = time.monotonic() + BUSY_TIMEOUT
    db.execute("PRAGMA busy_timeout=0")
    try:
        while True:
            try:
                db.execute("BEGIN IMMEDIATE")
                return
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                    raise
            time.sleep(0.001)
    finally:
        db.execute(f"PRAGMA busy_timeout={round(BUSY_TIMEOUT * 1000)}")


def remove(path: Path) -> None:
    """Delete a dataset's file and what SQLite keeps beside it."""
    for name in companions(path):
        name.unlink(missing_ok=True)


def companions(path: Path) -> list[Path]:
    """The file itself, its journal and the journal's index."""
    return [path, path.with_name(path.name + "-wal"), path.with_name(path.name + "-shm")]


@contextmanager
def explain(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say about `path` into a sentence with a fix."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _explained(error, path) from error
    except OSError as error:
        raise os_error(error, path) from error


def _explained(error: sqlite3.DatabaseError, path: Path) -> Exception:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code == sqlite3.SQLITE_READONLY and (reason := read_only.why(path)):
        return reason
    if code == sqlite3.SQLITE_FULL:
        return os_error(OSError(errno.ENOSPC, ""), path)
    if code in (sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN):
        return os_error(PermissionError(errno.EACCES, ""), path)
    if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
        return UserError(
            QT_TRANSLATE_NOOP("core", "{path} is being written by another program."),
            QT_TRANSLATE_NOOP("core", "Wait until it is done, or close the other window of Ustad."),
            path=str(path),
        )
    if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return UserError(
            QT_TRANSLATE_NOOP("core", "{path} is damaged: {reason}."),
            QT_TRANSLATE_NOOP("core", "Restore it from a copy of the project."),
            path=str(path),
            reason=str(error),
        )
    if code == sqlite3.SQLITE_TOOBIG:
        return UserError(
            QT_TRANSLATE_NOOP("core", "This changes so much text that it could not be undone in one step."),
            QT_TRANSLATE_NOOP("core", "Change fewer rows at a time."),
        )
    if code == sqlite3.SQLITE_IOERR:
        return os_error(OSError(errno.EIO, str(error)), path)
    return error
