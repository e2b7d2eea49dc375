"""Which index of a project is in use, and the making of another beside it. Does not know what is in an index.

Each index has a folder of its own in the project's knowledge folder, with its description in ``generation.json``;
``current.json`` names the one in use. A new one is made beside it and takes its place by one atomic write.
"""

from __future__ import annotations

import contextlib
import re
import shutil
import sqlite3
from pathlib import Path

import msgspec

from core import fields, schemas
from core.errors import explain_os_errors
from core.knowledge.options import IndexOptions
from core.project import Project

_FIRST = "index-1"
_NAME = re.compile(r"index-([1-9]\d*)")
_FORMER = ("vectors", "tokens.sqlite-wal", "tokens.sqlite-shm", "tokens.sqlite", "documents.sqlite")
"""What an earlier version kept in the knowledge folder itself; the catalogue last, for by it readers know the place."""


class Generation(msgspec.Struct, frozen=True):
    """An index: its folder's name in the knowledge folder, what was chosen for it, and who made its vectors."""

    options: IndexOptions
    identity: str
    folder: str = ""


def in_use(project: Project) -> Generation | None:
    """The index that answers questions; None before the first. Raises `UserError` for a damaged file."""
    file = project.knowledge_dir / "current.json"
    with explain_os_errors(file):
        try:
            data = file.read_bytes()
        except FileNotFoundError:
            return None
    found = fields.from_json(Generation, data, str(file))
    # A project may come from a stranger: the name is one of ours, never a way out of the folder.
    return found if _NAME.fullmatch(found.folder) else None


def folder_in_use(project: Project) -> Path:
    """Where the index in use is, or will be; also before an earlier version's index was moved."""
    if current := in_use(project):
        return project.knowledge_dir / current.folder
    if (project.knowledge_dir / "documents.sqlite").exists():
        return project.knowledge_dir
    return project.knowledge_dir / _FIRST


def describe(folder: Path) -> Generation | None:
    """What the index in a folder was made with, or None where none is."""
    file = folder / "generation.json"
    with explain_os_errors(file):
        try:
            data = file.read_bytes()
        except (FileNotFoundError, NotADirectoryError):
            return None
    return fields.from_json(Generation, data, str(file))


def prepare(folder: Path, options: IndexOptions, identity: str) -> bool:
    """Make `folder` ready for an index made so. Returns whether one made so is there already, in whole or in part;
    what was made otherwise is removed."""
    wanted = Generation(options, identity)
    if describe(folder) == wanted:
        return True
    remove(folder)
    fields.save(folder / "generation.json", wanted)
    return False


def others(project: Project) -> list[Path]:
    """Folders of indexes not in use: begun, or left by one whose place was taken."""
    current = in_use(project)
    return [folder for folder in _folders(project) if current is None or folder.name != current.folder]


def begin(project: Project, options: IndexOptions, identity: str) -> Path:
    """An empty folder for a new index."""
    number = 1 + max((_number(folder.name) for folder in _folders(project)), default=0)
    folder = project.knowledge_dir / f"index-{number}"
    prepare(folder, options, identity)
    return folder


def switch(project: Project, folder: Path) -> None:
    """From now on this index answers."""
    made = describe(folder)
    if made is None:
        raise FileNotFoundError(folder / "generation.json")
    fields.save(project.knowledge_dir / "current.json", msgspec.structs.replace(made, folder=folder.name))


def remove(folder: Path) -> None:
    with explain_os_errors(folder):
        if folder.exists():
            # Its description first: what a kill leaves of it is taken for no index.
            (folder / "generation.json").unlink(missing_ok=True)
            shutil.rmtree(folder)


def adopt_former(project: Project) -> None:
    """Move an earlier version's index, kept in the knowledge folder itself, into a folder of its own. May be cut short
    at any point and called again."""
    home, first = project.knowledge_dir, project.knowledge_dir / _FIRST
    if (home / "current.json").exists() or not ((home / "documents.sqlite").exists() or describe(first)):
        return
    with explain_os_errors(home):
        if (home / "documents.sqlite").exists():
            # Programs of an earlier version, unread: see `core.knowledge.stores.qdrant`.
            if (home / "qdrant").exists():
                shutil.rmtree(home / "qdrant")
            prepare(first, IndexOptions(), _fold_in(home / "documents.sqlite"))
            for name in _FORMER:
                if (home / name).exists():
                    (home / name).replace(first / name)
        switch(project, first)


def _fold_in(catalogue: Path) -> str:
    """Bring what lies in the catalogue's log into the catalogue, and say who made the index."""
    with contextlib.closing(sqlite3.connect(catalogue, timeout=30)) as db:
        schemas.check(db, catalogue)
        try:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            found = db.execute("SELECT value FROM facts WHERE name = 'identity'").fetchone()
        except sqlite3.DatabaseError:
            return ""
        return str(found[0]) if found else ""


def _folders(project: Project) -> list[Path]:
    with explain_os_errors(project.knowledge_dir):
        if not project.knowledge_dir.exists():
            return []
        found = [one for one in project.knowledge_dir.iterdir() if _NAME.fullmatch(one.name) and one.is_dir()]
    return sorted(found, key=lambda one: _number(one.name))


def _number(name: str) -> int:
    found = _NAME.fullmatch(name)
    return int(found[1]) if found else 0
