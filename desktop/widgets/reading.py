"""A document opened at a passage: its text as indexed, where the passage stands, what of it is on which page.

Made and asked in the background; does not know any widget.
"""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass
from pathlib import Path

from core.inside import inside
from core.knowledge.catalogue import Catalogue
from core.knowledge.loaders.extract import Extract
from core.knowledge.pdfium import Wanted
from core.project import Project

PART = 9_000
"""Characters of text shown at once, about four printed pages: no more than is laid out before an eye sees it."""
_NEAR = 6_000
"""Characters on either side of its place in which a passage is looked for word by word."""

Span = tuple[int, int]


@dataclass(frozen=True)
class Reading:
    """`start` and `end`: the passage in the text, -1 where it is not there. `is_pdf`: pages can be drawn."""

    path: Path
    is_pdf: bool
    exists: bool
    extract: Extract | None
    start: int = -1
    end: int = -1
    words: str = ""
    page: int = 0

    @property
    def text(self) -> str:
        return self.extract.text if self.extract else self.words

    def on_page(self, page: int) -> Wanted:
        """What of the passage is to be found on a page."""
        if self.extract is not None and self.extract.pages and self.start >= 0:
            return wanted(self.extract, page, self.start, self.end)
        return Wanted(self.words if page == self.page else "")


def wanted(extract: Extract, page: int, start: int, end: int) -> Wanted:
    """What of a span of the text is to be found on a page, and what stands before it there."""
    if not 1 <= page <= len(extract.pages):
        return Wanted("")
    first, last = extract.page_span(page)
    start, end = max(start, first), min(end, last)
    return Wanted(extract.text[start:end], extract.text[first:start]) if start < end else Wanted("")


def open_reading(project: Project, file: str, words: str, start: int = 0, page: int | None = None) -> Reading:
    """A document with the place of `words` in it, at or near the character `start`."""
    path = inside(project.documents_dir, file)
    catalogue = Catalogue(project)
    document = catalogue.document(file)
    extract = catalogue.extract(document.id) if document and document.id else None
    exists = path.is_file()
    found = find(extract.text, words, start) if extract else (-1, -1)
    if extract and found[0] >= 0 and extract.pages:
        page = extract.page_of(found[0])
    return Reading(path, exists and path.suffix.lower() == ".pdf", exists, extract, *found, words, page or 1)


def kept_reading(extract: Extract, words: str, start: int = 0) -> Reading:
    """A text that is no document of the project, with the place of `words` in it."""
    return Reading(Path(), False, False, extract, *find(extract.text, words, start), words, 1)


def find(text: str, words: str, start: int) -> Span:
    """Where `words` stand: at or after `start`, else anywhere, else near `start` with other white space and points
    between them, else (-1, -1)."""
    if not words.strip():
        return -1, -1
    at = text.find(words, max(0, start))
    if at < 0:
        at = text.find(words)
    if at >= 0:
        return at, at + len(words)
    parts = re.findall(r"\w+", words)
    if not parts or len(parts) > 2000:
        return -1, -1
    first = max(0, start - _NEAR)
    like = re.compile(r"\W+".join(map(re.escape, parts))).search(text, first, start + len(words) + _NEAR)
    return like.span() if like else (-1, -1)


def occurrences(text: str, words: str, limit: int = 100_000) -> list[Span]:
    """Where words that a person typed stand, capitals or not, whatever the white space between them."""
    parts = words.split()
    if not parts:
        return []
    found = []
    for one in re.finditer(r"\s+".join(map(re.escape, parts)), text, re.IGNORECASE):
        found.append(one.span())
        if len(found) == limit:
            break
    return found


def parts(text: str, size: int = PART) -> list[int]:
    """Where each part of a long text begins: at a paragraph, or at a line or a word where paragraphs are too long."""
    starts = [0]
    while len(text) - starts[-1] > 1.5 * size:
        at = starts[-1]
        for mark in ("\n\n", "\n", " "):
            cut = text.rfind(mark, at + size // 2, at + size)
            if cut >= 0:
                starts.append(cut + len(mark))
                break
        else:
            starts.append(at + size)
    return starts


def part_of(starts: list[int], character: int) -> int:
    """The number of the part (the first is 0) that holds a character."""
    return max(0, bisect.bisect_right(starts, character) - 1)
