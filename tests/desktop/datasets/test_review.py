"""Marks on rows, and going through drafts with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from core.datasets.edits import SetNote, SetStatus
from core.datasets.rows import Status
from core.datasets.store import Dataset
from desktop.datasets.review_page import ReviewPage
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.workbench import Workbench
from tests.desktop.datasets.conftest import fill, on_disk
from tests.desktop.datasets.doing import choose_rows, shown, stored
from tests.desktop.doing import click

Find = Callable[[str], Any]
Key = Qt.Key


@pytest.fixture
def page(qtbot: QtBot, bench: Workbench, find: Find) -> ReviewPage:
    """A review of four drafts: rows 2, 3, 4 and 8."""
    bench.editing.apply(SetStatus.of(bench.model.ids([2, 3, 4, 8]), "draft"))
    bench.table.setCurrentIndex(bench.model.index(0, 0))
    bench.table.setFocus()
    qtbot.keyClick(bench.table, Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    page = bench.review
    qtbot.waitUntil(lambda: page.isVisible() and page.hasFocus())
    assert find("datasets.review.count").text() == "0 of 4 reviewed"
    return page


def status(bench: Workbench, at: int) -> Status:
    return stored(bench)[at].marks.status


def test_marks_are_set_beside_the_table_each_with_its_undo(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    click(find("datasets.row.status.rejected"))
    assert status(bench, 0) == "rejected"
    assert bench.model.index(0, bench.model.state_section).data() == "Rejected"
    click(find("datasets.row.star"))
    field = find("datasets.row.tag.field")
    field.setFocus()
    qtbot.keyClicks(field, "needs a source")
    qtbot.keyClick(field, Key.Key_Return)
    field.insert("हिन्दी")
    qtbot.keyClicks(field, ",")
    note = find("datasets.row.note")
    note.setFocus()
    qtbot.keyClicks(note, "Ask again")
    bench.table.setCurrentIndex(bench.model.index(1, 0))
    marks = stored(bench)[0].marks
    assert (marks.starred, marks.tags, marks.note) == (True, ("needs a source", "हिन्दी"), "Ask again")
    assert find("datasets.row.note").words() == ""
    bench.table.setCurrentIndex(bench.model.index(0, 0))
    click(find("datasets.row.tag.needs a source"))
    field.setFocus()
    qtbot.keyClick(field, Key.Key_Backspace)
    assert stored(bench)[0].marks.tags == ()
    for _ in range(7):
        bench.undo()
    assert stored(bench)[0].marks.status == "accepted" and not stored(bench)[0].marks.starred


def test_tags_in_use_are_offered_when_one_types(qtbot: QtBot, bench: Workbench, find: Find) -> None:
    choose_rows(bench, 5)
    bench.rows.tag(["returns", "shoes"], [])
    bench.table.setCurrentIndex(bench.model.index(0, 0))
    field: QLineEdit = find("datasets.row.tag.field")
    field.setFocus()
    completer = field.completer()
    qtbot.waitUntil(lambda: completer.completionModel().rowCount() == 2)


def test_a_star_is_clicked_in_the_table(qtbot: QtBot, bench: Workbench) -> None:
    index = bench.model.index(3, bench.model.star_section)
    spot = bench.table.visualRect(index).center()
    for wanted in (True, False):
        qtbot.mouseClick(bench.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
        assert stored(bench)[3].marks.starred is wanted


def test_one_goes_through_rows_with_the_buttons_beside_the_table(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    click(find("datasets.row.next"))
    click(find("datasets.row.next"))
    click(find("datasets.row.previous"))
    assert find("datasets.row.title").text() == "Row 2"
    assert find("datasets.field.question").words() == "Question 1?"


def test_drafts_are_accepted_rejected_and_taken_back_by_keys(
    qtbot: QtBot, bench: Workbench, page: ReviewPage, find: Find
) -> None:
    assert "Question 2?" in page.view.toPlainText()
    qtbot.keyClick(page, Key.Key_A)
    assert status(bench, 2) == "accepted" and "Question 3?" in page.view.toPlainText()
    qtbot.keyClick(page, Key.Key_X)
    assert status(bench, 3) == "rejected"
    qtbot.keyClick(page, Key.Key_J)
    assert "Question 8?" in page.view.toPlainText()
    qtbot.keyClick(page, Key.Key_K)
    qtbot.keyClick(page, Key.Key_S)
    assert stored(bench)[4].marks.starred and find("datasets.review.starred").isVisible()
    assert find("datasets.review.count").text() == "2 of 4 reviewed"
    for _ in range(2):
        qtbot.keyClick(page, Key.Key_U)
    assert (status(bench, 2), status(bench, 3)) == ("accepted", "draft")
    assert not stored(bench)[4].marks.starred and "Question 3?" in page.view.toPlainText()
    assert find("datasets.review.count").text() == "1 of 4 reviewed"
    qtbot.keyClick(page, Key.Key_U)
    qtbot.keyClick(page, Key.Key_U)
    assert "nothing to take back" in find("datasets.review.said").text()
    assert [status(bench, at) for at in (2, 3, 4, 8)] == ["draft"] * 4


def test_the_review_ends_with_a_summary_and_the_rejected_rows(
    qtbot: QtBot, bench: Workbench, page: ReviewPage, find: Find
) -> None:
    for key in (Key.Key_Return, Key.Key_Delete, Key.Key_A, Key.Key_A):
        qtbot.keyClick(page, key)
    assert page.summary.isVisible()
    values = [
        find(f"datasets.review.{name}").findChildren(type(find("datasets.review.count")))
        for name in ("accepted", "rejected", "undecided")
    ]
    assert [any(made.text() == str(n) for made in row) for row, n in zip(values, (3, 1, 0), strict=True)] == [
        True
    ] * 3
    click(find("datasets.review.show_rejected"))
    qtbot.waitUntil(lambda: shown(bench) == ["Question 3?"])
    assert not page.isVisible() and bench.table.isVisible()
    assert bench.editing.counts().rejected == 1 and len(on_disk(bench)) == 19


def test_letters_typed_into_a_field_are_letters(
    qtbot: QtBot, bench: Workbench, page: ReviewPage, find: Find
) -> None:
    qtbot.keyClick(page, Key.Key_E)
    editor = find("datasets.review.field.question")
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "AXJ ")
    assert all(status(bench, at) == "draft" for at in (2, 3))
    qtbot.keyClick(editor, Key.Key_Escape)
    assert stored(bench)[2].fields["question"] == "AXJ Question 2?" and page.hasFocus()
    assert "AXJ Question 2?" in page.view.toPlainText()
    qtbot.keyClick(page, Key.Key_T)
    field = page.tags.field
    assert field.hasFocus()
    qtbot.keyClicks(field, "axe")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.keyClick(field, Key.Key_Escape)
    assert stored(bench)[2].marks.tags == ("axe",) and status(bench, 2) == "draft" and page.hasFocus()
    qtbot.keyClick(page, Key.Key_U)
    qtbot.keyClick(page, Key.Key_U)
    assert stored(bench)[2].fields["question"] == "Question 2?" and stored(bench)[2].marks.tags == ()


def test_escape_leaves_with_a_summary_only_where_something_was_decided(
    qtbot: QtBot, bench: Workbench, page: ReviewPage, find: Find
) -> None:
    qtbot.keyClick(page, Key.Key_J)
    qtbot.keyClick(page, Key.Key_Escape)
    assert bench.table.isVisible() and bench.table.currentIndex().row() == 3
    click(find("datasets.review"))
    qtbot.keyClick(page, Key.Key_A)
    qtbot.keyClick(page, Key.Key_Escape)
    assert page.summary.isVisible()
    click(find("datasets.review.back"))
    assert bench.table.isVisible() and bench.table.hasFocus()


def test_what_somebody_else_changed_is_not_taken_back(
    qtbot: QtBot, bench: Workbench, page: ReviewPage, screen: DatasetsScreen, find: Find
) -> None:
    qtbot.keyClick(page, Key.Key_A)
    assert bench.path is not None
    with Dataset(bench.path) as other:
        other.apply(SetNote(next(other.ids()), "From elsewhere"))
    screen.context.announce(datasets=True)
    qtbot.keyClick(page, Key.Key_U)
    assert "changed elsewhere" in find("datasets.review.said").text()
    assert status(bench, 2) == "accepted" and stored(bench)[0].marks.note == "From elsewhere"


def test_with_no_drafts_the_rows_shown_are_gone_through(
    qtbot: QtBot, screen: DatasetsScreen, find: Find
) -> None:
    fill(screen, [{"question": f"Q{i}", "answer": "A"} for i in range(3)])
    bench = screen.workbench
    click(find("datasets.review"))
    assert find("datasets.review.count").text() == "0 of 3 reviewed"
    qtbot.keyClick(bench.review, Key.Key_A)
    assert find("datasets.undo").accessibleName() == "Undo: Add 3 rows"  # it was accepted before
    qtbot.keyClick(bench.review, Key.Key_X)
    assert find("datasets.review.count").text() == "2 of 3 reviewed"
    assert [row.marks.status for row in stored(bench)] == ["accepted", "rejected", "accepted"]
