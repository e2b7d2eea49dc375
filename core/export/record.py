"""What an export is of and what was found when it was held against the original: two files beside it.

Does not build nor verify. The folder is a model folder like any other: these files only add to it.
"""

from __future__ import annotations

import contextlib
import hashlib
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from core import fields, paths, runs, versions
from core.errors import UserError, explain_os_errors
from core.export.forms import Precision, Provider
from core.export.verdict import Report
from core.models import adapter as adapters
from core.models import weights
from core.models.library import locate
from core.models.model import describe
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP

FORMAT = 1
FILE = "export.json"
REPORT = "verify.json"
_READ = 1 << 20


@dataclass(frozen=True)
class Origin:
    """What was exported: a model, or what a run made of it. `fingerprint`: of the weights of `model`; `product`: of
    what the run made."""

    model: str
    name: str
    fingerprint: str
    project: str = ""
    run: str = ""
    run_name: str = ""
    product: str = ""
    dataset: str = ""
    rows: int = 0


@dataclass
class Export:
    """What ``export.json`` says. `sums`: SHA-256 of every file the builder wrote, by its name; `seconds` it took."""

    origin: Origin
    precision: Precision
    provider: Provider
    sums: dict[str, str]
    builder: str = ""
    seconds: float = 0
    created: float = field(default_factory=time.time)
    format: int = FORMAT


@dataclass(frozen=True)
class Made:
    """An export on disk: its folder, what it is of, and what verifying it found, if that was done."""

    folder: Path
    about: Export
    report: Report | None

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def size(self) -> int:
        """Bytes on disk."""
        return sum(file.stat().st_size for file in self.folder.rglob("*") if file.is_file())


def read(folder: Path) -> Made:
    """The export in `folder`. Raises `UserError` where it is none, or what is beside it is damaged."""
    if not (folder / FILE).is_file():
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "{folder} is not an export that Ustad has made: its {file} is missing."
            ),
            QT_TRANSLATE_NOOP("core", "Export the model again."),
            folder=str(folder),
            file=FILE,
        )
    about = versions.load(Export, folder / FILE, FORMAT)
    report = fields.load(Report, folder / REPORT) if (folder / REPORT).is_file() else None
    return Made(folder, about, report)


def list_exports(models_dir: Path | None = None) -> tuple[list[Made], list[UserError]]:
    """All exports in the models folder, newest first, and what is wrong with those that cannot be read. One of which
    only the report is damaged is among both: it counts as not verified."""
    found, problems = [], []
    for file in (models_dir or paths.models_dir()).glob(f"[!.]*/{FILE}"):
        try:
            found.append(read(file.parent))
        except UserError as error:
            problems.append(error)
            with contextlib.suppress(UserError):
                found.append(Made(file.parent, versions.load(Export, file, FORMAT), None))
    return sorted(found, key=lambda made: made.about.created, reverse=True), problems


def delete(folder: Path) -> None:
    """Remove an export and all in its folder. Raises `UserError` where it is none."""
    read(folder)
    with explain_os_errors(folder):
        shutil.rmtree(folder)


def origin(model: str, project: str, run: str) -> tuple[Origin, Path, Path | None]:
    """What is to be exported, its base's folder, and the product of the run, if it is one. `model` is an id, or ""
    with a `run` of a `project`. Raises `UserError` where it is gone or not finished."""
    if not run:
        folder = locate(model)
        return Origin(model, describe(folder).name, weights.fingerprint(folder)), folder, None
    record = runs.read(Path(project) / "runs" / run)
    product = _product(record)
    folder = locate(record.about.model.id)
    about = record.about
    made = Origin(
        about.model.id,
        about.model.name or folder.name,
        weights.fingerprint(folder),
        project=project,
        run=run,
        run_name=about.name,
        product=product_fingerprint(product),
        dataset=about.dataset.name or about.dataset.id,
        rows=about.train_rows,
    )
    return made, folder, product


def product_fingerprint(product: Path) -> str:
    """Tells what one run has made from what others have: of an adapter its bytes, of a whole model its weights'."""
    if adapters.is_whole_model(product):
        return weights.fingerprint(product)
    return digest(product / adapters.WEIGHTS, lambda: None)


def sums(folder: Path, check: Callable[[], None]) -> dict[str, str]:
    """The SHA-256 of every file in `folder` but our own two, by its path with slashes. `check` is called often and may
    raise."""
    return {
        file.relative_to(folder).as_posix(): digest(file, check)
        for file in sorted(folder.rglob("*"))
        if file.is_file() and file.relative_to(folder).as_posix() not in (FILE, REPORT)
    }


def digest(file: Path, check: Callable[[], None]) -> str:
    """The SHA-256 of a file, as hexadecimal digits."""
    running = hashlib.sha256()
    with explain_os_errors(file), file.open("rb") as stream:
        while part := stream.read(_READ):
            check()
            running.update(part)
    return running.hexdigest()


def _product(record: Run) -> Path:
    if record.product is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{run}” has not finished."),
            QT_TRANSLATE_NOOP("core", "Finish its training, or choose something else to export."),
            run=record.about.name,
        )
    if not record.writes:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{run}” made a model that reads and does not write."),
            QT_TRANSLATE_NOOP("core", "Choose a run that learnt to write answers."),
            run=record.about.name,
        )
    return record.product
