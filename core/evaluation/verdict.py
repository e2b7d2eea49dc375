"""What a trial says, in sentences: which way of answering is better, by how much, and how sure that is.

Does not know how the figures came about.
"""

from __future__ import annotations

from core.evaluation.trials import Comparison, Trial
from core.text import QT_TRANSLATE_NOOP, Text, text

_FEW_EXACT = 0.1
"""Where fewer answers than this are right to the letter, by any arm, the words in common tell more."""


def sentences(trial: Trial) -> list[Text]:
    """One for each two arms, in the trial's order; none where no two were asked the same questions."""
    in_words = max((one.exact for one in trial.results), default=0.0) < _FEW_EXACT
    return [_sentence(trial, one, in_words) for one in trial.comparisons]


def _sentence(trial: Trial, compared: Comparison, in_words: bool) -> Text:
    found = compared.f1 if in_words else compared.exact
    one, other = trial.arms[compared.one].name, trial.arms[compared.other].name
    if found.mean < 0:
        one, other = other, one
    if not found.sure:
        template = QT_TRANSLATE_NOOP(
            "core",
            "%n question(s) cannot tell whether “{one}” or “{other}” answers better: the difference lies between "
            "{low} and {high} points (95 %). Ask more questions.",
        )
    elif in_words:
        template = QT_TRANSLATE_NOOP(
            "core",
            "“{one}” answers better than “{other}”: its answers share {points} points more of the expected words, "
            "between {low} and {high} (95 %).",
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "core",
            "“{one}” answers better than “{other}”: {points} points more answers are exactly right, between {low} "
            "and {high} (95 %).",
        )
    low, high = (found.low, found.high) if found.mean >= 0 else (-found.high, -found.low)
    return text(
        template,
        n=compared.n,
        one=one,
        other=other,
        points=_points(abs(found.mean)),
        low=_points(low),
        high=_points(high),
    )


def _points(share: float) -> int:
    return round(100 * share)
