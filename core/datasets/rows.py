"""A row: its fields, where it came from, its part of the split, and its marks. Does not know how it is stored."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from typing import Any, Literal

import msgspec

Split = Literal["", "train", "validation", "test"]
SPLITS: tuple[Split, ...] = ("", "train", "validation", "test")
"""The parts of a split, in the order of the numbers the store keeps; "" is a row not yet assigned."""

Status = Literal["accepted", "draft", "rejected"]
STATUSES: tuple[Status, ...] = ("accepted", "draft", "rejected")
"""In the order of the numbers the store keeps. The accepted rows are the set: only they are trained on, exported and
evaluated. A draft waits for review; it and a rejected row are in the file and in the table."""

Fields = dict[str, Any]
Runs = list[tuple[int, int]]
"""Row ids as runs of (first, last), in the order meant: a million rows in a row are one pair."""


class Source(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where a row came from. What is not known is left out.

    `file` and `line` (from 1) of an import; `document`, `page` (from 1) and `quote` of the passage it speaks
    about; `chat` it was saved from; `model` that proposed it.
    """

    file: str = ""
    line: int = 0
    document: str = ""
    page: int = 0
    quote: str = ""
    chat: str = ""
    model: str = ""


class Marks(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a person has said about a row. The tags are in `tidy`'s order."""

    status: Status = "accepted"
    starred: bool = False
    tags: tuple[str, ...] = ()
    note: str = ""


_ids: msgspec.json.Decoder[list[int]] = msgspec.json.Decoder(list[int])
PLAIN = Marks()
"""The marks of a row nobody has marked."""


class NewRow(msgspec.Struct, frozen=True, omit_defaults=True):
    """A row that is not in a dataset yet."""

    fields: Fields
    source: Source | None = None
    split: Split = ""
    marks: Marks = PLAIN


class Row(msgspec.Struct, frozen=True):
    """A row of a dataset. `id` stays its own for as long as the dataset lives."""

    id: int
    fields: Fields
    source: Source | None = None
    split: Split = ""
    marks: Marks = PLAIN


class Counts(msgspec.Struct, frozen=True):
    """How many rows are accepted, and in which part of the split; and how many are drafts or rejected."""

    total: int = 0
    train: int = 0
    validation: int = 0
    test: int = 0
    draft: int = 0
    rejected: int = 0

    @property
    def unassigned(self) -> int:
        return self.total - self.train - self.validation - self.test

    @property
    def every(self) -> int:
        """All rows, whatever their status."""
        return self.total + self.draft + self.rejected


def tidy(tags: Iterable[str]) -> tuple[str, ...]:
    """Tags without spaces around them, none empty, each once, in the order of the alphabet."""
    return tuple(sorted({tag.strip() for tag in tags} - {""}, key=lambda tag: (tag.casefold(), tag)))


def to_runs(ids: Iterable[int]) -> Runs:
    """Row ids as runs, order kept."""
    runs: Runs = []
    for row in ids:
        if runs and row == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs


def from_runs(runs: Runs) -> Iterator[int]:
    """The row ids of `runs`."""
    for first, last in runs:
        yield from range(first, last + 1)


def ids_of(listed: str) -> array[int]:
    """Row ids that SQLite gives as one text, a JSON list: row by row would hold Python's lock ten times as long."""
    return array("q", _ids.decode(listed))


def count(runs: Runs) -> int:
    """How many row ids `runs` holds."""
    return sum(last - first + 1 for first, last in runs)
