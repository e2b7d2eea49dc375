"""From a finished run to a model of its own, as a person does it."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from core import paths
from core.jobs.context import MemoryContext
from core.models.library import Library
from core.project import Project
from core.runs import Run
from core.training import running
from desktop.main_window import MainWindow
from desktop.widgets import dialogs
from tests.core.training.making import new_run, quick
from tests.desktop.training.conftest import PATIENCE, click, find, training


def made(project: Project, tiny: Path, method: str) -> Run:
    run = new_run(project, quick(tiny, method=method, epochs=1), method)
    running.run(MemoryContext(), run=str(run.folder))
    return run


@pytest.mark.parametrize("method", ["lora", "full"])
def test_a_run_becomes_a_model(
    method: str,
    qtbot: QtBot,
    rows: Path,
    tiny: Path,
    window: MainWindow,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made(project, tiny, method)
    screen = training(window)
    monkeypatch.setattr(dialogs, "ask_text", lambda *_args, **_more: "Our own")
    click(qtbot, screen, "training.merge")
    qtbot.waitUntil(
        lambda: "“Our own” is in the models folder" in window.message.text.text(), timeout=PATIENCE
    )
    assert paths.models_dir() / "Our own" in [one.path for one in Library(window.context.settings).models()]
    names = [screen.setup.choice.model.itemText(i) for i in range(screen.setup.choice.model.count())]
    assert "Our own" in names


def test_what_cannot_be_merged_says_why(
    qtbot: QtBot,
    rows: Path,
    tiny: Path,
    window: MainWindow,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made(project, tiny, "adapters")
    screen = training(window)
    asked: list[object] = []
    monkeypatch.setattr(dialogs, "ask_text", lambda *args, **_: asked.append(args))
    click(qtbot, screen, "training.merge")
    assert "Bottleneck adapters cannot be merged" in window.message.text.text() and not asked
    screen.show_setup()
    assert not find(screen, "training.merge").isVisible()
