"""What moves, and stands still for who wants it so."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QProgressBar
from pytestqt.qtbot import QtBot

from core.settings import Settings
from desktop import motion
from desktop.main_window import MainWindow
from desktop.widgets.spinner import Spinner


@pytest.fixture(autouse=True)
def as_before(themed: QApplication) -> Iterator[None]:
    yield
    motion.apply("system")


def test_a_spinner_stops_and_turns_with_the_wish(qtbot: QtBot) -> None:
    spinner = Spinner()
    qtbot.addWidget(spinner)
    spinner.show()
    motion.apply("full")
    spinner.start()
    assert spinner._timer.isActive()
    motion.apply("reduced")
    assert spinner.is_on() and not spinner._timer.isActive()
    motion.apply("full")
    assert spinner._timer.isActive()


def test_a_busy_bar_is_filled_and_stands(themed: QApplication) -> None:
    bar = QProgressBar()
    motion.apply("full")
    motion.show_busy(bar)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    motion.apply("reduced")
    motion.show_busy(bar)
    assert bar.value() == bar.maximum() == 1


def test_the_system_is_asked_where_nothing_was_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    motion.apply("system")
    monkeypatch.setenv("USTAD_REDUCED_MOTION", "1")
    assert motion.reduced()
    motion.apply("full")
    assert not motion.reduced()


def test_the_choice_in_settings_is_in_force_and_kept(window: MainWindow, qtbot: QtBot) -> None:
    motion.apply("full")
    assert QApplication.cursorFlashTime() > 0
    window.go("settings")
    box = window.screen_for("settings").findChild(QComboBox, "settings.form.motion")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("reduced"))
    qtbot.waitUntil(motion.reduced)
    assert Settings.load().motion == "reduced"
    assert QApplication.cursorFlashTime() == 0
