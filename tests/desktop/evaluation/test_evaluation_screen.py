"""The Evaluation screen as a person uses it: a real comparison in a real child."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from core import runs
from core.datasets import catalog
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.evaluation import trials, verdict
from core.jobs.context import MemoryContext
from core.project import Project
from core.text import text
from core.training import running
from desktop.evaluation.screen import EvaluationScreen
from desktop.main_window import MainWindow
from desktop.widgets.stat_card import StatCard
from tests.core.training.making import new_run, quick
from tests.tiny_models import make_model

PATIENCE = 60_000


@pytest.fixture
def screen(
    window: MainWindow, project: Project, own_home: Path, monkeypatch: pytest.MonkeyPatch
) -> EvaluationScreen:
    """With a finished run and four rows to test on."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    tiny = make_model(own_home / "models" / "tiny")
    with open_dataset(catalog.create(project, "Rows")) as dataset:
        new = [
            NewRow(
                {"question": f"what is the city of {i}", "answer": f"the lamp {i % 5}"},
                split="test" if i >= 8 else "train",
            )
            for i in range(12)
        ]
        dataset.append(new, text("Add"))
    run = new_run(project, quick(tiny, epochs=1))
    running.run(MemoryContext(), run=str(run.folder))
    window.go("evaluation")
    made = window.screen_for("evaluation")
    assert isinstance(made, EvaluationScreen)
    return made


def compare(qtbot: QtBot, screen: EvaluationScreen) -> None:
    button = screen.findChild(QPushButton, "evaluation.compare")
    assert button is not None and button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen._handle is None, timeout=PATIENCE)


def test_answers_side_by_side(qtbot: QtBot, screen: EvaluationScreen, project: Project) -> None:
    screen.choice.split.setCurrentIndex(screen.choice.split.findData("test"))
    compare(qtbot, screen)
    trial = trials.list_trials(project)[0][0]
    model = screen.table.answers
    assert model.rowCount() == 4 and model.columnCount() == 4
    shown = [[str(model.index(row, column).data()) for column in range(4)] for row in range(4)]
    assert [line[:2] for line in shown] == [[one.question, one.expected] for one in trial.questions]
    for place, name in enumerate(("evaluation.exact_base", "evaluation.exact_tuned")):
        card = screen.findChild(StatCard, name)
        assert card is not None and card.value.text() == f"{round(trial.results[place].exact * 100)}%"
    assert screen.trials.trials.rowCount() == 1
    # Four questions to two models that were made by chance: nobody could say which is better.
    assert screen.verdict.isVisible() and screen.verdict.text() == str(verdict.sentences(trial)[0])
    assert screen.verdict.text().startswith("4 questions cannot tell whether")


def test_from_a_run_it_asks_what_that_run_was_trained_on(
    qtbot: QtBot, screen: EvaluationScreen, window: MainWindow, project: Project
) -> None:
    run = runs.finished(project.runs_dir)[0]
    window.context.go("evaluation", run=run.id)
    assert screen.choice.split.currentData() == "train"
    assert [bool(arm.adapter) for arm in screen.choice.arms()] == [False, True]
    compare(qtbot, screen)
    assert screen.table.answers.rowCount() == 8


def test_without_rows_it_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    window.go("evaluation")
    screen = window.screen_for("evaluation")
    assert isinstance(screen, EvaluationScreen) and screen.empty.isVisible()
