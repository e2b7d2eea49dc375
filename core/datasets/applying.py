"""Carries an edit out on the tables, inside the caller's transaction, and gives back its inverse.

Does not know the undo table or transactions; `core.datasets.store` does.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, pairwise
from typing import Any, Literal

import msgspec

from core.datasets import columns, order
from core.datasets.edits import (
    Cell,
    DeleteRows,
    Edit,
    Group,
    InsertRows,
    Many,
    PlaceRows,
    SetCell,
    SetCells,
    SetColumns,
    SetMapping,
    SetNote,
    SetPlan,
    SetSplit,
    SetStar,
    SetStatus,
    SetTags,
)
from core.datasets.packed import Packed, pack
from core.datasets.plan import Plan
from core.datasets.rows import SPLITS, STATUSES, Runs, Split, Status, count, tidy, to_runs
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

NUMBER: dict[Split, int] = {split: number for number, split in enumerate(SPLITS)}
STATUS: dict[Status, int] = {status: number for number, status in enumerate(STATUSES)}
_AT_ONCE = 500
"""Lines that one statement inserts."""
_FEW = 4
"""Where more than one in so many rows is meant, one walk over the order is quicker than a question per row."""
_PICKED = "picked CROSS JOIN seat ON seat.id BETWEEN picked.first AND picked.last"
"""The seats of the picked rows. CROSS: SQLite must not look through all seats for those picked."""


def apply(db: sqlite3.Connection, edit: Edit) -> Edit:
    """Do it; returns the edit that undoes it. Raises `UserError` where a row it speaks of is gone."""
    try:
        match edit:
            case InsertRows(rows, after):
                return insert(db, pack(rows), after)
            case DeleteRows(rows):
                return _delete(db, rows)
            case PlaceRows(groups):
                return _place(db, groups)
            case SetCell():
                return _set_cell(db, edit)
            case SetCells(column, cells):
                return _set_cells(db, column, cells)
            case SetSplit(rows, split):
                before = _set_number(db, rows, "split", NUMBER[split])
                return _joined([SetSplit(runs, SPLITS[old]) for old, runs in before.items()])
            case SetStatus(rows, status):
                before = _set_number(db, rows, "status", STATUS[status])
                return _joined([SetStatus(runs, STATUSES[old]) for old, runs in before.items()])
            case SetStar(rows, starred):
                before = _set_number(db, rows, "starred", starred)
                return _joined([SetStar(runs, bool(old)) for old, runs in before.items()])
            case SetTags():
                return _set_tags(db, edit)
            case SetNote(row, note):
                return _set_note(db, row, note)
            case SetColumns(names):
                return _set_columns(db, names)
            case SetMapping(mapping):
                return _set_mapping(db, mapping)
            case SetPlan(plan):
                return _set_plan(db, plan)
            case Many(edits):
                return Many([apply(db, part) for part in edits][::-1])
    except LookupError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A row that was to be changed is no longer in the dataset."),
            QT_TRANSLATE_NOOP("core", "Look at the rows again: they were changed elsewhere."),
        ) from error


def insert(db: sqlite3.Connection, rows: Packed, after: int | None) -> Edit:
    """Add rows under new ids; columns not seen before are put behind the known ones."""
    first = int(get_meta(db, "next_row"))
    _write_rows(db, first, rows)
    if after is None and len(rows.runs) == 1:
        # An import: SQLite seats all of them by itself, without Python's lock.
        db.execute(
            "INSERT INTO seat (id, place, split, status, starred) "
            "SELECT id, ? + (id - ?) * ?, ?, ?, ? FROM row WHERE id >= ?",
            (order.at_end(db), first, order.GAP, *rows.runs[0][1], first),
        )
    else:
        seats = zip(order.places(db, after, len(rows)), rows.seats(), strict=True)
        db.executemany(
            "INSERT INTO seat (id, place, split, status, starred) VALUES (?, ?, ?, ?, ?)",
            [(first + at, place, *numbers) for at, (place, numbers) in enumerate(seats)],
        )
    _remark(db, [(first + at, tags, note) for at, tags, note in rows.remarks])
    set_meta(db, "next_row", str(first + len(rows)))
    _tally(db, rows.counted())
    inverse = DeleteRows([(first, first + len(rows) - 1)] if rows.fields else [])
    known = get_columns(db)
    if extra := [column for column in rows.columns if column not in set(known)]:
        return Many([inverse, _set_columns(db, known + extra)])
    return inverse


def _write_rows(db: sqlite3.Connection, first: int, rows: Packed) -> None:
    """Insert fields and sources under the ids from `first` on, many with one statement: SQLite works through all of
    them without Python's lock, so that the thread that reads the rows to come goes on meanwhile."""
    if not rows.fields:
        return
    db.execute("INSERT INTO row VALUES (?, ?, ?)", (first, rows.fields[0], rows.sources[0]))
    for start in range(1, len(rows), _AT_ONCE):
        fields, sources = rows.fields[start : start + _AT_ONCE], rows.sources[start : start + _AT_ONCE]
        # SQLite counts the ids on from the one before.
        marks = ",".join(["(?,?)"] * len(fields))
        values = list(chain.from_iterable(zip(fields, sources, strict=True)))
        db.execute(f"INSERT INTO row (fields, source) VALUES {marks}", values)


