"""The rows of a file in batches as the store writes them: read and packed here, or in a process of their own.

Reading and writing take about as long as each other: in two processes they go on at once. Does not know the store.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from core.datasets.adapting import Adapted
from core.datasets.columns import Mapping
from core.datasets.converting import Converter
from core.datasets.packed import Packed, Packing
from core.datasets.provenance import take_source
from core.datasets.readers import choose
from core.datasets.readers.options import FOUND, ReadOptions
from core.datasets.readers.reader import BadLine, Reading, Record
from core.datasets.readers.rows_child import RowsChild
from core.datasets.rows import PLAIN, Marks, Split
from core.jobs.context import JobContext
from core.text import Text

LARGE = 32 << 20
"""Bytes of a file from which on a process of its own is worth the time that its start takes."""
FIRST = 200
MOST = 8000
HEAVY = 8 << 20
"""Characters that make a batch of fewer rows than `MOST`."""
BAD = 1000
"""Bad lines that make a batch, however few rows there are between them."""


class Batch(msgspec.Struct, frozen=True):
    """Rows, and the lines between them that are none. `done`: bytes of the file that are behind us. `encoding` and
    `notes` are those of the `Reading` so far; the last batch, which may have no rows, has them as they are."""

    rows: Packed
    bad: list[BadLine]
    done: int
    encoding: str
    notes: list[Text]


class Wish(msgspec.Struct, frozen=True, omit_defaults=True):
    """What becomes of a file's rows: columns that stay out, the mapping they are turned from and the one to, and the
    part and marks of each."""

    drop: list[str] = []
    turned: tuple[Mapping, Mapping] | None = None
    split: Split = ""
    marks: Marks = PLAIN


def batches(reading: Reading, file: str, wish: Wish) -> Iterator[Batch]:
    """What an open file called `file` holds. The first batch is a small one: it is there early."""
    if wish.drop or wish.turned is not None:
        reading = Adapted(reading, wish.drop, Converter(*wish.turned) if wish.turned is not None else None)
    packing, bad, rows, full = Packing(), list[BadLine](), 0, FIRST
    for found in reading:
        if isinstance(found, Record):
            words = "" if "source" in found.fields else found.text
            source = take_source(found.fields, found.file or file, found.line)
            packing.add(found.fields, source, found.split or wish.split, wish.marks, words)
            rows += 1
        else:
            bad.append(found)
        if rows == full or packing.weight > HEAVY or len(bad) == BAD:
            yield Batch(packing.packed, bad, reading.done, reading.encoding, list(reading.notes))
            packing, bad, rows, full = Packing(), [], 0, MOST
    yield Batch(packing.packed, bad, reading.done, reading.encoding, list(reading.notes))


def batches_of_child(file: Path, options: ReadOptions, wish: Wish) -> Iterator[Batch]:
    """The same from a process of its own, which goes when the iterator is closed. Raises `UserError`."""
    child = RowsChild()
    try:
        asked = {"file": str(file), "reading": options, "wish": wish}
        for batch in child.ask(file, "read_rows", asked):
            yield msgspec.convert(batch, Batch)
    finally:
        child.close()


def run(ctx: JobContext, *, file: str, reading: dict[str, Any], wish: dict[str, Any]) -> None:
    """Stream each ``batch`` of a file; `reading` has the fields of `ReadOptions`, `wish` those of `Wish`."""
    source = Path(file)
    opened = choose(source)[0].open(source, msgspec.convert(reading, ReadOptions) if reading else FOUND)
    try:
        for batch in batches(opened, source.name, msgspec.convert(wish, Wish)):
            ctx.data("batch", batch)
            ctx.check()
    finally:
        opened.close()
