"""The passages for a question of a conversation: what it leaves out is put in, and the better of two searches kept.

Does not know who answers; a model that can put a question in its own words is handed in, where there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from core.chat.conversation import Answer, Message, Passage, Question
from core.chat.follow_up import standalone
from core.knowledge.retriever import FLOOR, Retrieved

PASSAGES = 6
"""Passages looked for per question."""
NEAREST = 3
"""Passages shown where nothing was found."""
USEFUL = FLOOR / 2
"""Passages that score less are not shown to the engine."""

Retrieve = Callable[[str, int], Retrieved]
Rewrite = Callable[[str, Sequence[Message], str], str]
"""(question, earlier messages, what the rule made of it) -> the question in words that stand by themselves."""


class Found(msgspec.Struct, frozen=True):
    """Numbered passages, best first; `covered`: whether they bear on the question at all; `searched`: the question they
    were looked for by, where it is not the one asked."""

    passages: list[Passage]
    covered: bool
    searched: str = ""


def find(
    question: str, earlier: Sequence[Message], retrieve: Retrieve, rewrite: Rewrite | None = None
) -> Found:
    """Search for a question. One that stands by itself is searched for as it is; one that surely does not, by what it
    means; where that is not sure, by what it means only if its own words find nothing."""
    follow = standalone(question, asked_before(earlier))
    if follow is None:
        return _found(retrieve(question, PASSAGES))
    if not follow.sure:
        own = retrieve(question, PASSAGES)
        if own.found:
            return _found(own)
        meant = retrieve(follow.query, PASSAGES)
        return _found(meant, follow.query) if meant.found else _found(own)
    query = rewrite(question, earlier, follow.query) if rewrite else follow.query
    meant = retrieve(query, PASSAGES)
    if not meant.found and query != follow.query:
        query, meant = follow.query, retrieve(follow.query, PASSAGES)
    if not meant.found and (own := retrieve(question, PASSAGES)).found:
        return _found(own)
    return _found(meant, query)


def asked_before(earlier: Sequence[Message]) -> list[str]:
    """The questions of a conversation, oldest first, each in words that stand by themselves."""
    asked: list[str] = []
    for message in earlier:
        if isinstance(message, Question):
            asked.append(message.text)
        elif isinstance(message, Answer) and message.searched and asked:
            asked[-1] = message.searched
    return asked


def _found(retrieved: Retrieved, searched: str = "") -> Found:
    if retrieved.found:
        useful = [found for found in retrieved.passages if found.score >= USEFUL]
    else:
        useful = retrieved.passages[:NEAREST]
    passages = [
        Passage(
            number=number,
            chunk=found.chunk,
            file=found.file,
            page=found.page or 0,
            heading=" › ".join(found.heading),
            text=found.text,
            start=found.start,
            score=found.score,
            weak=found.score < FLOOR,
        )
        for number, found in enumerate(useful, 1)
    ]
    return Found(passages, retrieved.found, searched)
