"""Which passages stand on a page or in a part of a text, and how each is tinted. Does not know the window."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Sequence

from core.knowledge.documents import Chunk
from core.knowledge.loaders.extract import Extract
from core.knowledge.pdfium import Wanted
from desktop import theme
from desktop.widgets.document_text import Mark, marker
from desktop.widgets.page_view import Place
from desktop.widgets.reading import wanted

TINTS = ("#d6e6ff", "#d3f3e4")
"""On paper: multiplied, so that where two passages overlap it is darker than either."""


class ChunksMarks:
    """The passages of one document, in their order."""

    def __init__(self, extract: Extract, chunks: Sequence[Chunk]) -> None:
        self.extract = extract
        self.chunks = chunks
        self._starts = [chunk.start for chunk in chunks]
        longest = max((chunk.end - chunk.start for chunk in chunks), default=0)
        self._reach = longest

    def between(self, first: int, last: int) -> list[int]:
        """The numbers of the passages that have a part in a span, from 0."""
        begin = bisect.bisect_left(self._starts, first - self._reach)
        end = bisect.bisect_left(self._starts, last)
        return [number for number in range(begin, end) if self.chunks[number].end > first]

    def at(self, character: int) -> int | None:
        """The passage at a character, the later one where two overlap; the nearest before it where there is none."""
        here = self.between(character, character + 1)
        return here[-1] if here else None

    def on_page(self, page: int, chosen: int | None) -> tuple[list[int], list[Wanted], list[Place]]:
        """The passages of a page, what to look for on it, and how to draw each."""
        if not 1 <= page <= len(self.extract.pages):
            return [], [], []
        numbers = self.between(*self.extract.page_span(page))
        places = [
            Place(tint=TINTS[n % 2], number=str(n + 1), lane=n % 2, chosen=n == chosen) for n in numbers
        ]
        chunks = [self.chunks[n] for n in numbers]
        return numbers, [wanted(self.extract, page, chunk.start, chunk.end) for chunk in chunks], places

    def in_text(self, first: int, last: int, chosen: int | None) -> list[Mark]:
        """Grounds for a part of the text: the passages by turns, what two share in a third, the chosen one over all."""
        dark = theme.tokens().dark
        grounds = ("#1c2c4a", "#16322a") if dark else ("#e4eeff", "#e0f5ea")
        both = "#2c4a52" if dark else "#bcdcec"
        numbers = self.between(first, last)
        marks = [Mark(self.chunks[n].start, self.chunks[n].end, grounds[n % 2]) for n in numbers]
        for one, other in itertools.pairwise(numbers):
            if self.chunks[other].start < self.chunks[one].end:
                marks.append(Mark(self.chunks[other].start, self.chunks[one].end, both))
        if chosen is not None:
            marks.append(Mark(self.chunks[chosen].start, self.chunks[chosen].end, marker(), chosen=True))
        return marks
