"""Working ahead: everything arrives in order, trouble arrives too, and leaving early waits for what is open."""

from __future__ import annotations

import sys
import threading
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.datasets.ahead import ahead
from core.datasets.edits import InsertRows, PlaceRows
from core.datasets.packed import pack
from core.datasets.rows import Marks, NewRow, Source
from core.datasets.store import Dataset
from core.datasets.view import order
from core.text import text


def test_all_of_it_comes_in_order() -> None:
    with ahead(iter(range(1000))) as made:
        assert list(made) == list(range(1000))


def test_trouble_comes_after_what_was_made_before_it() -> None:
    def make() -> Iterator[int]:
        yield 1
        raise ValueError("no more")

    got = []
    with pytest.raises(ValueError, match="no more"), ahead(make()) as made:
        for piece in made:
            got.append(piece)
    assert got == [1]


def test_left_early_what_it_holds_is_let_go_in_its_own_thread() -> None:
    closed_in: list[threading.Thread] = []

    def make() -> Iterator[int]:
        try:
            yield from range(10_000)
        finally:
            closed_in.append(threading.current_thread())

    before = sys.getswitchinterval()
    with ahead(make()) as made:
        assert next(made) == 0
    assert closed_in and closed_in[0] is not threading.current_thread()
    assert not closed_in[0].is_alive()
    assert sys.getswitchinterval() == before


def test_packed_rows_come_back_as_they_were_given(tmp_path: Path) -> None:
    rows = [
        NewRow(
            {"a": "ü\n\u0000\U0001f600", "b": [1, 2.5, None, {"c": True}]}, Source(file="f", line=3), "train"
        ),
        NewRow({"z": 1 << 62}, None, "", Marks("draft", True, ("b", "a", "a "), "a note")),
        NewRow({"a": -0.0}),
    ] * 700  # more than one statement inserts
    with Dataset.create(tmp_path / "rows.sqlite") as store:
        store.append(pack(rows), text("Rows"))
        kept = list(store.rows(every=True))
        assert [(row.fields, row.source, row.split) for row in kept] == [
            (row.fields, row.source, row.split) for row in rows
        ]
        assert kept[1].marks == Marks("draft", True, ("a", "b"), "a note")
        assert store.columns == ["a", "b", "z"]
        assert store.counts().draft == 700 and store.integrity() == []


def test_the_order_of_rows_is_read_whole_and_from_a_row_on(tmp_path: Path) -> None:
    with Dataset.create(tmp_path / "rows.sqlite") as store:
        store.apply(InsertRows([NewRow({"n": n}) for n in range(50_001)]))
        store.apply(PlaceRows.move([7], None))
        expected = [row for row in range(1, 50_002) if row != 7] + [7]
        assert order(store) == array("q", expected)
        assert order(store, after=49_999) == array("q", [50_000, 50_001, 7])
        assert len(order(store, after=1, most=20_000)) == 20_000
