"""The trials of a search as a table. Does not know how they came about."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from core.training.sweeps import Sweep, Trial
from desktop import i18n
from desktop.training.runs_table import loss_words
from desktop.training.words import setting_words, value_words
from desktop.widgets.tables import PILL_ROLE, PillDelegate, select_row, style_table

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_STATE, _SCORE, _TIME, _VALUES = 1, 2, 3, 4


class TrialsModel(QAbstractTableModel):
    """Rows are trials, the best first; after its four columns comes one for each setting that is searched."""

    def __init__(self) -> None:
        super().__init__()
        self.trials: list[Trial] = []
        self._names: list[str] = []
        self._best = -1

    def show_sweep(self, sweep: Sweep, trials: list[Trial]) -> None:
        order = {"finished": 0, "pruned": 1, "failed": 2}
        self.beginResetModel()
        self.trials = sorted(trials, key=lambda one: (order[one.state], one.score or 0.0, one.number))
        self._names = [axis.field for axis in sweep.about.axes]
        finished = [one for one in self.trials if one.state == "finished"]
        self._best = finished[0].number if finished else -1
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.trials)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else _VALUES + len(self._names)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        plain = [self.tr("Trial"), self.tr("Status"), self.tr("Validation loss"), self.tr("Duration")]
        return [*plain, *map(setting_words, self._names)][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        trial, column = self.trials[index.row()], index.column()
        if column == _STATE and role == PILL_ROLE:
            return self._state(trial)[1]
        if role == Qt.ItemDataRole.ToolTipRole and trial.error:
            return i18n.translate(trial.error)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        match column:
            case 0:
                return i18n.number(trial.number + 1)
            case 1:
                return self._state(trial)[0]
            case 2:
                return loss_words(trial.score)
            case 3:
                return i18n.duration(trial.seconds) if trial.seconds else "–"
            case _:
                name = self._names[column - _VALUES]
                return value_words(name, trial.values.get(name))

    def _state(self, trial: Trial) -> tuple[str, str]:
        if trial.number == self._best:
            return self.tr("Best"), "good"
        return {
            "finished": (self.tr("Finished"), "neutral"),
            "pruned": (self.tr("Cut short"), "caution"),
            "failed": (self.tr("Failed"), "error"),
        }[trial.state]


class TrialsTable(QTableView):
    """The table itself; `trial` is the one that is selected."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Trials"))
        self.trials = TrialsModel()
        self.setModel(self.trials)
        style_table(self, stretch=None, flat=True)
        self.setItemDelegateForColumn(_STATE, PillDelegate(self))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)

    def show_sweep(self, sweep: Sweep, trials: list[Trial]) -> None:
        """Show these, keeping the selection."""
        chosen = self.trial
        self.trials.show_sweep(sweep, trials)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        if chosen:
            self.select(chosen.number)

    @property
    def trial(self) -> Trial | None:
        rows = self.selectionModel().selectedRows()
        return self.trials.trials[rows[0].row()] if rows else None

    def select(self, number: int) -> None:
        for row, trial in enumerate(self.trials.trials):
            if trial.number == number:
                select_row(self, row)
