"""The table of rows: how it looks, which rows are selected in it. Does not know what is done with them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.datasets.cells import CellDelegate
from desktop.datasets.model import RowsModel
from desktop.widgets.tables import PillDelegate, style_table

FEW_COLUMNS = 4
"""So many columns share the room there is; more get a width of their own and the table scrolls."""


class RowsTable(QTableView):
    """A table over a `RowsModel`; rows are named by their positions."""

    def __init__(self, model: RowsModel) -> None:
        super().__init__()
        self.setObjectName("datasets.table")
        self.setAccessibleName(self.tr("Rows"))
        self._rows = model
        self.setModel(model)
        style_table(self, stretch=None)
        numbers = self.verticalHeader()
        numbers.show()
        numbers.setFixedWidth(66)
        numbers.setHighlightSections(True)
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.cells = CellDelegate(self)
        self._pills = PillDelegate(self)
        self.setItemDelegate(self.cells)
        model.modelReset.connect(self._fit_columns)

    # -- which rows ----------------------------------------------------------------------------------------

    def selected_ranges(self) -> list[tuple[int, int]]:
        """The positions of the selected rows as (first, last), in their order."""
        found: list[tuple[int, int]] = []
        parts = self.selectionModel().selection().toList()
        for first, last in sorted((part.top(), part.bottom()) for part in parts):
            if found and first <= found[-1][1] + 1:
                found[-1] = (found[-1][0], max(last, found[-1][1]))
            else:
                found.append((first, last))
        return found

    def selected_count(self) -> int:
        """How many rows are selected."""
        return sum(last - first + 1 for first, last in self.selected_ranges())

    def selected(self) -> list[int]:
        """The positions of the selected rows, in their order."""
        return [at for first, last in self.selected_ranges() for at in range(first, last + 1)]

    def select_positions(self, positions: Iterable[int]) -> None:
        """Select these rows and no others; the first becomes the current one where none of them is."""
        chosen, last = QItemSelection(), self._rows.columnCount() - 1
        first = None
        for at in positions:
            first = at if first is None else first
            chosen.select(self._rows.index(at, 0), self._rows.index(at, last))
        if first is not None and not chosen.contains(self.currentIndex()):
            self.setCurrentIndex(self._rows.index(first, max(0, self.currentIndex().column())))
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def go_to(self, position: int) -> None:
        """Make a row the current one, in the column one is in, and bring it into sight."""
        index = self._rows.index(position, max(0, self.currentIndex().column()))
        if self.currentIndex().row() != position or not self.selectionModel().hasSelection():
            self.setCurrentIndex(index)
        self.scrollTo(index)

    # -- looks ---------------------------------------------------------------------------------------------

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        last = self._rows.columnCount() - 1
        for section in range(last + 1):
            part = section == last
            self.setItemDelegateForColumn(section, self._pills if part else self.cells)
            if part:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
                self.setColumnWidth(section, 104)
            elif last <= FEW_COLUMNS:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(section, 220)
