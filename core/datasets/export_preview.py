"""What an export would be, before it is: the first row as it will stand in the file, and what the file cannot hold.

Looks at the first rows only, for about a second. Writes nothing.
"""

from __future__ import annotations

import io
import time
from collections.abc import Callable

import msgspec

from core.datasets.converting import Converter
from core.datasets.exporting import converter_for
from core.datasets.outgoing import Choice, converted
from core.datasets.rows import Fields
from core.datasets.store import Dataset
from core.datasets.writers.survey import Survey
from core.datasets.writers.writer import DatasetWriter, Unwritable, Writing
from core.errors import Cancelled
from core.text import Text

SHOWN = 2
"""Rows that are shown as they will stand in the file."""
LOOKED = 20_000
SECONDS = 0.8
_TABLES = ("Parquet", "Excel")


class Preview(msgspec.Struct, frozen=True):
    """`sample` is the file's beginning; `rows` are to be written, of which `looked` were looked at and `refused` of
    those cannot be held, `reason` being the first's. `notes`: what else the file does not hold."""

    sample: str
    rows: int
    looked: int
    refused: int
    reason: Text | None
    notes: list[Text]
    drafts: int
    rejected: int


def preview(
    store: Dataset,
    choice: Choice,
    writer: DatasetWriter,
    shape: str = "",
    template: str = "",
    chat_template: str = "",
    stopped: Callable[[], bool] = lambda: False,
) -> Preview:
    """Raises `UserError` where the rows cannot be put into this form at all."""
    converter = converter_for(store, shape, template, chat_template)
    tally = choice.tally(store)
    rows, refused, reason = _look(store, choice, converter, stopped)
    survey = Survey()
    for fields in rows:
        survey.add(fields)
    out = io.BytesIO()
    writing = writer.open(out, survey)
    first: list[Fields] = []
    unwritable, why = _write(writing, rows, out, first)
    writing.close()
    sample = _as_fields(first) if writer.name in _TABLES else _beginning(writer, first, survey)
    return Preview(
        sample,
        sum(n for (status, _), n in tally.items() if status == "accepted"),
        len(rows) + refused,
        refused + unwritable,
        reason or why,
        [*(converter.notes if converter else []), *writing.notes],
        sum(n for (status, _), n in tally.items() if status == "draft"),
        sum(n for (status, _), n in tally.items() if status == "rejected"),
    )


def _look(
    store: Dataset, choice: Choice, converter: Converter | None, stopped: Callable[[], bool]
) -> tuple[list[Fields], int, Text | None]:
    rows: list[Fields] = []
    refused, reason = 0, None
    until = time.monotonic() + SECONDS
    for at, row in enumerate(choice.of(store, None)):
        if stopped():
            raise Cancelled
        if at >= LOOKED or (at and time.monotonic() > until):
            break
        fields = converted(row, converter)
        if isinstance(fields, Text):
            refused += 1
            reason = reason or fields
        else:
            rows.append(fields)
    return rows, refused, reason


def _write(
    writing: Writing, rows: list[Fields], out: io.BytesIO, first: list[Fields]
) -> tuple[int, Text | None]:
    unwritable, why = 0, None
    for fields in rows:
        try:
            writing.write(fields)
            if len(first) < SHOWN:
                first.append(fields)
        except Unwritable as error:
            unwritable += 1
            why = why or error.reason
        if out.tell() > 4 << 20:
            # What was written is not wanted; only what cannot be.
            out.seek(0)
            out.truncate()
    return unwritable, why


def _beginning(writer: DatasetWriter, first: list[Fields], survey: Survey) -> str:
    out = io.BytesIO()
    writing = writer.open(out, survey)
    for fields in first:
        writing.write(fields)
    writing.close()
    return out.getvalue().decode("utf-8", "replace").lstrip("\ufeff")


def _as_fields(first: list[Fields]) -> str:
    return "\n".join(
        msgspec.json.format(msgspec.json.encode(fields), indent=2).decode() for fields in first[:1]
    )
