"""Checks a dataset as a job: every row is looked at once by all checks together, then near-duplicates are sought."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from core.datasets import catalog, report
from core.datasets.checks.check import Check, Kept, Setting, Tokens
from core.datasets.checks.finding import Finding
from core.datasets.checks.fixes import fix_edit
from core.datasets.checks.length import Length
from core.datasets.checks.likes import Likes
from core.datasets.checks.registry import CHECKS
from core.datasets.checks.seen import Seen
from core.datasets.duplicates import MOST
from core.datasets.messages import Message
from core.datasets.report import Noted, Report, State
from core.datasets.rows import from_runs
from core.datasets.store import Dataset
from core.errors import UserError
from core.jobs.context import JobContext
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

_EVERY = 200
_PAUSE = 0.1
"""Seconds between two tellings of progress."""
_LOOKING = 0.5
"""The share of the time that looking at the rows is reckoned with; the rest is the checks' own work afterwards."""


class Result(msgspec.Struct, frozen=True):
    """`rows`: how many were checked. `skipped`: why a check could not be made."""

    rows: int
    findings: list[Finding]
    skipped: list[Text]


def run(
    ctx: JobContext, *, project: str, dataset: str, model: str | None = None, max_length: int | None = None
) -> dict[str, Any]:
    """Check the dataset called `dataset` and leave a report beside it (`core.datasets.report`).

    Lengths are measured as `model` sees them, up to `max_length` tokens; None: as chosen for the dataset, "": not at
    all. Returns {"rows": how many were checked, "findings": {kind: how many rows it concerns}}.
    """
    path = catalog.path_of(Project.open(Path(project)), dataset)
    chosen = report.load_choices(path)
    model = chosen.model if model is None else model
    limit = max_length or chosen.max_length
    with Dataset(path) as store:
        state, counts = State.of(store), store.counts()
        result = check(store, ModelTokens(ctx, model, limit) if model else None, ctx, Kept(chosen.kept))
    left_out = counts.draft + counts.rejected
    findings = [Noted.of(found) for found in result.findings]
    ctx.check()
    report.save(
        path, Report(result.rows, left_out, time.time(), state, findings, result.skipped, model, limit)
    )
    return {"rows": result.rows, "findings": {found.kind: found.count for found in result.findings}}


def fix(ctx: JobContext, *, project: str, dataset: str, kind: str) -> dict[str, Any]:
    """Carry out the fix of a finding of the last report as one edit with one undo, and bring the report up to date.

    Returns {"rows": how many were changed}. Raises `UserError` where rows were edited since they were checked.
    """
    path = catalog.path_of(Project.open(Path(project)), dataset)
    told = report.load(path)
    found = told.finding(kind) if told else None
    with Dataset(path) as store:
        if told is None or found is None or State.of(store) != told.state:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The rows of “{name}” were edited after they were checked."),
                QT_TRANSLATE_NOOP("core", "Check them again, then fix what is found."),
                name=dataset,
            )
        ctx.progress(0, None)
        rows = list(from_runs(found.runs()))
        edit, title = fix_edit(store, found.fix, rows, ctx.check, kind)
        if edit is not None:
            store.apply(edit, title)
        # What is deleted is no longer in other findings; what was changed is checked anew by the next check only.
        report.save(path, told.after(kind, set(rows) if found.fix == "delete" else set(), State.of(store)))
    return {"rows": title.args["n"]}


def check(store: Dataset, tokens: Tokens | None, ctx: JobContext, kept: Kept | None = None) -> Result:
    """All findings about the accepted rows of `store`."""
    mapping = store.mapping
    skipped = []
    total = store.counts().total
    made: list[Callable[[Setting], Check]] = list(CHECKS)
    has_answers = mapping is not None and mapping.shape != "text"
    if mapping is None:
        skipped.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Contradictions, turns and lengths were not checked: it is not clear which column is the "
                    "question and which the answer. Choose them first.",
                )
            )
        )
    elif not has_answers:
        skipped.append(
            text(QT_TRANSLATE_NOOP("core", "Contradictions and turns were not checked: plain text has none."))
        )
    elif tokens is None:
        skipped.append(
            text(QT_TRANSLATE_NOOP("core", "Lengths were not checked: choose a model to measure them with."))
        )
    if tokens is None or not has_answers:
        made.remove(Length)
    if total > MOST:
        made.remove(Likes)
        skipped.append(
            text(
                QT_TRANSLATE_NOOP(
                    "core", "Near-duplicates were not sought: there are more than {most} rows."
                ),
                most=MOST,
            )
        )
    told = 0.0
    note = text(QT_TRANSLATE_NOOP("core", "Looking at each row"))

    def progress(share: float) -> None:
        nonlocal told
        ctx.check()
        if (now := time.monotonic()) - told > _PAUSE:
            told = now
            ctx.progress(share, 1.0, note)

    setting = Setting(store, mapping, tokens, lambda share: progress(_LOOKING + (1 - _LOOKING) * share), kept)
    checks = [make(setting) for make in made]
    rows = 0
    for rows, row in enumerate(store.rows(), 1):
        seen = Seen(row, mapping)
        for one in checks:
            one.look(seen)
        if rows % _EVERY == 0:
            progress(_LOOKING * min(1.0, rows / max(1, total)))
    note = text(QT_TRANSLATE_NOOP("core", "Comparing rows with each other"))
    findings: list[Finding] = []
    for one in checks:
        ctx.check()
        findings += one.findings()
    return Result(rows, findings, skipped)


class ModelTokens:
    """Counts tokens as the trainer does."""

    def __init__(self, ctx: JobContext, model: str, limit: int) -> None:
        from core.models import library
        from core.models.loading import load_tokenizer

        if limit < 1:
            raise UserError(QT_TRANSLATE_NOOP("core", "A row must be allowed at least one token."))
        folder = library.locate(model)
        self.limit = limit
        self._tokenizer = ctx.kept(("tokenizer", str(folder)), lambda: load_tokenizer(folder))

    def count(self, messages: list[Message]) -> tuple[int, str]:
        from core.models import chat_template

        rendered = chat_template.render(
            self._tokenizer, [{"role": one["role"], "content": one["content"]} for one in messages]
        )
        n = len(rendered.ids)
        cut = rendered.offsets[self.limit][0] if n > self.limit else len(rendered.text)
        return n, rendered.text[max(0, cut - 30) : cut]
