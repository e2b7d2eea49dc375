"""Figures of a ranked search, each with its 95 % confidence interval. Does not know what was searched.

A rank is the place (from 1) of the first right passage, 0 where there is none among those looked at.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import fmean

import msgspec

Z = 1.959964
"""Of the normal distribution, for 95 %."""
DRAWS = 2000
CUT = 10
"""Passages looked at for each question."""


class Measure(msgspec.Struct, frozen=True):
    """A figure from 0 to 1 and the interval it lies in with 95 % confidence (a difference: from -1 to 1)."""

    value: float
    low: float
    high: float


class Figures(msgspec.Struct, frozen=True):
    """Of `n` questions. `refused`: how many were told that nothing was found."""

    n: int
    recall_at_1: Measure
    recall_at_5: Measure
    recall_at_10: Measure
    mrr: Measure
    ndcg: Measure
    refused: int = 0


def measure(ranks: Sequence[int], refused: int = 0) -> Figures:
    """Recall at 1, 5 and 10, mean reciprocal rank and nDCG, both at 10. Raises `ValueError` for no ranks."""
    if not ranks:
        raise ValueError("no ranks")
    return Figures(
        n=len(ranks),
        recall_at_1=recall(ranks, 1),
        recall_at_5=recall(ranks, 5),
        recall_at_10=recall(ranks, 10),
        mrr=mean([reciprocal(rank) for rank in ranks]),
        ndcg=mean([gain(rank) for rank in ranks]),
        refused=refused,
    )


def reciprocal(rank: int) -> float:
    return 1 / rank if 0 < rank <= CUT else 0.0


def gain(rank: int) -> float:
    """nDCG at 10 where the first right passage is the one that counts: the ideal is 1.

    Source: Järvelin and Kekäläinen, “Cumulated gain-based evaluation of IR techniques”, 2002.
    """
    return 1 / math.log2(rank + 1) if 0 < rank <= CUT else 0.0


def recall(ranks: Sequence[int], cut: int) -> Measure:
    """Share of questions with a right passage among the first `cut`, with Wilson's score interval (1927)."""
    n = len(ranks)
    share = sum(0 < rank <= cut for rank in ranks) / n
    middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
    return Measure(share, max(0.0, middle - half), min(1.0, middle + half))


def mean(values: Sequence[float]) -> Measure:
    """The mean, with the percentile interval of the bootstrap (Efron 1979), drawn alike each time."""
    import numpy as np

    chance = np.random.default_rng(0)
    all_ = np.asarray(values, np.float64)
    means = np.empty(DRAWS)
    step = max(1, 2_000_000 // len(all_))
    for first in range(0, DRAWS, step):
        drawn = chance.integers(0, len(all_), (min(step, DRAWS - first), len(all_)))
        means[first : first + step] = all_[drawn].mean(axis=1)
    low, high = np.quantile(means, (0.025, 0.975))
    return Measure(fmean(values), float(low), float(high))


def difference(ranks: Sequence[int], others: Sequence[int]) -> Measure:
    """How much better the reciprocal rank of the first is on the same questions: paired bootstrap.

    Where the interval lies wholly above 0 the first is better, as far as these questions can tell.
    """
    return mean([reciprocal(one) - reciprocal(other) for one, other in zip(ranks, others, strict=True)])
