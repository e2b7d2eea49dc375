"""Which rows something is done to: all, those that are shown, or those selected. Does not know what is done."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from core.datasets.filters import Filter
from core.datasets.store import Dataset
from desktop.datasets.editing import Editing
from desktop.datasets.rows_table import RowsTable

SCOPES = ("all", "shown", "selected")


class RowsScope:
    """The rows there are to choose from when a dialog is opened."""

    def __init__(self, editing: Editing, table: RowsTable) -> None:
        self._editing = editing
        self.every = editing.counts().every
        self.shown = editing.model.rowCount()
        self.ranges = table.selected_ranges()
        self.selected = sum(last - first + 1 for first, last in self.ranges)
        self.is_filtered = editing.filter != Filter() and self.shown != self.every

    def advised(self) -> str:
        """What is most likely meant: several selected rows, else those that are shown."""
        if self.selected > 1:
            return "selected"
        return "shown" if self.is_filtered else "all"

    def count(self, scope: str) -> int:
        return {"all": self.every, "shown": self.shown, "selected": self.selected}[scope]

    def position(self, row: int) -> int:
        """The number under which a row stands in the table, else its own."""
        at = self._editing.model.position(row)
        return at + 1 if at is not None else row

    def ids(self, scope: str) -> Sequence[int] | None:
        """The ids of the rows meant, in the order shown; None: all rows."""
        model = self._editing.model
        if scope == "all":
            return None
        if scope == "shown":
            return model.ids_between(0, self.shown - 1)
        found = array("q")
        for first, last in self.ranges:
            found.extend(model.ids_between(first, last))
        return found


def every_id(store: Dataset, ids: Sequence[int] | None) -> Sequence[int]:
    """The ids meant, with "all" written out."""
    return array("q", store.ids(every=True)) if ids is None else ids
