"""A piece of the soak, small enough for every day; and that its referee sees what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.datasets.edits import DeleteRows, InsertRows, SetCell
from core.datasets.rows import NewRow
from core.datasets.store import Dataset
from tests.soak.book import Rows
from tests.soak.house import House
from tests.soak.measure import Sample, growth
from tests.soak.referee import Referee

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@pytest.fixture
def referee(tmp_path: Path) -> Iterator[Referee]:
    made = Referee(House(tmp_path / "house"), 4, gentle=False)
    yield made
    if made.house.window is not None:
        made.house.kill()
    made.journal.close()


def test_a_window_that_is_killed_in_the_midst_of_things_loses_nothing(referee: Referee) -> None:
    referee.furnish(indexed=False)
    for act in (
        referee.set_cell, referee.add_row, referee.kill_window, referee.delete_rows, referee.undo,
        referee.press_on_row, referee.replace, referee.dialog, referee.import_file, referee.export,
        referee.kill_window, referee.redo, referee.look, referee.sort, referee.filter, referee.visit,
    ):  # fmt: skip
        referee.carry_out(act)
    referee.end()
    assert referee.wrong == []
    assert referee.killed["window"] == 2 and referee.house.lives == 3 and referee.edits > 5


@pytest.fixture
def rows(tmp_path: Path) -> Rows:
    path = tmp_path / "rows.sqlite"
    with Dataset.create(path) as store:
        store.apply(InsertRows([NewRow({"question": f"{at}?", "answer": str(at)}) for at in range(5)]))
    return Rows(path)


def test_the_referee_sees_a_lost_edit_and_a_row_that_nobody_made(rows: Rows) -> None:
    assert rows.difference() == ""
    rows.take([SetCell(2, "answer", "kept")])
    assert "missing" in rows.difference()
    with Dataset(rows.path) as store:
        store.apply(SetCell(2, "answer", "kept"))
    assert rows.difference() == ""
    with Dataset(rows.path) as store:
        store.apply(DeleteRows.of([4]))
    assert "4 rows, 5 wanted" in rows.difference()


def test_of_edits_under_way_at_a_kill_the_first_may_have_come_through_but_not_the_last_alone(
    rows: Rows,
) -> None:
    first, second = SetCell(1, "answer", "first"), SetCell(1, "question", "second")
    with Dataset(rows.path) as store:
        store.apply(first)
    assert rows.take_some([first, second]) == "" and len(rows.plain.past) == 1
    with Dataset(rows.path) as store:
        store.undo()
        store.apply(second)
    assert "after a kill" in rows.take_some([])


def test_growth_is_told_whatever_single_minutes_are_like() -> None:
    def samples(grown: float) -> list[Sample]:
        return [
            Sample(minute, 1, 100 + grown * minute + (30 if minute % 13 == 0 else 0), 0, 20, 3, 0, 0, 0, 0, 0)
            for minute in range(60)
        ]

    flat, steep = (growth(samples(grown), lambda one: one.window, 10) for grown in (0.0, 0.5))
    assert flat is not None and abs(flat.share) < 0.001
    assert steep is not None and steep.share == pytest.approx(0.5 * 49 / 107, rel=0.1)
