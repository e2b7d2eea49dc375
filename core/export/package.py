"""An export as a folder or a ZIP file to hand over: with a model card, the licence, a sample program and checksums.

Whoever gets it needs Python and one package. Does not verify: it tells what verifying found.
"""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Any, Literal

from core import runs
from core.errors import UserError, explain_os_errors
from core.export import record
from core.export.package_files import (
    CARD,
    CHECKSUMS,
    REQUIREMENTS,
    SAMPLE,
    card,
    checksums,
    requirements,
    sample,
)
from core.export.record import FILE, REPORT, Made
from core.jobs.context import JobContext
from core.models.library import locate
from core.paths import need_room, write_atomic
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP, text

MODEL = "model"
"""The folder with the model, inside the package."""
_LICENCES = ("LICEN[SC]E*", "COPYING*", "NOTICE*", "USE_POLICY*")


def run(
    ctx: JobContext, *, folder: str, to: str, form: Literal["folder", "zip"] = "folder"
) -> dict[str, Any]:
    """Pack the export in `folder` as the new folder, or the new ZIP file, `to`.

    Returns {"path", "size" in bytes, "verified": the grade or ""}. Raises `UserError` where there is something at `to`
    already, where files are damaged, and where the disk refuses; nothing is left of the attempt then.
    """
    made, target = record.read(Path(folder)), Path(to).absolute()
    with explain_os_errors(target):
        taken = target.exists() and not (target.is_dir() and not any(target.iterdir()))
    if taken:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is something at {path} already."),
            QT_TRANSLATE_NOOP("core", "Choose another name."),
            path=str(target),
        )
    _check_room(target.parent, made)
    partial = target.parent / f".{target.name}.packing"
    try:
        with explain_os_errors(target):
            shutil.rmtree(partial, ignore_errors=True)
            partial.mkdir(parents=True)
            _fill(ctx, made, partial)
            if form == "zip":
                packed = partial.with_suffix(".zip-packing")
                _zip(ctx, partial, packed, target.stem)
                packed.replace(target)
            else:
                if target.exists():
                    target.rmdir()
                partial.rename(target)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
        partial.with_suffix(".zip-packing").unlink(missing_ok=True)
    size = (
        sum(file.stat().st_size for file in target.rglob("*")) if target.is_dir() else target.stat().st_size
    )
    return {"path": str(target), "size": size, "verified": made.report.grade if made.report else ""}


def _fill(ctx: JobContext, made: Made, folder: Path) -> None:
    files = [file for file in sorted(made.folder.rglob("*")) if file.is_file()]
    for done, file in enumerate(files):
        ctx.check()
        ctx.progress(done, len(files) + 1, text(QT_TRANSLATE_NOOP("core", "Copying {file}"), file=file.name))
        place = folder / MODEL / file.relative_to(made.folder)
        if file.name not in (FILE, REPORT, CARD):
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, place)
            _check_copy(ctx, made, file, place)
    _licences(made, folder)
    write_atomic(folder / CARD, card(made, _run_of(made)))
    write_atomic(folder / SAMPLE, sample())
    write_atomic(folder / REQUIREMENTS, requirements(made.about))
    write_atomic(folder / CHECKSUMS, checksums(folder, ctx.check))


def _check_copy(ctx: JobContext, made: Made, file: Path, copy: Path) -> None:
    """What is handed over is what was built: a damaged file is not."""
    wanted = made.about.sums.get(file.relative_to(made.folder).as_posix())
    if wanted is not None and record.digest(copy, ctx.check) != wanted:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The file {file} of this export is damaged: its checksum is another."),
            QT_TRANSLATE_NOOP("core", "Export the model again."),
            file=file.name,
        )


def _licences(made: Made, folder: Path) -> None:
    """The licence files of the model it was made of, where it brings any."""
    for place in (made.folder, locate(made.about.origin.model)):
        for pattern in _LICENCES:
            for file in place.glob(pattern):
                if file.is_file() and not (folder / file.name).exists():
                    shutil.copyfile(file, folder / file.name)


def _run_of(made: Made) -> Run | None:
    """The run it was made of, where it is still there."""
    origin = made.about.origin
    folder = Path(origin.project) / "runs" / origin.run
    return runs.read(folder) if origin.run and (folder / "run.json").is_file() else None


def _zip(ctx: JobContext, folder: Path, file: Path, name: str) -> None:
    """One folder called `name` in a ZIP file. Weights hardly get smaller, so they are stored as they are."""
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
        for one in sorted(folder.rglob("*")):
            ctx.check()
            if one.is_file():
                archive.write(one, f"{name}/{one.relative_to(folder).as_posix()}")


def _check_room(folder: Path, made: Made) -> None:
    need_room(
        folder,
        2.1 * made.size,
        QT_TRANSLATE_NOOP(
            "core", "The package takes up to {need} GB on the disk of {folder}; {free} GB are free."
        ),
        QT_TRANSLATE_NOOP("core", "Free some space and try again."),
    )
