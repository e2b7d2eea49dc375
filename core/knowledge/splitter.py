"""Cuts a document into passages by its structure: headings, then paragraphs, then sentences, never across a page.

Sized in the embedder's own tokens where it knows the language; one it does not know it spells letter by letter, and
passages of its tokens would be scraps. Does not know the embedder: it is given where tokens begin.
"""

from __future__ import annotations

import bisect
import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from core.knowledge import sentences
from core.knowledge.loaders.extract import Extract

VERSION = "split-2"
"""Part of an index's identity: passages cut by other rules are cut anew."""
LIMIT = 200
"""Tokens of a passage at most. The embedder reads 254; the rest is for the headings put before it."""

_LOST = 0.1
"""How well the embedder must know a paragraph for its tokens to be its measure."""
_LETTERS = 4.5
"""Characters of other text that count as one token, about as many as English has; in scripts that write a word in one
or two characters, 2."""
_DENSE = re.compile(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]")
_BLANK = re.compile(r"\n\n+")
Span = tuple[int, int]


@dataclass(frozen=True)
class Piece:
    """A passage: ``text[start:end]``, on `page` (the first is 1, None without pages), under `heading` (a path)."""

    start: int
    end: int
    page: int | None
    heading: tuple[str, ...]


def split(
    extract: Extract,
    token_starts: Callable[[str], Sequence[int]],
    limit: int = LIMIT,
    knows: Callable[[str], float] | None = None,
) -> list[Piece]:
    """The passages of a document, in order, without overlap; together they hold all of its text but the headings
    (which each passage carries as its path). A heading with nothing under it is a passage of its own.
    `knows`: how well the embedder knows a text, 0 to 1.
    """
    starts = token_starts(extract.text)
    if knows:
        starts = _measured(extract.text, starts, knows)
    pieces = []
    for start, end, heading in _sections(extract):
        for first, last in _pages(extract, start, end):
            for a, b in _Packer(extract.text, starts, limit).pack(first, last):
                pieces.append(Piece(a, b, extract.page_of(a), heading))
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


class _Packer:
    """Packs the paragraphs of a section into passages of like size."""

    def __init__(self, text: str, starts: Sequence[int], limit: int) -> None:
        self._text = text
        self._starts = starts
        self._limit = limit

    def pack(self, start: int, end: int) -> Iterator[Span]:
        blocks = list(self._blocks(start, end))
        if not blocks:
            return
        total = self._size(blocks[0][0], blocks[-1][1])
        # Even parts: a section of 210 tokens becomes two of 105, not 200 and a scrap.
        parts = -(-total // self._limit)
        target = min(self._limit, total / parts * 1.15)
        begin, last = blocks[0]
        for first, after in blocks[1:]:
            if self._size(begin, after) > target:
                yield begin, last
                begin = first
            last = after
        yield begin, last

    def _blocks(self, start: int, end: int) -> Iterator[Span]:
        """Paragraphs, those too long for a passage cut into sentences, and those into words."""
        for first, last in self._paragraphs(start, end):
            if self._size(first, last) <= self._limit:
                yield first, last
                continue
            for a, b in sentences.spans(self._text, first, last):
                if self._size(a, b) <= self._limit:
                    yield a, b
                else:
                    yield from self._words(a, b)

    def _paragraphs(self, start: int, end: int) -> Iterator[Span]:
        begin = start
        for gap in _BLANK.finditer(self._text, start, end):
            yield from self._trimmed(begin, gap.start())
            begin = gap.end()
        yield from self._trimmed(begin, end)

    def _words(self, start: int, end: int) -> Iterator[Span]:
        """A sentence without end (a table in one line, a list of codes), cut at white space where there is some."""
        while self._size(start, end) > self._limit:
            index = bisect.bisect_right(self._starts, start) + self._limit - 1
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
