"""One open dataset: its table, one row beside it, and everything one can do with rows.

Does not know which datasets there are, nor how rows are stored or rendered: `Editing` and the panels do.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from core.datasets.edits import SetCell, SetSplit
from core.datasets.lessons import lesson_of
from core.datasets.messages import from_words
from core.datasets.rows import Row, Runs, Source
from core.errors import UserError
from core.models.lesson import Lesson
from desktop.context import Context
from desktop.datasets.checks_panel import ChecksPanel
from desktop.datasets.editing import Editing
from desktop.datasets.edits_menu import EditsMenu
from desktop.datasets.filter_chips import FilterChips
from desktop.datasets.filtering import Filtering
from desktop.datasets.model import RowsModel
from desktop.datasets.preview_panel import PreviewPanel
from desktop.datasets.review_page import ReviewPage
from desktop.datasets.reviewing import Reviewing
from desktop.datasets.row_actions import RowActions
from desktop.datasets.row_dialogs import RowDialogs
from desktop.datasets.row_panel import RowPanel
from desktop.datasets.rows_table import RowsTable
from desktop.datasets.set_actions import SetActions
from desktop.datasets.side_card import SideCard
from desktop.datasets.toolbar import Toolbar
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.message_bar import MessageBar
from desktop.widgets.tables import select_row


class Workbench(QWidget):
    """`changed`: the dataset is another, or has changed, here or elsewhere."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self.model = RowsModel(self)
        self.editing = Editing(self.model, self)
        self.is_importing = False
        self._is_leaving = False
        self._is_settling = False
        self.bar = Toolbar()
        self.message = MessageBar("datasets.message")
        self.table = RowsTable(self.model)
        self.chips = FilterChips()
        self.filtering = Filtering(self.bar, self.chips, self.table, self.editing)
        self.row_panel = RowPanel()
        self.preview = PreviewPanel(context, self._lesson, self._state)
        self.checks = ChecksPanel(context, self.editing)
        self.rows = RowActions(self.table, self.editing, self.row_panel.commit, self.row_panel.forget)
        self.dialogs = RowDialogs(self.table, self.editing, self.rows)
        self.whole = SetActions(context, self.table, self.editing, self.commit)
        self.side = SideCard(
            [
                ("row", self.tr("Row"), self.row_panel),
                ("preview", self.tr("What is trained"), self.preview),
                ("checks", self.tr("Checks"), self.checks),
            ]
        )
        nothing = EmptyState(
            "magnifying-glass", self.tr("No row fits the filter"), "",
            self.tr("Show all rows"), name="datasets.show_all", on_click=self.filtering.clear,
        )  # fmt: skip
        self._tables = QStackedWidget()
        self._tables.addWidget(self.table)
        self._tables.addWidget(nothing)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(14)
        split.addWidget(self._tables)
        split.addWidget(self.side)
        split.setStretchFactor(0, 1)
        split.setSizes([600, 380])
        bench = QWidget()
        column = QVBoxLayout(bench)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.bar)
        column.addWidget(self.chips)
        column.addWidget(self.message)
        column.addWidget(split, 1)
        self.edits = EditsMenu(self, lambda: self.editing.store)
        self.review = ReviewPage(self.editing)
        pages = QStackedWidget()
        pages.addWidget(bench)
        pages.addWidget(self.review)
        self.reviewing = Reviewing(pages, self.review, self.table, self.editing)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(pages)
        self._connect()

    def _connect(self) -> None:
        bar = self.bar
        bar.undo.clicked.connect(self.undo)
        bar.redo.clicked.connect(self.redo)
        bar.split.clicked.connect(self.whole.split)
        bar.add_menu(self.edits)
        self.edits.chosen.connect(self.undo_many)
        self.rows.connect_bar(bar)
        bar.columns.triggered.connect(self.whole.map_columns)
        bar.tag.triggered.connect(self.dialogs.tag)
        bar.fill.triggered.connect(self.dialogs.fill)
        bar.replace.triggered.connect(self.dialogs.replace)
        bar.review.clicked.connect(self._start_review)
        self.reviewing.ended.connect(self._end_review)
        self.review.rows_wanted.connect(self.show_rows)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Delete), self.table, self.rows.delete,
            context=Qt.ShortcutContext.WidgetShortcut,
        )  # fmt: skip
        find = QShortcut(QKeySequence("Ctrl+F"), self, bar.filter.setFocus)
        find.setWhatsThis(bar.filter.accessibleName())
        self.table.customContextMenuRequested.connect(self._open_menu)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._current_changed())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selection_changed())
        self.rows.added.connect(self._write_row)
        self.rows.unmovable.connect(self._explain_order)
        self.table.numbers.moved.connect(self.rows.move_before)
        self.table.star_clicked.connect(self.rows.toggle_star)
        self.model.edited.connect(self._edit_words)
        self.table.cells.too_long.connect(self._edit_in_panel)
        self.side.changed.connect(lambda _: self.row_panel.commit())
        self.checks.rows_wanted.connect(self.show_rows)
        self.checks.split_wanted.connect(self.whole.split)
        self.checks.assign_wanted.connect(self.whole.assign)
        self.preview.rows_wanted.connect(self.show_rows)
        panel = self.row_panel
        panel.edited.connect(lambda row, column, value: self.editing.apply(SetCell(row, column, value)))
        panel.part_chosen.connect(lambda row, part: self.editing.apply(SetSplit.of([row], part)))
        for tags in (panel.marks.tags, self.review.panel.marks.tags, self.review.tags):
            tags.known_wanted.connect(lambda tags=tags: self.whole.offer_tags(tags))
        panel.marked.connect(self.editing.apply)
        panel.stepped.connect(self.step)
        for shown in (panel, self.review.panel):
            shown.split_at.connect(self.rows.split_text)
            shown.split_before.connect(self.rows.split_turns)
            shown.source_wanted.connect(self._go_to_source)
        panel.failed.connect(self.context.show_error)
        self.editing.failed.connect(self.context.show_error)
        self.editing.changed.connect(self._show)
        self.editing.changed.connect(self.changed)
        self.editing.touched.connect(self._look_at)
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
        self.reviewing.stop()
        self.filtering.close()
        self.whole.close()
        try:
            self.editing.open(path)
        except UserError as error:
            self.context.show_error(error)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._show()

    def commit(self) -> None:
        """Keep what was typed."""
        if self.reviewing.is_on:
            self.review.commit()
        self.row_panel.commit()

    def show_rows(self, title: str, rows: Runs) -> None:
        """Show these rows and no others, with a chip that says what they are."""
        self.commit()
        self.filtering.show_rows(title, rows)

    def show_preview(self) -> None:
        """Show what is trained of the row."""
        self.side.show_panel("preview")

    def show_checks(self) -> None:
        """Show what the checks have found."""
        self.side.show_panel("checks")

    # -- what is shown -------------------------------------------------------------------------------------

    def _show(self) -> None:
        nothing = self.editing.store is not None and not self.model.rowCount() and self.editing.filter.narrows
        self._tables.setCurrentIndex(1 if nothing else 0)
        if self.model.rowCount() and not self.table.currentIndex().isValid():
            self._is_settling = True
            self.table.setCurrentIndex(self.model.index(0, 0))
            self._is_settling = False
        self._show_row()
        self.show_buttons()
        if self.reviewing.is_on:
            self.review.refresh()

    def _current_changed(self) -> None:
        # Where rows come and go the current one changes more than once: `_show` follows, and shows the last.
        if not (self._is_settling or self.editing.is_settling):
            self._show_row()

    def _selection_changed(self) -> None:
        if not (self._is_settling or self.editing.is_settling):
            self.show_buttons()

    def _look_at(self, row: int) -> None:
        # What was typed into a row is handed over when one goes to another: that is no reason to go back.
        if not self._is_leaving:
            self.select(row)

    def _show_row(self) -> None:
        row = self.current_row()
        self.side.setVisible(self.editing.counts().every > 0)
        if row is not None or not self.editing.is_reading:
            self.side.set_only("" if row is not None else "checks")
        if row is None:
            self.row_panel.forget()
            return
        store = self.editing.store
        assert store is not None
        number = self.table.currentIndex().row() + 1
        was, self._is_leaving = self._is_leaving, True
        try:
            self.row_panel.show_row(row, number, store.columns, store.mapping)
        finally:
            self._is_leaving = was
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
        self.bar.set_selected(self.table.selected_count() if free else 0)
        self.bar.split.setEnabled(free)
        self.bar.review.setEnabled(free and self.model.rowCount() > 0)
        self.bar.set_drafts(self.editing.counts().draft)
        self.bar.set_busy(self.editing.is_busy or self.is_importing)

    # -- rows ----------------------------------------------------------------------------------------------

    def current_row(self) -> Row | None:
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def select(self, row: int) -> None:
        """Show a row by its id, if the filter lets it through."""
        position = self.model.position(row)
        if position is None:
            return
        self.table.go_to(position)

    def _start_review(self) -> None:
        self.commit()
        self.reviewing.start()

    def _end_review(self, row: int) -> None:
        self.select(row)
        self.table.setFocus()
        self._show()

    def step(self, by: int) -> None:
        """Go to the row before or behind."""
        at = self.table.currentIndex().row() + by
        if 0 <= at < self.model.rowCount():
            self.commit()
            select_row(self.table, at)
            self.table.go_to(at)

    def add_row(self) -> None:
        """Put an empty row behind the current one and go into it."""
        self.reviewing.stop()
        self.filtering.clear_conditions()
        self.rows.add()

    def _write_row(self) -> None:
        self.side.show_panel("row")
        self.row_panel.focus()

    def _explain_order(self) -> None:
        self.message.show_message(
            "info",
            self.tr("Rows are moved in the dataset's own order, with all of them shown."),
            None,
            self.tr("Show all rows"),
            self.filtering.clear,
        )

    def undo(self) -> None:
        self.row_panel.commit()
        self.editing.undo()

    def undo_many(self, steps: int) -> None:
        """Take back the last `steps` edits, where undo may be used now."""
        self.row_panel.commit()
        if self.bar.undo.isEnabled():
            self.editing.undo_many(steps)

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
        self.side.show_panel("row")
        # The table gives the focus back to itself when its editor does not come.
        QTimer.singleShot(0, self, lambda: self.row_panel.focus(column))

    def _lesson(self) -> Lesson | None:
        row, store = self.current_row(), self.editing.store
        return lesson_of(store, row) if row is not None and store is not None else None

    def _state(self) -> tuple[str, object] | None:
        """The dataset's name, and what differs once its rows do."""
        store = self.editing.store
        return (store.name, (str(store.path), store.version)) if store is not None else None

    def _go_to_source(self, source: Source) -> None:
        self.context.go("knowledge", document=source.document, page=source.page or None, quote=source.quote)

    def _open_menu(self, at: QPoint) -> None:
        if self.table.selectionModel().hasSelection():
            self.bar.row_menu.popup(self.table.viewport().mapToGlobal(at))
