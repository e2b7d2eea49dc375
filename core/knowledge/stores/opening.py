"""Which store an index is kept in, opened once in this process. Does not know what is kept there."""

from __future__ import annotations

import shutil
from pathlib import Path

from core import read_only
from core.errors import explain_os_errors
from core.jobs.context import JobContext
from core.knowledge.stores.collection import open_collection, remove_collection
from core.knowledge.stores.edge import EdgeStore
from core.knowledge.stores.store import VectorStore
from core.models.remote import keys
from core.settings import Settings


def open_store(ctx: JobContext, folder: Path, dimension: int, store: str = "") -> VectorStore:
    """The store of the index in this folder, opened once in this process.

    `store`: "" for the one inside this program, else the id of a Qdrant server in the settings. Raises `UserError`
    where it cannot be opened.
    """
    return ctx.kept(_key(folder), lambda: open_alone(folder, dimension, store))


def open_alone(folder: Path, dimension: int, store: str = "") -> VectorStore:
    """The same, not kept: whoever opens it closes it."""
    if not store:
        # The engine writes as soon as it opens its files.
        read_only.check(folder)
        return EdgeStore(folder / "vectors", dimension)
    address = Settings.load().store(store)
    return open_collection(folder, address, keys.load(address.id), dimension)


def close_store(ctx: JobContext, folder: Path) -> None:
    """Let go of the store in this folder, if this process has it open: it may then be removed or opened elsewhere."""
    if opened := ctx.keep.drop(_key(folder)):
        opened.close()


def remove_store(ctx: JobContext, folder: Path) -> None:
    """Remove all vectors of the index in this folder, wherever they are.

    What is on a server that does not answer now, or is no longer in the settings, is removed when it is used next.
    """
    close_store(ctx, folder)
    with explain_os_errors(folder):
        if (folder / "vectors").exists():
            shutil.rmtree(folder / "vectors")
    remove_collection(folder)


def _key(folder: Path) -> tuple[str, str]:
    return "vector store", str(folder)
