"""The Evaluation screen as a person uses it: a real comparison in a real child."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import runs
from core.datasets import catalog
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.evaluation import trials_kept
from core.evaluation.trial import Trial
from core.jobs.context import MemoryContext
from core.project import Project
from core.text import text
from core.training import running
from desktop import i18n
from desktop.evaluation.screen import EvaluationScreen
from desktop.main_window import MainWindow
from tests.core.training.making import new_run, quick
from tests.desktop.doing import part, press
from tests.tiny_models import make_model

PATIENCE = 240_000


@pytest.fixture
def rows(project: Project) -> Path:
    """Eight rows to train on and four held out."""
    path = catalog.create(project, "Rows")
    with open_dataset(path) as dataset:
        new = [
            NewRow(
                {"question": f"what is the city of {i}", "answer": f"the lamp {i % 5}"},
                split="test" if i >= 8 else "train",
            )
            for i in range(12)
        ]
        dataset.append(new, text("Add"))
    return path


@pytest.fixture
def screen(
    qtbot: QtBot,
    window: MainWindow,
    project: Project,
    rows: Path,
    own_home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> EvaluationScreen:
    """With a finished run, ready to compare it with its base."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    tiny = make_model(own_home / "models" / "tiny")
    run = new_run(project, quick(tiny, epochs=1))
    running.run(MemoryContext(), run=str(run.folder))
    window.go("evaluation")
    made = window.screen_for("evaluation")
    assert isinstance(made, EvaluationScreen)
    qtbot.waitUntil(lambda: made.setup.ready, timeout=PATIENCE)
    return made


def kept(project: Project) -> list[Trial]:
    return trials_kept.list_trials(project)[0]


def compare(qtbot: QtBot, screen: EvaluationScreen, project: Project) -> Trial:
    before = len(kept(project))
    press(screen, "evaluation.compare")
    qtbot.waitUntil(lambda: screen.following is None and len(kept(project)) > before, timeout=PATIENCE)
    trial = kept(project)[0]
    qtbot.waitUntil(lambda: screen.trial is not None and bool(screen.trial.ended), timeout=PATIENCE)
    assert screen.trial is not None and screen.trial.id == trial.id
    return trial


def test_base_and_tuned_are_compared_and_shown_in_every_room(
    qtbot: QtBot, screen: EvaluationScreen, project: Project
) -> None:
    # Held out is what is asked of its own accord; what was trained nobody learns from.
    assert screen.setup.questions.split.currentData() == "test"
    arms = screen.setup.arms.arms
    assert [(arm.engine, bool(arm.run), arm.documents) for arm in arms] == [
        ("torch", False, False),
        ("torch", True, False),
    ]
    assert screen.setup.questions.primary.currentData() == "contains"
    trial = compare(qtbot, screen, project)
    assert trial.ended == "all" and len(trial.questions) == 4 and len(trial.arms) == 2

    assert screen.view.current() == "result"
    rows = screen.result.plot.rows()
    assert [row.name for row in rows] == [arm.name for arm in trial.arms]
    for row, result in zip(rows, trial.results, strict=True):
        assert row.mean == result.figures["contains"].mean
    qtbot.waitUntil(lambda: bool(screen.result.headline.text()))
    # Four questions to two models that were made by chance: nobody could say which is better.
    assert screen.result.sure.text() == "Not sure yet"
    figures = screen.result.table.figures
    first = [figures.index(0, column).data() for column in range(3)]
    assert first[0] == "Answer is there" and str(first[1]).startswith(
        i18n.percent(trial.results[0].figures["contains"].mean)
    )

    press(screen, "evaluation.view.answers")
    model = screen.answers.table.answers
    assert model.rowCount() == 4 and model.columnCount() == 3
    assert model.index(0, 0).data() == trial.questions[0].question
    assert part(screen, "evaluation.detail.question").text() == trial.questions[0].question
    screen.answers.table.setFocus()
    qtbot.keyClick(screen.answers.table, Qt.Key.Key_Down)
    assert screen.answers.detail.place == 1
    said = [view.words.accessibleName() for view in screen.answers.detail.views]
    assert said == [replies[1].said for replies in trial.replies if replies[1]]

    press(screen, "evaluation.view.earlier")
    qtbot.waitUntil(lambda: screen.earlier.table.trials.rowCount() == 1)


def test_from_a_run_it_compares_that_run_with_its_base(
    qtbot: QtBot, screen: EvaluationScreen, window: MainWindow, project: Project
) -> None:
    run = runs.finished(project.runs_dir)[0]
    screen.setup.arms.fill([])
    window.context.go("evaluation", run=run.id)
    arms = screen.setup.arms.arms
    assert [arm.run for arm in arms] == ["", run.id] and len({arm.model for arm in arms}) == 1
    dataset = screen.setup.questions.chosen_dataset
    assert dataset is not None and dataset.name == "Rows"


def test_without_questions_it_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    window.go("evaluation")
    screen = window.screen_for("evaluation")
    assert isinstance(screen, EvaluationScreen) and screen.setup.empty.isVisible()
    assert not screen.compare.isVisible()
    press(screen, "evaluation.use_file")
    assert part(screen, "evaluation.unanswerable").isVisible() and not screen.compare.isEnabled()
