"""The task that asks the index every golden question and says how often the right passage came first.

Does not know how an index is made or searched: it asks as Chat does.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec

from core.errors import UserError
from core.evaluation.retrieval import figures, golden, scores
from core.evaluation.retrieval.places import Places, Wanted, rank_of
from core.evaluation.retrieval.scores import Asked, Score, Setting
from core.jobs.context import JobContext
from core.knowledge.catalogue import Catalogue
from core.knowledge.index import Index, open_index
from core.knowledge.options import Options
from core.knowledge.rerankers.opening import open_reranker
from core.knowledge.retriever import Retriever
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, text

_SHOWN = 3
"""Passages kept of those that stood before the right one."""


def run(ctx: JobContext, *, project: str) -> dict[str, Any]:
    """Score the index in use. The score is saved in the project; returns its figures as JSON."""
    owner = Project.open(Path(project))
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Reading the questions")))
    index = open_index(ctx, owner)
    setting = Setting(index.options, Options.of(owner).search)
    made = score(ctx, index, usable(ctx, owner, index.catalogue), setting)
    scores.save(owner, made)
    return {"figures": msgspec.to_builtins(made.figures)}


def usable(ctx: JobContext, owner: Project, catalogue: Catalogue) -> list[Wanted]:
    """The golden questions whose place is known; the others are counted and told. Raises `UserError` for none."""
    places = Places(catalogue)
    found = [places.of(one) for one in golden.load(owner)]
    wanted = [one for one in found if isinstance(one, Wanted)]
    lost = [one for one in found if not isinstance(one, Wanted)]
    if not wanted:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "There is no question whose answer is known to be in the indexed documents."
            ),
            QT_TRANSLATE_NOOP(
                "core", "Add questions with the words that answer them, and index the documents."
            ),
        )
    if lost:
        ctx.warn(
            QT_TRANSLATE_NOOP("core", "%n question(s) were not asked: {reason}"),
            n=len(lost),
            reason=str(lost[0]),
        )
    return wanted


def basis_of(catalogue: Catalogue, wanted: Sequence[Wanted]) -> str:
    """What must be the same for two scores to compare: the questions asked and the documents as they were."""
    documents = [(one.path, one.id) for one in catalogue.documents() if one.status in ("indexed", "same")]
    return scores.basis([one.golden for one in wanted], documents)


def score(ctx: JobContext, index: Index, wanted: Sequence[Wanted], setting: Setting) -> Score:
    """Ask every question, as Chat would, for the first ten passages."""
    reranker = open_reranker(ctx, setting.search.reranker)
    retriever = Retriever(index, index.embedder, setting.search, reranker)
    asked, times = [], []
    for number, one in enumerate(wanted):
        ctx.check()
        ctx.progress(number, len(wanted), text(QT_TRANSLATE_NOOP("core", "Asking the questions")))
        began = time.perf_counter()
        retrieved = retriever.retrieve(one.golden.question, figures.CUT)
        times.append(time.perf_counter() - began)
        rank = rank_of(one, retrieved.passages)
        before = retrieved.passages[: rank - 1] if rank else retrieved.passages
        asked.append(Asked(one.golden, rank, not retrieved.found, tuple(before[:_SHOWN])))
    ctx.progress(len(wanted), len(wanted))
    return Score(
        setting=setting,
        basis=basis_of(index.catalogue, wanted),
        figures=figures.measure([one.rank for one in asked], sum(one.refused for one in asked)),
        asked=asked,
        chunks=index.catalogue.count(),
        milliseconds=round(1000 * statistics.median(times), 2),
    )
