"""Where in the documents a golden question is answered, and whether a passage shows that place. Does not search."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from core.evaluation.retrieval.golden import Golden
from core.knowledge.catalogue import Catalogue
from core.knowledge.documents import Document
from core.knowledge.retriever import Passage
from core.text import QT_TRANSLATE_NOOP, Text, text

SHORTEST = 12
"""Letters a quote must have to be looked for in all documents: shorter ones stand everywhere."""
SHARE = 0.5
"""Of the quote, or of the passage where that is shorter, that both must have in common."""


@dataclass(frozen=True)
class Place:
    """What counts as found: these spans of a document, else this page of it, else all of it."""

    document: str
    spans: tuple[tuple[int, int], ...] = ()
    page: int = 0

    def shown_by(self, passage: Passage) -> bool:
        """Whether a person who reads the passage has the answer before them."""
        if passage.document != self.document:
            return False
        if self.spans:
            return any(_shares(passage, span) for span in self.spans)
        return not self.page or passage.page == self.page


@dataclass(frozen=True)
class Wanted:
    """A question that can be scored."""

    golden: Golden
    places: tuple[Place, ...]

    def shown_by(self, passage: Passage) -> bool:
        return any(place.shown_by(passage) for place in self.places)


def _shares(passage: Passage, span: tuple[int, int]) -> bool:
    common = min(passage.end, span[1]) - max(passage.start, span[0])
    return common >= SHARE * min(span[1] - span[0], passage.end - passage.start)


class Letters:
    """A text as its letters and digits alone, in small letters: the same words whatever breaks and marks there are."""

    def __init__(self, words: str) -> None:
        letters: list[str] = []
        self._offsets: list[int] = []
        for offset, character in enumerate(words):
            if character.isalnum():
                folded = character.casefold()
                letters.append(folded)
                self._offsets += [offset] * len(folded)
        self.text = "".join(letters)

    def spans_of(self, other: Letters) -> list[tuple[int, int]]:
        """Character spans of the text where the other's letters stand, in order."""
        spans = []
        begin = self.text.find(other.text) if other.text else -1
        while begin >= 0:
            end = begin + len(other.text)
            spans.append((self._offsets[begin], self._offsets[end - 1] + 1))
            begin = self.text.find(other.text, end)
        return spans


def holds(passage: Letters, quote: Letters) -> bool:
    """Whether words that were found show a quote, where their place in the document is not known: they hold it, are
    part of it, or one goes on where the other ends, with as much in common as `SHARE` asks."""
    one, other = passage.text, quote.text
    least = SHARE * min(len(one), len(other))
    if not one or not other or one in other or other in one:
        return bool(one and other)
    return any(
        head.endswith(tail[:common])
        for head, tail in ((one, other), (other, one))
        for common in range(min(len(one), len(other)), max(1, math.ceil(least)) - 1, -1)
    )


def same_file(path: str, named: str) -> bool:
    """Whether a document's path is the one that a question names, by path or by file name alone."""
    wanted = named.replace("\\", "/").strip("/")
    return path == wanted or ("/" not in wanted and path.rsplit("/", 1)[-1] == wanted)


class Places:
    """Finds the places of golden questions in the documents as they are indexed."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._known = {
            document.path: document
            for document in catalogue.documents()
            if document.status in ("indexed", "same")
        }
        self._letters: dict[str, Letters] = {}

    def of(self, golden: Golden) -> Wanted | Text:
        """Where the question is answered, or why that is not known."""
        if not golden.document:
            return self._anywhere(golden)
        document = self._named(golden.document)
        if document is None:
            return text(
                QT_TRANSLATE_NOOP("core", "“{document}” is not among the indexed documents."),
                document=golden.document,
            )
        if not golden.quote:
            return Wanted(golden, (Place(document.id, page=golden.page),))
        spans = self._read(document.id).spans_of(Letters(golden.quote))
        if not spans:
            return text(
                QT_TRANSLATE_NOOP("core", "“{document}” does not hold the words of the quote."),
                document=document.path,
            )
        return Wanted(golden, (Place(document.id, tuple(spans)),))

    def _anywhere(self, golden: Golden) -> Wanted | Text:
        quote = Letters(golden.quote)
        if len(quote.text) < SHORTEST:
            return text(
                QT_TRANSLATE_NOOP("core", "The quote is too short to tell which document it is from.")
            )
        found = []
        for document in dict.fromkeys(one.id for one in self._known.values()):
            if spans := self._read(document).spans_of(quote):
                found.append(Place(document, tuple(spans)))
        if not found:
            return text(QT_TRANSLATE_NOOP("core", "No indexed document holds the words of the quote."))
        return Wanted(golden, tuple(found))

    def _named(self, name: str) -> Document | None:
        """The document of this path, else the only one of this file name."""
        wanted = name.replace("\\", "/").strip("/")
        if wanted in self._known:
            return self._known[wanted]
        last = wanted.rsplit("/", 1)[-1]
        alike = [one for path, one in self._known.items() if path.rsplit("/", 1)[-1] == last]
        return alike[0] if len(alike) == 1 else None

    def _read(self, document: str) -> Letters:
        if document not in self._letters:
            extract = self._catalogue.extract(document)
            self._letters[document] = Letters(extract.text if extract else "")
        return self._letters[document]


def rank_of(wanted: Wanted, passages: Sequence[Passage]) -> int:
    """The place (from 1) of the first passage that shows the answer; 0: none does."""
    return next((place for place, one in enumerate(passages, 1) if wanted.shown_by(one)), 0)
