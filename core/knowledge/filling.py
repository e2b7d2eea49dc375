"""Fills an index with documents already read: embeds across files in good batches, saves file by file in order.

A text whose vectors are at hand, from a former version of its file or a former index, is not embedded again. Order of
saving: token vectors, vectors, then the catalogue in one transaction; a document the catalogue does not call indexed is
not indexed, whatever a crash left elsewhere. Does not know how documents are read.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field

import msgspec

from core.jobs.context import JobContext
from core.knowledge.catalogue import same_as
from core.knowledge.documents import Document
from core.knowledge.embedders.embedder import Floats
from core.knowledge.index import Index
from core.knowledge.late_vectors import LateVectors, Made
from core.knowledge.read_ahead import Ready
from core.knowledge.stores.store import Point

WINDOW = 256
"""Passages embedded together, at most: enough to sort by length, and what a kill costs."""
_DOCUMENTS = 1000
"""Documents saved together, at most."""


@dataclass
class _Open:
    """A document on its way in; the first `taken` of its passages have been handed to the embedder."""

    ready: Ready
    taken: int = 0
    points: list[Point] = field(default_factory=list)

    @property
    def is_whole(self) -> bool:
        return len(self.points) == len(self.ready.chunks)


class Filling:
    """`leftovers`: ids of which the store may hold something already. `former`: where else vectors of the same
    embedder may be found. `saved` is called with the documents that are saved, in order."""

    def __init__(
        self,
        ctx: JobContext,
        index: Index,
        leftovers: Collection[str],
        former: LateVectors | None,
        saved: Callable[[list[Ready]], None],
    ) -> None:
        self._ctx = ctx
        self._index = index
        self._leftovers = leftovers
        self._former = former
        self._saved = saved
        self._open: deque[_Open] = deque()
        self._waiting = 0
        self._unused: set[str] = set()

    def take(self, ready: Ready) -> None:
        self._open.append(_Open(ready))
        self._waiting += len(ready.chunks)
        while self._waiting >= WINDOW or len(self._open) >= _DOCUMENTS:
            self.flush()

    def flush(self) -> bool:
        """Embed what has come in, a window at most, and save what is whole. False if there was nothing to do."""
        if not self._open:
            return False
        self._embed()
        whole = []
        while self._open and self._open[0].is_whole:
            whole.append(self._open.popleft())
        if whole:
            self._save(whole)
        return True

    def finish(self) -> None:
        """Embed and save the rest, and remove what changed files held before: not earlier, for another file may hold
        it now."""
        while self.flush():
            self._ctx.check()
        kept = self._index.catalogue.paths(self._unused)
        if unused := sorted(self._unused.difference(kept)):
            self._index.store.remove(unused)
            self._index.late.remove(unused)

    def _embed(self) -> None:
        window: list[tuple[_Open, int]] = []
        for one in self._open:
            last = min(len(one.ready.chunks), one.taken + WINDOW - len(window))
            window += [(one, place) for place in range(one.taken, last)]
            one.taken = last
            if len(window) == WINDOW:
                break
        self._waiting -= len(window)
        texts = {one.ready.marks[place]: one.ready.texts[place] for one, place in window}
        made = self._index.late.made(list(texts))
        if self._former and (lacking := [mark for mark in texts if mark not in made]):
            made |= self._former.made(lacking)
        if new := {mark: text for mark, text in texts.items() if mark not in made}:
            encoded = self._index.embedder.encode(list(new.values()), step=lambda _: self._ctx.check())
            tokens: Sequence[Floats | None] = encoded.tokens or [None] * len(new)
            made |= {
                mark: Made.of(whole, spoken)
                for mark, whole, spoken in zip(new, encoded.whole, tokens, strict=True)
            }
        self._index.late.put(
            [
                (ready.chunks[place].id, ready.document.id, mark, made[mark])
                for ready, place, mark in (
                    (one.ready, place, one.ready.marks[place]) for one, place in window
                )
            ]
        )
        for one, place in window:
            ready = one.ready
            vector = made[ready.marks[place]].vector()
            one.points.append(Point(ready.chunks[place].id, vector, ready.sparse[place]))

    def _save(self, whole: list[_Open]) -> None:
        points = [(one.ready.document.id, point) for one in whole for point in one.points]
        if strays := [
            one.ready.document.id for one in whole if one.points and one.ready.document.id in self._leftovers
        ]:
            self._index.store.remove(strays)
        if points:
            self._index.store.add(points)
        gone = [one.ready.document.path for one in whole if one.ready.gone]
        if gone:
            self._unused.update(self._index.catalogue.remove(gone))
        self._unused.update(
            self._index.catalogue.put_all(
                (_finished(one.ready), one.ready.extract, one.ready.chunks)
                for one in whole
                if not one.ready.gone
            )
        )
        self._saved([one.ready for one in whole])


def _finished(ready: Ready) -> Document:
    """What became of a document."""
    document, extract = ready.document, ready.extract
    if ready.error is not None:
        return msgspec.structs.replace(
            document, status="failed", reason=ready.error.message, fix=ready.error.fix, chunks=0
        )
    if ready.twin:
        return msgspec.structs.replace(document, status="same", reason=same_as(ready.twin))
    if extract is None:
        return document
    return msgspec.structs.replace(
        document,
        status="indexed",
        chunks=len(ready.chunks),
        pages=len(extract.pages) or None,
        reason=extract.notes[0] if extract.notes else None,
    )
