"""How fast this machine multiplies matrices: measured once, for the time that a training would take before any was run.

Does not know models.
"""

from __future__ import annotations

import time
from typing import Any

from core.jobs.context import JobContext
from core.training import calibration

SECONDS = 1.0
WIDTH, ROWS = 1024, 512
"""Of the matrices: as wide as those of models that a processor trains; on a card four times that."""


def run(ctx: JobContext) -> dict[str, Any]:
    """Measure and remember. Returns {"rate"}: floating-point operations per second."""
    import torch

    from core.training import device

    place = device.choose(device.SMALL)
    device.use_threads()
    gpu = place.kind != "cpu"
    times = 4 if gpu else 1
    dtype = getattr(torch, place.dtype)
    left = torch.randn(ROWS * times, WIDTH * times, dtype=dtype, device=place.kind)
    right = torch.randn(WIDTH * times, WIDTH * times, dtype=dtype, device=place.kind)

    def once() -> None:
        torch.mm(left, right)
        if place.kind == "cuda":
            torch.cuda.synchronize()

    once()
    done, began = 0, time.perf_counter()
    while (passed := time.perf_counter() - began) < SECONDS:
        ctx.check()
        once()
        done += 1
    measured = done * 2 * left.shape[0] * left.shape[1] * right.shape[1] / passed
    calibration.note_rate(gpu, measured)
    return {"rate": measured}
