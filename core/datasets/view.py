"""What a table shows of a dataset: an array of row ids, and the rows around where one looks, in blocks.

A million rows take 8 MB; any of them is there within a block's read. Does not know what a table looks like.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from itertools import compress

import msgspec

from core.datasets import database, edits
from core.datasets.edits import DeleteRows, Edit, Group, InsertRows, Many, PlaceRows
from core.datasets.rows import Row, Runs, from_runs, ids_of, to_runs
from core.datasets.stopping import Stopped, never
from core.datasets.store import Dataset, Done
from core.errors import Cancelled

BLOCK = 128
KEPT = 64
"""Blocks that stay in memory."""
_STRETCH = 20_000
"""Rows whose ids are read at once."""
_PIECE = 1 << 14
"""Ids that are compared at once."""
_FIRST = -(1 << 63)


class RowsView:
    """Rows by their position."""

    def __init__(self, store: Dataset, ids: Iterable[int] = ()) -> None:
        self._store = store
        self.ids: array[int] = ids if isinstance(ids, array) else array("q", ids)
        self._blocks: OrderedDict[int, dict[int, Row]] = OrderedDict()

    def __len__(self) -> int:
        return len(self.ids)

    def row(self, position: int) -> Row | None:
        """The row at a position; None where it is gone since (another connection took it out)."""
        number = position // BLOCK
        block = self._blocks.get(number)
        if block is None:
            block = {row.id: row for row in self._store.rows(ids=self._span(number))}
            self._blocks[number] = block
            if len(self._blocks) > KEPT:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(number)
        return block.get(self.ids[position])

    def position(self, row: int) -> int | None:
        """Where a row stands; None where it is not shown."""
        # Mostly ids grow from row to row: then a few looks find what a million would.
        at = bisect_left(self.ids, row)
        if at < len(self.ids) and self.ids[at] == row:
            return at
        try:
            return self.ids.index(row)
        except ValueError:
            return None

    def forget(self) -> None:
        """Read again what rows hold."""
        self._blocks.clear()

    def show(self, ids: array[int]) -> None:
        """Show these rows; the array stays the caller's, unless `append` or `replace` are used."""
        self.ids = ids
        self.forget()

    def append(self, ids: Sequence[int]) -> None:
        """Show more rows behind those that are there."""
        self.replace(len(self.ids), len(self.ids), ids)

    def replace(self, start: int, stop: int, ids: Sequence[int]) -> None:
        """Show other rows in place of those from `start` to `stop`."""
        self.ids[start:stop] = array("q", ids)
        for number in [number for number in self._blocks if (number + 1) * BLOCK > start]:
            del self._blocks[number]

    def _span(self, number: int) -> Sequence[int]:
        return self.ids[number * BLOCK : (number + 1) * BLOCK]


def order(store: Dataset, stopped: Stopped = never, *, after: int = 0, most: int | None = None) -> array[int]:
    """The ids of all rows in their order; or of those behind the row `after`, about `most` of them.

    Raises `Cancelled`.
    """
    found = array("q")
    with database.explain(store.path):
        last = _FIRST
        if after:
            (last,) = store.connection.execute("SELECT place FROM seat WHERE id = ?", (after,)).fetchone()
            if last is None:
                return found
        while True:
            ids, last = store.connection.execute(
                "SELECT json_group_array(id), max(place) FROM "
                f"(SELECT id, place FROM seat WHERE place > ? ORDER BY place LIMIT {_STRETCH})",
                (last,),
            ).fetchone()
            if last is None:
                return found
            if stopped():
                raise Cancelled
            found.extend(ids_of(ids))
            if most is not None and len(found) >= most:
                return found


class Order(msgspec.Struct, frozen=True):
    """The ids of all rows in their order, and the state of the dataset (`Dataset.state`) in which they stand so."""

    ids: array  # type: ignore[type-arg]
    state: int

    @classmethod
    def read(cls, store: Dataset, stopped: Stopped = never) -> tuple[array[int], Order | None]:
        """The ids as they are, and as an `Order`; None where somebody else changed the dataset meanwhile."""
        seen = store.version[0]
        ids, state = order(store, stopped), store.state
        return ids, cls(ids, state) if store.version[0] == seen else None

    def holds(self, store: Dataset) -> bool:
        """Whether the rows stand so now."""
        return store.state == self.state


def carry_out(
    store: Dataset, work: Callable[[Dataset], Done | None], known: Order | None
) -> tuple[Done | None, Callable[[], Order] | None]:
    """Let `work` change a dataset. With what it did comes how to work the order out that it led to from the one
    `known` before; None where that was another, or somebody else changed the dataset meanwhile."""
    seen = store.version[0]
    holds = known is not None and known.holds(store)
    done = work(store)
    if known is None or not holds:
        return done, None
    state = store.state
    if store.version[0] != seen:
        return done, None
    if done is None:
        return None, lambda: known
    return done, lambda: Order(moved(known.ids, done.edit, done.inverse), state)


