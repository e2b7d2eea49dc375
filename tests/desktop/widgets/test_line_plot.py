"""The plot: fast with many points, honest with odd ones, readable without eyes."""

from __future__ import annotations

import math
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.widgets.curve import Curve, columns, ticks
from desktop.widgets.line_plot import LinePlot


@pytest.fixture
def plot(qtbot: QtBot, themed: QApplication) -> LinePlot:
    made = LinePlot("plot")
    made.add_series("train", "Training")
    made.add_series("check", "Validation", color="curve_2", style="points")
    made.set_labels(empty="Nothing yet.")
    made.resize(900, 400)
    made.setAutoFillBackground(True)
    made.setPalette(QPalette(theme.color("card")))
    qtbot.addWidget(made)
    made.show()
    return made


def count_of(plot: LinePlot, color: QColor) -> int:
    picture = plot.grab().toImage()
    ratio = picture.devicePixelRatio()
    return sum(
        picture.pixelColor(x, y) == color
        for x in range(int(plot.width() * ratio))
        for y in range(0, int(plot.height() * ratio), 2)
    )


def test_a_hundred_thousand_points_are_drawn_within_a_frame_or_so(plot: LinePlot) -> None:
    plot.extend("train", range(100_000), (math.sin(x / 500) + x % 7 for x in range(100_000)))
    plot.grab()
    best = math.inf
    for step in range(8):
        plot.append("train", 100_000 + step, 1.0)
        start = time.process_time()
        plot.grab()
        best = min(best, time.process_time() - start)
    assert best < 0.05


def test_the_line_is_on_the_picture_and_the_rest_of_the_way_is_tinted(plot: LinePlot) -> None:
    plot.extend("train", range(100), [1 + 1 / (x + 1) for x in range(100)])
    assert count_of(plot, theme.color("curve_1")) > 50
    assert count_of(plot, theme.color("band")) == 0
    plot.set_total(200)
    assert count_of(plot, theme.color("band")) > 1000


def test_points_that_are_no_numbers_are_left_out_and_counted(plot: LinePlot) -> None:
    plot.extend("train", range(4), [1.0, math.nan, math.inf, 2.0])
    assert plot.count("train") == 2
    plot.grab()


def test_points_out_of_order_are_put_in_order() -> None:
    curve = Curve()
    for x in (3.0, 1.0, 2.0):
        curve.append(x, 10 * x)
    xs, ys = curve.arrays()
    curve.append(0.0, 0.0)
    xs, ys = curve.arrays()
    assert xs.tolist() == [0, 1, 2, 3] and ys.tolist() == [0, 10, 20, 30]


def test_every_extreme_survives_the_reduction_to_columns() -> None:
    import numpy as np

    ys = np.zeros(10_000)
    ys[5_003], ys[7_777] = 9.0, -9.0
    at, low, high = columns(np.linspace(0, 300, 10_000), ys)
    assert len(at) <= 301 and high.max() == 9.0 and low.min() == -9.0


@pytest.mark.parametrize(
    "points", [[], [(0, 1.0)], [(0, 1.0), (1, 1.0)], [(5, -3.0), (6, 0.0)], [(0, 1e-9), (1, 2e-9)]]
)
def test_few_points_are_drawn_without_trouble(plot: LinePlot, points: list[tuple[float, float]]) -> None:
    for x, y in points:
        plot.append("check", x, y)
    assert not plot.grab().isNull()


def test_the_pointer_and_the_arrow_keys_read_the_curve_out(plot: LinePlot) -> None:
    plot.extend("train", range(100), [2.0] * 100)
    plot.extend("check", [50], [3.0])
    QTest.mouseMove(plot, QPoint(450, 200))
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert "Training 2.000" in plot.accessibleDescription()
    assert "Validation 3.000" in plot.accessibleDescription()


def test_the_table_says_what_the_picture_shows(plot: LinePlot) -> None:
    plot.extend("train", [1, 2], [0.5, 0.25])
    plot.append("check", 2, 0.75)
    assert plot.table() == (["Step", "Training", "Validation"], [["1", "0.5", ""], ["2", "0.25", "0.75"]])


def test_appending_repaints_now_and_then_not_every_time(plot: LinePlot, qtbot: QtBot) -> None:
    flushed: list[int] = []
    plot.changed.connect(lambda: flushed.append(1))
    with qtbot.waitSignal(plot.changed):
        for step in range(1000):
            plot.append("train", step, 1.0)
    assert len(flushed) == 1


@pytest.mark.parametrize(("low", "high"), [(0, 1), (0.763, 0.771), (0, 123_456), (-4, 9), (1e-7, 3e-7)])
def test_ticks_are_round_and_within(low: float, high: float) -> None:
    made = ticks(low, high, 5)
    assert 3 <= len(made) <= 9
    assert all(low - 1e-9 <= value <= high + 1e-9 for value in made)


def test_averages_alone_are_drawn_where_series_lie_over_each_other(plot: LinePlot) -> None:
    """A jagged series stretches the plot by its average, and reads out as that."""
    plot.add_series("mean", "Run", color="run_3", style="average")
    xs = range(200)
    plot.set_data("mean", xs, (5.0 + (4.0 if x % 2 else -4.0) for x in xs))
    low, high = plot._y_range()
    assert 2 < low < high < 8
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Left)
    readout = dict(plot._readout_lines())
    assert abs(float(readout["Run"]) - 5.0) < 1.5
    pale = theme.color("run_3", 0.38)
    assert count_of(plot, theme.color("run_3")) > 100 and count_of(plot, pale) == 0
