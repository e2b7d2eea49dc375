"""The Hardware screen: what there is, each check as it comes, and the diagnostics shown before they are copied."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core import fields, paths
from core.checkup.result import Card, Check, Inventory, Report
from core.jobs import tasks
from core.jobs.context import JobContext
from core.text import text
from desktop.hardware.check_row import CheckRow
from desktop.hardware.screen import HardwareScreen
from desktop.main_window import MainWindow
from tests.desktop.doing import in_dialog, part, press

PLACE = Inventory(
    ustad="0.1.0", system="Windows 11", python="3.11", processor="Ryzen", cores=8, threads=16, memory=32 << 30,
    available=20 << 30, cards=[Card("NVIDIA RTX 4070", 12 << 30, 11 << 30)], versions={"torch": "2.13.0"},
)  # fmt: skip
GOOD = Check(id="disk", title=text("Disk"), seconds=0.25, found=text("290 MB/s written, 42 GB free"))
BAD = Check(
    id="session.DmlExecutionProvider",
    title=text("ONNX session, {provider}", provider="DmlExecutionProvider"),
    state="failed",
    reason=text("The process that tried it crashed (exit status -11)."),
    fix=text("Update the device's driver, or choose another provider for models."),
    details="Fatal error",
)


def tried(ctx: JobContext) -> Report:
    """What `core.checkup.checking:run` says on a machine with one thing that fails."""
    ctx.data("inventory", PLACE)
    for check in (GOOD, BAD):
        ctx.progress(0, None, check.title)
        ctx.data("check", check)
    return Report(inventory=PLACE, checks=[GOOD, BAD])


def screen_of(window: MainWindow) -> HardwareScreen:
    window.go("hardware")
    screen = window.screen_for("hardware")
    assert isinstance(screen, HardwareScreen)
    return screen


def test_what_there_is_is_shown_before_anything_is_tried(window: MainWindow, qtbot: QtBot) -> None:
    screen = screen_of(window)
    qtbot.waitUntil(lambda: "core" in screen.processor.value.text(), timeout=30_000)
    assert "GB" in screen.memory.value.text() and "PyTorch" in screen.system.text()
    assert not screen.copy.isEnabled() and screen.none_yet.isVisible() and screen.test.text() == "Test"


def test_each_check_comes_with_state_time_reason_and_fix(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The same events from the queue's own thread: the real operations have their tests in core.
    monkeypatch.setitem(
        tasks.TASKS, "check_machine", tasks.Task(f"{__name__}:tried", "io", "Check this computer")
    )
    monkeypatch.setattr("core.jobs.tasks.load", lambda task: tried)
    screen = screen_of(window)
    screen.test.click()
    qtbot.waitUntil(lambda: screen.report is not None and screen._handle is None, timeout=30_000)
    row = window.findChild(CheckRow, "hardware.check.session.DmlExecutionProvider")
    assert isinstance(row, CheckRow)
    said = [one.text() for one in row.findChildren(QLabel)]
    assert str(BAD.reason) in said and str(BAD.fix) in said and "Failed" in said
    assert screen.graphics.sub.text() == "NVIDIA RTX 4070" and screen.test.text() == "Test again"
    kept = fields.load(Report, paths.home() / "check.json")
    assert kept.checks == [GOOD, BAD]


def test_the_last_report_is_shown_and_copied_after_it_was_seen(window: MainWindow, qtbot: QtBot) -> None:
    fields.save(paths.home() / "check.json", Report(inventory=PLACE, checks=[GOOD, BAD]))
    screen = screen_of(window)
    assert window.findChild(CheckRow, "hardware.check.disk") is not None and not screen.none_yet.isVisible()
    seen: list[str] = []

    def look(dialog: Any) -> None:
        press(dialog, "diagnostics.copy")
        seen.append(part(dialog, "diagnostics.report").toPlainText())
        dialog.reject()

    in_dialog("diagnostics", look)
    screen.copy.click()
    assert QGuiApplication.clipboard().text() == seen[0]
    assert "1 of 2 checks failed" in seen[0] and "no names of people" in seen[0]


def test_a_damaged_report_is_no_hindrance(window: MainWindow) -> None:
    (paths.home() / "check.json").write_bytes(msgspec.json.encode({"format": "x"}))
    assert screen_of(window).report is None
