"""A first look at a file before it is imported: what it is, its first rows, and what its columns are taken for.

Reads no further than it must, so that it is quick however large the file is. Does not know the store.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import msgspec

from core.datasets.columns import Mapping
from core.datasets.readers import choose
from core.datasets.readers.csv_text import CsvReading
from core.datasets.readers.options import FOUND, ReadOptions
from core.datasets.readers.reader import BadLine, Reading
from core.datasets.readers.xlsx import XlsxReading
from core.datasets.rows import Fields
from core.datasets.shapes import recognise
from core.errors import Cancelled
from core.text import Text

ROWS = 100
SECONDS = 0.25
"""So long after the first row the rows found are enough."""
_SAMPLES = 20


class Peek(msgspec.Struct, frozen=True):
    """`rows` are the first ones, `whole` whether they are all; `bad` the lines among them that are none.

    `delimiter`, `header` (whether the first line names the columns) and `sheets` are those of a table; `parts`: the
    file itself says which part of the split rows belong to. `mapping` is the guess, None where there is none.
    """

    format: str
    encoding: str
    rows: list[Fields]
    columns: list[str]
    whole: bool
    bad: list[BadLine]
    notes: list[Text]
    mapping: Mapping | None
    delimiter: str = ""
    header: bool | None = None
    sheets: list[str] = []
    parts: bool = False


def peek(
    file: Path, options: ReadOptions = FOUND, stopped: Callable[[], bool] = lambda: False, most: int = ROWS
) -> Peek:
    """Look at a file or folder. Raises `UserError` where it holds no rows, as the import would."""
    reader, surprise = choose(file)
    with closing(reader.open(file, options)) as reading:
        rows, bad, parts, whole = _first(reading, most, stopped)
        columns = list(dict.fromkeys(name for row in rows for name in row))
        notes = [*([surprise] if surprise is not None else []), *reading.notes]
        table = reading.dialect if isinstance(reading, CsvReading) else None
        return Peek(
            reader.name,
            reading.encoding,
            rows,
            columns,
            whole,
            bad,
            notes,
            recognise(columns, rows[:_SAMPLES]),
            table.delimiter if table else "",
            table.header if table else None,
            reading.sheets if isinstance(reading, XlsxReading) else [],
            parts,
        )


def _first(
    reading: Reading, most: int, stopped: Callable[[], bool]
) -> tuple[list[Fields], list[BadLine], bool, bool]:
    rows: list[Fields] = []
    bad: list[BadLine] = []
    parts = False
    until = 0.0
    for found in reading:
        if stopped():
            raise Cancelled
        if isinstance(found, BadLine):
            if len(bad) < most:
                bad.append(found)
        else:
            until = until or time.monotonic() + SECONDS
            rows.append(found.fields)
            parts = parts or bool(found.split)
            if len(rows) == most or time.monotonic() > until:
                return rows, bad, parts, False
    return rows, bad, parts, True
