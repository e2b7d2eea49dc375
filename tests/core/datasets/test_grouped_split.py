"""A grouped split never lets a group straddle, keeps its shares and its labels' shares, and stays when rows come."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import fields
from core.datasets import catalog, comparing, splitting, versions
from core.datasets.edits import DeleteRows, InsertRows, SetSplit, SetTags
from core.datasets.grouping import PARTS, Grouped, assign, grouped, likeness
from core.datasets.plan import Plan
from core.datasets.rows import SPLITS, Marks, NewRow, Source, Split
from core.datasets.splitting import outcome, split_edit
from core.datasets.store import Dataset
from core.datasets.versions import Position
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Progress
from core.project import Project
from tests.core.datasets.checks import sentence

THREE = Plan(validation=0.1, test=0.1)
some_rows = st.lists(
    st.tuples(st.integers(0, 30), st.sampled_from("abc"), st.sampled_from(["", *PARTS])), max_size=120
)


def made(rows: list[tuple[int, str, Split]]) -> Grouped:
    """Rows with ids from 1; those with the same first number are a group."""
    first: dict[int, int] = {}
    group = [first.setdefault(number, row) for row, (number, _, _) in enumerate(rows, 1)]
    labels = ["", *sorted({label for _, label, _ in rows})]
    label = [labels.index(one) for _, one, _ in rows]
    return Grouped(range(1, len(rows) + 1), group, label, labels, [SPLITS.index(part) for _, _, part in rows])


@given(some_rows, st.integers(0, 99), st.booleans())
def test_no_group_straddles_and_every_row_has_a_part(
    rows: list[tuple[int, str, Split]], seed: int, keep: bool
) -> None:
    told = made(rows)
    plan = Plan(0.1, 0.1, seed)
    parts = assign(told, plan, keep)
    assert len(parts) == len(rows) and set(parts) <= set(PARTS)
    assert all(parts[at] == parts[first - 1] for at, first in enumerate(told.group))
    assert parts == assign(told, plan, keep)


@given(some_rows, st.integers(0, 99))
def test_what_is_split_stays_when_rows_are_added(rows: list[tuple[int, str, Split]], seed: int) -> None:
    plan = Plan(0.1, 0.1, seed)
    half = len(rows) // 2
    before = assign(made([(number, label, "") for number, label, _ in rows[:half]]), plan)
    grown = [(n, label, before[at] if at < half else "") for at, (n, label, _) in enumerate(rows)]
    assert assign(made(grown), plan)[:half] == before


@given(st.integers(50, 400), st.integers(1, 5), st.integers(0, 99))
def test_shares_are_kept_in_all_and_in_each_label(n: int, size: int, seed: int) -> None:
    rows: list[tuple[int, str, Split]] = [(row // size, "ab"[(row // size) % 4 == 0], "") for row in range(n)]
    told = made(rows)
    parts = assign(told, Plan(0.1, 0.1, seed))
    for label in ("", "a", "b"):
        counted = Counter(part for part, (_, one, _) in zip(parts, rows, strict=True) if label in ("", one))
        for part, share in THREE.shares.items():
            assert abs(counted[part] - share * counted.total()) <= 2 * size + 1


def test_many_rare_labels_are_still_held_out_in_all() -> None:
    told = made([(row, f"label {row // 3}", "") for row in range(300)])
    counted = Counter(assign(told, THREE))
    assert 25 <= counted["validation"] <= 35 and 25 <= counted["test"] <= 35


def test_another_seed_is_another_split() -> None:
    told = made([(row, "a", "") for row in range(100)])
    assert assign(told, Plan(seed=1)) != assign(told, Plan(seed=2))


def test_a_group_that_was_torn_apart_goes_where_most_of_it_is() -> None:
    told = made([(0, "a", "test"), (0, "a", "test"), (0, "a", "train"), (1, "a", "train"), (1, "a", "test")])
    assert assign(told, THREE) == ["test", "test", "test", "train", "train"]


@pytest.fixture
def store(tmp_path: Path) -> Dataset:
    chance = random.Random(5)
    rows = [
        NewRow({"question": sentence("english", 6, chance), "answer": "yes no maybe".split()[n % 3]})
        for n in range(40)
    ]
    rows += [
        NewRow({"question": f"{n * 31} {n} who?", "answer": f"{n}"}, Source(document="a.pdf"))
        for n in range(6)
    ]
    passage = "The old mill stands by the river, and its wheel has not turned in years. " * 5
    rows += [
        NewRow({"question": f"{n} mills, {n * n} wheels?", "answer": "y", "context": passage})
        for n in range(5)
    ]
    rows += [
        NewRow({"question": f"{word}?", "answer": word, "thread_id": "t1"})
        for word in ("Why", "Whence", "Where to")
    ]
    rows += [
        NewRow(
            {
                "question": f"Please explain the theory of plate tectonics to me{end}",
                "answer": "Plates drift.",
            }
        )
        for end in "?!"
    ]
    made = Dataset.create(tmp_path / "rows.sqlite")
    made.apply(InsertRows(rows))
    return made


def parts_of(store: Dataset) -> dict[int, Split]:
    return {row.id: row.split for row in store.rows()}


def test_rows_of_one_document_passage_conversation_or_meaning_stay_together(store: Dataset) -> None:
    with store:
        found = grouped(store, Plan(), likeness(store))
        several = {first: n for first, n in Counter(found.group).items() if n > 1}
        assert several.items() >= {41: 6, 47: 5, 52: 3, 55: 2}.items()
        for seed in range(5):
            plan = Plan(0.2, 0.1, seed)
            store.apply(*split_edit(found, assign(found, plan, keep=False), plan))
            parts = parts_of(store)
            assert all(parts[row] == parts[first] for row, first in zip(found.ids, found.group, strict=True))
            assert set(parts.values()) == set(PARTS)
            found = grouped(store, plan, likeness(store))
        assert str(store.undo_text) == "Split: 30 % held out" and store.plan == Plan(0.2, 0.1, 4)
        assert assign(found, plan) == list(parts_of(store).values())
        store.undo()
        assert store.plan == Plan(0.2, 0.1, 3)


@pytest.mark.parametrize(
    ("together", "groups"),
    [((), 0), (("documents",), 1), (("chats",), 1), (("passages",), 1), (("likes",), 2)],
)
def test_each_reason_to_stay_together_can_be_left_out(store: Dataset, together: Any, groups: int) -> None:
    with store:
        store.apply(DeleteRows([(1, 40)]))
        found = grouped(store, Plan(together=together), likeness(store))
        assert sum(n > 1 for n in Counter(found.group).values()) == groups


def test_what_most_rows_share_keeps_none_together_and_is_said(tmp_path: Path) -> None:
    with Dataset.create(tmp_path / "one.sqlite") as store:
        rows = [
            NewRow({"question": f"{n * 7919} what?", "answer": f"{n}"}, Source(document="only.pdf"))
            for n in range(30)
        ]
        store.apply(InsertRows(rows))
        found = grouped(store, Plan())
        assert set(Counter(found.group).values()) == {1} and found.loose == 30


def test_without_a_share_for_tests_test_rows_stay(store: Dataset) -> None:
    with store:
        store.apply(SetSplit([(1, 5)], "test"))
        found = grouped(store, Plan(0.2))
        store.apply(*split_edit(found, assign(found, Plan(0.2), keep=False), Plan(0.2)))
        assert {row.id for row in store.rows("test")} == set(range(1, 6))
        assert store.counts().unassigned == 0


def test_each_part_has_its_share_of_each_label_and_tag(tmp_path: Path) -> None:
    with Dataset.create(tmp_path / "labels.sqlite") as store:
        rows = [
            NewRow({"text": f"{n * 7919} words", "label": "rare" if n % 10 == 0 else "usual"})
            for n in range(200)
        ]
        store.apply(InsertRows(rows))
        store.apply(SetTags([(1, 40)], add=["checked"]))
        for by, label, n in (("column:label", "rare", 20), ("tags", "checked", 40)):
            plan = Plan(0.2, by=by)
            found = grouped(store, plan)
            told = outcome(found, assign(found, plan, keep=False))
            (of_label,) = (one for one in told.labels if one.label == label)
            assert of_label.parts["validation"] == n // 5 and told.parts["validation"] == 40


@pytest.mark.parametrize(("validation", "test"), [(-0.1, 0.0), (0.5, 0.5), (0.0, -0.2), (float("nan"), 0.1)])
def test_other_shares_are_refused(validation: float, test: float) -> None:
    with pytest.raises(UserError):
        Plan(validation, test).check()


def split(project: Project, plan: Plan | None, keep: bool = False, apply: bool = True) -> dict[str, Any]:
    told = fields.to_builtins(plan) if plan else None
    folder = str(project.folder)
    return splitting.run(MemoryContext(), project=folder, dataset="Rows", plan=told, keep=keep, apply=apply)


def test_the_job_shows_first_then_does_it_and_new_rows_join(project: Project) -> None:
    path = catalog.create(project, "Rows")
    chance = random.Random(7)
    rows = [
        NewRow({"question": sentence("urdu", 8, chance), "answer": sentence("urdu", 5, chance)})
        for _ in range(60)
    ]
    with Dataset(path) as store:
        store.apply(InsertRows(rows))
        store.apply(InsertRows([NewRow({"question": "Draft?", "answer": "Yes."}, marks=Marks("draft"))]))
    plan = Plan(0.1, 0.1, 3)
    told = split(project, plan, apply=False)
    with Dataset(path) as store:
        assert store.counts().unassigned == 60 and store.plan is None
    assert told["parts"] == {"train": 48, "validation": 6, "test": 6}
    assert (told["assigned"], told["drafts"], told["moves"]) == (60, 1, [])
    assert split(project, plan) == told
    with Dataset(path) as store:
        before = parts_of(store)
        assert store.plan == plan and Counter(before.values()) == told["parts"]
        assert str(store.undo_text) == "Split: 20 % held out"
        # A near-duplicate of a held-out row, and a row of its own.
        held = next(row for row in store.rows("test"))
        like = {"question": held.fields["question"], "answer": held.fields["answer"] + " جی"}
        store.apply(InsertRows([NewRow(like), NewRow({"question": "Anything else?", "answer": "Hardly."})]))
    joined = split(project, None, keep=True)
    assert joined["assigned"] == 2 and joined["moves"] == []
    with Dataset(path) as store:
        after = parts_of(store)
        assert before.items() <= after.items() and after[62] == "test"
        assert str(store.undo_text) == "Assign 2 rows"
        store.undo()
        assert store.counts().unassigned == 2
    again = split(project, Plan(0.3, seed=4), apply=False)
    assert sum(move["n"] for move in again["moves"]) > 0


def test_the_job_can_be_stopped_and_a_split_that_never_was_cannot_be_joined(project: Project) -> None:
    path = catalog.create(project, "Rows")
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow({"question": f"{n}?", "answer": f"{n}"}) for n in range(20)]))
    with pytest.raises(UserError, match="has not been split"):
        split(project, None, keep=True)
    ctx = MemoryContext()
    ctx.cancel()
    with pytest.raises(Cancelled):
        splitting.run(ctx, project=str(project.folder), dataset="Rows", plan={}, keep=False, apply=True)
    ctx = MemoryContext()
    splitting.run(ctx, project=str(project.folder), dataset="Rows", plan={}, keep=False, apply=False)
    shares = [event.done for event in ctx.of(Progress)]
    assert shares == sorted(shares) and 0 < shares[-1] <= 1


def test_going_back_to_a_version_brings_its_split_and_plan_back(project: Project) -> None:
    path = catalog.create(project, "Rows")
    chance = random.Random(11)
    with Dataset(path) as store:
        store.apply(
            InsertRows(
                [
                    NewRow({"question": sentence("hindi", 8, chance), "answer": sentence("hindi", 5, chance)})
                    for _ in range(60)
                ]
            )
        )
    first, second = Plan(0.1, 0.1, 3), Plan(0.3, 0.0, 4, together=())
    split(project, first)
    with Dataset(path) as store:
        before = parts_of(store)
        version = versions.name_state(store, "Split once")
        # Two of its rows are gone when it is asked for again.
        store.apply(DeleteRows.of([1, 60]))
        store.apply(InsertRows([NewRow({"question": f"New {n}?", "answer": "Yes."}) for n in range(9)], 5))
    split(project, second)
    split(project, None, keep=True)
    with Dataset(path) as store:
        changed = parts_of(store)
        assert store.plan == second and changed != before
        assert comparing.compare(store, version.id, None).settings == ["plan"]
        done = comparing.go_back(store, version.id)
        assert done is not None and parts_of(store) == before and store.plan == first
        assert versions.position(store) == Position("Split once", 0)
        assert comparing.go_back(store, version.id) is None
        store.undo()
        assert parts_of(store) == changed and store.plan == second
        store.redo()
        assert parts_of(store) == before and store.plan == first and not store.integrity()
        store.apply(InsertRows([NewRow({"question": "Anything else?", "answer": "Hardly."})]))
    joined = split(project, None, keep=True)
    with Dataset(path) as store:
        assert joined["assigned"] == 1 and joined["moves"] == []
        assert before.items() <= parts_of(store).items() and store.plan == first