def forget(db: sqlite3.Connection, first: int) -> None:
    """Remove for good the rows from the id `first` on, which only a redo now given up could have brought back.

    Those that a version holds stay.
    """
    first = max(first, db.execute("SELECT coalesce(max(next_row), 0) FROM version").fetchone()[0])
    if first < int(get_meta(db, "next_row")):
        for table in ("row", "seat", "remark", "former"):
            db.execute(f"DELETE FROM {table} WHERE id >= ?", (first,))


def _delete(db: sqlite3.Connection, rows: Runs) -> PlaceRows:
    _pick(db, rows)
    groups = _groups(db, count(rows))
    _lift(db, _counted(db)[1])
    return PlaceRows(groups)


def _place(db: sqlite3.Connection, groups: list[Group]) -> Edit:
    runs = [run for group in groups for run in group.rows]
    n = count(runs)
    _pick(db, runs)
    counted, inside = _counted(db)
    if counted.total() != n:
        raise LookupError
    inverse: Edit
    if inside.total() == 0:
        inverse = DeleteRows(runs)
    else:
        inverse = PlaceRows(_groups(db, n))
        _lift(db, inside)
    order.put(db, groups)
    _tally(db, counted)
    return inverse


def _lift(db: sqlite3.Connection, counted: Counter[tuple[int, int]]) -> None:
    """Take the picked rows out of the order; `counted`: how many of them stand in it."""
    _tally(db, {key: -n for key, n in counted.items()})
    db.execute(f"UPDATE seat SET place = NULL WHERE id IN (SELECT seat.id FROM {_PICKED})")


def _groups(db: sqlite3.Connection, n: int) -> list[Group]:
    """Where the picked rows, `n` of them, stand now, as groups behind rows that are not among them."""
    before = "SELECT id FROM seat WHERE place < ? ORDER BY place DESC LIMIT 1"
    total = db.execute("SELECT sum(n) FROM tally").fetchone()[0]
    if n <= total // _FEW:
        asked = before.replace("seat WHERE place < ?", "seat AS s WHERE s.place < seat.place")
        asked = asked.replace("SELECT id", "SELECT s.id").replace("BY place", "BY s.place")
        found = db.execute(
            f"SELECT seat.id, ({asked}) FROM {_PICKED} WHERE place IS NOT NULL ORDER BY place"
        ).fetchall()
    else:
        ids = {row for (row,) in db.execute(f"SELECT seat.id FROM {_PICKED}")}
        found, previous = [], None
        for (row,) in db.execute("SELECT id FROM seat WHERE place IS NOT NULL ORDER BY place"):
            if row in ids:
                found.append((row, previous))
            previous = row
    if len(found) != n:
        raise LookupError
    ids = {row for row, _ in found}
    groups: list[tuple[int, list[int]]] = []
    for row, previous in found:
        if not groups or previous not in ids:
            groups.append((previous or 0, []))
        groups[-1][1].append(row)
    return [Group(after, to_runs(members)) for after, members in groups]


