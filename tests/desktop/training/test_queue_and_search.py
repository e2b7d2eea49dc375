"""Trainings that wait their turn, and searches for settings: by mouse and keyboard, with real jobs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core import runs
from core.project import Project
from core.runs import Run
from core.settings import Settings
from core.training import sweeps
from desktop.context import Context
from desktop.main_window import MainWindow
from desktop.training.queue_card import QueueCard
from desktop.training.screen import TrainingScreen
from desktop.widgets import dialogs
from tests.core.training.making import new_run, quick
from tests.desktop.training.conftest import PATIENCE, click, find, prepare, the_run, training


def waiting(screen: TrainingScreen) -> list[str]:
    """What the card says waits, in order."""
    card = screen.findChild(QueueCard)
    assert card is not None
    lines = [one for one in card.findChildren(QLabel) if "“" in one.text()]
    return [one.text() for one in lines if (owner := one.parentWidget()) and not owner.isHidden()]


def run_called(project: Project, name: str) -> Run:
    return next(run for run in runs.list_runs(project.runs_dir)[0] if run.about.name == name)


@pytest.fixture
def line(qtbot: QtBot, project: Project, rows: Path, tiny: Path, window: MainWindow) -> TrainingScreen:
    """Run 1 is being trained; Run 2, Run 3 and Run 4 wait."""
    screen = training(window)
    prepare(screen, 1000)
    screen.setup.apply({"checkpoint_every": 1000, "validation_share": 0.0})
    click(qtbot, screen, "training.start")
    qtbot.waitUntil(lambda: screen.page.curve.plot.count("loss") >= 1, timeout=PATIENCE)
    for number in (2, 3, 4):
        run = new_run(project, quick(tiny, epochs=1), f"Run {number}")
        screen._submit(run)
    window.context.announce(runs=True)
    return screen


def test_what_waits_is_reordered_and_taken_out(qtbot: QtBot, line: TrainingScreen, project: Project) -> None:
    qtbot.waitUntil(
        lambda: waiting(line) == ["1.  Train “Run 2”", "2.  Train “Run 3”", "3.  Train “Run 4”"],
        timeout=PATIENCE,
    )
    assert not find(line, "training.queue.0.earlier").isEnabled()
    assert not find(line, "training.queue.2.later").isEnabled()
    click(qtbot, line, "training.queue.2.earlier")
    qtbot.waitUntil(
        lambda: waiting(line) == ["1.  Train “Run 2”", "2.  Train “Run 4”", "3.  Train “Run 3”"],
        timeout=PATIENCE,
    )
    # The focus goes with it, so that Space moves it on.

    def focused() -> str:
        widget = line.window().focusWidget()
        return widget.objectName() if widget is not None else ""

    qtbot.waitUntil(lambda: focused() == "training.queue.1.earlier", timeout=PATIENCE)
    qtbot.keyClick(line.window().focusWidget(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: waiting(line)[:1] == ["1.  Train “Run 4”"], timeout=PATIENCE)
    qtbot.waitUntil(find(line, "training.queue.1.remove").isVisible, timeout=PATIENCE)
    click(qtbot, line, "training.queue.1.remove")
    qtbot.waitUntil(lambda: waiting(line) == ["1.  Train “Run 4”", "2.  Train “Run 3”"], timeout=PATIENCE)
    assert run_called(project, "Run 2").state == "prepared"
    # The one under way is still followed, though others were put in line after it.
    shown = line.page.curve.plot.count("loss")
    qtbot.waitUntil(lambda: line.page.curve.plot.count("loss") > shown, timeout=PATIENCE)
    click(qtbot, line, "training.stop")
    qtbot.waitUntil(lambda: run_called(project, "Run 3").state == "finished", timeout=PATIENCE)
    four, three = run_called(project, "Run 4").about, run_called(project, "Run 3").about
    assert four.ended is not None and three.started is not None and four.ended <= three.started
    qtbot.waitUntil(lambda: waiting(line) == [], timeout=PATIENCE)


def test_what_waited_when_the_window_closed_is_offered_and_not_begun(
    qtbot: QtBot, line: TrainingScreen, project: Project, themed: QApplication
) -> None:
    click(qtbot, line, "training.queue.1.earlier")
    line.context.close()
    again = Context(Settings())
    again.use(Project.open(project.folder))
    window = MainWindow(again)
    qtbot.addWidget(window, before_close_func=lambda _: setattr(window, "_may_close", lambda _: True))
    window.resize(1280, 720)
    window.show()
    screen = training(window)
    try:
        qtbot.waitUntil(
            lambda: waiting(screen) == ["Train “Run 3”", "Train “Run 2”", "Train “Run 4”"], timeout=PATIENCE
        )
        assert again.jobs.active() == []
        click(qtbot, screen, "training.queue.start")
        qtbot.waitUntil(lambda: run_called(project, "Run 4").state == "finished", timeout=PATIENCE)
        ended = [run_called(project, f"Run {number}").about.ended or 0 for number in (3, 2, 4)]
        assert ended == sorted(ended) and all(ended)
        assert run_called(project, "Run 1").state != "finished", "it was under way, and is resumed by itself"
    finally:
        again.close()
        themed.processEvents()


@pytest.fixture
def search(qtbot: QtBot, rows: Path, tiny: Path, window: MainWindow) -> TrainingScreen:
    """The page on which a search is set up, for two short trials."""
    screen = training(window)
    prepare(screen, 1)
    click(qtbot, screen, "training.search")
    assert screen.search.setup.isVisible()
    trials = screen.search.setup.form.control("trials")
    assert isinstance(trials, QLineEdit)
    trials.selectAll()
    qtbot.keyClicks(trials, "2")
    return screen


def edit(screen: TrainingScreen, row: int, end: str) -> QLineEdit:
    line = screen.search.setup.rows[row].low if end == "low" else screen.search.setup.rows[row].high
    assert line.isVisible()
    return line


def test_what_is_to_be_searched_is_checked_as_it_is_filled_in(qtbot: QtBot, search: TrainingScreen) -> None:
    setup = search.search.setup
    assert [row.field for row in setup.rows] == ["learning_rate", "rank"]
    low = edit(search, 0, "low")
    low.selectAll()
    qtbot.keyClicks(low, "9")
    assert "Learning rate" in setup.problem.text() and not setup.start.isEnabled()
    low.selectAll()
    qtbot.keyClicks(low, "0.001")
    assert setup.start.isEnabled() and not setup.problem.isVisible()
    click(qtbot, search, "training.search.add")
    setup.rows[-1].choose("scheduler")
    boxes = [box for box, _ in setup.rows[-1]._boxes]
    for box in boxes[1:]:
        qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert "only one value" in setup.problem.text()
    qtbot.mouseClick(setup.rows[-1].remove, Qt.MouseButton.LeftButton)
    assert len(setup.rows) == 2 and setup.start.isEnabled()


def test_a_search_is_run_watched_paused_and_gone_on_with(
    qtbot: QtBot, search: TrainingScreen, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    click(qtbot, search, "training.search.start")
    page = search.search.page
    assert page.isVisible() and find(search, "training.stop").isVisible()
    qtbot.waitUntil(lambda: page.table.trials.rowCount() == 1, timeout=PATIENCE)
    click(qtbot, search, "training.stop")
    qtbot.waitUntil(find(search, "training.resume").isVisible, timeout=PATIENCE)
    paused = sweeps.list_sweeps(project.folder)[0]
    if not paused.about.over:
        click(qtbot, search, "training.resume")
    qtbot.waitUntil(lambda: sweeps.read(paused.folder).about.over, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not find(search, "training.stop").isVisible(), timeout=PATIENCE)
    done = sweeps.read(paused.folder)
    best = done.best()
    assert best is not None and page.table.trials.rowCount() == 2
    assert page.best.value.text() != "–" and page.progress.value.text() == "2 of 2"
    assert page.table.trials.trials[0].number == best.number
    assert len(page.plot.points) == 2 and page.plot.best() == best.number
    click(qtbot, search, "training.search.view.settings")
    assert {point.x for point in page.plot.points} == {
        float(trial.values["learning_rate"]) for trial in done.trials()
    }
    click(qtbot, search, "training.search.view.history")
    # The best point leads to its run, and from there back.
    spot = page.plot.place_of(best.number).toPoint()
    qtbot.mouseDClick(page.plot, Qt.MouseButton.LeftButton, pos=spot)
    assert search.page.isVisible() and search.page.run is not None and search.page.run.id == best.run
    assert not find(search, "training.resume").isVisible()
    # Of the trials, the table of runs has the best alone.
    assert [run.id for run in search.page.table.runs.runs] == [best.run]
    click(qtbot, search, "training.searches")
    assert page.isVisible()
    monkeypatch.setattr(dialogs, "confirm", lambda *_args, **_more: True)
    click(qtbot, search, "training.search.delete")
    assert sweeps.list_sweeps(project.folder) == [] and search.page.isVisible()
    assert the_run(project).id == best.run and the_run(project).about.sweep == ""
    assert not find(search, "training.searches").isVisible()
