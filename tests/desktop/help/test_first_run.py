"""The guided first run: it follows what really happens on the sample project, and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from core import runs
from core.advice import advice
from core.evaluation import trials_kept
from core.hardware import look
from core.project import Project
from core.runs import RunFile, Source
from core.training.config import TrainConfig
from desktop.help import coaching
from desktop.help.coach import Coach
from desktop.help.coaching import STEPS, Coaching
from desktop.main_window import MainWindow
from desktop.start.screen import copy_sample
from tests.desktop.doing import part, press
from tests.desktop.evaluation import making

PATIENCE = 240_000


@pytest.fixture
def sample(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """The sample project, opened as its button opens it."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    project = copy_sample(tmp_path / "projects")
    for document in project.documents_dir.iterdir():
        if document.name != "working-time-and-leave.docx":
            document.unlink()  # one says enough, and is read in a moment
    window.context.use(project)
    return project


def test_it_follows_the_whole_way_by_what_happens(qtbot: QtBot, window: MainWindow, sample: Project) -> None:
    coach, led = window.helping.coach, window.helping.coaching
    assert isinstance(coach, Coach) and coach.isVisible()
    assert coach.place.text() == "Step 1 of 7" and coach.title.text() == "Decide which way to go"

    press(window, "coach.show")
    assert window.here == "advice"
    _ringed(qtbot, coach, "advice.question_page")
    advice.save(sample, advice.advise({"task": "flow", "sources": "yes"}, look()))
    window.context.announce(advice=True)
    assert _step(led) == "index" and coach.ring is None

    press(window, "coach.show")
    _ringed(qtbot, coach, "knowledge.index")
    press(window, "knowledge.index")
    assert coach.ring is None or not coach.ring.isVisible()
    qtbot.waitUntil(lambda: _step(led) == "search", timeout=PATIENCE)

    press(window, "coach.show")
    _ringed(qtbot, coach, "knowledge.search_box")
    box = part(window, "knowledge.search_box")
    assert isinstance(box, QLineEdit) and box.hasFocus()
    qtbot.keyClicks(box, "How many days of leave are there?")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _step(led) == "rows", timeout=PATIENCE)

    press(window, "coach.show")
    table = part(window, "datasets.table")
    assert isinstance(table, QAbstractItemView)
    qtbot.waitUntil(lambda: table.model() is not None and table.model().rowCount() > 0, timeout=PATIENCE)
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(table.model().index(0, 0)).center()
    )
    press(window, "datasets.preview")
    qtbot.waitUntil(lambda: _step(led) == "train", timeout=PATIENCE)

    _finished_run(sample)
    window.context.announce(runs=True)
    assert _step(led) == "measure"
    trials_kept.save(sample, making.make())
    window.context.announce(trials=True)
    assert _step(led) == "ask" and coach.place.text() == "Step 7 of 7"

    press(window, "coach.show")
    _ringed(qtbot, coach, "chat.composer")
    composer = part(window, "chat.composer")
    assert isinstance(composer, QPlainTextEdit)
    qtbot.waitUntil(composer.isEnabled, timeout=PATIENCE)
    qtbot.keyClicks(composer, "How many days of annual leave does an employee have?")
    qtbot.keyClick(composer, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: led.step is None, timeout=PATIENCE)
    assert coach.title.text() == "You have walked the whole way" and coach.read.isVisible()
    assert coaching.load(sample).done == [step.key for step in STEPS]


def test_it_can_be_left_folded_and_taken_up_again(qtbot: QtBot, window: MainWindow, sample: Project) -> None:
    coach, led = window.helping.coach, window.helping.coaching
    assert isinstance(coach, Coach)
    high = coach.sizeHint().height()
    press(window, "coach.fold")
    assert coach.sizeHint().height() < high and not coach.words.isVisible() and coach.isVisible()
    press(window, "coach.fold")
    press(window, "coach.skip")
    assert _step(led) == "index"
    press(window, "coach.leave")
    assert not coach.isVisible()
    # What happens meanwhile is noticed.
    _finished_run(sample)
    window.context.announce(runs=True)
    assert not coach.isVisible()
    window.context.open_project(sample.folder)
    assert not window.helping.coaching.active, "it was left"
    press(window, "start.guide_me")
    assert coach.isVisible() and _step(led) == "index"
    assert led.kept.done == ["decide", "train"]


