"""Settings: each choice is in force at once and on disk at once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from core.settings import Settings
from desktop import theme
from desktop.main_window import MainWindow


def test_the_theme_is_changed_and_kept(window: MainWindow) -> None:
    window.go("settings")
    box = window.findChild(QComboBox, "settings.form.theme")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("dark"))
    assert theme.tokens().dark and Settings.load().theme == "dark"


def test_a_text_size_out_of_bounds_is_told_and_not_used(window: MainWindow, qtbot: QtBot) -> None:
    window.go("settings")
    field = window.findChild(QLineEdit, "settings.form.text_scale")
    assert isinstance(field, QLineEdit)
    field.setText("900")
    assert field.property("wrong") is True
    field.setText("150")
    qtbot.waitUntil(lambda: theme.size("body") == 21)
    assert Settings.load().text_scale == 150
    field.setText("100")
    qtbot.waitUntil(lambda: theme.size("body") == 14)


def test_the_folder_for_projects_is_used_for_the_next_one(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window.go("settings")
    field = window.findChild(QLineEdit, "settings.projects.path")
    assert isinstance(field, QLineEdit)
    field.setText(str(tmp_path / "elsewhere"))
    qtbot.waitUntil(lambda: window.context.projects_folder == tmp_path / "elsewhere")
    assert Settings.load().projects_folder == str(tmp_path / "elsewhere")


def test_a_model_folder_can_be_left_out(window: MainWindow) -> None:
    window.context.settings.model_folders = ["/models/one", "/models/two"]
    window.context.announce(settings=True)
    window.go("settings")
    made = window.findChild(QPushButton, "settings.forget_models.0")
    assert isinstance(made, QPushButton)
    made.click()
    assert Settings.load().model_folders == ["/models/two"]
