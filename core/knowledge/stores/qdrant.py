"""The vector store by qdrant-client: one collection of a Qdrant server or cluster, or of its embedded mode.

Does not know where the client leads to or how it came about; whoever made it also words its trouble.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

from core.errors import UserError
from core.knowledge.embedders.embedder import Floats
from core.knowledge.stores.store import Point, never
from core.knowledge.words import Sparse

if TYPE_CHECKING:
    from qdrant_client import QdrantClient, models

_DENSE, _WORDS, _DOCUMENT = "dense", "words", "document"
_PART = 100
"""Points handed over at once: some 2 MB as JSON, where a server takes 32."""
_MANY = 10_000_000
"""More documents than any index has."""


class QdrantStore:
    """Dense vectors compared by cosine, sparse ones by BM25 with the store's own count of how rare a term is.

    `explain` puts what the client raises in words. `together`: whether the client may be used by many threads at once.
    """

    def __init__(
        self,
        client: QdrantClient,
        collection: str,
        dimension: int,
        explain: Callable[[Exception], Exception],
        *,
        together: bool,
    ) -> None:
        self._client = client
        self._collection = collection
        self._dimension = dimension
        self._explain = explain
        self._lock: AbstractContextManager[Any] = nullcontext() if together else threading.RLock()
        with self._explained():
            if not client.collection_exists(collection):
                self._make()

    def put(self, document: str, points: Sequence[Point]) -> None:
        self.remove([document])
        self.add([(document, point) for point in points])

    def add(self, points: Sequence[tuple[str, Point]]) -> None:
        from qdrant_client import models

        for first in range(0, len(points), _PART):
            made = [
                models.PointStruct(
                    id=point.chunk,
                    payload={_DOCUMENT: document},
                    vector={
                        _DENSE: point.dense.tolist(),
                        _WORDS: models.SparseVector(indices=point.sparse.indices, values=point.sparse.values),
                    },
                )
                for document, point in points[first : first + _PART]
            ]
            with self._explained():
                self._client.upsert(self._collection, made, wait=True)

    def remove(self, documents: Sequence[str]) -> None:
        from qdrant_client import models

        if documents:
            with self._explained():
                self._client.delete(
                    self._collection, models.FilterSelector(filter=self._of(documents)), wait=True
                )

    def clear(self) -> None:
        with self._explained():
            self._client.delete_collection(self._collection)
            self._make()

    def settle(self, stopped: Callable[[], bool] = never) -> None:
        """Nothing to do: a server puts itself in order, and the embedded mode looks at every vector."""

    def counts(self) -> dict[str, int]:
        with self._explained():
            found = self._client.facet(self._collection, _DOCUMENT, limit=_MANY, exact=True)
            return {str(hit.value): hit.count for hit in found.hits if hit.count}

    def nearest(
        self, vector: Floats, limit: int, within: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        if within is not None and not within:
            return []
        only = None if within is None else self._of(within)
        (found,) = self._query([(vector.tolist(), _DENSE)], limit, only)
        return found

    def matching(
        self, words: Sparse, limit: int, within: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        if not words.indices or (within is not None and not within):
            return []
        only = None if within is None else self._of(within)
        (found,) = self._query([(_sparse(words), _WORDS)], limit, only)
        return [(chunk, score) for chunk, score in found if score > 0]

    def scores(self, vector: Floats, words: Sparse, chunks: Sequence[str]) -> dict[str, tuple[float, float]]:
        from qdrant_client import models

        if not chunks:
            return {}
        only = models.Filter(must=[models.HasIdCondition(has_id=list(chunks))])
        asked: list[tuple[Any, str]] = [(vector.tolist(), _DENSE)]
        if words.indices:
            asked.append((_sparse(words), _WORDS))
        dense, *sparse = map(dict, self._query(asked, len(chunks), only))
        matched = sparse[0] if sparse else {}
        return {chunk: (dense[chunk], matched.get(chunk, 0.0)) for chunk in chunks if chunk in dense}

    def dense(self, chunks: Sequence[str]) -> dict[str, Floats]:
        import numpy as np

        found: dict[str, Floats] = {}
        for first in range(0, len(chunks), _PART):
            with self._explained():
                records = self._client.retrieve(
                    self._collection,
                    list(chunks[first : first + _PART]),
                    with_payload=False,
                    with_vectors=[_DENSE],
                )
            for record in records:
                found[str(record.id)] = np.asarray(_vectors(record)[_DENSE], np.float32)
        return found

    def parts(self, size: int) -> Iterator[list[tuple[str, Point]]]:
        import numpy as np

        after = None
        while True:
            with self._explained():
                records, after = self._client.scroll(
                    self._collection, limit=size, offset=after, with_payload=[_DOCUMENT], with_vectors=True
                )
            part = []
            for record in records:
                vectors = _vectors(record)
                words = vectors.get(_WORDS)
                sparse = Sparse(list(words.indices), list(words.values)) if words else Sparse([], [])
                dense = np.asarray(vectors[_DENSE], np.float32)
                part.append((str((record.payload or {})[_DOCUMENT]), Point(str(record.id), dense, sparse)))
            if part:
                yield part
            if after is None:
                return

    def close(self) -> None:
        with self._lock:
            self._client.close()

    def _query(
        self, asked: Sequence[tuple[Any, str]], limit: int, only: models.Filter | None
    ) -> list[list[tuple[str, float]]]:
        """The best of each of these (vector, name of vector), asked in one go."""
        from qdrant_client import models

        requests = [
            models.QueryRequest(query=query, using=using, limit=limit, filter=only, with_payload=False)
            for query, using in asked
        ]
        with self._explained():
            found = self._client.query_batch_points(self._collection, requests)
        return [[(str(point.id), float(point.score)) for point in one.points] for one in found]

    @staticmethod
    def _of(documents: Collection[str]) -> models.Filter:
        from qdrant_client import models

        condition = models.FieldCondition(key=_DOCUMENT, match=models.MatchAny(any=list(documents)))
        return models.Filter(must=[condition])

    def _make(self) -> None:
        from qdrant_client import models

        self._client.create_collection(
            self._collection,
            vectors_config={
                _DENSE: models.VectorParams(size=self._dimension, distance=models.Distance.COSINE)
            },
            sparse_vectors_config={_WORDS: models.SparseVectorParams(modifier=models.Modifier.IDF)},
        )
        self._client.create_payload_index(
            self._collection, _DOCUMENT, models.PayloadSchemaType.KEYWORD, wait=True
        )

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """The client's trouble in words; one caller at a time where it wants that."""
        with self._lock:
            try:
                yield
            except UserError:
                raise
            except Exception as error:
                raise self._explain(error) from error


def _sparse(words: Sparse) -> models.SparseVector:
    from qdrant_client import models

    return models.SparseVector(indices=words.indices, values=words.values)


def _vectors(record: Any) -> dict[str, Any]:
    """The vectors of a point by their names."""
    return dict(record.vector)
