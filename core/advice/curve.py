"""The learning curve: the same training on part of the rows and on all, and whether more rows would help.

Does not know how the runs came about.
"""

from __future__ import annotations

from typing import Literal

import msgspec

from core.advice.costs import Costs
from core.advice.saying import points as points_of
from core.evaluation import significance
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Figure, Trial, role
from core.text import QT_TRANSLATE_NOOP, Text, text

FLAT = 0.05
"""A gain below this, on a scale of 0 to 1, from twice the rows is none."""

More = Literal["yes", "no", "unsure"]


class Point(msgspec.Struct, frozen=True):
    """The trained arm `arm` on `share` of the rows, which are `rows`."""

    share: float
    rows: int
    arm: int
    figure: Figure


class Curve(msgspec.Struct, frozen=True):
    """Points by growing share. `more`: whether more rows would help; `words` says so."""

    points: list[Point]
    more: More
    words: Text


def curve(trial: Trial, costs: Costs) -> Curve | None:
    """Of the trained arms without documents; None where fewer than two shares were measured."""
    points = []
    for at, arm in enumerate(trial.arms):
        run, figure = costs.run_of(arm), trial.figure(at, trial.primary)
        if run and figure and role(arm) == "tuned":
            points.append(Point(run.share, run.rows, at, figure))
    by_share = {point.share: point for point in sorted(points, key=lambda one: one.figure.mean)}
    points = [by_share[share] for share in sorted(by_share)]
    if len(points) < 2:
        return None
    before, last = points[-2], points[-1]
    ours, theirs = trial.scores(last.arm, trial.primary), trial.scores(before.arm, trial.primary)
    both = [at for at in ours if at in theirs]
    if len(both) < 2:
        return None
    sign = METRICS[trial.primary].sign
    gain = significance.paired([sign * ours[at] for at in both], [sign * theirs[at] for at in both])
    known = {
        "before": before.rows,
        "last": last.rows,
        "points": points_of(gain.mean),
        "low": points_of(gain.low),
        "high": points_of(gain.high),
    }
    if gain.sure and gain.mean > 0:
        template = QT_TRANSLATE_NOOP(
            "core",
            "More rows would help: from {before} to {last} rows it surely rose by {points} points ({low} to {high}).",
        )
        return Curve(points, "yes", text(template, **known))
    if gain.high < FLAT:
        template = QT_TRANSLATE_NOOP(
            "core",
            "More rows of the same kind would hardly help: from {before} to {last} rows it changed by {points} points "
            "({low} to {high}).",
        )
        return Curve(points, "no", text(template, **known))
    template = QT_TRANSLATE_NOOP(
        "core",
        "Whether more rows would help is not sure: from {before} to {last} rows it changed by {points} points, which "
        "may be anything from {low} to {high}.",
    )
    return Curve(points, "unsure", text(template, **known))
