"""The task that tries several settings on the golden questions, each in an index of its own beside the one in use.

Every score is kept as it is made, so a sweep begun again goes on where it stopped. Does not know which is best: that
is for the person to see.
"""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core import fields
from core.errors import UserError
from core.evaluation.retrieval import scores, scoring
from core.evaluation.retrieval.scores import Setting
from core.jobs.context import JobContext
from core.knowledge import generations
from core.knowledge.catalogue import Catalogue
from core.knowledge.index import Index, close, open_index
from core.knowledge.indexing import build
from core.knowledge.options import IndexOptions
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, text

_MAKING = 0.8
"""Share of the progress that making an index takes, however many ways of asking it follow."""
MOST = 200
"""Settings of one sweep: more are a mistake in what was ticked."""


def grid(
    base: Setting,
    *,
    chunk_tokens: Sequence[int] = (),
    overlaps: Sequence[int] = (),
    embedders: Sequence[str] = (),
    dense_weights: Sequence[float] = (),
    rerankers: Sequence[str] = (),
) -> list[Setting]:
    """Every combination of these values; what is not given is as in `base`. Overlaps as long as a passage are left
    out. Settings of one index stand together."""
    found = []
    for embedder, tokens, overlap in itertools.product(
        embedders or [base.index.embedder],
        chunk_tokens or [base.index.chunk_tokens],
        overlaps or [base.index.overlap],
    ):
        if 2 * overlap > tokens:
            continue
        index = dataclasses.replace(base.index, embedder=embedder, chunk_tokens=tokens, overlap=overlap)
        for weight, reranker in itertools.product(
            dense_weights or [base.search.dense_weight], rerankers or [base.search.reranker]
        ):
            search = dataclasses.replace(base.search, dense_weight=weight, reranker=reranker)
            found.append(Setting(index, search))
    return found


def run(ctx: JobContext, *, project: str, settings: list[dict[str, Any]]) -> dict[str, Any]:
    """Score each of `settings` ({"index": IndexOptions, "search": SearchOptions}) that has no score yet.

    Streams ``scored`` ({"number", "figures"}) for each. Returns {"measured": n, "known": n that had a score}.
    """
    owner = Project.open(Path(project))
    given = fields.from_builtins(list[Setting], settings)
    _check(given)
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Reading the questions")))
    catalogue = Catalogue(owner)
    questions = scoring.usable(ctx, owner, catalogue)
    basis = scoring.basis_of(catalogue, questions)
    todo = [one for one in given if scores.kept(owner, one, basis) is None]
    done = 0
    for options, same in itertools.groupby(todo, lambda one: one.index):
        group = list(same)
        begin, end = done / len(todo), (done + len(group)) / len(todo)
        with _index(ctx.part(begin, begin + _MAKING * (end - begin)), owner, options) as index:
            asking = ctx.part(begin + _MAKING * (end - begin), end)
            for number, setting in enumerate(group):
                part = asking.part(number / len(group), (number + 1) / len(group))
                made = scoring.score(part, index, questions, setting)
                scores.save(owner, made)
                ctx.data("scored", {"number": done + number, "figures": made.figures})
        done += len(group)
    return {"measured": len(todo), "known": len(settings) - len(todo)}


@contextmanager
def _index(ctx: JobContext, owner: Project, options: IndexOptions) -> Iterator[Index]:
    """The index in use where it was made with these options, else one made for the while."""
    in_use = open_index(ctx, owner)
    if in_use.options == options:
        yield in_use
        return
    folder = owner.knowledge_dir / "trying"
    try:
        yield build(ctx, owner, options, folder)
    finally:
        close(ctx, folder)
        generations.remove(folder)


def _check(settings: Sequence[Setting]) -> None:
    if not 0 < len(settings) <= MOST:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A sweep tries from one to {most} settings, not {count}."),
            QT_TRANSLATE_NOOP("core", "Tick fewer values, or at least one."),
            most=MOST,
            count=len(settings),
        )
    for setting in settings:
        fields.check(setting.index)
        fields.check(setting.search)
