"""How right an answer is: exact match, and the figures of the SQuAD reading test.

Does not know models or datasets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from core.models.overlap import normalise, token_f1

__all__ = ["Score", "exact", "mean", "normalise", "score", "token_f1"]


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
