"""What a training takes, as the card shows it; and the buttons that make it fit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from msgspec import structs
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.models import starter
from core.training.config import TrainConfig
from core.training.estimate import Estimate, Here, estimate
from core.training.rowcount import Rows
from core.training.shape import shape_of
from desktop.training.estimate_card import EstimateCard

SHAPE = replace(shape_of(starter.path()), context=4096)
CONFIG = TrainConfig(method="full", batch_size=16, max_length=4096)
ROWS = Rows(1000, 0, (3000,) * 20)


@pytest.fixture
def card(qtbot: QtBot) -> EstimateCard:
    made = EstimateCard()
    qtbot.addWidget(made)
    made.show()
    return made


def told(available: int, **changes: Any) -> Estimate:
    return estimate(replace(CONFIG, **changes), SHAPE, ROWS, Here(available))


def show(card: EstimateCard, made: Estimate) -> None:
    card.show_estimate(made)
    # What is put into a layout is shown once the event loop comes round.
    QApplication.processEvents()


def words(card: EstimateCard) -> str:
    return "\n".join(one.text() for one in card.findChildren(QLabel) if one.isVisibleTo(card))


def remedies(card: EstimateCard) -> list[QPushButton]:
    return [
        one
        for one in card.findChildren(QPushButton)
        if one.objectName().startswith("training.remedy.") and one.isVisibleTo(card)
    ]


def test_every_part_of_memory_has_its_line(card: EstimateCard) -> None:
    made = told(1 << 40)
    show(card, made)
    said = words(card)
    assert all(str(name) in said for name, _ in made.memory) and len(made.memory) > 5
    assert card.fits.text() == "Fits" and not remedies(card)
    assert "not measured on this computer yet" in said and "first guess" in said
    show(card, structs.replace(made, runs=3))
    assert "Corrected by what 3 run" in words(card)


def test_a_click_makes_the_change(card: EstimateCard, qtbot: QtBot) -> None:
    room = told(1 << 40, batch_size=4, accumulation=4).need + 1
    made = told(room)
    show(card, made)
    assert card.fits.text() == "Does not fit" and made.only_memory
    offered = remedies(card)
    ways = made.problems[0].ways
    assert len(offered) == len(ways) >= 2
    for button, way in zip(offered, ways, strict=True):
        assert button.accessibleDescription() and button.focusPolicy() != Qt.FocusPolicy.NoFocus
        with qtbot.waitSignal(card.changed) as caught:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert caught.args == [way.changes]
        assert told(room, **way.changes).fits
    assert offered[0].text() == "Rows at once 4 × 4"
    # Once it fits, nothing is left of what was offered.
    show(card, told(room, **ways[0].changes))
    assert not remedies(card) and card.fits.text() == "Fits"


def test_rows_that_teach_nothing_are_left_out_with_a_click(card: EstimateCard, qtbot: QtBot) -> None:
    rows = replace(ROWS, exact=True, untrained=3, needed=3500)
    show(card, estimate(replace(CONFIG, max_length=2000), SHAPE, rows, Here(1 << 40)))
    raised, left_out = remedies(card)
    assert raised.text() == "Longest row 3,500 tokens" and left_out.text() == "Leave 3 rows out"
    with qtbot.waitSignal(card.changed) as caught:
        qtbot.mouseClick(left_out, Qt.MouseButton.LeftButton)
    assert caught.args == [{"unusable": "leave_out"}]
