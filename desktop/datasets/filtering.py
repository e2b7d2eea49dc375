"""Keeps search field, chips, filter panel and the table's heads at one filter, and asks `Editing` for its rows."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QObject

from core.datasets import filters, saved_filters
from core.datasets.filters import Choices, Filter
from core.datasets.rows import Runs
from core.datasets.sorting import Sort
from core.datasets.store import Dataset
from core.errors import UserError
from desktop.datasets.background import Background, Stopped
from desktop.datasets.editing import Editing
from desktop.datasets.filter_chips import FilterChips
from desktop.datasets.filter_popover import FilterPopover
from desktop.datasets.filter_words import parts_of
from desktop.datasets.rows_table import RowsTable
from desktop.datasets.toolbar import Toolbar


class Filtering(QObject):
    """The filter in force is `editing.filter`; here is what shows and changes it."""

    def __init__(self, bar: Toolbar, chips: FilterChips, table: RowsTable, editing: Editing) -> None:
        super().__init__(table)
        self._bar, self._chips, self._table, self._editing = bar, chips, table, editing
        self.popover = FilterPopover(bar)
        self._choices = Background(self)
        self._choices.failed.connect(editing.failed)
        bar.filtered.connect(lambda words: self._change(words=words, inside=False))
        bar.filters.clicked.connect(self.open)
        chips.wanted.connect(editing.show)
        chips.stopped.connect(editing.stop_reading)
        table.sorted_by.connect(lambda sort: self._change(sort=sort))
        self.popover.wanted.connect(editing.show)
        self.popover.save_wanted.connect(self._save)
        self.popover.forget_wanted.connect(self._forget)
        editing.filtered.connect(self._show)
        editing.changed.connect(self._count)
        editing.busy.connect(lambda _: self._count())

    def show_rows(self, title: str, rows: Runs) -> None:
        """Show these rows and no others, in their order; `title` says what they are."""
        self._editing.show(Filter(rows=rows, title=title))

    def clear(self) -> None:
        """Show all rows in the dataset's own order."""
        self._bar.filter.clear()
        self._editing.show(Filter())

    def clear_conditions(self) -> None:
        """Show all rows; a sort order stays."""
        self._editing.show(Filter(sort=self._editing.filter.sort))

    def sort(self, sort: Sort) -> None:
        self._change(sort=sort)

    def open(self) -> None:
        """Open the panel, and look for what there is to choose from."""
        store = self._editing.store
        if store is None:
            return
        path = store.path
        self.popover.show_under(
            self._bar.filters, self._editing.filter, self._editing.model.columns, saved_filters.saved(store)
        )

        def look(stopped: Stopped) -> Choices:
            with Dataset(path) as other:
                return filters.choices(other, stopped)

        self._choices.run(look, self.popover.set_choices)

    def close(self) -> None:
        """The dataset is about to be another."""
        self._choices.stop()
        self.popover.hide()

    def _change(self, **what: object) -> None:
        self._editing.show(msgspec.structs.replace(self._editing.filter, **what))

    def _show(self) -> None:
        wanted = self._editing.filter
        if self._bar.filter.text().strip() != wanted.words:
            self._bar.set_words(wanted.words)
        self._chips.show_filter(wanted)
        self._bar.set_conditions(sum(1 for key, _, _ in parts_of(wanted) if key != "sort"))
        self._table.show_sort(wanted.sort)
        if self.popover.isVisible():
            self.popover.adopt(wanted)
        self._count()

    def _count(self) -> None:
        if self._editing.store is not None and self._editing.filter != Filter():
            every = self._editing.counts().every
            shown, editing = self._editing.model.rowCount(), self._editing
            self._chips.show_count(shown, every, editing.is_reading, editing.is_indexed)

    def _save(self, name: str) -> None:
        store = self._editing.store
        if store is not None:
            self._keep(lambda: saved_filters.save(store, name, self._editing.filter), name)

    def _forget(self, name: str) -> None:
        store = self._editing.store
        if store is not None:
            self._keep(lambda: saved_filters.forget(store, name), "")

    def _keep(self, change: object, name: str) -> None:
        store = self._editing.store
        assert store is not None and callable(change)
        try:
            change()
        except UserError as error:
            self._editing.failed.emit(error)
        self.popover.saved.set_saved(saved_filters.saved(store), name)
