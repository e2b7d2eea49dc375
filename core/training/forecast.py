"""The estimate for a form: looks up the model, the dataset, the machine and earlier runs, and does the arithmetic.

Does not know the window; runs beside it, since a large tokenizer takes a second to open.
"""

from __future__ import annotations

import platform
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core import fields, hardware, runs
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError
from core.inside import here as within
from core.jobs.context import JobContext
from core.models import library
from core.project import Project
from core.training import calibration, device, lines, survey
from core.training.config import TrainConfig
from core.training.estimate import Estimate, Here, count_tokens, estimate
from core.training.figures import Measured
from core.training.memory import Place
from core.training.rowcount import Rows
from core.training.shape import shape_of


def run(ctx: JobContext, *, project: str, config: dict[str, Any]) -> Estimate:
    """What the training in `config` would take on this machine. Raises `UserError` if model or dataset are gone."""
    owner = Project.open(Path(project))
    wanted = fields.from_builtins(TrainConfig, config)
    folder = library.locate(wanted.model)
    shape = shape_of(folder)
    ctx.check()
    machine = hardware.look()
    gpu = machine.best_gpu
    rows = _rows(within(owner.folder, wanted.dataset), folder, wanted)
    ctx.check()
    here = Here(
        available=gpu.free if gpu else machine.available,
        place=place_for(shape.parameters, gpu=gpu is not None),
        cores=machine.cores,
        rate=calibration.rate(gpu is not None),
        points=calibration.read(),
        former=[
            record
            for record in runs.list_runs(owner.runs_dir)[0]
            if record.about.machine == platform.node() and bool(gpu) == record.about.on_gpu
        ],
    )
    return estimate(wanted, shape, rows, here)


def place_for(parameters: int, *, gpu: bool) -> Place:
    """Where a model of that many weights would be trained, as `core.training.device` chooses."""
    halves = gpu or (parameters >= device.SMALL and hardware.multiplies_bfloat16())
    return Place(gpu, 2 if halves else 4)


def _rows(file: Path, model: Path, config: TrainConfig) -> Rows:
    """The rows as a survey has found them, if there is one; else as some of them show."""
    with open_dataset(file) as dataset:
        counts = dataset.counts()
        if config.task == "generation":
            known = survey.find(survey.key_of(dataset, model, config.answers))
            if known:
                return _known(Measured(known, config.max_length))
        lengths, learnt = count_tokens(model, _texts(dataset, config))
        return Rows(counts.train + counts.unassigned, counts.validation, lengths, learnt)


def _known(measured: Measured) -> Rows:
    usable, validation = measured.usable, measured.is_validation
    missing, most = measured.first[~usable], measured.max_length
    return Rows(
        train=int((usable & ~validation).sum()),
        validation=int((usable & validation).sum()),
        lengths=tuple(measured.lengths[usable & ~validation].tolist()),
        learnt=float(measured.trained[usable].sum() / max(measured.lengths[usable].clip(max=most).sum(), 1)),
        exact=True,
        untrained=len(missing),
        needed=int(missing.max()) if len(missing) and missing.min() > 0 else 0,
        unread=sum(len(one.rows) // 8 for one in measured.survey.unread),
    )


def _texts(dataset: Dataset, config: TrainConfig) -> Iterator[tuple[str, ...]]:
    """What is read of each training row that teaches anything, what is learnt last."""
    mapping = dataset.mapping
    for row in dataset.rows():
        if row.split not in ("", "train"):
            continue
        try:
            line = lines.line_of(config.task, dataset, row, row.id, mapping)
        except UserError:
            continue
        if line.messages:
            said = [at for at, turn in enumerate(line.messages) if turn["role"] == "assistant"]
            learnt = said if config.answers == "all" else said[-1:]
            asked = (turn["content"] for at, turn in enumerate(line.messages) if at not in learnt)
            yield (*asked, "\n".join(line.messages[at]["content"] for at in learnt))
        elif config.task == "retrieval":
            # Question and passage are read apart; the passage is the longer one.
            yield (max(line.text, line.question, key=len),)
        else:
            yield (line.question, line.text) if line.question else (line.text,)
