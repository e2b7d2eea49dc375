"""The task that brings a project's index up to date, file by file, so that a kill costs one file at most.

Does not know how passages are found. Order for each file: vectors first, then the catalogue in one transaction; a
document the catalogue does not call indexed is not indexed, whatever a crash left in the store.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import msgspec

from core.errors import UserError
from core.jobs.context import JobContext
from core.knowledge import documents, generations, loaders, splitter
from core.knowledge.catalogue import Catalogue, same_as
from core.knowledge.documents import Chunk, Document
from core.knowledge.embedders.opening import open_embedder
from core.knowledge.index import (
    Index,
    close,
    identity_of,
    leftovers,
    open_at,
    open_index,
    replace,
    tidy,
    turn,
)
from core.knowledge.loaders.extract import Extract
from core.knowledge.options import IndexOptions, Options
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

_BATCH = 64
"""Chunks embedded between two looks at whether to stop."""


def run(ctx: JobContext, *, project: str) -> dict[str, Any]:
    """Index what is new or changed, forget what is gone.

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
            result = _Indexing(ctx, opened, open_index(ctx, opened)).run()
        else:
            result = _change(ctx, opened, options, identity)
        tidy(ctx, opened)
        return result


def _change(ctx: JobContext, project: Project, options: IndexOptions, identity: str) -> dict[str, Any]:
    """Index all documents in another way than now, and let the new index answer once it is counted whole."""
    folder = generations.begin(project, options, identity, leftovers(ctx, project))
    beside = Catalogue(project).count() > 0
    if not beside:
        replace(ctx, project, folder)
    result = _Indexing(ctx, project, open_at(ctx, folder, options), beside=beside).run()
    replace(ctx, project, folder)
    return result


def build(ctx: JobContext, project: Project, options: IndexOptions, folder: Path) -> Index:
    """An index of all documents of a project, made with `options` in any folder (to compare settings, say). One begun
    there with the same options is brought up to date. `core.knowledge.index.close(ctx, folder)` closes it."""
    close(ctx, folder)
    generations.prepare(folder, options, identity_of(open_embedder(ctx, options.embedder)))
    index = open_at(ctx, folder, options)
    _Indexing(ctx, project, index).run()
    return index


