"""Every plot also as a table: by key and by menu, with its values, to be copied."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.chat.side_by_side.bars import Bar as Share
from desktop.chat.side_by_side.bars import Bars
from desktop.widgets.histogram import Bar, Histogram
from desktop.widgets.interval_plot import IntervalPlot, IntervalRow
from desktop.widgets.line_plot import LinePlot
from desktop.widgets.plot_table import PlotTable
from desktop.widgets.scatter_plot import Point, ScatterPlot


def line_plot() -> QWidget:
    made = LinePlot("plot")
    made.set_labels(x="Step", name="Loss by step")
    made.add_series("loss", "Training")
    made.extend("loss", [1, 2], [0.5, 0.25])
    return made


def histogram() -> QWidget:
    made = Histogram("plot")
    made.setAccessibleName("Lengths")
    made.set_data([Bar(0, 9, 4), Bar(10, 19, 2, marked=1)], 12, "cut at 12")
    return made


def scatter_plot() -> QWidget:
    made = ScatterPlot("plot")
    made.set_labels(x="Rate", empty="", name="Loss")
    made.show_points([Point(0.001, 0.7, "Trial 1"), Point("adamw", 0.5, "Trial 2")])
    return made


def interval_plot() -> QWidget:
    made = IntervalPlot("plot")
    made.set_rows([IntervalRow("Base", 0.5, 0.4, 0.6), IntervalRow("Tuned", None, note="not asked")])
    return made


def bars() -> QWidget:
    made = Bars("plot")
    made.show_bars([Share("A", 0.25, 0.1, 0.4, "25 % of 8"), Share("B", None, 0, 0, "not voted")])
    return made


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (line_plot, [["Step", "Training"], ["1", "0.5"], ["2", "0.25"]]),
        (histogram, [["From", "To", "How many", "cut at 12"], ["0", "9", "4", "0"], ["10", "19", "2", "1"]]),
        (scatter_plot, [["Rate", "Loss", "In words"], ["0.001", "0.7", "Trial 1"], ["adamw", "0.5", "Trial 2"]]),
        (interval_plot, [["What", "Value", "From", "To", "Note"], ["Base", "50%", "40%", "60%", ""],
                         ["Tuned", "", "", "", "not asked"]]),
        (bars, [["What", "Share", "From", "To", "Figures"], ["A", "25%", "10%", "40%", "25 % of 8"],
                ["B", "", "", "", "not voted"]]),
    ],
)  # fmt: skip
def test_a_key_opens_the_values_which_can_be_copied(
    qtbot: QtBot, themed: QApplication, make: Callable[[], QWidget], words: list[list[str]]
) -> None:
    plot = make()
    qtbot.addWidget(plot)
    with qtbot.waitActive(plot):
        plot.show()
        plot.activateWindow()
    plot.setFocus()
    assert plot.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    QTest.keyClick(plot, Qt.Key.Key_T)
    qtbot.waitUntil(lambda: plot.findChild(PlotTable) is not None)
    table = plot.findChild(PlotTable)
    assert table is not None
    qtbot.waitUntil(table.isVisible)
    model = table.view.model()
    head = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    rows = [
        [model.index(row, at).data() for at in range(model.columnCount())] for row in range(model.rowCount())
    ]
    assert plain([head, *rows]) == words
    copy = table.findChild(QWidget, "plot_table.copy")
    assert isinstance(copy, QWidget)
    QTest.keyClick(copy, Qt.Key.Key_Space)
    assert plain(list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))) == words
    QTest.keyClick(table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: plot.findChild(PlotTable) is None)


def test_a_plot_without_values_says_so(qtbot: QtBot, themed: QApplication) -> None:
    plot = LinePlot("plot")
    qtbot.addWidget(plot)
    table = PlotTable(plot, plot.table())
    assert not table.findChild(QWidget, "plot_table.copy").isEnabled()  # type: ignore[union-attr]


def plain(rows: list[list[str]]) -> list[list[str]]:
    """Without the marks that keep a figure together in a mirrored line."""
    return [["".join(letter for letter in cell if letter.isprintable()) for cell in row] for row in rows]
