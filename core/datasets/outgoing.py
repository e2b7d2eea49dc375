"""A dataset's accepted rows on their way into one or several files of one format. Does not know where files lie."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

import msgspec

from core.datasets import database
from core.datasets.converting import CannotHold, Converter
from core.datasets.provenance import with_source
from core.datasets.rows import SPLITS, STATUSES, Fields, Row, Runs, Split, from_runs
from core.datasets.store import Dataset
from core.datasets.writers.survey import Survey
from core.datasets.writers.writer import DatasetWriter, Unwritable
from core.jobs.context import JobContext
from core.text import QT_TRANSLATE_NOOP, Text

_EVERY = 2000
LISTED = 1000
"""Rows left out that are listed with their reason; all are counted."""
PARTS = {"": "unassigned", "train": "train", "validation": "validation", "test": "test"}
"""What the part of a split is called in the name of a file."""


class Choice(msgspec.Struct, frozen=True):
    """Which rows go out: of one part, or None for all; with `rows` only those ids, in their order."""

    split: Split | None = None
    rows: Runs | None = None

    def of(self, store: Dataset, split: Split | None) -> Iterator[Row]:
        """The accepted rows; with `split` only those of that part."""
        if self.rows is None:
            yield from store.rows(self.split if split is None else split)
            return
        for row in store.rows(ids=list(from_runs(self.rows))):
            wanted = self.split if split is None else split
            if row.marks.status == "accepted" and (wanted is None or row.split == wanted):
                yield row

    def tally(self, store: Dataset) -> dict[tuple[str, Split], int]:
        """How many rows there are to choose from, by status and part."""
        found: dict[tuple[str, Split], int] = {}
        if self.rows is not None:
            for row in store.rows(ids=list(from_runs(self.rows))):
                key = (row.marks.status, row.split)
                found[key] = found.get(key, 0) + 1
        else:
            with database.explain(store.path):
                for split, status, n in store.connection.execute("SELECT split, status, n FROM tally"):
                    found[STATUSES[status], SPLITS[split]] = n
        return {key: n for key, n in found.items() if n and self.split in (None, key[1])}


class Outgoing:
    """`rows` were written; `left_out` lists the first that could not be, `drafts` and `rejected` count the others."""

    def __init__(
        self,
        ctx: JobContext,
        store: Dataset,
        writer: DatasetWriter,
        choice: Choice,
        converter: Converter | None,
    ) -> None:
        self._ctx = ctx
        self._store = store
        self._writer = writer
        self._choice = choice
        self._converter = converter
        tally = choice.tally(store)
        self.parts: list[Split] = [split for split in SPLITS if tally.get(("accepted", split))]
        self.drafts = sum(n for (status, _), n in tally.items() if status == "draft")
        self.rejected = sum(n for (status, _), n in tally.items() if status == "rejected")
        accepted = sum(n for (status, _), n in tally.items() if status == "accepted")
        self._total = accepted * (1 + writer.needs_survey)
        self._done = 0
        self._survey: Survey | None = None
        self.rows = 0
        self.left_out: list[dict[str, Any]] = []
        self.left_out_count = 0
        self.notes: list[Text] = []

    def write(self, out: BinaryIO, split: Split | None = None) -> int:
        """Write the rows, or those of one part, as one file. Returns how many."""
        before = self.rows
        writing = self._writer.open(out, self._looked())
        for number, row, fields in self._converted(split, self._converter):
            if isinstance(fields, Text):
                self._leave_out(number, row, fields)
                continue
            try:
                writing.write(fields)
                self.rows += 1
            except Unwritable as error:
                self._leave_out(number, row, error.reason)
        writing.close()
        self.notes += [note for note in writing.notes if note not in self.notes]
        return self.rows - before

    def tell(self) -> None:
        """Say what the files do not hold."""
        self._ctx.progress(self._total, self._total)
        for note in [*(self._converter.notes if self._converter else []), *self.notes]:
            self._ctx.warn(note)
        if self.left_out_count:
            self._ctx.warn(
                QT_TRANSLATE_NOOP(
                    "core", "%n row(s) could not be put into this form and were left out. First: {reason}"
                ),
                n=self.left_out_count,
                reason=str(self.left_out[0]["reason"]),
            )
        if self.drafts:
            self._ctx.warn(
                QT_TRANSLATE_NOOP("core", "Not written, since not reviewed yet: %n draft(s)."), n=self.drafts
            )
        if self.rejected:
            self._ctx.warn(QT_TRANSLATE_NOOP("core", "Not written: %n rejected row(s)."), n=self.rejected)

    def _looked(self) -> Survey:
        """All rows of all files looked at once, so that their columns are of the same kinds."""
        if self._survey is None:
            self._survey = Survey()
            if self._writer.needs_survey:
                converter = self._converter
                # What the first look loses would otherwise be counted twice.
                again = Converter(converter.source, converter.target) if converter else None
                for _, _, fields in self._converted(None, again):
                    if not isinstance(fields, Text):
                        self._survey.add(fields)
        return self._survey

    def _converted(
        self, split: Split | None, converter: Converter | None
    ) -> Iterator[tuple[int, int, Fields | Text]]:
        """(number among the rows from 1, its id, the row as it is written, or why it cannot be)."""
        for number, row in enumerate(self._choice.of(self._store, split), 1):
            yield number, row.id, converted(row, converter)
            self._done += 1
            if self._done % _EVERY == 0:
                self._ctx.progress(self._done, self._total)
                self._ctx.check()

    def _leave_out(self, number: int, row: int, reason: Text) -> None:
        self.left_out_count += 1
        if len(self.left_out) < LISTED:
            self.left_out.append({"row": number, "id": row, "reason": reason})


def converted(row: Row, converter: Converter | None) -> Fields | Text:
    """The row as it is written, or why it cannot be."""
    fields = with_source(row)
    if converter is None:
        return fields
    try:
        return converter.convert(fields)
    except CannotHold as error:
        return error.reason
