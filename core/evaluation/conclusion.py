"""What a report recommends, and how sure that is, from a trial alone: the arm that did best in the metric that decides.

Does not know rules, costs nor how it is shown.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

import msgspec

from core.evaluation.metrics.table import METRICS
from core.evaluation.significance import Difference
from core.evaluation.trial import Figure, Trial
from core.text import QT_TRANSLATE_NOOP, Text, text

Sure = Literal["sure", "partly", "open"]
"""Better than all others beyond chance; than some of them; than none."""
SURE = QT_TRANSLATE_NOOP(
    "core", "Chance alone would show a difference as clear as this in fewer than 5 of 100 trials."
)


class Conclusion(msgspec.Struct, frozen=True, kw_only=True):
    """`said`: the recommendation in a sentence. `how_sure`: what that rests on. `reasons`: a sentence each."""

    said: Text
    sure: Sure = "open"
    how_sure: Text | None = None
    reasons: tuple[Text, ...] = ()


def conclude(trial: Trial) -> Conclusion:
    """The best arm by the metric that decides, and how it compares with the others."""
    measured = {
        arm: figure
        for arm in range(len(trial.arms))
        if arm not in trial.gone and (figure := figure_of(trial, arm, trial.primary))
    }
    best = best_of(trial, measured)
    if best is None:
        return Conclusion(
            said=text(QT_TRANSLATE_NOOP("core", "Nothing was measured, so nothing can be recommended."))
        )
    name = trial.arms[best].name
    if len(measured) == 1:
        return Conclusion(
            said=text(
                QT_TRANSLATE_NOOP("core", "Only “{name}” was measured: there is nothing to compare it with."),
                name=name,
            ),
            how_sure=text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Let another way of answering have the same questions, to see which one is better.",
                )
            ),
        )
    pairs = {other: pair for other, pair in _against(trial, best).items() if other in measured}
    beaten = [other for other, (_, apart) in pairs.items() if apart.sure and apart.mean > 0]
    close = [other for other in measured if other != best and other not in beaten]
    order = sorted(pairs, key=lambda other: (other not in close, -pairs[other][1].p, other))
    reasons = tuple(_reason(trial, other, *pairs[other]) for other in order)
    if not close:
        return Conclusion(
            said=text(QT_TRANSLATE_NOOP("core", "“{name}” answers best."), name=name),
            sure="sure",
            how_sure=text(SURE),
            reasons=reasons,
        )
    if beaten:
        template = QT_TRANSLATE_NOOP("core", "“{name}” did best, but “{other}” may be as good.")
        return Conclusion(
            said=text(template, name=name, other=trial.arms[close[0]].name),
            sure="partly",
            how_sure=text(
                QT_TRANSLATE_NOOP(
                    "core", "Some ways are surely worse; between the best ones chance may decide."
                )
            ),
            reasons=reasons,
        )
    return Conclusion(
        said=text(
            QT_TRANSLATE_NOOP("core", "Not sure yet: “{name}” did best, but that may be chance."), name=name
        ),
        how_sure=text(
            QT_TRANSLATE_NOOP("core", "The differences are too small for so few questions: ask more.")
        ),
        reasons=reasons,
    )


def figure_of(trial: Trial, arm: int, metric: str) -> Figure | None:
    """What the trial kept of a metric, or comes to now; None where the arm was not scored in it."""
    if arm < len(trial.results) and (kept := trial.results[arm].figures.get(metric)):
        return kept
    return trial.figure(arm, metric)


def best_of(trial: Trial, measured: Mapping[int, Figure]) -> int | None:
    """Of arms with their figures in the metric that decides the best one, the first of equals; None for none."""
    sign = METRICS[trial.primary].sign
    return max(measured, key=lambda arm: (sign * measured[arm].mean, -arm), default=None)


def _against(trial: Trial, best: int) -> dict[int, tuple[int, Difference]]:
    """By how much the best arm is better than each other one, and on how many questions."""
    kept = [one for one in trial.comparisons if one.metric == trial.primary]
    found = {}
    for one in kept or trial.compare(trial.primary):
        apart = one.difference
        if one.one == best:
            found[one.other] = (one.n, apart)
        elif one.other == best:
            found[one.one] = (one.n, Difference(-apart.mean, -apart.high, -apart.low, apart.p))
    return found


def _reason(trial: Trial, other: int, n: int, apart: Difference) -> Text:
    share = METRICS[trial.primary].share
    if apart.sure and share:
        template = QT_TRANSLATE_NOOP(
            "core",
            "{points} points better than “{other}” on the same %n question(s), between {low} and {high} (95 %).",
        )
    elif apart.sure:
        template = QT_TRANSLATE_NOOP("core", "Surely better than “{other}” on the same %n question(s).")
    elif share:
        template = QT_TRANSLATE_NOOP(
            "core",
            "%n question(s) cannot tell it from “{other}”: the difference lies between {low} and {high} points (95 %).",
        )
    else:
        template = QT_TRANSLATE_NOOP("core", "%n question(s) cannot tell it from “{other}”.")
    points, low, high = (round(100 * value) for value in (apart.mean, apart.low, apart.high))
    return text(template, n=n, other=trial.arms[other].name, points=points, low=low, high=high)
