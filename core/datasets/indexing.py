"""Brings the index of a dataset's words up to date as a job; asked again, it goes on where it stopped."""

from __future__ import annotations

from pathlib import Path

from core.datasets import index
from core.datasets.store import Dataset
from core.jobs.context import JobContext


def run(ctx: JobContext, *, dataset: str) -> dict[str, int]:
    """Index the rows of the dataset at the path `dataset` that are not, or not as they are now. Returns {"rows"}: how
    many those were."""
    done = 0

    def tell(rows: int, of: int) -> None:
        nonlocal done
        done = rows
        ctx.progress(rows, of)

    with Dataset(Path(dataset)) as store:
        index.catch_up(store, tell, lambda: ctx.cancelled)
    return {"rows": done}
