"""The first rows of a file as a small table to look at. Does not know the file."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from core.datasets.messages import as_words
from core.datasets.rows import Fields
from desktop.datasets.cells import CellDelegate
from desktop.widgets.tables import style_table

_Index = QModelIndex | QPersistentModelIndex
_LONGEST = 400


class RowsGlance(QTableView):
    """Read only."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("First rows"))
        self._model = _Rows(self)
        self.setModel(self._model)
        style_table(self, stretch=None)
        self.setItemDelegate(CellDelegate(self))
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.verticalHeader().show()
        self.verticalHeader().setFixedWidth(48)

    def set_rows(self, columns: list[str], rows: list[Fields]) -> None:
        self._model.set_rows(columns, rows)
        header = self.horizontalHeader()
        few = len(columns) <= 3
        header.setSectionResizeMode(
            QHeaderView.ResizeMode.Stretch if few else QHeaderView.ResizeMode.Interactive
        )
        if not few:
            for at in range(len(columns)):
                self.setColumnWidth(at, 190)


class _Rows(QAbstractTableModel):
    def __init__(self, parent: QTableView) -> None:
        super().__init__(parent)
        self._columns: list[str] = []
        self._rows: list[Fields] = []
        self._words: dict[tuple[int, int, int], str] = {}

    def set_rows(self, columns: list[str], rows: list[Fields]) -> None:
        self.beginResetModel()
        self._columns, self._rows, self._words = columns, rows, {}
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(self._cell(index, _LONGEST).split())
        return self._cell(index, 5 * _LONGEST) if role == Qt.ItemDataRole.ToolTipRole else None

    def _cell(self, index: _Index, longest: int) -> str:
        """Made once: a cell may hold a conversation of megabytes."""
        key = (index.row(), index.column(), longest)
        if key not in self._words:
            value = self._rows[index.row()].get(self._columns[index.column()])
            self._words[key] = as_words(value)[:longest]
        return self._words[key]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self._columns[section] if section < len(self._columns) else None
