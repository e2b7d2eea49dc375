"""Brings the file of an older format up to the present one, in one transaction: as it was, or whole.

Format 2 adds to each row its status and star, a table of tags and notes, versions and exports, and to each undo entry
what it takes to know a state again. Does not know how a dataset is opened.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from core import versions
from core.datasets import edits
from core.datasets.edits import DeleteRows, PlaceRows

MARKS = """
CREATE TABLE remark (id INTEGER PRIMARY KEY, tags TEXT NOT NULL DEFAULT '[]', note TEXT NOT NULL DEFAULT '');
CREATE TABLE tally (split INTEGER, status INTEGER, n INTEGER NOT NULL, PRIMARY KEY (split, status)) WITHOUT ROWID;
INSERT INTO tally SELECT split.value, status.value, 0 FROM json_each('[0,1,2,3]') split, json_each('[0,1,2]') status;
"""
VERSIONS = """
CREATE TABLE version (
    id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, note TEXT NOT NULL, time REAL NOT NULL,
    state INTEGER NOT NULL, next_row INTEGER NOT NULL, n INTEGER NOT NULL, settings TEXT NOT NULL);
CREATE TABLE stood (
    version INTEGER, id INTEGER, place INTEGER NOT NULL, split INTEGER NOT NULL, status INTEGER NOT NULL,
    starred INTEGER NOT NULL, tags TEXT, note TEXT, PRIMARY KEY (version, id)) WITHOUT ROWID;
CREATE TABLE former (id INTEGER, version INTEGER, fields TEXT NOT NULL, PRIMARY KEY (id, version)) WITHOUT ROWID;
CREATE TABLE export (
    id INTEGER PRIMARY KEY, time REAL NOT NULL, file TEXT NOT NULL, rows INTEGER NOT NULL, version TEXT NOT NULL,
    edits INTEGER);
"""


def upgrade(db: sqlite3.Connection, target: int, keep: Path | None = None) -> None:
    """Bring the file up to the format `target`; as it is, it is kept beside the file `keep` first. Does nothing where
    another program has done so meanwhile. Raises `UserError` where there is no room for both."""
    if keep is not None and (found := db.execute("PRAGMA user_version").fetchone()[0]) < target:
        versions.keep_database(db, keep, found)
    db.execute("BEGIN IMMEDIATE")
    try:
        if db.execute("PRAGMA user_version").fetchone()[0] < 2:
            _to_2(db)
        db.execute(f"PRAGMA user_version = {target}")
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _to_2(db: sqlite3.Connection) -> None:
    db.execute("ALTER TABLE seat ADD COLUMN status INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE seat ADD COLUMN starred INTEGER NOT NULL DEFAULT 0")
    counted = db.execute("SELECT split, n FROM tally").fetchall()
    db.execute("DROP TABLE tally")
    for statement in (MARKS + VERSIONS).split(";\n"):
        db.execute(statement)
    db.executemany(
        "UPDATE tally SET n = ? WHERE split = ? AND status = 0", [(n, part) for part, n in counted]
    )
    db.execute("ALTER TABLE undo ADD COLUMN first INTEGER NOT NULL DEFAULT 0")
    db.execute("ALTER TABLE undo ADD COLUMN state INTEGER NOT NULL DEFAULT 0")
    _date_undo(db)


def _date_undo(db: sqlite3.Connection) -> None:
    """Tell for each undo entry which row ids are younger, and give each state a number."""
    meta = dict(db.execute("SELECT key, value FROM meta WHERE key IN ('undo', 'next_row')"))
    position, first = int(meta["undo"]), int(meta["next_row"])
    last = db.execute("SELECT coalesce(max(id), 0) FROM undo").fetchone()[0]
    for entry in range(last, 0, -1):
        found = db.execute("SELECT edit FROM undo WHERE id = ?", (entry,)).fetchone()
        # What takes back an insertion takes its rows out; what does it again puts rows back that are out now.
        for part in edits.flat(edits.decode(found[0])) if found else []:
            if entry <= position and isinstance(part, DeleteRows) and part.rows:
                first = min(first, *(run[0] for run in part.rows))
            elif entry > position and isinstance(part, PlaceRows):
                for group in part.groups:
                    for run in group.rows:
                        out = "SELECT min(id) FROM seat WHERE id BETWEEN ? AND ? AND place IS NULL"
                        first = min(first, db.execute(out, run).fetchone()[0] or first)
        db.execute("UPDATE undo SET first = ?, state = id WHERE id = ?", (first, entry))
    db.execute("INSERT INTO meta VALUES ('state', ?)", (str(last),))
