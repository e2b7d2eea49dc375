"""JSON Lines: one JSON object per line. Does not know what the fields mean."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from core.datasets.readers.lines import TextLines
from core.datasets.readers.options import FOUND, ReadOptions
from core.datasets.readers.reader import BadLine, Record
from core.datasets.rows import Fields
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

_TRIED = 100
"""Lines after which a file that has shown no row is told to be something else."""


class JsonlReader:
    """Meets `DatasetReader`."""

    name = "JSON Lines"
    suffixes = (".jsonl", ".ndjson")

    def open(self, file: Path, options: ReadOptions = FOUND) -> JsonlReading:
        return JsonlReading(file, options)


class JsonlReading:
    """A JSON Lines file being read. Meets `Reading`."""

    def __init__(self, file: Path, options: ReadOptions = FOUND) -> None:
        self._file = file
        self._lines = TextLines(file, encoding=options.encoding)
        self.total = self._lines.total
        self.notes: list[Text] = []

    @property
    def encoding(self) -> str:
        return self._lines.encoding

    @property
    def done(self) -> int:
        return self._lines.done

    def close(self) -> None:
        self._lines.close()

    def __iter__(self) -> Iterator[Record | BadLine]:
        """Raises `UserError` where the file shows no row among its first lines: it is no JSON Lines file then."""
        found = self._found()
        waiting: list[BadLine] = []
        for first in found:
            if isinstance(first, Record):
                yield from waiting
                yield first
                break
            waiting.append(first)
            if len(waiting) == _TRIED:
                raise self._other_kind(waiting)
        else:
            raise self._other_kind(waiting)
        yield from found

    def _found(self) -> Iterator[Record | BadLine]:
        for number, line in _single(self._lines):
            found = _record(number, line) if isinstance(line, str) else BadLine(number, line)
            if found is not None:
                yield found

    def _other_kind(self, bad: list[BadLine]) -> UserError:
        if not bad:
            return UserError(
                QT_TRANSLATE_NOOP("core", "{path} holds only empty lines."),
                QT_TRANSLATE_NOOP("core", "Choose the file that holds the rows."),
                path=str(self._file),
            )
        return UserError(
            QT_TRANSLATE_NOOP("core", "{path} holds no rows. Line {line}: {reason}"),
            QT_TRANSLATE_NOOP(
                "core", "Save it as JSON Lines, with one JSON object like {example} on each line."
            ),
            path=str(self._file),
            line=bad[0].line,
            reason=str(bad[0].reason),
            example='{"question": "…", "answer": "…"}',
        )


def _single(lines: Iterable[tuple[int, str | Text]]) -> Iterator[tuple[int, str | Text]]:
    """Lines of a file of mixed line ends, each for itself: inside JSON no end of a line can stand bare."""
    for number, line in lines:
        if isinstance(line, str) and ("\r" in (bare := line.strip()) or "\n" in bare):
            for part in bare.replace("\r", "\n").split("\n"):
                yield number, part
        else:
            yield number, line


_decoder: msgspec.json.Decoder[object] = msgspec.json.Decoder()


def _record(number: int, line: str) -> Record | BadLine | None:
    """The row of a line; None for an empty one."""
    if not (line := line.strip().strip("\ufeff")):
        return None
    try:
        value = _decoder.decode(line)
    except (msgspec.DecodeError, UnicodeError) as error:
        return BadLine(number, literal(_sentence(str(error))))
    except RecursionError:
        return BadLine(number, text(QT_TRANSLATE_NOOP("core", "It is nested too deeply.")))
    if not isinstance(value, dict):
        return BadLine(
            number,
            text(QT_TRANSLATE_NOOP("core", "It is JSON, but not an object with named fields.")),
        )
    if not value:
        return BadLine(number, text(QT_TRANSLATE_NOOP("core", "It is an object without any field.")))
    fields: Fields = value
    # Letters written as escapes would not be found by a look through the rows. One letter is sought far quicker.
    escaped = "\\" in line and ("\\u" in line or "\\/" in line)
    return Record(number, fields, text="" if escaped else line)


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:] + ("" if words.endswith(".") else ".")
