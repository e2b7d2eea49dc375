"""A vector for every token of every chunk, for late interaction: a question's words each look for their best match.

Kept in a file of their own, a byte a number; only the process that indexes and searches opens it.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path

from core.knowledge.catalogue import connect, explain_database_errors
from core.knowledge.embedders.embedder import Floats

_TABLE = "CREATE TABLE IF NOT EXISTS tokens (chunk TEXT PRIMARY KEY, document TEXT NOT NULL, vectors BLOB NOT NULL)"
_INDEX = "CREATE INDEX IF NOT EXISTS tokens_by_document ON tokens (document)"


class LateVectors:
    """Token vectors by chunk id. They can be made anew from the text, so a chunk without any is not an error."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "tokens.sqlite"
        with self._open() as db:
            db.execute(_TABLE)
            db.execute(_INDEX)

    def put(self, document: str, chunks: Sequence[str], vectors: Sequence[Floats]) -> None:
        """Save the token vectors (each of length 1) of a document's chunks, in place of any it had."""
        import numpy as np

        rows = [
            (chunk, document, np.round(one * 127).astype(np.int8).tobytes())
            for chunk, one in zip(chunks, vectors, strict=True)
        ]
        with self._open() as db:
            db.execute("DELETE FROM tokens WHERE document = ?", (document,))
            db.executemany("INSERT OR REPLACE INTO tokens VALUES (?, ?, ?)", rows)

    def remove(self, documents: Sequence[str]) -> None:
        with self._open() as db:
            db.executemany("DELETE FROM tokens WHERE document = ?", [(one,) for one in documents])

    def clear(self) -> None:
        with self._open() as db:
            db.execute("DELETE FROM tokens")

    def get(self, chunks: Sequence[str], dimension: int) -> dict[str, Floats]:
        """float32 token vectors, shape (tokens, dimension), of the chunks that have some."""
        import numpy as np

        marks = ",".join("?" * len(chunks))
        with self._open() as db:
            rows = db.execute(
                f"SELECT chunk, vectors FROM tokens WHERE chunk IN ({marks})", chunks
            ).fetchall()
        return {
            chunk: np.frombuffer(vectors, np.int8).reshape(-1, dimension).astype(np.float32)
            * np.float32(1 / 127)
            for chunk, vectors in rows
        }

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with explain_database_errors(self._file), contextlib.closing(connect(self._file)) as db, db:
            yield db


def best_matches(question: Floats, passage: Floats) -> float:
    """Mean over the question's tokens of the cosine of the passage's closest token (MaxSim)."""
    return float((question @ passage.T).max(axis=1).mean()) if len(question) and len(passage) else 0.0
