"""The dialogs about many rows: find and replace, fill, tags, the split. Each asks; `Editing` carries out."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from core.datasets.filling import fill_edit
from core.datasets.replacing import replace_edit
from core.errors import UserError
from desktop.datasets.editing import AT_ONCE, Editing
from desktop.datasets.fill_dialog import FillDialog
from desktop.datasets.replace_dialog import ReplaceDialog
from desktop.datasets.row_actions import RowActions
from desktop.datasets.rows_scope import RowsScope, every_id
from desktop.datasets.rows_table import RowsTable
from desktop.datasets.tag_dialog import TagDialog
from desktop.widgets import dialogs

LOOKED_AT = 1000
"""Selected rows whose tags are offered to be taken away."""


class RowDialogs(QObject):
    """Opens them over the table and hands on what was answered."""

    def __init__(self, table: RowsTable, editing: Editing, actions: RowActions) -> None:
        super().__init__(table)
        self._table, self._editing, self._actions = table, editing, actions

    def _over(self) -> QWidget:
        # Not the table: the style sheet dresses fields inside tables in their own way.
        return self._table.window()

    def replace(self) -> None:
        """Find and replace."""
        path = self._editing.path
        if path is None or self._editing.is_changing:
            return
        self._actions.commit()
        scope = RowsScope(self._editing, self._table)
        words = self._editing.filter.words
        dialog = ReplaceDialog(self._over(), path, self._editing.model.columns, scope, words)
        if dialogs.run(dialog):
            wanted, ids = dialog.replacement, dialog.ids
            size = dialog.rows if ids is None or len(ids) > AT_ONCE else len(ids)
            self._editing.make(lambda store: replace_edit(store, wanted, ids), size)

    def fill(self) -> None:
        """Fill a column."""
        if self._editing.store is None or self._editing.is_changing:
            return
        self._actions.commit()
        model = self._editing.model
        scope = RowsScope(self._editing, self._table)
        first = scope.ranges[0][0] if scope.ranges else 0
        samples = [row.fields for at in range(first, first + 4) if (row := model.row(at)) is not None]
        column = model.column_name(self._table.currentIndex().column())
        dialog = FillDialog(self._over(), model.columns, column, scope, samples)
        if not dialogs.run(dialog):
            return
        try:
            filling = dialog.filling
        except UserError as error:
            self._editing.failed.emit(error)
            return
        ids = dialog.ids
        size = scope.every if ids is None else len(ids)
        self._editing.make(lambda store: fill_edit(store, filling, every_id(store, ids)), size)

    def tag(self) -> None:
        """Give the selected rows tags, or take some away."""
        store = self._editing.store
        ids = self._actions.ids()
        if store is None or not ids:
            return
        there: dict[str, int] = {}
        for row in store.rows(ids=ids[:LOOKED_AT]):
            for tag in row.marks.tags:
                there[tag] = there.get(tag, 0) + 1
        dialog = TagDialog(self._over(), len(ids), there, list(store.tags()))
        if dialogs.run(dialog):
            self._actions.tag(dialog.add, dialog.remove)
