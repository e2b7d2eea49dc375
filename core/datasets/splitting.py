"""Splits a dataset as a job: first shows what would come of it, then does it as one edit with one undo."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import msgspec

from core import fields
from core.datasets import catalog, grouping
from core.datasets.edits import Many, SetPlan, SetSplit
from core.datasets.grouping import PARTS, Grouped, Likeness, Told
from core.datasets.plan import COLUMN, TAGS, Plan
from core.datasets.report import State
from core.datasets.rows import SPLITS, Split
from core.datasets.store import Dataset
from core.errors import UserError
from core.jobs.context import JobContext
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

SHOWN = 12
"""Labels whose numbers are given one by one."""
_LIKES, _GROUPS = 0.8, 0.95
"""The shares of the time that are reckoned to be over once near-duplicates are found, and once rows are in groups."""


class OfLabel(msgspec.Struct, frozen=True):
    """How many rows of a label are in each part of the split. `label` is None for all labels that are not shown."""

    label: str | None
    parts: dict[Split, int]


class Move(msgspec.Struct, frozen=True):
    """`n` rows that were in one part go to another."""

    start: Split
    end: Split
    n: int


class Outcome(msgspec.Struct, frozen=True):
    """What comes of a split. `groups`: groups of two and more rows that are kept whole, with `largest` rows in the
    largest and `in_groups` in all; `loose`: rows whose document, conversation or passage is that of more than half of
    all rows, which keeps none together. `assigned`: rows that were in no part. `drafts`: rows not yet accepted."""

    parts: dict[Split, int]
    labels: list[OfLabel]
    groups: int
    in_groups: int
    largest: int
    loose: int
    assigned: int
    moves: list[Move]
    drafts: int


def run(
    ctx: JobContext, *, project: str, dataset: str, plan: dict[str, Any] | None, keep: bool, apply: bool
) -> dict[str, Any]:
    """Work out the split of the dataset called `dataset`, and carry it out if `apply`. `plan`: a `Plan` as JSON; None:
    the one it was split by. With `keep`, what is split already stays. Returns an `Outcome` as JSON."""
    path = catalog.path_of(Project.open(Path(project)), dataset)
    with Dataset(path) as store:
        chosen = fields.from_builtins(Plan, plan) if plan is not None else store.plan
        if chosen is None:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{name}” has not been split yet."),
                QT_TRANSLATE_NOOP("core", "Choose how on the Dataset screen, with Split."),
                name=dataset,
            )
        chosen.check()
        rows = _grouped(ctx, store, chosen)
        wanted = grouping.assign(rows, chosen, keep, _part(ctx, _GROUPS, 1.0))
        if apply:
            ctx.check()
            edit, title = split_edit(rows, wanted, chosen, keep and chosen == store.plan)
            store.apply(edit, title)
        drafts = store.counts().draft
    found: dict[str, Any] = msgspec.to_builtins(outcome(rows, wanted, drafts))
    return found


def split_edit(rows: Grouped, wanted: list[Split], plan: Plan, joins: bool = False) -> tuple[Many, Text]:
    """The edit that puts rows where they are wanted and notes the plan, and what it is called; it holds only what
    changes. `joins`: the plan is the one of before, and only new rows are assigned."""
    edits: list[Any] = []
    moved = 0
    for to in PARTS:
        number = SPLITS.index(to)
        some = [
            row
            for row, part, now in zip(rows.ids, wanted, rows.part, strict=True)
            if part == to and now != number
        ]
        if some:
            moved += len(some)
            edits.append(SetSplit.of(some, to))
    edits.append(SetPlan(plan))
    if joins:
        return Many(edits), text(QT_TRANSLATE_NOOP("core", "Assign %n row(s)"), n=moved)
    percent = round((plan.validation + plan.test) * 100)
    return Many(edits), text(QT_TRANSLATE_NOOP("core", "Split: {percent} % held out"), percent=percent)


def outcome(rows: Grouped, wanted: list[Split], drafts: int = 0) -> Outcome:
    """What the split comes to, in numbers."""
    parts = Counter(wanted)
    by_label: dict[int, Counter[Split]] = {}
    for label, part in zip(rows.label, wanted, strict=True):
        by_label.setdefault(label, Counter())[part] += 1
    ranked = sorted(by_label, key=lambda label: (-by_label[label].total(), rows.labels[label]))
    labels = [OfLabel(rows.labels[label], _in_order(by_label[label])) for label in ranked[:SHOWN]]
    if others := ranked[SHOWN:]:
        labels.append(OfLabel(None, _in_order(sum((by_label[label] for label in others), Counter()))))
    sizes = [n for n in Counter(rows.group).values() if n > 1]
    moves = Counter((SPLITS[now], to) for now, to in zip(rows.part, wanted, strict=True) if SPLITS[now] != to)
    return Outcome(
        _in_order(parts), labels if len(by_label) > 1 else [], len(sizes), sum(sizes), max(sizes, default=0),
        rows.loose, sum(n for (start, _), n in moves.items() if not start),
        [Move(start, end, n) for (start, end), n in sorted(moves.items()) if start], drafts,
    )  # fmt: skip


def stratify_choices(store: Dataset) -> list[str]:
    """What each part can have an even share of, as in `Plan.by`: columns, and tags where there are any."""
    return ["", *([TAGS] if store.tags() else []), *(f"{COLUMN}{name}" for name in store.columns)]


def _grouped(ctx: JobContext, store: Dataset, plan: Plan) -> Grouped:
    """The rows in groups. What it took is kept for the next question about the same rows."""
    kept: dict[str, Any] = ctx.kept(("split", str(store.path)), dict)
    state = State.of(store)
    if kept.get("state") != state:
        kept.clear()
        kept["state"] = state
    if "likes" in plan.together and "likes" not in kept:
        note = text(QT_TRANSLATE_NOOP("core", "Seeking near-duplicates"))
        kept["likes"] = grouping.likeness(store, _part(ctx, 0.0, _LIKES, note))
    likes: Likeness | None = kept.get("likes")
    asked = (plan.by, plan.together)
    if kept.get("asked") != asked:
        kept["grouped"] = grouping.grouped(store, plan, likes, _part(ctx, _LIKES, _GROUPS))
        kept["asked"] = asked
    found: Grouped = kept["grouped"]
    return found


def _part(ctx: JobContext, begin: float, end: float, note: Text | None = None) -> Told:
    """Progress of a piece of the work as progress of the whole."""

    def told(share: float) -> None:
        ctx.check()
        ctx.progress(begin + (end - begin) * share, 1.0, note)

    return told


def _in_order(counted: Counter[Split]) -> dict[Split, int]:
    return {part: counted[part] for part in PARTS}
