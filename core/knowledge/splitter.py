"""Cuts a document into passages by its structure: headings, then paragraphs, then sentences, never across a page.

A table or a record that fits is never cut; each further part of one that does not is led by its first line. Sized in
the embedder's own tokens where it knows the language; one it does not know it spells letter by letter, and passages of
its tokens would be scraps. Does not know the embedder: it is given where tokens begin.
"""

from __future__ import annotations

import bisect
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from core.knowledge import sentences
from core.knowledge.loaders.extract import Extract

VERSION = "split-3"
"""Part of an index's identity: passages cut by other rules are cut anew."""
LIMIT = 200
"""Tokens of a passage at most, where nothing else is chosen."""
_HEADINGS = 54
"""Tokens kept free of the embedder's longest text, for the headings put before a passage."""
_LEAD = 4
"""A first line longer than the limit's part by this is not repeated: it is no header."""

_LOST = 0.1
"""How well the embedder must know a paragraph for its tokens to be its measure."""
_LETTERS = 4.5
"""Characters of other text that count as one token, about as many as English has; in scripts that write a word in one
or two characters, 2."""
_DENSE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")
_BLANK = re.compile(r"\n\n+")
_RULE = re.compile(r"[\s|:+=-]+")
Span = tuple[int, int]


@dataclass(frozen=True)
class Piece:
    """A passage: ``text[start:end]``, on `page` (the first is 1, None without pages), under `heading` (a path).

    `lead`: the first line of the table or record it is a further part of; else "".
    """

    start: int
    end: int
    page: int | None
    heading: tuple[str, ...]
    lead: str = ""


