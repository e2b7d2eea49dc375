"""The table of rows: how it looks, which rows are selected in it. Does not know what is done with them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from core.datasets.sorting import Sort
from desktop import i18n
from desktop.datasets.cells import FieldDelegate, StarDelegate, StateDelegate
from desktop.datasets.model import RowsModel
from desktop.datasets.row_numbers import RowNumbers
from desktop.widgets.tables import style_table

FEW_COLUMNS = 4
"""So many columns share the room there is; more get a width of their own and the table scrolls."""
STATE_WIDTH, STAR_WIDTH, NUMBERS_WIDTH = 104, 38, 66


class RowsTable(QTableView):
    """A table over a `RowsModel`; rows are named by their positions.

    `sorted_by`: the order asked for by a click on a column's head. `star_clicked`: a row's position.
    """

    sorted_by = Signal(object)  # Sort
    star_clicked = Signal(int)

    def __init__(self, model: RowsModel) -> None:
        super().__init__()
        self.setObjectName("datasets.table")
        self.setAccessibleName(self.tr("Rows"))
        self._rows = model
        self.setModel(model)
        self.numbers = RowNumbers(self)
        self.setVerticalHeader(self.numbers)
        style_table(self, stretch=None)
        self.numbers.show()
        self.numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.cells = FieldDelegate(model, self)
        self._pills = StateDelegate(self)
        self._stars = StarDelegate(self)
        self.setItemDelegate(self.cells)
        self._sort = Sort()
        heads = self.horizontalHeader()
        # Of each column it paints, a head asks whether all rows are selected, which takes seconds where they are.
        heads.setSelectionModel(QItemSelectionModel(model, heads))
        heads.setSectionsClickable(True)
        heads.setToolTip(self.tr("Click to sort; a third click brings back the dataset's own order"))
        heads.sectionClicked.connect(self._sort_by)
        self.clicked.connect(self._clicked)
        model.modelReset.connect(self._fit_columns)
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._fit_numbers)
        self._fit_numbers()

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

    def _fit_numbers(self) -> None:
        """Room for the number of the last row."""
        words = i18n.number(10 ** len(str(self._rows.rowCount())) - 1)
        wanted = max(NUMBERS_WIDTH, self.numbers.fontMetrics().horizontalAdvance(words) + 28)
        if wanted != self.numbers.maximumWidth():
            self.numbers.setFixedWidth(wanted)

    def _fit_columns(self) -> None:
        header = self.horizontalHeader()
        last = self._rows.columnCount() - 1
        for section in range(last + 1):
            star, state = section == self._rows.star_section, section == self._rows.state_section
            delegate = self._stars if star else self._pills if state else self.cells
            self.setItemDelegateForColumn(section, delegate)
            if star or state:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
                self.setColumnWidth(section, STAR_WIDTH if star else STATE_WIDTH)
            elif self._rows.state_section <= FEW_COLUMNS:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
                self.setColumnWidth(section, 220)
        self.show_sort(self._sort)

    # -- order ---------------------------------------------------------------------------------------------

    def show_sort(self, sort: Sort) -> None:
        """Mark the column by which the rows are sorted now."""
        self._sort = sort
        section = -1
        if sort.by == "column" and sort.column in self._rows.columns:
            section = self._rows.columns.index(sort.column)
        elif sort.by in ("status", "part"):
            section = self._rows.state_section
        elif sort.by == "star":
            section = self._rows.star_section
        header = self.horizontalHeader()
        header.setSortIndicatorShown(section >= 0)
        if section >= 0:
            order = Qt.SortOrder.DescendingOrder if sort.descending else Qt.SortOrder.AscendingOrder
            header.setSortIndicator(section, order)

    def _sort_by(self, section: int) -> None:
        if section == self._rows.star_section:
            wanted = Sort("star")
        elif section == self._rows.state_section:
            wanted = Sort("status")
        else:
            wanted = Sort("column", self._rows.column_name(section))
        now = self._sort
        if (now.by, now.column) == (wanted.by, wanted.column):
            wanted = Sort() if now.descending else Sort(now.by, now.column, descending=True)
        self.show_sort(wanted)
        self.sorted_by.emit(wanted)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == self._rows.star_section:
            self.star_clicked.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.numbers.cancel(event):
            super().keyPressEvent(event)
