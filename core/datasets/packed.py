"""New rows in the form in which the store keeps them, made ahead of the transaction that writes them.

Encoding is most of the work of an import: done here, it holds no lock and can go on in another thread. Does not know
ids or places.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

import msgspec

from core.datasets.rows import PLAIN, SPLITS, STATUSES, NewRow, tidy

_SPLIT = {split: number for number, split in enumerate(SPLITS)}
_STATUS = {status: number for number, status in enumerate(STATUSES)}


class Packed(msgspec.Struct, frozen=True):
    """Rows, each as (fields, source) in JSON and as (split, status, starred) in numbers.

    `remarks`: (which row, tags, note) of the few that have any. `columns`: the names of fields, as they occur.
    """

    texts: list[tuple[str, str | None]]
    seats: list[tuple[int, int, int]]
    remarks: list[tuple[int, tuple[str, ...], str]]
    columns: list[str]

    def __len__(self) -> int:
        return len(self.texts)

    def counted(self) -> Counter[tuple[int, int]]:
        """How many rows are in which part of the split and have which status, as the store numbers them."""
        return Counter((split, status) for split, status, _ in self.seats)


class Packing:
    """Packs rows one by one. What the store reads back equals what is given here."""

    def __init__(self) -> None:
        self.packed = Packed([], [], [], [])
        self.weight = 0
        """Characters so far."""
        self._columns: set[str] = set()

    def __len__(self) -> int:
        return len(self.packed.texts)

    def add(self, row: NewRow, text: str = "") -> None:
        """Add a row; `text`: its fields in JSON, where they are at hand already."""
        packed, encode = self.packed, msgspec.json.encode
        fields = text or encode(row.fields).decode()
        packed.texts.append((fields, encode(row.source).decode() if row.source else None))
        self.weight += len(fields)
        marks = row.marks
        if marks is PLAIN:
            packed.seats.append((_SPLIT[row.split], 0, 0))
        else:
            packed.seats.append((_SPLIT[row.split], _STATUS[marks.status], int(marks.starred)))
            if marks.tags or marks.note:
                packed.remarks.append((len(packed.texts) - 1, tidy(marks.tags), marks.note))
        if not self._columns.issuperset(row.fields):
            packed.columns.extend(column for column in row.fields if column not in self._columns)
            self._columns.update(row.fields)


def pack(rows: Iterable[NewRow]) -> Packed:
    """Encode all of `rows`."""
    packing = Packing()
    for row in rows:
        packing.add(row)
    return packing.packed
