"""Folders outside a project that its documents follow: what is added, changed, moved or deleted there is so here too.

The project keeps copies, so that a copy of the project is a copy of the work. What is watched belongs to the person
and the machine, not to the project: a project from a stranger cannot ask for files of this machine. Does not know the
index, nor how changes are noticed.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from core import fields, paths
from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.knowledge import documents
from core.knowledge.documents import Scan
from core.project import Project, free_name
from core.text import QT_TRANSLATE_NOOP, Text, text

_SAVED_EVERY = 200
"""Copies after which the list of what was copied is saved, so that a kill costs little."""


class Watched(msgspec.Struct):
    """A folder and its copy, ``documents/<name>``. `files`: what was copied, by relative path: size and modified of
    the original. `problem`: why it could not be followed the last time; the copies stay."""

    folder: str
    name: str
    files: dict[str, tuple[int, int]] = {}
    problem: Text | None = None
    fix: Text | None = None


class Watching(msgspec.Struct):
    """What a project follows. `by_itself`: documents that are new or changed are indexed without being asked."""

    project: str
    by_itself: bool = False
    folders: list[Watched] = []

    @classmethod
    def of(cls, project: Project) -> Watching:
        """Raises `UserError` for a damaged file."""
        file = _file(project)
        with explain_os_errors(file):
            data = file.read_bytes() if file.exists() else b""
        return fields.from_json(cls, data, str(file)) if data else cls(str(project.folder))

    def save(self, project: Project) -> None:
        fields.save(_file(project), self)


def watch(project: Project, folder: Path) -> Watched:
    """Begin to follow a folder; the first copies are made by `run`. Raises `UserError` for one that cannot be."""
    with explain_os_errors(folder):
        real = folder.resolve(strict=True)
    watching = Watching.of(project)
    home = project.folder.resolve()
    if not real.is_dir():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} is not a folder."),
            QT_TRANSLATE_NOOP("core", "Choose the folder that holds your documents."),
            path=str(folder),
        )
    if real == home or home in real.parents or real in home.parents:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} and this project lie one inside the other."),
            QT_TRANSLATE_NOOP("core", "Choose the folder with your documents, apart from the project."),
            path=str(folder),
        )
    for other in watching.folders:
        there = Path(other.folder)
        if real == there or there in real.parents or real in there.parents:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} is followed already, as “{name}”."),
                QT_TRANSLATE_NOOP("core", "Stop following that one first, or choose another folder."),
                path=str(folder),
                name=other.name,
            )
    made = Watched(str(real), free_name(project.documents_dir, real.name or "folder").name)
    watching.folders.append(made)
    watching.by_itself = True
    watching.save(project)
    return made


def stop(project: Project, name: str) -> None:
    """Follow a folder no longer. The copies stay, as documents like others."""
    watching = Watching.of(project)
    watching.folders = [one for one in watching.folders if one.name != name]
    watching.save(project)


def run(ctx: JobContext, *, project: str) -> dict[str, Any]:
    """Bring the copies of all watched folders up to date. Returns ``{"added": n, "changed": n, "removed": n,
    "problems": folders that could not be followed}``."""
    opened = Project.open(Path(project))
    done = {"added": 0, "changed": 0, "removed": 0, "problems": 0}
    for name in [one.name for one in Watching.of(opened).folders]:
        with _recorded(opened, name) as watched:
            if watched is None:
                continue
            before = watched.problem
            try:
                _Following(ctx, opened, watched, done).run()
                watched.problem = watched.fix = None
            except UserError as error:
                watched.problem, watched.fix = error.message, error.fix
                done["problems"] += 1
                if before != error.message:
                    ctx.warn(error.message)
    return dict(done)


class _Following:
    def __init__(self, ctx: JobContext, project: Project, watched: Watched, done: dict[str, int]) -> None:
        self._ctx = ctx
        self._project = project
        self._watched = watched
        self._source = Path(watched.folder)
        self._target = project.documents_dir / watched.name
        self._done = done

    def run(self) -> None:
        scan = documents.scan(self._source)
        files = self._watched.files
        if files and not scan.files and not scan.skipped:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} is empty now; the copies in the project are kept."),
                QT_TRANSLATE_NOOP(
                    "core",
                    "Connect its disk. If it is meant to be empty, stop following it and remove the copies.",
                ),
                path=self._watched.folder,
            )
        present = {path: (size, modified) for path, size, modified in scan.files}
        todo = [
            path for path, state in present.items()
            if files.get(path) != state or not (self._target / path).exists()
        ]  # fmt: skip
        for number, path in enumerate(todo):
            self._ctx.check()
            note = text(QT_TRANSLATE_NOOP("core", "Copying {file}"), file=path)
            self._ctx.progress(number, len(todo), note)
            self._copy(path)
            if number % _SAVED_EVERY == _SAVED_EVERY - 1:
                _record(self._project, self._watched)
        self._remove([path for path in files if path not in present and not _unseen(path, scan)])

    def _copy(self, path: str) -> None:
        source, target = self._source / path, self._target / path
        known = path in self._watched.files
        # A dot before the name: until it is whole, no scan takes it for a document.
        part = target.with_name(f".{target.name}.part")
        with explain_os_errors(target.parent):
            target.parent.mkdir(parents=True, exist_ok=True)
        try:
            before = source.stat()
            shutil.copyfile(source, part)
            after = source.stat()
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                return  # being written: it will be told of again, and the next look finds it changed
            shutil.copystat(source, part)
            part.replace(target)
        except FileNotFoundError:
            return
        except PermissionError:
            self._ctx.warn(
                QT_TRANSLATE_NOOP("core", "Ustad is not allowed to read {path}."), path=str(source)
            )
            return
        except OSError as error:
            with explain_os_errors(target):
                raise error
        finally:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
        self._watched.files[path] = (after.st_size, after.st_mtime_ns)
        self._done["changed" if known else "added"] += 1

    def _remove(self, gone: list[str]) -> None:
        for path in gone:
            target = self._target / path
            with explain_os_errors(target):
                target.unlink(missing_ok=True)
            del self._watched.files[path]
            self._done["removed"] += 1
            documents.remove_empty(target.parent, self._project.documents_dir)


def _unseen(path: str, scan: Scan) -> bool:
    """Whether a file may still be there, in a folder that could not be looked into."""
    return any(one.path.endswith("/") and path.startswith(one.path) for one in scan.skipped)


@contextlib.contextmanager
def _recorded(project: Project, name: str) -> Iterator[Watched | None]:
    """One watched folder; what happened to it is saved at the end, also when the work is stopped."""
    watched = next((one for one in Watching.of(project).folders if one.name == name), None)
    try:
        yield watched
    finally:
        if watched is not None:
            _record(project, watched)


def _record(project: Project, watched: Watched) -> None:
    """Save what is known of one folder, unless the person stopped following it meanwhile."""
    watching = Watching.of(project)
    watching.folders = [watched if one.name == watched.name else one for one in watching.folders]
    watching.save(project)


def _file(project: Project) -> Path:
    place = hashlib.sha256(str(project.folder.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    return paths.home() / "watching" / f"{place}.json"
