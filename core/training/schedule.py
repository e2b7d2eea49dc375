"""The learning rate over the steps: up evenly during the warm-up, then down as chosen. Does not know optimisers."""

from __future__ import annotations

import math


def share(step: int, total: int, warmup: float, kind: str) -> float:
    """The share of the full learning rate for correction number `step` (from 0) of `total`; never 0, so that every
    step corrects something. `warmup` is the share of steps in which it rises; `kind` cosine, linear or constant."""
    rising = min(math.ceil(total * warmup), total - 1)
    if step < rising:
        return (step + 1) / (rising + 1)
    gone = min(1.0, (step - rising) / max(1, total - rising))
    if kind == "cosine":
        left = 0.5 * (1 + math.cos(math.pi * gone))
    elif kind == "linear":
        left = 1 - gone
    else:
        left = 1.0
    # Past the last step, where nothing is corrected any more, it may be 0.
    return left