def _set_cell(db: sqlite3.Connection, edit: SetCell) -> Edit:
    inverse = _set_cells(db, edit.column, [Cell(edit.row, edit.value, edit.absent)])
    first, *rest = inverse.edits if isinstance(inverse, Many) else [inverse]
    assert isinstance(first, SetCells)
    back = SetCell(edit.row, edit.column, first.cells[0].value, first.cells[0].absent)
    return Many([back, *rest]) if rest else back


def _set_cells(db: sqlite3.Connection, column: str, cells: list[Cell]) -> Edit:
    ids = list(dict.fromkeys(cell.row for cell in cells))
    _pick(db, [(row, row) for row in ids])
    texts: dict[int, str] = dict(
        db.execute(
            f"SELECT row.id, fields FROM {_PICKED} JOIN row ON row.id = seat.id WHERE place IS NOT NULL"
        )
    )
    if len(texts) != len(ids):
        raise LookupError
    decode, encode = msgspec.json.decode, msgspec.json.encode
    rows: dict[int, dict[str, Any]] = {}
    back = []
    for cell in cells:
        fields = rows.get(cell.row)
        if fields is None:
            fields = rows[cell.row] = decode(texts[cell.row])
        back.append(Cell(cell.row, fields.get(column), column not in fields))
        if cell.absent:
            fields.pop(column, None)
        else:
            fields[column] = cell.value
    _keep_former(db)
    db.executemany(
        "UPDATE row SET fields = ? WHERE id = ?",
        [(encode(fields).decode(), row) for row, fields in rows.items()],
    )
    inverse: Edit = SetCells(column, back[::-1])
    if any(not cell.absent for cell in cells) and column not in (known := get_columns(db)):
        return Many([inverse, _set_columns(db, [*known, column])])
    return inverse


def _keep_former(db: sqlite3.Connection) -> None:
    """Keep what the picked rows say now for the newest version, unless it has been kept for it already."""
    newest = db.execute("SELECT id, next_row FROM version ORDER BY id DESC LIMIT 1").fetchone()
    if newest is not None:
        db.execute(
            f"INSERT OR IGNORE INTO former SELECT row.id, ?, row.fields FROM {_PICKED} JOIN row ON row.id = seat.id "
            "WHERE row.id < ?",
            newest,
        )


def _set_number(
    db: sqlite3.Connection, rows: Runs, column: Literal["split", "status", "starred"], number: int
) -> dict[int, Runs]:
    """Give rows one of the numbers of a seat; returns which had which before."""
    _pick(db, rows)
    before: dict[int, list[int]] = {}
    for old, row in db.execute(f"SELECT {column}, seat.id FROM {_PICKED}"):
        before.setdefault(old, []).append(row)
    if sum(map(len, before.values())) != count(rows):
        raise LookupError
    if column != "starred":
        _tally(db, {key: -n for key, n in _counted(db)[1].items()})
    db.execute(
        f"UPDATE seat SET {column} = ? WHERE {column} != ? AND id IN (SELECT seat.id FROM {_PICKED})",
        (number, number),
    )
    if column != "starred":
        _tally(db, _counted(db)[1])
    return {old: to_runs(ids) for old, ids in before.items()}


def _set_tags(db: sqlite3.Connection, edit: SetTags) -> Edit:
    add, remove = set(tidy(edit.add)), set(tidy(edit.remove)) - set(tidy(edit.add))
    _pick(db, edit.rows)
    found = db.execute(
        f"SELECT seat.id, tags, note FROM {_PICKED} LEFT JOIN remark ON remark.id = seat.id"
    ).fetchall()
    if len(found) != count(edit.rows):
        raise LookupError
    changed: dict[tuple[tuple[str, ...], tuple[str, ...]], list[int]] = {}
    new = []
    for row, tags, note in found:
        old = set(msgspec.json.decode(tags)) if tags else set()
        now = (old - remove) | add
        changed.setdefault((tidy(old - now), tidy(now - old)), []).append(row)
        if now != old:
            new.append((row, tidy(now), note or ""))
    _remark(db, new)
    return _joined([SetTags(to_runs(ids), list(gone), list(came)) for (gone, came), ids in changed.items()])


