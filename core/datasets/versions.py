"""Versions: states of a dataset that a person has named, and which of them an export was made of.

A version keeps where each row stood and how it was marked; a row's text is kept only once it changes afterwards. So
naming a state copies no text, and versions go wherever the dataset's file goes. Comparing is `core.datasets.comparing`.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Sequence
from typing import Any

import msgspec

from core.datasets import applying, database
from core.datasets.rows import PLAIN, SPLITS, STATUSES, Fields, Marks, Row, Source
from core.datasets.stopping import Stopped, never, stopping
from core.datasets.store import Dataset
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

SETTINGS = ("columns", "mapping", "plan")
"""What a dataset says about itself beside its rows: a version keeps it too."""
LONGEST = 100
_BLOCK = 500
_COLUMNS = "version.id, name, note, time, n, state"


class Version(msgspec.Struct, frozen=True):
    """A named state. `when` is Unix time; `rows` are the accepted ones; `state` is the number the store gave it."""

    id: int
    name: str
    note: str
    when: float
    rows: int
    state: int


class Position(msgspec.Struct, frozen=True):
    """Where a state is as seen from a version: `edits` behind it, before it if negative, None where nobody knows any
    more; without a version where none was ever named."""

    version: str = ""
    edits: int | None = None


class Export(msgspec.Struct, frozen=True):
    """A file that was written: of which state, seen from the nearest version."""

    when: float
    file: str
    rows: int
    position: Position


def name_state(store: Dataset, name: str, note: str = "", stopped: Stopped = never) -> Version:
    """Keep the present state under a name. Raises `UserError` for a name that is taken or none."""
    name = _checked(name)
    with store.writing() as db:
        _check_free(db, name)
        n = store.counts().total
        settings = {key: applying.get_meta(db, key) for key in SETTINGS}
        with stopping(db, stopped):
            made = db.execute(
                "INSERT INTO version (name, note, time, state, next_row, n, settings) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    name,
                    note.strip(),
                    time.time(),
                    store.state,
                    int(applying.get_meta(db, "next_row")),
                    n,
                    msgspec.json.encode(settings).decode(),
                ),
            ).lastrowid
            db.execute(
                "INSERT INTO stood SELECT ?, seat.id, place, split, status, starred, tags, note "
                "FROM seat LEFT JOIN remark ON remark.id = seat.id WHERE place IS NOT NULL ORDER BY seat.id",
                (made,),
            )
    return version(store, made or 0)


def versions(store: Dataset) -> list[Version]:
    """All versions, the latest first."""
    with database.explain(store.path):
        found = store.connection.execute(f"SELECT {_COLUMNS} FROM version ORDER BY id DESC").fetchall()
    return [Version(*line) for line in found]


def version(store: Dataset, number: int) -> Version:
    """One version. Raises `UserError` if it is gone."""
    with database.explain(store.path):
        found = store.connection.execute(f"SELECT {_COLUMNS} FROM version WHERE id = ?", (number,)).fetchone()
    if found is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This version is no longer there."),
            QT_TRANSLATE_NOOP("core", "Choose another one from the list."),
        )
    return Version(*found)


def rename(store: Dataset, number: int, name: str, note: str) -> None:
    """Give a version another name or note. Raises `UserError` for a name that is taken or none."""
    name = _checked(name)
    version(store, number)
    with store.writing() as db:
        _check_free(db, name, number)
        db.execute("UPDATE version SET name = ?, note = ? WHERE id = ?", (name, note.strip(), number))


def delete(store: Dataset, number: int, stopped: Stopped = never) -> None:
    """Forget a version; the rows as they are now, the undo and the other versions stay."""
    with store.writing() as db, stopping(db, stopped):
        db.execute("DELETE FROM version WHERE id = ?", (number,))
        db.execute("DELETE FROM stood WHERE version = ?", (number,))
        # What a row said then may be what it said at the version before, too.
        before = db.execute("SELECT max(id) FROM version WHERE id < ?", (number,)).fetchone()[0]
        if before is not None:
            db.execute("UPDATE OR IGNORE former SET version = ? WHERE version = ?", (before, number))
        db.execute("DELETE FROM former WHERE version = ?", (number,))


def rows_at(store: Dataset, number: int | None, ids: Sequence[int]) -> dict[int, Row]:
    """Rows as they were in a version (None: as they are now), those of `ids` that were there."""
    if number is None:
        return {row.id: row for row in store.rows(ids=ids)}
    found = {}
    for start in range(0, len(ids), _BLOCK):
        some = ids[start : start + _BLOCK]
        marks = ",".join("?" * len(some))
        with database.explain(store.path):
            lines = store.connection.execute(
                f"SELECT row.id, {text_at('?1')}, source, split, status, starred, tags, note "
                f"FROM stood JOIN row ON row.id = stood.id WHERE version = ?1 AND stood.id IN ({marks})",
                [number, *some],
            ).fetchall()
        found.update({line[0]: _row(*line) for line in lines})
    return found


def text_at(number: str) -> str:
    """SQL for what the row in question said at a version: what was kept when it first changed after that, if it did."""
    kept = f"SELECT fields FROM former WHERE id = row.id AND version >= {number} ORDER BY version LIMIT 1"
    return f"coalesce(({kept}), row.fields)"


def settings_at(store: Dataset, number: int | None) -> dict[str, str]:
    """What the dataset said about itself in a version (None: says now), each in JSON, or "" where it said nothing."""
    with database.explain(store.path):
        if number is None:
            return {key: applying.get_meta(store.connection, key) for key in SETTINGS}
        found = store.connection.execute("SELECT settings FROM version WHERE id = ?", (number,)).fetchone()
    kept: dict[str, str] = msgspec.json.decode(found[0]) if found else {}
    return kept


def position(store: Dataset) -> Position:
    """Where the present state is, seen from the nearest version."""
    db = store.connection
    with database.explain(store.path):
        at = int(applying.get_meta(db, "undo"))
        # The state at the very start has no undo entry.
        steps = "SELECT id, state FROM undo UNION ALL SELECT 0, 0"
        nearest = db.execute(
            f"SELECT name, ? - step.id AS edits FROM ({steps}) step JOIN version ON version.state = step.state "
            # Behind a version if it can be; of several names of one state the latest.
            "ORDER BY edits < 0, abs(edits), version.id DESC LIMIT 1",
            (at,),
        ).fetchone()
        if nearest is not None:
            return Position(*nearest)
        latest = db.execute("SELECT name FROM version ORDER BY id DESC LIMIT 1").fetchone()
    return Position(latest[0]) if latest is not None else Position()


def note_export(store: Dataset, file: str, rows: int) -> Export:
    """Remember that the present state was written to a file."""
    with store.writing() as db:
        where, when = position(store), time.time()
        db.execute(
            "INSERT INTO export (time, file, rows, version, edits) VALUES (?, ?, ?, ?, ?)",
            (when, file, rows, where.version, where.edits),
        )
    return Export(when, file, rows, where)


def exports(store: Dataset) -> list[Export]:
    """The exports there have been, the latest first."""
    query = "SELECT time, file, rows, version, edits FROM export ORDER BY id DESC"
    with database.explain(store.path):
        found = store.connection.execute(query).fetchall()
    return [Export(when, file, rows, Position(name, edits)) for when, file, rows, name, edits in found]


def _row(
    row: int,
    fields: str,
    source: str | None,
    split: int,
    status: int,
    starred: int,
    tags: str | None,
    note: str | None,
) -> Row:
    marks = Marks(STATUSES[status], bool(starred), _decode(tags, tuple[str, ...]) if tags else (), note or "")
    return Row(
        row,
        _decode(fields, Fields),
        _decode(source, Source) if source else None,
        SPLITS[split],
        PLAIN if marks == PLAIN else marks,
    )


def _decode(data: str, kind: Any) -> Any:
    return msgspec.json.decode(data, type=kind)


def _checked(name: str) -> str:
    name = " ".join(name.split())
    if not name or len(name) > LONGEST:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A version needs a name of at most {n} letters."),
            QT_TRANSLATE_NOOP("core", "Say what this state is, such as “before cleaning”."),
            n=LONGEST,
        )
    return name


def _check_free(db: sqlite3.Connection, name: str, but: int = 0) -> None:
    if db.execute("SELECT 1 FROM version WHERE name = ? AND id != ?", (name, but)).fetchone():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There already is a version called “{name}”."),
            QT_TRANSLATE_NOOP("core", "Choose another name."),
            name=name,
        )
