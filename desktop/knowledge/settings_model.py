"""Settings that were scored, as a table: what differs between them, and how well each finds. Does not score."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.evaluation.retrieval.figures import Measure
from core.evaluation.retrieval.scores import Score, Setting
from desktop import i18n
from desktop.knowledge.interval_delegate import INTERVAL_ROLE
from desktop.knowledge.setting_words import embedder_words, reranker_words
from desktop.widgets.tables import PILL_ROLE

Index = QModelIndex | QPersistentModelIndex
LENGTH, OVERLAP, WEIGHT, RERANKER, EMBEDDER, FIGURE, TIME, STATE = range(8)


class SettingsModel(QAbstractTableModel):
    """Best first by the figure in force (`recall_at_1`, …)."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scores: list[Score] = []
        self._given: list[Score] = []
        self._now: Setting | None = None
        self.figure = "recall_at_1"
        self._least, self._most = 0.0, 1.0

    def set_scores(self, scores: list[Score], now: Setting | None) -> None:
        """`now`: the setting in force."""
        self.beginResetModel()
        self._given, self._now = scores, now
        self._order()
        self.endResetModel()

    def set_figure(self, figure: str) -> None:
        self.beginResetModel()
        self.figure = figure
        self._order()
        self.endResetModel()

    def is_now(self, score: Score) -> bool:
        return score.setting == self._now

    def measure(self, score: Score) -> Measure:
        measure: Measure = getattr(score.figures, self.figure)
        return measure

    def _order(self) -> None:
        # Of two that find alike the one that finds higher up, then the quicker.
        self.scores = sorted(
            self._given,
            key=lambda one: (-self.measure(one).value, -one.figures.mrr.value, one.milliseconds),
        )
        measures = [self.measure(one) for one in self.scores]
        self._least = min((one.low for one in measures), default=0.0)
        self._most = max((one.high for one in measures), default=1.0)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.scores)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 8

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Passage"), self.tr("Overlap"), self.tr("Meaning"), self.tr("Compared"),
                self.tr("Embedder"), self.tr("With 95 % confidence"), self.tr("Time"), "",
            )[section]  # fmt: skip
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        score, column = self.scores[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(score, column)
        if role == INTERVAL_ROLE and column == FIGURE:
            measure = self.measure(score)
            return (measure.low, measure.value, measure.high, self._least, self._most, index.row() == 0)
        if role == PILL_ROLE and column == STATE and self._words(score, STATE):
            return "good" if score is self.scores[0] else "neutral"
        return None

    def _words(self, score: Score, column: int) -> str:
        index, search = score.setting.index, score.setting.search
        match column:
            case 0:
                return i18n.number(index.chunk_tokens)
            case 1:
                return i18n.number(index.overlap)
            case 2:
                return i18n.percent(search.dense_weight)
            case 3:
                return reranker_words(search.reranker)
            case 4:
                return embedder_words(index.embedder)
            case 5:
                value = self.measure(score).value
                return i18n.percent(value) if self.figure.startswith("recall") else i18n.decimal(value, 3)
            case 6:
                return self.tr("{count} ms").format(count=i18n.number(round(score.milliseconds)))
        if score is self.scores[0] and self.is_now(score):
            return self.tr("Best, in use")
        if score is self.scores[0]:
            return self.tr("Best")
        return self.tr("In use") if self.is_now(score) else ""
