"""All that was measured of each arm: metrics with their intervals, then what it cost. Does not know what decides."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableView

from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Trial
from desktop import i18n, theme
from desktop.evaluation.words import arm_names, figure_words
from desktop.widgets import tips
from desktop.widgets.tables import style_table

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
NARROW = 168
LABEL = 236


@dataclass(frozen=True)
class Line:
    """A row: what was measured, each arm's value in words, and which arms have the best one."""

    label: str
    help: str
    cells: list[str]
    best: frozenset[int] = frozenset()
    strong: bool = False


class FiguresModel(QAbstractTableModel):
    """The metric that decides comes first."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[Line] = []
        self._names: list[str] = []

    def show(self, trial: Trial | None) -> None:
        """Show the figures there are."""
        self.beginResetModel()
        self._names = arm_names(trial) if trial else []
        self.lines = [*_metrics(trial), *self._costs(trial)] if trial and trial.results else []
        self.endResetModel()

    def _costs(self, trial: Trial) -> list[Line]:
        results = trial.results
        asked = [result.asked for result in results]
        lines = [
            Line(
                self.tr("Time for an answer"), self.tr("Half of the answers took longer, half less."),
                [self._seconds(one.seconds) for one in results],
                _least([one.seconds for one in results]),
            ),
            Line(
                self.tr("Tokens a second"), self.tr("How fast a model writes; quotes are not written."),
                [i18n.number(one.tokens_per_second) if one.tokens_per_second else "–" for one in results],
            ),
            Line(
                self.tr("Memory"), self.tr("The most that was held while it answered, all of the engine together."),
                [i18n.memory(one.memory) if one.memory else "–" for one in results],
            ),
        ]  # fmt: skip
        lines = [line for line in lines if any(cell != "–" for cell in line.cells)]
        if any(asked):
            lines.append(Line(self.tr("Questions asked"), "", [i18n.number(count) for count in asked]))
        if any(result.failed for result in results):
            lines.append(
                Line(
                    self.tr("Failed"), self.tr("Questions that ended in an error."),
                    [i18n.number(result.failed) for result in results],
                )
            )  # fmt: skip
        return lines

    def _seconds(self, seconds: float) -> str:
        if not seconds:
            return "–"
        return i18n.isolate(self.tr("{seconds} s").format(seconds=i18n.decimal(seconds, 2)))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 1 + len(self._names)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            words = [self.tr("Measured"), *self._names][section]
            return tips.plain(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line, arm = self.lines[index.row()], index.column() - 1
        if role == Qt.ItemDataRole.DisplayRole:
            return line.label if arm < 0 else line.cells[arm]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (line.label, line.help)))
        best = arm in line.best
        if role == Qt.ItemDataRole.FontRole and (best or (arm < 0 and line.strong)):
            font = theme.font("body")
            font.setWeight(QFont.Weight.DemiBold)
            return font
        if role == Qt.ItemDataRole.AccessibleTextRole and best:
            return self.tr("{value}, the best").format(value=line.cells[arm])
        if role == Qt.ItemDataRole.ForegroundRole and arm >= 0 and not best:
            return theme.color("second")
        return None


def _metrics(trial: Trial) -> list[Line]:
    there = {key for result in trial.results for key in result.figures if key in METRICS}
    order = sorted((key for key in METRICS if key in there), key=lambda key: key != trial.primary)
    lines = []
    for key in order:
        figures = [result.figures.get(key) for result in trial.results]
        means = {arm: figure.mean for arm, figure in enumerate(figures) if figure}
        sign = METRICS[key].sign
        top = max(sign * mean for mean in means.values())
        # Where all are alike, none is the best.
        best = (
            {arm for arm, mean in means.items() if sign * mean == top}
            if len(set(means.values())) > 1
            else set()
        )
        lines.append(
            Line(
                i18n.core_text(METRICS[key].label),
                i18n.core_text(METRICS[key].help),
                [figure_words(key, figure) if figure else "–" for figure in figures],
                frozenset(best),
                key == trial.primary,
            )
        )
    return lines


def _least(values: list[float]) -> frozenset[int]:
    there = [value for value in values if value]
    if len(set(there)) < 2:
        return frozenset()
    return frozenset(at for at, value in enumerate(values) if value == min(there))


class FiguresTable(QTableView):
    """As high as its rows: the page scrolls, not the table."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Figures of each"))
        self.figures = FiguresModel()
        self.setModel(self.figures)
        style_table(self, stretch=None, flat=True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.figures.modelReset.connect(self._fit)
        theme.notifier().changed.connect(self._fit)

    def _fit(self) -> None:
        header = self.horizontalHeader()
        columns = self.figures.columnCount()
        scale = theme.size() / theme.SIZES["body"]
        for column in range(1, columns):
            way = QHeaderView.ResizeMode.Stretch if columns <= 5 else QHeaderView.ResizeMode.Interactive
            header.setSectionResizeMode(column, way)
            header.resizeSection(column, round(NARROW * scale))
        if columns:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(0, round(LABEL * scale))
        bar = self.horizontalScrollBar().sizeHint().height() if columns > 5 else 0
        rows = self.figures.rowCount() * theme.row_height()
        self.setFixedHeight(rows + header.sizeHint().height() + bar + 4)