def moved(ids: array[int], edit: Edit, inverse: Edit) -> array[int]:
    """The order that an edit led to, worked out from the order `ids` before it, which stays as it is: a hundredth of
    what it takes to read it anew. `inverse` undoes the edit, and tells the ids of new rows."""
    match edit:
        case Many(parts):
            assert isinstance(inverse, Many)
            for part, back in zip(parts, reversed(inverse.edits), strict=True):
                ids = moved(ids, part, back)
            return ids
        case DeleteRows(rows):
            return without(ids, rows)
        case InsertRows(_, after):
            return _put(ids, [Group(after, to_runs(edits.added(inverse)))])
        case PlaceRows(groups):
            # What undoes it tells that rows had been taken out before.
            were_out = isinstance(inverse, DeleteRows)
            rest = ids if were_out else without(ids, [run for group in groups for run in group.rows])
            return _put(rest, groups)
    return ids


def without(ids: array[int], rows: Runs) -> array[int]:
    """These ids but for some rows, which need not be among them."""
    stretches: list[tuple[int, int]] = []
    for first, last in rows:
        # Where ids grow from row to row, as they mostly do, a look finds the whole run.
        start, n = bisect_left(ids, first), last - first + 1
        if not all(
            ids[start + at : start + min(at + _STRETCH, n)]
            == array("q", range(first + at, min(first + at + _STRETCH, last + 1)))
            for at in range(0, n, _STRETCH)
        ):
            return _walked(ids, rows)
        stretches.append((start, start + n))
    stretches.sort()
    kept, at = array("q"), 0
    for start, stop in stretches:
        kept += ids[at:start]
        at = max(at, stop)
    kept += ids[at:]
    return kept


def _walked(ids: array[int], rows: Runs) -> array[int]:
    keep = bytearray(b"\1") * (_highest(ids) + 1)
    for row in from_runs(rows):
        if row < len(keep):
            keep[row] = 0
    return _kept(ids, keep)


def both(ids: array[int], others: array[int]) -> array[int]:
    """What is in both, in the order of the first."""
    keep = bytearray(max(_highest(ids), _highest(others)) + 1)
    for row in others:
        keep[row] = 1
    return _kept(ids, keep)


def _kept(ids: array[int], keep: bytearray) -> array[int]:
    kept = array("q")
    # Not all at once: the window's thread would stand still meanwhile.
    for start in range(0, len(ids), _STRETCH):
        some = ids[start : start + _STRETCH]
        kept.extend(compress(some, map(keep.__getitem__, some)))
    return kept


def _highest(ids: array[int]) -> int:
    return max((max(ids[at : at + _STRETCH]) for at in range(0, len(ids), _STRETCH)), default=0)


def _put(ids: array[int], groups: Sequence[Group]) -> array[int]:
    """Groups of rows put behind others, one group after the other. Raises `LookupError` where one is not there."""
    slots: dict[int, list[array[int]]] = {}
    end = array("q")
    places = _places(ids, {group.after for group in groups if group.after})
    for group in groups:
        rows = array("q", from_runs(group.rows))
        if group.after is None:
            end += rows
        else:
            slots.setdefault(places[group.after] + 1 if group.after else 0, []).append(rows)
    found, at = array("q"), 0
    for slot in sorted(slots):
        found += ids[at:slot]
        at = slot
        # What comes later behind the same row stands nearer to it.
        for rows in reversed(slots[slot]):
            found += rows
    found += ids[at:]
    found += end
    return found


def _places(ids: array[int], rows: set[int]) -> dict[int, int]:
    """Where rows stand."""
    found, rest = {}, set()
    for row in rows:
        at = bisect_left(ids, row)
        if at < len(ids) and ids[at] == row:
            found[row] = at
        else:
            rest.add(row)
    if rest:
        found.update((row, at) for at, row in enumerate(ids) if row in rest)
    return found


def difference(old: array[int], new: array[int]) -> tuple[int, int, int]:
    """Where two orders differ: (start, end in `old`, end in `new`); before start and behind the ends they agree."""
    shorter = min(len(old), len(new))
    start = _agreeing(shorter, lambda a, b: old[a:b].tobytes() == new[a:b].tobytes())
    n, m = len(old), len(new)
    same = _agreeing(
        shorter - start, lambda a, b: old[n - b : n - a].tobytes() == new[m - b : m - a].tobytes()
    )
    return start, n - same, m - same


def _agreeing(most: int, agrees: Callable[[int, int], bool]) -> int:
    """The largest n up to `most` so that all stretches (a, b) below n agree: piece by piece, then within a piece."""
    low = 0
    while low < most and agrees(low, min(low + _PIECE, most)):
        low = min(low + _PIECE, most)
    high = min(low + _PIECE, most)
    start = low
    while low < high:
        middle = (low + high + 1) // 2
        if agrees(start, middle):
            low = middle
        else:
            high = middle - 1
    return low
