"""What a person does with the Dataset screen, for its tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.datasets.rows import Row
from core.datasets.store import Dataset
from desktop.datasets.workbench import Workbench


def click(qtbot: QtBot, widget: QWidget) -> None:
    assert widget.isVisible() and widget.isEnabled(), widget.objectName()
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def choose_rows(bench: Workbench, *positions: int) -> None:
    bench.table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for at in positions:
        bench.table.selectionModel().setCurrentIndex(bench.model.index(at, 0), flags)


def shown(bench: Workbench, column: int = 0) -> list[str]:
    return [bench.model.index(at, column).data() for at in range(bench.model.rowCount())]


def stored(bench: Workbench) -> list[Row]:
    """Every row a second connection sees, whatever its status."""
    assert bench.path is not None
    with Dataset(bench.path) as store:
        return list(store.rows(ids=list(store.ids(every=True))))


def in_dialog(name: str, act: Callable[[Any], object]) -> None:
    """Once the dialog is there, act on it."""

    def look() -> None:
        found = [
            top for top in QApplication.topLevelWidgets() if top.objectName() == name and top.isVisible()
        ]
        if found and isinstance(found[0], QDialog):
            try:
                act(found[0])
            except BaseException:
                # The test fails by it; a dialog left open would keep it waiting.
                found[0].reject()
                raise
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def part(owner: QWidget, name: str) -> Any:
    found = owner.findChild(QWidget, name)
    assert found is not None, name
    return found
