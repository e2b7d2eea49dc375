"""Exports a dataset, or one part of it, to a file as a job: the whole file or none, and what it cannot hold is told."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from core.datasets import catalog
from core.datasets.columns import Mapping
from core.datasets.converting import CannotHold, Converter
from core.datasets.importing import part
from core.datasets.provenance import with_source
from core.datasets.rows import Fields, Split
from core.datasets.shapes import mapping_of, recognise
from core.datasets.store import Dataset
from core.datasets.text_template import TextTemplate
from core.datasets.writers import writer_for
from core.datasets.writers.survey import Survey
from core.datasets.writers.writer import DatasetWriter, Unwritable
from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text

_EVERY = 2000
LISTED = 1000
"""Rows left out that are listed with their reason; all are counted."""


def run(
    ctx: JobContext,
    *,
    project: str,
    dataset: str,
    file: str,
    split: str | None = None,
    shape: str = "",
    template: str = "",
) -> dict[str, Any]:
    """Write the rows of the dataset called `dataset` to `file`, in the format of its ending; with `split`, only those
    of that part; with `shape`, in that one of `core.datasets.shapes`; with `template`, as the text it makes.

    Stopped or failed, it leaves the file that was there before. Returns {"rows", "file", "left_out", "left_out_count"},
    where left_out is the first rows that the file cannot hold as {"row", "reason"}.
    """
    target = Path(file)
    wanted = None if split is None else part(split)
    writer = writer_for(target)
    with Dataset(catalog.path_of(Project.open(Path(project)), dataset)) as store, explain_os_errors(target):
        exporting = Exporting(ctx, store, writer, wanted, _converter(store, shape, template))
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb", buffering=1 << 20) as disk:
                with _packed(disk, target.suffix.lower()) as out:
                    exporting.run(out)
                disk.flush()
                os.fsync(disk.fileno())
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    return {
        "rows": exporting.rows,
        "file": str(target),
        "left_out": exporting.left_out,
        "left_out_count": exporting.left_out_count,
    }


class Exporting:
    """One dataset on its way into one file."""

    def __init__(
        self,
        ctx: JobContext,
        store: Dataset,
        writer: DatasetWriter,
        split: Split | None,
        converter: Converter | None,
    ) -> None:
        self._ctx = ctx
        self._store = store
        self._writer = writer
        self._split = split
        self._converter = converter
        counts = store.counts()
        whole = {None: counts.total, "": counts.unassigned}.get(split, 0) or getattr(counts, split or "total")
        self._total = whole * (1 + writer.needs_survey)
        self._done = 0
        self.rows = 0
        self.left_out: list[dict[str, Any]] = []
        self.left_out_count = 0

    def run(self, out: BinaryIO) -> None:
        survey = Survey()
        if self._writer.needs_survey:
            converter = self._converter
            # What the first look loses would otherwise be counted twice.
            self._converter = Converter(converter.source, converter.target) if converter else None
            for _, fields in self._converted():
                if isinstance(fields, dict):
                    survey.add(fields)
            self._converter = converter
        writing = self._writer.open(out, survey)
        for number, fields in self._converted():
            if not isinstance(fields, dict):
                self._leave_out(number, fields)
                continue
            try:
                writing.write(fields)
                self.rows += 1
            except Unwritable as error:
                self._leave_out(number, error.reason)
        writing.close()
        self._ctx.progress(self._total, self._total)
        for note in [*(self._converter.notes if self._converter else []), *writing.notes]:
            self._ctx.warn(note)
        if self.left_out_count:
            self._ctx.warn(
                QT_TRANSLATE_NOOP(
                    "core", "%n row(s) could not be put into this form and were left out. First: {reason}"
                ),
                n=self.left_out_count,
                reason=str(self.left_out[0]["reason"]),
            )

    def _converted(self) -> Iterator[tuple[int, Fields | Text]]:
        """(number in the dataset from 1, the row as it is written, or why it cannot be)."""
        for number, row in enumerate(self._store.rows(self._split), 1):
            fields: Fields | Text = with_source(row)
            if self._converter is not None:
                try:
                    fields = self._converter.convert(with_source(row))
                except CannotHold as error:
                    fields = error.reason
            yield number, fields
            self._done += 1
            if self._done % _EVERY == 0:
                self._ctx.progress(self._done, self._total)
                self._ctx.check()

    def _leave_out(self, number: int, reason: Text) -> None:
        self.left_out_count += 1
        if len(self.left_out) < LISTED:
            self.left_out.append({"row": number, "reason": reason})


def _converter(store: Dataset, shape: str, template: str) -> Converter | None:
    if not shape and not template:
        return None
    if template:
        TextTemplate(template).check(store.columns)
        target = Mapping("text", text="text", template=template)
    else:
        target = mapping_of(shape)
    source = store.mapping or recognise(store.columns)
    if source is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” has no question and answer among its columns: {columns}."),
            QT_TRANSLATE_NOOP("core", "Choose on the Dataset screen which column is what."),
            name=store.name,
            columns=", ".join(store.columns) or "-",
        )
    return Converter(source, target)


@contextmanager
def _packed(disk: BinaryIO, suffix: str) -> Iterator[BinaryIO]:
    """A file to write to that packs what is written, if its ending says so."""
    if suffix == ".gz":
        import gzip

        with gzip.GzipFile(fileobj=disk, mode="wb", compresslevel=6, mtime=0, filename="") as out:
            yield out  # type: ignore[misc]
    elif suffix == ".zst":
        import zstandard

        with zstandard.ZstdCompressor().stream_writer(disk, closefd=False) as packed:
            yield packed
    else:
        yield disk
