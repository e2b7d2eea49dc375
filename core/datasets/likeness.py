"""Whether two texts, each in parts, are nearly the same: few edits in every part, and few outside of what many share.

Edits are counted exactly (Levenshtein's distance). A long instruction that stands in hundreds of rows makes no two
of them alike: edits are also held against the text outside of it. In long parts edits are reckoned from the shingles
that survived them (as in Ondov et al., "Mash", 2016), which takes no longer for longer ones. Knows no rows and looks
for no candidates.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any

from core.datasets.shingles import Hashes, codes_of, hashed, length_for

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Mask = NDArray[np.bool_]
else:
    Mask = Any

WHOLE = 0.26
"""The share of the characters that may differ in all parts together that are not the same. These limits were chosen
in the middle of the range in which planted copies are found and others are not (`tests/benchmarks`)."""
PART = 0.32
"""The share that may differ in one part, where chance can gather more of the edits."""
SLACK = 2
"""Characters that may differ in a part besides, so that a slip in a very short one counts for little."""
OWN = 0.23
"""The share that may differ in the text outside of what many rows share."""
STRETCH = 20
"""Neighbouring shingles, all of them in many rows, that make a stretch of shared text."""
OWN_LEAST, OWN_MOST = 0.1, 0.8
"""Between these shares of text of its own a row is looked at apart from what it shares. A row with less is nothing
but shared text, and one with more has none worth speaking of."""

LONG = 10_000
"""Characters from which on edits are reckoned instead of counted."""


class Text:
    """A text to compare, in parts. `is_shared` tells of shingles whether many rows have them."""

    def __init__(self, parts: tuple[str, ...], is_shared: Callable[[Hashes], Mask]) -> None:
        self.parts = parts
        self._is_shared = is_shared

    @cached_property
    def own(self) -> Mask | None:
        """For each character of the joined parts whether it is outside of shared stretches; None where the row is
        looked at as a whole."""
        import numpy as np

        codes = codes_of(joined(self.parts))
        length = length_for(codes)
        shared = self._is_shared(hashed(codes, length))
        own = np.ones(len(codes), np.bool_)
        edges = np.diff(np.concatenate([[False], shared, [False]]).astype(np.int8))
        for begin, end in zip(np.flatnonzero(edges == 1), np.flatnonzero(edges == -1), strict=True):
            if end - begin >= STRETCH:
                own[begin : end + length - 1] = False
        share = own.mean() if len(own) else 1.0
        return own if OWN_LEAST <= share <= OWN_MOST else None


def joined(parts: tuple[str, ...]) -> str:
    """The parts as one text."""
    return "\n".join(part for part in parts if part)


def alike(a: Text, b: Text) -> bool:
    """Whether `a` and `b`, which have as many parts each, are nearly the same."""
    from rapidfuzz.distance import Levenshtein

    size = [max(len(x), len(y)) for x, y in zip(a.parts, b.parts, strict=True)]
    # Two rows about one passage are not alike for that: parts that are the same do not make room for other edits.
    different = sum(n for x, y, n in zip(a.parts, b.parts, size, strict=True) if x != y)
    left = WHOLE * different + 1
    for x, y, n in zip(a.parts, b.parts, size, strict=True):
        allowed = int(min(PART * n + SLACK, left))
        if abs(len(x) - len(y)) > allowed:
            return False
        if x != y:
            edits = reckoned(x, y) if n > LONG else Levenshtein.distance(x, y, score_cutoff=allowed)
            if edits > allowed:
                return False
            left -= edits
    return _own_alike(a, b)


def _own_alike(a: Text, b: Text) -> bool:
    if max(sum(map(len, a.parts)), sum(map(len, b.parts))) > LONG or (a.own is None and b.own is None):
        return True
    # An edit inside shared text makes it look like the row's own, so the row with less of its own says what is.
    if a.own is None or (b.own is not None and b.own.mean() < a.own.mean()):
        a, b = b, a
    if a.own is None:
        return True
    from rapidfuzz.distance import Levenshtein

    edits = 0
    for step in Levenshtein.opcodes(joined(a.parts), joined(b.parts)):
        begin, end = step.src_start, step.src_end
        if step.tag == "insert":
            if a.own[max(0, begin - 1) : begin + 1].any():
                edits += step.dest_end - step.dest_start
        elif step.tag != "equal":
            edits += int(a.own[begin:end].sum())
    return bool(edits <= OWN * int(a.own.sum()))


def reckoned(x: str, y: str) -> int:
    """About how many edits lie between two long texts: a shingle survives if none of its characters is edited."""
    import numpy as np

    length = min(length_for(codes_of(x)), length_for(codes_of(y)))
    a, b = (np.unique(hashed(codes_of(words), length)) for words in (x, y))
    if not len(a) or not len(b):
        return max(len(x), len(y))
    kept = len(np.intersect1d(a, b, assume_unique=True)) / max(len(a), len(b))
    return int(max(len(x), len(y)) * (1 - kept ** (1 / length)))
