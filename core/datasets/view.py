"""What a table shows of a dataset: an array of row ids, and the rows around where one looks, in blocks.

A million rows take 8 MB; any of them is there within a block's read. Does not know what a table looks like.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from core.datasets import database
from core.datasets.rows import Row, ids_of
from core.datasets.stopping import Stopped, never
from core.datasets.store import Dataset
from core.errors import Cancelled

BLOCK = 32
KEPT = 256
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
