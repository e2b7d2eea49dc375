"""The runs of a project as a table. Does not know where they come from."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QHeaderView, QTableView

from core.runs import Run
from desktop import i18n, theme
from desktop.training.words import method_words
from desktop.widgets.tables import PILL_ROLE, PillDelegate, fit_columns, style_table

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
STATUS = 1
_WIDTHS = {1: 120, 2: 84, 3: 110, 4: 130, 5: 110, 6: 150}


def state_words(run: Run) -> tuple[str, str]:
    """What a run's state is called, and the kind of its pill."""
    translate = QCoreApplication.translate
    return {
        "prepared": (translate("Runs", "Not begun"), "neutral"),
        "running": (translate("Runs", "Running"), "good"),
        "finished": (translate("Runs", "Finished"), "good"),
        "stopped": (translate("Runs", "Paused"), "caution"),
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
            return i18n.joined((run.about.name, run.about.model.name, run.about.dataset.name), " · ")
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
    """The table itself; several may be selected, to be compared."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Earlier runs"))
        self.runs = RunsModel()
        self.setModel(self.runs)
        style_table(self, stretch=0, flat=True)
        self.horizontalHeader().setMinimumSectionSize(72)  # names of runs are told apart by their beginnings
        self.setItemDelegateForColumn(STATUS, PillDelegate(self))
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.horizontalHeader()
        for column, width in _WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self._fitted = False
        theme.notifier().changed.connect(self._fit_again)

    def show_runs(self, runs: list[Run]) -> None:
        """Show these, keeping the selection."""
        chosen = {run.id for run in self.chosen}
        self.runs.set_runs(runs)
        self._select(chosen)
        if runs and not self._fitted:
            # Once: from then on columns are as wide as the person makes them.
            self._fitted = True
            fit_columns(self, most=170)

    def _fit_again(self) -> None:
        """Letters are of another size."""
        self._fitted = False

    @property
    def chosen(self) -> list[Run]:
        """The runs that are selected, as they stand in the table."""
        return [
            self.runs.runs[row] for row in sorted(one.row() for one in self.selectionModel().selectedRows())
        ]

    @property
    def run(self) -> Run | None:
        """The one that is selected; None where none is, or several are."""
        chosen = self.chosen
        return chosen[0] if len(chosen) == 1 else None

    def select(self, run_id: str) -> None:
        self._select({run_id})

    def _select(self, ids: set[str]) -> None:
        found = QItemSelection()
        for row, run in enumerate(self.runs.runs):
            if run.id in ids:
                found.select(self.runs.index(row, 0), self.runs.index(row, self.runs.columnCount() - 1))
        self.selectionModel().select(found, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if not found.isEmpty():
            at = self.runs.index(found.indexes()[0].row(), 0)
            self.selectionModel().setCurrentIndex(at, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(at)


def loss_words(loss: float | None) -> str:
    """A loss with three figures behind the point; very small ones so that they do not read as nothing."""
    if loss is None:
        return "–"
    return i18n.decimal(loss, 3) if loss >= 0.001 else f"{loss:.1e}"
