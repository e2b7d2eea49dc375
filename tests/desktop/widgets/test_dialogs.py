"""Dialogs: buttons say what they do, Return does the safe thing, file dialogs can be answered by a program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget

from desktop.widgets import dialogs
from desktop.widgets.file_picker import FilePicker


def press_in_dialog(name: str, key: Qt.Key | None = None, words: str = "") -> None:
    """Once the next dialog is there: type, then click the button of that name or press a key."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QWidget)
        if words:
            field = dialog.findChild(QLineEdit, "dialog.text")
            assert isinstance(field, QLineEdit)
            QTest.keyClicks(field, words)
        if key is not None:
            QTest.keyClick(dialog, key)
            return
        made = dialog.findChild(QPushButton, name)
        assert isinstance(made, QPushButton)
        QTest.mouseClick(made, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, act)


def test_the_verb_says_yes_and_cancel_says_no(themed: QApplication) -> None:
    press_in_dialog("dialog.accept")
    assert dialogs.confirm(None, "Delete 3 rows?", "They can be brought back by Undo.", "Delete 3 rows")
    press_in_dialog("dialog.reject")
    assert not dialogs.confirm(None, "Delete 3 rows?", "They can be brought back by Undo.", "Delete 3 rows")


def test_return_does_not_do_what_cannot_be_undone(themed: QApplication) -> None:
    press_in_dialog("", Qt.Key.Key_Return)
    assert not dialogs.confirm(None, "Delete the run?", "Its files are removed.", "Delete run", danger=True)
    press_in_dialog("", Qt.Key.Key_Return)
    assert dialogs.confirm(None, "Rename?", "", "Rename")


def test_a_name_is_asked_for_and_given_back_without_spaces(themed: QApplication) -> None:
    press_in_dialog("dialog.accept", words="  New name ")
    assert dialogs.ask_text(None, "Rename", "", "Rename", "old") == "New name"


def test_the_picker_takes_what_was_chosen(themed: QApplication, tmp_path: Path) -> None:
    picker = FilePicker("file", name="pick", title="Rows")
    dialogs.answer_next(tmp_path / "rows.jsonl")
    QTest.mouseClick(picker.browse, Qt.MouseButton.LeftButton)
    assert picker.path() == tmp_path / "rows.jsonl"
    picker.set_path("")
    assert picker.path() is None
