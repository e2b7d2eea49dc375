"""Points of a search: found by mouse and keyboard, the best marked, drawn within the frame whatever they are."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import theme
from desktop.widgets.scatter_plot import Point, ScatterPlot

POINTS = [
    Point(1e-4, 0.9, "first"),
    Point(1e-3, 0.5, "second"),
    Point(1e-2, 0.4, "third, cut short", faint=True),
    Point(1e-1, 40.0, "gone wild"),
]


@pytest.fixture
def plot(qtbot: QtBot, themed: QApplication) -> ScatterPlot:
    made = ScatterPlot("p")
    made.set_labels(x="Learning rate", empty="Nothing yet.", name="Loss by learning rate")
    qtbot.addWidget(made)
    made.resize(600, 260)
    made.show()
    made.show_points(POINTS, log=True)
    return made


def test_the_best_is_the_lowest_that_was_not_cut_short(plot: ScatterPlot) -> None:
    assert plot.best() == 1
    plot.show_points([])
    assert plot.best() is None
    plot.show_points([Point(1, 0.2, "cut", faint=True)])
    assert plot.best() is None


def test_magnitudes_are_equally_far_apart_and_all_is_inside(plot: ScatterPlot) -> None:
    places = [plot.place_of(place) for place in range(len(POINTS))]
    steps = [after.x() - before.x() for before, after in itertools.pairwise(places)]
    assert steps == pytest.approx([steps[0]] * 3)
    assert all(plot.rect().contains(place.toPoint()) for place in places)
    # Lower values stand lower, and one that went wild does not flatten the others.
    assert places[1].y() > places[0].y() > places[3].y()
    assert places[1].y() - places[0].y() > 20


def test_choices_stand_side_by_side(plot: ScatterPlot) -> None:
    plot.show_points([Point("linear", 0.4, "a"), Point("cosine", 0.5, "b"), Point("linear", 0.6, "c")])
    one, two, three = (plot.place_of(place) for place in range(3))
    assert one.x() == three.x() > two.x()


def test_a_point_is_found_by_the_mouse_and_chosen_by_a_double_click(qtbot: QtBot, plot: ScatterPlot) -> None:
    spot = plot.place_of(1).toPoint()
    qtbot.mouseMove(plot, spot + QPoint(4, 3))
    qtbot.waitUntil(lambda: plot.accessibleDescription() == "second")
    with qtbot.waitSignal(plot.chosen) as told:
        qtbot.mouseDClick(plot, Qt.MouseButton.LeftButton, pos=spot)
    assert told.args == [1]


def test_points_are_walked_by_the_arrow_keys(qtbot: QtBot, plot: ScatterPlot) -> None:
    plot.show_points([POINTS[2], POINTS[0], POINTS[1]], log=True)
    plot.setFocus()
    said = []
    for _ in range(4):
        qtbot.keyClick(plot, Qt.Key.Key_Right)
        said.append(plot.accessibleDescription())
    assert said == ["first", "second", "third, cut short", "third, cut short"]
    with qtbot.waitSignal(plot.chosen) as told:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert told.args == [0]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_best_is_drawn_in_a_colour_of_its_own(
    plot: ScatterPlot, themed: QApplication, scheme: theme.Scheme
) -> None:
    theme.apply(themed, scheme)
    picture = plot.grab().toImage()
    ratio = picture.devicePixelRatio()

    def color(place: int) -> QColor:
        spot = plot.place_of(place)
        return picture.pixelColor(round(spot.x() * ratio), round(spot.y() * ratio))

    assert color(1) == theme.color("curve_2") and color(0) == theme.color("curve_1")


@pytest.mark.parametrize("points", [[Point(3, 0.5, "one")], [Point(0.0, 0.0, "a"), Point(0.0, 0.0, "b")]])
def test_few_or_equal_points_are_drawn(plot: ScatterPlot, points: list[Point]) -> None:
    plot.show_points(points, line=True)
    assert not plot.grab().isNull()
    assert all(plot.rect().contains(plot.place_of(place).toPoint()) for place in range(len(points)))
