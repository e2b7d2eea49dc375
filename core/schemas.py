"""Opens SQLite files that somebody else may have made: they hold tables of ours and nothing that acts by itself.

A file may bring triggers, views and computed columns, which run as part of our own statements and could change or hide
what we read and write. Does not know what the tables mean.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

_COMPUTED = re.compile(r"\bAS\s*\(", re.I)
_VIRTUAL = re.compile(r"\s*CREATE\s+VIRTUAL\b", re.I)
_NOTHING: Mapping[str, str] = {}


def distrust(db: sqlite3.Connection) -> None:
    """What stands in the file may call no function that reaches further than its own rows; broken pages are noticed.

    Source: sqlite.org, "Defense Against The Dark Arts".
    """
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA cell_size_check = ON")
    if hasattr(db, "setconfig"):  # from Python 3.12 on
        cast(Any, db).setconfig(cast(Any, sqlite3).SQLITE_DBCONFIG_DEFENSIVE, True)


def stranger(db: sqlite3.Connection, ours: Mapping[str, str] = _NOTHING) -> str:
    """The name of the first thing in the file that acts by itself, or is computed, and is not ours; "" where all is
    plain. `ours`: triggers and virtual tables by name, each as the statement that makes it."""
    for name, sql in db.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"):
        acts = not sql.lstrip()[:12].upper().startswith(("CREATE TABLE", "CREATE INDEX", "CREATE UNIQU"))
        if (acts or _VIRTUAL.match(sql) or _COMPUTED.search(sql)) and _plain(sql) != _plain(
            ours.get(name, "")
        ):
            return str(name)
    return ""


def check(db: sqlite3.Connection, file: Path, ours: Mapping[str, str] = _NOTHING) -> None:
    """Distrust the file, and raise `UserError` where there is a stranger in it. Raises SQLite's errors, too."""
    distrust(db)
    if name := stranger(db, ours):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core",
                "{path} was not opened: “{name}” in it would act by itself, and Ustad did not put it there.",
            ),
            QT_TRANSLATE_NOOP(
                "core", "Ask whoever gave it to you for the rows or documents themselves, and add those."
            ),
            path=str(file),
            name=name[:80],
        )


def _plain(sql: str) -> str:
    return " ".join(sql.replace("IF NOT EXISTS ", "").split()).rstrip(";")
