"""Where things live: the program's resources, the person's settings, models, projects and jobs; also when frozen."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP

FROZEN = QT_TRANSLATE_NOOP(
    "core",
    "This Ustad takes no further packages: set Ustad up with its installer, and add the package there.",
)
"""The fix where a package is lacking and the program is `frozen`."""


def resources() -> Path:
    """The folder of data that comes with the program."""
    return Path(__file__).resolve().parent.parent / "resources"


def command(module: str) -> list[str]:
    """How to start a module of this program, or of a library it holds, as a program of its own; arguments follow."""
    if frozen():
        return [sys.executable, "--module", module]
    return [sys.executable, "-u", "-m", module]


def frozen() -> bool:
    """Whether this is the build that holds its own Python, to which no package can be added."""
    return getattr(sys, "frozen", False) is True


def home() -> Path:
    """The program's own folder for this person. The environment variable ``USTAD_HOME`` moves all of it."""
    if moved := os.environ.get("USTAD_HOME"):
        return Path(moved)
    from platformdirs import user_data_path

    return user_data_path("Ustad", appauthor=False)


def settings_file() -> Path:
    return home() / "settings.json"


def models_dir() -> Path:
    """Default folder for models."""
    return home() / "models"


def projects_dir() -> Path:
    """Default folder for projects: with the person's documents, where they look for their work."""
    if "USTAD_HOME" in os.environ:
        return home() / "projects"
    from platformdirs import user_documents_path

    return user_documents_path() / "Ustad"


def jobs_dir() -> Path:
    return home() / "jobs"


def logs_dir() -> Path:
    return home() / "logs"


def write_atomic(path: Path, content: str | bytes, *, durable: bool = True) -> None:
    """Write a whole file or nothing: a crash or a full disk leaves the former content in place.

    `durable` also waits for the disk, so that a power cut leaves one or the other, never an empty file.
    Raises `UserError` with the cause where the disk will not take it.
    """
    data = content.encode() if isinstance(content, str) else content
    with explain_os_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                if durable:
                    os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise


def need_room(folder: Path, size: float, sentence: str, fix: str) -> None:
    """Raise `UserError` where fewer than `size` bytes are free on the disk of `folder`, which is made if need be.

    `sentence` and `fix` are templates; {need} and {free} are filled in GB, {folder} by its path.
    """
    with explain_os_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
    if free < size:
        raise UserError(
            sentence, fix, need=round(size / 1e9, 1), free=round(free / 1e9, 1), folder=str(folder)
        )
