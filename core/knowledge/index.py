"""The parts of one index together: catalogue, vectors, token vectors; kept open by the warm process.

Does not know what to index or how to rank.
"""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from core.errors import UserError
from core.jobs.context import JobContext
from core.knowledge import documents, generations, splitter, words
from core.knowledge.catalogue import Catalogue
from core.knowledge.embedders.embedder import Embedder
from core.knowledge.embedders.opening import open_embedder
from core.knowledge.late_vectors import LateVectors
from core.knowledge.options import IndexOptions, Options
from core.knowledge.stores.opening import close_store, open_store, remove_store
from core.knowledge.stores.store import VectorStore
from core.project import Project
from core.text import QT_TRANSLATE_NOOP

_LAYOUT = "edge-1"
"""How stores keep what they are given; part of an index's identity."""


class Index:
    """One generation. Readers need not wait for the writer; `turn` lets one writer at a time at a project."""

    def __init__(
        self, folder: Path, options: IndexOptions, identity: str, store: VectorStore, embedder: Embedder
    ) -> None:
        self.folder = folder
        self.options = options
        self.identity = identity
        self.store = store
        self.embedder = embedder
        self.catalogue = Catalogue.at(folder)
        self.late = LateVectors(folder)

    def check(self) -> None:
        """Raise `UserError` where questions cannot be compared with this index. How passages were cut does not
        matter for that; who embedded them and how words were numbered does."""
        if _compared_by(self.identity) != _compared_by(identity_of(self.embedder)):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The index was made by another embedding model or version."),
                QT_TRANSLATE_NOOP("core", "Open Documents and press Index."),
            )

    def forget(self, paths: Sequence[str]) -> None:
        """Take documents out of the index. The catalogue goes first: what it does not list is never shown."""
        if unused := self.catalogue.remove(paths):
            self.store.remove(unused)
            self.late.remove(unused)

    embedded_text = staticmethod(documents.embedded_text)


def identity_of(embedder: Embedder) -> str:
    """What decides, beside the options, whether an index made earlier is still the one that would be made now."""
    return f"{embedder.identity} {splitter.VERSION} {words.VERSION} {_LAYOUT}"


def _compared_by(identity: str) -> list[str]:
    """The parts of an identity that a question must share with the passages: all but the splitter's version."""
    parts = identity.rsplit(" ", 3)
    return parts[:1] + parts[2:]


def same_vectors(one: str, other: str) -> bool:
    """Whether two indexes' vectors of one text are the same."""
    return one.rsplit(" ", 3)[0] == other.rsplit(" ", 3)[0]


def open_index(ctx: JobContext, project: Project) -> Index:
    """The index in use, opened once in this process; a project's first one is begun. Hold it for one question or job,
    not longer: the next may be answered from another."""
    with _opening(ctx, project):
        current = generations.in_use(project)
        if current is None:
            generations.adopt_former(project)
            current = generations.in_use(project)
        if current is None:
            options = Options.of(project).index
            identity = identity_of(open_embedder(ctx, options.embedder))
            folder = begin(ctx, project, options, identity)
            generations.switch(project, folder)
            return open_at(ctx, folder, options)
        return open_at(ctx, project.knowledge_dir / current.folder, current.options, current.identity)


def open_at(ctx: JobContext, folder: Path, options: IndexOptions, identity: str | None = None) -> Index:
    """The index in any folder, made with these options. `identity`: who made it, if not the one who would now."""

    def make() -> Index:
        embedder = open_embedder(ctx, options.embedder)
        folder.mkdir(parents=True, exist_ok=True)
        store = open_store(ctx, folder, embedder.dimension, options.store)
        made_by = identity_of(embedder) if identity is None else identity
        return Index(folder, options, made_by, store, embedder)

    return ctx.kept(("index", str(folder)), make)


def close(ctx: JobContext, folder: Path) -> None:
    """Close the index in a folder, now."""
    ctx.keep.drop(("index", str(folder)))
    close_store(ctx, folder)


def remove(ctx: JobContext, folder: Path) -> None:
    """Remove the index in a folder, wherever its vectors are."""
    ctx.keep.drop(("index", str(folder)))
    remove_store(ctx, folder)
    generations.remove(folder)


def leftovers(ctx: JobContext, project: Project) -> list[Path]:
    """Folders of indexes not in use and not read in any more by this process."""
    return [folder for folder in generations.others(project) if folder not in _retiring(ctx, project)]


def begin(ctx: JobContext, project: Project, options: IndexOptions, identity: str) -> Path:
    """The folder of a new index: the one begun before with the same options, or an empty one. Others not in use are
    removed."""
    wanted = generations.Generation(options, identity)
    begun = leftovers(ctx, project)
    same = [folder for folder in begun if generations.describe(folder) == wanted]
    for folder in begun:
        if folder not in same[:1]:
            remove(ctx, folder)
    return same[0] if same else generations.begin(project, options, identity)


def tidy(ctx: JobContext, project: Project) -> None:
    """Remove every index but the one in use. One that another program holds open stays until the next time."""
    for folder in leftovers(ctx, project):
        with suppress(UserError):
            remove(ctx, folder)


def replace(ctx: JobContext, project: Project, folder: Path) -> None:
    """The index in `folder` answers from now on. The former is removed as soon as the last who reads in it is done."""
    with _opening(ctx, project):
        former = generations.in_use(project)
        generations.switch(project, folder)
        if former is not None and former.folder != folder.name:
            _retire(ctx, project, project.knowledge_dir / former.folder)


def _opening(ctx: JobContext, project: Project) -> threading.Lock:
    """Held while it is looked up which index is in use, so that none is opened that is being removed."""
    return ctx.kept(("index opening", str(project.knowledge_dir)), threading.Lock)


def _retiring(ctx: JobContext, project: Project) -> set[Path]:
    return ctx.kept(("index retiring", str(project.knowledge_dir)), set)


def _retire(ctx: JobContext, project: Project, folder: Path) -> None:
    index: Index | None = ctx.keep.drop(("index", str(folder)))
    if index is not None:
        _retiring(ctx, project).add(folder)
        weakref.finalize(index, _discard, ctx, folder, _retiring(ctx, project))


def _discard(ctx: JobContext, folder: Path, retiring: set[Path]) -> None:
    # What another program holds open goes the next time documents are indexed.
    with suppress(UserError):
        remove(ctx, folder)
    retiring.discard(folder)


@contextmanager
def turn(ctx: JobContext, project: Project) -> Iterator[None]:
    """The job that writes has the project's indexes to itself; one that waits for it can be stopped."""
    writing = ctx.kept(("index turn", str(project.knowledge_dir)), threading.Lock)
    while not writing.acquire(timeout=0.2):
        ctx.check()
    try:
        yield
    finally:
        writing.release()
