"""A grouped split never lets a group straddle, keeps its shares and its labels' shares, and stays when rows come."""

from __future__ import annotations

import random
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.datasets.edits import InsertRows, SetSplit
from core.datasets.grouping import PARTS, Grouped, assign, grouped, split_grouped
from core.datasets.rows import NewRow, Source, Split
from core.datasets.store import Dataset
from core.errors import UserError
from tests.core.datasets.checks import sentence

SHARES: dict[Split, float] = {"train": 0.8, "validation": 0.1, "test": 0.1}
some_rows = st.lists(
    st.tuples(st.integers(0, 30), st.sampled_from("abc"), st.sampled_from(["", *PARTS])), max_size=120
)


def made(rows: list[tuple[int, str, Split]]) -> Grouped:
    """Rows with ids from 1; those with the same first number are a group."""
    first: dict[int, int] = {}
    group = {row: first.setdefault(number, row) for row, (number, _, _) in enumerate(rows, 1)}
    label = {row: one for row, (_, one, _) in enumerate(rows, 1)}
    part: dict[int, Split] = {row: now for row, (_, _, now) in enumerate(rows, 1)}
    return Grouped(group, label, part)


@given(some_rows, st.integers(0, 99), st.booleans())
def test_no_group_straddles_and_every_row_has_a_part(
    rows: list[tuple[int, str, Split]], seed: int, keep: bool
) -> None:
    told = made(rows)
    parts = assign(told, SHARES, seed, keep)
    assert parts.keys() == told.group.keys() and set(parts.values()) <= set(PARTS)
    assert all(parts[row] == parts[first] for row, first in told.group.items())
    assert parts == assign(told, SHARES, seed, keep)


@given(some_rows, st.integers(0, 99))
def test_what_is_split_stays_when_rows_are_added(rows: list[tuple[int, str, Split]], seed: int) -> None:
    fresh = [(number, label, "") for number, label, _ in rows]
    half = len(rows) // 2
    before = assign(made(fresh[:half]), SHARES, seed)  # type: ignore[arg-type]
    grown = made([(n, label, before.get(row, "")) for row, (n, label, _) in enumerate(fresh, 1)])
    after = assign(grown, SHARES, seed)
    assert all(after[row] == part for row, part in before.items())


@given(st.integers(50, 400), st.integers(1, 5), st.integers(0, 99))
def test_shares_are_kept_in_all_and_in_each_label(n: int, size: int, seed: int) -> None:
    rows: list[tuple[int, str, Split]] = [(row // size, "ab"[(row // size) % 4 == 0], "") for row in range(n)]
    told = made(rows)
    parts = assign(told, SHARES, seed)
    for label in ("", "a", "b"):
        counted = Counter(parts[row] for row in parts if not label or told.label[row] == label)
        for part, share in SHARES.items():
            assert abs(counted[part] - share * counted.total()) <= 2 * size + 1


def test_many_rare_labels_are_still_held_out_in_all() -> None:
    told = made([(row, f"label {row // 3}", "") for row in range(300)])
    counted = Counter(assign(told, SHARES).values())
    assert 25 <= counted["validation"] <= 35 and 25 <= counted["test"] <= 35


def test_another_seed_is_another_split() -> None:
    told = made([(row, "a", "") for row in range(100)])
    assert assign(told, SHARES, 1) != assign(told, SHARES, 2)


def test_a_group_that_was_torn_apart_goes_where_most_of_it_is() -> None:
    told = made([(0, "a", "test"), (0, "a", "test"), (0, "a", "train"), (1, "a", "train"), (1, "a", "test")])
    assert assign(told, SHARES) == {1: "test", 2: "test", 3: "test", 4: "train", 5: "train"}


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


def test_rows_of_one_document_passage_conversation_or_meaning_stay_together(store: Dataset) -> None:
    with store:
        found = grouped(store)
        several = {first: n for first, n in Counter(found.group.values()).items() if n > 1}
        assert several.items() >= {41: 6, 47: 5, 52: 3, 55: 2}.items()
        for seed in range(5):
            edit, title = split_grouped(store, 0.2, 0.1, seed, keep=False)
            store.apply(edit, title)
            parts = {row.id: row.split for row in store.rows()}
            assert all(parts[row] == parts[first] for row, first in found.group.items())
            assert set(parts.values()) == set(PARTS)
        assert str(store.undo_text) == "Split: 30 % held out"
        assert split_grouped(store, 0.2, 0.1)[0].edits == []


def test_what_all_rows_share_keeps_none_together(tmp_path: Path) -> None:
    with Dataset.create(tmp_path / "one.sqlite") as store:
        rows = [
            NewRow({"question": f"{n * 7919} what?", "answer": f"{n}"}, Source(document="only.pdf"))
            for n in range(30)
        ]
        store.apply(InsertRows(rows))
        assert set(Counter(grouped(store, near=False).group.values()).values()) == {1}


def test_without_a_share_for_tests_test_rows_stay(store: Dataset) -> None:
    with store:
        store.apply(SetSplit([(1, 5)], "test"))
        edit, title = split_grouped(store, 0.2, keep=False)
        store.apply(edit, title)
        assert {row.id for row in store.rows("test")} >= set(range(1, 6))
        assert store.counts().unassigned == 0


@pytest.mark.parametrize(("validation", "test"), [(-0.1, 0.0), (0.5, 0.5), (0.0, -0.2), (float("nan"), 0.1)])
def test_other_shares_are_refused(store: Dataset, validation: float, test: float) -> None:
    with store, pytest.raises(UserError):
        split_grouped(store, validation, test)
