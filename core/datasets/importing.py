"""Imports a file into a dataset as a job: first rows early, many short transactions, one undo, no line lost unsaid."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from core.datasets import catalog, history
from core.datasets.adapting import Adapted
from core.datasets.ahead import ahead
from core.datasets.columns import Mapping
from core.datasets.converting import Converter
from core.datasets.packed import Packed, Packing
from core.datasets.provenance import take_source
from core.datasets.readers import choose
from core.datasets.readers.options import ReadOptions
from core.datasets.readers.reader import BadLine, Reading
from core.datasets.readers.unpacking import name_unpacked
from core.datasets.rows import PLAIN, SPLITS, STATUSES, Marks, NewRow, Split
from core.datasets.store import Dataset
from core.errors import UserError
from core.jobs.context import JobContext
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, text

FIRST_BATCH = 200
BATCH = 8000
HEAVY = 8 << 20
"""Characters that make a batch of fewer rows than `BATCH`."""
_BREAK = 0.003
_JOURNAL = 8000
"""Pages of the journal (64 MB) that are brought into the file at once: at each thousand, as usual, an import would wait
for the disk again and again."""
LISTED = 1000
"""Bad lines that are listed with their reason; all are counted."""


def run(
    ctx: JobContext,
    *,
    project: str,
    file: str,
    dataset: str = "",
    split: str | None = None,
    status: str = "accepted",
    reading: dict[str, Any] | None = None,
    drop: Sequence[str] = (),
    mapping: dict[str, Any] | None = None,
    fit: bool = False,
) -> dict[str, Any]:
    """Append the rows of `file` to the dataset called `dataset` (made if there is none; "": named as the file).

    `reading`: the fields of `ReadOptions`. `drop`: columns that stay out. `mapping`: what the file's columns are, as
    the fields of a `Mapping`; a dataset that has no rows, or whose columns are not understood yet, keeps it as its own;
    otherwise, with `fit`, each row takes on the shape of those that are there. `status`: that of the rows.

    Streams ``rows`` {"dataset", "rows"} after each batch. Stopped or failed in the middle, it leaves the rows
    that came in so far, as one undo. Returns {"dataset", "rows", "bad", "bad_count", "encoding", "format"}, where
    bad is the first bad lines as {"line", "reason"}, in a folder with "file". A split that the file itself speaks
    of goes before `split`.
    """
    source = Path(file)
    wanted = part(split)
    marks = _marks(status)
    options = msgspec.convert(reading or {}, ReadOptions)
    meant = msgspec.convert(mapping, Mapping) if mapping else None
    path = catalog.path_of(
        Project.open(Path(project)), dataset or catalog.clean_name(name_unpacked(source).stem)
    )
    reader, surprise = choose(source)
    if surprise is not None:
        ctx.warn(surprise)
    opened: Reading = reader.open(source, options)
    try:
        is_new = not path.exists()
        with Dataset.create(path) if is_new else Dataset(path) as store:
            converter = _converter(store, meant) if fit else None
            if drop or converter is not None:
                opened = Adapted(opened, drop, converter)
            if meant is not None and (store.mapping is None or not store.counts().every):
                history.set_mapping(store, meant)
            importing = Importing(ctx, store, opened, source.name, wanted, marks)
            try:
                result = {**importing.run(), "format": reader.name}
                history.remember(store, importing.transfer(reader.name))
                return result
            except BaseException:
                if importing.rows:
                    # What came in stays; if not even this can be noted, the first trouble is what is told.
                    with contextlib.suppress(UserError):
                        history.remember(store, importing.transfer(reader.name, stopped=True))
                if is_new and not importing.rows:
                    # A file that gave nothing leaves no empty dataset behind.
                    store.close()
                    catalog.delete(path)
                raise
    finally:
        opened.close()


class Importing:
    """One file on its way into one dataset."""

    def __init__(
        self,
        ctx: JobContext,
        store: Dataset,
        reading: Reading,
        file: str,
        split: Split,
        marks: Marks = PLAIN,
    ) -> None:
        self._ctx = ctx
        self._store = store
        self._reading = reading
        self._file = file
        self._split = split
        self._marks = marks
        self.rows = 0
        self._entry = 0
        self._bad: list[dict[str, Any]] = []
        self._bad_count = 0

    def run(self) -> dict[str, Any]:
        self._store.connection.execute(f"PRAGMA wal_autocheckpoint={_JOURNAL}")
        # KiB. A transaction larger than this is written twice.
        self._store.connection.execute("PRAGMA cache_size=-32000")
        with ahead(self._batches()) as batches:
            for batch, done in batches:
                self.rows += len(batch)
                title = text(
                    QT_TRANSLATE_NOOP("core", "Import %n row(s) from {file}"), n=self.rows, file=self._file
                )
                self._entry = self._store.append(batch, title, self._entry)
                self._ctx.progress(done, self._reading.total)
                self._ctx.data("rows", {"dataset": str(self._store.path), "rows": self.rows})
                self._ctx.check()
                # Whoever else wants to write gets in between.
                time.sleep(_BREAK)
        self._store.checkpoint()
        if not self._reading.encoding.startswith("UTF"):
            self._ctx.warn(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{file} is not in Unicode; it was read as {encoding}, the likeliest. "
                    "Look whether its letters are right; if not, save it as UTF-8 and import it again.",
                ),
                file=self._file,
                encoding=self._reading.encoding,
            )
        for note in self._reading.notes:
            self._ctx.warn(note)
        if self._bad_count:
            self._ctx.warn(
                QT_TRANSLATE_NOOP("core", "{file}: %n line(s) left out, which could not be read as rows."),
                n=self._bad_count,
                file=self._file,
            )
        return {
            "dataset": str(self._store.path),
            "rows": self.rows,
            "bad": self._bad,
            "bad_count": self._bad_count,
            "encoding": self._reading.encoding,
        }

    def transfer(self, form: str, *, stopped: bool = False) -> history.Transfer:
        """What there is to remember of it."""
        return history.Transfer(
            "in",
            self._file,
            self.rows,
            format=form,
            encoding=self._reading.encoding,
            left=history.left_from(self._bad, "line"),
            left_count=self._bad_count,
            notes=list(self._reading.notes),
            stopped=stopped,
        )

    def _batches(self) -> Iterator[tuple[Packed, int]]:
        """Rows as they are written, with how far the file is read then. Runs ahead, in a thread of its own."""
        batch = Packing()
        full = FIRST_BATCH
        for found in self._reading:
            if isinstance(found, BadLine):
                self._note(found)
                continue
            words = "" if "source" in found.fields else found.text
            source = take_source(found.fields, found.file or self._file, found.line)
            batch.add(NewRow(found.fields, source, found.split or self._split, self._marks), words)
            if len(batch) == full or batch.weight > HEAVY:
                yield batch.packed, self._reading.done
                batch, full = Packing(), BATCH
        if len(batch):
            yield batch.packed, self._reading.done

    def _note(self, bad: BadLine) -> None:
        self._bad_count += 1
        if len(self._bad) < LISTED:
            where = {"file": bad.file} if bad.file else {}
            self._bad.append({"line": bad.line, "reason": bad.reason, **where})
        if self._bad_count % 1000 == 0:
            self._ctx.check()


def _marks(status: str) -> Marks:
    for known in STATUSES:
        if known == status:
            return Marks(known) if known != "accepted" else PLAIN
    raise UserError(
        QT_TRANSLATE_NOOP("core", "There is no status of rows called “{name}”."),
        QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
        name=status,
        known=", ".join(STATUSES),
    )


def _converter(store: Dataset, mapping: Mapping | None) -> Converter | None:
    """From the file's shape to that of the rows there; None where there is nothing to turn."""
    there = store.mapping
    if there is None or mapping is None or there == mapping or not store.counts().every:
        return None
    return Converter(mapping, there)


def part(name: str | None) -> Split:
    """The part of a split by its name (None: not assigned). Raises `UserError` for another name."""
    for split in SPLITS:
        if split == (name or ""):
            return split
    raise UserError(
        QT_TRANSLATE_NOOP("core", "There is no part of a dataset called “{name}”."),
        QT_TRANSLATE_NOOP("core", "Use train, validation or test."),
        name=str(name),
    )
