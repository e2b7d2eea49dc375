"""What one does with the rows selected in the table: add, copy, move, take out, assign.

Knows which rows are meant and makes the edits; `Editing` carries them out. Does not know buttons or menus.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.datasets.edits import DeleteRows, InsertRows, PlaceRows, SetSplit
from core.datasets.filters import Filter
from core.datasets.rows import Fields, NewRow, Split
from desktop.datasets.editing import Editing
from desktop.datasets.rows_table import RowsTable


class RowActions(QObject):
    """`commit` hands over what is being typed; `forget` drops it. `added`: a new row is there to be written."""

    added = Signal()
    unmovable = Signal()  # rows were to be moved, but are not shown in the dataset's own order

    def __init__(
        self, table: RowsTable, editing: Editing, commit: Callable[[], None], forget: Callable[[], None]
    ) -> None:
        super().__init__(table)
        self._table = table
        self._editing = editing
        self._model = editing.model
        self._commit = commit
        self._forget = forget

    def ids(self) -> list[int]:
        """The ids of the selected rows, in their order."""
        return self._model.ids(self._table.selected())

    def add(self) -> None:
        """Put an empty row behind the current one."""
        self._commit()
        if self._editing.store is None:
            return
        index = self._table.currentIndex()
        current = self._model.row(index.row()) if index.isValid() else None
        part: Split = current.split if current is not None else ""
        self._editing.apply(InsertRows([NewRow(self._blank(), None, part)], current.id if current else None))
        self.added.emit()

    def _blank(self) -> Fields:
        assert self._editing.store is not None
        mapping = self._editing.store.mapping
        if mapping is None:
            columns = self._editing.store.columns or ["question", "answer"]
            return dict.fromkeys(columns, "")
        if mapping.shape == "turns":
            names = ("human", "gpt") if mapping.role_key == "from" else ("user", "assistant")
            return {mapping.turns: [{mapping.role_key: name, mapping.content_key: ""} for name in names]}
        return dict.fromkeys((mapping.user, mapping.assistant), "")

    def duplicate(self) -> None:
        """Put a copy of the selected rows behind them."""
        self._commit()
        rows = [row for at in self._table.selected() if (row := self._model.row(at)) is not None]
        if rows:
            copies = [NewRow(row.fields, row.source, row.split) for row in rows]
            self._editing.apply(InsertRows(copies, rows[-1].id))

    def delete(self) -> None:
        positions = self._table.selected()
        if not positions:
            return
        self._forget()
        self._editing.apply(DeleteRows.of(self._model.ids(positions)))
        at = min(positions[0], self._model.rowCount() - 1)
        if at >= 0:
            self._table.selectRow(at)
            self._table.setCurrentIndex(self._model.index(at, 0))

    def move(self, by: int) -> None:
        """Move the selected rows one place up or down, as a block."""
        positions = self._table.selected()
        if not positions or not self.may_move():
            return
        first, last = positions[0], positions[-1]
        target = first - 2 if by < 0 else last + 1
        if first + by < 0 or last + by >= self._model.rowCount():
            return
        ids = self._model.ids(positions)
        after = self._model.ids([target])[0] if target >= 0 else 0
        self._editing.apply(PlaceRows.move(ids, after))
        self._select_ids(ids)

    def move_before(self, position: int) -> None:
        """Move the selected rows, as a block, before the row at a position."""
        positions = self._table.selected()
        if not positions or not self.may_move():
            return
        chosen = set(positions)
        before = position - 1
        while before in chosen:
            before -= 1
        if before + 1 == positions[0] and positions[-1] - positions[0] + 1 == len(positions):
            return  # they stand there already
        ids = self._model.ids(positions)
        self._editing.apply(PlaceRows.move(ids, self._model.ids([before])[0] if before >= 0 else 0))
        self._select_ids(ids)

    def may_move(self) -> bool:
        """Whether rows can be moved now; where not, it is said why."""
        if self._editing.filter == Filter():
            return True
        self.unmovable.emit()
        return False

    def put_into(self, part: Split) -> None:
        """Put the selected rows into a part of the split."""
        if ids := self.ids():
            self._editing.apply(SetSplit.of(ids, part))

    def _select_ids(self, ids: list[int]) -> None:
        found = (self._model.position(row) for row in ids)
        self._table.select_positions(at for at in found if at is not None)
