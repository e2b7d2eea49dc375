"""All there is to compare with in a project: who can answer, and where questions are. Looks at the disk; no widgets."""

from __future__ import annotations

from dataclasses import dataclass

from core import runs
from core.datasets.catalog import Listed, datasets
from core.errors import UserError
from core.evaluation.retrieval import golden
from core.knowledge.catalogue import Catalogue
from core.models import headed
from core.project import Project
from core.settings import Settings
from core.text import QT_TRANSLATE_NOOP, text
from desktop import i18n
from desktop.widgets.answerers import Answerer, available

MARKED = QT_TRANSLATE_NOOP("core", "Quotes, the answer marked by {run}")
MARKED_NOTE = QT_TRANSLATE_NOOP(
    "core", "Sentences quoted from your documents, in which “{run}” marks the words that answer."
)


@dataclass(frozen=True)
class World:
    """`golden`: whether there are golden questions."""

    answerers: list[Answerer]
    has_documents: bool
    datasets: list[Listed]
    golden: bool


def look(project: Project, settings: Settings) -> World:
    """What there is now. What cannot be read is left to the screen that looks after it."""
    try:
        documents = Catalogue(project).count() > 0
    except UserError:
        documents = False
    try:
        questions = bool(golden.load(project))
    except UserError:
        questions = False
    return World(
        [*available(project, settings), *_marking(project)],
        documents,
        [one for one in datasets(project) if not one.problem and one.counts.total],
        questions,
    )


def _marking(project: Project) -> list[Answerer]:
    """Quotes in which a run marks the answer: for each finished run that learnt to."""
    found = []
    for run in runs.finished(project.runs_dir, writes=False):
        if run.product is None or not (run.product / headed.HEAD).is_file():
            continue
        try:
            head = headed.read(run.product)
        except UserError:
            continue  # the Training screen says what is wrong with it
        if head.kind == "answer":
            name = i18n.translate(text(MARKED, run=run.about.name))
            note = text(MARKED_NOTE, run=run.about.name)
            found.append(Answerer(f"marks:{run.id}", name, "quotes", run=run.id, note=note))
    return found
