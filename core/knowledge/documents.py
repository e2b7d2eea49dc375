"""What a document and a chunk are, and which files of a folder are documents. Does not know the index."""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import msgspec

from core.errors import explain_os_errors
from core.knowledge.loaders import SUFFIXES
from core.text import Text

Status = Literal["waiting", "indexed", "failed", "same"]


class Document(msgspec.Struct, frozen=True):
    """A file in the project's documents folder and what became of it.

    `path` is relative to that folder, with forward slashes. `id` comes from the content, so that a file moved or
    added twice is known again; empty until it was indexed. `status` "same": another document has the same content
    and is indexed for both; `reason` names it. `fix` is what the person can do about a failure. `size` is in bytes,
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


@dataclass
class Scan:
    """What a folder holds: files that can be documents, and those left out."""

    files: list[tuple[str, int, int]] = field(default_factory=list)
    """(relative path, size, modified), sorted by path."""
    unreadable: list[str] = field(default_factory=list)
    """Relative paths of files whose kind no loader reads."""
    hidden: int = 0
    """Hidden files and folders, which are passed over."""


def scan(folder: Path) -> Scan:
    """Look through a folder and those below. A folder met again by way of a link is not entered twice."""
    found = Scan()
    with explain_os_errors(folder):
        for entry, relative in _walk(folder, found):
            if Path(entry.name).suffix.lower() in SUFFIXES:
                about = entry.stat()
                found.files.append((relative, about.st_size, about.st_mtime_ns))
            else:
                found.unreadable.append(relative)
    found.files.sort()
    found.unreadable.sort()
    return found


def _walk(folder: Path, found: Scan) -> Iterator[tuple[os.DirEntry[str], str]]:
    waiting = [(str(folder), "")]
    entered: set[tuple[int, int]] = set()
    while waiting:
        place, prefix = waiting.pop()
        about = Path(place).stat()
        if (about.st_dev, about.st_ino) in entered and about.st_ino:
            continue
        entered.add((about.st_dev, about.st_ino))
        with os.scandir(place) as entries:
            for entry in entries:
                if entry.name.startswith((".", "~$")):
                    found.hidden += 1
                    continue
                try:
                    is_folder, is_file = entry.is_dir(), entry.is_file()
                except OSError:
                    is_folder = is_file = False  # a link to itself, say
                if is_folder:
                    waiting.append((entry.path, f"{prefix}{entry.name}/"))
                elif is_file:
                    yield entry, prefix + entry.name
                else:
                    found.unreadable.append(prefix + entry.name)


def content_id(path: Path) -> str:
    """The id of a document: a hash of its bytes."""
    with explain_os_errors(path), path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:32]


def chunk_id(document: str, start: int, end: int, text: str) -> str:
    """The id of a chunk, in the form of a UUID (vector stores want one)."""
    digest = hashlib.sha256(f"{document}\0{start}\0{end}\0{text}".encode("utf-8", "surrogatepass")).digest()
    return str(uuid.UUID(bytes=digest[:16]))
