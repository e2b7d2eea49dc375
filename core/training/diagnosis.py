"""What two curves say: learning by heart, losing the way, standing still. In words, each with its remedy.

A pure function of the measured losses, so that any run's curves can be asked. A loss that is no number is not for
here: it ends a run at once (see `callback`).

The rules, with losses compared by the median of `width` steps, since a single batch says little:

* **Overfitting**: each of the last `UNBROKEN` validations is more than `WORSE` above the lowest there was, while the
  training loss has since fallen by more than `FALLS`.
* **Divergence**: the training loss has risen again by more than `REGAINED` of all that it had fallen, and by more than
  `RISES` of its lowest, and the middle halves of then and now do not overlap.
* **Not learning**: after `EARLIEST` widths the training loss is still less than `FALLS` below where it began.
* **Plateau**: in the last third of the steps the training loss differs from that in the third before by less than
  `FLAT` of all that it has fallen, and no validation brought a new best in that time.

The last two are said only while `LATEST` of the run is not yet over: later, nothing is gained by knowing.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median, quantiles
from typing import Literal

from core.text import QT_TRANSLATE_NOOP, Text, text

Kind = Literal["overfitting", "divergence", "not_learning", "plateau"]
Point = tuple[float, float]
"""The step, and the loss measured there."""

UNBROKEN = 2
WORSE = 0.05
FALLS = 0.03
REGAINED = 0.25
RISES = 0.15
EARLIEST = 8
FLAT = 0.01
LATEST = 0.8


@dataclass(frozen=True)
class Finding:
    kind: Kind
    message: Text


def width(total: int) -> int:
    """Steps whose losses are taken together in a run of `total` steps."""
    return max(8, math.ceil(total / 40))


def diagnose(losses: Sequence[Point], validations: Sequence[Point], total: int) -> list[Finding]:
    """What is wrong with a run of `total` steps as far as its curves go; nothing of a healthy or a young one."""
    span = width(total)
    blocks = [_Block.of(losses[start : start + span]) for start in range(0, len(losses) - span + 1, span)]
    found = [
        _overfitting(losses, validations, span),
        _divergence(blocks),
        _standing(blocks, validations, total),
    ]
    return [finding for finding in found if finding is not None]


@dataclass(frozen=True)
class _Block:
    """The losses of neighbouring steps; `low` and `high` are their quartiles."""

    step: float
    low: float
    middle: float
    high: float

    @classmethod
    def of(cls, points: Sequence[Point]) -> _Block:
        low, middle, high = quantiles([loss for _, loss in points], n=4, method="inclusive")
        return cls(points[-1][0], low, middle, high)


def _overfitting(losses: Sequence[Point], validations: Sequence[Point], span: int) -> Finding | None:
    if len(validations) <= UNBROKEN:
        return None
    step, best = min(validations, key=lambda point: point[1])
    latest = validations[-UNBROKEN:]
    if any(at <= step or loss <= best + WORSE * abs(best) for at, loss in latest):
        return None
    then = [loss for at, loss in losses if at <= step][-span:]
    now = [loss for at, loss in losses if at > step][-span:]
    if not then or not now or median(now) >= median(then) - FALLS * abs(median(then)):
        return None
    return Finding(
        "overfitting",
        text(
            QT_TRANSLATE_NOOP(
                "core",
                "Overfitting: the model learns the rows by heart. Since step {step} the loss on rows it does not "
                "learn has risen from {best} to {now}, while the training loss falls. Start again with fewer passes, "
                "more dropout or weight decay, or more rows; to keep the weights of the best step, set “Weights to "
                "keep” to the best on validation.",
            ),
            step=round(step),
            best=_figure(best),
            now=_figure(latest[-1][1]),
        ),
    )


def _divergence(blocks: Sequence[_Block]) -> Finding | None:
    if len(blocks) < 2:
        return None
    now = blocks[-1]
    lowest = min(blocks[:-1], key=lambda block: block.middle)
    fallen, risen = blocks[0].middle - lowest.middle, now.middle - lowest.middle
    if now.low <= lowest.high or risen <= max(REGAINED * fallen, RISES * abs(lowest.middle)):
        return None
    return Finding(
        "divergence",
        text(
            QT_TRANSLATE_NOOP(
                "core",
                "Divergence: the training loss rises again. It had come down to {lowest} by step {step} and is at "
                "{now} now. Stop, and start again with a smaller learning rate (a third, say) or a longer warm-up.",
            ),
            lowest=_figure(lowest.middle),
            step=round(lowest.step),
            now=_figure(now.middle),
        ),
    )


def _standing(blocks: Sequence[_Block], validations: Sequence[Point], total: int) -> Finding | None:
    if len(blocks) < EARLIEST:
        return None
    first, now = blocks[0], blocks[-1]
    if now.step > LATEST * total:
        return None
    since = blocks[-(len(blocks) // 3) - 1]
    earlier = [loss for step, loss in validations if step <= since.step]
    later = [loss for step, loss in validations if step > since.step]
    if validations and (not earlier or not later or min(later) < min(earlier) - FLAT * abs(min(earlier))):
        return None
    if abs(first.middle - now.middle) < FALLS * abs(first.middle):
        return Finding(
            "not_learning",
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Hardly anything is being learnt: after {step} steps the training loss is at {now}, and it began "
                    "at {first}. Stop, look at what is trained in the rows, and start again with a larger learning "
                    "rate (three times, say).",
                ),
                step=round(now.step),
                now=_figure(now.middle),
                first=_figure(first.middle),
            ),
        )
    third = len(blocks) // 3
    before = median(block.middle for block in blocks[-2 * third : -third])
    lately = median(block.middle for block in blocks[-third:])
    if abs(before - lately) >= FLAT * (first.middle - lately):
        return None
    return Finding(
        "plateau",
        text(
            QT_TRANSLATE_NOOP(
                "core",
                "Plateau: since about step {step} the loss has hardly fallen ({now} now). More steps will bring "
                "little: stop and save. More varied rows, or a larger adapter rank, may bring more.",
            ),
            step=round(since.step),
            now=_figure(now.middle),
        ),
    )


def _figure(loss: float) -> str:
    return f"{loss:.3g}"
