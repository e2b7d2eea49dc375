"""Trials in a table: when, on which questions, which arms, and the best figure. Does not know how they came about."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Trial
from desktop import i18n
from desktop.evaluation.words import arm_names, source_words, value_words
from desktop.widgets.tables import PILL_ROLE, PillDelegate, style_table

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
STATE = 4


class TrialsModel(QAbstractTableModel):
    """Rows are trials, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.trials: list[Trial] = []

    def set_trials(self, trials: list[Trial]) -> None:
        self.beginResetModel()
        self.trials = trials
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.trials)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [
            self.tr("Best figure"),
            self.tr("Questions"),
            self.tr("Answered by"),
            self.tr("When"),
            self.tr("State"),
        ][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        trial = self.trials[index.row()]
        if role == PILL_ROLE and index.column() == STATE:
            return self._state(trial)[1]
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 2:
            return "\n".join(arm_names(trial))
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        match index.column():
            case 0:
                return self._best(trial)
            case 1:
                return i18n.joined([i18n.number(len(trial.questions)), source_words(trial)], " · ")
            case 2:
                return ", ".join(arm_names(trial))
            case 3:
                return i18n.when(trial.created)
            case _:
                return self._state(trial)[0]

    def _best(self, trial: Trial) -> str:
        figures = {
            arm: figure
            for arm, result in enumerate(trial.results)
            if (figure := result.figures.get(trial.primary))
        }
        if not figures:
            return "–"
        sign = METRICS[trial.primary].sign
        best = max(figures, key=lambda arm: sign * figures[arm].mean)
        return f"{value_words(trial.primary, figures[best].mean)}  {arm_names(trial)[best]}"

    def _state(self, trial: Trial) -> tuple[str, str]:
        return {
            "all": (self.tr("Whole"), "good"),
            "budget": (self.tr("Time was up"), "accent"),
            "stopped": (self.tr("Stopped"), "caution"),
            "": (self.tr("Broken off"), "caution"),
        }[trial.ended]


class TrialsTable(QTableView):
    """Several may be chosen, to be compared."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Earlier comparisons"))
        self.trials = TrialsModel()
        self.setModel(self.trials)
        style_table(self, stretch=2, flat=True)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setItemDelegateForColumn(STATE, PillDelegate(self))
        header = self.horizontalHeader()
        for column, width in ((0, 230), (1, 210), (3, 140), (STATE, 120)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)

    @property
    def chosen(self) -> list[Trial]:
        """The trials that are chosen, as they stand in the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.trials.trials[row] for row in rows]

    def choose(self, ids: Collection[str]) -> None:
        """Choose these trials, those that are there."""
        ways = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row, trial in enumerate(self.trials.trials):
            if trial.id in ids:
                self.selectionModel().select(self.trials.index(row, 0), ways)
