"""Which store an index is kept in, opened once in this process. Does not know what is kept there."""

from __future__ import annotations

import shutil
from pathlib import Path

from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.knowledge.stores.edge import EdgeStore
from core.knowledge.stores.store import VectorStore
from core.text import QT_TRANSLATE_NOOP


def open_store(ctx: JobContext, folder: Path, dimension: int, store: str = "") -> VectorStore:
    """The store of the index in this folder, opened once in this process.

    `store`: "" for the one inside this program, else the id of a Qdrant server in the settings. Raises `UserError`
    where it cannot be opened.
    """
    return ctx.kept(_key(folder), lambda: _open(folder, dimension, store))


def _open(folder: Path, dimension: int, store: str) -> VectorStore:
    if not store:
        return EdgeStore(folder / "vectors", dimension)
    raise UserError(QT_TRANSLATE_NOOP("core", "The server “{name}” is not in the settings."), name=store)


def close_store(ctx: JobContext, folder: Path) -> None:
    """Let go of the store in this folder, if this process has it open: it may then be removed or opened elsewhere."""
    if opened := ctx.keep.drop(_key(folder)):
        opened.close()


def remove_store(ctx: JobContext, folder: Path) -> None:
    """Remove all vectors of the index in this folder, wherever they are. Nothing happens where there are none.

    Raises `UserError` where a server that has them cannot be reached."""
    close_store(ctx, folder)
    with explain_os_errors(folder):
        if (folder / "vectors").exists():
            shutil.rmtree(folder / "vectors")


def remove_former(folder: Path) -> bool:
    """Remove, unread, what an earlier version stored: its files run as programs when they are opened."""
    former = folder / "qdrant"
    if not former.exists():
        return False
    with explain_os_errors(former):
        shutil.rmtree(former)
    return True


def _key(folder: Path) -> tuple[str, str]:
    return "vector store", str(folder)
