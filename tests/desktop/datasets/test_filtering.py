"""Choosing and sorting the rows that are shown: search field, funnel, chips, heads of columns, saved filters."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.datasets.edits import InsertRows, SetNote, SetStar, SetStatus, SetTags
from core.datasets.filters import Filter
from core.datasets.rows import NewRow, Source, to_runs
from core.datasets.store import Dataset
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.workbench import Workbench
from tests.desktop.datasets.conftest import fill, on_disk
from tests.desktop.datasets.doing import choose_rows, shown
from tests.desktop.doing import click, part

Find = Callable[[str], Any]


def mark_some(bench: Workbench) -> list[int]:
    ids = bench.model.ids(list(range(20)))
    for edit in (
        SetStatus.of(ids[2:5], "draft"), SetStatus.of([ids[6]], "rejected"), SetStar.of([ids[3], ids[9]], True),
        SetTags.of([ids[3], ids[12]], add=["returns"]), SetNote(ids[12], "Look again"),
    ):  # fmt: skip
        bench.editing.apply(edit)
    return ids


def wait_for(qtbot: QtBot, bench: Workbench, positions: list[int]) -> None:
    """Until the rows with these numbers are the ones shown."""
    wanted = [f"Question {at}?" for at in positions]
    qtbot.waitUntil(lambda: shown(bench) == wanted and not bench.editing.is_reading)


def test_the_funnel_offers_what_there_is_and_each_chip_takes_one_thing_away(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    mark_some(bench)
    click(find("datasets.filters"))
    popover = bench.filtering.popover
    qtbot.waitUntil(lambda: "returns" in popover._tags)
    click(part(popover, "datasets.filter.status.draft"))
    wait_for(qtbot, bench, [2, 3, 4])
    click(part(popover, "datasets.filter.mark.star"))
    wait_for(qtbot, bench, [3])
    click(part(popover, "datasets.filter.tag.returns"))
    qtbot.waitUntil(lambda: bench.editing.filter.tags == ("returns",))
    wait_for(qtbot, bench, [3])
    popover.hide()
    assert find("datasets.filters").text() == "3"
    assert find("datasets.shown_count").text() == "1 of 20 rows shown"
    click(find("datasets.chip.status"))
    wait_for(qtbot, bench, [3])
    click(find("datasets.chip.star"))
    wait_for(qtbot, bench, [3, 12])
    qtbot.keyClicks(find("datasets.filter"), "question 12")
    wait_for(qtbot, bench, [12])
    click(find("datasets.clear_filter"))
    wait_for(qtbot, bench, list(range(20)))
    assert find("datasets.filter").text() == "" and not find("datasets.chips").isVisible()


def test_a_condition_on_a_column_and_a_pattern_that_is_none(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    click(find("datasets.filters"))
    popover = bench.filtering.popover
    click(part(popover, "datasets.condition.add"))
    kind, words = part(popover, "datasets.condition.1.kind"), part(popover, "datasets.condition.1.words")
    kind.setCurrentIndex(kind.findData("matches"))
    qtbot.keyClicks(words, "[13](")
    problem = part(popover, "datasets.filter.problem")
    qtbot.waitUntil(problem.isVisible)
    assert "missing )" in problem.text() and len(shown(bench)) == 20
    words.setText(r"n [13]\?")
    wait_for(qtbot, bench, [1, 3])
    assert not problem.isVisible()
    sort = part(popover, "datasets.filter.sort")
    sort.setCurrentIndex(sort.findText("question"))
    direction = part(popover, "datasets.filter.direction")
    direction.setCurrentIndex(1)
    wait_for(qtbot, bench, [3, 1])
    popover.hide()
    texts = [find(f"datasets.chip.{key}").text() for key in ("condition.0", "sort")]
    assert texts[0].startswith("question matches") and texts[1].startswith("Sorted by question, descending")


def test_a_filter_is_named_used_again_after_closing_and_dropped(
    qtbot: QtBot, screen: DatasetsScreen, bench: Workbench, find: Find
) -> None:
    mark_some(bench)
    first = bench.path
    click(find("datasets.filters"))
    popover = bench.filtering.popover
    click(part(popover, "datasets.filter.status.rejected"))
    wait_for(qtbot, bench, [6])
    click(part(popover, "datasets.filter.save"))
    name = part(popover, "datasets.filter.name")
    qtbot.keyClicks(name, "Thrown out")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    popover.hide()
    fill(screen, [{"question": "Other"}], "Other")
    assert bench.editing.filter == Filter()
    bench.open(first)
    click(find("datasets.filters"))
    saved = part(popover, "datasets.filter.saved")
    assert [saved.itemText(at) for at in range(saved.count())] == ["Thrown out"]
    saved.setCurrentIndex(0)
    saved.activated.emit(0)
    wait_for(qtbot, bench, [6])
    click(part(popover, "datasets.filter.forget"))
    assert saved.count() == 0
    popover.hide()


def test_a_head_sorts_turns_round_and_gives_the_own_order_back(
    qtbot: QtBot, screen: DatasetsScreen, find: Find
) -> None:
    fill(screen, [{"question": word, "answer": str(at)} for at, word in enumerate(["pear", "Apple", "fig"])])
    bench = screen.workbench
    heads = bench.table.horizontalHeader()
    spot = QPoint(heads.sectionViewportPosition(0) + 20, heads.height() // 2)
    for wanted in (["Apple", "fig", "pear"], ["pear", "fig", "Apple"], ["pear", "Apple", "fig"]):
        qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        qtbot.waitUntil(lambda wanted=wanted: shown(bench) == wanted)  # type: ignore[misc]
    qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.waitUntil(lambda: shown(bench) == ["Apple", "fig", "pear"])
    choose_rows(bench, 1)
    bench.bar.move_up.trigger()
    assert "dataset's own order" in find("datasets.message.text").text()
    assert [row["question"] for row in on_disk(bench)] == ["pear", "Apple", "fig"]
    click(find("datasets.message.action"))
    qtbot.waitUntil(lambda: shown(bench) == ["pear", "Apple", "fig"])
    choose_rows(bench, 1)
    bench.bar.move_up.trigger()
    assert shown(bench) == ["Apple", "pear", "fig"]


def test_the_rows_of_a_finding_are_shown_with_its_title(qtbot: QtBot, bench: Workbench, find: Find) -> None:
    ids = bench.model.ids([4, 5, 11])
    bench.show_rows("Answers that contradict each other", to_runs(ids))
    wait_for(qtbot, bench, [4, 5, 11])
    chip = find("datasets.chip.rows")
    assert chip.text().startswith("Answers that contradict each other")
    bench.rows.delete()
    wait_for(qtbot, bench, [5, 11])
    click(find("datasets.chip.rows"))
    wait_for(qtbot, bench, [at for at in range(20) if at != 4])


def test_a_row_that_is_edited_while_filtered_stays_in_sight(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    qtbot.keyClicks(find("datasets.filter"), "answer 1")
    qtbot.waitUntil(lambda: len(shown(bench)) == 11)
    bench.table.setCurrentIndex(bench.model.index(3, 1))
    row = bench.current_row()
    assert row is not None
    bench.model.setData(bench.model.index(3, 1), "Answer 1, and more.")
    qtbot.waitUntil(lambda: not bench.editing.is_reading)
    now = bench.current_row()
    assert now is not None and now.id == row.id and now.fields["answer"] == "Answer 1, and more."


def test_many_rows_are_sought_aside_and_the_search_can_be_stopped(
    qtbot: QtBot, screen: DatasetsScreen, find: Find
) -> None:
    fill(screen, [{"question": f"Question {i}?"} for i in range(3)])
    bench = screen.workbench
    assert bench.path is not None
    with Dataset(bench.path) as store:
        rows = [
            NewRow({"question": "x" * 200 + str(i)}, Source(file="big.jsonl", line=i)) for i in range(60_000)
        ]
        store.apply(InsertRows(rows))
    screen.context.announce(datasets=True)
    qtbot.waitUntil(lambda: bench.model.rowCount() == 60_003, timeout=20_000)
    click(find("datasets.filters"))
    popover = bench.filtering.popover
    click(part(popover, "datasets.condition.add"))
    kind = part(popover, "datasets.condition.1.kind")
    kind.setCurrentIndex(kind.findData("matches"))
    part(popover, "datasets.condition.1.words").setText("(x+x+)+y")
    qtbot.waitUntil(lambda: bench.editing.is_reading)
    popover.hide()
    qtbot.waitUntil(find("datasets.stop_search").isVisible)
    click(find("datasets.stop_search"))
    assert bench.editing.filter == Filter() and bench.model.rowCount() == 60_003
    assert not find("datasets.chips").isVisible()
    bench.filtering.sort(bench.editing.filter.sort)
    QApplication.processEvents()


def test_rows_are_dragged_by_their_numbers(qtbot: QtBot, bench: Workbench) -> None:
    numbers = bench.table.numbers

    def middle(row: int) -> QPoint:
        return QPoint(20, numbers.sectionViewportPosition(row) + numbers.sectionSize(row) // 2)

    def drag(start: int, to: QPoint) -> None:
        view = numbers.viewport()
        qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=middle(start))
        qtbot.mouseMove(view, middle(start) + QPoint(0, 12))
        qtbot.mouseMove(view, to)
        qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=to)

    drag(0, middle(3) + QPoint(0, 12))
    assert shown(bench)[:5] == ["Question 1?", "Question 2?", "Question 3?", "Question 0?", "Question 4?"]
    choose_rows(bench, 1, 4)
    drag(4, middle(0) - QPoint(0, 12))
    assert shown(bench)[:5] == ["Question 2?", "Question 4?", "Question 1?", "Question 3?", "Question 0?"]
    assert bench.table.selected() == [0, 1]
    bench.undo()
    bench.undo()
    assert shown(bench) == [f"Question {at}?" for at in range(20)]
    qtbot.mouseClick(numbers.viewport(), Qt.MouseButton.LeftButton, pos=middle(6))
    assert bench.table.selected() == [6] and shown(bench)[6] == "Question 6?"