def _set_note(db: sqlite3.Connection, row: int, note: str) -> Edit:
    order.place(db, row)
    tags, old = db.execute("SELECT tags, note FROM remark WHERE id = ?", (row,)).fetchone() or ("[]", "")
    _remark(db, [(row, msgspec.json.decode(tags), note)])
    return SetNote(row, old)


def _remark(db: sqlite3.Connection, remarks: Iterable[tuple[int, Sequence[str], str]]) -> None:
    """Write rows' tags and notes; a row with neither takes no room."""
    kept = [(row, msgspec.json.encode(tags).decode(), note) for row, tags, note in remarks]
    db.executemany("INSERT OR REPLACE INTO remark VALUES (?, ?, ?)", kept)
    db.executemany(
        "DELETE FROM remark WHERE id = ?", [(row,) for row, tags, note in kept if tags == "[]" and not note]
    )


def _joined(back: Sequence[Any]) -> Edit:
    only: Edit = back[0] if len(back) == 1 else Many(list(back))
    return only


def _set_columns(db: sqlite3.Connection, names: list[str]) -> SetColumns:
    inverse = SetColumns(get_columns(db))
    set_meta(db, "columns", msgspec.json.encode(names).decode())
    return inverse


def _set_mapping(db: sqlite3.Connection, mapping: columns.Mapping | None) -> SetMapping:
    inverse = SetMapping(get_mapping(db))
    set_meta(db, "mapping", msgspec.json.encode(mapping).decode())
    return inverse


def _set_plan(db: sqlite3.Connection, plan: Plan | None) -> SetPlan:
    inverse = SetPlan(get_plan(db))
    set_meta(db, "plan", msgspec.json.encode(plan).decode())
    return inverse


def _pick(db: sqlite3.Connection, rows: Runs) -> None:
    """Say which rows the next statements speak of. Raises `LookupError` where one is said twice."""
    ordered = sorted(rows)
    if any(later[0] <= earlier[1] for earlier, later in pairwise(ordered)):
        raise LookupError
    order.pick(db, ordered)


def _counted(db: sqlite3.Connection) -> tuple[Counter[tuple[int, int]], Counter[tuple[int, int]]]:
    """How many of the picked rows are in which part of the split and have which status: all, and those in the order."""
    query = f"SELECT split, status, count(*), count(place) FROM {_PICKED} GROUP BY split, status"
    every, inside = Counter[tuple[int, int]](), Counter[tuple[int, int]]()
    for split, status, n, placed in db.execute(query):
        every[split, status], inside[split, status] = n, placed
    return every, inside


def _tally(db: sqlite3.Connection, changes: Mapping[tuple[int, int], int]) -> None:
    db.executemany(
        "UPDATE tally SET n = n + ? WHERE split = ? AND status = ?",
        [(n, split, status) for (split, status), n in changes.items() if n],
    )


def get_meta(db: sqlite3.Connection, key: str, default: str = "") -> str:
    found = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return found[0] if found else default


def set_meta(db: sqlite3.Connection, key: str, value: str) -> None:
    db.execute(
        "INSERT INTO meta VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value", (key, value)
    )


def get_columns(db: sqlite3.Connection) -> list[str]:
    names: list[str] = msgspec.json.decode(get_meta(db, "columns", "[]"))
    return names


def get_plan(db: sqlite3.Connection) -> Plan | None:
    return msgspec.json.decode(get_meta(db, "plan", "null"), type=Plan | None)


def get_mapping(db: sqlite3.Connection) -> columns.Mapping | None:
    return msgspec.json.decode(get_meta(db, "mapping", "null"), type=columns.Mapping | None)
