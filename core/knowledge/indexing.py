"""The task that brings a project's index up to date: what is to be read, and whether all of it arrived.

Does not know how documents are read ahead nor how vectors are made and saved; see `read_ahead` and `filling`.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec

from core.errors import UserError
from core.jobs.context import JobContext
from core.knowledge import documents, generations
from core.knowledge.catalogue import Catalogue, held
from core.knowledge.documents import Document
from core.knowledge.embedders.opening import open_embedder
from core.knowledge.filling import Filling
from core.knowledge.generations import Generation
from core.knowledge.index import (
    Index,
    begin,
    close,
    identity_of,
    open_at,
    open_index,
    remove,
    replace,
    same_vectors,
    tidy,
    turn,
)
from core.knowledge.late_vectors import LateVectors
from core.knowledge.options import IndexOptions, Options
from core.knowledge.read_ahead import ReadAhead, Ready
from core.knowledge.stores import moving
from core.knowledge.stores.opening import open_store
from core.knowledge.stores.store import StoreUnavailable
from core.knowledge.tags import Tags
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

_TOLD = 20
"""Troubles told as they are met; all are in the list of documents."""


def run(ctx: JobContext, *, project: str, retry: bool = True) -> dict[str, Any]:
    """Index what is new or changed, forget what is gone. `retry`: read again what failed before and is as it was.

    Returns ``{"indexed": documents indexed now, "documents": all that are indexed, "chunks": all their chunks as
    counted in the store, "failed": [{"path", "reason"}]}``.
    """
    opened = Project.open(Path(project))
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Looking through the documents")))
    with turn(ctx, opened):
        generations.adopt_former(opened)
        options = Options.of(opened).index
        identity = identity_of(open_embedder(ctx, options.embedder))
        current = generations.in_use(opened)
        if current is None or (current.options, current.identity) == (options, identity):
            result = _Indexing(ctx, opened, open_index(ctx, opened), retry=retry).run()
        else:
            result = _change(ctx, opened, current, options, identity)
        tidy(ctx, opened)
        return result


def _change(
    ctx: JobContext, project: Project, current: Generation, options: IndexOptions, identity: str
) -> dict[str, Any]:
    """Index all documents in another way than now, and let the new index answer once it is counted whole."""
    folder = begin(ctx, project, options, identity)
    former = current if Catalogue(project).count() else None
    if former is None:
        replace(ctx, project, folder)
    elif (dataclasses.replace(current.options, store=options.store), current.identity) == (options, identity):
        _move(ctx, project, folder, options)
    result = _Indexing(ctx, project, open_at(ctx, folder, options), former, beside=former is not None).run()
    replace(ctx, project, folder)
    return result


def _move(ctx: JobContext, project: Project, folder: Path, options: IndexOptions) -> None:
    """Bring the index in use into another store: nothing is read or embedded again. Where its own store is gone, the
    documents are indexed anew."""
    try:
        index = open_index(ctx, project)
        index.store.counts()
    except UserError as error:
        ctx.warn(error.message)
        return
    if (folder / "documents.sqlite").exists():
        return
    moving.copy(ctx, index.store, open_store(ctx, folder, index.embedder.dimension, options.store))
    # The catalogue comes last: by it a move that was cut short is told from one that is done.
    for name in ("tokens.sqlite", "documents.sqlite"):
        if (index.folder / name).exists():
            moving.copy_database(ctx, index.folder / name, folder / name)


def build(ctx: JobContext, project: Project, options: IndexOptions, folder: Path) -> Index:
    """An index of all documents of a project, made with `options` in any folder (to compare settings, say). One begun
    there with the same options is brought up to date. `core.knowledge.index.close(ctx, folder)` closes it."""
    close(ctx, folder)
    with turn(ctx, project):
        identity = identity_of(open_embedder(ctx, options.embedder))
        if generations.describe(folder) not in (None, Generation(options, identity)):
            remove(ctx, folder)
        generations.prepare(folder, options, identity)
        index = open_at(ctx, folder, options)
        _Indexing(ctx, project, index, generations.in_use(project)).run()
        return index


class _Indexing:
    """One pass over the documents. `former`: another index, whose vectors may be used again; `beside`: it answers
    while this one is made."""

    def __init__(
        self,
        ctx: JobContext,
        project: Project,
        index: Index,
        former: Generation | None = None,
        *,
        beside: bool = False,
        retry: bool = True,
    ) -> None:
        self._ctx = ctx
        self._project = project
        self._index = index
        self._catalogue: Catalogue = index.catalogue
        self._beside = beside
        self._retry = retry
        self._former = None
        if former is not None and same_vectors(former.identity, index.identity):
            self._former = LateVectors(project.knowledge_dir / former.folder)
        self._total = self._done = 0
        self._documents = self._documents_done = 0
        self._indexed = self._told = 0

    def run(self) -> dict[str, Any]:
        scan = documents.scan(self._project.documents_dir)
        self._follow_moves(scan.files)
        self._forget_gone({path for path, _, _ in scan.files})
        stored = self._index.store.counts()
        whole, todo = self._compare(scan.files, stored)
        self._total = sum(document.size + 1 for document in todo)
        self._documents = len(todo)
        if todo:
            self._fill(todo, whole, stored)
        if self._indexed:
            self._ctx.progress(
                self._total, self._total, text(QT_TRANSLATE_NOOP("core", "Putting the index in order"))
            )
            self._index.store.settle(lambda: self._ctx.cancelled)
            self._ctx.check()
        self._ctx.progress(self._total, self._total, text(QT_TRANSLATE_NOOP("core", "Counting")))
        return self._count()

    def _compare(
        self, files: list[tuple[str, int, int]], stored: dict[str, int]
    ) -> tuple[list[Document], list[Document]]:
        """The documents whose vectors are all there; and the files to read: new, changed, failed before, or lacking
        vectors."""
        known = {document.path: document for document in self._catalogue.documents()}
        whole = [
            document for document in known.values()
            if document.status == "indexed" and stored.get(document.id, 0) == document.chunks
        ]  # fmt: skip
        vouching = {document.path: document.id for document in whole}
        todo, copies = [], []
        for path, size, modified in files:
            document = known.get(path)
            fresh = document is not None and (document.size, document.modified) == (size, modified)
            if fresh and document and document.status == "same":
                copies.append(document)
            elif fresh and document and document.status == "failed" and not self._retry:
                continue
            elif not fresh or path not in vouching:
                todo.append(Document(path, size, modified))
                vouching.pop(path, None)
        there = set(vouching.values())
        # Copies last: what they are copies of may only have been touched.
        todo += [Document(one.path, one.size, one.modified) for one in copies if one.id not in there]
        return whole, todo

    def _fill(self, todo: list[Document], whole: list[Document], stored: dict[str, int]) -> None:
        index = self._index
        filling = Filling(self._ctx, index, stored.keys(), self._former, self._saved)
        self._tell(todo[0].path)
        with (
            held(index.catalogue.file, index.late.file),
            ReadAhead(
                self._ctx,
                self._project.documents_dir,
                todo,
                whole,
                index.embedder,
                index.options,
                self._reading,
            ) as ahead,
        ):
            for ready in ahead:
                self._ctx.check()
                if ready is None:
                    filling.flush()
                    continue
                if ready.error is not None and _is_full(ready.error):
                    raise ready.error
                filling.take(ready)
            filling.finish()

    def _saved(self, saved: list[Ready]) -> None:
        for ready in saved:
            self._done += ready.document.size + 1
            self._documents_done += 1
            if ready.extract is not None:
                self._indexed += 1
                for note in ready.extract.notes:
                    self._warn(note)
            if ready.error is not None:
                self._warn(ready.error.message)
        self._tell(saved[-1].document.path)

    def _reading(self, path: str, part: int, parts: int) -> None:
        """The next document is a long one, and there is nothing to embed meanwhile."""
        note = text(
            QT_TRANSLATE_NOOP("core", "{done} of {total} documents: reading {file}, part {part} of {parts}"),
            done=self._documents_done,
            total=self._documents,
            file=path,
            part=part,
            parts=parts,
        )
        self._ctx.progress(min(self._done, self._total), self._total, note)

    def _warn(self, said: Text) -> None:
        """The first few are told; all are in the list."""
        self._told += 1
        if self._told <= _TOLD:
            self._ctx.warn(said)

    def _tell(self, path: str) -> None:
        self._ctx.progress(min(self._done, self._total), self._total, self._note(path))

    def _note(self, path: str) -> Text:
        if self._beside:
            return text(
                QT_TRANSLATE_NOOP(
                    "core", "New index: {done} of {total} documents; the former one answers meanwhile"
                ),
                done=self._documents_done,
                total=self._documents,
                file=path,
            )
        return text(
            QT_TRANSLATE_NOOP("core", "{done} of {total} documents: {file}"),
            done=self._documents_done,
            total=self._documents,
            file=path,
        )

    def _follow_moves(self, files: list[tuple[str, int, int]]) -> None:
        """A file moved or renamed keeps its place in the index: only its path changes."""
        known = {document.path: document for document in self._catalogue.documents()}
        present = {path for path, _, _ in files}
        gone: dict[int, list[Document]] = {}
        for one in known.values():
            if one.path not in present and one.status == "indexed":
                gone.setdefault(one.size, []).append(one)
        moved = []
        for path, size, modified in files:
            if path in known or not (alike := gone.get(size)):
                continue
            try:
                content = documents.content_id(self._project.documents_dir / path)
            except UserError:
                continue  # told where it is read
            if found := next((one for one in alike if one.id == content), None):
                alike.remove(found)
                moved.append((found.path, msgspec.structs.replace(found, path=path, modified=modified)))
        if moved:
            self._catalogue.move(moved)
            Tags(self._project.knowledge_dir).move((before, now.path) for before, now in moved)

    def _forget_gone(self, present: set[str]) -> None:
        known = self._catalogue.documents()
        if gone := [document.path for document in known if document.path not in present]:
            self._index.forget(gone)

    def _count(self) -> dict[str, Any]:
        """Success is what the store holds, not what was sent to it."""
        listed = self._catalogue.documents()
        expected = {document.id: document.chunks for document in listed if document.status == "indexed"}
        stored = Counter(self._index.store.counts())
        if strays := [document for document in stored if document not in expected]:
            self._index.store.remove(strays)
        self._index.late.keep(expected)
        missing = [document.path for document in listed
                   if document.status == "indexed" and stored[document.id] != document.chunks]  # fmt: skip
        if missing:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The index lacks passages of %n document(s): {names}."),
                QT_TRANSLATE_NOOP("core", "Press Index again; if that does not help, check the disk."),
                n=len(missing),
                names=_few(missing),
            )
        return {
            "indexed": self._indexed,
            "documents": len(expected),
            "chunks": sum(expected.values()),
            "failed": [
                {"path": document.path, "reason": msgspec.to_builtins(document.reason)}
                for document in listed
                if document.status == "failed"
            ],
        }


def _is_full(error: UserError) -> bool:
    """A full disk, or a store that is gone, will take no other file either."""
    cause = error.__cause__
    return (
        isinstance(error, StoreUnavailable)
        or getattr(cause, "errno", None) in (28, 122)
        or "full" in str(cause)
    )


def _few(names: list[str]) -> str:
    return ", ".join(names[:3]) + (", …" if len(names) > 3 else "")
