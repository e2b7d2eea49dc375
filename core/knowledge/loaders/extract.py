"""What a loader hands on: a document's text with its pages and headings. Does not know file formats."""

from __future__ import annotations

import bisect
import contextlib
import contextvars
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import msgspec

from core.knowledge.loaders.limits import USUAL
from core.text import Text

_HALVES = re.compile(r"[\ud800-\udfff]")


class TooMuchText(Exception):
    """More text than the limit allows."""


class Reading:
    """The reading of one file as its loader may speak of it: how far it is, what the person should know."""

    def __init__(
        self, report: Callable[[int, int], None] | None = None, characters: int = USUAL.characters
    ) -> None:
        self.report = report
        self.characters = characters
        """How many may come out."""
        self.notes: list[Text] = []
        self.depth = 0
        """How many files this one lies inside (an attachment of a mail: 1)."""


_reading: contextvars.ContextVar[Reading | None] = contextvars.ContextVar("reading", default=None)


@contextlib.contextmanager
def reading_with(made: Reading) -> Iterator[Reading]:
    """Have loaders inside this ``with`` speak to `made`."""
    token = _reading.set(made)
    try:
        yield made
    finally:
        _reading.reset(token)


def current() -> Reading:
    return _reading.get() or Reading()


def progress(done: int, total: int) -> None:
    """Called by a loader between the parts of a long document: a sign that it is getting on."""
    if report := current().report:
        report(done, total)


def note(said: Text) -> None:
    """What the person should know of the file being read; `loaders.load` puts it among the extract's notes."""
    current().notes.append(said)


class Heading(msgspec.Struct, frozen=True):
    """A heading line: character span in the text, level (1 is the highest), and its words."""

    start: int
    end: int
    level: int
    title: str


class Extract(msgspec.Struct, frozen=True):
    """Text as one string: blocks parted by an empty line; a single line end only between list items and table rows.

    `pages`: where each page begins, ascending; empty for formats without pages. `notes`: what the person should know.
    `records`: where each record begins, ascending, in a document that is a list of them (rows of a sheet, objects of a
    JSON file); empty otherwise. Each is a block of its own, and says "name: value" for each of its fields.
    """

    text: str
    headings: tuple[Heading, ...] = ()
    pages: tuple[int, ...] = ()
    notes: tuple[Text, ...] = ()
    records: tuple[int, ...] = ()

    def page_of(self, offset: int) -> int | None:
        """The page (the first is 1) that holds the character at `offset`, or None in a format without pages."""
        return bisect.bisect_right(self.pages, offset) if self.pages else None

    def page_span(self, page: int) -> tuple[int, int]:
        """The characters of a page (the first is 1)."""
        end = self.pages[page] if page < len(self.pages) else len(self.text)
        return self.pages[page - 1], end


class Loader(Protocol):
    """Reads one format. `suffixes` are lower case, with their dot."""

    suffixes: tuple[str, ...]

    def load(self, path: Path) -> Extract:
        """The text of a file. Raises `UserError` naming the file, the cause and the fix."""
        ...


class ExtractBuilder:
    """Puts an `Extract` together block by block."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._headings: list[Heading] = []
        self._pages: list[int] = []
        self._records: list[int] = []
        self._most = current().characters

    @property
    def length(self) -> int:
        """Characters so far."""
        return self._length

    def page(self) -> None:
        """A new page begins."""
        self._separate()
        self._pages.append(self._length)

    def heading(self, title: str, level: int) -> None:
        title = " ".join(title.split())
        if title:
            start = self._block(title)
            self._headings.append(Heading(start, self._length, level, title))

    def block(self, text: str) -> None:
        """A paragraph, a list or a table; its lines stay lines."""
        lines = [line.rstrip() for line in text.split("\n")]
        if joined := "\n".join(line for line in lines if line.strip()):
            self._block(joined)

    def record(self, text: str) -> None:
        """One record of many, as a block of its own."""
        before = self._length
        self.block(text)
        if self._length > before:
            self._records.append(self._length - len(self._parts[-1]))

    def insert(self, extract: Extract, level: int) -> None:
        """A document within this one: its headings below `level`, its pages not counted."""
        self._separate()
        base = self._length
        self._append(extract.text)
        for heading in extract.headings:
            self._headings.append(
                Heading(base + heading.start, base + heading.end, level + heading.level, heading.title)
            )
        self._records += [base + start for start in extract.records]

    def build(self, notes: tuple[Text, ...] = ()) -> Extract:
        text = "".join(self._parts)
        return Extract(text, tuple(self._headings), tuple(self._pages), notes, tuple(self._records))

    def _block(self, text: str) -> int:
        self._separate()
        start = self._length
        self._append(text)
        return start

    def _separate(self) -> None:
        if self._length and not (self._pages and self._pages[-1] == self._length):
            self._append("\n\n")

    def _append(self, text: str) -> None:
        if not text.isascii():
            # Halves of a letter, as broken files have them, can be stored nowhere.
            text = _HALVES.sub("\ufffd", text)
        self._parts.append(text)
        self._length += len(text)
        if self._length > self._most:
            raise TooMuchText
