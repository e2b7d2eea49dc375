"""JSON files: an array of rows, rows under a name such as "data" or "train", or an object of columns.

Does not know what the fields mean.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.datasets.readers.chunks import TextChunks
from core.datasets.readers.json_stream import BadValue, JsonStream
from core.datasets.readers.options import FOUND, ReadOptions
from core.datasets.readers.reader import BadLine, Record
from core.datasets.readers.splits import split_of
from core.datasets.readers.values import unstorable
from core.datasets.rows import Fields, Split
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

WHOLE = 32 << 20
"""Characters of an object that is not an array of rows which are held at once."""
_TRIED = 100
_TURN_KEYS = ({"role", "content"}, {"from", "value"}, {"speaker", "text"})


class JsonReader:
    """Meets `DatasetReader`."""

    name = "JSON"
    suffixes = (".json",)

    def open(self, file: Path, options: ReadOptions = FOUND) -> JsonReading:
        return JsonReading(file, options)


class JsonReading:
    """A JSON file being read. Meets `Reading`. Lines count rows: a row may go over many lines of text."""

    def __init__(self, file: Path, options: ReadOptions = FOUND) -> None:
        self._file = file
        self._chunks = TextChunks(file, options.encoding)
        self.total = self._chunks.total
        self._stream = JsonStream(self._chunks)
        self._number = 0
        self.notes: list[Text] = []

    @property
    def encoding(self) -> str:
        return self._chunks.encoding

    @property
    def done(self) -> int:
        return self._chunks.done

    def close(self) -> None:
        self._chunks.close()

    def __iter__(self) -> Iterator[Record | BadLine]:
        """Raises `UserError` where the file shows no row."""
        bad: list[BadLine] = []
        rows = 0
        for found in self._all():
            if isinstance(found, BadLine) and not rows:
                bad.append(found)
                if len(bad) == _TRIED:
                    break
                continue
            if not rows:
                yield from bad
            rows += isinstance(found, Record)
            yield found
        if not rows:
            raise self._no_rows(bad[0].reason if bad else None)

    def _all(self) -> Iterator[Record | BadLine]:
        match self._stream.peek():
            case "[":
                self._stream.take()
                yield from self._array("")
                if self._stream.peek():
                    yield self._left(text(QT_TRANSLATE_NOOP("core", "Something stands behind the last row.")))
            case "{":
                yield from self._objects()
            case "":
                return
            case _:
                yield self._bad(literal("Expecting an array or an object."), 1)

    # -- an array of rows ------------------------------------------------------------------------------------

    def _array(self, split: Split) -> Iterator[Record | BadLine]:
        """The rows of the array we are in, and go behind its end."""
        stream = self._stream
        if stream.peek() == "]":
            stream.take()
            return
        while True:
            yield self._row(split)
            match stream.peek():
                case ",":
                    stream.take()
                    if stream.peek() == "]":
                        stream.take()
                        return
                case "]":
                    stream.take()
                    return
                case "":
                    return
                case _:
                    yield self._left(
                        text(QT_TRANSLATE_NOOP("core", "From here on the text is no JSON any more."))
                    )
                    return

    def _row(self, split: Split) -> Record | BadLine:
        self._number += 1
        try:
            value, doubtful = self._stream.value()
        except BadValue as error:
            reason = literal(str(error))
            self._stream.skip()
            return self._bad(reason, error.line)
        return self._made(value, split, doubtful)

    def _made(self, value: Any, split: Split, doubtful: str = "\\") -> Record | BadLine:
        if not isinstance(value, dict):
            return BadLine(
                self._number,
                text(QT_TRANSLATE_NOOP("core", "It is JSON, but not an object with named fields.")),
            )
        if not value:
            return BadLine(
                self._number, text(QT_TRANSLATE_NOOP("core", "It is an object without any field."))
            )
        if doubtful and (reason := unstorable(value, self.encoding)):
            return BadLine(self._number, reason)
        return Record(self._number, value, split=split)

    def _bad(self, reason: Text, line: int) -> BadLine:
        return BadLine(
            self._number,
            text(
                QT_TRANSLATE_NOOP("core", "{reason} (line {line} of the file)"), reason=str(reason), line=line
            ),
        )

    def _left(self, reason: Text) -> BadLine:
        """All that is left of the file is no rows."""
        self._number += 1
        bad = self._bad(reason, self._stream.line)
        self._stream.rest()
        return bad

    # -- an object -------------------------------------------------------------------------------------------

    def _objects(self) -> Iterator[Record | BadLine]:
        stream = self._stream
        try:
            first, _ = stream.value(WHOLE)
        except BadValue as error:
            if not error.pending:
                # One object after another may still come, of which the first is broken.
                yield self._row("")
            else:
                yield from self._members()
                return
        else:
            if not stream.peek() and (found := self._container(first)) is not None:
                for fields, split in found:
                    self._number += 1
                    yield self._made(fields, split)
                return
            self._number += 1
            yield self._made(first, "")
        while character := stream.peek():
            if character == ",":
                stream.take()
            elif character == "{":
                yield self._row("")
            else:
                yield self._left(
                    text(QT_TRANSLATE_NOOP("core", "From here on the text is no JSON any more."))
                )

    def _container(self, whole: Fields) -> list[tuple[Any, Split]] | None:
        """The rows that an object holds as arrays or as columns; None where it is a row itself."""
        arrays = {key: value for key, value in whole.items() if _is_rows(value)}
        if arrays:
            self._say_left_out([key for key in whole if key not in arrays])
            return [(row, split_of(key)) for key, rows in arrays.items() for row in rows]
        values = list(whole.values())
        if values and all(isinstance(value, dict) and value for value in values):
            keys = list(values[0])
            if all(list(value) == keys for value in values) and all(key.isdecimal() for key in keys):
                return [({name: whole[name][key] for name in whole}, "") for key in keys]
        if any(_are_turns(value) for value in values):
            return None
        if values and all(isinstance(value, list) and len(value) == len(values[0]) for value in values):
            columns = zip(*values, strict=True)
            return [(dict(zip(whole, cells, strict=True)), "") for cells in columns]
        return None

    def _members(self) -> Iterator[Record | BadLine]:
        """An object too large to hold at once, or one that ends too early: its arrays are rows."""
        stream, left = self._stream, list[str]()
        stream.take()
        while stream.peek() == '"':
            try:
                key, _ = stream.value()
            except BadValue as error:
                yield self._bad(literal(str(error)), error.line)
                break
            if stream.take() != ":":
                break
            if stream.peek() != "[":
                left.append(key)
                stream.skip()
            else:
                stream.take()
                if stream.peek() not in ("{", ""):
                    raise UserError(
                        QT_TRANSLATE_NOOP(
                            "core", "{path} is one object of columns, and too large or cut off."
                        ),
                        QT_TRANSLATE_NOOP(
                            "core", "Save it as JSON Lines, with one JSON object on each line."
                        ),
                        path=str(self._file),
                    )
                yield from self._array(split_of(key))
            if stream.peek() != ",":
                break
            stream.take()
        if stream.take() != "}" or stream.peek():
            yield self._left(text(QT_TRANSLATE_NOOP("core", "The text ends too early or is no JSON here.")))
        self._say_left_out(left)

    def _say_left_out(self, names: list[str]) -> None:
        if names:
            self.notes.append(
                text(
                    QT_TRANSLATE_NOOP("core", "%n field(s) beside the rows were left out: {names}."),
                    n=len(names),
                    names=", ".join(names[:10])[:200],
                )
            )

    def _no_rows(self, reason: Text | None) -> UserError:
        if reason is None:
            return UserError(
                QT_TRANSLATE_NOOP("core", "{path} holds no rows."),
                QT_TRANSLATE_NOOP("core", "Choose the file that holds the rows."),
                path=str(self._file),
            )
        return UserError(
            QT_TRANSLATE_NOOP("core", "{path} holds no rows: {reason}"),
            QT_TRANSLATE_NOOP("core", "Save it as a JSON array of objects like {example}, or as JSON Lines."),
            path=str(self._file),
            reason=str(reason),
            example='{"question": "…", "answer": "…"}',
        )


def _is_rows(value: Any) -> bool:
    """A list of objects that are not the turns of one conversation."""
    return _are_objects(value) and not _are_turns(value)


def _are_turns(value: Any) -> bool:
    return _are_objects(value) and any(all(keys <= item.keys() for item in value) for keys in _TURN_KEYS)


def _are_objects(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)
