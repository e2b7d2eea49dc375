"""Goes on with a comparison that an earlier version had begun: models, alone or with an adapter, on a dataset's part.

Does not ask; a trial is made of it.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from core.evaluation import running
from core.jobs.context import JobContext


def run(
    ctx: JobContext,
    *,
    project: str,
    dataset: str,
    split: str = "test",
    arms: list[dict[str, Any]],
    limit: int | None = None,
) -> dict[str, Any]:
    """`arms` are {"name", "model", "adapter"} (the adapter's folder, in a run's). Returns what a trial does."""
    return running.run(
        ctx,
        project=project,
        source={"kind": "dataset", "path": dataset, "split": split},
        arms=[_arm(arm) for arm in arms],
        primary="exact",
        limit=limit,
        # What was trained on was asked, then: how much a run has learnt by heart was all that was measured.
        leaked="keep",
    )


def _arm(former: dict[str, Any]) -> dict[str, Any]:
    adapter = former.get("adapter")
    return {
        "engine": "torch",
        "model": former["model"],
        "run": PurePosixPath(adapter).parent.name if adapter else "",
        "documents": False,
        "name": former.get("name", ""),
    }
