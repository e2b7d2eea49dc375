"""Which passages an answer points to: numbers that exist become citations with words checked to stand in the chunk.

Does not judge whether the passage supports the sentence; it finds the words of the passage nearest to it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import msgspec

from core.chat.conversation import Citation, Passage
from core.knowledge import sentences, words

MARK = re.compile(r"(?<!\\)\[\s*([0-9]{1,4}(?:\s*[,;]\s*[0-9]{1,4})*)\s*\](?!\()")
"""[2] or [1, 3]; not an escaped bracket, and not a link's text."""

Span = tuple[int, int]

_CODE = re.compile(r"(?ms)^(?P<fence>```+|~~~+).*?(?:^(?P=fence)|\Z)|`[^`\n]+`")


class Checked(msgspec.Struct, frozen=True):
    """An answer whose every mark points to a passage; `invalid` counts the numbers that were taken out."""

    text: str
    citations: list[Citation]
    invalid: int


def check(answer: str, passages: list[Passage]) -> Checked:
    """Keep the numbers that exist, take out the others, and find for each the words it points to.

    A number cited twice for different sentences gives two citations. Marks inside code are left alone.
    """
    known = {passage.number: passage for passage in passages}
    # The marks blanked out, so that sentences end where their words do, whichever side of the full stop a mark is on.
    bare = MARK.sub(lambda mark: " " * len(mark[0]), answer)
    spans = sentences.spans(bare)
    code = [match.span() for match in _CODE.finditer(answer)]
    kept: list[str] = []
    citations: dict[tuple[int, int, int], Citation] = {}
    invalid = done = 0
    for mark in MARK.finditer(answer):
        if any(start <= mark.start() < end for start, end in code):
            continue
        numbers = [int(number) for number in re.findall("[0-9]+", mark[1])]
        valid = [number for number in numbers if number in known]
        invalid += len(numbers) - len(valid)
        claim = next((bare[start:end] for start, end in reversed(spans) if start < mark.start()), bare)
        for number in valid:
            citation = cite(known[number], claim)
            citations.setdefault((number, citation.start, citation.end), citation)
        before = answer[done : mark.start()]
        kept.append(before if valid else before.rstrip(" "))
        kept.append("".join(f"[{number}]" for number in valid))
        done = mark.end()
    kept.append(answer[done:])
    return Checked("".join(kept), list(citations.values()), invalid)


def cite(passage: Passage, claim: str) -> Citation:
    """The citation of the sentence of `passage` that shares most words with `claim`."""
    wanted = set(words.terms(claim))
    spans = sentences.spans(passage.text) or [(0, len(passage.text))]
    return quote(passage, max(spans, key=lambda span: _shared(wanted, passage.text[span[0] : span[1]])))


def quote(passage: Passage, span: Span) -> Citation:
    """The citation of the characters `span` of a passage."""
    start, end = span
    return Citation(
        number=passage.number, chunk=passage.chunk, file=passage.file, page=passage.page,
        quote=passage.text[start:end], start=start, end=end,
    )  # fmt: skip


def holds(citation: Citation, passages: Iterable[Passage]) -> bool:
    """Whether the quoted words stand where the citation says."""
    return any(
        passage.chunk == citation.chunk
        and passage.number == citation.number
        and bool(citation.quote)
        and passage.text[citation.start : citation.end] == citation.quote
        for passage in passages
    )


def _shared(wanted: set[str], sentence: str) -> float:
    """Terms in common, as a fraction of both; 0 for none."""
    own = set(words.terms(sentence))
    return len(wanted & own) / (len(own) + len(wanted)) if own else 0.0
