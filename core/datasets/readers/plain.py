"""Plain text: one row per paragraph where blank lines part them, else one per line. Does not know what it says."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise
from pathlib import Path

from core.datasets.readers.lines import LONGEST_LINE, TextLines
from core.datasets.readers.options import FOUND, ReadOptions
from core.datasets.readers.reader import BadLine, Record
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

COLUMN = "text"
_SAMPLE = 400


class TextReader:
    """Meets `DatasetReader`."""

    name = "Plain text"
    suffixes = (".txt", ".text")

    def open(self, file: Path, options: ReadOptions = FOUND) -> TextReading:
        return TextReading(file, options)


class TextReading:
    """A text being read. Meets `Reading`."""

    def __init__(self, file: Path, options: ReadOptions = FOUND) -> None:
        self._file = file
        self._lines = TextLines(file, encoding=options.encoding)
        self.total = self._lines.total
        self._source = iter(self._lines)
        self._first = list(islice(self._source, _SAMPLE))
        self.paragraphs = _has_paragraphs([line for _, line in self._first if isinstance(line, str)])
        self.notes: list[Text] = [
            text(QT_TRANSLATE_NOOP("core", "Each paragraph became a row."))
            if self.paragraphs
            else text(QT_TRANSLATE_NOOP("core", "Each line became a row."))
        ]

    @property
    def encoding(self) -> str:
        return self._lines.encoding

    @property
    def done(self) -> int:
        return self._lines.done

    def close(self) -> None:
        self._lines.close()

    def __iter__(self) -> Iterator[Record | BadLine]:
        rows = 0
        for found in self._paragraphs() if self.paragraphs else self._each_line():
            rows += isinstance(found, Record)
            yield found
        if not rows:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} holds no text."),
                QT_TRANSLATE_NOOP("core", "Choose the file that holds the rows."),
                path=str(self._file),
            )

    def _all(self) -> Iterator[tuple[int, str | Text]]:
        """Lines without their ends, also where a file mixes them."""
        number = 0
        for source in (self._first, self._source):
            for _, line in source:
                if not isinstance(line, str):
                    number += 1
                    yield number, line
                    continue
                for part in line.rstrip("\r\n").replace("\r\n", "\n").replace("\r", "\n").split("\n"):
                    number += 1
                    yield number, part

    def _each_line(self) -> Iterator[Record | BadLine]:
        for number, line in self._all():
            if not isinstance(line, str):
                yield BadLine(number, line)
            elif line.strip():
                yield Record(number, {COLUMN: line})

    def _paragraphs(self) -> Iterator[Record | BadLine]:
        start, kept, size = 0, list[str](), 0
        bad: Text | None = None
        for number, line in self._all():
            if isinstance(line, str) and not line.strip():
                if start:
                    yield BadLine(start, bad) if bad is not None else Record(start, {COLUMN: "\n".join(kept)})
                start, kept, size, bad = 0, [], 0, None
                continue
            start = start or number
            if not isinstance(line, str):
                bad = bad or line
                continue
            size += len(line)
            if size > LONGEST_LINE:
                kept = []
                bad = bad or text(
                    QT_TRANSLATE_NOOP("core", "It is longer than {limit} MB."), limit=LONGEST_LINE >> 20
                )
            if bad is None:
                kept.append(line)
        if start:
            yield BadLine(start, bad) if bad is not None else Record(start, {COLUMN: "\n".join(kept)})


def _has_paragraphs(lines: list[str]) -> bool:
    """Blank lines stand between texts of more than one line, or between most lines."""
    texts = [bool(line.strip()) for line in lines]
    while texts and not texts[-1]:
        texts.pop()
    blank = sum(not here and before for before, here in pairwise(texts))
    return blank > 0 and blank >= sum(texts) / 40
