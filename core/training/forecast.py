"""The estimate for a form: looks up the model, the dataset, the machine and earlier runs, and does the arithmetic.

Does not know the window; runs beside it, since a large tokenizer takes a second to open.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core import fields, hardware, runs
from core.datasets.lessons import lesson_of
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError
from core.jobs.context import JobContext
from core.models import library
from core.project import Project
from core.training import survey
from core.training.config import TrainConfig
from core.training.estimate import Estimate, Rows, count_tokens, estimate, shape_of
from core.training.figures import Measured


def run(ctx: JobContext, *, project: str, config: dict[str, Any]) -> Estimate:
    """What the training in `config` would take on this machine. Raises `UserError` if model or dataset are gone."""
    owner = Project.open(Path(project))
    wanted = fields.from_builtins(TrainConfig, config)
    folder = library.locate(wanted.model)
    shape = shape_of(folder)
    ctx.check()
    machine = hardware.look()
    gpu = machine.best_gpu
    here = [
        record
        for record in runs.list_runs(owner.runs_dir)[0]
        if record.about.machine == platform.node() and bool(gpu) == record.about.on_gpu
    ]
    return estimate(
        wanted,
        shape,
        _rows(owner.folder / wanted.dataset, folder, wanted),
        gpu.free if gpu else machine.available,
        gpu=gpu is not None,
        cores=machine.cores,
        former=here,
    )


def _rows(file: Path, model: Path, config: TrainConfig) -> Rows:
    """The rows as a survey has found them, if there is one; else as some of them show."""
    with open_dataset(file) as dataset:
        counts = dataset.counts()
        if known := survey.find(survey.key_of(dataset, model, config.answers)):
            return _known(Measured(known, config.max_length))
        return Rows(
            train=counts.train + counts.unassigned,
            validation=counts.validation,
            lengths=count_tokens(model, _conversations(dataset)),
        )


def _known(measured: Measured) -> Rows:
    usable, validation = measured.usable, measured.is_validation
    missing = measured.first[~usable]
    return Rows(
        train=int((usable & ~validation).sum()),
        validation=int((usable & validation).sum()),
        lengths=tuple(measured.lengths[usable & ~validation].tolist()),
        exact=True,
        untrained=len(missing),
        needed=int(missing.max()) if len(missing) and missing.min() > 0 else 0,
        unread=sum(len(one.rows) // 8 for one in measured.survey.unread),
    )


def _conversations(dataset: Dataset) -> Iterator[list[str]]:
    """The turns of each training row that has any."""
    mapping = dataset.mapping
    for row in dataset.rows():
        if row.split not in ("", "train"):
            continue
        try:
            lesson = lesson_of(dataset, row, mapping)
        except UserError:
            continue
        yield [turn["content"] for turn in lesson.messages] or [lesson.text]
