"""How the index's SQLite files are opened, and what is said when they cannot be. Does not know what is in them."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from core import read_only, schemas
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP


def connect(file: Path) -> sqlite3.Connection:
    """A connection that lets others read while one writes, and waits for a writer rather than fail; to read only, where
    the project is."""
    reads = read_only.why(file) is not None
    opened = read_only.connect if reads else sqlite3.connect
    db: sqlite3.Connection = opened(file, timeout=30, check_same_thread=False)
    try:
        schemas.check(db, file)
        if not reads:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")
    except BaseException:
        db.close()
        raise
    return db


@contextlib.contextmanager
def explain_database_errors(file: Path) -> Iterator[None]:
    """Turn what SQLite says about a file into a sentence and a fix."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise database_error(error, file) from error


def database_error(error: sqlite3.DatabaseError, file: Path) -> UserError:
    """The sentence for SQLite's error met at `file`."""
    refused = getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_READONLY
    if refused and (reason := read_only.why(file)):
        return reason
    if "full" in str(error) or "disk I/O" in str(error):
        return UserError(
            QT_TRANSLATE_NOOP("core", "The disk that holds {path} is full."),
            QT_TRANSLATE_NOOP("core", "Free some space on it and try again; what was saved before is safe."),
            path=str(file),
        )
    if isinstance(error, sqlite3.OperationalError) and "malformed" not in str(error):
        return UserError(
            QT_TRANSLATE_NOOP("core", "{path} could not be used: {reason}."),
            QT_TRANSLATE_NOOP("core", "Close other programs that use it and check the disk, then try again."),
            path=str(file),
            reason=str(error),
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "The index file {path} is damaged."),
        QT_TRANSLATE_NOOP(
            "core", "Delete the folder {folder} and index again; your documents are not in it."
        ),
        path=str(file),
        folder=str(file.parent),
    )
