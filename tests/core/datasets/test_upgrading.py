"""A file of format 1, with an undo history, opens as it was and goes on as if it had always been of format 2."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from core.datasets import database
from core.datasets.edits import (
    DeleteRows,
    Edit,
    Group,
    InsertRows,
    Many,
    PlaceRows,
    SetCell,
    SetColumns,
    SetSplit,
    encode,
)
from core.datasets.rows import Counts, NewRow
from core.datasets.store import Dataset

FORMAT_1 = """
CREATE TABLE row (id INTEGER PRIMARY KEY, fields TEXT NOT NULL, source TEXT);
CREATE TABLE seat (id INTEGER PRIMARY KEY, place INTEGER, split INTEGER NOT NULL DEFAULT 0);
CREATE INDEX seat_place ON seat (place) WHERE place IS NOT NULL;
CREATE TABLE tally (split INTEGER PRIMARY KEY, n INTEGER NOT NULL);
CREATE TABLE undo (id INTEGER PRIMARY KEY, title TEXT NOT NULL, edit TEXT NOT NULL, time REAL NOT NULL);
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
PRAGMA application_id=1433629793;
PRAGMA user_version=1;
"""
UNDO: list[Edit] = [
    Many([DeleteRows([(1, 4)]), SetColumns([])]),
    SetSplit([(2, 2)], ""),
    SetCell(3, "answer", "three"),
    PlaceRows([Group(0, [(1, 1)])]),
    # Two undone edits: an insertion of the rows 5 and 6, and a change of one of them.
    PlaceRows([Group(4, [(5, 6)])]),
    SetCell(5, "answer", "changed"),
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "old.sqlite"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode=WAL")
    db.executescript(FORMAT_1)
    db.executemany(
        "INSERT INTO row VALUES (?, ?, ?)",
        [
            (row, f'{{"question": "{row}?", "answer": "{"III" if row == 3 else row}"}}', '{"file":"a.jsonl"}')
            for row in range(1, 7)
        ],
    )
    places = [(1, None, 0), (2, 2 << 20, 1), (3, 3 << 20, 0), (4, 4 << 20, 0), (5, None, 0), (6, None, 0)]
    db.executemany("INSERT INTO seat VALUES (?, ?, ?)", places)
    db.executemany("INSERT INTO tally VALUES (?, ?)", [(0, 2), (1, 1), (2, 0), (3, 0)])
    db.executemany(
        "INSERT INTO undo VALUES (?, ?, ?, 1.5)",
        [(n, '{"template":"Step"}', encode(edit)) for n, edit in enumerate(UNDO, 1)],
    )
    meta = {"next_row": "7", "undo": "4", "columns": '["question","answer"]'}
    db.executemany("INSERT INTO meta VALUES (?, ?)", list(meta.items()))
    db.close()
    return path


def answers(store: Dataset) -> list[str]:
    return [row.fields["answer"] for row in store.rows()]


def test_an_old_file_opens_as_it_was_and_its_undo_goes_both_ways(path: Path) -> None:
    with Dataset(path) as store:
        assert store.connection.execute("PRAGMA user_version").fetchone()[0] == database.FORMAT
        assert store.integrity() == []
        assert answers(store) == ["2", "III", "4"]
        assert store.counts() == Counts(total=3, train=1)
        seen = []
        while store.undo():
            seen.append(answers(store))
        assert seen == [["1", "2", "III", "4"], ["1", "2", "three", "4"], ["1", "2", "three", "4"], []]
        assert store.columns == []
        while store.redo():
            assert store.integrity() == []
        assert answers(store) == ["2", "III", "4", "changed", "6"]


def test_a_new_edit_forgets_the_undone_rows_of_an_old_file_and_no_other(path: Path) -> None:
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow({"question": "new", "answer": "new"})]))
        kept = [row for (row,) in store.connection.execute("SELECT id FROM row ORDER BY id")]
        assert kept == [1, 2, 3, 4, 7]
        assert store.undo() and store.undo()
        assert answers(store) == ["1", "2", "III", "4"]
        assert store.integrity() == []


def test_an_upgrade_that_fails_leaves_the_old_file(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("UPDATE undo SET edit = 'no edit' WHERE id = 3")
    db.commit()
    db.close()
    with pytest.raises(ValueError, match="JSON"):
        Dataset(path)
    db = sqlite3.connect(path)
    assert db.execute("PRAGMA user_version").fetchone()[0] == 1
    assert db.execute("SELECT sum(n) FROM tally").fetchone()[0] == 3
    db.close()
