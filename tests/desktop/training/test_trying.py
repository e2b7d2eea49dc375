"""“Try it” of a finished run: real labels, marked words and answers, by the job in its real child."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core.datasets import catalog
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.project import Project
from core.runs import Run
from core.text import text
from desktop.main_window import MainWindow
from desktop.training.screen import TrainingScreen
from tests.core.training.encoding_rows import asked, labelled, settings, trained
from tests.tiny_encoders import make_encoder

PATIENCE = 240_000


@pytest.fixture(scope="module")
def learnt(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Path]]:
    """Runs that have learnt labels, and answers."""
    folder = tmp_path_factory.mktemp("trying")
    project = Project.create(folder / "p", "Test")
    encoder = make_encoder(folder / "tiny")
    made = []
    for task, rows in (("classification", labelled()), ("extraction", asked())):
        with open_dataset(catalog.create(project, task)) as dataset:
            dataset.append([NewRow(row, split="train") for row in rows], text("Add"))
        config = settings(encoder, task, epochs=20, learning_rate=1e-2, dataset=f"datasets/{task}.sqlite")
        made.append(trained(project, config, task).folder)
    return folder, made


def show(screen: TrainingScreen, project: Project, folder: Path) -> Run:
    from core import runs

    shutil.copytree(folder, project.runs_dir / folder.name, dirs_exist_ok=True)
    screen.context.announce(runs=True)
    run = runs.read(project.runs_dir / folder.name)
    screen.show_run(run)
    return run


def press(qtbot: QtBot, screen: TrainingScreen, name: str) -> None:
    found = screen.findChild(QPushButton, name)
    assert found is not None and found.isVisible() and found.isEnabled(), name
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_labels_and_answers_are_shown(
    qtbot: QtBot, window: MainWindow, project: Project, learnt: tuple[Path, list[Path]]
) -> None:
    window.go("training")
    screen = window.screen_for("training")
    assert isinstance(screen, TrainingScreen)
    _, (labels, answers) = learnt
    show(screen, project, labels)
    trying = screen.page.trying
    press(qtbot, screen, "training.view.try")
    assert trying.isVisible() and not trying.question.isVisible()
    assert trying.about.text() == "It sorts texts by: “blue”, “green”, “red”."
    press(qtbot, screen, "training.try.start")
    qtbot.waitUntil(lambda: "The text is empty" in window.message.text.text(), timeout=PATIENCE)
    trying.words.setPlainText("the rose .")
    qtbot.waitUntil(trying.button.isEnabled, timeout=PATIENCE)
    press(qtbot, screen, "training.try.start")
    qtbot.waitUntil(lambda: bool(trying.result.text()), timeout=PATIENCE)
    assert trying.result.text().index("red") < trying.result.text().index("blue")

    show(screen, project, answers)
    assert trying.isVisible() and trying.question.isVisible() and trying.result.text() == ""
    assert "nothing was measured" in trying.about.text()
    trying.words.setPlainText("the man built ship . the king lives in oslo .")
    trying.question.setText("where lives the king ?")
    qtbot.keyClick(trying.question, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(trying.result.text()), timeout=PATIENCE)
    assert ">oslo</span>" in trying.result.text()
