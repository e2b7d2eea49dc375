"""The Training screen as a person uses it: real window, real job, real child."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core import runs
from core.datasets.edits import SetStatus
from core.datasets.store import open_dataset
from core.jobs.context import MemoryContext
from core.project import Project
from core.training import running
from desktop.main_window import MainWindow
from desktop.training.screen import TrainingScreen
from desktop.widgets import dialogs
from tests.core.training.making import new_run, quick
from tests.desktop.training.conftest import PATIENCE, click, find, prepare, the_run


def steps(screen: TrainingScreen) -> int:
    return screen.page.curve.plot.count("loss")


def test_without_rows_it_says_what_to_do(qtbot: QtBot, screen: TrainingScreen, window: MainWindow) -> None:
    assert screen.empty.isVisible() and not screen.setup.isVisible()
    click(qtbot, screen, "training.to_datasets")
    assert window.here == "datasets"


def test_the_estimate_follows_the_form(
    qtbot: QtBot, rows: Path, tiny: Path, screen: TrainingScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(screen.setup.estimate.figures.isVisible, timeout=PATIENCE)
    prepare(screen, 3)
    told: list[Any] = []
    monkeypatch.setattr(screen.setup.estimate, "show_estimate", told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert (told[-1].train_rows, told[-1].validation_rows, told[-1].steps) == (11, 1, 9)


def test_it_says_that_it_is_working_it_out_and_what_is_not_used(
    qtbot: QtBot, rows: Path, tiny: Path, screen: TrainingScreen
) -> None:
    card = screen.setup.estimate
    assert card.missing.isVisible() and card.missing.text() == "Working out…"
    qtbot.waitUntil(card.figures.isVisible, timeout=PATIENCE)
    assert not card.missing.isVisible()
    prepare(screen, 5)
    assert card.fits.text() == "Working out…"
    qtbot.waitUntil(lambda: card.fits.text() == "Fits", timeout=PATIENCE)
    assert "Not used" not in screen.setup.choice.dataset_note.text()
    with open_dataset(rows) as dataset:
        dataset.apply(SetStatus([(1, 2)], "draft"))
        dataset.apply(SetStatus([(3, 3)], "rejected"))
    screen.context.announce(datasets=True)
    qtbot.waitUntil(
        lambda: screen.setup.choice.dataset_note.text() == "9 rows · Not used: 2 in draft, 1 rejected",
        timeout=PATIENCE,
    )


def test_a_wrong_setting_is_named_and_nothing_starts(
    qtbot: QtBot, rows: Path, tiny: Path, screen: TrainingScreen, project: Project, window: MainWindow
) -> None:
    control = screen.setup.form.control("epochs")
    control.setText("0")  # type: ignore[attr-defined]
    click(qtbot, screen, "training.start")
    assert "Passes over the rows" in window.message.text.text()
    assert runs.list_runs(project.runs_dir) == ([], [])


def test_from_start_to_finish(
    qtbot: QtBot, rows: Path, tiny: Path, screen: TrainingScreen, project: Project, window: MainWindow
) -> None:
    prepare(screen, 2)
    click(qtbot, screen, "training.start")
    assert screen.page.isVisible() and find(screen, "training.stop").isVisible()
    qtbot.waitUntil(find(screen, "training.compare").isVisible, timeout=PATIENCE)
    run = the_run(project)
    assert run.state == "finished" and steps(screen) == run.about.steps_total == 6
    assert screen.page.cards.progress.value.text() == "100%"
    assert [one.id for one in screen.page.table.runs.runs] == [run.id]
    click(qtbot, screen, "training.compare")
    assert window.here == "evaluation"


def test_stop_saves_and_resume_goes_on(
    qtbot: QtBot, rows: Path, tiny: Path, screen: TrainingScreen, project: Project
) -> None:
    prepare(screen, 30)
    click(qtbot, screen, "training.start")
    qtbot.waitUntil(lambda: steps(screen) >= 3, timeout=PATIENCE)
    click(qtbot, screen, "training.stop")
    qtbot.waitUntil(find(screen, "training.resume").isVisible, timeout=PATIENCE)
    stopped = the_run(project)
    assert stopped.state == "stopped" and stopped.about.steps_done >= 3
    assert "Resume goes on from there" in screen.page.remarks.said[-1]
    click(qtbot, screen, "training.resume")
    qtbot.waitUntil(find(screen, "training.compare").isVisible, timeout=PATIENCE)
    run = the_run(project)
    taken = [one["step"] for one in run.metrics() if "loss" in one]
    assert taken == list(range(1, 91)) and steps(screen) == 90
    jobs = [job for job in screen.context.jobs.listing() if job.task == "train"]
    assert len(jobs) == 1 and jobs[0].state == "finished"


def test_a_killed_child_is_told_within_two_seconds(
    qtbot: QtBot, rows: Path, tiny: Path, screen: TrainingScreen, window: MainWindow
) -> None:
    prepare(screen, 400)
    click(qtbot, screen, "training.start")
    qtbot.waitUntil(lambda: steps(screen) >= 6, timeout=PATIENCE)
    handle = screen.context.jobs.active()[0]
    psutil.Process(handle.job.pid).kill()
    killed = time.monotonic()
    qtbot.waitUntil(find(screen, "training.resume").isVisible, timeout=PATIENCE)
    assert time.monotonic() - killed < 2
    assert "was killed" in window.message.text.text()
    assert screen._pill.text() == "Interrupted"
    shown = steps(screen)
    click(qtbot, screen, "training.resume")
    qtbot.waitUntil(lambda: steps(screen) > shown, timeout=PATIENCE)
    click(qtbot, screen, "training.stop")
    qtbot.waitUntil(find(screen, "training.resume").isVisible, timeout=PATIENCE)
    run = screen.page.run
    assert run is not None
    taken = [one["step"] for one in run.metrics() if "loss" in one]
    assert taken == list(range(1, len(taken) + 1)) and len(taken) > shown


def test_an_earlier_run_is_shown_by_double_click_and_deleted(
    qtbot: QtBot,
    rows: Path,
    tiny: Path,
    window: MainWindow,
    project: Project,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first, second = new_run(project, quick(tiny, epochs=1)), new_run(project, quick(tiny, epochs=2), "Run 2")
    for run in (first, second):
        running.run(MemoryContext(), run=str(run.folder))
    window.go("training")
    screen = window.screen_for("training")
    assert isinstance(screen, TrainingScreen)
    table = screen.page.table
    assert steps(screen) == 6
    place = table.visualRect(table.runs.index(1, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert screen.page.run is not None and screen.page.run.id == first.id and steps(screen) == 3
    monkeypatch.setattr(dialogs, "confirm", lambda *_args, **_more: True)
    click(qtbot, screen, "training.delete")
    assert not first.folder.exists() and [one.id for one in table.runs.runs] == [second.id]
    assert screen.page.run.id == second.id
    click(qtbot, screen, "training.again")
    assert screen.setup.isVisible() and screen.setup.config().epochs == 2
