"""Exports a dataset, or one part of it, to a file as a job: the whole file or none."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any, BinaryIO

from core.datasets import catalog
from core.datasets.importing import part
from core.datasets.rows import Split
from core.datasets.store import Dataset
from core.datasets.writers.jsonl import JsonlWriter
from core.errors import explain_os_errors
from core.jobs.context import JobContext
from core.project import Project

_EVERY = 2000


def run(
    ctx: JobContext, *, project: str, dataset: str, file: str, split: str | None = None
) -> dict[str, Any]:
    """Write the rows of the dataset called `dataset` to `file`; with `split`, only those of that part.

    Stopped or failed, it leaves the file that was there before. Returns {"rows", "file"}.
    """
    target = Path(file)
    wanted = None if split is None else part(split)
    with Dataset(catalog.path_of(Project.open(Path(project)), dataset)) as store, explain_os_errors(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb", buffering=1 << 20) as out:
                rows = _write(ctx, store, out, wanted)
                out.flush()
                os.fsync(out.fileno())
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
    return {"rows": rows, "file": str(target)}


def _write(ctx: JobContext, store: Dataset, out: BinaryIO, split: Split | None) -> int:
    counts = store.counts()
    total = {None: counts.total, "": counts.unassigned}.get(split, 0) or getattr(counts, split or "total")
    writer = JsonlWriter(out)
    done = 0
    for done, row in enumerate(store.rows(split), 1):
        writer.write(row)
        if done % _EVERY == 0:
            ctx.progress(done, total)
            ctx.check()
    ctx.progress(done, total)
    return done
