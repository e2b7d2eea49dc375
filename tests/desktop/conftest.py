"""The real window and context for tests of the desktop, each with a home and a project of its own."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.project import Project
from core.settings import Settings
from desktop import errors, i18n, theme
from desktop.context import Context
from desktop.garbage import Collector
from desktop.main_window import MainWindow
from desktop.widgets import dialogs


@pytest.fixture(scope="session", autouse=True)
def collector(qapp: QApplication) -> Collector:
    """As in the program: a thread that came to collect would delete what former tests left of their windows."""
    return Collector(qapp)


@pytest.fixture
def themed(qapp: QApplication) -> Iterator[QApplication]:
    """The application as it starts for a person: in its light dress and in English, figures too, whatever a test
    before it spoke."""
    theme.apply(qapp, "light")
    theme.load_other_fonts()
    i18n.install(qapp, "en")
    yield qapp
    i18n.install(qapp, "en")
    theme.apply(qapp, "light")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """An empty project."""
    return Project.create(tmp_path / "Test project", "Test project")


@pytest.fixture
def context(themed: QApplication, project: Project) -> Iterator[Context]:
    """A context with an empty project open."""
    made = Context(Settings())
    made.use(project)
    yield made
    made.close()
    QThreadPool.globalInstance().waitForDone(5000)
    # The last events of jobs arrive while the test's own tasks are still known.
    themed.processEvents()


@pytest.fixture
def window(qtbot: QtBot, context: Context) -> Iterator[MainWindow]:
    """The real window, shown, with an empty project; uncaught exceptions go where they go for the person."""
    made = MainWindow(context)
    made.resize(1280, 720)
    # A test that ends with a job running is asked whether to close, and there is nobody to answer.
    qtbot.addWidget(made, before_close_func=lambda _: setattr(made, "_may_close", lambda _: True))
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    dialogs.forget_answers()
    made.hide()


@pytest.fixture
def hooks(context: Context) -> Iterator[errors.Hooks]:
    """The exception hooks as `desktop.app` installs them; pytest-qt's own are put back afterwards."""
    before = sys.excepthook, threading.excepthook
    made = errors.Hooks(context.show_error)
    made.install()
    yield made
    made.uninstall()
    sys.excepthook, threading.excepthook = before
