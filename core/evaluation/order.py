"""In which order questions are asked: so that however many there is time for, they are spread evenly.

Does not know arms or clocks.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from core.evaluation.trial import Question

FIRST = 3
"""Questions that all arms are asked before any is asked more."""
LARGEST = 64
"""Questions that one arm is asked in a row, at most: models are loaded anew between arms, and pairs grow in between."""


def spread(questions: Sequence[Question], seed: int = 0) -> list[int]:
    """The questions' indices in an order of which every beginning holds each tag (where there is none: document) about
    as often as all of them do. The same for the same questions and `seed`."""
    groups: dict[str, list[int]] = {}
    for at, one in enumerate(questions):
        groups.setdefault(one.tags[0] if one.tags else one.document, []).append(at)
    places: list[tuple[float, int]] = []
    for name, members in groups.items():
        chance = random.Random(f"{seed}:{name}")
        chance.shuffle(members)
        begin = chance.random()
        places += [((number + begin) / len(members), at) for number, at in enumerate(members)]
    return [at for _, at in sorted(places)]


def blocks(order: Sequence[int]) -> Iterator[list[int]]:
    """The order in pieces: a few first, then ever more."""
    start, size = 0, FIRST
    while start < len(order):
        yield list(order[start : start + size])
        start, size = start + size, min(LARGEST, 2 * size)
