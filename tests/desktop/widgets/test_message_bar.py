"""The message bar: good news goes, trouble stays, the fix is there and can be acted on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import UserError
from core.text import text
from desktop.main_window import MainWindow
from desktop.widgets.message_bar import MessageBar


def test_an_error_shows_cause_and_fix_and_stays_until_it_is_dismissed(window: MainWindow) -> None:
    window.context.show_error(UserError("The file {name} is empty.", "Choose another.", name="a.txt"))
    bar = window.message
    assert bar.isVisible() and bar.kind == "error"
    assert (bar.text.text(), bar.fix.text()) == ("The file a.txt is empty.", "Choose another.")
    assert not bar.will_go
    QTest.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_good_news_goes_by_itself(qtbot: QtBot, themed: QApplication) -> None:
    bar = MessageBar("bar")
    qtbot.addWidget(bar)
    bar.show_message("good", "Saved.")
    assert bar.will_go


def test_the_action_is_done_once_and_the_bar_goes(qtbot: QtBot, themed: QApplication) -> None:
    bar = MessageBar("bar")
    qtbot.addWidget(bar)
    done: list[str] = []
    bar.show_message("caution", "Cut off.", None, "Resume", lambda: done.append("resumed"))
    QTest.mouseClick(bar.action, Qt.MouseButton.LeftButton)
    assert done == ["resumed"] and not bar.isVisible()


def test_a_second_trouble_does_not_bury_the_first(qtbot: QtBot, themed: QApplication) -> None:
    bar = MessageBar("bar")
    qtbot.addWidget(bar)
    bar.show_message("error", "First.")
    bar.show_message("error", "Second.")
    bar.show_message("error", "Second.")
    bar.show_message("info", "By the way.")
    bar.dismiss()
    assert bar.text.text() == "Second." and bar.isVisible()
    bar.dismiss()
    assert bar.text.text() == "First." and bar.isVisible()
    bar.dismiss()
    assert not bar.isVisible()


def test_plurals_and_figures_are_filled_in(qtbot: QtBot, themed: QApplication) -> None:
    bar = MessageBar("bar")
    qtbot.addWidget(bar)
    bar.show_message("info", text("%n row(s) of {file} were left out.", n=12480, file="a.jsonl"))
    assert bar.text.text() == "12,480 rows of a.jsonl were left out."
    bar.show_message("info", text("%n row(s) of {file} were left out.", n=1, file="a.jsonl"))
    assert bar.text.text() == "1 row of a.jsonl were left out."


def test_escape_dismisses(window: MainWindow) -> None:
    window.context.show_message("error", "Trouble.")
    window.message.close_button.setFocus()
    QTest.keyClick(window.message.close_button, Qt.Key.Key_Escape)
    assert not window.message.isVisible()