def largest(max_tokens: int, wanted: int = LIMIT) -> int:
    """Tokens a passage may have with an embedder that reads `max_tokens` to their end."""
    return max(16, min(wanted, max_tokens - min(_HEADINGS, max_tokens // 4)))


def split(
    extract: Extract,
    token_starts: Callable[[str], Sequence[int]],
    limit: int = LIMIT,
    knows: Callable[[str], float] | None = None,
    overlap: int = 0,
) -> list[Piece]:
    """The passages of a document, in order; together they hold all of its text but the headings (which each passage
    carries as its path). A heading with nothing under it is a passage of its own.

    `limit`: tokens of a passage and its lead at most. `overlap`: of them, how many may repeat the end of the passage
    before in the same section and page, in whole sentences; at most half. Parts of tables and records repeat none.
    `knows`: how well the embedder knows a text, 0 to 1.
    """
    starts = token_starts(extract.text)
    if knows:
        starts = _measured(extract.text, starts, knows)
    packer = _Packer(extract, starts, limit, min(overlap, limit // 2))
    pieces = []
    for start, end, heading in _sections(extract):
        for first, last in _pages(extract, start, end):
            for a, b, lead in packer.pack(first, last):
                pieces.append(Piece(a, b, extract.page_of(a), heading, lead))
    return pieces


def _measured(text: str, starts: Sequence[int], knows: Callable[[str], float]) -> list[int]:
    """Where tokens begin, those of paragraphs the embedder does not know counted by letters."""
    measured: list[int] = []
    begin = 0
    for gap in [*_BLANK.finditer(text), None]:
        end = gap.end() if gap else len(text)
        paragraph = text[begin:end]
        if knows(paragraph) >= _LOST:
            measured += starts[bisect.bisect_left(starts, begin) : bisect.bisect_left(starts, end)]
        else:
            dense = 2 * len(_DENSE.findall(paragraph)) > len(paragraph)
            width = 2.0 if dense else _LETTERS
            measured += [begin + int(width * n) for n in range(math.ceil(len(paragraph) / width))]
        begin = end
    return measured


def _sections(extract: Extract) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """The text between headings, each with the path of headings above it."""
    path: list[tuple[int, str]] = []
    start = 0
    headings = extract.headings
    for index, heading in enumerate(headings):
        yield start, heading.start, tuple(title for _, title in path)
        path = [(level, title) for level, title in path if level < heading.level]
        following = headings[index + 1] if index + 1 < len(headings) else None
        end = following.start if following else len(extract.text)
        bare = not extract.text[heading.end : end].strip()
        if bare and (following is None or following.level <= heading.level):
            yield heading.start, heading.end, tuple(title for _, title in path)
        path.append((heading.level, heading.title))
        start = heading.end
    yield start, len(extract.text), tuple(title for _, title in path)


def _pages(extract: Extract, start: int, end: int) -> Iterator[Span]:
    """A span cut at the page ends inside it."""
    for boundary in extract.pages[bisect.bisect_right(extract.pages, start) :]:
        if boundary >= end:
            break
        yield start, boundary
        start = boundary
    yield start, end


@dataclass(frozen=True)
class _Block:
    """What is not cut any further. `lead`: the span of the first line of the table or record it continues."""

    start: int
    end: int
    lead: Span | None = None
    prose: bool = True


class _Packer:
    """Packs the paragraphs of a section into passages of like size."""

    def __init__(self, extract: Extract, starts: Sequence[int], limit: int, overlap: int) -> None:
        self._text = extract.text
        self._records = extract.records
        self._starts = starts
        self._limit = limit - overlap
        self._overlap = overlap

    def pack(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """(start, end, lead) of each passage."""
        before: list[_Block] = []
        for blocks in self._packed(start, end):
            first = blocks[0]
            begin = self._repeated(before, blocks) if self._overlap and before else first.start
            yield begin, blocks[-1].end, self._text[slice(*first.lead)] if first.lead else ""
            before = blocks

    def _packed(self, start: int, end: int) -> Iterator[list[_Block]]:
        blocks = list(self._blocks(start, end))
        if not blocks:
            return
        total = self._size(blocks[0].start, blocks[-1].end)
        # Even parts: a section of 210 tokens becomes two of 105, not 200 and a scrap.
        parts = -(-total // self._limit)
        target = min(self._limit, total / parts * 1.15)
        together = blocks[:1]
        room = self._room(blocks[0])
        for block in blocks[1:]:
            if self._size(together[0].start, block.end) > min(target, room):
                yield together
                together = []
                room = self._room(block)
            together.append(block)
        yield together

    def _repeated(self, before: Sequence[_Block], blocks: Sequence[_Block]) -> int:
        """Where a passage begins that repeats the last sentences of the one before it."""
        first = blocks[0]
        begin = first.start
        if not (first.prose and before[-1].prose):
            return begin
        prose = [block for block in before if block.prose]
        most = self._size(begin, blocks[-1].end) + self._overlap
        for start, _ in reversed(sentences.spans(self._text, prose[0].start, before[-1].end)):
            if self._size(start, blocks[-1].end) > most or any(
                start < block.end for block in before if not block.prose
            ):
                break
            begin = start
        return begin

    def _room(self, block: _Block) -> int:
        """Tokens a passage that begins with this block may have beside its lead."""
        return self._limit - (self._size(*block.lead) if block.lead else 0)

    def _blocks(self, start: int, end: int) -> Iterator[_Block]:
        """Paragraphs; those too long for a passage cut into sentences or rows, and those into words."""
        for first, last in self._paragraphs(start, end):
            rows = self._rows(first, last)
            if self._size(first, last) <= self._limit:
                yield _Block(first, last, prose=not rows)
            elif rows:
                yield from self._table(rows)
            else:
                for a, b in sentences.spans(self._text, first, last):
                    for c, d in self._cut(a, b, self._limit):
                        yield _Block(c, d)

    def _rows(self, start: int, end: int) -> list[Span]:
        """The lines of a table or a record; none for other text."""
        index = bisect.bisect_left(self._records, start)
        record = index < len(self._records) and self._records[index] < end
        text = self._text[start:end]
        if not record and (" | " not in text or "\n" not in text):
            return []
        lines: list[Span] = []
        at = start
        for line in text.split("\n"):
            lines += self._trimmed(at, at + len(line))
            at += len(line) + 1
        parted = sum("|" in self._text[a:b] for a, b in lines)
        return lines if record or 5 * parted >= 4 * len(lines) else []

    def _table(self, rows: Sequence[Span]) -> Iterator[_Block]:
        """The rows, all but the first led by it."""
        lead = rows[0] if self._size(*rows[0]) * _LEAD <= self._limit else None
        room = self._limit - (self._size(*lead) if lead else 0)
        for number, (start, end) in enumerate(rows):
            # The line under a header that is drawn with dashes says nothing on its own.
            under = number == 1 and _RULE.fullmatch(self._text, start, end)
            for part, (a, b) in enumerate(self._cut(start, end, room)):
                yield _Block(a, b, lead if (number or part) and not under else None, prose=False)

    def _paragraphs(self, start: int, end: int) -> Iterator[Span]:
        begin = start
        for gap in _BLANK.finditer(self._text, start, end):
            yield from self._trimmed(begin, gap.start())
            begin = gap.end()
        yield from self._trimmed(begin, end)

    def _cut(self, start: int, end: int, limit: int) -> Iterator[Span]:
        """A sentence or row without end (a list of codes, say), cut at white space where there is some."""
        while self._size(start, end) > limit:
            index = bisect.bisect_right(self._starts, start) + limit - 1
            cut = self._starts[index]
            space = max(self._text.rfind(mark, start, cut + 1) for mark in " \n\t")
            if space > start + (cut - start) // 2:
                cut = space
            cut = max(cut, start + 1)
            yield from self._trimmed(start, cut)
            start = cut
        yield from self._trimmed(start, end)

    def _trimmed(self, start: int, end: int) -> Iterator[Span]:
        piece = self._text[start:end]
        if stripped := piece.strip():
            first = start + len(piece) - len(piece.lstrip())
            yield first, first + len(stripped)

    def _size(self, start: int, end: int) -> int:
        """Tokens in the span; one that begins before it counts too, for cut off it is a token still."""
        first = bisect.bisect_left(self._starts, start)
        last = bisect.bisect_left(self._starts, end)
        cut_off = first == len(self._starts) or self._starts[first] != start
        return last - first + cut_off
