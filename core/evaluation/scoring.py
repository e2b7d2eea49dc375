"""How an answer scores: every metric that its question and its arm allow.

Does not know how it was asked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.chat.conversation import Answer, Arm
from core.evaluation.metrics import exact, normalise, token_f1
from core.evaluation.metrics.containing import contains
from core.evaluation.saying import said
from core.evaluation.trial import Question

if TYPE_CHECKING:
    from core.knowledge.embedders.embedder import Embedder


def score(question: Question, answer: Answer, arm: Arm, embedder: Embedder | None) -> dict[str, float]:
    """Metric's key to the value, the best over the expected answers."""
    scores: dict[str, float] = {}
    words = said(answer, arm)
    for expected in question.expected if question.answerable else ():
        found = {
            "contains": float(contains(words, expected)),
            "exact": float(exact(words, expected)),
            "squad_exact": float(normalise(words) == normalise(expected)),
            "f1": token_f1(words, expected),
        }
        scores = {key: max(value, scores.get(key, value)) for key, value in found.items()}
    return scores
