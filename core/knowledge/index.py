"""The parts of one project's index together: catalogue, vectors, token vectors; kept open by the warm process.

Does not know what to index or how to rank.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from core.errors import UserError
from core.jobs.context import JobContext
from core.knowledge import splitter, words
from core.knowledge.catalogue import Catalogue
from core.knowledge.documents import Chunk
from core.knowledge.embedders.embedder import Embedder, Floats
from core.knowledge.embedders.opening import open_embedder
from core.knowledge.late_vectors import LateVectors
from core.knowledge.stores.opening import open_store, remove_former
from core.knowledge.stores.store import Point, VectorStore
from core.project import Project
from core.text import QT_TRANSLATE_NOOP


class Index:
    """Writers take turns; readers need not."""

    def __init__(
        self, catalogue: Catalogue, store: VectorStore, late: LateVectors, embedder: Embedder
    ) -> None:
        self.catalogue = catalogue
        self.store = store
        self.late = late
        self._writing = threading.Lock()
        self._identity = f"{embedder.identity} {splitter.VERSION} {words.VERSION} edge-1"

    @property
    def fits(self) -> bool:
        """Whether the index was made by this embedder and these rules (an empty one was)."""
        return self.catalogue.fact("identity") in ("", self._identity)

    @contextmanager
    def turn(self, ctx: JobContext) -> Iterator[None]:
        """The job that writes has the index to itself; one that waits for it can be stopped."""
        while not self._writing.acquire(timeout=0.2):
            ctx.check()
        try:
            yield
        finally:
            self._writing.release()

    def ensure_identity(self, ctx: JobContext) -> None:
        """Vectors made otherwise do not compare with ours: start over, and say so."""
        if not self.fits:
            ctx.warn(
                QT_TRANSLATE_NOOP(
                    "core",
                    "The index was made by another embedding model or version; all documents are read anew.",
                )
            )
            self.start_over()
            remove_former(self.catalogue.file.parent)
        elif not self.catalogue.fact("identity"):
            self.start_over()

    def start_over(self) -> None:
        self.store.clear()
        self.late.clear()
        self.catalogue.start_over({"identity": self._identity})

    def check(self) -> None:
        """Raise `UserError` where questions cannot be compared with this index."""
        if not self.fits:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The index was made by another embedding model or version."),
                QT_TRANSLATE_NOOP("core", "Open Documents and press Index."),
            )

    def forget(self, paths: Sequence[str]) -> None:
        """Take documents out of the index. The catalogue goes first: what it does not list is never shown."""
        known = {document.path: document for document in self.catalogue.documents()}
        gone = {known[path].id for path in paths if path in known}
        self.catalogue.remove(paths)
        kept = {document.id for document in self.catalogue.documents() if document.status == "indexed"}
        if unused := sorted(gone - kept - {""}):
            self.store.remove(unused)
            self.late.remove(unused)

    @staticmethod
    def embedded_text(chunk: Chunk) -> str:
        """What is embedded and searched by word: the passage under its headings."""
        return "\n".join([" › ".join(chunk.heading)[-200:], chunk.text]) if chunk.heading else chunk.text

    @staticmethod
    def points(chunks: Sequence[Chunk], texts: Sequence[str], whole: Floats) -> list[Point]:
        return [
            Point(chunk.id, vector, words.passage_vector(text))
            for chunk, text, vector in zip(chunks, texts, whole, strict=True)
        ]


def open_index(ctx: JobContext, project: Project) -> Index:
    """The project's index, opened once in this process."""

    def make() -> Index:
        embedder = open_embedder(ctx)
        folder = project.knowledge_dir
        return Index(
            Catalogue(project), open_store(ctx, folder, embedder.dimension), LateVectors(folder), embedder
        )

    return ctx.kept(("index", str(project.knowledge_dir)), make)
