"""qdrant-client's embedded mode behind the store's contract: a second engine to hold the first against.

Not what projects use: it looks at every vector for each question, which is quick to some ten thousand chunks, and its
files are Python pickles, so opening a project would run what is in them.
"""

from __future__ import annotations

import sqlite3
from pathlib import Path

from core.errors import UserError, os_error
from core.knowledge.database import database_error
from core.knowledge.stores.qdrant import QdrantStore
from core.text import QT_TRANSLATE_NOOP


def open_embedded(folder: Path, dimension: int) -> QdrantStore:
    """The store in a folder that this program made itself: one process at a time."""
    import warnings

    from qdrant_client import QdrantClient

    def explain(error: Exception) -> Exception:
        if isinstance(error, sqlite3.DatabaseError):
            return database_error(error, folder)
        return os_error(error, folder) if isinstance(error, OSError) else error

    try:
        folder.mkdir(parents=True, exist_ok=True)
        client = QdrantClient(path=str(folder), force_disable_check_same_thread=True)
    except RuntimeError as error:
        if "already accessed" not in str(error):
            raise
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The index in {path} is in use by another Ustad."),
            QT_TRANSLATE_NOOP("core", "Close the other window that has this project open, then try again."),
            path=str(folder),
        ) from error
    except Exception as error:
        raise explain(error) from error
    with warnings.catch_warnings():
        # "Payload indexes have no effect in the local mode": it needs none to filter.
        warnings.simplefilter("ignore", UserWarning)
        return QdrantStore(client, "chunks", dimension, explain, together=False)
