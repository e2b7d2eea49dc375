"""A run as a folder that trains anywhere: its rows and settings, the engine, and two commands; and its way back.

Does not know the window. What several processes do with it is `processes`' affair.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import core
from core import fields, paths, runs
from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.jobs.recipe import Recipe
from core.models import library
from core.models.model import describe
from core.paths import write_atomic
from core.runs import Run
from core.settings import Settings
from core.text import QT_TRANSLATE_NOOP, text
from core.training import checkpoints, own_loss, pack_files, processes, rows, tracking
from core.training import config as configs
from core.training.config import TrainConfig
from core.training.launching import Launch

RUN, MODEL, ENGINE = "run", "model", "engine"
KEPT = ("config.json", "data", own_loss.KEPT_AS, "metrics.jsonl", "run.json", "samples.jsonl")
"""What of the run's folder goes along; its newest whole checkpoint does too."""


def run(
    ctx: JobContext, *, run: str, folder: str, with_model: bool = True, launch: dict[str, Any] | None = None
) -> dict[str, Any]:
    """Pack the run in the folder `run` into the new folder `folder`. `launch`: the fields of a `Launch`.

    Returns {"folder", "size" in bytes}. Raises `UserError` while it is being trained, where the folder holds something,
    and where the disk refuses; nothing is left of the attempt then.
    """
    record, target = runs.read(Path(run)), Path(folder)
    wanted = fields.from_builtins(Launch, launch or {})
    fields.check(wanted)
    config = configs.read(record.config_file)
    part = processes.part(config, wanted.total)
    if record.state == "running":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” is being trained."),
            QT_TRANSLATE_NOOP("core", "Stop it, or wait for it, and try again."),
            name=record.about.name,
        )
    with explain_os_errors(target):
        if target.exists() and any(target.iterdir()):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The folder {folder} is not empty."),
                QT_TRANSLATE_NOOP("core", "Choose a new folder."),
                folder=str(target),
            )
    rows.keep_copy(record, config, ctx.check)
    partial = target.parent / f".{target.name}.packing"
    try:
        with explain_os_errors(target):
            shutil.rmtree(partial, ignore_errors=True)
            partial.mkdir(parents=True)
            _pack(ctx, record, config, partial, with_model)
            for name, words in pack_files.files(record, wanted, part.accumulation, with_model).items():
                write_atomic(partial / name, words)
            _keep_loss(partial / RUN, config)
            settings = Settings.load()
            agreed = settings.agreed_files if config.own_loss else []
            agreed = [
                *agreed,
                *(one for one in settings.agreed_trackers if one == tracking.clean(config.mlflow)),
            ]
            Recipe("train", {"run": RUN, "model": MODEL, "agreed": agreed}).save(partial / "recipe.json")
            if target.exists():
                target.rmdir()
            partial.rename(target)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
    return {"folder": str(target), "size": _size(target)}


def bring_back(ctx: JobContext, *, run: str, folder: str) -> dict[str, Any]:
    """Take over what the run in `run` has become in the folder it was packed into.

    Returns {"state", "steps"}. Raises `UserError` if that is another run, or has come less far than this one.
    """
    record = runs.read(Path(run))
    place = Path(folder)
    other = runs.read(place / RUN if (place / RUN / "run.json").is_file() else place)
    if record.state == "running" or other.state == "running":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” is being trained."),
            QT_TRANSLATE_NOOP("core", "Stop it, or wait for it, and try again."),
            name=record.about.name,
        )
    mine, theirs = record.about, other.about
    if (mine.created, mine.dataset.fingerprint) != (theirs.created, theirs.dataset.fingerprint):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The folder {folder} holds another run: “{name}”."),
            QT_TRANSLATE_NOOP("core", "Choose the folder that this run was packed into."),
            folder=str(place),
            name=theirs.name,
        )
    if theirs.steps_done < mine.steps_done or (record.state == "finished" and other.state != "finished"):
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "The run in {folder} has come to step {there}, this one to step {here}."
            ),
            QT_TRANSLATE_NOOP("core", "There is nothing to bring back."),
            folder=str(place),
            there=theirs.steps_done,
            here=mine.steps_done,
        )
    _take_over(ctx, record, other)
    return {"state": theirs.state, "steps": theirs.steps_done}


def _take_over(ctx: JobContext, record: Run, other: Run) -> None:
    """All that the other one has beside its rows and settings; the record last, since it says what is there."""
    names = [
        path.name
        for path in sorted(other.folder.iterdir())
        if path.name not in ("config.json", "data", "run.json", "README.md") and not path.name.startswith(".")
    ]
    with explain_os_errors(record.folder):
        for done, name in enumerate(names):
            ctx.progress(done, len(names), text(QT_TRANSLATE_NOOP("core", "Copying the run")))
            ctx.check()
            _replace(other.folder / name, record.folder / name)
    about = other.about
    about.name, about.notes = record.about.name, record.about.notes
    about.model.id, about.model.path = record.about.model.id, record.about.model.path
    record.about = about
    record.save()


def _replace(source: Path, target: Path) -> None:
    """A copy beside it first, so that a disk that is full leaves what was there."""
    aside = target.with_name(f".{target.name}.coming")
    if source.is_dir():
        shutil.rmtree(aside, ignore_errors=True)
        shutil.copytree(source, aside)
        shutil.rmtree(target, ignore_errors=True)
    else:
        shutil.copyfile(source, aside)
    aside.replace(target)


def _pack(ctx: JobContext, record: Run, config: TrainConfig, folder: Path, with_model: bool) -> None:
    note = text(QT_TRANSLATE_NOOP("core", "Copying the run"))
    ctx.progress(0, None, note)
    made = folder / RUN
    made.mkdir()
    for name in KEPT:
        source = record.folder / name
        if source.is_dir():
            shutil.copytree(source, made / name)
        elif source.exists():
            shutil.copyfile(source, made / name)
    if newest := checkpoints.newest(record.checkpoints_dir):
        shutil.copytree(newest, made / "checkpoints" / newest.name)
    ctx.check()
    packed = runs.read(made)
    if packed.about.state != "finished":
        packed.about.state, packed.about.pid, packed.about.error = "prepared", 0, None
    model = library.locate(config.model)
    packed.about.model.name = describe(model).name
    packed.save()
    if with_model:
        ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Copying the model")))
        _copy_files(ctx, sorted(model.iterdir()), folder / MODEL)
    root = Path(core.__file__).parent
    shutil.copytree(root, folder / ENGINE / "core", ignore=shutil.ignore_patterns("__pycache__", "*.pyc"))
    shutil.copytree(paths.resources() / "catalog", folder / ENGINE / "resources" / "catalog")
    licence = root.parent / "LICENSE"
    if licence.is_file():
        shutil.copyfile(licence, folder / ENGINE / "LICENSE")


def _keep_loss(folder: Path, config: TrainConfig) -> None:
    """A loss of one's own goes along, also before the run has begun."""
    kept = folder / own_loss.KEPT_AS
    if config.own_loss is not None and not kept.exists():
        own_loss.fingerprint(config.own_loss)
        shutil.copyfile(config.own_loss, kept)


def _copy_files(ctx: JobContext, files: Iterable[Path], target: Path) -> None:
    target.mkdir()
    for file in files:
        ctx.check()
        if file.is_file():
            shutil.copyfile(file, target / file.name)


def _size(folder: Path) -> int:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
