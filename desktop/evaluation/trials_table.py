"""Earlier trials in a table: when, on which rows, and how each arm did. Does not know how they came about."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from core.evaluation.trials import Trial
from desktop import i18n
from desktop.widgets.tables import style_table

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


def split_words(split: str) -> str:
    """What a part of a dataset is called."""
    translate = QCoreApplication.translate
    return {
        "train": translate("Trials", "Questions it was trained on"),
        "validation": translate("Trials", "Validation questions"),
        "test": translate("Trials", "Held-out questions"),
        "all": translate("Trials", "All questions"),
    }.get(split, split)


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
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("Right answers"), self.tr("Questions"), self.tr("Dataset"), self.tr("When")][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        trial = self.trials[index.row()]
        match index.column():
            case 0:
                return "  ·  ".join(f"{one.name} {i18n.percent(one.exact)}" for one in trial.results)
            case 1:
                return f"{split_words(trial.split)} ({i18n.number(len(trial.questions))})"
            case 2:
                return PurePosixPath(trial.dataset).stem
            case _:
                return i18n.when(trial.created)


class TrialsTable(QTableView):
    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Earlier comparisons"))
        self.trials = TrialsModel()
        self.setModel(self.trials)
        style_table(self, stretch=0, flat=True)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        for column, width in ((1, 260), (2, 200), (3, 150)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)

    @property
    def trial(self) -> Trial | None:
        rows = self.selectionModel().selectedRows()
        return self.trials.trials[rows[0].row()] if rows else None
