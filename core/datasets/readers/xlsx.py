"""Excel workbooks: the first sheet that has rows, by the values last calculated. Nothing is calculated here.

Does not know what the columns mean.
"""

from __future__ import annotations

import re
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from itertools import repeat
from pathlib import Path
from typing import Any

from core.datasets.readers import header
from core.datasets.readers.cells import CellReader
from core.datasets.readers.options import FOUND, ReadOptions
from core.datasets.readers.reader import BadLine, Record
from core.datasets.readers.values import JsonValues, unstorable
from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP, Text, text

ROOM = 64 << 20
RATIO = 100
"""A workbook may unpack to `ROOM` bytes, a larger one to `RATIO` times its size."""
MOST_SHARED = 128 << 20
"""Bytes of the table of texts, which must be held at once."""
MOST_ROWS = 1_048_576
"""As many as the format allows."""
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class XlsxReader:
    """Meets `DatasetReader`."""

    name = "Excel"
    suffixes = (".xlsx", ".xlsm")

    def open(self, file: Path, options: ReadOptions = FOUND) -> XlsxReading:
        return XlsxReading(file, options)


class XlsxReading:
    """A workbook being read. Meets `Reading`. Lines are the rows' numbers in the sheet."""

    encoding = "UTF-8"

    def __init__(self, file: Path, options: ReadOptions = FOUND) -> None:
        self._file = file
        self._wanted = options.sheet
        self.sheets: list[str] = []
        with explain_os_errors(file):
            self.total = file.stat().st_size
            with file.open("rb") as opened:
                start = opened.read(4)
        self.done = 0
        self._own_notes: list[Text] = []
        self._values = JsonValues()
        self._cells = CellReader()
        self._formulas = 0
        if not start:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} is empty."),
                QT_TRANSLATE_NOOP("core", "Choose the file that holds the rows."),
                path=str(file),
            )
        self._has_formulas = self._check()
        self._books: list[Any] = []

    @property
    def notes(self) -> list[Text]:
        found = self._own_notes + self._values.notes + self._cells.notes
        if self._formulas:
            found.append(
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "%n formula(s) had no value saved with them and came in as text; nothing is calculated.",
                    ),
                    n=self._formulas,
                )
            )
        return found

    def close(self) -> None:
        for book in reversed(self._books):
            book.close()
        self._books = []

    def __iter__(self) -> Iterator[Record | BadLine]:
        names: list[str] = []
        rows = 0
        for number, cells in self._rows():
            while cells and cells[-1] is None:
                cells.pop()
            if not cells:
                continue
            if not names:
                names = self._names(cells)
                if self._has_header:
                    continue
            made = self._record(number, cells, names)
            rows += isinstance(made, Record)
            yield made
        if not rows:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} holds no rows below the names of its columns."),
                QT_TRANSLATE_NOOP(
                    "core", "Put the names of the columns in the first row and the rows below it."
                ),
                path=str(self._file),
            )
        self.done = self.total

    def _names(self, cells: list[Any]) -> list[str]:
        words = ["" if cell is None else cell if isinstance(cell, str) else "1" for cell in cells]
        self._has_header = header.is_header(words)
        if self._has_header:
            return header.names_of(words)
        self._own_notes.append(header.no_header(len(cells)))
        return header.names_of([""] * len(cells))

    def _record(self, number: int, cells: list[Any], names: list[str]) -> Record | BadLine:
        if len(cells) > len(names):
            return BadLine(number, header.ragged(len(cells), len(names)))
        cells += [None] * (len(names) - len(cells))
        fields = {name: self._value(name, cell) for name, cell in zip(names, cells, strict=True)}
        if reason := unstorable(fields, self.encoding):
            return BadLine(number, reason)
        return Record(number, fields)

    def _value(self, column: str, cell: Any) -> Any:
        if cell is None:
            return ""
        if isinstance(cell, str):
            if "_x" in cell:
                cell = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), cell)
            return self._cells.value(column, cell)
        if isinstance(cell, float) and cell.is_integer() and abs(cell) < 2**53:
            return int(cell)
        return self._values.of(cell)

    def _rows(self) -> Iterator[tuple[int, list[Any]]]:
        """The rows of the sheet that is wanted, else of the first that has any."""
        values = self._open(data_only=True)
        formulas = self._open(data_only=False) if self._has_formulas else None
        with self._explained():
            titles = self.sheets = [sheet.title for sheet in values.worksheets]
        if self._wanted and self._wanted not in titles:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} has no sheet called “{sheet}”."),
                QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
                path=str(self._file),
                sheet=self._wanted,
                known=", ".join(titles),
            )
        for position, title in enumerate(titles):
            if self._wanted and title != self._wanted:
                continue
            given = False
            for found in self._sheet(values, formulas, position):
                if any(cell is not None for cell in found[1]):
                    given = True
                    yield found
            if given:
                others = [other for other in titles if other != title]
                if others:
                    self._own_notes.append(
                        text(
                            QT_TRANSLATE_NOOP(
                                "core",
                                "Only the sheet “{sheet}” was read; %n other(s) were left out: {others}.",
                            ),
                            sheet=title,
                            n=len(others),
                            others=", ".join(others)[:200],
                        )
                    )
                return

    def _sheet(self, values: Any, formulas: Any, position: int) -> Iterator[tuple[int, list[Any]]]:
        with self._explained():
            sheet = values.worksheets[position]
            # What a file says of its size may be wrong: too large, it would make us count to it.
            sheet.reset_dimensions()
            cells = sheet.iter_rows(values_only=True)
            others: Iterator[Sequence[Any]] = repeat(())
            if formulas is not None:
                twin = formulas.worksheets[position]
                twin.reset_dimensions()
                others = twin.iter_rows(values_only=True)
        number = 0
        while True:
            with self._explained():
                row = next(cells, None)
                twin_row = next(others, ())
            if row is None:
                return
            number += 1
            if number > MOST_ROWS:
                raise self._damaged(f"more than {MOST_ROWS} rows")
            found = list(row)
            for at, formula in enumerate(twin_row):
                if at < len(found) and found[at] is None and formula is not None:
                    found[at] = (
                        formula if isinstance(formula, str) else str(getattr(formula, "text", formula))
                    )
                    self._formulas += 1
            self.done = min(self.total - 1, int(self.total * number / (number + 1000)))
            yield number, found

    def _open(self, data_only: bool) -> Any:
        import openpyxl

        # What it warns of (a style, a validation it does not know) has nothing to do with the values.
        warnings.filterwarnings("ignore", module="openpyxl")
        # Opened by us: the library leaves a file open that it cannot read.
        with explain_os_errors(self._file):
            disk = self._file.open("rb")
        self._books.append(disk)
        with self._explained():
            book = openpyxl.load_workbook(
                disk, read_only=True, data_only=data_only, keep_links=False, rich_text=False
            )
        self._books.append(book)
        return book

    def _check(self) -> bool:
        """Refuse what would unpack without end; tells whether there are formulas."""
        with self._explained(), zipfile.ZipFile(self._file) as packed:
            entries = packed.infolist()
            size = sum(entry.file_size for entry in entries)
            shared = max((e.file_size for e in entries if "sharedstrings" in e.filename.lower()), default=0)
            if size > max(ROOM, RATIO * self.total) or shared > MOST_SHARED or len(entries) > 10_000:
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "{path} unpacks to {size} MB, as if made to fill the memory."),
                    QT_TRANSLATE_NOOP("core", "If you trust it, save it as CSV and import that."),
                    path=str(self._file),
                    size=max(size, shared) >> 20,
                )
            return any(_holds(packed, entry, b"<f") for entry in entries if "worksheets/" in entry.filename)

    def _explained(self) -> _Explained:
        return _Explained(self)

    def _damaged(self, reason: str) -> UserError:
        return UserError(
            QT_TRANSLATE_NOOP("core", "{path} is damaged, protected, or no Excel workbook: {reason}."),
            QT_TRANSLATE_NOOP("core", "Open it in a spreadsheet program and save it as .xlsx or CSV."),
            path=str(self._file),
            reason=" ".join(reason.split())[:160].rstrip("."),
        )


class _Explained:
    """The library raises whatever its XML and ZIP readers do; to the person it is all one."""

    def __init__(self, reading: XlsxReading) -> None:
        self._reading = reading

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: Any) -> None:
        if isinstance(error, Exception) and not isinstance(error, UserError):
            raise self._reading._damaged(f"{error}" or type(error).__name__) from error


def _holds(packed: zipfile.ZipFile, entry: zipfile.ZipInfo, words: bytes) -> bool:
    with packed.open(entry) as part:
        kept = b""
        while piece := part.read(1 << 20):
            if words in kept + piece:
                return True
            kept = piece[-len(words) :]
    return False
