"""Where two texts differ, word by word, to be marked in both. Does not know rows or the window."""

from __future__ import annotations

import re

LONGEST = 50_000
"""Characters that are compared; what is beyond is not marked."""
_TOKEN = re.compile(r"[぀-鿿]|[^\W_]+(?:[\u0300-\u036f\u0900-\u0dff]+[^\W_]*)*|\s+|.", re.DOTALL)

Spans = list[tuple[int, int]]


def differences(a: str, b: str) -> tuple[Spans, Spans]:
    """The stretches (begin, end) of `a` that are not in `b`, and those of `b` that are not in `a`."""
    from rapidfuzz.distance import Levenshtein

    words = [_TOKEN.findall(text[:LONGEST]) for text in (a, b)]
    begins = [_begins(some) for some in words]
    found: tuple[Spans, Spans] = ([], [])
    for step in Levenshtein.opcodes(words[0], words[1]):
        if step.tag == "equal":
            continue
        for side, (start, end) in enumerate(
            ((step.src_start, step.src_end), (step.dest_start, step.dest_end))
        ):
            if start < end:
                _add(found[side], begins[side][start], begins[side][end])
    return found


def _begins(words: list[str]) -> list[int]:
    """Where each word begins, and where the last one ends."""
    begins = [0]
    for word in words:
        begins.append(begins[-1] + len(word))
    return begins


def _add(spans: Spans, begin: int, end: int) -> None:
    if spans and spans[-1][1] == begin:
        spans[-1] = (spans[-1][0], end)
    else:
        spans.append((begin, end))
