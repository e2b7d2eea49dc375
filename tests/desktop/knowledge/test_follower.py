"""A watched folder through the window: what changes there is indexed by itself, once it has settled."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core.knowledge.catalogue import Catalogue
from core.knowledge.watching import Watching
from desktop.knowledge.watching_dialog import WatchingDialog
from desktop.main_window import MainWindow
from desktop.widgets import dialogs
from tests.desktop.doing import press


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "harbour.md").write_text("The harbour master is Ruta Calloway.")
    return folder


def states(window: MainWindow) -> dict[str, str]:
    assert window.context.project is not None
    return {one.path: one.status for one in Catalogue(window.context.project).listing()}


def test_a_folder_is_watched_until_it_is_not(window: MainWindow, papers: Path, qtbot: QtBot) -> None:
    project = window.context.project
    assert project is not None
    qtbot.waitUntil(lambda: window.follower.watching is not None)
    dialog = WatchingDialog(window, project, window.follower)
    qtbot.addWidget(dialog)
    dialog.show()
    dialogs.answer_next(papers)
    press(dialog, "knowledge.watch")
    assert dialog.by_itself.isChecked()
    qtbot.waitUntil(lambda: states(window) == {"papers/harbour.md": "indexed"}, timeout=120_000)
    qtbot.waitUntil(
        lambda: window.follower._thread is not None and window.follower._job is None, timeout=30_000
    )

    (papers / "lamps.md").write_text("The lamp on the quay is green.")
    (papers / "harbour.md").rename(papers / "master.md")
    wanted = {"papers/lamps.md": "indexed", "papers/master.md": "indexed"}
    qtbot.waitUntil(lambda: states(window) == wanted, timeout=120_000)

    (project.documents_dir / "own.md").write_text("Put here by hand.")
    qtbot.waitUntil(lambda: states(window).get("own.md") == "indexed", timeout=120_000)

    dialogs.answer_next(papers / "lamps.md")
    press(dialog, "knowledge.watch")
    assert "not a folder" in dialog._trouble.text()
    qtbot.waitUntil(lambda: window.follower._job is None, timeout=30_000)
    dialog.by_itself.setChecked(False)
    watched = Watching.of(project)
    assert not watched.by_itself and [one.name for one in watched.folders] == ["papers"]


def test_nothing_is_watched_unasked(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: window.follower.watching is not None)
    assert window.follower._thread is None and not window.follower._regular.isActive()
