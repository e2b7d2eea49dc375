"""One run as it is shown: its curves, its answers over time, its name and notes; and several beside each other."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core import runs
from core.jobs.context import MemoryContext
from core.project import Project
from core.runs import Run
from core.training import running, samples
from desktop import theme
from desktop.main_window import MainWindow
from desktop.training.compare_page import MOST
from desktop.training.compare_table import best, color_of
from desktop.training.screen import TrainingScreen
from tests.core.training.making import new_run, quick
from tests.desktop.training.conftest import PATIENCE, click, find, training

Array = NDArray[np.float64]


@pytest.fixture
def two(project: Project, rows: Path, tiny: Path) -> tuple[Run, Run]:
    """Two finished runs, one with more passes and a smaller rank."""
    made = []
    for number, (epochs, rank) in enumerate(((1, 8), (3, 4)), 1):
        config = quick(tiny, epochs=epochs, rank=rank, validation_share=0.2, samples=2)
        run = new_run(project, config, f"Run {number}")
        running.run(MemoryContext(), run=str(run.folder))
        made.append(runs.read(run.folder))
    return made[0], made[1]


@pytest.fixture
def screen(two: tuple[Run, Run], window: MainWindow) -> TrainingScreen:
    return training(window)


def at(screen: TrainingScreen, row: int) -> QPoint:
    table = screen.page.table
    place: QPoint = table.visualRect(table.runs.index(row, 0)).center()
    return place


def words_of(labels: list[QLabel]) -> str:
    return " ".join(label.text() for label in labels)


def test_each_kind_of_curve_is_there(qtbot: QtBot, screen: TrainingScreen) -> None:
    plot = screen.page.curve.plot
    for kind, series in (
        ("loss", {"Training", "Validation"}),
        ("rate", {"Learning rate"}),
        ("gradient", {"Size of the gradient"}),
        ("speed", {"Tokens per second"}),
        ("memory", {"Memory (GB)"}),
    ):
        click(qtbot, screen, f"training.curve.{kind}")
        assert {one.title for one in plot._visible()} == series
    assert not find(screen, "training.curve.quality").isVisible()


def test_answers_stand_side_by_side(qtbot: QtBot, screen: TrainingScreen, two: tuple[Run, Run]) -> None:
    click(qtbot, screen, "training.view.answers")
    kept = samples.read(two[1])
    assert kept, "the run has answered"
    view = screen.page.answers
    assert view.question.count() == 2
    told = QAccessible.queryAccessibleInterface(view.area)
    assert told is not None and told.role() == QAccessible.Role.Grouping
    first = [one for one in kept if one.row == view.question.currentData()]
    shown = words_of(view.findChildren(QLabel))
    assert "Before training" in shown and first[0].expected in shown
    assert all(f"Step {one.step}" in shown for one in first if one.step)
    view.question.setFocus()
    qtbot.keyClick(view.question, Qt.Key.Key_Down)
    second = [one for one in kept if one.row == view.question.currentData()]
    assert second[0].row != first[0].row

    def seen() -> str:
        return words_of([one for one in view.findChildren(QLabel) if one.isVisible()])

    qtbot.waitUntil(lambda: second[0].expected in seen() and "Before training" in seen(), timeout=PATIENCE)


def test_name_and_notes_are_kept_beside_the_record(
    qtbot: QtBot, screen: TrainingScreen, two: tuple[Run, Run]
) -> None:
    click(qtbot, screen, "training.view.about")
    about = screen.page.about
    about.name.selectAll()
    qtbot.keyClicks(about.name, "The one with a small rank")
    qtbot.keyClick(about.name, Qt.Key.Key_Return)
    assert runs.read(two[1].folder).about.name == "The one with a small rank"
    qtbot.keyClicks(about.notes, "Learns quickly.")
    qtbot.waitUntil(lambda: runs.read(two[1].folder).about.notes == "Learns quickly.", timeout=PATIENCE)
    assert screen.page.table.runs.runs[0].about.name == "The one with a small rank"
    # Whatever the training writes of its own record does not touch the words.
    record = runs.read(two[1].folder)
    record.about.name = "Run 2"
    record.save()
    assert runs.read(two[1].folder).about.name == "The one with a small rank"
    assert "The one with a small rank" in (two[1].folder / "README.md").read_text()


def test_what_it_takes_on_disk_is_told(qtbot: QtBot, screen: TrainingScreen, two: tuple[Run, Run]) -> None:
    click(qtbot, screen, "training.view.about")
    sizes = two[1].sizes()
    assert sizes["all"] > sizes["result"] + sizes["checkpoints"] > sizes["result"] > 0
    qtbot.waitUntil(lambda: "of it" in screen.page.about._size.text(), timeout=PATIENCE)


def test_what_was_chosen_for_speed_is_told(
    qtbot: QtBot, screen: TrainingScreen, two: tuple[Run, Run]
) -> None:
    chosen = two[1].about.choices
    assert chosen
    click(qtbot, screen, "training.view.about")
    shown = words_of(screen.page.about.findChildren(QLabel))
    assert all(str(one) in shown for one in chosen)


def test_runs_are_compared(qtbot: QtBot, screen: TrainingScreen, two: tuple[Run, Run]) -> None:
    table = screen.page.table
    assert not find(screen, "training.overlay").isEnabled()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at(screen, 0))
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, at(screen, 1)
    )
    assert not find(screen, "training.again").isEnabled()
    click(qtbot, screen, "training.overlay")
    page = screen.comparison
    assert page.isVisible() and page.plot.count("0") > 0 and page.plot.count("1") > 0
    lines = {line.name: line for line in page.table.lines.lines}
    assert lines["Adapter rank"].values == ["4", "8"]
    assert lines["Passes over the rows"].values == ["3", "1"]
    assert "Learning rate" not in lines, "it is the same in both"
    later, earlier = two[1].about, two[0].about
    assert later.validation_best is not None and earlier.validation_best is not None
    wanted = 0 if later.validation_best < earlier.validation_best else 1
    assert lines["Lowest validation loss"].best == {wanted}
    click(qtbot, screen, "training.comparison.curve.loss")
    assert page.plot.count("0") == later.steps_done
    click(qtbot, screen, "training.back")
    assert screen.page.isVisible() and screen.page.run is not None and screen.page.run.id == two[1].id


def test_the_best_is_marked_only_where_there_is_one() -> None:
    assert best([0.5, 0.3, None], lower=True) == {1}
    assert best([0.5, 0.3, 0.5], lower=False) == {0, 2}
    assert best([0.5, 0.5], lower=True) == best([0.5, None], lower=True) == frozenset()


def test_colours_of_runs_stay_apart_for_everybody() -> None:
    """As seen without red, green or blue cones, in CIELAB, and against the card."""
    for tokens in (theme.LIGHT, theme.DARK):
        colors = [getattr(tokens, color_of(place)) for place in range(MOST)]
        for cones in CONES.values():
            seen = [lab(cones @ linear(color)) for color in colors]
            apart = [float(np.linalg.norm(one - other)) for one, other in itertools.combinations(seen, 2)]
            assert min(apart) > 24
        ground = luminance(tokens.card)
        for color in colors:
            low, high = sorted((luminance(color), ground))
            assert (high + 0.05) / (low + 0.05) >= 3


CONES = {
    "all": np.eye(3),
    # Machado, Oliveira and Fernandes, “A Physiologically-based Model for Simulation of Color Vision Deficiency”, 2009.
    "no red": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "no green": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "no blue": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])


def linear(color: str) -> Array:
    made = QColor(color)
    value = np.array([made.redF(), made.greenF(), made.blueF()])
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def luminance(color: str) -> float:
    return float(XYZ[1] @ linear(color))


def lab(color: Array) -> Array:
    """CIELAB of linear RGB under D65."""
    scaled = XYZ @ np.clip(color, 0, 1) / np.array([0.9505, 1, 1.089])
    root = np.where(scaled > 0.008856, np.cbrt(scaled), 7.787 * scaled + 16 / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])
