"""Joins passages that stand side by side in a document into one. Does not know how they were found."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import msgspec

if TYPE_CHECKING:
    from core.knowledge.retriever import Passage

_GAP = 4
"""Characters of white space at most between two passages that nothing stands between."""
_MOST = 3
"""Passages joined into one at most: one that holds half the document shows nothing."""


def join(passages: Sequence[Passage], text_of: Callable[[str], str]) -> list[Passage]:
    """The passages, those side by side under one heading and on one page as one, at the place of the best of them and
    with its score. `text_of`: the text of a document id, asked for only where there is something to join."""
    groups: list[list[Passage]] = []
    for passage in passages:
        beside = [group for group in groups if any(_side_by_side(passage, other) for other in group)]
        if len(together := [*(one for group in beside for one in group), passage]) <= _MOST and beside:
            beside[0][:] = sorted(together, key=lambda one: -one.score)
            groups = [group for group in groups if group not in beside[1:]]
        elif beside and len(beside[0]) < _MOST:
            beside[0].append(passage)
        else:
            groups.append([passage])
    return [passage for group in groups for passage in _joined(group, text_of)]


def _side_by_side(one: Passage, other: Passage) -> bool:
    if (one.document, one.heading, one.page) != (other.document, other.heading, other.page):
        return False
    first, second = sorted((one, other), key=lambda passage: (passage.start, passage.end))
    return second.start - first.end <= _GAP


def _joined(group: Sequence[Passage], text_of: Callable[[str], str]) -> list[Passage]:
    best = max(group, key=lambda passage: passage.score)
    first = min(group, key=lambda passage: passage.start)
    end = max(passage.end for passage in group)
    text = text_of(best.document)[first.start : end] if len(group) > 1 else ""
    if len(text) < end - first.start:
        return list(group)  # one alone, or a document that has just left the index
    return [msgspec.structs.replace(best, start=first.start, end=end, text=text, lead=first.lead)]
