"""Which words of what was said were expected, and which expected ones are missing, for marking them.

Does not score; what counts as the same word is what the F1 of words takes for the same.
"""

from __future__ import annotations

import re
from collections import Counter

import msgspec

from core.models.overlap import normalise

_WORD = re.compile(r"\S+")
LONGEST = 2000
"""Words looked at on either side; beyond, nothing is marked."""


class Shared(msgspec.Struct, frozen=True):
    """`spans`: where expected words stand in what was said, as character offsets, neighbours joined. `missing`: the
    expected words that were not said, as they are written there."""

    spans: list[tuple[int, int]]
    missing: list[str]


def shared(said: str, expected: str) -> Shared:
    """Compare word by word, each as often as it comes; order does not matter."""
    there = [(found.start(), found.end(), normalise(found.group())) for found in _words(said)]
    wanted = [(found.group(), normalise(found.group())) for found in _words(expected)]
    left = Counter(word for _, word in wanted if word)
    spans: list[tuple[int, int]] = []
    for start, end, word in there:
        if word and left[word] > 0:
            left[word] -= 1
            if spans and not said[spans[-1][1] : start].strip():
                spans[-1] = (spans[-1][0], end)
            else:
                spans.append((start, end))
    missing = []
    # The last of several alike are those that were not said.
    for written, word in reversed(wanted):
        if word and left[word] > 0:
            left[word] -= 1
            missing.append(written)
    return Shared(spans, missing[::-1])


def _words(words: str) -> list[re.Match[str]]:
    return list(_WORD.finditer(words))[:LONGEST]
