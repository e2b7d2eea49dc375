"""The vector store in a folder, by Qdrant's own engine inside this process: one process at a time.

Its files hold numbers and JSON only, so a project from a stranger may be opened. What a call wrote is in a log on disk
before it returns, and a killed process loses nothing of it. New vectors are compared one by one; from some thousands
on they are put in order: a graph of neighbours (HNSW) is built. Does not know texts or embedders.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any

from core.errors import UserError, explain_os_errors
from core.knowledge.embedders.embedder import Floats
from core.knowledge.stores import settling
from core.knowledge.stores.store import Point, StoreUnavailable, never
from core.knowledge.words import Sparse
from core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import qdrant_edge

_DENSE, _WORDS, _DOCUMENT = "dense", "words", "document"
_PART = 1000
"""Points handed over at once."""
_MANY = 10_000_000
"""More documents than any index has."""
_UNSORTED = 5000
"""Vectors that may wait to be put in order: to compare a question with them all takes 1 to 2 ms."""
_UNSORTED_MOST = 50_000
"""Vectors after which they are put in order at once: until then their words are in memory, some 5 KB each."""
_SCANNED = 100
"""Points a filter leaves, up to which their words are read one by one, and not through the index of words: measured
1.0 against 15 ms of processor time for 2,000 points."""
_LOOKED_AT = 160
"""Candidates the graph keeps while it looks for the nearest."""


class EdgeStore:
    """Dense vectors compared by cosine, sparse ones by BM25 with the store's own count of how rare a term is."""

    def __init__(self, folder: Path, dimension: int) -> None:
        self._folder = folder
        self._dimension = dimension
        self._lock = threading.RLock()
        self._writing = threading.RLock()
        self._fresh = self._left = 0
        settling.recover(folder)
        with explain_os_errors(folder):
            # Without its description a folder is one whose making was cut short: there is nothing in it yet.
            if folder.exists() and not (folder / "edge_config.json").exists():
                shutil.rmtree(folder)
            made = not folder.exists()
        with self._explained():
            self._shard = self._make() if made else self._load()

    def put(self, document: str, points: Sequence[Point]) -> None:
        from qdrant_edge import UpdateOperation

        with self._writing:
            with self._explained():
                self._shard.update(UpdateOperation.delete_points_by_filter(self._of([document])))
            self.add([(document, point) for point in points])

    def add(self, points: Sequence[tuple[str, Point]]) -> None:
        from qdrant_edge import Point as Stored
        from qdrant_edge import SparseVector, UpdateOperation

        for first in range(0, len(points), _PART):
            made = [
                Stored(
                    point.chunk,
                    {
                        _DENSE: point.dense.tolist(),
                        _WORDS: SparseVector(point.sparse.indices, point.sparse.values),
                    },
                    {_DOCUMENT: document},
                )
                for document, point in points[first : first + _PART]
            ]
            with self._writing, self._explained():
                self._shard.update(UpdateOperation.upsert_points(made))
                self._fresh += len(made)
        if self._fresh > _UNSORTED_MOST:
            self._fresh = 0
            self.settle()

    def remove(self, documents: Sequence[str]) -> None:
        from qdrant_edge import UpdateOperation

        if documents:
            with self._writing, self._explained():
                self._shard.update(UpdateOperation.delete_points_by_filter(self._of(documents)))

    def clear(self) -> None:
        with self._writing, self._explained(), explain_os_errors(self._folder):
            self._shard.close()
            shutil.rmtree(self._folder)
            self._shard = self._make()
            self._fresh = self._left = 0

    def settle(self, stopped: Callable[[], bool] = never) -> None:
        with self._writing:
            with self._explained():
                self._shard.flush()
            if self._unsorted() <= _UNSORTED:
                return
            with self._explained(own_turn=False):
                made = settling.in_order(self._folder, stopped)
            if made is None:
                return
            with self._explained():
                self._shard.close()
                settling.take(made, self._folder)
                self._shard = self._load()
            self._fresh, self._left = 0, self._left + self._unsorted()

    def _unsorted(self) -> int:
        """Vectors that came since the last time all was put in order."""
        with self._explained():
            info = self._shard.info()
        # Both vectors of a point are counted; those for words are always in order.
        return 2 * info.points_count - info.indexed_vectors_count - self._left

    def counts(self) -> dict[str, int]:
        from qdrant_edge import FacetRequest

        with self._explained():
            found = self._shard.facet(FacetRequest(_DOCUMENT, limit=_MANY, exact=True))
            return {str(hit.value): hit.count for hit in found.hits if hit.count}

    def nearest(
        self, vector: Floats, limit: int, within: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        return self._within(vector.tolist(), _DENSE, limit, within)

    def matching(
        self, words: Sparse, limit: int, within: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        from qdrant_edge import SparseVector

        if not words.indices:
            return []
        found = self._within(SparseVector(words.indices, words.values), _WORDS, limit, within)
        return [(chunk, score) for chunk, score in found if score > 0]

    def scores(self, vector: Floats, words: Sparse, chunks: Sequence[str]) -> dict[str, tuple[float, float]]:
        from qdrant_edge import Filter, HasIdCondition, SparseVector

        if not chunks:
            return {}
        only = Filter(must=[HasIdCondition(set(chunks))])
        dense = dict(self._query(vector.tolist(), _DENSE, len(chunks), only))
        sparse: dict[str, float] = {}
        if words.indices:
            asked = SparseVector(words.indices, words.values)
            sparse = dict(self._query(asked, _WORDS, len(chunks), only))
        return {chunk: (dense[chunk], sparse.get(chunk, 0.0)) for chunk in chunks if chunk in dense}

    def dense(self, chunks: Sequence[str]) -> dict[str, Floats]:
        import numpy as np

        found: dict[str, Floats] = {}
        for first in range(0, len(chunks), _PART):
            with self._explained():
                records = self._shard.retrieve(
                    list(chunks[first : first + _PART]), with_payload=False, with_vector=[_DENSE]
                )
            for record in records:
                found[str(record.id)] = np.asarray(_vectors(record)[_DENSE], np.float32)
        return found

    def parts(self, size: int) -> Iterator[list[tuple[str, Point]]]:
        import numpy as np
        from qdrant_edge import ScrollRequest

        after = None
        while True:
            with self._explained():
                records, after = self._shard.scroll(
                    ScrollRequest(after, size, with_payload=True, with_vector=True)
                )
            part = []
            for record in records:
                vectors = _vectors(record)
                dense = np.asarray(vectors[_DENSE], np.float32)
                sparse = Sparse(list(vectors[_WORDS].indices), list(vectors[_WORDS].values))
                part.append((str((record.payload or {})[_DOCUMENT]), Point(str(record.id), dense, sparse)))
            if part:
                yield part
            if after is None:
                return

    def close(self) -> None:
        with self._writing, self._lock:
            self._shard.close()

    def _within(
        self,
        vector: list[float] | qdrant_edge.SparseVector,
        using: str,
        limit: int,
        within: Collection[str] | None,
    ) -> list[tuple[str, float]]:
        if within is None:
            return self._query(vector, using, limit)
        return self._query(vector, using, limit, self._of(within)) if within else []

    def _query(
        self,
        vector: list[float] | qdrant_edge.SparseVector,
        using: str,
        limit: int,
        only: qdrant_edge.Filter | None = None,
    ) -> list[tuple[str, float]]:
        from qdrant_edge import Query, QueryRequest, SearchParams

        request = QueryRequest(
            limit,
            query=Query.Nearest(vector, using),
            filter=only,
            params=SearchParams(hnsw_ef=_LOOKED_AT) if using == _DENSE else None,
        )
        with self._explained():
            found = self._shard.query(request)
        return [(str(point.id), float(point.score)) for point in found]

    def _of(self, documents: Collection[str]) -> qdrant_edge.Filter:
        from qdrant_edge import FieldCondition, Filter, MatchAny

        return Filter(must=[FieldCondition(_DOCUMENT, MatchAny(list(documents)))])

    def _make(self) -> qdrant_edge.EdgeShard:
        from qdrant_edge import (
            Distance,
            EdgeConfig,
            EdgeOptimizersConfig,
            EdgeShard,
            EdgeSparseVectorParams,
            EdgeVectorParams,
            Memory,
            Modifier,
        )

        with explain_os_errors(self._folder):
            self._folder.mkdir(parents=True)
        # Kilobytes of vectors from which a graph is built for them.
        threshold = max(1, _UNSORTED * self._dimension * 4 // 1000)
        config = EdgeConfig(
            vectors={_DENSE: EdgeVectorParams(self._dimension, Distance.Cosine)},
            # The words' index is mapped from its file: pinned in memory it takes 5 KB a chunk, and is no quicker.
            sparse_vectors={
                _WORDS: EdgeSparseVectorParams(_SCANNED, modifier=Modifier.Idf, memory=Memory.Cached)
            },
            optimizers=EdgeOptimizersConfig(indexing_threshold=threshold),
        )
        return self._with_counts(EdgeShard.create(str(self._folder), config))

    def _load(self) -> qdrant_edge.EdgeShard:
        from qdrant_edge import EdgeShard

        return self._with_counts(EdgeShard.load(str(self._folder)))

    @staticmethod
    def _with_counts(shard: qdrant_edge.EdgeShard) -> qdrant_edge.EdgeShard:
        """Without this index documents are not counted; made again, it changes nothing."""
        from qdrant_edge import PayloadSchemaType, UpdateOperation

        shard.update(UpdateOperation.create_field_index(_DOCUMENT, PayloadSchemaType.Keyword))
        return shard

    @contextmanager
    def _explained(self, *, own_turn: bool = True) -> Iterator[None]:
        """One caller at a time, and the engine's trouble in words (it raises plain exceptions only)."""
        with self._lock if own_turn else nullcontext():
            try:
                yield
            except UserError:
                raise
            except Exception as error:
                raise _explain(error, self._folder) from error


def _vectors(record: qdrant_edge.Record) -> dict[str, Any]:
    """The vectors of a point by their names."""
    found: Any = record.vector
    return dict(found)


def _explain(error: Exception, folder: Path) -> Exception:
    said = str(error)
    if "WouldBlock" in said or "os error 33" in said:  # the second is Windows' word for a lock
        return StoreUnavailable(
            QT_TRANSLATE_NOOP("core", "The index in {path} is in use by another Ustad."),
            QT_TRANSLATE_NOOP("core", "Close the other window that has this project open, then try again."),
            path=str(folder),
        )
    if "No space left" in said or "not enough space" in said:
        return StoreUnavailable(
            QT_TRANSLATE_NOOP("core", "The disk that holds {path} is full."),
            QT_TRANSLATE_NOOP("core", "Free some space on it and try again; what was saved before is safe."),
            path=str(folder),
        )
    if type(error) is not Exception:
        return error
    return StoreUnavailable(
        QT_TRANSLATE_NOOP("core", "The index in {path} could not be used: {reason}."),
        QT_TRANSLATE_NOOP("core", "Delete this folder and index again; your documents are not in it."),
        path=str(folder),
        reason=said.strip().splitlines()[0][:300] if said.strip() else type(error).__name__,
    )