class _Indexing:
    """One pass over the documents. `beside`: into an index that is to take another's place."""

    def __init__(self, ctx: JobContext, project: Project, index: Index, *, beside: bool = False) -> None:
        self._ctx = ctx
        self._project = project
        self._index = index
        self._catalogue: Catalogue = index.catalogue
        self._beside = beside
        self._number = self._of = 0
        self._indexed = 0

    def run(self) -> dict[str, Any]:
        scan = documents.scan(self._project.documents_dir)
        if scan.unreadable:
            self._ctx.warn(
                QT_TRANSLATE_NOOP("core", "%n file(s) of a kind Ustad cannot read left out: {names}."),
                n=len(scan.unreadable),
                names=_few(scan.unreadable),
            )
        self._follow_moves(scan.files)
        self._forget_gone({path for path, _, _ in scan.files})
        todo = self._todo(scan.files)
        total = sum(size + 1 for _, size, _ in todo)
        done = 0
        self._of = len(todo)
        for self._number, (path, size, modified) in enumerate(todo):
            self._ctx.check()
            self._ctx.progress(done, total, self._note(path))
            self._one(Document(path, size, modified), done, total)
            done += size + 1
        if self._indexed:
            self._ctx.progress(total, total, text(QT_TRANSLATE_NOOP("core", "Putting the index in order")))
            self._index.store.settle()
        self._ctx.progress(total, total, text(QT_TRANSLATE_NOOP("core", "Counting")))
        return self._count()

    def _todo(self, files: list[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
        """Files that are new, changed, failed before, or whose vectors are not all there."""
        known = {document.path: document for document in self._catalogue.documents()}
        stored = self._index.store.counts()
        whole = {document.id for document in known.values() if document.status == "indexed"}
        todo = []
        for path, size, modified in files:
            document = known.get(path)
            fresh = document is not None and (document.size, document.modified) == (size, modified)
            if fresh and document is not None and document.status == "indexed":
                if stored.get(document.id, 0) == document.chunks:
                    continue
            elif fresh and document is not None and document.status == "same" and document.id in whole:
                continue
            todo.append((path, size, modified))
        return todo

    def _one(self, document: Document, done: int, total: int) -> None:
        """Index one file; what is wrong with it is told and kept, and the others go on."""
        path = self._project.documents_dir / document.path
        try:
            document = msgspec.structs.replace(document, id=documents.content_id(path))
            before = self._catalogue.document(document.path)
            if twin := self._twin(document):
                self._replace(before, document)
                same = msgspec.structs.replace(
                    document, status="same", reason=same_as(twin.path), pages=twin.pages
                )
                self._catalogue.put(same)
                return
            extract = loaders.load(path)
            for note in extract.notes:
                self._ctx.warn(note)
            chunks = self._split(document.id, extract)
            self._embed(document, chunks, done, total)
            self._replace(before, document)
            finished = msgspec.structs.replace(
                document,
                status="indexed",
                chunks=len(chunks),
                pages=len(extract.pages) or None,
                reason=extract.notes[0] if extract.notes else None,
            )
            self._catalogue.put(finished, extract, chunks)
            self._indexed += 1
        except UserError as error:
            if _is_full(error):
                raise
            self._catalogue.put(
                msgspec.structs.replace(document, status="failed", reason=error.message, fix=error.fix)
            )
            self._ctx.warn(error.message)

    def _twin(self, document: Document) -> Document | None:
        """Another document of the same content that is already indexed whole."""
        for other in self._catalogue.documents():
            if other.id == document.id and other.path != document.path and other.status == "indexed":
                return other
        return None

    def _replace(self, before: Document | None, document: Document) -> None:
        """The former content of a changed file leaves the index, unless another file still has it."""
        if before and before.id and before.id != document.id:
            self._index.forget([before.path])

    def _split(self, document: str, extract: Extract) -> list[Chunk]:
        embedder = self._index.embedder
        chosen = self._index.options
        limit = splitter.largest(embedder.max_tokens, chosen.chunk_tokens)
        chunks = {}
        for piece in splitter.split(extract, embedder.token_starts, limit, embedder.knows, chosen.overlap):
            words_ = extract.text[piece.start : piece.end]
            made = Chunk(
                id=documents.chunk_id(document, piece.start, piece.end, words_),
                document=document,
                page=piece.page,
                start=piece.start,
                end=piece.end,
                text=words_,
                heading=piece.heading,
                known=round(embedder.knows(words_), 3),
                lead=piece.lead,
            )
            chunks[made.id] = made
        return list(chunks.values())

    def _embed(self, document: Document, chunks: list[Chunk], done: int, total: int) -> None:
        points, tokens = [], []
        embedder = self._index.embedder
        for first in range(0, len(chunks), _BATCH):
            self._ctx.check()
            part = chunks[first : first + _BATCH]
            texts = [self._index.embedded_text(chunk) for chunk in part]
            encoded = embedder.encode(texts, step=lambda _: self._ctx.check())
            points += self._index.points(part, texts, encoded.whole)
            tokens += encoded.tokens or []
            share = (first + len(part)) / len(chunks)
            self._ctx.progress(done + share * document.size, total, self._note(document.path))
        if embedder.has_tokens:
            self._index.late.put(document.id, [chunk.id for chunk in chunks], tokens)
        self._index.store.put(document.id, points)

    def _note(self, path: str) -> Text:
        if self._beside:
            return text(
                QT_TRANSLATE_NOOP(
                    "core", "New index: {done} of {total} documents; the former one answers meanwhile"
                ),
                done=self._number,
                total=self._of,
                file=path,
            )
        return text(QT_TRANSLATE_NOOP("core", "Reading {file}"), file=path)

    def _follow_moves(self, files: list[tuple[str, int, int]]) -> None:
        """A file moved or renamed keeps its place in the index: only its path changes."""
        known = {document.path: document for document in self._catalogue.documents()}
        present = {path for path, _, _ in files}
        gone = [one for one in known.values() if one.path not in present and one.status == "indexed"]
        for path, size, modified in files:
            alike = [one for one in gone if one.size == size]
            if path in known or not alike:
                continue
            content = documents.content_id(self._project.documents_dir / path)
            for moved in (one for one in alike if one.id == content):
                self._catalogue.put(msgspec.structs.replace(moved, path=path, modified=modified))
                self._catalogue.remove([moved.path])
                gone.remove(moved)

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
            self._index.late.remove(strays)
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
    """A full disk will take no other file either."""
    cause = error.__cause__
    return getattr(cause, "errno", None) in (28, 122) or "full" in str(cause)


def _few(names: list[str]) -> str:
    return ", ".join(names[:3]) + (", …" if len(names) > 3 else "")
