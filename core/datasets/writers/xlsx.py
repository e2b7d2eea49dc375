"""Writes rows as an Excel workbook of one sheet: text as text, never as a formula; numbers and truth values as such."""

from __future__ import annotations

import re
from typing import Any, BinaryIO

from core.datasets.readers.cells import STRUCTURED, CellWriter
from core.datasets.readers.xlsx import MOST_ROWS
from core.datasets.rows import Fields
from core.datasets.writers.survey import Survey
from core.datasets.writers.writer import Unwritable
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

LONGEST = 32_767
"""Characters of a cell; the format allows no more."""
_MOST_COLUMNS = 16_384
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")


class XlsxWriter:
    """Meets `DatasetWriter`."""

    name = "Excel"
    suffixes = (".xlsx",)
    needs_survey = True

    def open(self, out: BinaryIO, survey: Survey) -> XlsxWriting:
        return XlsxWriting(out, survey)


class XlsxWriting:
    """Meets `Writing`."""

    def __init__(self, file: BinaryIO, survey: Survey) -> None:
        from openpyxl import Workbook

        if survey.rows >= MOST_ROWS or len(survey.columns) > _MOST_COLUMNS:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "An Excel sheet holds at most {most} rows; these are %n."),
                QT_TRANSLATE_NOOP("core", "Export as Parquet, CSV or JSON Lines."),
                n=survey.rows,
                most=MOST_ROWS - 1,
            )
        self._file = file
        self._columns = survey.columns
        self._cells = CellWriter()
        self._blank = 0
        self._book = Workbook(write_only=True)
        self._sheet = self._book.create_sheet("Rows")
        self._sheet.append([self._text(column) for column in self._columns])

    @property
    def notes(self) -> list[Text]:
        changed = self._cells.flattened + self._blank
        if not changed:
            return []
        return [
            text(
                QT_TRANSLATE_NOOP(
                    "core", "%n missing, empty or nested value(s) are empty cells or text in the sheet."
                ),
                n=changed,
            )
        ]

    def write(self, fields: Fields) -> None:
        row = [self._cell(name, fields[name]) if name in fields else None for name in self._columns]
        self._blank += len(self._columns) - len(fields)
        self._sheet.append(row)

    def close(self) -> None:
        self._book.save(self._file)
        self._book.close()

    def _cell(self, column: str, value: Any) -> Any:
        if isinstance(value, str):
            # A cell of text is never calculated; only what looks like JSON in a column of JSON needs a mark.
            marked = value[:1] in ("[", "{", "'") and column.lower() in STRUCTURED
            words = self._cells.text(column, value) if marked or value.startswith("'") else value
        elif value is None or isinstance(value, bool):
            self._cells.flattened += value is None
            return value
        elif isinstance(value, int | float) and abs(value) < 2**53 and len(repr(value).strip("-")) <= 16:
            return value
        else:
            words = self._cells.text(column, value)
        if len(words) > LONGEST:
            raise Unwritable(
                text(
                    QT_TRANSLATE_NOOP("core", "“{column}” has %n character(s); a cell holds at most {most}."),
                    column=column,
                    n=len(words),
                    most=LONGEST,
                )
            )
        return self._text(words)

    def _text(self, words: str) -> Any:
        from openpyxl.cell import WriteOnlyCell

        if _FORBIDDEN.search(words):
            words = _FORBIDDEN.sub(lambda found: f"_x{ord(found[0]):04X}_", words)
        if not words.startswith(("=", "+", "-", "@")):
            return words
        cell = WriteOnlyCell(self._sheet, words)
        cell.data_type = "s"
        cell.quotePrefix = True
        return cell
