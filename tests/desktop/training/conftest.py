"""Real rows, a tiny model and the Training screen of a real window, for all tests of that screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core import runs
from core.datasets import catalog
from core.datasets.rows import Fields, NewRow
from core.datasets.store import open_dataset
from core.project import Project
from core.runs import Run
from core.text import text
from desktop.main_window import MainWindow
from desktop.training.screen import TrainingScreen
from tests.tiny_models import make_model

PATIENCE = 240_000


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")


@pytest.fixture
def rows(project: Project) -> Path:
    """Twelve questions with answers in the open project."""
    return fill(
        project,
        "Rows",
        [{"question": f"what is the city of {i}", "answer": f"the lamp {i % 5}"} for i in range(12)],
    )


@pytest.fixture
def tiny(own_home: Path) -> Path:
    """A tiny model in the folder where models are looked for."""
    return make_model(own_home / "models" / "tiny")


@pytest.fixture
def screen(window: MainWindow) -> TrainingScreen:
    return training(window)


def training(window: MainWindow) -> TrainingScreen:
    window.go("training")
    made = window.screen_for("training")
    assert isinstance(made, TrainingScreen)
    return made


def fill(project: Project, name: str, fields: list[Fields]) -> Path:
    """A dataset of these rows, all to be trained on."""
    path = catalog.create(project, name)
    with open_dataset(path) as dataset:
        dataset.append([NewRow(one, split="train") for one in fields], text("Add"))
    return path


def find(screen: QWidget, name: str) -> QPushButton:
    found = screen.findChild(QPushButton, name)
    assert found is not None, name
    return found


def click(qtbot: QtBot, screen: QWidget, name: str) -> None:
    target = find(screen, name)
    assert target.isVisible() and target.isEnabled(), name
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton)


def prepare(screen: TrainingScreen, epochs: int) -> None:
    """Fill the form in for a run of so many passes with the tiny model."""
    screen.setup.choice.model.setCurrentText("tiny")
    config = screen.setup.form.value()
    config.epochs, config.batch_size, config.rank, config.checkpoint_every = epochs, 4, 4, 5
    config.accumulation, config.patience, config.samples = 1, 0, 0
    screen.setup.form.set_value(config)


def the_run(project: Project) -> Run:
    return runs.list_runs(project.runs_dir)[0][0]
