"""The datasets of a project: list, make, rename, delete."""

from __future__ import annotations

import re
from pathlib import Path

import msgspec

from core.datasets import database, index, report
from core.datasets.rows import Counts
from core.datasets.store import Dataset
from core.errors import UserError, explain_os_errors
from core.project import Project
from core.text import QT_TRANSLATE_NOOP

SUFFIX = ".sqlite"
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')


class Listed(msgspec.Struct, frozen=True):
    """A dataset as it stands in a list. `problem` says why one cannot be opened."""

    name: str
    path: Path
    counts: Counts
    problem: UserError | None = None


def datasets(project: Project) -> list[Listed]:
    """The project's datasets by name. One that cannot be opened is listed with its problem, not left out."""
    found = []
    for path in sorted(project.datasets_dir.glob(f"*{SUFFIX}"), key=lambda path: path.stem.casefold()):
        try:
            with Dataset(path) as store:
                found.append(Listed(path.stem, path, store.counts()))
        except UserError as error:
            found.append(Listed(path.stem, path, Counts(), error))
    return found


def path_of(project: Project, name: str) -> Path:
    """Where the dataset called `name` is or would be. Raises `UserError` for a name no file can have."""
    name = name.strip()
    if not name or name.startswith(".") or name.endswith(".") or _FORBIDDEN.search(name) or len(name) > 100:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A dataset cannot be called “{name}”."),
            QT_TRANSLATE_NOOP("core", 'Use up to 100 letters, digits and spaces, without / \\ : * ? " < > |'),
            name=name,
        )
    return project.datasets_dir / f"{name}{SUFFIX}"


def clean_name(words: str) -> str:
    """A name for a dataset made from a file's name."""
    return _FORBIDDEN.sub(" ", words).strip(" .")[:100] or "Rows"


def create(project: Project, name: str) -> Path:
    """Make an empty dataset. Raises `UserError` if the name is taken."""
    path = path_of(project, name)
    Dataset.create(path).close()
    return path


def rename(project: Project, path: Path, name: str) -> Path:
    """Give a dataset another name; nobody may have it open. Raises `UserError` if the name is taken."""
    target = path_of(project, name)
    if target == path:
        return path
    if target.exists() and not target.samefile(path):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There already is a dataset called “{name}”."),
            QT_TRANSLATE_NOOP("core", "Choose another name."),
            name=target.stem,
        )
    # The journal goes into the file first, so that one file moves, and a crash between two moves loses nothing.
    with Dataset(path) as store:
        store.settle()
    with explain_os_errors(path):
        path.rename(target)
        for left in database.companions(path)[1:]:
            left.unlink(missing_ok=True)
        for beside, there in zip(report.companions(path), report.companions(target), strict=True):
            if beside.exists():
                beside.replace(there)
    index.move(path, target)
    return target


def delete(path: Path) -> None:
    """Delete a dataset with its undo."""
    with explain_os_errors(path):
        database.remove(path)
        for beside in report.companions(path):
            beside.unlink(missing_ok=True)
    index.remove(path)
