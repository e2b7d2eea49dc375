"""Where rows stand: an integer per row with wide gaps, so that putting a row in between moves no other.

Where a gap is used up, the rows behind it are spread anew, as few as will do. Does not know what rows hold.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import chain

from core.datasets.edits import Group
from core.datasets.rows import count, from_runs

GAP = 1 << 20
_ENOUGH = 1 << 8
"""The gap that a local renumbering leaves at least."""
_AT_ONCE = 500
"""Lines that one statement inserts."""
_STANDING = "seat WHERE place IS NOT NULL"
"""Said so, the index of places answers; it would be a look at all rows otherwise."""


def places(db: sqlite3.Connection, after: int | None, n: int) -> list[int]:
    """`n` free places behind the row `after` (0: at the start; None: at the end), ascending.

    Raises `LookupError` if there is no such row.
    """
    if n == 0:
        return []
    if after is None:
        start = at_end(db)
        return [start + GAP * i for i in range(n)]
    if after == 0:
        first = db.execute(f"SELECT min(place) FROM {_STANDING}").fetchone()[0]
        start = (GAP if first is None else first) - GAP * (n + 1)
        return [start + GAP * i for i in range(1, n + 1)]
    low = place(db, after)
    high = db.execute("SELECT min(place) FROM seat WHERE place > ?", (low,)).fetchone()[0]
    if high is None:
        return [low + GAP * i for i in range(1, n + 1)]
    gap = (high - low) // (n + 1)
    if gap == 0:
        _spread(db, low, n)
        return places(db, after, n)
    return [low + gap * i for i in range(1, n + 1)]


def put(db: sqlite3.Connection, groups: Sequence[Group]) -> None:
    """Give the rows of each group, which have no place, places behind its `after`."""
    update = "UPDATE seat SET place = ? WHERE id = ?"
    behind = _behind(db, groups) if len(groups) > 1 else None
    if behind is not None:
        db.executemany(update, behind)
        return
    for group in groups:
        free = places(db, group.after, count(group.rows))
        db.executemany(update, zip(free, from_runs(group.rows), strict=True))


def _behind(db: sqlite3.Connection, groups: Sequence[Group]) -> list[tuple[int, int]] | None:
    """(place, row) for all groups at once; None where they have to be put one after the other: where two stand behind
    one row, or at an end, or where a gap is too narrow."""
    afters = [group.after for group in groups]
    if None in afters or 0 in afters[1:] or len(set(afters)) != len(afters):
        return None
    inner = {group.after: group.rows for group in groups if group.after}
    pick(db, [(row, 0) for row in sorted(inner)])
    found: list[tuple[int, int]] = []
    for after, low, high in db.execute(
        "SELECT seat.id, seat.place, (SELECT min(s.place) FROM seat AS s WHERE s.place > seat.place) "
        "FROM picked CROSS JOIN seat ON seat.id = picked.first WHERE seat.place IS NOT NULL"
    ).fetchall():
        runs = inner.pop(after)
        gap = GAP if high is None else (high - low) // (count(runs) + 1)
        if gap == 0:
            return None
        for row in from_runs(runs):
            low += gap
            found.append((low, row))
    if inner:
        raise LookupError(next(iter(inner)))
    if groups[0].after == 0:
        free = places(db, 0, count(groups[0].rows))
        found += zip(free, from_runs(groups[0].rows), strict=True)
    return found


def pick(db: sqlite3.Connection, pairs: Sequence[tuple[int, int]]) -> None:
    """Fill the table ``picked`` with pairs of which no two begin alike, many with one statement."""
    db.execute("DELETE FROM picked")
    for start in range(0, len(pairs), _AT_ONCE):
        some = pairs[start : start + _AT_ONCE]
        marks = ",".join(["(?,?)"] * len(some))
        db.execute(f"INSERT INTO picked VALUES {marks}", list(chain.from_iterable(some)))


def at_end(db: sqlite3.Connection) -> int:
    """A free place behind all others; what goes behind it as well stands `GAP` apart."""
    return int(db.execute(f"SELECT max(place) FROM {_STANDING}").fetchone()[0] or 0) + GAP


def place(db: sqlite3.Connection, row: int) -> int:
    """The place of a row. Raises `LookupError` if it is not in the dataset."""
    found = db.execute("SELECT place FROM seat WHERE id = ? AND place IS NOT NULL", (row,)).fetchone()
    if found is None:
        raise LookupError(row)
    number: int = found[0]
    return number


def _spread(db: sqlite3.Connection, low: int, n: int) -> None:
    """Move rows behind `low` apart so that `n` rows fit in front of them."""
    size = 64
    while True:
        rows = db.execute(
            "SELECT id, place FROM seat WHERE place > ? ORDER BY place LIMIT ?", (low, size + 1)
        ).fetchall()
        moved, rest = rows[:size], rows[size:]
        high = rest[0][1] if rest else low + GAP * (n + len(moved) + 1)
        gap = (high - low) // (n + len(moved) + 1)
        if gap >= _ENOUGH or not rest:
            break
        size *= 4
    # The highest first is not needed: places are not unique while they move, and nobody looks before the commit.
    db.executemany(
        "UPDATE seat SET place = ? WHERE id = ?",
        [(low + gap * (n + i), row) for i, (row, _) in enumerate(moved, 1)],
    )
