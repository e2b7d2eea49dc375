"""Which metric should decide, from what the questions are like; the person may choose another one.

Does not know how any metric is worked out, nor what the arms say.
"""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from core.evaluation.metrics import labels
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Question

SHORT = 8
"""Words up to which an expected answer may be looked for in what is said, whatever is said besides."""


def choose(questions: Sequence[Question]) -> str:
    """The key of the metric that fits most of these questions.

    A few answers that recur are labels; short answers are looked for in what was said; long ones are compared as
    threads of words; where no answer is known, only whether the right place was found can be told, and where none is
    to be found, whether that is said.
    """
    answered = [one for one in questions if any(words.strip() for words in one.expected)]
    if len(answered) * 2 < len(questions) or not answered:
        if any(one.document or one.quote for one in questions):
            return "found_at_1"
        if any(not one.answerable for one in questions):
            return "refusal"
        return "contains"
    if labels.are_labels(questions):
        return "accuracy"
    shortest = [min(len(words.split()) for words in one.expected) for one in answered]
    return "contains" if median(shortest) <= SHORT else "rougeL"


def possible(questions: Sequence[Question]) -> list[str]:
    """The metrics that these questions allow, in the table's order. What a judge or the person says comes later, and
    chances can be read of some models only: these are left out."""
    has = {
        "expected": any(one.expected for one in questions),
        "label": labels.are_labels(questions),
        "source": any(one.document or one.quote for one in questions),
        "documents": True,
        "unanswerable": any(not one.answerable for one in questions),
    }
    return [key for key, metric in METRICS.items() if has.get(metric.needs, False) and not metric.of_set]
