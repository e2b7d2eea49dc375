"""The set-up window while the set-up works, is stopped, fails, is done. The set-up is a program of the test's own."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.settings import Settings
from desktop import i18n
from installer.console import Console
from installer.environment import Environment
from installer.setup_window import SetupWindow, speak
from installer.start import CLOSED

TELLS = """
import json, sys
def tell(**event):
    print(json.dumps(event), flush=True)
tell(step=1)
tell(ended=1)
tell(step=2)
tell(step=2, done=30, total=120, downloaded=4.0e8)
"""
WAITS = TELLS + "sys.stdin.read()\n"
FAILS = TELLS + (
    "tell(trouble='The disk is full.', fix='Free some gigabytes on the disk that holds {place}, and try again: what is "
    "done is kept.', values={'place': '/a {strange} place'}, log='/logs/setup.log')\nsys.exit(1)\n"
)

Open = Callable[[str], SetupWindow]


@pytest.fixture
def show(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    """Show the window over a program that stands for the set-up."""
    monkeypatch.setenv("USTAD_HOME", str(tmp_path))
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    windows = []

    def opened(program: str) -> SetupWindow:
        environment = Environment(tmp_path, "run", Console(5), tmp_path / "environment")
        window = SetupWindow(environment, [sys.executable, "-c", program], Settings())
        qtbot.addWidget(window)
        windows.append(window)
        window.show()
        window.start()
        return window

    yield opened
    for window in windows:
        window.stop()
    i18n.install(app, "en")


Part = TypeVar("Part", bound=QWidget)


def part(window: SetupWindow, kind: type[Part], name: str) -> Part:
    found = window.findChild(kind, name)
    assert found is not None, name
    return found


def words(window: SetupWindow, name: str) -> str:
    return part(window, QLabel, name).text()


def shown(window: SetupWindow, name: str) -> bool:
    return part(window, QPushButton, name).isVisible()


def test_shows_how_far_it_is(show: Open, qtbot: QtBot) -> None:
    window = show(WAITS)
    qtbot.waitUntil(lambda: "30 of 120 packages" in words(window, "setup.figures"))
    assert "400 MB fetched" in words(window, "setup.figures")
    assert part(window, QLabel, "setup.step1").accessibleName().endswith(": done")
    assert part(window, QLabel, "setup.step2").accessibleName().endswith(": under way")
    assert part(window, QLabel, "setup.step3").accessibleName().endswith(": not begun")
    assert str(window._environment.folder) in words(window, "setup.why")
    assert shown(window, "setup.stop")
    assert not shown(window, "setup.again")


def test_says_so_where_it_had_to_choose_otherwise(show: Open, qtbot: QtBot) -> None:
    window = show(TELLS + "tell(note='The large one is fetched.')\nsys.stdin.read()\n")
    qtbot.waitUntil(lambda: words(window, "setup.figures").endswith("\nThe large one is fetched."))


def test_stops_and_goes_on(show: Open, qtbot: QtBot) -> None:
    window = show(WAITS)
    qtbot.waitUntil(lambda: "packages" in words(window, "setup.figures"))
    part(window, QPushButton, "setup.stop").click()
    assert not window.working
    assert words(window, "setup.figures") == "Stopped. What is done is kept."
    assert part(window, QPushButton, "setup.again").text() == "Go on"
    part(window, QPushButton, "setup.again").click()
    assert window.working
    qtbot.waitUntil(lambda: "packages" in words(window, "setup.figures"))


def test_a_failure_is_told_with_its_fix_and_can_be_tried_again(show: Open, qtbot: QtBot) -> None:
    window = show(FAILS)
    qtbot.waitUntil(lambda: not window.working)
    assert words(window, "setup.message.text") == "The disk is full."
    assert "holds /a {strange} place, and try again" in words(window, "setup.message.fix")
    assert "/logs/setup.log" in words(window, "setup.message.fix")
    again = part(window, QPushButton, "setup.again")
    assert again.text() == "Try again"
    window._worker[-1] = WAITS
    again.click()
    qtbot.waitUntil(lambda: "packages" in words(window, "setup.figures"))
    assert not window._message.isVisible()


@pytest.mark.parametrize("program", ["raise SystemExit('it broke down')", "import os; os._exit(9)"])
def test_a_set_up_that_breaks_down_is_told(program: str, show: Open, qtbot: QtBot) -> None:
    window = show(program)
    qtbot.waitUntil(lambda: not window.working)
    assert words(window, "setup.message.text") in ("it broke down", "The set-up was ended by the system.")
    assert shown(window, "setup.again")


def test_leaves_once_all_is_ready(show: Open, qtbot: QtBot) -> None:
    window = show("pass")
    with qtbot.waitSignal(window.ended) as ended:
        pass
    assert ended.args == [0]


def test_closed_before_it_ends_the_set_up(show: Open, qtbot: QtBot) -> None:
    window = show(WAITS)
    process = window._process
    assert process is not None
    qtbot.waitUntil(lambda: "packages" in words(window, "setup.figures"))
    with qtbot.waitSignal(window.ended) as ended:
        window.close()
    assert ended.args == [CLOSED]
    assert process.state() is process.ProcessState.NotRunning


def test_the_language_changes_at_once_and_is_kept(show: Open, qtbot: QtBot) -> None:
    others = [code for code in i18n.available() if code != "en"]
    if not others:
        pytest.skip("no language is made here: python installer/translate.py compile")
    window = show(WAITS)
    languages = part(window, QComboBox, "setup.language")
    assert languages.count() == len(others) + 1
    languages.setCurrentIndex(languages.findData(others[0]))
    assert i18n.current() == others[0]
    assert Settings.load().language == others[0]
    assert window.working
    speak("en")
