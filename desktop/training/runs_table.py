"""The runs of a project as a table. Does not know where they come from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QTableView

from core.runs import Run
from desktop import i18n
from desktop.training.words import method_words
from desktop.widgets.tables import PILL_ROLE, PillDelegate, style_table

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
STATUS = 1
_WIDTHS = {1: 120, 2: 84, 3: 110, 4: 130, 5: 110, 6: 150}


def state_words(run: Run) -> tuple[str, str]:
    """What a run's state is called, and the kind of its pill."""
    translate = QCoreApplication.translate
    return {
        "prepared": (translate("Runs", "Waiting"), "neutral"),
        "running": (translate("Runs", "Running"), "good"),
        "finished": (translate("Runs", "Finished"), "good"),
        "stopped": (translate("Runs", "Stopped"), "caution"),
        "failed": (translate("Runs", "Failed"), "error"),
        "interrupted": (translate("Runs", "Interrupted"), "caution"),
    }[run.state]


class RunsModel(QAbstractTableModel):
    """Rows are runs, newest first."""

    def __init__(self) -> None:
        super().__init__()
        self.runs: list[Run] = []
        self._states: list[tuple[str, str]] = []

    def set_runs(self, runs: list[Run]) -> None:
        self.beginResetModel()
        self.runs = runs
        # Asked once: finding out whether a run's process lives is too slow for painting.
        self._states = [state_words(run) for run in runs]
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.runs)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 7

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [
            self.tr("Run"),
            self.tr("Status"),
            self.tr("Method"),
            self.tr("Training loss"),
            self.tr("Validation loss"),
            self.tr("Duration"),
            self.tr("Started"),
        ][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        run = self.runs[index.row()]
        if index.column() == STATUS and role == PILL_ROLE:
            return self._states[index.row()][1]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(run, index)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return f"{run.about.model.name} · {run.about.dataset.name}"
        return None

    def _words(self, run: Run, index: Index) -> str:
        about = run.about
        match index.column():
            case 0:
                return about.name
            case 1:
                return self._states[index.row()][0]
            case 2:
                return method_words(run.about.method)
            case 3:
                return loss_words(about.loss_last)
            case 4:
                return loss_words(about.validation_last)
            case 5:
                return i18n.duration(about.seconds) if about.seconds else "–"
            case _:
                return i18n.when(about.started) if about.started else "–"


class RunsTable(QTableView):
    """The table itself; `run` is the one that is selected."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Earlier runs"))
        self.runs = RunsModel()
        self.setModel(self.runs)
        style_table(self, stretch=0, flat=True)
        self.setItemDelegateForColumn(STATUS, PillDelegate(self))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.horizontalHeader()
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)

    def show_runs(self, runs: list[Run]) -> None:
        """Show these, keeping the selection."""
        chosen = self.run
        self.runs.set_runs(runs)
        if chosen:
            self.select(chosen.id)

    @property
    def run(self) -> Run | None:
        rows = self.selectionModel().selectedRows()
        return self.runs.runs[rows[0].row()] if rows else None

    def select(self, run_id: str) -> None:
        for row, run in enumerate(self.runs.runs):
            if run.id == run_id:
                self.selectRow(row)


def loss_words(loss: float | None) -> str:
    """A loss with three figures behind the point; very small ones so that they do not read as nothing."""
    if loss is None:
        return "–"
    return i18n.decimal(loss, 3) if loss >= 0.001 else f"{loss:.1e}"
