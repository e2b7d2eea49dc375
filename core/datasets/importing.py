"""Imports a file into a dataset as a job: first rows early, many short transactions, one undo, no line lost unsaid."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from core.datasets import batches, catalog, history
from core.datasets.ahead import ahead
from core.datasets.batches import Batch, Wish
from core.datasets.columns import Mapping
from core.datasets.packed import Packed
from core.datasets.readers import choose
from core.datasets.readers.options import ReadOptions
from core.datasets.readers.reader import BadLine, Reading
from core.datasets.readers.unpacking import name_unpacked
from core.datasets.rows import PLAIN, SPLITS, STATUSES, Marks, Split
from core.datasets.store import Dataset
from core.errors import UserError
from core.jobs.context import JobContext
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

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
            wish = Wish(list(drop), _turned(store, meant) if fit else None, wanted, marks)
            if meant is not None and (store.mapping is None or not store.counts().every):
                history.set_mapping(store, meant)
            importing = Importing(ctx, store, source.name, opened.total)
            if opened.total < batches.LARGE:
                found = batches.batches(opened, source.name, wish)
            else:
                found = batches.batches_of_child(source, options, wish)
            try:
                result = {**importing.run(found), "format": reader.name}
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

    def __init__(self, ctx: JobContext, store: Dataset, file: str, total: int) -> None:
        self._ctx = ctx
        self._store = store
        self._file = file
        self._total = total
        self.rows = 0
        self._encoding = ""
        self._notes: list[Text] = []
        self._entry = 0
        self._bad: list[dict[str, Any]] = []
        self._bad_count = 0

    def run(self, found: Iterator[Batch]) -> dict[str, Any]:
        self._store.connection.execute(f"PRAGMA wal_autocheckpoint={_JOURNAL}")
        # KiB. A transaction larger than this is written twice.
        self._store.connection.execute("PRAGMA cache_size=-32000")
        with ahead(found) as ready:
            for batch in ready:
                self._encoding, self._notes = batch.encoding, batch.notes
                self._note(batch.bad)
                if batch.rows:
                    self._append(batch.rows)
                self._ctx.progress(batch.done, self._total)
                self._ctx.check()
                # Whoever else wants to write gets in between.
                time.sleep(_BREAK)
        self._store.checkpoint()
        if not self._encoding.startswith("UTF"):
            self._ctx.warn(
                QT_TRANSLATE_NOOP(
                    "core",
                    "{file} is not in Unicode; it was read as {encoding}, the likeliest. "
                    "Look whether its letters are right; if not, save it as UTF-8 and import it again.",
                ),
                file=self._file,
                encoding=self._encoding,
            )
        for note in self._notes:
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
            "encoding": self._encoding,
        }

    def transfer(self, form: str, *, stopped: bool = False) -> history.Transfer:
        """What there is to remember of it."""
        return history.Transfer(
            "in",
            self._file,
            self.rows,
            format=form,
            encoding=self._encoding,
            left=history.left_from(self._bad, "line"),
            left_count=self._bad_count,
            notes=self._notes,
            stopped=stopped,
        )

    def _append(self, rows: Packed) -> None:
        self.rows += len(rows)
        title = text(QT_TRANSLATE_NOOP("core", "Import %n row(s) from {file}"), n=self.rows, file=self._file)
        self._entry = self._store.append(rows, title, self._entry)
        self._ctx.data("rows", {"dataset": str(self._store.path), "rows": self.rows})

    def _note(self, bad: list[BadLine]) -> None:
        self._bad_count += len(bad)
        for line in bad[: max(0, LISTED - len(self._bad))]:
            where = {"file": line.file} if line.file else {}
            self._bad.append({"line": line.line, "reason": line.reason, **where})


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


def _turned(store: Dataset, mapping: Mapping | None) -> tuple[Mapping, Mapping] | None:
    """The file's shape and that of the rows there; None where there is nothing to turn."""
    there = store.mapping
    if there is None or mapping is None or there == mapping or not store.counts().every:
        return None
    return mapping, there


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
