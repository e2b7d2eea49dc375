"""Which of a project's runs marks the answer inside a quoted sentence: the newest that beats the whole sentence.

Does not know sentences.
"""

from __future__ import annotations

from core import runs
from core.errors import UserError
from core.jobs.context import JobContext
from core.models import headed
from core.models.extractor import Extractor
from core.models.headed import Head
from core.project import Project
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP

NO_RUN = "-"
"""In place of a run's id: none is to mark. No run has it for its id."""


def run_of(project: Project) -> tuple[Run, Head] | None:
    """The newest finished run that finds answers, and found them better than their sentences on held-out questions."""
    for run in runs.finished(project.runs_dir, writes=False):
        if run.product is None or not (run.product / headed.HEAD).is_file():
            continue
        try:
            head = headed.read(run.product)
        except UserError:
            continue
        if head.kind == "answer" and head.beats_sentence:
            return run, head
    return None


def extractor_of(ctx: JobContext, project: Project, wanted: str = "") -> Extractor | None:
    """That run's model, kept in this process; None where no run marks. A model that cannot be loaded is warned of.

    `wanted`: the id of the run that is to mark, however good it is, or `NO_RUN`. Raises `UserError` where the run that
    is wanted cannot.
    """
    if wanted == NO_RUN:
        return None
    if wanted:
        return _wanted(ctx, runs.find(project.runs_dir, wanted))
    found = run_of(project)
    if found is None or found[0].product is None:
        return None
    run, folder = found[0], found[0].product
    try:
        return ctx.kept(("extractor", str(folder), run.about.ended), lambda: Extractor(folder))
    except UserError as error:
        ctx.warn(
            QT_TRANSLATE_NOOP(
                "core", "Answers are not marked in their sentences, since “{name}” cannot be used: {reason}"
            ),
            name=run.about.name,
            reason=str(error.message),
        )
        return None


def _wanted(ctx: JobContext, run: Run) -> Extractor:
    folder = run.product
    if folder is None or not (folder / headed.HEAD).is_file() or headed.read(folder).kind != "answer":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{run}” has not learnt to mark answers in texts."),
            QT_TRANSLATE_NOOP("core", "Choose a finished run that has learnt to find answers."),
            run=run.about.name,
        )
    return ctx.kept(("extractor", str(folder), run.about.ended), lambda: Extractor(folder))
