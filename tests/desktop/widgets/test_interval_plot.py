"""Shares with intervals: drawn where they belong, told in words, gone through by keys, in both writing directions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.widgets.interval_plot import IntervalPlot, IntervalRow

ROWS = [
    IntervalRow("The model alone", 0.1, 0.02, 0.25, color="run_3"),
    IntervalRow("With documents", 0.8, 0.6, 0.95, color="run_2", strong=True),
    IntervalRow("Trained", None, note="The run is gone."),
]


@pytest.fixture
def plot(qtbot: QtBot, themed: QApplication) -> IntervalPlot:
    made = IntervalPlot("p")
    qtbot.addWidget(made)
    made.set_rows(ROWS)
    made.resize(640, made.sizeHint().height())
    made.show()
    return made


def test_says_every_row_in_words_also_one_that_was_not_measured(plot: IntervalPlot) -> None:
    lines = plot.accessibleDescription().splitlines()
    assert lines == [
        "The model alone, 10%, between 2% and 25%",
        "With documents, 80%, between 60% and 95%",
        "Trained, The run is gone.",
    ]


def test_keys_go_through_the_rows_and_escape_leaves(qtbot: QtBot, plot: IntervalPlot) -> None:
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    qtbot.keyClick(plot, Qt.Key.Key_Down)
    assert plot.accessibleDescription() == "With documents, 80%, between 60% and 95%"
    for _ in ROWS:
        qtbot.keyClick(plot, Qt.Key.Key_Down)
    assert plot.accessibleDescription() == "Trained, The run is gone."
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert len(plot.accessibleDescription().splitlines()) == 3


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_dot_of_more_stands_further_right_in_every_direction_of_writing(
    plot: IntervalPlot, mirrored: bool
) -> None:
    if mirrored:
        plot.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = plot.grab().toImage()
    first, second = (_columns(image, theme.color(row.color)) for row in ROWS[:2])
    assert min(first) > 0 and max(first) < min(second) and max(second) < image.width()
    # A whisker is as long as its interval: from 60 to 95 is longer than from 2 to 25.
    assert len(second) > len(first) * 1.3


def _columns(image: QImage, color: QColor) -> list[int]:
    """The pixel columns that have the colour."""
    wanted = color.rgb()
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) == wanted for y in range(image.height()))
    ]
