"""What an answer is worth in one word: right, partly right, wrong, failed, or not asked yet.

Does not know how scores come about, nor how marks are shown.
"""

from __future__ import annotations

from typing import Literal

from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Reply, Trial

Mark = Literal["right", "partly", "wrong", "failed", "unscored", ""]
"""`unscored`: it was answered, and there is nothing to score it by; "": not asked yet."""

_GRADED = {"f1", "rouge1", "rouge2", "rougeL", "bleu", "chrf", "similarity", "grounded", "citation_recall"}
_GRADED |= {"citation_precision", "reciprocal_rank", "judge", "votes", "surprise"}
RIGHT, PARTLY = 0.8, 0.3
"""From where on a graded score counts as right, and as right in part."""


def worth(reply: Reply, primary: str) -> tuple[str, float] | None:
    """The metric that says what this answer is worth, and its value: the deciding one; for a question without an
    answer whether that was said. None where neither was measured."""
    for key in (primary, "refusal"):
        if key in reply.scores:
            return key, reply.scores[key]
    return None


def mark(reply: Reply | None, primary: str) -> Mark:
    """What an answer is worth by the deciding metric."""
    if reply is None:
        return ""
    if reply.error is not None:
        return "failed"
    found = worth(reply, primary)
    if found is None or METRICS[found[0]].better == "lower":
        return "unscored"
    key, value = found
    if key not in _GRADED:
        return "right" if value >= 0.5 else "wrong"
    return "right" if value >= RIGHT else "partly" if value >= PARTLY else "wrong"


def marks(trial: Trial, at: int) -> list[Mark]:
    """Of each arm's answer to the question in place `at`."""
    return [mark(replies[at], trial.primary) for replies in trial.replies]
