"""How long a training would take: by runs on this machine, else by its measured rate, else by a rule of thumb.

Does not know rows; it is told how many tokens there are.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from core.runs import Run
from core.training.calibration import Point
from core.training.config import TrainConfig
from core.training.shape import Shape

Basis = Literal["runs", "rate", "guess"]

CORE_RATE = 50e9
"""Floating-point operations per second and core that large products of matrices reach in float32, as a first guess."""
CARD_RATE = 100e12
REACHED = 0.6
"""The share of that rate that a training reaches where its matrices are large."""
WIDE_ENOUGH = 64
"""The width of matrices at which half of that is reached."""
CALL_SECONDS = 2e-5
"""For starting one of the some hundred small operations of a block, forwards and backwards."""
CALLS = 220
START_SECONDS = 10.0
ALIKE = 30.0
"""Runs of models up to so many times smaller or larger tell of one another."""


class Duration(NamedTuple):
    """`basis`: what `seconds` rest on."""

    seconds: float
    basis: Basis


def work(config: TrainConfig, shape: Shape, tokens: int, scored: int, length: float) -> float:
    """Floating-point operations for `tokens` read in rows of `length`, `scored` of them scored over the vocabulary.

    Two for each weight and token forwards, two more backwards for what is read, and two for the weights that learn.
    """
    whole = config.method == "full"
    ways = 3 if whole else 2
    linear = 2 * shape.linear_parameters * (ways + (1 if config.recompute else 0))
    beside = 0 if whole else 6 * shape.trainable(config)
    # Each token looks back at half of the row on average: once for the weights, once for the values.
    attention = 2 * shape.layers * shape.attention * length * 3
    squeezed = 1.3 if config.method == "qlora" else 1.0
    each = squeezed * linear + beside + attention
    return tokens * each + scored * 2 * shape.hidden * shape.vocabulary * ways


def estimate(
    config: TrainConfig,
    shape: Shape,
    steps: int,
    tokens: int,
    operations: float,
    *,
    points: Sequence[Point],
    former: Iterable[Run],
    gpu: bool,
    cores: int,
    rate: float,
) -> Duration:
    """`points` and `former` are runs on this machine; `rate` what was measured of it, 0 if nothing was."""
    if alike := _nearest(config, steps, operations, points, gpu):
        return Duration(START_SECONDS + operations * alike.seconds / alike.work, "runs")
    for run in former:
        about = run.about
        if about.tokens_per_second and about.parameters and about.method == config.method:
            speed = about.tokens_per_second * about.parameters / max(shape.parameters, 1)
            return Duration(START_SECONDS + tokens / speed, "runs")
    reached = REACHED * shape.hidden / (shape.hidden + WIDE_ENOUGH)
    whole = rate or (CARD_RATE if gpu else CORE_RATE * cores)
    calls = steps * config.accumulation * shape.layers * CALLS * CALL_SECONDS
    seconds = START_SECONDS + calls + operations / (whole * reached)
    return Duration(seconds, "rate" if rate else "guess")


def _nearest(
    config: TrainConfig, steps: int, operations: float, points: Sequence[Point], gpu: bool
) -> Point | None:
    """The run by the same method whose corrections took about as much work; the latest of several."""
    here = [one for one in points if one.gpu == gpu and one.method == config.method]
    here = [one for one in here if one.work and one.seconds and one.steps]
    if not here or not steps or not operations:
        return None

    def far(one: Point) -> float:
        return abs(math.log((one.work / one.steps) / (operations / steps)))

    nearest = min(reversed(here), key=far)
    return nearest if far(nearest) < math.log(ALIKE) else None
