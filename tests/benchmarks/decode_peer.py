"""llama.cpp writing from the same prompt by its Python binding, run by a Python that has it.

``python -P decode_peer.py JOB.json``. Imports nothing of this repository.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any


def measure(job: dict[str, Any]) -> list[dict[str, float]]:
    """The second prompt begins as the first does: what was read stays, as this library has it by itself."""
    from llama_cpp import Llama  # type: ignore[import-not-found,unused-ignore]

    model = Llama(
        job["model"], n_ctx=4096, n_threads=job["threads"], n_threads_batch=job["threads"], verbose=False
    )
    rows = []
    for _ in range(job["rounds"]):
        model.reset()
        _write(model, job["first"], job["new"])
        warm, _ = _write(model, job["second"], 1)
        model.reset()
        cold, rate = _write(model, job["second"], job["new"])
        rows.append({"first_s": cold, "rate": rate, "warm_s": warm, "cold_s": cold})
    return rows


def _write(model: Any, ids: list[int], new: int) -> tuple[float, float]:
    """Seconds to the first token, and tokens a second after it."""
    began = time.perf_counter()
    stream = model.generate(ids, top_k=1, temp=0.0, repeat_penalty=1.0)
    next(stream)
    first = time.perf_counter()
    for _ in range(new - 1):
        next(stream)
    last = time.perf_counter()
    return first - began, (new - 1) / (last - first) if new > 1 else 0.0


if __name__ == "__main__":
    given = json.loads(Path(sys.argv[1]).read_text())
    Path(given["out"]).write_text(json.dumps(measure(given)))
