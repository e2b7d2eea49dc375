"""The order of all rows as it is known without a question to SQLite: what an edit made of it, and which of some rows
stand in it.

Ids mostly grow from row to row, as they were given: what is slow for an order that is all mixed up is quick then. Does
not know what is shown.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import compress, pairwise

from core.datasets import edits
from core.datasets.edits import DeleteRows, Edit, Group, InsertRows, Many, PlaceRows
from core.datasets.rows import Runs, from_runs, to_runs
from core.datasets.stopping import Stopped, never
from core.datasets.store import Dataset, Done
from core.datasets.view import order

_STRETCH = 20_000
"""Ids that are looked at in one go: the window's thread would stand still meanwhile."""
_PIECES = 1000
"""An order of more pieces in which ids grow is mixed up."""
_FEW, _SMALL = 8, 256
"""So few rows are each looked up; among so many ids all are compared."""


class Order:
    """The ids of all rows in their order, and the state of the dataset (`Dataset.state`) in which they stand so.

    They are worked out when they are asked for, in the thread that asks: `make` gives them, which takes a while.
    """

    def __init__(self, state: int, make: Callable[[], array[int]]) -> None:
        self.state = state
        self._make: Callable[[], array[int]] | None = make
        self._ids: array[int] | None = None

    @classmethod
    def of(cls, state: int, ids: array[int]) -> Order:
        """An order that is there already."""
        made = cls(state, lambda: ids)
        made._ids = ids
        return made

    @classmethod
    def read(cls, store: Dataset, stopped: Stopped = never) -> tuple[array[int], Order | None]:
        """The ids as they are, and as an `Order`; None where somebody else changed the dataset meanwhile."""
        seen = store.version[0]
        ids, state = order(store, stopped), store.state
        return ids, cls.of(state, ids) if store.version[0] == seen else None

    @property
    def ids(self) -> array[int]:
        """The array is shared, not to be changed."""
        # Two threads may work it out at once, to the same end: neither waits for the other.
        make = self._make
        if self._ids is None:
            assert make is not None
            self._ids = make()
        # What it was made from may go.
        self._make = None
        return self._ids

    @property
    def is_worked_out(self) -> bool:
        return self._ids is not None

    def work_out(self, for_questions: bool = False) -> None:
        """Work the ids out now; with `for_questions`, all that `among` needs too."""
        if self.ids and for_questions:
            _ = self.pieces

    def at(self, state: int) -> Order:
        """The same order in another state of the dataset, which differs in what rows hold."""
        same = Order(state, lambda: self.ids)
        same._ids = self._ids
        if "pieces" in self.__dict__:
            same.__dict__["pieces"] = self.pieces
        return same

    def holds(self, store: Dataset) -> bool:
        """Whether the rows stand so now."""
        return store.state == self.state

    @cached_property
    def pieces(self) -> list[int] | None:
        """Where ids grow from row to row: the start of each such piece, and the end of all. None: mixed up."""
        return _pieces(self.ids)

    def among(self, some: array[int]) -> array[int] | None:
        """Those of `some` ids, which grow, that are rows here, in the rows' order. None where the order is mixed up
        and SQLite is quicker."""
        if self.pieces is None:
            return None
        found = array("q")
        for start, stop in pairwise(self.pieces):
            _gather(some, 0, len(some), self.ids, start, stop, found)
        return found


def _pieces(ids: array[int]) -> list[int] | None:
    starts = [0]
    for at in range(0, len(ids), _STRETCH):
        some = ids[at : at + _STRETCH + 1].tolist()
        # To sort what is sorted is quicker than to look at each.
        if some != sorted(some):
            starts += [at + n for n, (a, b) in enumerate(pairwise(some), 1) if a > b]
            if len(starts) > _PIECES:
                return None
    return [*starts, len(ids)]


def _gather(
    some: array[int], low: int, high: int, ids: array[int], start: int, stop: int, found: array[int]
) -> None:
    """Put those of `some` from `low` to `high` that are among the ids from `start` to `stop` behind `found`. Both grow:
    where no id is missing, all are, and where one is, halves are looked at."""
    if start == stop:
        return
    first, last = ids[start], ids[stop - 1]
    low, high = bisect_left(some, first, low, high), bisect_right(some, last, low, high)
    if low == high:
        return
    if last - first == stop - 1 - start:
        found.extend(some[low:high])
    elif high - low <= _FEW:
        for row in some[low:high]:
            at = bisect_left(ids, row, start, stop)
            if ids[at] == row:
                found.append(row)
    elif stop - start <= _SMALL:
        here = set(ids[start:stop])
        found.extend(row for row in some[low:high] if row in here)
    else:
        middle = (start + stop) // 2
        _gather(some, low, high, ids, start, middle, found)
        _gather(some, low, high, ids, middle, stop, found)


def carry_out(
    store: Dataset, work: Callable[[Dataset], Done | None], known: Order | None
) -> tuple[Done | None, Order | None]:
    """Let `work` change a dataset. With what it did comes the order that it led to, to be worked out from the one
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
        return None, known
    if not edits.reorders(done.edit):
        return done, known.at(state)
    return done, Order(state, lambda: moved(known.ids, done.edit, done.inverse))


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
        start = bisect_left(ids, first)
        stop = start + last - first + 1
        if not _is_run(ids, start, stop, first, last):
            return _walked(ids, rows)
        stretches.append((start, stop))
    stretches.sort()
    kept, at = _Parts(ids), 0
    for start, stop in stretches:
        kept.take(at, start)
        at = max(at, stop)
    kept.take(at, len(ids))
    return kept.joined()


def _is_run(ids: array[int], start: int, stop: int, first: int, last: int) -> bool:
    """Whether the ids from `start` to `stop` are those from `first` to `last`, each one more than the one before."""
    if stop > len(ids) or ids[start] != first or ids[stop - 1] != last:
        return False
    return last - first < 2 or all(
        ids[at : min(at + _STRETCH, stop)]
        == array("q", range(first + at - start, first + min(at + _STRETCH, stop) - start))
        for at in range(start, stop, _STRETCH)
    )


class _Parts:
    """Stretches of ids, and others between them, that become one array: joined at once, not one by one."""

    def __init__(self, ids: array[int]) -> None:
        self._ids = memoryview(ids)
        self._parts: list[memoryview | array[int]] = []

    def take(self, start: int, stop: int) -> None:
        """The ids from `start` to `stop` come next."""
        self._parts.append(self._ids[start:stop])

    def put(self, others: array[int]) -> None:
        """These come next."""
        self._parts.append(others)

    def joined(self) -> array[int]:
        made = array("q")
        made.frombytes(b"".join(self._parts))
        return made


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
    found, at = _Parts(ids), 0
    for slot in sorted(slots):
        found.take(at, slot)
        at = slot
        # What comes later behind the same row stands nearer to it.
        for rows in reversed(slots[slot]):
            found.put(rows)
    found.take(at, len(ids))
    found.put(end)
    return found.joined()


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
