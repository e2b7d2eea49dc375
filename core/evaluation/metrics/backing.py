"""Whether the passages say what an answer says, and whether those do that it cites.

Sources: citation recall and precision of Gao et al., “Enabling Large Language Models to Generate Text with Citations”
(ALCE), 2023 (arXiv 2305.14627), with `core.chat.support` as the judge of what passages say in place of their
language model. Groundedness is the share of sentences that `core.chat.support` finds backed: what the chat underlines
is what counts here. Does not know what is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from core.chat import support
from core.chat.conversation import Answer
from core.chat.support import Claim
from core.evaluation.retrieval.places import Letters

if TYPE_CHECKING:
    from core.knowledge.embedders.embedder import Embedder


def grounded(answer: Answer) -> float | None:
    """The share of the answer's sentences that no doubt was raised of; None where it states nothing."""
    claims = support.claims(answer.text)
    if not claims:
        return None
    doubted = {(doubt.start, doubt.end) for doubt in answer.doubts}
    return sum((claim.start, claim.end) not in doubted for claim in claims) / len(claims)


def cited(answer: Answer, embedder: Embedder) -> dict[str, float]:
    """`citation_recall`: the share of sentences that the passages they cite say, taken together. `citation_precision`:
    the share of citations without which that would not be so, or that say it alone; none of a sentence that its
    passages do not say; 0 where nothing is cited. Empty where the answer states nothing."""
    claims = support.claims(answer.text)
    if not claims:
        return {}
    judge = _Judge(answer, embedder)
    backed = needed = every = 0
    for claim in claims:
        numbers = [one for one in dict.fromkeys(claim.cited) if one in judge.texts]
        every += len(numbers)
        if not numbers or not judge.say(claim, numbers):
            continue
        backed += 1
        needed += sum(
            len(numbers) == 1
            or judge.say(claim, [one])
            or not judge.say(claim, [other for other in numbers if other != one])
            for one in numbers
        )
    return {
        "citation_recall": backed / len(claims),
        "citation_precision": needed / every if every else 0.0,
    }


class _Judge:
    """Whether some of an answer's passages say a sentence of it."""

    def __init__(self, answer: Answer, embedder: Embedder) -> None:
        self.texts = {passage.number: passage.text for passage in answer.passages}
        self._embedder = embedder

    def say(self, claim: Claim, numbers: Sequence[int]) -> bool:
        together = "\n\n".join(self.texts[number] for number in numbers)
        words = Letters(claim.text)
        if words.text and words.text in Letters(together).text:
            return True  # word for word: no model need be asked
        [signals] = support.judge([claim.text], [together], self._embedder)
        return support.likely(signals) >= support.THRESHOLD
