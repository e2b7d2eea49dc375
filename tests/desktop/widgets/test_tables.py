"""What tables share: choosing a row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHeaderView, QTableWidget
from pytestqt.qtbot import QtBot

from desktop.widgets.tables import select_row, style_table


@pytest.mark.parametrize("way", ["LeftToRight", "RightToLeft"])
@pytest.mark.parametrize("hidden", [False, True])
def test_a_row_is_chosen_whichever_way_the_table_runs(
    themed: QApplication, qtbot: QtBot, way: str, hidden: bool
) -> None:
    table = QTableWidget(3, 2)
    qtbot.addWidget(table)
    table.setLayoutDirection(Qt.LayoutDirection[way])
    style_table(table, stretch=1)
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
    table.setColumnHidden(0, hidden)
    with qtbot.waitExposed(table):
        table.show()
    select_row(table, 1)
    assert [index.row() for index in table.selectionModel().selectedRows(1)] == [1]
    assert table.currentIndex().column() == int(hidden)
