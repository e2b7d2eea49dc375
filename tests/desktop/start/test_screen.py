"""The start screen: the sample in one click, new projects, recent ones, and the way ahead with live counts."""

from __future__ import annotations

import shutil
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.project import Project
from desktop.main_window import MainWindow
from desktop.widgets import dialogs


def press(window: QWidget, name: str) -> None:
    found = next(made for made in window.findChildren(QPushButton, name) if made.isVisible())
    assert found.isEnabled(), name
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


def words(window: QWidget, name: str) -> str:
    found = window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_one_click_opens_a_copy_of_the_sample_with_its_rows(window: MainWindow, qtbot: QtBot) -> None:
    window.context.close_project()
    press(window, "start.sample")
    qtbot.waitUntil(lambda: window.context.project is not None, timeout=20_000)
    project = window.context.project
    assert project is not None and project.about.sample
    assert project.folder.parent == window.context.projects_folder
    qtbot.waitUntil(lambda: "280 rows in 1 dataset" in words(window, "start.datasets.count"), timeout=10_000)
    assert "0 indexed" in words(window, "start.knowledge.count")


def test_a_second_copy_does_not_touch_the_first(window: MainWindow, qtbot: QtBot) -> None:
    window.context.close_project()
    press(window, "start.sample")
    qtbot.waitUntil(lambda: window.context.project is not None, timeout=20_000)
    first = window.context.project
    press(window, "start.other_sample")
    qtbot.waitUntil(lambda: window.context.project is not first, timeout=20_000)
    second = window.context.project
    assert first is not None and second is not None and first.folder != second.folder


def test_a_new_project_is_made_where_it_says(window: MainWindow, qtbot: QtBot) -> None:
    window.context.close_project()

    def fill_in() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QWidget)
        name = dialog.findChild(QLineEdit, "start.name")
        assert isinstance(name, QLineEdit)
        name.setText("Bad/name")
        create = dialog.findChild(QPushButton, "start.create")
        assert isinstance(create, QPushButton) and not create.isEnabled()
        name.setText("Tea ਚਾਹ चाय")
        press(dialog, "start.create")

    QTimer.singleShot(0, fill_in)
    press(window, "start.new")
    project = window.context.project
    assert project is not None and project.folder == window.context.projects_folder / "Tea ਚਾਹ चाय"
    assert (project.folder / "project.json").exists()


def test_a_folder_that_is_no_project_is_refused_with_a_sentence(window: MainWindow, tmp_path: Path) -> None:
    before = window.context.project
    dialogs.answer_next(tmp_path)
    press(window, "start.other_open")
    assert window.context.project is before
    assert "is not an Ustad project" in window.message.text.text()


def test_recent_projects_open_and_missing_ones_can_be_removed(window: MainWindow, tmp_path: Path) -> None:
    gone, there = Project.create(tmp_path / "Gone", "Gone"), Project.create(tmp_path / "There", "There")
    window.context.use(gone)
    window.context.use(there)
    shutil.rmtree(gone.folder)
    window.context.close_project()
    assert not [made for made in window.findChildren(QPushButton, "start.recent.1") if made.isVisible()]
    QApplication.processEvents()  # rows made a moment ago are shown by the loop
    press(window, "start.forget.1")
    assert str(gone.folder) not in window.context.settings.recent_projects
    QApplication.processEvents()
    press(window, "start.recent.0")
    assert window.context.project is not None and window.context.project.folder == there.folder


def test_the_counts_follow_the_work(window: MainWindow, qtbot: QtBot) -> None:
    project = window.context.project
    assert project is not None
    (project.documents_dir / "a.md").write_text("# A\n\nOne.\n")
    window.context.announce(documents=True)
    qtbot.waitUntil(lambda: words(window, "start.knowledge.count") == "1 document, 0 indexed")
    press(window, "start.go_knowledge")
    assert window.here == "knowledge"
