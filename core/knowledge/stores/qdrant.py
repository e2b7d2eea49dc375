"""The vector store by qdrant-client, here in its embedded mode: one process at a time. Not what projects use.

Looks at every vector for each question, which is quick to some ten thousand chunks. Its files are Python pickles, so
opening a project runs what is in them: a project from a stranger is as little to be trusted as a program.
"""

from __future__ import annotations

import sqlite3
import threading
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core.errors import UserError, os_error
from core.knowledge.catalogue import database_error
from core.knowledge.embedders.embedder import Floats
from core.knowledge.stores.store import Point
from core.knowledge.words import Sparse
from core.text import QT_TRANSLATE_NOOP

_COLLECTION = "chunks"
_DENSE, _WORDS = "dense", "words"
_PAGE = 1000


class QdrantStore:
    """Dense vectors compared by cosine, sparse ones by BM25 with the store's own count of how rare a term is."""

    def __init__(self, folder: Path, dimension: int) -> None:
        self._folder = folder
        self._dimension = dimension
        self._lock = threading.RLock()
        with self._explained():
            folder.mkdir(parents=True, exist_ok=True)
            self._client = self._open()
            if not self._client.collection_exists(_COLLECTION):
                self._make()

    def put(self, document: str, points: Sequence[Point]) -> None:
        from qdrant_client import models

        made = [
            models.PointStruct(
                id=point.chunk,
                payload={"document": document},
                vector={
                    _DENSE: point.dense.tolist(),
                    _WORDS: models.SparseVector(indices=point.sparse.indices, values=point.sparse.values),
                },
            )
            for point in points
        ]
        with self._explained():
            self._client.delete(_COLLECTION, self._of([document]))
            if made:
                self._client.upsert(_COLLECTION, made, wait=True)

    def remove(self, documents: Sequence[str]) -> None:
        if documents:
            with self._explained():
                self._client.delete(_COLLECTION, self._of(documents))

    def clear(self) -> None:
        with self._explained():
            self._client.delete_collection(_COLLECTION)
            self._make()

    def settle(self) -> None:
        """Nothing to do: it looks at every vector."""

    def counts(self) -> dict[str, int]:
        counted: Counter[str] = Counter()
        offset = None
        with self._explained():
            while True:
                records, offset = self._client.scroll(
                    _COLLECTION, limit=_PAGE, offset=offset, with_payload=["document"], with_vectors=False
                )
                counted.update(str((record.payload or {}).get("document", "")) for record in records)
                if offset is None:
                    return dict(counted)

    def nearest(self, vector: Floats, limit: int) -> list[tuple[str, float]]:
        return self._query(vector.tolist(), _DENSE, limit)

    def matching(self, words: Sparse, limit: int) -> list[tuple[str, float]]:
        from qdrant_client import models

        if not words.indices:
            return []
        query = models.SparseVector(indices=words.indices, values=words.values)
        return [(chunk, score) for chunk, score in self._query(query, _WORDS, limit) if score > 0]

    def scores(self, vector: Floats, words: Sparse, chunks: Sequence[str]) -> dict[str, tuple[float, float]]:
        from qdrant_client import models

        if not chunks:
            return {}
        only = models.Filter(must=[models.HasIdCondition(has_id=list(chunks))])
        dense = dict(self._query(vector.tolist(), _DENSE, len(chunks), only))
        sparse: dict[str, float] = {}
        if words.indices:
            query = models.SparseVector(indices=words.indices, values=words.values)
            sparse = dict(self._query(query, _WORDS, len(chunks), only))
        return {chunk: (dense[chunk], sparse.get(chunk, 0.0)) for chunk in chunks if chunk in dense}

    def close(self) -> None:
        with self._lock:
            self._client.close()

    def _query(self, query: Any, using: str, limit: int, only: Any = None) -> list[tuple[str, float]]:
        with self._explained():
            found = self._client.query_points(
                _COLLECTION, query=query, using=using, limit=limit, query_filter=only, with_payload=False
            )
        return [(str(point.id), float(point.score)) for point in found.points]

    def _of(self, documents: Sequence[str]) -> Any:
        from qdrant_client import models

        condition = models.FieldCondition(key="document", match=models.MatchAny(any=list(documents)))
        return models.FilterSelector(filter=models.Filter(must=[condition]))

    def _make(self) -> None:
        from qdrant_client import models

        self._client.create_collection(
            _COLLECTION,
            vectors_config={
                _DENSE: models.VectorParams(size=self._dimension, distance=models.Distance.COSINE)
            },
            sparse_vectors_config={_WORDS: models.SparseVectorParams(modifier=models.Modifier.IDF)},
        )

    def _open(self) -> Any:
        from qdrant_client import QdrantClient

        try:
            return QdrantClient(path=str(self._folder), force_disable_check_same_thread=True)
        except RuntimeError as error:
            if "already accessed" not in str(error):
                raise
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The index in {path} is in use by another Ustad."),
                QT_TRANSLATE_NOOP(
                    "core", "Close the other window that has this project open, then try again."
                ),
                path=str(self._folder),
            ) from error

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """One caller at a time, and the disk's trouble in words."""
        with self._lock:
            try:
                yield
            except sqlite3.DatabaseError as error:
                raise database_error(error, self._folder) from error
            except OSError as error:
                raise os_error(error, self._folder) from error
