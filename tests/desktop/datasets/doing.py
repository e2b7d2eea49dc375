"""What a person does with the Dataset screen, for its tests."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel

from core.datasets.rows import Row
from core.datasets.store import Dataset
from desktop.datasets.workbench import Workbench


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
