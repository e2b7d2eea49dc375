"""What one does with the rows selected in the table: add, copy, move, take out, assign, mark.

Knows which rows are meant and makes the edits; `Editing` carries them out. Does not know buttons or menus.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from core.datasets import joining
from core.datasets.edits import (
    DeleteRows,
    Edit,
    InsertRows,
    PlaceRows,
    SetSplit,
    SetStar,
    SetStatus,
    SetTags,
)
from core.datasets.filters import Filter
from core.datasets.rows import Fields, NewRow, Row, Runs, Split, Status, to_runs
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text
from desktop.datasets.editing import Editing
from desktop.datasets.rows_table import RowsTable
from desktop.datasets.toolbar import Toolbar
from desktop.widgets.tables import select_row

MOST_MERGED = 200
"""Rows that are made one at most."""


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
        self.commit = commit
        self._forget = forget

    def connect_bar(self, bar: Toolbar) -> None:
        """Have the toolbar's buttons and menus do these things."""
        bar.delete.clicked.connect(self.delete)
        bar.duplicate_rows.triggered.connect(self.duplicate)
        bar.move_up.triggered.connect(lambda: self.move(-1))
        bar.move_down.triggered.connect(lambda: self.move(+1))
        bar.merge.triggered.connect(self.merge)
        bar.star.triggered.connect(self.star)
        for status, action in bar.statuses.items():
            action.triggered.connect(lambda _checked=False, status=status: self.set_status(status))
        for part, action in bar.parts.items():
            action.triggered.connect(lambda _checked=False, part=part: self.put_into(part))

    def ids(self) -> list[int]:
        """The ids of the selected rows, in their order."""
        return self._model.ids(self._table.selected())

    def add(self) -> None:
        """Put an empty row behind the current one."""
        self.commit()
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
        self.commit()
        rows = [row for at in self._table.selected() if (row := self._model.row(at)) is not None]
        if rows:
            copies = [NewRow(row.fields, row.source, row.split, row.marks) for row in rows]
            self._editing.apply(InsertRows(copies, rows[-1].id))

    def delete(self) -> None:
        ranges = self._table.selected_ranges()
        if not ranges:
            return
        self._forget()
        self._editing.apply(DeleteRows(self.runs()))
        at = min(ranges[0][0], self._model.rowCount() - 1)
        if at >= 0:
            select_row(self._table, at)

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
        if runs := self.runs():
            self._editing.apply(SetSplit(runs, part))

    def set_status(self, status: Status) -> None:
        """Accept the selected rows, reject them, or make them drafts."""
        if runs := self.runs():
            self.commit()
            self._editing.apply(SetStatus(runs, status))

    def toggle_star(self, position: int) -> None:
        """Give a row a star, or take it away."""
        if (row := self._model.row(position)) is not None:
            self._editing.apply(SetStar.of([row.id], not row.marks.starred))

    def star(self) -> None:
        """Give the selected rows a star; where the first has one, take them away."""
        ranges = self._table.selected_ranges()
        first = self._model.row(ranges[0][0]) if ranges else None
        if first is not None:
            self._editing.apply(SetStar(self.runs(), not first.marks.starred))

    def tag(self, add: list[str], remove: list[str]) -> None:
        """Give the selected rows tags and take others away."""
        if (add or remove) and (runs := self.runs()):
            self._editing.apply(SetTags(runs, add, remove))

    def merge(self) -> None:
        """Make one row of those selected."""
        self.commit()
        store, ids = self._editing.store, self.ids()
        if store is None:
            return
        rows, mapping = list(store.rows(ids=ids[:MOST_MERGED])), store.mapping
        if len(ids) > MOST_MERGED:
            self._editing.failed.emit(
                UserError(
                    QT_TRANSLATE_NOOP("core", "%n row(s) are too many to make one row of."),
                    QT_TRANSLATE_NOOP("core", "Select {most} at most."),
                    n=len(ids),
                    most=MOST_MERGED,
                )
            )
            return
        self._make(lambda: joining.merge(rows, mapping))

    def split_text(self, row: Row, column: str, at: int) -> None:
        """Split a row in two at a character of a field."""
        self.commit()
        now = self._editing.row(row.id)
        if now is not None:
            self._make(lambda: joining.split_text(now, column, at))

    def split_turns(self, row: Row, at: int) -> None:
        """Split a conversation in two before a turn (from 0)."""
        self.commit()
        now, store = self._editing.row(row.id), self._editing.store
        mapping = store.mapping if store is not None else None
        if now is not None and mapping is not None:
            self._make(lambda: joining.split_turns(now, mapping, at))

    def runs(self) -> Runs:
        """The ids of the selected rows as runs."""
        return to_runs(
            row
            for first, last in self._table.selected_ranges()
            for row in self._model.ids_between(first, last)
        )

    def _make(self, work: Callable[[], tuple[Edit, Text]]) -> None:
        try:
            edit, title = work()
        except UserError as error:
            self._editing.failed.emit(error)
        else:
            self._editing.apply(edit, title)

    def _select_ids(self, ids: list[int]) -> None:
        found = (self._model.position(row) for row in ids)
        self._table.select_positions(at for at in found if at is not None)
