"""The tasks behind the figures for a whole set: making a survey, and asking one that was made."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from core.datasets import catalog
from core.datasets.store import Dataset
from core.jobs.context import JobContext
from core.models import library
from core.models.lesson import Answers
from core.models.model import describe
from core.models.preview import reader
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, text
from core.training import presets, survey
from core.training.figures import Figures, Kind, Measured, figures
from core.training.survey import Survey, Surveyor


def run(
    ctx: JobContext, *, project: str, dataset: str, model: str, max_length: int, answers: Answers = "all"
) -> dict[str, Any]:
    """Look at every row of the dataset called `dataset` as `model` reads it. Returns `Figures` as JSON.

    What was found is kept for as long as neither the rows nor the model's tokenizer change.
    """
    with Dataset(catalog.path_of(Project.open(Path(project)), dataset)) as store:
        key = survey.key_of(store, library.locate(model), answers)
        found = survey.find(key)
        if found is None:
            found = _make(ctx, store, model, answers)
            # Rows that changed meanwhile are not these.
            if survey.key_of(store, library.locate(model), answers) == key:
                survey.keep(key, found)
        return _told(_figures(store, model, found, max_length))


def ask(
    ctx: JobContext,
    *,
    project: str,
    dataset: str,
    model: str,
    max_length: int,
    answers: Answers = "all",
    find: Kind | None = None,
) -> dict[str, Any]:
    """Ask a survey made before. Returns {"figures"}; with `find`, {"rows"}: the ids of such rows, as runs.

    Where there is none, {"seconds"}: about how long making it takes, measured on some of the rows.
    """
    with Dataset(catalog.path_of(Project.open(Path(project)), dataset)) as store:
        found = survey.find(survey.key_of(store, library.locate(model), answers))
        if found is None:
            return {"seconds": survey.seconds_for(store, reader(ctx, model, answers), ctx.check)}
        if find is not None:
            return {"rows": Measured(found, max_length).find(find)}
        return {"figures": _told(_figures(store, model, found, max_length))}


def _make(ctx: JobContext, store: Dataset, model: str, answers: Answers) -> Survey:
    note = text(QT_TRANSLATE_NOOP("core", "Cutting the rows into tokens"))

    def progress(done: int, total: int) -> None:
        ctx.check()
        ctx.progress(done, total, note)

    progress(0, store.counts().every)
    return Surveyor(reader(ctx, model, answers)).look(store, progress)


def _figures(store: Dataset, model: str, found: Survey, max_length: int) -> Figures:
    measured = Measured(found, max_length)
    config = presets.suggest(describe(library.locate(model)), measured.rows_to_train())
    counts = store.counts()
    return figures(measured, config, counts.draft, counts.rejected)


def _told(found: Figures) -> dict[str, Any]:
    made: dict[str, Any] = msgspec.to_builtins(found)
    return made
