"""What a table is given: rows by position in blocks, where two orders differ, and rows that hold some words."""

from __future__ import annotations

import random
from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.datasets import edits, search
from core.datasets.edits import DeleteRows, Group, InsertRows, PlaceRows, SetCell
from core.datasets.known_order import Order, carry_out, moved, without
from core.datasets.rows import NewRow
from core.datasets.store import Dataset, Done
from core.datasets.view import BLOCK, KEPT, RowsView, difference, order
from core.errors import Cancelled
from tests.core.datasets.plain_rows import PlainRows, random_step

ids = st.lists(st.integers(1, 6), max_size=12).map(lambda values: array("q", values))


@given(ids, ids)
def test_a_difference_is_the_least_that_turns_one_order_into_the_other(
    old: array[int], new: array[int]
) -> None:
    start, end_old, end_new = difference(old, new)
    assert 0 <= start <= end_old <= len(old) and start <= end_new <= len(new)
    assert old[:start] + new[start:end_new] + old[end_old:] == new
    if start < min(end_old, end_new):
        assert old[start] != new[start] and old[end_old - 1] != new[end_new - 1]


@pytest.fixture
def store(tmp_path: Path) -> Dataset:
    made = Dataset.create(tmp_path / "rows.sqlite")
    made.apply(InsertRows([NewRow({"n": n, "text": f"row {n}"}) for n in range(BLOCK * (KEPT + 3))]))
    return made


def test_any_row_is_there_and_few_blocks_stay(store: Dataset) -> None:
    with store:
        view = RowsView(store, store.ids())
        for at in range(0, len(view), BLOCK):
            row = view.row(at)
            assert row is not None and row.fields["n"] == at
        assert len(view._blocks) == KEPT
        last = view.row(len(view) - 1)
        assert last is not None and view.position(last.id) == len(view) - 1
        view.replace(0, BLOCK, [])
        first = view.row(0)
        assert first is not None and first.fields["n"] == BLOCK
        store.apply(SetCell(first.id, "n", "changed"))
        view.forget()
        again = view.row(0)
        assert again is not None and again.fields["n"] == "changed"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("größe", [0]), ("GRÖSSE", [0]), ("हिंदी", [1]), ("اردو", [1]), ("100%", [2]), ("a_b", [2]), ("axb", []),
        ('say "hi"', [3]), ("line\nbreak", [3]), ("back\\slash", [3]), ("question", []), ("role", []),
        ("deep", [4]), ("42", [4]), ("true", [4]), ("", [0, 1, 2, 3, 4]), ("null", []),
    ],
)  # fmt: skip
def test_words_are_found_in_values_of_any_kind_and_not_in_names(
    tmp_path: Path, words: str, found: list[int]
) -> None:
    rows: list[dict[str, Any]] = [
        {"question": "Die Größe? GRÖSSE!"},
        {"question": "हिंदी और اردو"},
        {"question": "100% of a_b"},
        {"question": 'say "hi"', "answer": "line\nbreak back\\slash"},
        {
            "question": None,
            "messages": [{"role": "user", "content": {"inner": "deep"}}],
            "n": 42,
            "yes": True,
        },
    ]
    with Dataset.create(tmp_path / "rows.sqlite") as store:
        store.apply(InsertRows([NewRow(fields) for fields in rows]))
        everything = list(store.ids())
        assert [everything.index(row) for row in search.find(store, words)] == found


def test_a_search_stops_when_it_is_not_wanted_any_more(store: Dataset) -> None:
    with store, pytest.raises(Cancelled):
        search.find(store, "row", lambda: True)


@pytest.mark.parametrize("seed", range(4))
def test_the_order_after_an_edit_is_worked_out_as_the_store_has_it(tmp_path: Path, seed: int) -> None:
    """Through a random walk of edits, undos and redos; also two steps as one."""
    dice, plain = random.Random(seed), PlainRows()
    with Dataset.create(tmp_path / "rows.sqlite") as store:
        ids, moves = order(store), 0
        for number in range(400):
            step = random_step(dice, plain.rows, plain.columns)
            before = ids
            if step == "undo":
                done = store.undo()
            elif step == "redo":
                done = store.redo()
            else:
                done = Done(step, store.apply(step), edits.title(step))
            plain.step(step)
            if done is None:
                continue
            was = before[:]
            ids = moved(ids, done.edit, done.inverse)
            assert before == was
            assert ids == order(store), f"seed {seed}, step {number}: {done.edit}"
            moves += edits.reorders(done.edit)
        assert moves > 100


def test_many_rows_leave_an_order_and_come_back() -> None:
    ids = array("q", range(1, 100_001))
    apart = DeleteRows.of(range(7, 100_001, 10))
    groups = [Group(row - 1, [(row, row)]) for row in range(7, 100_001, 10)]
    fewer = moved(ids, apart, PlaceRows(groups))
    assert fewer == array("q", (row for row in ids if row % 10 != 7))
    assert moved(fewer, PlaceRows(groups), apart) == ids
    turned = ids[::-1]
    assert without(turned, [(30_000, 60_000)]) == turned[:40_000] + turned[70_001:]
    assert without(ids, [(1, 100_000)]) == array("q")
    with pytest.raises(LookupError):
        moved(fewer, PlaceRows([Group(7, [(200_000, 200_000)])]), DeleteRows.of([200_000]))


def test_an_order_is_worked_out_only_where_nobody_else_changed_the_dataset(store: Dataset) -> None:
    _, known = Order.read(store)
    assert known is not None and known.holds(store)

    def delete(row: int) -> Callable[[Dataset], Done]:
        return lambda mine: Done(edit := DeleteRows.of([row]), mine.apply(edit), edits.title(edit))

    done, led_to = carry_out(store, delete(5), known)
    assert done is not None and led_to is not None
    assert led_to.ids == order(store) and led_to.holds(store) and not known.holds(store)
    assert carry_out(store, delete(6), known)[1] is None

    with Dataset(store.path) as other:
        _, known = Order.read(store)
        other.apply(DeleteRows.of([7]))
        assert carry_out(store, delete(8), known)[1] is None
        _, known = Order.read(store)

        def both(mine: Dataset) -> Done:
            other.apply(DeleteRows.of([9]))
            return delete(10)(mine)

        assert carry_out(store, both, known)[1] is None
        _, known = Order.read(store)
        assert carry_out(store, lambda _: None, known)[1] is not None

        def stopped() -> bool:
            other.undo()
            return False

        assert Order.read(store, stopped)[1] is None
