"""Tables in plain text: CSV, TSV and their kin. Formulas stay text; a row of another width is told, not bent.

Does not know what the columns mean.
"""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from core.datasets.readers import csv_dialect, header
from core.datasets.readers.cells import CellReader
from core.datasets.readers.lines import LONGEST_LINE, TextLines
from core.datasets.readers.options import FOUND, ReadOptions
from core.datasets.readers.reader import BadLine, Record
from core.datasets.readers.unpacking import name_unpacked
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_HEAD = 256 << 10
_HEAD_LINES = 200
_MOST_LINES = 10_000
"""Lines that one row may go over."""
_AGAIN = 64 << 20
"""Characters that are looked at a second time because of quotation marks never closed."""


class CsvReader:
    """Meets `DatasetReader`."""

    name = "CSV"
    suffixes = (".csv", ".tsv", ".tab")

    def open(self, file: Path, options: ReadOptions = FOUND) -> CsvReading:
        return CsvReading(file, options)


class CsvReading:
    """A table being read. Meets `Reading`."""

    def __init__(self, file: Path, options: ReadOptions = FOUND) -> None:
        self._file = file
        self._lines = TextLines(file, ends=True, encoding=options.encoding)
        self.total = self._lines.total
        try:
            self._feed = _Feed(self._lines)
            head, whole = self._feed.peek()
            suffix = name_unpacked(file).suffix.lower()
            self.dialect = csv_dialect.find(head, suffix, whole, options)
        except BaseException:
            self._lines.close()
            raise
        self._cells = CellReader()
        self._notes: list[Text] = []
        self._again = 0

    @property
    def encoding(self) -> str:
        return self._lines.encoding

    @property
    def done(self) -> int:
        return self._lines.done

    @property
    def notes(self) -> list[Text]:
        return self._notes + self._cells.notes

    def close(self) -> None:
        self._lines.close()

    def __iter__(self) -> Iterator[Record | BadLine]:
        """Raises `UserError` where no line is a row of the table."""
        names: list[str] = []
        rows, bad = 0, []
        for found in self._records():
            if isinstance(found, BadLine):
                if not rows:
                    bad.append(found)
                    if len(bad) < 100:
                        continue
                    raise self._no_rows(bad)
                yield found
                continue
            number, cells = found
            if not names:
                names = self._names(cells)
                if self.dialect.header:
                    continue
            made = self._record(number, cells, names)
            if isinstance(made, BadLine) and not rows:
                bad.append(made)
                if len(bad) >= 100:
                    raise self._no_rows(bad)
                continue
            if not rows:
                yield from bad
                bad = []
            rows += isinstance(made, Record)
            yield made
        if not rows:
            raise self._no_rows(bad)

    def _names(self, first: list[str]) -> list[str]:
        if len(first) > header.MOST_COLUMNS:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} has %n column(s); that is no table of rows."),
                QT_TRANSLATE_NOOP(
                    "core", "Look whether its cells are separated by commas, tabs or semicolons."
                ),
                path=str(self._file),
                n=len(first),
            )
        if self.dialect.header:
            return header.names_of([self._cells.value("", cell) for cell in first])
        self._notes.append(header.no_header(len(first)))
        return header.names_of([""] * len(first))

    def _record(self, number: int, cells: list[str], names: list[str]) -> Record | BadLine:
        while len(cells) > len(names) and not cells[-1]:
            cells.pop()
        if len(cells) != len(names):
            return BadLine(number, header.ragged(len(cells), len(names)))
        value = self._cells.value
        fields = {name: value(name, cell) for name, cell in zip(names, cells, strict=True)}
        return Record(number, fields)

    def _records(self) -> Iterator[tuple[int, list[str]] | BadLine]:
        """Every record with the number of its first line; blank lines are none."""
        dialect, feed = self.dialect, self._feed
        csv.field_size_limit(LONGEST_LINE + 1)
        reader = csv.reader(
            feed,
            delimiter=dialect.delimiter,
            escapechar=dialect.escape,
            doublequote=dialect.escape is None,
            strict=True,
        )
        while True:
            feed.start()
            try:
                cells = next(reader)
            except StopIteration:
                return
            except (csv.Error, _TooLong) as error:
                yield from self._broken(error)
                continue
            if feed.bad is not None:
                yield BadLine(feed.lines[0][0], feed.bad)
            elif cells:
                yield feed.lines[0][0], cells

    def _broken(self, error: Exception) -> Iterator[BadLine]:
        """A record that is none: its first line is bad, and those after it are looked at anew."""
        (number, _, reason), *others = self._feed.lines
        if self._feed.bad is not None:
            reason = self._feed.bad
        elif self._feed.cut or isinstance(error, _TooLong):
            reason = text(QT_TRANSLATE_NOOP("core", "A quotation mark is opened in it and never closed."))
        yield BadLine(number, reason or literal(str(error)[:1].upper() + str(error)[1:] + "."))
        self._again += self._feed.size
        if self._again <= _AGAIN:
            self._feed.put_back(others)
            return
        for later, _, _ in others:
            yield BadLine(
                later,
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "It stands behind a quotation mark opened in line {line} and never closed."
                    ),
                    line=number,
                ),
            )

    def _no_rows(self, bad: list[BadLine]) -> UserError:
        if not bad:
            return UserError(
                QT_TRANSLATE_NOOP("core", "{path} holds no rows below its first line."),
                QT_TRANSLATE_NOOP("core", "Choose the file that holds the rows."),
                path=str(self._file),
            )
        return UserError(
            QT_TRANSLATE_NOOP("core", "{path} holds no table. Line {line}: {reason}"),
            QT_TRANSLATE_NOOP(
                "core",
                "Save it as CSV, with the names of the columns in the first line and as many cells in each "
                "other, or as JSON Lines.",
            ),
            path=str(self._file),
            line=bad[0].line,
            reason=str(bad[0].reason),
        )


