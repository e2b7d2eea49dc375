"""What was done is gone: dialogs that were answered, looks in the background, what a project before had shown."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QButtonGroup, QDialog, QLayout, QLayoutItem
from pytestqt.qtbot import QtBot

from core.project import Project
from desktop.advice.screen import AdviceScreen
from desktop.context import Context
from desktop.main_window import PLACES, MainWindow
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.tab_order import stops


def dismiss_next() -> None:
    """Close the next dialog as soon as it is there."""
    dialog = QApplication.activeModalWidget()
    if isinstance(dialog, QDialog):
        dialog.reject()
    else:
        QTimer.singleShot(5, dismiss_next)


def test_a_dialog_that_was_answered_is_gone(qtbot: QtBot, window: MainWindow) -> None:
    def ask() -> None:
        for show in (
            window.show_shortcuts,
            lambda: dialogs.confirm(window, "Delete?", "All of it.", "Delete"),
            lambda: dialogs.ask_text(window, "Name", "", "Rename", "Rows"),
        ):
            QTimer.singleShot(0, dismiss_next)
            show()

    before = len(window.findChildren(QDialog))
    for _ in range(3):
        ask()
    qtbot.waitUntil(lambda: len(window.findChildren(QDialog)) == before)


def test_work_in_the_background_lets_go_of_what_it_worked_with(qtbot: QtBot, window: MainWindow) -> None:
    class Thing:
        pass

    work = Background(window)
    done: list[object] = []
    things = []
    for _ in range(50):
        thing = Thing()
        things.append(weakref.ref(thing))
        work.run(lambda thing=thing: id(thing), done.append)  # type: ignore[misc]
        del thing
    qtbot.waitUntil(lambda: len(done) == 50)
    QThreadPool.globalInstance().waitForDone()
    gc.collect()
    assert not [one for one in things if one() is not None]


def test_another_project_leaves_nothing_of_the_one_before(
    qtbot: QtBot, window: MainWindow, context: Context, project: Project
) -> None:
    other = Project.create(project.folder.parent / "Other", "Other")
    window.go("advice")
    screen = window.screen_for("advice")
    assert isinstance(screen, AdviceScreen)
    looks = len(screen.prover.findChildren(Background))
    for one in (other, project, other, project):
        context.use(one)
    assert len(screen.prover.findChildren(Background)) == looks
    qtbot.waitUntil(lambda: len(screen.findChildren(QButtonGroup)) <= 1)


def test_the_way_of_the_tab_key_leaves_no_layout_items_behind(qtbot: QtBot, window: MainWindow) -> None:
    """PySide would keep them when Qt had long deleted them, and take what comes to lie there for one of them."""

    def held() -> int:
        gc.collect()
        return sum(isinstance(one, QLayoutItem) and not isinstance(one, QLayout) for one in gc.get_objects())

    for key in (place.key for place in PLACES):
        window.go(key)
        before = held()
        assert list(stops(window.screen_for(key)))
        assert held() == before, key
