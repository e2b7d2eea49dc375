"""Puts a store's folder in order in a process of its own, in a copy, while the store itself goes on answering.

The engine holds its whole process still while it builds its graph of neighbours (minutes at great size). Does not know
who uses the store.
"""

from __future__ import annotations

import shutil
import threading
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import IO

from core.errors import UserError, explain_os_errors
from core.jobs import serving
from core.jobs.context import JobContext
from core.jobs.events import Failed, Finished, decode
from core.text import QT_TRANSLATE_NOOP

_COPY, _FORMER = ".settling-", ".former"


def run(ctx: JobContext, *, folder: str) -> dict[str, int]:
    """The task in the child: put the store in `folder` in order. Returns how many vectors it then has indexed."""
    from qdrant_edge import EdgeShard

    shard = EdgeShard.load(folder)
    try:
        shard.optimize()
        shard.flush()
        return {"indexed": shard.info().indexed_vectors_count}
    finally:
        shard.close()


def in_order(folder: Path, stopped: Callable[[], bool]) -> Path | None:
    """A copy of the store in `folder`, put in order; None if stopped. Nobody may write into the store meanwhile.

    Raises `UserError` where the disk has no room for it, or the engine fails.
    """
    made = folder.with_name(f"{folder.name}{_COPY}{uuid.uuid4().hex[:8]}")
    try:
        with explain_os_errors(made):
            shutil.copytree(folder, made)
        if not stopped() and _run(made, stopped):
            return made
    except BaseException:
        shutil.rmtree(made, ignore_errors=True)
        raise
    shutil.rmtree(made, ignore_errors=True)
    return None


def take(made: Path, folder: Path) -> None:
    """Put the copy in the store's place; both are closed. `recover` finishes what a kill cut short."""
    former = folder.with_name(folder.name + _FORMER)
    with explain_os_errors(folder):
        folder.replace(former)
        made.replace(folder)
    shutil.rmtree(former, ignore_errors=True)


def recover(folder: Path) -> None:
    """Clear away what a kill left of putting in order. The store is then as it was before, or in order."""
    former = folder.with_name(folder.name + _FORMER)
    with explain_os_errors(folder):
        if former.exists() and not folder.exists():
            former.replace(folder)
    for left in [former, *folder.parent.glob(f"{folder.name}{_COPY}*")]:
        # Where a child still writes into its copy, it fails, or the copy goes the next time.
        shutil.rmtree(left, ignore_errors=True)


def _run(folder: Path, stopped: Callable[[], bool]) -> bool:
    """Have a child do it; False if stopped."""
    child = serving.start()
    assert child.stdout is not None
    try:
        with suppress(OSError):  # one that is gone says so by its silence
            serving.ask(child, "settle", "settle_vectors", {"folder": str(folder)})
        said: list[bytes] = []
        reader = threading.Thread(target=_hear, args=(child.stdout, said), name="settling", daemon=True)
        reader.start()
        while reader.is_alive():
            if stopped():
                return False
            reader.join(0.1)
    finally:
        serving.end(child)
    event = decode(said[-1]) if said else None
    if isinstance(event, Finished):
        return True
    if isinstance(event, Failed):
        raise UserError(event.message, event.fix or "")
    raise UserError(
        QT_TRANSLATE_NOOP("core", "The program that puts the index in order was ended."),
        QT_TRANSLATE_NOOP("core", "Free some memory, then press Index again; nothing of the index is lost."),
    )


def _hear(stdout: IO[bytes], said: list[bytes]) -> None:
    """Keep what the child says up to its last word on the job."""
    for line in stdout:
        said.append(line)
        if isinstance(decode(line), Finished | Failed):
            return
