"""A project: one folder that holds documents, datasets, runs, chats and advice. Copy it and you have copied the work.

Does not know what is inside those folders; each feature looks after its own.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

import msgspec

from core import fields, inside, paths, read_only, versions
from core.errors import UserError, explain_os_errors
from core.read_only import ReadOnly
from core.text import QT_TRANSLATE_NOOP

FORMAT = 1


class ProjectFile(msgspec.Struct):
    """What ``project.json`` says."""

    name: str
    format: int = FORMAT
    created: float = msgspec.field(default_factory=time.time)
    sample: bool = False


class Project:
    """An open project folder. `read_only` says why nothing in it may be changed; None where it may."""

    def __init__(self, folder: Path, about: ProjectFile) -> None:
        self.folder = folder
        self.about = about
        self.read_only: ReadOnly | None = None

    @property
    def name(self) -> str:
        return self.about.name

    @property
    def file(self) -> Path:
        return self.folder / "project.json"

    @property
    def documents_dir(self) -> Path:
        return self.folder / "documents"

    @property
    def knowledge_dir(self) -> Path:
        return self.folder / "knowledge"

    @property
    def datasets_dir(self) -> Path:
        return self.folder / "datasets"

    @property
    def runs_dir(self) -> Path:
        return self.folder / "runs"

    @property
    def chats_dir(self) -> Path:
        return self.folder / "chats"

    @property
    def advice_file(self) -> Path:
        return self.folder / "advice.json"

    @classmethod
    def create(cls, folder: Path, name: str, *, sample: bool = False) -> Project:
        """Make a new project in an empty or new folder."""
        with explain_os_errors(folder):
            if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "{path} is not empty."),
                    QT_TRANSLATE_NOOP("core", "Choose another name or an empty folder."),
                    path=str(folder),
                )
            folder.mkdir(parents=True, exist_ok=True)
        project = cls(folder, ProjectFile(name=name, sample=sample))
        project._make_folders()
        project.save()
        return project

    @classmethod
    def open(cls, folder: Path) -> Project:
        """Open an existing project: for reading only, in this whole process, where it is of a newer Ustad or in a place
        that cannot be written to. Raises `UserError` if the folder is none, holds links that lead out of it, or what it
        says is damaged."""
        file = folder / "project.json"
        if not file.is_file():
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} is not an Ustad project: it has no project.json."),
                QT_TRANSLATE_NOOP(
                    "core", "Choose the folder that holds project.json, or make a new project."
                ),
                path=str(folder),
            )
        inside.refuse_links(folder)
        about, reason = _read(folder, file)
        project = cls(folder, about)
        project.read_only = reason
        if reason is None:
            project._make_folders()
        else:
            read_only.guard(folder, reason)
        return project

    @classmethod
    def copy_sample(cls, projects: Path) -> Project:
        """A fresh copy of the sample project in `projects`: its documents, and the rows to import beside them."""
        source = paths.resources() / "sample_project"
        project = cls.create(free_name(projects, "Sample project"), "Sample project", sample=True)
        with explain_os_errors(project.folder):
            shutil.copytree(source / "documents", project.documents_dir, dirs_exist_ok=True)
            shutil.copytree(source / "rows", project.folder / "rows", dirs_exist_ok=True)
        return project

    def save(self) -> None:
        fields.save(self.file, self.about)

    def _make_folders(self) -> None:
        with explain_os_errors(self.folder):
            for path in (
                self.documents_dir, self.knowledge_dir, self.datasets_dir, self.runs_dir, self.chats_dir,
            ):  # fmt: skip
                path.mkdir(exist_ok=True)


def guard_newer(place: str) -> None:
    """If `place` is in a project of a newer Ustad, write nothing in that project in this process: for work that is
    given a file of a project and does not open the project itself."""
    path = Path(place)
    if not place or not path.is_absolute():
        return
    for folder in (path, *path.parents):
        file = folder / "project.json"
        try:
            if not file.is_file():
                continue
            found = versions.format_of(file)
        except (UserError, OSError, ValueError):
            return  # whoever opens it says what is wrong
        if found > FORMAT:
            read_only.guard(folder, _newer(folder.name))
        return


def _read(folder: Path, file: Path) -> tuple[ProjectFile, ReadOnly | None]:
    """What ``project.json`` says, and why the project is only read from, if it is."""
    found = versions.format_of(file)
    if found > FORMAT:
        try:
            about = fields.load(ProjectFile, file)
        except UserError:  # its shape is another; what is in the folder may still be read
            about = ProjectFile(name=folder.name, format=found)
        return about, _newer(about.name)
    about = versions.load(ProjectFile, file, FORMAT)
    read_only.release(folder)
    try:
        # To ask the system for its permission is not enough: it says yes of disks that then refuse.
        with tempfile.TemporaryFile(dir=folder):
            return about, None
    except OSError:
        return about, ReadOnly(
            QT_TRANSLATE_NOOP(
                "core", "“{name}” is open for reading only: Ustad may not write in its folder."
            ),
            QT_TRANSLATE_NOOP(
                "core", "Change the folder's permissions, or copy the project to another place."
            ),
            name=about.name,
        )


def _newer(name: str) -> ReadOnly:
    return ReadOnly(
        QT_TRANSLATE_NOOP(
            "core", "“{name}” was made with a newer version of Ustad. It is open for reading only."
        ),
        QT_TRANSLATE_NOOP("core", "Update Ustad to work in it; until then nothing in it is changed."),
        name=name,
    )


def free_name(parent: Path, name: str) -> Path:
    """`parent/name`, or with the first number that is free behind it."""
    candidate, number = parent / name, 2
    while candidate.exists():
        candidate, number = parent / f"{name} {number}", number + 1
    return candidate
