"""The list of documents and chunks of a project: one SQLite file, written by the warm process, read by the window.

Does not know vectors. Every method opens its own connection, so it may be called from any thread or process.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from core import versions
from core.errors import explain_os_errors
from core.knowledge import documents, generations
from core.knowledge.database import connect, explain_database_errors
from core.knowledge.documents import Chunk, Document
from core.knowledge.filter import Filter
from core.knowledge.loaders.extract import Extract
from core.knowledge.tags import Tags
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

FORMAT = 1
_TABLES = """
CREATE TABLE IF NOT EXISTS documents (
    path TEXT PRIMARY KEY, id TEXT NOT NULL, size INTEGER NOT NULL, modified INTEGER NOT NULL, pages INTEGER,
    status TEXT NOT NULL, chunks INTEGER NOT NULL, reason BLOB, fix BLOB
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS documents_by_id ON documents (id);
CREATE TABLE IF NOT EXISTS extracts (document TEXT PRIMARY KEY, extract BLOB NOT NULL);
CREATE TABLE IF NOT EXISTS chunks (
    id TEXT PRIMARY KEY, document TEXT NOT NULL, place INTEGER NOT NULL, chunk BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS chunks_by_document ON chunks (document, place);
"""
_COLUMNS = "path, size, modified, id, pages, status, chunks, reason, fix"

_AT_ONCE = 500
"""Values in one query."""

_text = msgspec.json.Decoder(Text)
_chunk = msgspec.msgpack.Decoder(Chunk)
_extract = msgspec.msgpack.Decoder(Extract)
_pack = msgspec.msgpack.Encoder().encode


class Catalogue:
    """Documents by path; extracts and chunks by document id. Of a project: those of the index in use, also after
    another has taken its place."""

    def __init__(self, project: Project) -> None:
        self._project: Project | None = project
        self._folder = project.knowledge_dir

    @classmethod
    def at(cls, folder: Path) -> Catalogue:
        """The catalogue of one index, in use or not. It knows no documents on disk."""
        made = cls.__new__(cls)
        made._project = None
        made._folder = folder
        return made

    @property
    def file(self) -> Path:
        folder = generations.folder_in_use(self._project) if self._project else self._folder
        return folder / "documents.sqlite"

    # -- reading -------------------------------------------------------------------------------------------

    def listing(self, *, skipped: bool = False) -> list[Document]:
        """All documents as they are on disk now, by path; those new, or changed since they were indexed, wait.
        `skipped`: with the files and folders that are passed over."""
        assert self._project is not None
        known = {document.path: document for document in self.documents()}
        found = documents.scan(self._project.documents_dir)
        listed = found.skipped if skipped else []
        for path, size, modified in found.files:
            document = known.get(path)
            if document is None or (document.size, document.modified) != (size, modified):
                document = Document(path, size, modified)
            listed.append(document)
        return sorted(listed, key=lambda one: one.path) if skipped else listed

    def is_behind(self) -> bool:
        """Whether documents came, changed or went since they were last indexed; those that failed do not count."""
        listed = self.listing()
        known = {document.path for document in self.documents()}
        return any(one.status == "waiting" for one in listed) or not known <= {one.path for one in listed}

    def documents(self) -> list[Document]:
        """The documents as they were when last indexed, by path."""
        return [_row(row) for row in self._select(f"SELECT {_COLUMNS} FROM documents ORDER BY path")]

    def document(self, path: str) -> Document | None:
        rows = self._select(f"SELECT {_COLUMNS} FROM documents WHERE path = ?", (path,))
        return _row(rows[0]) if rows else None

    def paths(self, ids: Iterable[str]) -> dict[str, str]:
        """The path of each document id that is indexed."""
        wanted = list(set(ids))
        found: dict[str, str] = {}
        for first in range(0, len(wanted), _AT_ONCE):
            part = wanted[first : first + _AT_ONCE]
            marks = ",".join("?" * len(part))
            query = f"SELECT id, path FROM documents WHERE status = 'indexed' AND id IN ({marks})"
            found.update(self._select(query, part))
        return found

    def paths_within(self, chosen: Filter) -> dict[str, str]:
        """The indexed documents a filter lets through: each id with a path of it that is let through."""
        places = ["path = ?"] * len(chosen.files)
        values: list[str | int] = list(chosen.files)
        for folder in chosen.folders:
            inside = folder.rstrip("/") + "/"
            places.append("substr(path, 1, ?) = ?")
            values += [len(inside), inside]
        conditions = ["status IN ('indexed', 'same')"]
        if places:
            conditions.append(f"({' OR '.join(places)})")
        if chosen.tags:
            tags = Tags(self._project.knowledge_dir if self._project else self._folder.parent)
            conditions.append("path IN (SELECT value FROM json_each(?))")
            values.append(msgspec.json.encode(tags.paths_with(chosen.tags)).decode())
        if chosen.since is not None:
            conditions.append("modified >= ?")
            values.append(int(chosen.since * 1e9))
        if chosen.until is not None:
            conditions.append("modified <= ?")
            values.append(int(chosen.until * 1e9))
        return dict(self._select(f"SELECT id, path FROM documents WHERE {' AND '.join(conditions)}", values))

    def sample(self, count: int) -> list[Chunk]:
        """So many chunks, drawn by their ids, which are as good as drawn by lot and the same each time."""
        rows = self._select("SELECT chunk FROM chunks ORDER BY id LIMIT ?", (count,))
        return [_chunk.decode(row[0]) for row in rows]

    def extract(self, document: str) -> Extract | None:
        """The text of a document id, as it was indexed."""
        rows = self._select("SELECT extract FROM extracts WHERE document = ?", (document,))
        return _extract.decode(rows[0][0]) if rows else None

    def chunks(self, ids: Sequence[str]) -> dict[str, Chunk]:
        """The chunks of these ids; unknown ones are left out."""
        marks = ",".join("?" * len(ids))
        rows = self._select(f"SELECT chunk FROM chunks WHERE id IN ({marks})", ids)
        return {chunk.id: chunk for chunk in (_chunk.decode(row[0]) for row in rows)}

    def chunks_of(self, document: str) -> list[Chunk]:
        """The chunks of a document id, in their order."""
        rows = self._select("SELECT chunk FROM chunks WHERE document = ? ORDER BY place", (document,))
        return [_chunk.decode(row[0]) for row in rows]

    def count(self) -> int:
        """How many chunks are indexed."""
        rows = self._select("SELECT coalesce(sum(chunks), 0) FROM documents WHERE status = 'indexed'")
        return int(rows[0][0]) if rows else 0

    # -- writing: each call is one transaction --------------------------------------------------------------

    def put(self, document: Document, extract: Extract | None = None, chunks: Sequence[Chunk] = ()) -> None:
        """Save what became of a document; with `extract`, also its text and chunks in place of any former ones."""
        self.put_all([(document, extract, chunks)])

    def put_all(self, entries: Iterable[tuple[Document, Extract | None, Sequence[Chunk]]]) -> list[str]:
        """`put` for many. Returns the ids of former contents of these files that are indexed no more; their text and
        chunks are gone."""
        with self._open() as db:
            former: set[str] = set()
            for document, extract, chunks in entries:
                held = db.execute("SELECT id FROM documents WHERE path = ?", (document.path,))
                former.update(one for (one,) in held if one != document.id)
                self._put(db, document)
                if extract is not None:
                    db.execute("INSERT OR REPLACE INTO extracts VALUES (?, ?)", (document.id, _pack(extract)))
                    db.execute("DELETE FROM chunks WHERE document = ?", (document.id,))
                    db.executemany(
                        "INSERT OR REPLACE INTO chunks VALUES (?, ?, ?, ?)",
                        [(chunk.id, document.id, place, _pack(chunk)) for place, chunk in enumerate(chunks)],
                    )
            return self._drop_unused(db, former)

    def remove(self, paths: Iterable[str]) -> list[str]:
        """Forget documents by path; text and chunks that no other document has go with them. Returns the ids of
        documents that are indexed no more."""
        with self._open() as db:
            gone: set[str] = set()
            for path in paths:
                gone.update(
                    one for (one,) in db.execute("DELETE FROM documents WHERE path = ? RETURNING id", (path,))
                )
            return self._drop_unused(db, gone)

    def move(self, moved: Iterable[tuple[str, Document]]) -> None:
        """Documents that were at another path (the first of each pair) and are the same otherwise."""
        with self._open() as db:
            for before, document in moved:
                db.execute("DELETE FROM documents WHERE path = ?", (before,))
                self._put(db, document)

    # -- inside --------------------------------------------------------------------------------------------

    @staticmethod
    def _put(db: sqlite3.Connection, document: Document) -> None:
        told = [msgspec.json.encode(said) if said else None for said in (document.reason, document.fix)]
        values = (
            document.path, document.size, document.modified, document.id, document.pages, document.status,
            document.chunks, *told,
        )  # fmt: skip
        db.execute(f"INSERT OR REPLACE INTO documents ({_COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?)", values)

    @staticmethod
    def _drop_unused(db: sqlite3.Connection, ids: set[str]) -> list[str]:
        held = "SELECT 1 FROM documents WHERE id = ? AND status = 'indexed'"
        unused = sorted(one for one in ids - {""} if not db.execute(held, (one,)).fetchone())
        for table in ("extracts", "chunks"):
            db.executemany(f"DELETE FROM {table} WHERE document = ?", [(one,) for one in unused])
        return unused

    def _select(self, query: str, values: Sequence[str | int] = ()) -> list[tuple[Any, ...]]:
        file = self.file
        if not file.exists():
            return []
        with self._open(file) as db:
            rows: list[tuple[Any, ...]] = db.execute(query, values).fetchall()
            return rows

    @contextlib.contextmanager
    def _open(self, file: Path | None = None) -> Iterator[sqlite3.Connection]:
        if file is None:
            file = self.file
            with explain_os_errors(file.parent):
                file.parent.mkdir(parents=True, exist_ok=True)
        with explain_database_errors(file), contextlib.closing(connect(file)) as db, db:
            found = db.execute("PRAGMA user_version").fetchone()[0]
            versions.refuse_newer(found, FORMAT, file)
            if found == 0:
                db.executescript(_TABLES + f"PRAGMA user_version = {FORMAT};")
            yield db


@contextlib.contextmanager
def held(*files: Path) -> Iterator[None]:
    """Keep databases open while much is written to them: whoever closes one last folds its log in and waits for the
    disk, which must not happen at every call."""
    with contextlib.ExitStack() as stack:
        for file in files:
            with explain_database_errors(file):
                # It counts as open from the first time it is read.
                stack.enter_context(contextlib.closing(connect(file))).execute("SELECT 1 FROM sqlite_master")
        yield


def same_as(other: str) -> Text:
    """Why a document is not indexed by itself."""
    return text(
        QT_TRANSLATE_NOOP("core", "The same content as “{other}”, which is indexed for both."), other=other
    )


def _row(row: Sequence[object]) -> Document:
    values = dict(zip(_COLUMNS.split(", "), row, strict=True))
    told = {
        name: _text.decode(said) for name in ("reason", "fix") if isinstance(said := values.pop(name), bytes)
    }
    return msgspec.structs.replace(msgspec.convert(values, Document), **told)
