"""How sure a measured share or difference is, from its values question by question. Does not know metrics or arms."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from statistics import NormalDist
from typing import Any

import msgspec

from core.chat.tally import wilson

LEVEL = 0.95
DRAWS = 10_000
"""Resamples, and changes of sign, that are drawn."""
_AT_ONCE = 1 << 21
"""Values drawn at once, so that many questions take time and not memory."""
_FEW = 16
"""Up to so many unlike values (right and wrong, say), it is drawn how often each comes, and not which of them."""
_REMEMBERED = 1 << 25
"""Up to so many draws are remembered for the next metric, a byte each."""
_EVERY = 14
"""Up to so many questions on which two arms differ, all changes of sign are gone through: 2 to that power."""


class Interval(msgspec.Struct, frozen=True):
    """A mean, and between what it lies with the level asked for."""

    mean: float
    low: float
    high: float


class Difference(msgspec.Struct, frozen=True):
    """By how much the first of two is better on the same questions, between what that lies, and how likely a
    difference as large would be if it were chance alone (`p`, two-sided)."""

    mean: float
    low: float
    high: float
    p: float

    @property
    def sure(self) -> bool:
        """Whether chance alone is an unlikely reason."""
        return self.p < 1 - LEVEL


def interval(
    values: Sequence[float], *, within: tuple[float, float] = (0.0, 1.0), level: float = LEVEL, seed: int = 0
) -> Interval:
    """The mean of one value per question, with its bootstrap interval.

    The percentile interval, widened for small samples as in Hesterberg, “What Teachers Should Know About the
    Bootstrap”, 2015 (arXiv 1411.5279, section 5.3): without it, intervals of some twenty questions are too narrow.
    Where each value is one of two, right or wrong, the score interval of Wilson, 1927, which keeps its promise also for
    shares near 0 and 1. `within`: the least and the most that a value can be. Where all are the same, resampling shows
    nothing: then so many more questions may be otherwise, and as far as they can, as is not unlikely to have gone
    unseen (the bound of Clopper and Pearson, 1934). Raises `ValueError` for no values.
    """
    import numpy as np

    numbers = np.asarray(values, float)
    if not len(numbers):
        raise ValueError("no values")
    mean = float(numbers.mean())
    least, most = within
    if np.ptp(numbers) == 0:
        unseen = 1 - ((1 - level) / 2) ** (1 / len(numbers))
        return Interval(mean, mean - unseen * (mean - least), mean + unseen * (most - mean))
    if np.isin(numbers, within).all():
        # Of right and wrong alone, resampling promises too much where nearly all are the one.
        wins = int((numbers == most).sum())
        low, high = wilson(wins, len(numbers), level)
        return Interval(mean, least + low * (most - least), least + high * (most - least))
    tail = _tail(level, len(numbers))
    low, high = np.quantile(_means(numbers, seed), (tail, 1 - tail))
    return Interval(mean, float(low), float(high))


def paired(
    one: Sequence[float], other: Sequence[float], *, level: float = LEVEL, seed: int = 0
) -> Difference:
    """How much better `one` is than `other`, both valued from 0 to 1 on the same questions in the same order.

    The interval is that of `interval` on the differences; `p` is of the sign-flip permutation test (Fisher, “The
    Design of Experiments”, 1935, section 21), exact where few questions differ and drawn where many do. Raises
    `ValueError` where the two are not of one length, or empty.
    """
    import numpy as np

    if len(one) != len(other):
        raise ValueError(f"{len(one)} values and {len(other)}")
    apart = np.asarray(one, float) - np.asarray(other, float)
    found = interval(apart.tolist(), within=(-1.0, 1.0), level=level, seed=seed)
    return Difference(found.mean, found.low, found.high, _chance(apart, np.random.default_rng(seed)))


def holm(chances: Sequence[float]) -> list[float]:
    """Each chance, corrected for how many comparisons were made (Holm, “A Simple Sequentially Rejective Multiple Test
    Procedure”, 1979), in the order given."""
    order = sorted(range(len(chances)), key=lambda at: chances[at])
    corrected, most = [0.0] * len(chances), 0.0
    for place, at in enumerate(order):
        most = max(most, min(1.0, (len(chances) - place) * chances[at]))
        corrected[at] = most
    return corrected


def _tail(level: float, count: int) -> float:
    """The share to cut off at each end of the resampled means."""
    normal = NormalDist()
    quantile = _student(normal.inv_cdf((1 - level) / 2), count - 1)
    return normal.cdf(quantile * math.sqrt(count / (count - 1)))


def _student(z: float, freedom: int) -> float:
    """Student's quantile from the normal one: the expansion of Peiser, “Asymptotic Formulas for Significance Levels of
    Certain Distributions”, 1943, to the third term."""
    return (
        z
        + (z**3 + z) / (4 * freedom)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
    )


def _means(numbers: Any, seed: int) -> Any:
    """Means of `DRAWS` samples of the same size, drawn with replacement."""
    import numpy as np

    count = len(numbers)
    chance = np.random.default_rng(seed)
    values, times = np.unique(numbers, return_counts=True)
    if len(values) <= _FEW:
        return chance.multinomial(count, times / count, DRAWS) @ values / count
    some = max(1, _AT_ONCE // count)
    if DRAWS * count <= _REMEMBERED:
        drawn = _samples(count, seed)
        parts = [drawn[start : start + some].astype(float) @ numbers for start in range(0, DRAWS, some)]
        return np.concatenate(parts) / count
    parts = [
        numbers[chance.integers(0, count, (min(some, DRAWS - start), count))].mean(1)
        for start in range(0, DRAWS, some)
    ]
    return np.concatenate(parts)


@lru_cache(maxsize=2)
def _samples(count: int, seed: int) -> Any:
    """How often each of `count` values is drawn in each of `DRAWS` samples: the same for every metric and arm."""
    import numpy as np

    chance = np.random.default_rng(seed)
    drawn = np.empty((DRAWS, count), np.uint8)
    some = max(1, _AT_ONCE // count)
    for start in range(0, DRAWS, some):
        rows = min(some, DRAWS - start)
        places = chance.integers(0, count, (rows, count)) + count * np.arange(rows)[:, None]
        drawn[start : start + rows] = np.bincount(places.ravel(), minlength=rows * count).reshape(rows, count)
    return drawn


def _chance(apart: Any, chance: Any) -> float:
    """How likely a sum as far from 0 is, were each difference as likely to be the other way round."""
    import numpy as np

    apart = apart[apart != 0]
    count = len(apart)
    if not count:
        return 1.0
    seen = abs(float(apart.sum())) * (1 - 1e-12)
    if count <= _EVERY:
        signs = 1 - 2 * ((np.arange(2**count)[:, None] >> np.arange(count)) & 1)
        return float((np.abs(signs @ apart) >= seen).mean())
    sizes, times = np.unique(np.abs(apart), return_counts=True)
    if len(sizes) <= _FEW:
        heads = chance.binomial(times, 0.5, (DRAWS, len(sizes)))
        extreme = int((np.abs((2 * heads - times) @ sizes) >= seen).sum())
    else:
        some = max(1, _AT_ONCE // count)
        extreme = 0
        for start in range(0, DRAWS, some):
            signs = 1.0 - 2 * chance.integers(0, 2, (min(some, DRAWS - start), count), np.int8)
            extreme += int((np.abs(signs @ apart) >= seen).sum())
    # What was seen is one of the draws: no chance is ever 0 (Phipson and Smyth, 2010).
    return (extreme + 1) / (DRAWS + 1)
