"""Rows of a state as a list, read in blocks where one looks: a million removed rows are no more than ten."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt

from core.datasets import versions
from core.datasets.rows import Row
from core.datasets.store import Dataset
from desktop import i18n, theme
from desktop.datasets.changed_row import glance

Index = QModelIndex | QPersistentModelIndex
BLOCK = 64
KEPT = 32


class StatesModel(QAbstractListModel):
    """Rows by their ids as they are in one version (None: now)."""

    def __init__(self, store: Dataset) -> None:
        super().__init__()
        self._store = store
        self._version: int | None = None
        self.ids = array("q")
        self._blocks: OrderedDict[int, dict[int, Row]] = OrderedDict()

    def show(self, ids: array[int], version: int | None) -> None:
        self.beginResetModel()
        self.ids, self._version = ids, version
        self._blocks.clear()
        self.endResetModel()

    def row(self, position: int) -> Row | None:
        """The row at a position; None where it is gone since."""
        number = position // BLOCK
        block = self._blocks.get(number)
        if block is None:
            ids = self.ids[number * BLOCK : (number + 1) * BLOCK]
            block = self._blocks[number] = versions.rows_at(self._store, self._version, ids)
            if len(self._blocks) > KEPT:
                self._blocks.popitem(last=False)
        return block.get(self.ids[position])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self.ids):
            return None
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(0, theme.row_height())
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        row = self.row(index.row())
        words = glance(row) if row is not None else ""
        return words or self.tr("Row {n}").format(n=i18n.number(self.ids[index.row()]))
