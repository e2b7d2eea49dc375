"""Parquet and Arrow files, read by a child process (`arrow_rows`). Does not know what the columns mean."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from core.datasets.readers.options import FOUND, ReadOptions
from core.datasets.readers.reader import BadLine, Record
from core.datasets.readers.rows_child import RowsChild
from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP, Text


class ParquetReader:
    """Meets `DatasetReader`. Give it a `child` to read many files with; otherwise each reading has its own."""

    name = "Parquet"
    suffixes = (".parquet",)

    def __init__(self, child: RowsChild | None = None) -> None:
        self._child = child

    def open(self, file: Path, options: ReadOptions = FOUND) -> ArrowReading:
        return ArrowReading(file, self.name, self._child)


class ArrowReader:
    """Meets `DatasetReader`. Files and streams of Arrow, also as Feather."""

    name = "Arrow"
    suffixes = (".arrow", ".feather", ".ipc")

    def __init__(self, child: RowsChild | None = None) -> None:
        self._child = child

    def open(self, file: Path, options: ReadOptions = FOUND) -> ArrowReading:
        return ArrowReading(file, self.name, self._child)


class ArrowReading:
    """A table of columns being read, some hundred rows at a time. Meets `Reading`; lines count rows."""

    encoding = "UTF-8"

    def __init__(self, file: Path, kind: str, child: RowsChild | None) -> None:
        self._file = file
        self._kind = kind
        with explain_os_errors(file):
            self.total = file.stat().st_size
            with file.open("rb") as opened:
                empty = not opened.read(1)
        if empty:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} is empty."),
                QT_TRANSLATE_NOOP("core", "Choose the file that holds the rows."),
                path=str(file),
            )
        self.done = 0
        self.notes: list[Text] = []
        self._own = child is None
        self._child = child or RowsChild()

    def close(self) -> None:
        if self._own:
            self._child.close()

    def __iter__(self) -> Iterator[Record | BadLine]:
        number = 0
        for part in self._child.read(self._file, self._kind):
            if "notes" in part:
                self.notes = part["notes"]
                break
            bad = msgspec.convert(part["bad"], dict[int, Text], strict=False)
            for position, fields in enumerate(part["rows"]):
                number += 1
                reason = bad.get(position)
                yield Record(number, fields) if reason is None else BadLine(number, reason)
            self.done = int(self.total * part["share"])
        if not number:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} holds no rows."),
                QT_TRANSLATE_NOOP("core", "Choose the file that holds the rows."),
                path=str(self._file),
            )
        self.done = self.total
