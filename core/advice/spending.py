"""What a project's ways of answering cost, read off its index and its runs. Does not know how they answer."""

from __future__ import annotations

from pathlib import Path

from core import runs
from core.advice.costs import Costs, Trained
from core.advice.needs import EMBED_RATE
from core.advice.proof import Plan
from core.errors import UserError
from core.evaluation.trial import Trial
from core.knowledge.catalogue import Catalogue
from core.project import Project
from core.runs import Run

LETTERS_PER_TOKEN = 4.4
"""Of English prose, as the packaged embedder cuts it; only for what was not measured."""


def costs(project: Project, trial: Trial, plan: Plan | None = None) -> Costs:
    """What the ways in the trial cost. `plan`: the proof it belongs to, which knows shares of rows and what indexing
    took."""
    shares = {part.run: part.share for part in plan.parts} if plan else {}
    measured = plan.index_seconds if plan else 0.0
    catalogue = Catalogue(project)
    return Costs(
        index_seconds=measured or index_seconds(project),
        index_measured=bool(measured),
        index_size=_bytes(project.knowledge_dir),
        documents=sum(document.status in ("indexed", "same") for document in catalogue.documents()),
        trained=tuple(
            _trained(run, shares.get(run.id, 1.0))
            for name in dict.fromkeys(arm.run for arm in trial.arms if arm.run)
            if (run := _run(project, name)) is not None
        ),
    )


def index_seconds(project: Project) -> float:
    """Reckoned for all documents that are indexed, from their length and the embedder's usual speed on one core."""
    catalogue = Catalogue(project)
    letters = sum(
        len(chunk.text) for document in catalogue.documents() for chunk in catalogue.chunks_of(document.id)
    )
    return letters / LETTERS_PER_TOKEN / EMBED_RATE


def _trained(run: Run, share: float) -> Trained:
    about = run.about
    size = _bytes(run.product) if run.product else 0
    return Trained(id=run.id, rows=about.train_rows, share=share, seconds=about.seconds, size=size)


def _run(project: Project, name: str) -> Run | None:
    try:
        return runs.find(project.runs_dir, name)
    except UserError:
        return None  # it was deleted since: what it cost is not known any more


def _bytes(folder: Path) -> int:
    """What a folder takes of the disk: a store may reserve room in its files that it does not take."""
    found = 0
    for file in folder.rglob("*"):
        if file.is_file():
            about = file.stat()
            found += min(about.st_size, getattr(about, "st_blocks", about.st_size) * 512)
    return found
