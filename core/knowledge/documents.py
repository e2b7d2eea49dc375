"""What a document and a chunk are, and which files of a folder are documents. Does not know the index."""

from __future__ import annotations

import hashlib
import os
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import msgspec

from core.errors import explain_os_errors
from core.knowledge.loaders import SUFFIXES
from core.text import QT_TRANSLATE_NOOP, Text, text

Status = Literal["waiting", "indexed", "failed", "same", "skipped"]


class Document(msgspec.Struct, frozen=True):
    """A file in the project's documents folder and what became of it.

    `path` is relative to that folder, with forward slashes. `id` comes from the content, so that a file moved or
    added twice is known again; empty until it was indexed. `status` "same": another document has the same content
    and is indexed for both; `reason` names it. "skipped": it is no document, for the `reason` given; a path ending
    in a slash is a folder with all that is in it. `fix` is what the person can do about a failure. `size` is in bytes,
    `modified` in nanoseconds since 1970.
    """

    path: str
    size: int
    modified: int
    id: str = ""
    pages: int | None = None
    status: Status = "waiting"
    chunks: int = 0
    reason: Text | None = None
    fix: Text | None = None


class Chunk(msgspec.Struct, frozen=True):
    """A passage of a document: ``text == extract.text[start:end]``. `id` comes from the content and the place.

    `known`: how well the embedder knows its language, 0 to 1. `lead`: the header line of the table or the first line
    of the record that it is a further part of; it stands elsewhere in the document.
    """

    id: str
    document: str
    page: int | None
    start: int
    end: int
    text: str
    heading: tuple[str, ...] = ()
    known: float = 1.0
    lead: str = ""


def embedded_text(chunk: Chunk) -> str:
    """What is embedded and searched by word: the passage under its headings and, if it is the further part of a table,
    the table's header."""
    heading = " › ".join(chunk.heading)[-200:]
    return "\n".join(part for part in (heading, chunk.lead, chunk.text) if part)


@dataclass
class Scan:
    """What a folder holds: files that can be documents, and those passed over, each list sorted by path."""

    files: list[tuple[str, int, int]] = field(default_factory=list)
    """(relative path, size, modified)."""
    skipped: list[Document] = field(default_factory=list)
    """With the reason of each. A hidden folder, or one that cannot be read, is one entry."""
    unknown: list[str] = field(default_factory=list)
    """Relative paths of skipped files whose kind no loader reads."""
    hidden: int = 0
    """How many of the skipped are hidden."""


def scan(folder: Path) -> Scan:
    """Look through a folder and those below. A folder met again by way of a link is not entered twice; what vanishes
    meanwhile is not listed. Raises `UserError` where the folder itself cannot be read."""
    found = Scan()
    with explain_os_errors(folder):
        _Walk(folder, found).walk()
    found.files.sort()
    found.skipped.sort(key=lambda one: one.path)
    found.unknown.sort()
    return found


class _Walk:
    def __init__(self, folder: Path, found: Scan) -> None:
        self._folder = folder
        self._found = found
        self._entered: set[tuple[int, int]] = set()

    def walk(self) -> None:
        waiting = [(str(self._folder), "")]
        while waiting:
            place, prefix = waiting.pop()
            try:
                about = Path(place).stat()
                if about.st_ino and (about.st_dev, about.st_ino) in self._entered:
                    self._skip(
                        prefix, 0, QT_TRANSLATE_NOOP("core", "A link to a folder that is listed already.")
                    )
                    continue
                self._entered.add((about.st_dev, about.st_ino))
                with os.scandir(place) as entries:
                    waiting += [inner for entry in entries if (inner := self._look(entry, prefix))]
            except FileNotFoundError:
                if not prefix:
                    raise
            except OSError as error:
                if not prefix:
                    raise
                self._skip(
                    prefix,
                    0,
                    QT_TRANSLATE_NOOP("core", "This folder cannot be read: {reason}."),
                    reason=error.strerror or str(error),
                )

    def _look(self, entry: os.DirEntry[str], prefix: str) -> tuple[str, str] | None:
        """Note a file; return a folder that is to be looked through."""
        path = prefix + entry.name
        try:
            is_folder, is_file = entry.is_dir(), entry.is_file()
            about = entry.stat()
        except FileNotFoundError:
            if entry.is_symlink():
                self._skip(path, 0, QT_TRANSLATE_NOOP("core", "A link that leads nowhere."))
            return None
        except OSError:
            self._skip(path, 0, QT_TRANSLATE_NOOP("core", "A link that leads nowhere."))
            return None
        if entry.name.startswith((".", "~$")):
            self._found.hidden += 1
            self._skip(path + "/" * is_folder, about.st_size * is_file, QT_TRANSLATE_NOOP("core", "Hidden."))
        elif is_folder:
            return entry.path, path + "/"
        elif not is_file:
            self._skip(path, 0, QT_TRANSLATE_NOOP("core", "Neither a file nor a folder."))
        elif Path(entry.name).suffix.lower() in SUFFIXES:
            self._found.files.append((path, about.st_size, about.st_mtime_ns))
        else:
            self._found.unknown.append(path)
            self._skip(
                path,
                about.st_size,
                QT_TRANSLATE_NOOP("core", "Files of this kind ({suffix}) are not read."),
                suffix=Path(entry.name).suffix or entry.name,
            )
        return None

    def _skip(self, path: str, size: int, why: str, **args: str) -> None:
        self._found.skipped.append(Document(path, size, 0, status="skipped", reason=text(why, **args)))


def remove_empty(folder: Path, top: Path) -> None:
    """Remove a folder that holds nothing any more, and those above it below `top`."""
    while folder != top and top in folder.parents and folder.exists() and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def content_id(path: Path) -> str:
    """The id of a document: a hash of its bytes."""
    with explain_os_errors(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:32]


def chunk_id(document: str, start: int, end: int, text: str) -> str:
    """The id of a chunk, in the form of a UUID (vector stores want one)."""
    digest = hashlib.sha256(f"{document}\0{start}\0{end}\0{text}".encode("utf-8", "surrogatepass")).digest()
    return str(uuid.UUID(bytes=digest[:16]))
