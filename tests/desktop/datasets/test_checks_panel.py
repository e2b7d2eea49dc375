"""The Checks panel as a person uses it: what is found, shown, fixed, compared and ignored."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QDialog, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core.datasets import report as reports
from core.datasets.differences import differences
from core.datasets.edits import DeleteRows, InsertRows, SetCell
from core.datasets.rows import Marks, NewRow
from core.datasets.store import Dataset
from desktop import theme
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.workbench import Workbench
from tests.core.datasets.checks import FILLER, pairs
from tests.desktop.datasets.conftest import fill, on_disk
from tests.desktop.doing import in_dialog, press

Find = Callable[[str], Any]
URDU = ("پاکستان کا سب سے اونچا پہاڑ کون سا ہے؟", "کے ٹو، جو قراقرم کے پہاڑوں میں ہے۔")


@pytest.fixture
def bench(screen: DatasetsScreen) -> Workbench:
    """Rows with some of everything wrong, checked by nobody yet."""
    q, a = FILLER[0]
    rows = pairs(*FILLER, URDU, FILLER[1], FILLER[1], (q.replace("winter", "winters"), a), ("Who?", ""))
    rows += pairs((URDU[0], "ایورسٹ، جو نیپال میں ہے۔"), ("My mail?", "To ali@mail.pk"))
    fill(screen, rows)
    return screen.workbench


def click(qtbot: QtBot, find: Find, name: str) -> None:
    qtbot.waitUntil(lambda: find(name).isVisible() and find(name).isEnabled())
    qtbot.mouseClick(find(name), Qt.MouseButton.LeftButton)


def checked(qtbot: QtBot, bench: Workbench, find: Find) -> None:
    """Open the panel and check by its button."""
    click(qtbot, find, "datasets.checks")
    qtbot.waitUntil(lambda: bench.checks.is_settled)
    first = find("datasets.checks.first").isVisible()
    click(qtbot, find, "datasets.checks.first" if first else "datasets.checks.run")
    settled(qtbot, bench)


def settled(qtbot: QtBot, bench: Workbench) -> None:
    """Wait until no job is at work and what it left is shown, for the state the rows are in now."""

    panel = bench.checks
    qtbot.waitUntil(
        lambda: panel.is_settled and panel.report is not None and not panel.edits_since(), timeout=60_000
    )


def with_comparison(act: Callable[[QDialog], object]) -> None:
    """Once rows are compared, act on that, then close it."""

    def leave(dialog: QDialog) -> None:
        act(dialog)
        dialog.reject()

    in_dialog("datasets.compare", leave)


def test_findings_are_shown_by_how_bad_they_are_and_a_click_shows_their_rows(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    checked(qtbot, bench, find)
    kinds = ["empty_answer", "copies", "contradictions", "likes", "personal_email", "scripts", "too_few"]
    at = [find(f"datasets.finding.{kind}").y() for kind in kinds]
    assert at == sorted(at)
    assert find("datasets.finding.copies.title").text() == "2 rows that repeat an earlier one"
    assert find("datasets.checks.age").text().startswith("10 rows checked")
    assert "choose a model" in find("datasets.checks.skipped.0").text()
    click(qtbot, find, "datasets.finding.copies.rows")
    qtbot.waitUntil(lambda: bench.model.rowCount() == 2)
    assert bench.model.index(0, 0).data() == FILLER[1][0]


def test_a_fix_says_what_it_will_do_does_it_as_a_job_and_is_one_undo(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    before = on_disk(bench)
    checked(qtbot, bench, find)
    assert find("datasets.finding.copies.fix").text() == "Delete 2 repeated rows"
    click(qtbot, find, "datasets.finding.copies.fix")
    qtbot.waitUntil(lambda: bench.model.rowCount() == 8, timeout=20_000)
    settled(qtbot, bench)
    assert len(on_disk(bench)) == 8
    # What else was found still stands, and can be fixed without checking again.
    click(qtbot, find, "datasets.finding.personal_email.fix")
    qtbot.waitUntil(lambda: on_disk(bench)[-1]["answer"] == "To [EMAIL]", timeout=20_000)
    qtbot.waitUntil(lambda: find("datasets.undo").accessibleName() == "Undo: Mask personal data in 1 row")
    click(qtbot, find, "datasets.undo")
    click(qtbot, find, "datasets.undo")
    assert on_disk(bench) == before


def test_what_was_found_stays_and_says_how_many_edits_came_since(
    qtbot: QtBot, bench: Workbench, screen: DatasetsScreen, find: Find
) -> None:
    checked(qtbot, bench, find)
    bench.editing.apply(SetCell(1, "answer", "Wrap them up."))
    bench.editing.apply(DeleteRows.of([2]))
    qtbot.waitUntil(lambda: "2 edits since" in find("datasets.checks.age").text())
    qtbot.waitUntil(lambda: not find("datasets.finding.copies.fix").isEnabled())
    assert find("datasets.finding.copies.fix").toolTip() == "Rows were edited since: check again first"
    # Another dataset has a report of its own; coming back, the first one's is there.
    fill(screen, pairs(*FILLER), "Other")
    qtbot.waitUntil(find("datasets.checks.first").isVisible)
    screen.go(dataset="Rows")
    qtbot.waitUntil(lambda: "2 edits since" in find("datasets.checks.age").text())
    click(qtbot, find, "datasets.undo")
    click(qtbot, find, "datasets.undo")
    qtbot.waitUntil(lambda: "since" not in find("datasets.checks.age").text())
    qtbot.waitUntil(lambda: find("datasets.finding.copies.fix").isEnabled())


def test_an_ignored_finding_stays_ignored_and_can_be_shown_again(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    checked(qtbot, bench, find)
    click(qtbot, find, "datasets.finding.copies.ignore")
    again = find("datasets.finding.copies.unignore")
    checked(qtbot, bench, find)
    qtbot.waitUntil(lambda: find("datasets.finding.copies.unignore") is not again)
    assert bench.path is not None and reports.load_choices(bench.path).ignored == ("copies",)
    click(qtbot, find, "datasets.finding.copies.unignore")
    qtbot.waitUntil(find("datasets.finding.copies").isVisible)
    assert reports.load_choices(bench.path).ignored == ()


def test_pairs_are_compared_side_by_side_and_one_or_both_stay(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    checked(qtbot, bench, find)

    def delete_right(dialog: QDialog) -> None:
        right = dialog.findChild(QTextEdit, "datasets.compare.right.question")
        assert right is not None and "winters" in right.toPlainText()
        marked = [
            right.toPlainText()[at]
            for at in range(len(right.toPlainText()))
            if _ground(right, at) == theme.color("caution_tint")
        ]
        assert "".join(marked) == "winters"
        press(dialog, "datasets.compare.delete.right")

    with_comparison(delete_right)
    click(qtbot, find, "datasets.finding.likes.compare")
    assert len(on_disk(bench)) == 9
    assert bench.checks.findChild(QWidget, "datasets.finding.likes") is None or not bench.checks.edits_since()
    with_comparison(lambda dialog: press(dialog, "datasets.compare.keep"))
    click(qtbot, find, "datasets.finding.contradictions.compare")
    checked(qtbot, bench, find)
    assert bench.checks.report is not None
    kinds = {one.kind for one in bench.checks.report.findings}
    assert "copies" in kinds and not {"likes", "contradictions"} & kinds
    click(qtbot, find, "datasets.undo")
    assert len(on_disk(bench)) == 10


def _ground(shown: QTextEdit, at: int) -> QColor:
    cursor = shown.textCursor()
    cursor.setPosition(at + 1)
    return cursor.charFormat().background().color()


def test_lengths_are_checked_with_the_model_that_is_chosen(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    checked(qtbot, bench, find)

    def choose(dialog: QDialog) -> None:
        box = dialog.findChild(QWidget, "datasets.checks.model")
        box.setCurrentIndex(1)  # type: ignore[union-attr]
        dialog.findChild(QWidget, "datasets.checks.length").setValue(16)  # type: ignore[union-attr]
        press(dialog, "dialog.accept")

    in_dialog("datasets.checks.dialog", choose)
    click(qtbot, find, "datasets.checks.settings")
    qtbot.waitUntil(
        lambda: bench.checks.report is not None and bench.checks.report.max_length == 16, timeout=60_000
    )
    qtbot.waitUntil(find("datasets.finding.too_long").isVisible)


def test_sound_rows_are_said_to_be_sound_and_drafts_to_be_left_out(
    qtbot: QtBot, screen: DatasetsScreen, find: Find
) -> None:
    path = fill(
        screen,
        pairs(*((f"What is {n} in words, and why {n * n * 7919}?", f"Number {n * 31}") for n in range(230))),
    )
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow(pairs(FILLER[0])[0], marks=Marks("draft"))]))
    screen.context.announce(datasets=True)
    bench = screen.workbench
    checked(qtbot, bench, find)
    assert bench.checks.report is not None
    if bench.checks.report.findings:
        assert {one.severity for one in bench.checks.report.findings} == {"note"}
    assert find("datasets.checks.good").text() == "No trouble was found in these rows."
    assert "1 row that are drafts" in find("datasets.checks.skipped.1").text()


def test_a_check_can_be_stopped(qtbot: QtBot, screen: DatasetsScreen, find: Find) -> None:
    fill(screen, pairs(*((f"{n} {FILLER[n % 3][0]} {n * n}", FILLER[n % 2][1]) for n in range(40_000))))
    bench = screen.workbench
    click(qtbot, find, "datasets.checks")
    click(qtbot, find, "datasets.checks.first")
    qtbot.waitUntil(
        lambda: bench.checks._handle is not None and bench.checks._handle.progress is not None, timeout=30_000
    )
    handle = bench.checks._handle
    assert handle is not None
    with qtbot.waitSignal(handle.stopped, timeout=1500):
        click(qtbot, find, "datasets.checks.stop")
    qtbot.waitUntil(find("datasets.checks.first").isVisible)
    assert bench.path is not None and reports.load(bench.path) is None


@pytest.mark.parametrize(
    ("a", "b", "left", "right"),
    [
        ("the old mill", "the new mill", ["old"], ["new"]),
        ("same", "same", [], []),
        ("", "all of it", [], ["all of it"]),
        ("यह पुराना पुल है", "यह नया पुल है", ["पुराना"], ["नया"]),
        ("我喜欢茶", "我喜欢咖啡", ["茶"], ["咖啡"]),
        ("a\nb", "a b", ["\n"], [" "]),
    ],
)
def test_differences_are_marked_word_by_word(a: str, b: str, left: list[str], right: list[str]) -> None:
    of_a, of_b = differences(a, b)
    assert [a[begin:end] for begin, end in of_a] == left
    assert [b[begin:end] for begin, end in of_b] == right
