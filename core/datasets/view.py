"""What a table shows of a dataset: an array of row ids, and the rows around where one looks, in blocks.

A million rows take 8 MB; any of them is there within a block's read. Does not know what a table looks like.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from core.datasets.rows import Row
from core.datasets.store import Dataset

BLOCK = 128
KEPT = 64
"""Blocks that stay in memory."""


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
        try:
            return self.ids.index(row)
        except ValueError:
            return None

    def forget(self) -> None:
        """Read again what rows hold."""
        self._blocks.clear()

    def replace(self, start: int, stop: int, ids: Sequence[int]) -> None:
        """Show other rows in place of those from `start` to `stop`."""
        self.ids[start:stop] = array("q", ids)
        for number in [number for number in self._blocks if (number + 1) * BLOCK > start]:
            del self._blocks[number]

    def _span(self, number: int) -> Sequence[int]:
        return self.ids[number * BLOCK : (number + 1) * BLOCK]


def difference(old: array[int], new: array[int]) -> tuple[int, int, int]:
    """Where two orders differ: (start, end in `old`, end in `new`); before start and behind the ends they agree."""
    before, after = old.tobytes(), new.tobytes()
    width = old.itemsize
    shorter = min(len(old), len(new))
    start = _agreeing(shorter, lambda n: before[: n * width] == after[: n * width])
    room = shorter - start
    same = _agreeing(room, lambda n: before[len(before) - n * width :] == after[len(after) - n * width :])
    return start, len(old) - same, len(new) - same


def _agreeing(most: int, agrees: Callable[[int], bool]) -> int:
    """The largest n up to `most` for which `agrees(n)`; it agrees for all smaller ones too."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if agrees(middle):
            low = middle
        else:
            high = middle - 1
    return low
