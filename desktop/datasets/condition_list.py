"""Any number of conditions on columns, each in a line, with a button that adds one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.datasets.filters import Condition
from desktop.datasets.condition_row import ConditionRow
from desktop.widgets.buttons import button


class ConditionList(QWidget):
    """`changed`: something was chosen or typed. `resized`: there are more lines, or fewer."""

    changed = Signal()
    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._columns: list[str] = []
        self._rows: list[ConditionRow] = []
        self._made = 0
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        add = button(
            self.tr("Add a condition on a column"), name="datasets.condition.add", icon="plus", role="quiet",
            on_click=self._add_by_hand,
        )  # fmt: skip
        last = QHBoxLayout()
        last.addWidget(add)
        last.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(6)
        outer.addLayout(self._lines)
        outer.addLayout(last)

    def set_conditions(self, conditions: Iterable[Condition], columns: Sequence[str]) -> None:
        """Show these conditions; `columns` are offered."""
        self._columns = list(columns)
        self._made = 0
        for row in list(self._rows):
            self._drop(row)
        for condition in conditions:
            self._add(condition)

    def conditions(self) -> tuple[Condition, ...]:
        """Those that are complete. Raises `UserError` where one holds no regular expression."""
        found = [row.condition() for row in self._rows]
        return tuple(condition for condition in found if condition is not None)

    def _add_by_hand(self) -> None:
        row = self._add(None)
        self.resized.emit()
        row.words.setFocus()

    def _add(self, condition: Condition | None) -> ConditionRow:
        self._made += 1
        row = ConditionRow(self._columns, self._made)
        if condition is not None:
            row.set_condition(condition)
        self._rows.append(row)
        self._lines.addWidget(row)
        row.changed.connect(self.changed)
        row.removed.connect(lambda: self._remove(row))
        return row

    def _remove(self, row: ConditionRow) -> None:
        self._drop(row)
        self.resized.emit()
        self.changed.emit()

    def _drop(self, row: ConditionRow) -> None:
        self._rows.remove(row)
        self._lines.removeWidget(row)
        row.hide()
        row.deleteLater()
