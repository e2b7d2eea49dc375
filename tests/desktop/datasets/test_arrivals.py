"""Rows that come in while one looks: they are added to what is shown, and the window waits for nobody who writes."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from core.datasets import database, index
from core.datasets.edits import DeleteRows, SetCell
from core.datasets.filters import Filter
from core.datasets.rows import NewRow
from core.datasets.store import Dataset
from core.text import text
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.workbench import Workbench
from tests.desktop.datasets.conftest import on_disk


def more(bench: Workbench, n: int) -> None:
    """What an import does: rows at the end, by another connection."""
    assert bench.path is not None
    with Dataset(bench.path) as other:
        rows = [NewRow({"question": f"New {i}?", "answer": "Yes."}) for i in range(n)]
        other.append(rows, text("Import"))


def test_rows_that_come_in_are_added_and_nothing_else_moves(qtbot: QtBot, bench: Workbench) -> None:
    bench.table.go_to(4)
    resets: list[int] = []
    bench.model.modelReset.connect(lambda: resets.append(1))
    for _ in range(2):
        more(bench, 8)
        before = bench.model.rowCount()
        with qtbot.waitSignal(bench.model.rowsInserted):
            bench.editing.look_for_more()
        assert bench.model.rowCount() == before + 8
    assert bench.table.currentIndex().row() == 4 and not resets
    assert bench.model.index(35, 0).data() == "New 7?"


def test_rows_that_come_in_while_others_do_or_go_are_not_forgotten(qtbot: QtBot, bench: Workbench) -> None:
    more(bench, 8)
    bench.editing.look_for_more()
    more(bench, 8)
    # Asked for while a look is under way: it follows.
    bench.editing.look_for_more()
    qtbot.waitUntil(lambda: bench.model.rowCount() == 36)
    more(bench, 4)
    bench.editing.look_for_more()
    bench.editing.apply(DeleteRows.of([bench.model.all_ids[-1]]))
    qtbot.waitUntil(lambda: not bench.editing.is_busy)
    bench.editing.look_for_more()
    qtbot.waitUntil(lambda: bench.model.rowCount() == 39)
    assert bench.path is not None
    with Dataset(bench.path) as store:
        assert bench.model.all_ids.tolist() == list(store.ids(every=True))


def test_in_a_filtered_table_only_rows_that_fit_are_added(qtbot: QtBot, bench: Workbench) -> None:
    bench.editing.show(Filter(words="new"))
    more(bench, 8)
    bench.editing.look_for_more()
    qtbot.waitUntil(lambda: bench.model.rowCount() == 8)


def test_a_change_waits_in_a_thread_for_who_writes(qtbot: QtBot, bench: Workbench) -> None:
    assert bench.path is not None
    bench.editing.is_shared = True
    with Dataset(bench.path) as other:
        database.begin(other.connection)
        bench.editing.apply(SetCell(1, "answer", "Changed."))
        assert bench.editing.is_changing and on_disk(bench)[0]["answer"] != "Changed."
        other.connection.execute("ROLLBACK")
    qtbot.waitUntil(lambda: not bench.editing.is_changing)
    assert on_disk(bench)[0]["answer"] == "Changed."


def test_words_are_indexed_when_that_is_worth_it_and_the_window_says_so(
    qtbot: QtBot, screen: DatasetsScreen, bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index, "WORTH", 10)
    more(bench, 30)
    with qtbot.waitSignal(screen.indexer.done, timeout=60_000):
        bench.editing.look_for_more()
    bench.editing.show(Filter(words="New"))
    qtbot.waitUntil(lambda: bench.editing.is_indexed and bench.model.rowCount() == 30)
    bench.editing.show(Filter(words="ew 7"))
    qtbot.waitUntil(lambda: bench.model.rowCount() == 0)
    button = screen.findChild(type(bench.bar.split), "datasets.look_inside")
    assert button is not None and not button.isHidden()
    button.click()
    qtbot.waitUntil(lambda: bench.model.rowCount() == 1 and not bench.editing.is_indexed)