class _TooLong(Exception):
    """One record goes over more than a record can."""


class _Feed:
    """Lines for `csv.reader`, which asks for as many as a record has: remembers them, and can go back."""

    def __init__(self, lines: TextLines) -> None:
        self._source = _physical(lines)
        self._waiting: deque[tuple[int, str, Text | None]] = deque()
        self.start()

    def start(self) -> None:
        """A new record begins."""
        self.lines: list[tuple[int, str, Text | None]] = []
        self.size = 0
        self.bad: Text | None = None
        self.cut = False

    def peek(self) -> tuple[list[str], bool]:
        """The first lines, and whether they are all."""
        size = 0
        for line in self._source:
            self._waiting.append(line)
            size += len(line[1])
            if size > _HEAD or len(self._waiting) >= _HEAD_LINES:
                return [words for _, words, _ in self._waiting], False
        return [words for _, words, _ in self._waiting], True

    def put_back(self, lines: list[tuple[int, str, Text | None]]) -> None:
        self._waiting.extendleft(reversed(lines))

    def __iter__(self) -> _Feed:
        return self

    def __next__(self) -> str:
        if self.size > LONGEST_LINE or len(self.lines) >= _MOST_LINES:
            raise _TooLong
        line = self._waiting.popleft() if self._waiting else next(self._source, None)
        if line is None:
            self.cut = bool(self.lines)
            raise StopIteration
        self.lines.append(line)
        self.size += len(line[1])
        self.bad = self.bad or line[2]
        return line[1]


def _physical(lines: TextLines) -> Iterator[tuple[int, str, Text | None]]:
    """(number, text, why it is none), also where a file mixes line ends."""
    number = 0
    for _, line in lines:
        if not isinstance(line, str):
            number += 1
            yield number, "\n", line
        elif line.find("\r", 0, -2) >= 0 or line.find("\n", 0, -1) >= 0 or line[-1:] == "\r":
            for part in _split(line):
                number += 1
                yield number, part, None
        else:
            number += 1
            yield number, line, None


def _split(line: str) -> list[str]:
    """Cut behind each line end, whichever it is."""
    return _LINE.findall(line)
