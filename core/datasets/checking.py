"""Checks a dataset as a job: every row is looked at once by all checks together, then near-duplicates are sought."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec

from core.datasets import catalog
from core.datasets.checks.check import Check, Setting, Tokens
from core.datasets.checks.finding import Finding, Fix
from core.datasets.checks.fixes import fix_edit
from core.datasets.checks.length import Length
from core.datasets.checks.registry import CHECKS
from core.datasets.checks.seen import Seen
from core.datasets.messages import Message
from core.datasets.rows import Runs, from_runs
from core.datasets.store import Dataset
from core.errors import UserError
from core.jobs.context import JobContext
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

MAX_LENGTH = 1024
"""Tokens that are trained on where nothing else is said."""
_EVERY = 500
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
    """Check the dataset called `dataset`; lengths are measured as `model` sees them, up to `max_length` tokens.

    Returns a `Result` as JSON.
    """
    with Dataset(catalog.path_of(Project.open(Path(project)), dataset)) as store:
        tokens = ModelTokens(ctx, model, max_length or MAX_LENGTH) if model else None
        found: dict[str, Any] = msgspec.to_builtins(check(store, tokens, ctx))
        return found


def fix(ctx: JobContext, *, project: str, dataset: str, fix: Fix, rows: Runs) -> dict[str, Any]:
    """Carry out a finding's fix as one edit with one undo. Returns {"rows"}: how many were changed."""
    with Dataset(catalog.path_of(Project.open(Path(project)), dataset)) as store:
        edit, title = fix_edit(store, fix, list(from_runs([(first, last) for first, last in rows])))
        ctx.check()
        if edit is not None:
            store.apply(edit, title)
    return {"rows": title.args["n"]}


def check(store: Dataset, tokens: Tokens | None, ctx: JobContext) -> Result:
    """All findings about the rows of `store`."""
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
    elif has_answers and tokens is None:
        skipped.append(
            text(QT_TRANSLATE_NOOP("core", "Lengths were not checked: choose a model to measure them with."))
        )
    if tokens is None or not has_answers:
        made.remove(Length)

    def progress(share: float) -> None:
        ctx.check()
        ctx.progress(share, 1.0)

    setting = Setting(store, mapping, tokens, lambda share: progress(_LOOKING + (1 - _LOOKING) * share))
    checks = [make(setting) for make in made]
    rows = 0
    for rows, row in enumerate(store.rows(), 1):
        seen = Seen(row, mapping)
        for one in checks:
            one.look(seen)
        if rows % _EVERY == 0:
            progress(_LOOKING * min(1.0, rows / max(1, total)))
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
