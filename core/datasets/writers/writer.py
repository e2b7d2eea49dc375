"""What a writer of rows must do, whatever the format. Does not know any format, nor the store."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO, Protocol

from core.datasets.rows import Fields
from core.datasets.writers.survey import Survey
from core.text import Text


class Unwritable(Exception):
    """A row that the format cannot hold, and why."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason


class Writing(Protocol):
    """A file being written, row by row."""

    @property
    def notes(self) -> Sequence[Text]:
        """What the file does not hold as it was; final when the writing is closed."""
        ...

    def write(self, fields: Fields) -> None:
        """Add a row. Raises `Unwritable` and goes on without it."""
        ...

    def close(self) -> None:
        """Write what is still to be written. The file itself is the caller's."""
        ...


class DatasetWriter(Protocol):
    """One file format."""

    @property
    def name(self) -> str: ...

    @property
    def suffixes(self) -> tuple[str, ...]:
        """Endings of its files, with the dot, in small letters."""
        ...

    @property
    def needs_survey(self) -> bool:
        """Whether all rows are to be looked at before the first is written."""
        ...

    def open(self, out: BinaryIO, survey: Survey) -> Writing: ...
