"""A vector for every token of every chunk, for late interaction: a question's words each look for their best match.

Kept in a file of their own, a byte a number, with the vector of the whole and the mark of the text they were made
from, so that the same text is embedded once. Only the process that indexes and searches opens it.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.knowledge.database import connect, explain_database_errors
from core.knowledge.embedders.embedder import Floats

_TABLE = "CREATE TABLE IF NOT EXISTS tokens (chunk TEXT PRIMARY KEY, document TEXT NOT NULL, vectors BLOB NOT NULL)"
_MORE = ("text BLOB", "whole BLOB")
"""Columns that files of an earlier version lack."""
_INDEXES = (
    "CREATE INDEX IF NOT EXISTS tokens_by_document ON tokens (document)",
    "CREATE INDEX IF NOT EXISTS tokens_by_text ON tokens (text)",
)
_AT_ONCE = 500


def text_mark(text: str) -> bytes:
    """Tells texts apart, 16 bytes."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:16]


@dataclass(frozen=True)
class Made:
    """What an embedder made of one text, as it is kept. `whole`: float32; `tokens`: a byte a number, may be empty."""

    whole: bytes
    tokens: bytes

    @classmethod
    def of(cls, whole: Floats, tokens: Floats | None) -> Made:
        """From vectors of length 1: shape (dimension,) and (tokens, dimension)."""
        import numpy as np

        packed = b"" if tokens is None else np.round(tokens * 127).astype(np.int8).tobytes()
        return cls(whole.astype(np.float32).tobytes(), packed)

    def vector(self) -> Floats:
        import numpy as np

        return np.frombuffer(self.whole, np.float32)


class LateVectors:
    """Token vectors by chunk id. They can be made anew from the text, so a chunk without any is not an error."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "tokens.sqlite"
        with self._open() as db:
            db.execute(_TABLE)
            there = {str(row[1]) for row in db.execute("PRAGMA table_info(tokens)")}
            for column in _MORE:
                if column.split()[0] not in there:
                    db.execute(f"ALTER TABLE tokens ADD COLUMN {column}")
            for index in _INDEXES:
                db.execute(index)

    def put(self, rows: Sequence[tuple[str, str, bytes, Made]]) -> None:
        """Save (chunk, document, mark of the embedded text, vectors), in place of what the chunks had."""
        with self._open() as db:
            db.executemany(
                "INSERT OR REPLACE INTO tokens (chunk, document, text, whole, vectors) VALUES (?, ?, ?, ?, ?)",
                [(chunk, document, mark, made.whole, made.tokens) for chunk, document, mark, made in rows],
            )

    def made(self, marks: Sequence[bytes]) -> dict[bytes, Made]:
        """What was made of these texts before, wherever they stood."""
        found: dict[bytes, Made] = {}
        with self._open() as db:
            for first in range(0, len(marks), _AT_ONCE):
                part = marks[first : first + _AT_ONCE]
                wanted = ",".join("?" * len(part))
                query = f"SELECT text, whole, vectors FROM tokens WHERE text IN ({wanted})"
                found.update((mark, Made(whole, tokens)) for mark, whole, tokens in db.execute(query, part))
        return found

    def remove(self, documents: Sequence[str]) -> None:
        with self._open() as db:
            db.executemany("DELETE FROM tokens WHERE document = ?", [(one,) for one in documents])

    def keep(self, documents: Collection[str]) -> None:
        """Remove what is of other documents than these."""
        with self._open() as db:
            held = {str(one) for (one,) in db.execute("SELECT DISTINCT document FROM tokens")}
            strays = [(one,) for one in held.difference(documents)]
            db.executemany("DELETE FROM tokens WHERE document = ?", strays)

    def clear(self) -> None:
        with self._open() as db:
            db.execute("DELETE FROM tokens")

    def get(self, chunks: Sequence[str], dimension: int) -> dict[str, Floats]:
        """float32 token vectors, shape (tokens, dimension), of the chunks that have some."""
        import numpy as np

        marks = ",".join("?" * len(chunks))
        with self._open() as db:
            rows = db.execute(
                f"SELECT chunk, vectors FROM tokens WHERE chunk IN ({marks}) AND vectors != x''", chunks
            ).fetchall()
        return {
            chunk: np.frombuffer(vectors, np.int8).reshape(-1, dimension).astype(np.float32)
            * np.float32(1 / 127)
            for chunk, vectors in rows
        }

    def alike(self, question: Floats, chunks: Sequence[str]) -> dict[str, float]:
        """`best_matches` of a question's token vectors with those of each chunk that has some, all in one go."""
        import numpy as np

        marks = ",".join("?" * len(chunks))
        with self._open() as db:
            rows = db.execute(
                f"SELECT chunk, vectors FROM tokens WHERE chunk IN ({marks}) AND vectors != x''", chunks
            ).fetchall()
        if not rows or not len(question):
            return {chunk: 0.0 for chunk, _ in rows}
        dimension = question.shape[1]
        stored = np.frombuffer(b"".join(vectors for _, vectors in rows), np.int8).reshape(-1, dimension)
        begins = np.cumsum([0, *(len(vectors) // dimension for _, vectors in rows[:-1])])
        best = np.maximum.reduceat(stored.astype(np.float32) @ question.T, begins, axis=0)
        return dict(zip((chunk for chunk, _ in rows), (best.mean(axis=1) / 127).tolist(), strict=True))

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        with explain_database_errors(self.file), contextlib.closing(connect(self.file)) as db, db:
            yield db


def best_matches(question: Floats, passage: Floats) -> float:
    """Mean over the question's tokens of the cosine of the passage's closest token (MaxSim)."""
    return float((question @ passage.T).max(axis=1).mean()) if len(question) and len(passage) else 0.0
