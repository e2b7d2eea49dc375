"""How right an answer is: exact match, and the figures of the SQuAD reading test.

Does not know models or datasets.
"""

from __future__ import annotations

import string
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

_PUNCTUATION = frozenset(string.punctuation)
_ARTICLES = frozenset(("a", "an", "the"))


@dataclass(frozen=True)
class Score:
    """Of one answer: 1 or 0 for the exact ones, between 0 and 1 for F1."""

    exact: float
    squad_exact: float
    f1: float


def score(answer: str, expected: str) -> Score:
    return Score(
        exact=float(exact(answer, expected)),
        squad_exact=float(normalise(answer) == normalise(expected)),
        f1=token_f1(answer, expected),
    )


def mean(scores: Sequence[Score]) -> Score:
    """The mean of each figure. Raises `ValueError` for no scores: nothing was measured then."""
    if not scores:
        raise ValueError("no scores")
    return Score(
        exact=fmean(one.exact for one in scores),
        squad_exact=fmean(one.squad_exact for one in scores),
        f1=fmean(one.f1 for one in scores),
    )


def exact(answer: str, expected: str) -> bool:
    """Whether they are the same, once space at the ends is dropped and every run of space within is one blank."""
    return " ".join(answer.split()) == " ".join(expected.split())


def normalise(answer: str) -> str:
    """Lower case, without ASCII punctuation, without the English articles, single blanks.

    Source: the evaluation script of Rajpurkar et al., “SQuAD: 100,000+ Questions for Machine Comprehension of
    Text”, 2016 (arXiv 1606.05250), version 1.1.
    """
    bare = "".join(letter for letter in answer.lower() if letter not in _PUNCTUATION)
    return " ".join(word for word in _without_articles(bare).split())


def token_f1(answer: str, expected: str) -> float:
    """Harmonic mean of the shares of words that both have in common, after `normalise`; repeated words count.

    Source: as `normalise`. Two answers that are both empty agree.
    """
    given, wanted = normalise(answer).split(), normalise(expected).split()
    if not given or not wanted:
        return float(given == wanted)
    common = sum((Counter(given) & Counter(wanted)).values())
    if not common:
        return 0.0
    precision, recall = common / len(given), common / len(wanted)
    return 2 * precision * recall / (precision + recall)


def _without_articles(words: str) -> str:
    """As the script's ``\\b(a|an|the)\\b``, which also finds an article beside a sign that is no letter."""
    import re

    return re.sub(r"\b(?:" + "|".join(sorted(_ARTICLES)) + r")\b", " ", words)
