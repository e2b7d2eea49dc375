"""Which store an index is kept in, opened once in this process. Does not know what is kept there."""

from __future__ import annotations

import shutil
from pathlib import Path

from core.errors import explain_os_errors
from core.jobs.context import JobContext
from core.knowledge.stores.edge import EdgeStore
from core.knowledge.stores.store import VectorStore


def open_store(ctx: JobContext, folder: Path, dimension: int) -> VectorStore:
    """The store in a project's knowledge folder, opened once in this process."""
    return ctx.kept(("vector store", str(folder)), lambda: EdgeStore(folder / "vectors", dimension))


def remove_former(folder: Path) -> bool:
    """Remove, unread, what an earlier version stored: its files run as programs when they are opened."""
    former = folder / "qdrant"
    if not former.exists():
        return False
    with explain_os_errors(former):
        shutil.rmtree(former)
    return True
