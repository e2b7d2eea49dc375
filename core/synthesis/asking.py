"""What a model is asked about a passage, and which pairs of its reply may be proposed.

Does not know which model it is, nor where rows go.
"""

from __future__ import annotations

import msgspec

from core.synthesis import checking, kinds
from core.synthesis.checking import Known
from core.synthesis.kinds import Kind
from core.synthesis.passages import Passage
from core.synthesis.reading import Left, Pair, read


class Asking(msgspec.Struct, frozen=True, kw_only=True):
    """What the model is asked: the kind, the prompt ("": the kind's own), and how."""

    kind: Kind = "questions"
    prompt: str = ""
    per_passage: int = 3
    temperature: float = 0.3
    seed: int = 0
    grounding: float = checking.GROUNDED

    @property
    def words(self) -> str:
        return self.prompt or kinds.KINDS[self.kind].prompt

    @property
    def n(self) -> int:
        return 1 if self.kind == "summary" else max(1, self.per_passage)

    @property
    def room(self) -> int:
        return kinds.room(self.kind, self.n)

    def filled(self, passage: Passage) -> str:
        return kinds.fill(self.kind, self.words, passage.values(self.n))


def judge(
    asking: Asking, passage: Passage, written: str, cut: bool, known: Known, *, is_again: bool = False
) -> tuple[list[Pair], list[Left]]:
    """The pairs of a reply that may be proposed, which are then known; and what is left out of it.

    `is_again`: the reply may have been judged before, so a pair that is among the drafts already is no repetition.
    """
    found = read(written, asking.kind, cut=cut)
    left = list(found.left)
    usable: list[Pair] = []
    for pair in found.pairs:
        question, answer = said(passage, pair)
        whole = Pair(question, answer)
        if is_again and known.has_pair(question, answer):
            usable.append(pair)
            continue
        context = f"{passage.document} {passage.heading}"
        # An answer that a paraphrase leaves as it was needs no check.
        reason = checking.problem(asking.kind, whole, passage.text, known, asking.grounding, context)
        if reason is None and len(usable) >= asking.n:
            reason = "too_many"
        if reason is not None:
            left.append(Left(reason, f"{question[:150]} → {answer[:150]}" if pair.question else answer[:300]))
            continue
        known.add(question, answer)
        usable.append(pair)
    return usable, left


def said(passage: Passage, pair: Pair) -> tuple[str, str]:
    """Question and answer of the row: a summary's question is its passage; a paraphrase may keep the answer."""
    return pair.question or passage.text, pair.answer or passage.answer
