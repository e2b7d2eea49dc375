"""One open dataset: its table, one row beside it, and everything one can do with rows.

Does not know which datasets there are, nor how rows are stored or rendered: `Editing` and the panels do.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.datasets.edits import DeleteRows, InsertRows, PlaceRows, SetCell, SetMapping, SetSplit
from core.datasets.messages import Message, from_words
from core.datasets.rows import Fields, NewRow, Row, Source, Split
from core.datasets.split import split_edit
from core.errors import UserError
from desktop.context import Context
from desktop.datasets.cells import CellDelegate
from desktop.datasets.editing import Editing
from desktop.datasets.mapping_dialog import MappingDialog
from desktop.datasets.model import RowsModel
from desktop.datasets.preview_panel import PreviewPanel
from desktop.datasets.row_panel import RowPanel
from desktop.datasets.split_dialog import SplitDialog
from desktop.datasets.toolbar import Toolbar
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.tables import PillDelegate, style_table


class Workbench(QWidget):
    """`changed`: the dataset is another, or has changed, here or elsewhere."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.model = RowsModel(self)
        self.editing = Editing(self.model, self)
        self.is_importing = False
        self.bar = Toolbar()
        self.message = MessageBar("datasets.message")
        self.table = self._make_table()
        self.row_panel = RowPanel()
        self.preview = PreviewPanel(context, self._turns)
        self._panels = QStackedWidget()
        self._which = SegmentedControl(
            [("row", self.tr("Row")), ("preview", self.tr("What is trained"))],
            name="datasets",
            label=self.tr("Beside the table"),
        )
        self._side = Card(pad=16)
        self._side.setMinimumWidth(300)
        self._side.body.addWidget(self._which)
        self._side.body.addWidget(self._panels, 1)
        for panel in (self.row_panel, self.preview):
            self._panels.addWidget(panel)
        nothing = EmptyState(
            "magnifying-glass", self.tr("No row holds these words"), "",
            self.tr("Show all rows"), name="datasets.show_all", on_click=lambda: self.bar.filter.clear(),
        )  # fmt: skip
        self._tables = QStackedWidget()
        self._tables.addWidget(self.table)
        self._tables.addWidget(nothing)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(14)
        split.addWidget(self._tables)
        split.addWidget(self._side)
        split.setStretchFactor(0, 1)
        split.setSizes([600, 380])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(self.message)
        column.addWidget(split, 1)
        self._connect()

    def _connect(self) -> None:
        bar = self.bar
        bar.filtered.connect(self.editing.filter)
        bar.undo.clicked.connect(self.undo)
        bar.redo.clicked.connect(self.redo)
        bar.delete.clicked.connect(self.delete_rows)
        bar.split.clicked.connect(self.split)
        bar.duplicate_rows.triggered.connect(self.duplicate_rows)
        bar.move_up.triggered.connect(lambda: self.move_rows(-1))
        bar.move_down.triggered.connect(lambda: self.move_rows(+1))
        bar.columns.triggered.connect(self.map_columns)
        for part, action in bar.parts.items():
            action.triggered.connect(lambda _checked=False, part=part: self.put_into(part))
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Delete), self.table, self.delete_rows,
            context=Qt.ShortcutContext.WidgetShortcut,
        )  # fmt: skip
        find = QShortcut(QKeySequence("Ctrl+F"), self, bar.filter.setFocus)
        find.setWhatsThis(bar.filter.accessibleName())
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_row())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self.show_buttons())
        self.model.modelReset.connect(self._fit_columns)
        self.model.edited.connect(self._edit_words)
        self._cells.too_long.connect(self._edit_in_panel)
        self._which.changed.connect(self._show_panel)
        panel = self.row_panel
        panel.edited.connect(lambda row, column, value: self.editing.apply(SetCell(row, column, value)))
        panel.part_chosen.connect(lambda row, part: self.editing.apply(SetSplit.of([row], part)))
        panel.source_wanted.connect(self._go_to_source)
        panel.failed.connect(self.context.show_error)
        self.editing.failed.connect(self.context.show_error)
        self.editing.changed.connect(self._show)
        self.editing.changed.connect(self.changed)
        self.editing.touched.connect(self.select)
        self.editing.busy.connect(lambda _busy: self.show_buttons())

    # -- which dataset -------------------------------------------------------------------------------------

    @property
    def path(self) -> Path | None:
        return self.editing.path

    def open(self, path: Path | None) -> None:
        """Show this dataset, or none; trouble is told."""
        self.commit()
        self.row_panel.forget()
        self.message.dismiss()
        self.bar.filter.clear()
        try:
            self.editing.open(path)
        except UserError as error:
            self.context.show_error(error)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show()

    def commit(self) -> None:
        """Keep what was typed."""
        self.row_panel.commit()

    def show_preview(self) -> None:
        """Show what is trained of the row."""
        self._which.set_current("preview")

    # -- what is shown -------------------------------------------------------------------------------------

    def _show(self) -> None:
        nothing = self.editing.store is not None and not self.model.rowCount() and bool(self.editing.words)
        self._tables.setCurrentIndex(1 if nothing else 0)
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show_row()
        self.show_buttons()

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("datasets.table")
        table.setAccessibleName(self.tr("Rows"))
        table.setModel(self.model)
        style_table(table, stretch=None)
        numbers = table.verticalHeader()
        numbers.show()
        numbers.setFixedWidth(66)
        numbers.setHighlightSections(True)
        numbers.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._cells = CellDelegate(table)
        self._pills = PillDelegate(table)
        table.setItemDelegate(self._cells)
        return table

    def _fit_columns(self) -> None:
        header = self.table.horizontalHeader()
        last = self.model.columnCount() - 1
        for section in range(last + 1):
            part = section == last
            self.table.setItemDelegateForColumn(section, self._pills if part else self._cells)
            if part:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Fixed)
                self.table.setColumnWidth(section, 104)
            elif last <= 4:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Stretch)
            else:
                header.setSectionResizeMode(section, QHeaderView.ResizeMode.Interactive)
                self.table.setColumnWidth(section, 220)

    def _show_row(self) -> None:
        row = self.current_row()
        self._side.setVisible(row is not None)
        if row is None:
            self.row_panel.forget()
            return
        store = self.editing.store
        assert store is not None
        number = self.table.currentIndex().row() + 1
        self.row_panel.show_row(row, number, store.columns, store.mapping)
        self.preview.update_soon()

    def show_buttons(self) -> None:
        """Name and enable what can be done now."""
        store = self.editing.store
        free = store is not None and not self.editing.is_changing
        undo = store.undo_text if store is not None else None
        redo = store.redo_text if store is not None else None
        # Taking back an import that is still bringing rows would tear it in two.
        self.bar.set_undo(
            undo if free and not self.is_importing else None, redo if free and not self.is_importing else None
        )
        self.bar.set_selected(len(self.selected()) if free else 0)
        self.bar.split.setEnabled(free)
        self.bar.set_busy(self.editing.is_busy or self.is_importing)

    def _show_panel(self, key: str) -> None:
        self.row_panel.commit()
        self._panels.setCurrentIndex(0 if key == "row" else 1)

    # -- rows ----------------------------------------------------------------------------------------------

    def current_row(self) -> Row | None:
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def selected(self) -> list[int]:
        """Positions of the selected rows, in their order."""
        ranges = self.table.selectionModel().selection().toList()
        return sorted({at for part in ranges for at in range(part.top(), part.bottom() + 1)})

    def select(self, row: int) -> None:
        """Show a row by its id, if the filter lets it through."""
        position = self.model.position(row)
        if position is None:
            return
        index = self.model.index(position, max(0, self.table.currentIndex().column()))
        if self.table.currentIndex().row() != position or not self.selected():
            self.table.setCurrentIndex(index)
        self.table.scrollTo(index)

    def add_row(self) -> None:
        """Put an empty row behind the current one and go into it."""
        self.row_panel.commit()
        store, current = self.editing.store, self.current_row()
        if store is None:
            return
        part: Split = current.split if current is not None else ""
        self.bar.filter.clear()
        self.editing.apply(InsertRows([NewRow(self._blank(), None, part)], current.id if current else None))
        self._which.set_current("row")
        self.row_panel.focus()

    def _blank(self) -> Fields:
        assert self.editing.store is not None
        mapping = self.editing.store.mapping
        if mapping is None:
            columns = self.editing.store.columns or ["question", "answer"]
            return dict.fromkeys(columns, "")
        if mapping.shape == "turns":
            names = ("human", "gpt") if mapping.role_key == "from" else ("user", "assistant")
            return {mapping.turns: [{mapping.role_key: name, mapping.content_key: ""} for name in names]}
        return dict.fromkeys((mapping.user, mapping.assistant), "")

    def duplicate_rows(self) -> None:
        self.row_panel.commit()
        rows = [row for at in self.selected() if (row := self.model.row(at)) is not None]
        if rows:
            copies = [NewRow(row.fields, row.source, row.split) for row in rows]
            self.editing.apply(InsertRows(copies, rows[-1].id))

    def delete_rows(self) -> None:
        positions = self.selected()
        if not positions:
            return
        self.row_panel.forget()
        self.editing.apply(DeleteRows.of(self.model.ids(positions)))
        at = min(positions[0], self.model.rowCount() - 1)
        if at >= 0:
            self.table.selectRow(at)
            self.table.setCurrentIndex(self.model.index(at, 0))

    def move_rows(self, by: int) -> None:
        """Move the selected rows one place up or down, as a block."""
        positions = self.selected()
        if not positions or self.editing.words:
            return
        first, last = positions[0], positions[-1]
        target = first - 2 if by < 0 else last + 1
        if first + by < 0 or last + by >= self.model.rowCount():
            return
        ids = self.model.ids(positions)
        after = self.model.ids([target])[0] if target >= 0 else 0
        self.editing.apply(PlaceRows.move(ids, after))
        self._select_ids(ids)

    def _select_ids(self, ids: list[int]) -> None:
        chosen = QItemSelection()
        for row in ids:
            if (at := self.model.position(row)) is not None:
                chosen.select(self.model.index(at, 0), self.model.index(at, self.model.columnCount() - 1))
        self.table.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def put_into(self, part: Split) -> None:
        """Put the selected rows into a part of the split."""
        if positions := self.selected():
            self.editing.apply(SetSplit.of(self.model.ids(positions), part))

    def undo(self) -> None:
        self.row_panel.commit()
        self.editing.undo()

    def redo(self) -> None:
        self.row_panel.commit()
        self.editing.redo()

    def _edit_words(self, row: int, column: str, words: str) -> None:
        """A cell was edited in the table."""
        now = self.editing.row(row)
        if now is None:
            return
        try:
            value = from_words(words, now.fields.get(column))
        except UserError as error:
            self.context.show_error(error)
        else:
            self.editing.apply(SetCell(row, column, value))

    def _edit_in_panel(self, column: str) -> None:
        self._which.set_current("row")
        # The table gives the focus back to itself when its editor does not come.
        QTimer.singleShot(0, self, lambda: self.row_panel.focus(column))

    def _turns(self) -> list[Message] | None:
        row, store = self.current_row(), self.editing.store
        return store.messages(row) if row is not None and store is not None else None

    def _go_to_source(self, source: Source) -> None:
        self.context.go("knowledge", document=source.document, page=source.page or None, quote=source.quote)

    def _open_menu(self, at: QPoint) -> None:
        if self.selected():
            self.bar.row_menu.popup(self.table.viewport().mapToGlobal(at))

    # -- all rows ------------------------------------------------------------------------------------------

    def split(self) -> None:
        dialog = SplitDialog(self, self.editing.counts())
        if dialog.exec() == SplitDialog.DialogCode.Accepted:
            share = dialog.share
            self.editing.make(lambda store: split_edit(store, share))

    def map_columns(self) -> None:
        store = self.editing.store
        if store is None:
            return
        row = self.current_row()
        dialog = MappingDialog(self, store.columns, store.mapping, row.fields if row is not None else None)
        if dialog.exec() == MappingDialog.DialogCode.Accepted:
            self.editing.apply(SetMapping(dialog.mapping()))
