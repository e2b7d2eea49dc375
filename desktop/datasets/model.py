"""The rows of a dataset for a table: reads only the blocks one looks at, so a million rows scroll like a hundred.

Does not change rows itself: a cell edited in the table is handed to `edited`.
"""

from __future__ import annotations

from array import array
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.datasets.columns import Mapping
from core.datasets.messages import ROLES, as_words
from core.datasets.rows import Row
from core.datasets.view import RowsView, difference
from desktop import i18n
from desktop.widgets.tables import PILL_ROLE

Index = QModelIndex | QPersistentModelIndex
SHOWN = 300
"""Characters of a field that a cell shows."""
STAR_ROLE = PILL_ROLE + 1
"""Model role of the cells for stars: whether the row has one."""
STATE_KINDS = {
    "train": "accent", "validation": "caution", "test": "good", "draft": "neutral", "rejected": "error",
}  # fmt: skip
_NO_PARENT = QModelIndex()
_MARK = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_FIELD = _MARK | Qt.ItemFlag.ItemIsEditable


class RowsModel(QAbstractTableModel):
    """The fields, those that are trained on first, then the row's state and its star; its number heads the row.

    The state is the part of the split; of a row that is not in the set, that it is a draft, or rejected.
    """

    edited = Signal(int, str, str)  # row id, column, words

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: RowsView | None = None
        self._columns: list[str] = []
        self._mapping: Mapping | None = None

    # -- what is shown -------------------------------------------------------------------------------------

    def show(self, view: RowsView | None, columns: list[str], mapping: Mapping | None) -> None:
        """Show another dataset, or none."""
        self.beginResetModel()
        self._view, self._mapping = view, mapping
        self._columns = in_order(columns, mapping)
        self.endResetModel()

    def set_ids(self, ids: array[int]) -> None:
        """Show these rows: what stays keeps its selection and its place on the screen. The array is kept."""
        if self._view is None:
            return
        before = self._view.ids
        start, old, new = difference(before, ids)
        if old > start:
            self.beginRemoveRows(_NO_PARENT, start, old - 1)
            self._view.show(before[:start] + before[old:] if new > start else ids)
            self.endRemoveRows()
        if new > start:
            self.beginInsertRows(_NO_PARENT, start, new - 1)
            self._view.show(ids)
            self.endInsertRows()
        self._view.show(ids)
        self.repaint_all()

    def append(self, ids: array[int]) -> None:
        """Show more rows behind those that are there; nothing else moves."""
        if self._view is not None and ids:
            n = len(self._view)
            self.beginInsertRows(_NO_PARENT, n, n + len(ids) - 1)
            self._view.append(ids)
            self.endInsertRows()

    def set_columns(self, columns: list[str], mapping: Mapping | None) -> None:
        """Show these columns; where they are the same, nothing moves."""
        wanted = in_order(columns, mapping)
        self._mapping = mapping
        if wanted == self._columns:
            return
        self.beginResetModel()
        self._columns = wanted
        self.endResetModel()

    def read_again(self) -> None:
        """Fields have changed."""
        if self._view is not None:
            self._view.forget()
            self.repaint_all()

    def repaint_all(self) -> None:
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, self.columnCount() - 1))

    def row(self, position: int) -> Row | None:
        return (
            self._view.row(position) if self._view is not None and 0 <= position < len(self._view) else None
        )

    def ids(self, positions: list[int]) -> list[int]:
        """The ids of the rows at these positions."""
        return [self._view.ids[position] for position in positions] if self._view is not None else []

    def position(self, row: int) -> int | None:
        return self._view.position(row) if self._view is not None else None

    def column_name(self, section: int) -> str:
        """The field a column shows; "" for the state and the star."""
        return self._columns[section] if 0 <= section < len(self._columns) else ""

    @property
    def columns(self) -> list[str]:
        """The fields shown, in their order."""
        return list(self._columns)

    @property
    def state_section(self) -> int:
        return len(self._columns)

    @property
    def star_section(self) -> int:
        return len(self._columns) + 1

    @property
    def all_ids(self) -> array[int]:
        """The ids of all rows shown; not to be changed."""
        return self._view.ids if self._view is not None else array("q")

    def ids_between(self, first: int, last: int) -> array[int]:
        """The ids of the rows from one position to another."""
        return self._view.ids[first : last + 1] if self._view is not None else array("q")

    # -- Qt's questions ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() or self._view is None else len(self._view)

    def columnCount(self, parent: Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns) + 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return i18n.number(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.AccessibleTextRole and section == self.star_section:
            return self.tr("Star")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.tr("State") if section == self.state_section else self.column_name(section)

    def cell(self, position: int, column: int) -> tuple[str, bool]:
        """The words that a cell of a field shows, and whether the row is rejected."""
        row, name = self.row(position), self.column_name(column)
        if row is None or not name:
            return "", False
        words = " ".join(self._summary(row.fields.get(name))[: SHOWN * 2].split())
        return words[:SHOWN], row.marks.status == "rejected"

    def data(self, index: Index, role: int = 0) -> Any:
        if role not in _ROLES or (row := self.row(index.row())) is None:
            return None
        if index.column() == self.star_section:
            return self._star(row, role)
        if index.column() == self.state_section:
            return self._state(row, role)
        if role == Qt.ItemDataRole.EditRole:
            return as_words(row.fields.get(self.column_name(index.column())))
        return self.cell(index.row(), index.column())[0] if role == Qt.ItemDataRole.DisplayRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        row = self.row(index.row())
        if row is None or role != Qt.ItemDataRole.EditRole or str(value) == self.data(index, role):
            return False
        self.edited.emit(row.id, self.column_name(index.column()), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        # The delegate decides where: in the cell, or in the panel.
        return _FIELD if self.column_name(index.column()) else _MARK

    def fits_in_a_line(self, index: Index) -> bool:
        """Whether the cell can be edited where it is: a line editor would spoil long and many-line text."""
        row, column = self.row(index.row()), self.column_name(index.column())
        if row is None or not column:
            return False
        value = row.fields.get(column)
        if value is None and self._mapping is not None and column == self._mapping.turns:
            return False
        return not isinstance(value, dict | list) and not (
            "\n" in (words := as_words(value)) or len(words) > SHOWN
        )

    def _state(self, row: Row, role: int) -> Any:
        state = row.split if row.marks.status == "accepted" else row.marks.status
        if role == PILL_ROLE:
            return STATE_KINDS.get(state, "")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        match state:
            case "draft":
                return self.tr("Draft")
            case "rejected":
                return self.tr("Rejected")
            case "train":
                return self.tr("Training")
            case "validation":
                return self.tr("Validation")
            case "test":
                return self.tr("Test")
        return ""

    def _star(self, row: Row, role: int) -> Any:
        if role == STAR_ROLE:
            return row.marks.starred
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Starred") if row.marks.starred else self.tr("Not starred")
        return None

    def _summary(self, value: Any) -> str:
        """Turns as their words, one after the other; anything else as text."""
        if self._mapping is not None and isinstance(value, list):
            key = self._mapping.content_key
            spoken = [turn for turn in value if isinstance(turn, dict) and key in turn]
            # What the system says is the same in every row: it would hide what differs.
            told = [turn for turn in spoken if ROLES.get(str(turn.get(self._mapping.role_key))) != "system"]
            turns = [as_words(turn[key]) for turn in told or spoken]
            if turns:
                return "  ·  ".join(turns)
        return as_words(value)


_ROLES = {
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.AccessibleTextRole,
    PILL_ROLE, STAR_ROLE,
}  # fmt: skip


def in_order(columns: list[str], mapping: Mapping | None) -> list[str]:
    """The columns that are trained on in the order of a conversation, then the others."""
    if mapping is None:
        return list(columns)
    first = [mapping.system, mapping.user, mapping.context, mapping.assistant, mapping.turns]
    return [name for name in first if name in columns] + [name for name in columns if name not in first]
