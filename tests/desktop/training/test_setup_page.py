"""The form for a new run: what it offers for which rows, and what it shows for which method."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from core.project import Project
from desktop.main_window import MainWindow
from desktop.training.screen import TrainingScreen
from desktop.training.setup_page import SetupPage
from tests.desktop.training.conftest import click, fill, training


@pytest.fixture
def labelled(project: Project) -> Path:
    return fill(
        project,
        "Moods",
        [{"text": f"it was {i}", "label": "good" if i % 2 else "bad"} for i in range(12)],
    )


@pytest.fixture
def setup(project: Project, labelled: Path, tiny: Path, window: MainWindow) -> SetupPage:
    fill(project, "Questions", [{"question": f"what is {i}", "answer": f"the lamp {i}"} for i in range(12)])
    return training(window).setup


def offered(box: QComboBox) -> list[str]:
    """The values that can be chosen."""
    model = box.model()
    enabled = (
        place
        for place in range(box.count())
        if model.flags(model.index(place, 0)) & Qt.ItemFlag.ItemIsEnabled
    )
    return [str(box.itemData(place)) for place in enabled]


def shown(setup: SetupPage, *names: str) -> list[bool]:
    setup.form.show_advanced()
    return [setup.form.control(name).isVisible() for name in names]


def choose(box: QComboBox, value: str) -> None:
    """By the keyboard, as a person would."""
    box.setFocus()
    while box.currentData() != value:
        before = box.currentIndex()
        QTest.keyClick(box, Qt.Key.Key_Down if box.findData(value) > before else Qt.Key.Key_Up)
        assert box.currentIndex() != before, value


def test_what_can_be_learnt_follows_from_the_rows(setup: SetupPage) -> None:
    choice = setup.choice
    choose(choice.dataset, "Questions")
    assert offered(choice.task) == ["generation"]
    greyed = [choice.task.itemText(place) for place in range(1, choice.task.count())]
    assert any("Sorting texts by label: needs texts with a few labels" in one for one in greyed)
    choose(choice.dataset, "Moods")
    assert {"generation", "classification"} <= set(offered(choice.task))
    assert not any("Sorting" in choice.task.itemText(place) for place in range(2, choice.task.count()))


def test_models_and_methods_follow_from_what_is_learnt(setup: SetupPage) -> None:
    choice = setup.choice
    choose(choice.dataset, "Moods")
    assert "tiny" in [choice.model.itemText(place) for place in range(choice.model.count())]
    assert "qlora" in offered(choice.method)
    choose(choice.task, "classification")
    assert choice.chosen_model is not None and choice.chosen_model.encodes
    assert offered(choice.method) == ["lora", "dora", "full"]
    config = setup.config()
    assert config.task == "classification" and config.model == choice.chosen_model.id
    choose(choice.task, "generation")
    assert choice.chosen_model is not None and not choice.chosen_model.encodes


def test_only_settings_that_matter_are_shown(setup: SetupPage) -> None:
    method = setup.choice.method
    assert shown(setup, "rank", "bits", "placement", "epochs") == [True, False, False, True]
    choose(method, "qlora")
    assert shown(setup, "rank", "bits") == [True, True]
    assert "squeezed" in setup.choice.method_note.text()
    choose(method, "full")
    assert shown(setup, "rank", "alpha", "bits", "epochs") == [False, False, False, True]
    choose(method, "lora")
    assert shown(setup, "rank", "answers") == [True, True]
    choose(setup.choice.dataset, "Moods")
    choose(setup.choice.task, "classification")
    assert shown(setup, "answers", "samples", "class_weights") == [False, False, True]


def test_the_dial_sets_all_values_and_takes_those_of_ones_own_back(qtbot: QtBot, setup: SetupPage) -> None:
    setup.choice.model.setCurrentText("tiny")
    click(qtbot, setup, "training.effort.quick")
    quick = setup.config()
    click(qtbot, setup, "training.effort.thorough")
    thorough = setup.config()
    assert thorough.epochs > quick.epochs
    control = setup.form.control("epochs")
    assert isinstance(control, QLineEdit)
    control.selectAll()
    qtbot.keyClicks(control, "77")
    setup.choice.model.setCurrentText("Ustad Starter")
    assert setup.config().epochs == 77
    setup.choice.model.setCurrentText("tiny")
    click(qtbot, setup, "training.suggest")
    assert setup.config() == thorough


def test_a_remedy_changes_what_it_names_and_nothing_else(setup: SetupPage) -> None:
    setup.choice.model.setCurrentText("tiny")
    before = setup.config()
    control = setup.form.control("learning_rate")
    assert isinstance(control, QLineEdit)
    control.setText("nonsense")
    setup.apply({"method": "qlora", "max_length": 64, "batch_size": 1, "accumulation": 16})
    after = setup.config()
    assert (after.method, after.max_length, after.batch_size, after.accumulation) == ("qlora", 64, 1, 16)
    assert (after.learning_rate, after.epochs, after.model) == (
        before.learning_rate,
        before.epochs,
        before.model,
    )
    assert setup.choice.method.currentData() == "qlora" and shown(setup, "bits") == [True]


def test_long_names_do_not_widen_the_window(project: Project, tiny: Path, window: MainWindow) -> None:
    long = "A dataset with a very long name that somebody wrote in a hurry " * 1
    fill(project, long.strip(), [{"question": "what", "answer": "that"}])
    screen = training(window)
    assert isinstance(screen, TrainingScreen)
    assert window.width() == 1280 and screen.setup.choice.dataset.width() < 300
