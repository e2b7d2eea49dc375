"""Carries an edit out on the tables, inside the caller's transaction, and gives back its inverse.

Does not know the undo table or transactions; `core.datasets.store` does.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import Any

import msgspec

from core.datasets import order
from core.datasets.columns import Mapping
from core.datasets.edits import (
    DeleteRows,
    Edit,
    Group,
    InsertRows,
    Many,
    PlaceRows,
    SetCell,
    SetColumns,
    SetMapping,
    SetSplit,
)
from core.datasets.rows import SPLITS, NewRow, Runs, Split, count, from_runs, to_runs
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

NUMBER: dict[Split, int] = {split: number for number, split in enumerate(SPLITS)}
_MANY = 2000
"""From so many rows on, one walk over the order is quicker than a question per row."""


def apply(db: sqlite3.Connection, edit: Edit) -> Edit:
    """Do it; returns the edit that undoes it. Raises `UserError` where a row it speaks of is gone."""
    try:
        match edit:
            case InsertRows(rows, after):
                return insert(db, rows, after)
            case DeleteRows(rows):
                return _delete(db, rows)
            case PlaceRows(groups):
                return _place(db, groups)
            case SetCell():
                return _set_cell(db, edit)
            case SetSplit(rows, split):
                return _set_split(db, rows, split)
            case SetColumns(columns):
                return _set_columns(db, columns)
            case SetMapping(mapping):
                return _set_mapping(db, mapping)
            case Many(edits):
                return Many([apply(db, part) for part in edits][::-1])
    except LookupError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A row that was to be changed is no longer in the dataset."),
            QT_TRANSLATE_NOOP("core", "Look at the rows again: they were changed elsewhere."),
        ) from error


def insert(db: sqlite3.Connection, rows: list[NewRow], after: int | None) -> Edit:
    """Add rows under new ids; columns not seen before are put behind the known ones."""
    encode = msgspec.json.encode
    seats = order.places(db, after, len(rows))
    first = int(get_meta(db, "next_row"))
    db.executemany(
        "INSERT INTO row VALUES (?, ?, ?)",
        [
            (row, encode(new.fields).decode(), encode(new.source).decode() if new.source else None)
            for row, new in enumerate(rows, first)
        ],
    )
    db.executemany(
        "INSERT INTO seat VALUES (?, ?, ?)",
        [(row, seats[row - first], NUMBER[new.split]) for row, new in enumerate(rows, first)],
    )
    set_meta(db, "next_row", str(first + len(rows)))
    added = [0] * len(SPLITS)
    for new in rows:
        added[NUMBER[new.split]] += 1
    _tally(db, enumerate(added))
    inverse = DeleteRows([(first, first + len(rows) - 1)] if rows else [])
    known = get_columns(db)
    new_columns = dict.fromkeys(column for new in rows for column in new.fields)
    if extra := [column for column in new_columns if column not in set(known)]:
        return Many([inverse, _set_columns(db, known + extra)])
    return inverse


def forget(db: sqlite3.Connection, edit: Edit) -> None:
    """Remove for good the rows that only a redo now given up could have brought back."""
    if isinstance(edit, Many):
        for part in edit.edits:
            forget(db, part)
    if isinstance(edit, PlaceRows):
        for group in edit.groups:
            for run in group.rows:
                gone = "SELECT id FROM seat WHERE id BETWEEN ? AND ? AND place IS NULL"
                db.execute(f"DELETE FROM row WHERE id IN ({gone})", run)
                db.execute("DELETE FROM seat WHERE id BETWEEN ? AND ? AND place IS NULL", run)


def _delete(db: sqlite3.Connection, rows: Runs) -> PlaceRows:
    groups = _groups(db, rows)
    _lift(db, rows)
    return PlaceRows(groups)


def _place(db: sqlite3.Connection, groups: list[Group]) -> Edit:
    runs = [run for group in groups for run in group.rows]
    inside = sum(
        db.execute("SELECT count(place) FROM seat WHERE id BETWEEN ? AND ?", run).fetchone()[0]
        for run in runs
    )
    inverse: Edit
    if inside == 0:
        inverse = DeleteRows(runs)
        _check_known(db, runs)
    else:
        inverse = PlaceRows(_groups(db, runs))
        _lift(db, runs)
    for group in groups:
        seats = order.places(db, group.after, count(group.rows))
        db.executemany(
            "UPDATE seat SET place = ? WHERE id = ?", zip(seats, from_runs(group.rows), strict=True)
        )
    _tally(db, _splits(db, runs))
    return inverse


def _lift(db: sqlite3.Connection, rows: Runs) -> None:
    """Take rows out of the order."""
    _tally(db, ((split, -n) for split, n in _splits(db, rows)))
    for first, last in rows:
        done = db.execute(
            "UPDATE seat SET place = NULL WHERE id BETWEEN ? AND ? AND place IS NOT NULL", (first, last)
        )
        if done.rowcount != last - first + 1:
            raise LookupError(first)


def _groups(db: sqlite3.Connection, rows: Runs) -> list[Group]:
    """Where rows stand now, as groups behind rows that are not among them."""
    ids = set(from_runs(rows))
    found: list[tuple[int, int]] = []
    for run in rows:
        found += db.execute(
            "SELECT place, id FROM seat WHERE id BETWEEN ? AND ? AND place IS NOT NULL", run
        ).fetchall()
    if len(found) != len(ids):
        raise LookupError
    if not found:
        return []
    found.sort()
    before = "SELECT id FROM seat WHERE place < ? ORDER BY place DESC LIMIT 1"
    groups: list[tuple[int, list[int]]] = []
    previous = (db.execute(before, (found[0][0],)).fetchone() or (0,))[0]
    if len(found) > _MANY:
        walk = db.execute(
            "SELECT id FROM seat WHERE place BETWEEN ? AND ? ORDER BY place", (found[0][0], found[-1][0])
        )
        for (row,) in walk:
            if row in ids:
                if not groups or previous not in ids:
                    groups.append((previous, []))
                groups[-1][1].append(row)
            previous = row
    else:
        for at, row in found:
            previous = (db.execute(before, (at,)).fetchone() or (0,))[0]
            if not groups or previous not in ids:
                groups.append((previous, []))
            groups[-1][1].append(row)
    return [Group(after, to_runs(members)) for after, members in groups]


def _set_cell(db: sqlite3.Connection, edit: SetCell) -> Edit:
    order.place(db, edit.row)
    fields: dict[str, Any] = msgspec.json.decode(
        db.execute("SELECT fields FROM row WHERE id = ?", (edit.row,)).fetchone()[0]
    )
    was_absent = edit.column not in fields
    inverse: Edit = SetCell(edit.row, edit.column, fields.get(edit.column), was_absent)
    if edit.absent:
        fields.pop(edit.column, None)
    else:
        fields[edit.column] = edit.value
    db.execute("UPDATE row SET fields = ? WHERE id = ?", (msgspec.json.encode(fields).decode(), edit.row))
    if not edit.absent and was_absent and edit.column not in (known := get_columns(db)):
        return Many([inverse, _set_columns(db, [*known, edit.column])])
    return inverse


def _set_split(db: sqlite3.Connection, rows: Runs, split: Split) -> Edit:
    _check_known(db, rows)
    before: dict[int, list[int]] = {}
    for run in rows:
        for number, row in db.execute("SELECT split, id FROM seat WHERE id BETWEEN ? AND ?", run):
            before.setdefault(number, []).append(row)
    _tally(db, ((old, -n) for old, n in _splits(db, rows)))
    for run in rows:
        db.execute("UPDATE seat SET split = ? WHERE id BETWEEN ? AND ?", (NUMBER[split], *run))
    _tally(db, _splits(db, rows))
    back: list[Any] = [SetSplit(to_runs(ids), SPLITS[number]) for number, ids in before.items()]
    return back[0] if len(back) == 1 else Many(back)


def _set_columns(db: sqlite3.Connection, columns: list[str]) -> SetColumns:
    inverse = SetColumns(get_columns(db))
    set_meta(db, "columns", msgspec.json.encode(columns).decode())
    return inverse


def _set_mapping(db: sqlite3.Connection, mapping: Mapping | None) -> SetMapping:
    inverse = SetMapping(get_mapping(db))
    set_meta(db, "mapping", msgspec.json.encode(mapping).decode())
    return inverse


def _check_known(db: sqlite3.Connection, rows: Runs) -> None:
    for first, last in rows:
        known = db.execute("SELECT count(*) FROM seat WHERE id BETWEEN ? AND ?", (first, last)).fetchone()
        if known[0] != last - first + 1:
            raise LookupError(first)


def _splits(db: sqlite3.Connection, rows: Runs) -> list[tuple[int, int]]:
    """How many of `rows` in the order are in which part of the split."""
    counted = [0] * len(SPLITS)
    for run in rows:
        for number, n in db.execute(
            "SELECT split, count(place) FROM seat WHERE id BETWEEN ? AND ? GROUP BY split", run
        ):
            counted[number] += n
    return list(enumerate(counted))


def _tally(db: sqlite3.Connection, changes: Iterable[tuple[int, int]]) -> None:
    db.executemany("UPDATE tally SET n = n + ? WHERE split = ?", [(n, split) for split, n in changes if n])


def get_meta(db: sqlite3.Connection, key: str, default: str = "") -> str:
    found = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return found[0] if found else default


def set_meta(db: sqlite3.Connection, key: str, value: str) -> None:
    db.execute(
        "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (key, value)
    )


def get_columns(db: sqlite3.Connection) -> list[str]:
    columns: list[str] = msgspec.json.decode(get_meta(db, "columns", "[]"))
    return columns


def get_mapping(db: sqlite3.Connection) -> Mapping | None:
    return msgspec.json.decode(get_meta(db, "mapping", "null"), type=Mapping | None)
