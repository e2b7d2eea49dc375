"""Tables as text (CSV, TSV): each row a record, with the names of its columns. Recognises encoding and separator."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from core.errors import UserError
from core.knowledge.loaders.decoding import read_text
from core.knowledge.loaders.extract import Extract, ExtractBuilder, progress
from core.knowledge.loaders.records import add_rows
from core.text import QT_TRANSLATE_NOOP

_SEPARATORS = ",;\t|"
_SAMPLE = 100_000
_OFTEN = 5_000


class CsvLoader:
    suffixes: tuple[str, ...] = (".csv", ".tsv", ".tab")

    def load(self, path: Path) -> Extract:
        words = read_text(path)
        csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
        builder = ExtractBuilder()
        try:
            add_rows(_rows(words, separator(words)), builder)
        except csv.Error as error:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{file}” is not a table with separators: {reason}."),
                QT_TRANSLATE_NOOP(
                    "core", "Open it in a spreadsheet, save it as CSV again, and add that copy."
                ),
                file=path.name,
                reason=str(error),
            ) from error
        return builder.build()


def separator(words: str) -> str:
    """The mark that parts most of the first rows into the same number of cells."""
    sample = words[:_SAMPLE]
    if len(words) > _SAMPLE:
        sample = sample[: sample.rfind("\n") + 1] or sample
    best, most = ",", 0.0
    for mark in _SEPARATORS:
        try:
            widths = [len(row) for row in islice(csv.reader(io.StringIO(sample), delimiter=mark), 50) if row]
        except csv.Error:
            continue
        if not widths:
            continue
        usual = max(set(widths), key=widths.count)
        score = widths.count(usual) / len(widths) * min(usual, 20) if usual > 1 else 0.0
        if score > most:
            best, most = mark, score
    return best


def _rows(words: str, mark: str) -> Iterator[list[str]]:
    first, _, rest = words.partition("\n")
    if first.lower().startswith("sep=") and len(first) == 5:  # a line for Excel
        words, mark = rest, first[4]
    for number, row in enumerate(csv.reader(io.StringIO(words), delimiter=mark)):
        if number % _OFTEN == 0:
            progress(number, 0)
        yield row
