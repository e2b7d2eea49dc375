"""What the rest needs of a vector store. Does not know texts, files or embedders: ids, vectors and words' numbers."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from core.errors import UserError
from core.knowledge.embedders.embedder import Floats
from core.knowledge.words import Sparse


def never() -> bool:
    """Nobody asks to stop."""
    return False


@dataclass(frozen=True)
class Point:
    """The vectors of one chunk. `dense`: float32, shape (dimension,), of length 1."""

    chunk: str
    dense: Floats
    sparse: Sparse


class StoreUnavailable(UserError):
    """The store as a whole takes and gives nothing now: another document would fare no better."""


class VectorStore(Protocol):
    """Vectors of chunks, grouped by document. Methods may be called from any thread; each takes effect as a whole
    before it returns and outlives a kill, except `put`, which a crash may leave half done: put or remove the
    document again.

    All raise `UserError` where something is wrong: `StoreUnavailable` if it is not the document's fault.
    """

    def put(self, document: str, points: Sequence[Point]) -> None:
        """Save the points of a document, in place of any it had."""
        ...

    def remove(self, documents: Sequence[str]) -> None:
        """Remove all points of these documents; unknown ones are passed over."""
        ...

    def clear(self) -> None:
        """Remove everything."""
        ...

    def settle(self, stopped: Callable[[], bool] = never) -> None:
        """Put in order what much writing left, so that searching is quick again; may take minutes at great size, while
        questions are answered. Stopping it leaves everything as it was."""
        ...

    def counts(self) -> dict[str, int]:
        """How many points each document has, counted in the store."""
        ...

    def nearest(
        self, vector: Floats, limit: int, within: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """(chunk, cosine) of the closest dense vectors, best first; `within`: of these documents only."""
        ...

    def matching(
        self, words: Sparse, limit: int, within: Collection[str] | None = None
    ) -> list[tuple[str, float]]:
        """(chunk, BM25) of the chunks that share words with the question, best first; `within`: of these documents
        only. How rare a word is, is counted over all documents all the same."""
        ...

    def scores(self, vector: Floats, words: Sparse, chunks: Sequence[str]) -> dict[str, tuple[float, float]]:
        """(cosine, BM25) of each of these chunks; 0 for BM25 where no word is shared."""
        ...

    def dense(self, chunks: Sequence[str]) -> dict[str, Floats]:
        """The dense vectors of those of these chunks that are here, float32 of length 1, to be used again."""
        ...

    def parts(self, size: int) -> Iterator[list[tuple[str, Point]]]:
        """Everything, as (document, point), at most `size` at a time and in no special order. What is written
        meanwhile may be there or not."""
        ...

    def add(self, points: Sequence[tuple[str, Point]]) -> None:
        """Save points of any documents, as `parts` gives them, beside those that are there."""
        ...

    def close(self) -> None: ...
