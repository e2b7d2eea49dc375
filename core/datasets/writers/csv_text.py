"""Writes rows as CSV or TSV in UTF-8, with a BOM, without which Excel takes it for something else.

A table of text: lists and objects stand in it as JSON, and no cell is one that a spreadsheet would calculate.
"""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

from core.datasets.readers.cells import CellWriter, protect
from core.datasets.rows import Fields
from core.datasets.writers.survey import Survey
from core.datasets.writers.writer import Unwritable
from core.text import QT_TRANSLATE_NOOP, Text, text


class CsvWriter:
    """Meets `DatasetWriter`."""

    needs_survey = True

    def __init__(
        self, name: str = "CSV", suffixes: tuple[str, ...] = (".csv",), delimiter: str = ","
    ) -> None:
        self.name = name
        self.suffixes = suffixes
        self._delimiter = delimiter

    def open(self, out: BinaryIO, survey: Survey) -> CsvWriting:
        return CsvWriting(out, survey, self._delimiter)


class CsvWriting:
    """Meets `Writing`."""

    def __init__(self, file: BinaryIO, survey: Survey, delimiter: str) -> None:
        self._columns = survey.columns
        self._cells = CellWriter()
        self._blank = 0
        self._text = io.TextIOWrapper(file, "utf-8-sig", newline="", write_through=False)
        self._writer = csv.writer(self._text, delimiter=delimiter, quoting=csv.QUOTE_MINIMAL)
        self._writer.writerow([protect(column) for column in self._columns])

    @property
    def notes(self) -> list[Text]:
        found = []
        if self._cells.flattened:
            found.append(
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "%n value(s) that were no text are text in the table: it holds nothing else."
                    ),
                    n=self._cells.flattened,
                )
            )
        if self._blank:
            found.append(
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "%n missing value(s) are empty cells: the table has one for every column."
                    ),
                    n=self._blank,
                )
            )
        return found

    def write(self, fields: Fields) -> None:
        self._blank += len(self._columns) - len(fields)
        cell = self._cells.text
        row = [cell(name, fields[name]) if name in fields else "" for name in self._columns]
        if any("\0" in words for words in row):
            raise Unwritable(
                text(
                    QT_TRANSLATE_NOOP("core", "It holds a zero character, which no table in plain text can.")
                )
            )
        self._writer.writerow(row)

    def close(self) -> None:
        self._text.flush()
        self._text.detach()
