"""A file's rows as they are to come in: without columns nobody wants, in the shape of the rows already there.

Does not know the store. Stands between a reading and the import, and is itself a reading.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from core.datasets.converting import CannotHold, Converter
from core.datasets.readers.reader import BadLine, Reading, Record
from core.text import QT_TRANSLATE_NOOP, Text, text


class Adapted:
    """Meets `Reading`. A row that the other shape cannot hold, or that has nothing left, is a bad line."""

    def __init__(self, reading: Reading, drop: Collection[str], converter: Converter | None) -> None:
        self._reading = reading
        self._drop = frozenset(drop)
        self._converter = converter

    @property
    def encoding(self) -> str:
        return self._reading.encoding

    @property
    def notes(self) -> list[Text]:
        return [*self._reading.notes, *(self._converter.notes if self._converter else [])]

    @property
    def done(self) -> int:
        return self._reading.done

    @property
    def total(self) -> int:
        return self._reading.total

    def close(self) -> None:
        self._reading.close()

    def __iter__(self) -> Iterator[Record | BadLine]:
        for found in self._reading:
            yield found if isinstance(found, BadLine) else self._adapted(found)

    def _adapted(self, found: Record) -> Record | BadLine:
        fields = {name: value for name, value in found.fields.items() if name not in self._drop}
        if not fields:
            reason = text(QT_TRANSLATE_NOOP("core", "It has none of the columns that are to come in."))
            return BadLine(found.line, reason, found.file)
        if self._converter is not None:
            try:
                fields = self._converter.convert(fields)
            except CannotHold as error:
                return BadLine(found.line, error.reason, found.file)
        return Record(found.line, fields, found.file, found.split)
