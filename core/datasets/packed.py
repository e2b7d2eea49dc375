"""New rows in the form in which the store keeps them, made ahead of the transaction that writes them.

Encoding is most of the work of an import: done here, it holds no lock and can go on in another thread. Does not know
ids or places.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec

from core.datasets.rows import PLAIN, SPLITS, STATUSES, Fields, Marks, NewRow, Source, Split, tidy

_SPLIT = {split: number for number, split in enumerate(SPLITS)}
_STATUS = {status: number for number, status in enumerate(STATUSES)}

Seat = tuple[int, int, int]
"""A row's split, status and star as the store numbers them."""


class Packed(msgspec.Struct, frozen=True):
    """Rows: the fields and the source of each in JSON, and runs of (how many, their seat).

    `remarks`: (which row, tags, note) of the few that have any. `columns`: the names of fields, as they occur.
    Long lists hold nothing but texts: other things would have Python look through all of them for rubbish.
    """

    fields: list[str]
    sources: list[str | None]
    runs: list[tuple[int, Seat]]
    remarks: list[tuple[int, tuple[str, ...], str]]
    columns: list[str]

    def __len__(self) -> int:
        return len(self.fields)

    def seats(self) -> Iterator[Seat]:
        """The seat of each row."""
        for n, seat in self.runs:
            for _ in range(n):
                yield seat

    def counted(self) -> Counter[tuple[int, int]]:
        """How many rows are in which part of the split and have which status, as the store numbers them."""
        found: Counter[tuple[int, int]] = Counter()
        for n, (split, status, _) in self.runs:
            found[split, status] += n
        return found


class Packing:
    """Packs rows one by one. What the store reads back equals what is given here."""

    def __init__(self) -> None:
        self._packed = Packed([], [], [], [], [])
        self._columns: set[str] = set()
        self._split: Split = ""
        self._marks = PLAIN
        self._same = 0
        self.weight = 0
        """Characters so far."""

    @property
    def packed(self) -> Packed:
        """What was added; nothing more may be."""
        self._end_run()
        return self._packed

    def add(
        self, fields: Fields, source: Source | None, split: Split = "", marks: Marks = PLAIN, text: str = ""
    ) -> None:
        """Add a row; `text`: its fields in JSON, where they are at hand already."""
        packed, encode = self._packed, msgspec.json.encode
        words = text or encode(fields).decode()
        packed.fields.append(words)
        packed.sources.append(encode(source).decode() if source else None)
        self.weight += len(words)
        if split != self._split or marks is not self._marks:
            self._end_run()
            self._split, self._marks = split, marks
        self._same += 1
        if marks is not PLAIN and (marks.tags or marks.note):
            packed.remarks.append((len(packed) - 1, tidy(marks.tags), marks.note))
        if not self._columns.issuperset(fields):
            packed.columns.extend(column for column in fields if column not in self._columns)
            self._columns.update(fields)

    def _end_run(self) -> None:
        if self._same:
            marks = self._marks
            seat = (_SPLIT[self._split], _STATUS[marks.status], int(marks.starred))
            self._packed.runs.append((self._same, seat))
            self._same = 0


def pack(rows: Iterable[NewRow]) -> Packed:
    """Encode all of `rows`."""
    packing = Packing()
    for row in rows:
        packing.add(row.fields, row.source, row.split, row.marks)
    return packing.packed
