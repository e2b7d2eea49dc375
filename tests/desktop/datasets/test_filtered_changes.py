"""What is shown after a change is what a fresh look would find, whatever filter is in force; and what is put off until
nothing changes for a moment is done then."""

from __future__ import annotations

import random

import pytest
from pytestqt.qtbot import QtBot

from core.datasets import filters
from core.datasets.edits import DeleteRows, InsertRows, PlaceRows, SetCell, SetStatus
from core.datasets.filters import Condition, Filter
from core.datasets.known_order import Order
from core.datasets.rows import NewRow, to_runs
from core.datasets.sorting import Sort
from core.datasets.store import Dataset
from desktop.datasets import editing as module
from desktop.datasets.workbench import Workbench
from tests.desktop.datasets.doing import shown

FILTERS = (
    Filter(),
    Filter(words="answer 1"),
    Filter(conditions=(Condition("answer", "contains", "1"),)),
    Filter(statuses=("draft",)),
    Filter(sort=Sort("column", "answer", descending=True)),
    Filter(rows=[(3, 9), (12, 30)], title="Some"),
)


def fresh(bench: Workbench) -> list[int]:
    """What a look by somebody else finds."""
    assert bench.path is not None
    with Dataset(bench.path) as store:
        return filters.find(store, bench.editing.filter).tolist()


@pytest.mark.parametrize("aside", [False, True])
@pytest.mark.parametrize("seed", range(3))
def test_after_each_change_the_table_shows_what_a_fresh_look_finds(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch, aside: bool, seed: int
) -> None:
    if aside:
        # As with rows without number: all that can be is done in threads.
        monkeypatch.setattr(module, "AT_ONCE", -1)
        monkeypatch.setattr(module, "READ_AT_ONCE", -1)
    dice, editing, deleted = random.Random(seed), bench.editing, 0
    for number in range(60):
        here = bench.model.all_ids.tolist()
        some = sorted(dice.sample(here, min(len(here), dice.randint(1, 4))))
        step = dice.choice(
            ("filter", "delete", "delete", "undo", "undo", "redo", "set", "mark", "insert", "move")
        )
        if step == "filter":
            editing.show(dice.choice(FILTERS))
        elif step == "undo":
            editing.undo()
        elif step == "redo":
            editing.redo()
        elif step == "insert":
            rows = [NewRow({"question": f"New {number}?", "answer": dice.choice(("Answer 1.", "No."))})]
            editing.apply(InsertRows(rows, dice.choice([0, None, *some])))
        elif some and step == "delete":
            deleted += editing.filter != Filter()
            editing.apply(DeleteRows.of(some))
        elif some and step == "set":
            editing.apply(SetCell(some[0], "answer", f"Answer {dice.randint(0, 19)}."))
        elif some and step == "mark":
            editing.apply(SetStatus.of(some, dice.choice(("draft", "accepted"))))
        elif step == "move" and len(some) > 1:
            editing.apply(PlaceRows.move(some[:-1], some[-1]))
        qtbot.waitUntil(lambda: not editing.is_busy)
        assert bench.model.all_ids.tolist() == fresh(bench), f"seed {seed}, step {number}: {step}"
    assert deleted > 2


def test_rows_found_by_a_slow_filter_go_at_once_and_come_back(qtbot: QtBot, bench: Workbench) -> None:
    editing = bench.editing
    editing.show(Filter(conditions=(Condition("question", "matches", "Question 1[0-9]"),)))
    qtbot.waitUntil(lambda: not editing.is_busy)
    bench.table.selectRow(3)
    bench.rows.delete()
    # Not sought anew: that would go on aside.
    assert not editing.is_busy
    assert shown(bench) == [f"Question {at}?" for at in range(10, 20) if at != 13]
    bench.undo()
    qtbot.waitUntil(lambda: not editing.is_busy and len(shown(bench)) == 10)
    assert shown(bench) == [f"Question {at}?" for at in range(10, 20)]


def test_a_search_that_a_change_comes_between_is_not_taken_for_its_outcome(
    qtbot: QtBot, bench: Workbench
) -> None:
    editing, ids = bench.editing, bench.model.all_ids.tolist()
    editing.show(Filter(rows=to_runs(ids[5:15]), title="Some"))
    assert editing.is_reading
    editing.apply(DeleteRows.of(ids[6:8]))
    qtbot.waitUntil(lambda: not editing.is_busy)
    assert bench.model.all_ids.tolist() == [ids[5], *ids[8:15]] == fresh(bench)


def test_at_rest_the_journal_is_in_the_file_and_the_order_is_known(
    qtbot: QtBot, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "READ_AT_ONCE", -1)
    editing = bench.editing
    assert bench.path is not None
    qtbot.waitUntil(lambda: not editing.is_busy and not editing._rest.isActive())
    with Dataset(bench.path) as other:
        # Somebody else's change: the order that was known is none any more.
        other.apply(DeleteRows.of([2]))
    editing.apply(SetCell(1, "answer", "Written down."))
    path = bench.path
    qtbot.waitUntil(lambda: b"Written down." in path.read_bytes())
    qtbot.waitUntil(lambda: editing._order is not None)
    with Dataset(bench.path) as other:
        assert isinstance(editing._order, Order)
        assert editing._order.holds(other) and editing._order.ids.tolist() == list(other.ids(every=True))
