"""Projects of earlier versions, and of a newer one, in the window: opened, every screen visited, nothing lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core import read_only
from core.settings import Settings
from desktop import errors
from desktop.context import Context, Message
from desktop.main_window import PLACES, MainWindow
from desktop.widgets import dialogs
from tests.earlier import DATASET, VERSIONS, Earlier, contents, unpack

SCREENS = tuple(place.key for place in PLACES)
OF_THE_PROJECT = tuple(place.key for place in PLACES if place.needs_project)


@pytest.fixture
def found(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Earlier]:
    unpacked = unpack(request.param, tmp_path / "earlier")
    monkeypatch.setenv("USTAD_HOME", str(unpacked.home))
    yield unpacked
    read_only.release(unpacked.project)


@pytest.fixture
def opened(qtbot: QtBot, themed: QApplication, found: Earlier) -> Iterator[MainWindow]:
    """The window at a start with the settings of the time; what nobody caught fails the test."""
    settings, trouble = Settings.load_or_reset()
    assert trouble is None
    context = Context(settings)
    window = MainWindow(context)
    crashes: list[BaseException] = []
    context.crashed.disconnect()
    context.crashed.connect(crashes.append)
    hooks = errors.Hooks(context.show_error)
    hooks.install()
    qtbot.addWidget(window, before_close_func=lambda _: setattr(window, "_may_close", lambda _: True))
    window.resize(1280, 720)
    window.show()
    yield window
    hooks.uninstall()
    context.close()
    QThreadPool.globalInstance().waitForDone(5000)
    themed.processEvents()
    assert not crashes, crashes


def visit(qtbot: QtBot, window: MainWindow, screens: tuple[str, ...]) -> Iterator[QWidget]:
    """Each screen in front, once it and the jobs it begins by itself have come to rest."""
    for key in screens:
        window.go(key)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not window.context.jobs.active(), timeout=60_000)
        QThreadPool.globalInstance().waitForDone(30_000)
        QApplication.processEvents()
        yield window.screen_for(key)


@pytest.mark.parametrize("found", VERSIONS, indirect=True)
def test_an_earlier_project_on_every_screen(qtbot: QtBot, opened: MainWindow, found: Earlier) -> None:
    told: list[Message] = []
    opened.context.messaged.connect(told.append)
    opened.context.open_project(found.project)
    assert opened.windowTitle().startswith(found.told["name"])
    assert opened.findChild(QWidget, "window.read_only") is None
    # Those of the machine show nothing of a project; the first of all visits them, too.
    for _ in visit(qtbot, opened, SCREENS if found.version == VERSIONS[0] else (*OF_THE_PROJECT, "export")):
        pass
    table = opened.screen_for("datasets").findChild(QTableView, "datasets.table")
    assert table is not None and table.model().rowCount() == len(found.told["dataset"]["rows"])
    errors_told = [str(one.text) for one in told if one.kind == "error"]
    assert not errors_told
    kept = [str(one.fix) for one in told if "another version" in str(one.text)]
    if found.version == "4d2b853":
        assert len(kept) == 1 and f"{DATASET}.sqlite.format-1" in kept[0]
    else:
        assert not kept


@pytest.fixture
def declined(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever asks is left without an answer."""
    for kind in (QDialog, QMenu):
        monkeypatch.setattr(kind, "exec", lambda *_: 0)
    monkeypatch.setattr(dialogs, "open_files", lambda *_, **__: [])
    for name in ("open_file", "open_folder", "save_file"):
        monkeypatch.setattr(dialogs, name, lambda *_, **__: None)


@pytest.mark.parametrize("found", ["7615e4e"], indirect=True)
def test_a_newer_project_is_walked_through_and_stays_as_it_is(
    qtbot: QtBot, opened: MainWindow, found: Earlier, declined: None
) -> None:
    file = found.project / "project.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | {"format": 2}))
    before = contents(found.project)
    opened.context.open_project(found.project)
    QApplication.processEvents()
    bar = opened.findChild(QWidget, "window.read_only")
    assert bar is not None and bar.isVisible()
    assert "newer version" in bar.accessibleName() and "Update Ustad" in bar.accessibleName()
    pressed = 0
    for screen in visit(qtbot, opened, OF_THE_PROJECT):
        key = opened.here
        for button in screen.findChildren(QAbstractButton):
            name = button.objectName() if isValid(button) else ""
            if name and button.isVisible() and button.isEnabled():
                button.click()
                QApplication.processEvents()
                pressed += 1
                if opened.here != key:
                    opened.go(key)
    assert pressed > 15
    for name in ("knowledge.index", "datasets.add_row", "datasets.undo", "chat.composer", "training.new"):
        control = opened.findChild(QWidget, name)
        assert control is not None and not control.isEnabled(), name
    typed = opened.findChild(QPlainTextEdit, "datasets.field.question")
    assert typed is not None and typed.isReadOnly() and typed.isEnabled()
    qtbot.waitUntil(lambda: not opened.context.jobs.active(), timeout=60_000)
    assert contents(found.project) == before
    # Another project, and all is as ever.
    other = unpack("81f0188", found.home / "other")
    opened.context.open_project(other.project)
    assert opened.findChild(QWidget, "window.read_only") is None or not bar.isVisible()
    opened.go("knowledge")
    index = opened.screen_for("knowledge").findChild(QWidget, "knowledge.add")
    assert index is not None and index.isEnabled()
