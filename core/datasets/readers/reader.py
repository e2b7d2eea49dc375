"""What a reader of rows must do, whatever the format. Does not know any format, nor the store."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from core.datasets.readers.options import FOUND, ReadOptions
from core.datasets.rows import Fields, Split
from core.text import Text


class Record(msgspec.Struct, frozen=True):
    """A row as it stands in the file.

    `line` counts from 1: lines, or rows where the format has no lines. In a folder, `file` is which of its files.
    `split` is the part that the file itself says the row belongs to. `text`: the JSON of `fields` as it stands in the
    file, where the store can keep it as it is; "" where there is none.
    """

    line: int
    fields: Fields
    file: str = ""
    split: Split = ""
    text: str = ""


class BadLine(msgspec.Struct, frozen=True):
    """A place in the file that holds no row, and why."""

    line: int
    reason: Text
    file: str = ""


class Reading(Protocol):
    """A file being read, from start to end, once. Memory stays bounded whatever the file holds."""

    @property
    def encoding(self) -> str:
        """The encoding found, by the name people know; final when the reading is."""
        ...

    @property
    def notes(self) -> Sequence[Text]:
        """What the person should know about how the file was understood; final when the reading is."""
        ...

    @property
    def done(self) -> int:
        """Bytes behind us."""
        ...

    @property
    def total(self) -> int:
        """Bytes of the file."""
        ...

    def __iter__(self) -> Iterator[Record | BadLine]:
        """Everything that stands in the file, in order: nothing is left out without a `BadLine`."""
        ...

    def close(self) -> None: ...


class DatasetReader(Protocol):
    """One file format."""

    @property
    def name(self) -> str: ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Endings of its files, with the dot, in small letters."""
        ...

    def open(self, file: Path, options: ReadOptions = FOUND) -> Reading:
        """Start reading. Raises `UserError` where the file is missing, empty, or clearly of another kind, or where
        it cannot be read in the way that `options` asks for."""
        ...
