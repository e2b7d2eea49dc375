"""The jobs panel with real jobs in real lanes: progress, stop, resume, log, clear."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.errors import UserError
from core.jobs import tasks
from core.jobs.context import JobContext
from core.text import text
from desktop.main_window import MainWindow
from desktop.widgets.job_row import JobRow
from desktop.widgets.time_left import TimeLeft

_go = threading.Event()


def steps(ctx: JobContext, *, to: int) -> str:
    ctx.log("the first line")
    for done in range(to):
        ctx.progress(done, to, text("Reading"))
    while not _go.wait(0.005):
        ctx.check()
    return "done"


def spoil(ctx: JobContext) -> None:
    raise UserError("The disk that holds {path} is full.", "Free some space.", path="x")


def slip(ctx: JobContext) -> None:
    raise KeyError("text")


@pytest.fixture(autouse=True)
def known_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    _go.clear()
    known: dict[str, Any] = dict(tasks.TASKS)
    for name in ("steps", "spoil", "slip"):
        known[name] = tasks.Task(f"{__name__}:{name}", "io", f"Test {name}", resumable=name == "steps")
    monkeypatch.setattr(tasks, "TASKS", known)


def row_of(window: MainWindow, job_id: str) -> JobRow:
    row = window.jobs_panel.row(job_id)
    assert row is not None
    return row


def click(button: QPushButton) -> None:
    assert button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_running_job_shows_how_far_it_is_and_stops_when_told(window: MainWindow, qtbot: QtBot) -> None:
    handle = window.context.jobs.submit("steps", {"to": 10})
    click(window.jobs_button.button)
    assert window.jobs_panel.isVisible()
    row = row_of(window, handle.id)
    qtbot.waitUntil(lambda: "Reading" in row.note.text() and "9 of 10" in row.note.text())
    assert row.bar.value() == 900
    qtbot.waitUntil(lambda: window.jobs_button.bar.isVisible() and window.jobs_button.share.text() == "90%")
    click(row.log_button)
    assert "the first line" in row.log.toPlainText()
    with qtbot.waitSignal(handle.stopped):
        click(row.stop_button)
    qtbot.waitUntil(lambda: row.pill.text() == "Stopped")
    assert not row.stop_button.isVisible() and row.resume_button.isVisible()
    _go.set()
    click(row.resume_button)
    qtbot.waitUntil(lambda: row.pill.text() == "Finished")
    qtbot.waitUntil(lambda: not window.jobs_button.bar.isVisible())


def test_a_failed_job_says_why_in_the_panel_and_in_the_message_bar(window: MainWindow, qtbot: QtBot) -> None:
    window.toggle_jobs()
    handle = window.context.jobs.submit("spoil", {})
    with qtbot.waitSignal(handle.ended):
        pass
    row = row_of(window, handle.id)
    qtbot.waitUntil(lambda: row.pill.text() == "Failed")
    assert "The disk that holds x is full. Free some space." in row.trouble.text()
    assert window.message.text.text() == "The disk that holds x is full."


def test_a_fault_of_ours_opens_the_crash_dialog_with_the_traceback(window: MainWindow, qtbot: QtBot) -> None:
    handle = window.context.jobs.submit("slip", {})
    with qtbot.waitSignal(handle.ended):
        pass
    qtbot.waitUntil(lambda: window.crash_dialog is not None)
    assert window.crash_dialog is not None
    report = window.crash_dialog.report.toPlainText()
    assert "KeyError: 'text'" in report and "Task slip" in report and "PySide6" in report


def test_clearing_takes_away_what_is_over_and_escape_closes(window: MainWindow, qtbot: QtBot) -> None:
    _go.set()
    handle = window.context.jobs.submit("steps", {"to": 1})
    with qtbot.waitSignal(handle.ended):
        pass
    window.toggle_jobs()
    qtbot.waitUntil(lambda: window.jobs_panel.clear_button.isEnabled())
    click(window.jobs_panel.clear_button)
    assert window.jobs_panel.row(handle.id) is None
    assert window.context.jobs.listing() == []
    QTest.keyClick(window.jobs_panel.close_button, Qt.Key.Key_Escape)
    assert not window.jobs_panel.isVisible()


def test_jobs_cut_off_are_offered_and_resumed(window: MainWindow, qtbot: QtBot) -> None:
    job = window.context.jobs.submit("steps", {"to": 2})
    qtbot.waitUntil(lambda: job.job.state == "running")
    with qtbot.waitSignal(job.stopped):
        job.stop()
    found = window.context.jobs.queue.get(job.id)
    assert found is not None
    found.state = "interrupted"  # as a window that died leaves it
    window.offer_resume()
    assert "Test steps" in window.message.text.text()
    _go.set()
    click(window.message.action)
    qtbot.waitUntil(lambda: found.state == "finished")


def test_time_left_needs_a_moment_and_starts_anew_with_each_phase() -> None:
    left = TimeLeft()
    left.note(0, 0, 100)
    assert left.seconds() is None
    left.note(10, 20, 100)
    assert left.seconds() == pytest.approx(40)
    left.note(11, 0, 7)
    assert left.seconds() is None


def test_a_screen_reader_that_goes_down_the_window_finds_the_panel(window: MainWindow) -> None:
    window.toggle_jobs()
    told = QAccessible.queryAccessibleInterface(window.jobs_panel)
    while told is not None and told.object() is not window:
        above = told.parent()
        assert above is not None and above.indexOfChild(told) >= 0, above and above.object()
        told = above
    assert told is not None


def test_tab_goes_round_in_the_panel(window: MainWindow, qtbot: QtBot) -> None:
    jobs = [window.context.jobs.submit("spoil", {}).id for _ in range(2)]
    window.toggle_jobs()
    qtbot.waitUntil(lambda: all(row_of(window, job).copy_button.isVisible() for job in jobs))
    first = window.jobs_panel.close_button
    walked: list[QWidget] = [first]
    while len(walked) < 2 or walked[-1] is not first:
        QTest.keyClick(walked[-1], Qt.Key.Key_Tab)
        held = QApplication.focusWidget()
        assert held is not None and window.jobs_panel.isAncestorOf(held) and len(walked) < 20
        walked.append(held)
    names = [one.objectName().rsplit(".", 1)[-1] for one in walked]
    assert names == ["close", *["show_log", "copy"] * 2, "clear", "close"]
    QTest.keyClick(first, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is window.jobs_panel.clear_button


def test_the_panel_gives_way_to_what_has_the_keys_below_it(window: MainWindow) -> None:
    window.go("models")
    window.toggle_jobs()
    panel = window.jobs_panel
    QTest.keyClick(panel.close_button, Qt.Key.Key_F6)
    held = QApplication.focusWidget()
    covered = set()
    for _ in range(60):
        assert held is not None
        QTest.keyClick(held, Qt.Key.Key_Tab)
        held = QApplication.focusWidget()
        assert held is not None
        middle = panel.mapFromGlobal(held.mapToGlobal(held.rect().center()))
        if panel.rect().contains(middle) and not panel.isAncestorOf(held):
            covered.add(held.objectName())
            assert not panel.isVisible(), held.objectName()
    assert covered
