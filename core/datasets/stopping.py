"""Stops a long question to SQLite from another thread. Does not know what is asked."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from core.errors import Cancelled

Stopped = Callable[[], bool]
_STEPS = 20_000
"""Steps of SQLite's machine between two looks at `stopped`: some milliseconds."""


def never() -> bool:
    return False


@contextmanager
def stopping(db: sqlite3.Connection, stopped: Stopped) -> Iterator[None]:
    """What is asked of `db` inside raises `Cancelled` soon after `stopped` says so."""
    if stopped is never:
        yield
        return
    db.set_progress_handler(lambda: 1 if stopped() else 0, _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        raise
    finally:
        db.set_progress_handler(None, _STEPS)
