"""What a table is given: rows by position in blocks, where two orders differ, and rows that hold some words."""

from __future__ import annotations

from array import array
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.datasets import search
from core.datasets.edits import InsertRows, SetCell
from core.datasets.rows import NewRow
from core.datasets.store import Dataset
from core.datasets.view import BLOCK, KEPT, RowsView, difference
from core.errors import Cancelled

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
