"""How many questions would tell two ways of answering apart, judged by those that were asked. Plain arithmetic."""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import NormalDist, fmean, stdev

from core.evaluation.significance import LEVEL

POWER = 0.8
"""How likely a difference that is there should be found."""
MOST = 20_000
"""Questions; more than these nobody asks, so more are no answer."""


def needed(
    apart: Sequence[float], *, pairs: int = 1, level: float = LEVEL, power: float = POWER
) -> int | None:
    """The number of questions with which a mean difference as seen would most likely be sure, rounded up; None where
    none was seen or no number that can be asked would do.

    `apart`: one way's score less the other's, question by question; `pairs`: how many comparisons are made at once, of
    which the strictest must hold. Normal approximation of the paired test (Lachin, “Introduction to Sample Size
    Determination and Power Analysis for Clinical Trials”, 1981, section 3); never less than the sign-flip test needs
    for its smallest chance, 2 to the power of 1 - n.
    """
    mean = fmean(apart) if apart else 0.0
    if not mean:
        return None
    chance = (1 - level) / pairs
    least = math.ceil(1 - math.log2(chance))
    spread = stdev(apart) if len(apart) > 1 else 0.0
    normal = NormalDist()
    quantiles = normal.inv_cdf(1 - chance / 2) + normal.inv_cdf(power)
    count = max(least, math.ceil((quantiles * spread / mean) ** 2))
    return rounded(count) if count <= MOST else None


def rounded(count: int) -> int:
    """Up to two figures: more would promise what an approximation cannot keep."""
    step = int("1" + "0" * (len(str(count)) - 2))
    return math.ceil(count / step) * step