def test_escape_and_other_screens_leave_it_as_it_is(
    qtbot: QtBot, window: MainWindow, sample: Project
) -> None:
    coach = window.helping.coach
    assert isinstance(coach, Coach)
    coach.show_me.setFocus()
    qtbot.keyClick(coach.show_me, Qt.Key.Key_Escape)
    for key in ("settings", "datasets", "start"):
        window.go(key)
        assert coach.isVisible()
        assert coach.geometry().top() >= window._stack.geometry().bottom(), "it covers nothing"


def test_the_keyboard_reaches_it(qtbot: QtBot, window: MainWindow, sample: Project) -> None:
    coach = window.helping.coach
    assert isinstance(coach, Coach)
    window.go("advice")
    window._sidebar.focus_current()
    for _ in range(2):
        qtbot.keyClick(window, Qt.Key.Key_F6)
    assert coach.show_me.hasFocus()
    window.go("start")
    coach.show_me.setFocus()
    qtbot.keyClick(coach.show_me, Qt.Key.Key_Space)
    assert window.here == "advice"
    focus = window.focusWidget()
    assert focus is not None and part(window, "advice.question_page").isAncestorOf(focus)


def test_other_projects_show_it_only_when_asked(qtbot: QtBot, window: MainWindow) -> None:
    assert window._helping is None, "nothing of it is loaded where it is not needed"
    press(window, "start.guide_me")
    coach = window.helping.coach
    assert isinstance(coach, Coach) and coach.isVisible() and _step(window.helping.coaching) == "decide"
    window.context.close_project()
    assert not coach.isVisible()


def test_without_a_project_one_is_told_where_it_begins(window: MainWindow) -> None:
    window.context.close_project()
    window.helping.lead()
    assert window.here == "start" and "needs a project" in window.message.text.text()


def test_a_damaged_note_costs_the_strip_and_nothing_else(window: MainWindow, tmp_path: Path) -> None:
    project = Project.create(tmp_path / "Other", "Other")
    coaching.file_of(project).write_text("{no json", encoding="utf-8")
    window.context.use(project)
    assert not window.helping.coaching.active
    window.helping.lead()
    assert coaching.load(project).left is False


def test_it_speaks_the_language_of_the_window(qtbot: QtBot, window: MainWindow, sample: Project) -> None:
    before = window.helping.coach
    window._furnish()
    after = window.helping.coach
    assert after is not before and isinstance(after, QWidget)
    qtbot.waitUntil(after.isVisible)


def _step(led: Coaching) -> str:
    return led.step.key if led.step is not None else ""


def _ringed(qtbot: QtBot, coach: Coach, name: str) -> None:
    qtbot.waitUntil(lambda: coach.ring is not None and coach.ring.target is not None, timeout=10_000)
    assert coach.ring is not None and coach.ring.target is not None
    assert coach.ring.target.objectName() == name and coach.ring.isVisible()
    target = coach.ring.target
    assert coach.ring.geometry().contains(target.mapTo(target.window(), target.rect().center()))
    assert coach.ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


def _finished_run(project: Project) -> None:
    """A run as training would have left it."""
    run = runs.create(
        project.runs_dir, TrainConfig(), RunFile("Run 1", "lora", Source("starter"), Source("rows"))
    )
    run.adapter_dir.mkdir(parents=True)
    (run.adapter_dir / "adapter_config.json").write_text("{}", encoding="utf-8")
    (run.adapter_dir / "adapter_model.safetensors").write_bytes(b"")
    run.mark("finished")
