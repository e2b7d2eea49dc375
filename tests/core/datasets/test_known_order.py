"""Which of some rows stand in an order that is known, and that it is worked out once, when it is asked for."""

from __future__ import annotations

import random
from array import array
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.datasets import known_order
from core.datasets.edits import DeleteRows, PlaceRows
from core.datasets.known_order import Order, moved

ids_in_pieces = st.lists(st.integers(1, 60), unique=True, max_size=60)


@given(ids_in_pieces, st.sets(st.integers(0, 65)))
def test_rows_among_others_come_in_the_order_they_stand_in(ids: list[int], some: set[int]) -> None:
    found = Order.of(1, array("q", ids)).among(array("q", sorted(some)))
    assert found is not None and found.tolist() == [row for row in ids if row in some]


@pytest.mark.parametrize("pieces", [1, 7, 400])
@pytest.mark.parametrize("holes", [0, 30, 20_000])
def test_the_same_of_very_many_rows(pieces: int, holes: int) -> None:
    dice = random.Random(pieces + holes)
    n = 90_000
    ids = sorted(dice.sample(range(1, n + 1), n - holes))
    cuts = [0, *sorted(dice.sample(range(1, len(ids)), pieces - 1)), len(ids)]
    parts = [ids[start:stop] for start, stop in pairwise(cuts)]
    dice.shuffle(parts)
    mixed = [row for part in parts for row in part]
    some = sorted(dice.sample(range(1, n + 1), 9_000))
    found = Order.of(1, array("q", mixed)).among(array("q", some))
    wanted = set(some)
    assert found is not None and found.tolist() == [row for row in mixed if row in wanted]


def test_an_order_that_is_all_mixed_up_is_left_to_sqlite() -> None:
    ids = list(range(1, 90_001))
    random.Random(5).shuffle(ids)
    assert Order.of(1, array("q", ids)).among(array("q", [1, 2])) is None
    assert Order.of(1, array("q")).among(array("q", [1, 2])) == array("q")


def test_ids_are_worked_out_once_when_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    first = Order.of(1, array("q", range(1, 11)))

    def make() -> array[int]:
        asked.append(1)
        return moved(first.ids, DeleteRows.of([3]), PlaceRows([]))

    later = Order(2, make)
    assert not later.is_worked_out and not asked
    later.work_out(for_questions=True)
    assert later.is_worked_out and later.ids.tolist() == [1, 2, 4, 5, 6, 7, 8, 9, 10]
    assert len(asked) == 1
    same = later.at(3)
    assert (same.state, same.ids) == (3, later.ids)
    monkeypatch.setattr(known_order, "_pieces", None)
    assert same.among(array("q", [2, 3, 4])) == array("q", [2, 4]), "what was known of it is known still"
