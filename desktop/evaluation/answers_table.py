"""Questions down, arms across, and how right each answer is: thousands of rows in one model. Does not filter."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from core.evaluation.marks import Mark, mark, worth
from core.evaluation.metrics.table import METRICS
from core.evaluation.trial import Reply, Trial
from desktop import theme
from desktop.evaluation.words import arm_names, expected_words, mark_words, role_words, value_words
from desktop.widgets import tips
from desktop.widgets.icons import icon
from desktop.widgets.tables import style_table

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
FIXED = 1
"""Columns before the arms': the question."""
NARROW = 118
"""Pixels of an arm's column, where there is room."""
LEAST = 84
"""Pixels that hold a mark and a value."""
BESIDE = 52
"""Pixels of a cell beside its word: the mark, and the room around both."""
QUESTION = 180
"""Pixels below which a question says nothing; the arms scroll instead."""
_CUT = 300
"""Characters of a question that a row can ever show."""


class AnswersModel(QAbstractTableModel):
    """Rows are those of the trial's questions that are in `places`; None: all."""

    def __init__(self) -> None:
        super().__init__()
        self.trial: Trial | None = None
        self.places: list[int] = []
        self.brief = False
        """Marks stand without their words, which the pointer and a screen reader are told."""
        self._row_of: dict[int, int] = {}
        self._names: list[str] = []
        self._heads: list[str] = []

    def show(self, trial: Trial | None, places: list[int]) -> None:
        """Show these questions of a trial."""
        self.beginResetModel()
        self.trial, self.places = trial, places
        self._row_of = {place: row for row, place in enumerate(places)}
        self._names = arm_names(trial) if trial else []
        self._heads = _heads(trial, self._names) if trial else []
        self.endResetModel()

    def renew(self, places: Collection[int]) -> None:
        """These questions were answered meanwhile; those that are not shown do not matter."""
        rows = [row for place in places if (row := self._row_of.get(place)) is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows), FIXED), self.index(max(rows), self.columnCount() - 1))

    def row_of(self, place: int) -> int | None:
        return self._row_of.get(place)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else FIXED + len(self._names)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return [self.tr("Question"), *self._heads][section]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            words = [self.tr("Question"), *self._names][section]
            return tips.plain(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self.trial is None:
            return None
        place, arm = self.places[index.row()], index.column() - FIXED
        question = self.trial.questions[place]
        if arm < 0:
            if role == Qt.ItemDataRole.DisplayRole:
                return " ".join(question.question[:_CUT].split())
            if role == Qt.ItemDataRole.ToolTipRole:
                return self.tr("{question}\n\nExpected: {answer}").format(
                    question=question.question, answer=expected_words(question)
                )
            return None
        return self._of_reply(self.trial.replies[arm][place], role)

    def _of_reply(self, reply: Reply | None, role: int) -> Any:
        assert self.trial is not None
        primary = self.trial.primary
        found = mark(reply, primary)
        words, sign, color = mark_words(found)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._value(reply, primary) or ("" if self.brief else words) if found else ""
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{words}: {reply.said or reply.text}" if reply else words
        if role == Qt.ItemDataRole.ToolTipRole:
            said = reply.said or reply.text if reply else ""
            return tips.plain("\n\n".join(filter(None, (words, said))))
        if role == Qt.ItemDataRole.DecorationRole:
            return icon(sign, color) if sign else None
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.color(color)
        return None

    def _value(self, reply: Reply | None, primary: str) -> str:
        """The value of a graded score: “in part” says less than 60%."""
        found = worth(reply, primary) if reply and not reply.error else None
        if found is None or (found[1] in (0.0, 1.0) and METRICS[found[0]].share):
            return ""
        return value_words(*found)


def _heads(trial: Trial, names: list[str]) -> list[str]:
    """What tells the arms apart in few letters: what each adds to its model; names, where that is not enough."""
    roles = [role_words(arm)[0] for arm in trial.arms]
    quoting = [arm.engine == "quotes" for arm in trial.arms]
    written = [words for words, quotes in zip(roles, quoting, strict=True) if not quotes]
    alike = [
        (roles if quotes else written).count(words) for words, quotes in zip(roles, quoting, strict=True)
    ]
    return [words if count == 1 else name for words, count, name in zip(roles, alike, names, strict=True)]


def _scaled(pixels: int) -> int:
    """As wide as the letters are large."""
    return round(pixels * theme.size() / theme.SIZES["body"])


class AnswersTable(QTableView):
    """The table itself; the question takes the room that the arms leave."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Answers"))
        self.answers = AnswersModel()
        self.setModel(self.answers)
        style_table(self, stretch=None, flat=True)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.answers.modelReset.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Narrow the arms for the question's sake, down to their marks; where that is not enough, they scroll."""
        arms = self.answers.columnCount() - FIXED
        if arms <= 0:
            return
        room, header = self.viewport().width(), self.horizontalHeader()
        free, words = (room - _scaled(QUESTION)) // arms, self._words_width()
        self.answers.brief = free < words
        for column in range(FIXED, FIXED + arms):
            heading = max(_scaled(LEAST), header.sectionSizeHint(column))
            wide = heading if self.answers.brief else max(free, words)
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, min(wide, max(_scaled(NARROW), words)))
        left = room - sum(header.sectionSize(column) for column in range(FIXED, FIXED + arms))
        stays = left < _scaled(QUESTION)
        way = QHeaderView.ResizeMode.Interactive if stays else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(0, way)
        if stays:
            header.resizeSection(0, _scaled(QUESTION))

    def _words_width(self) -> int:
        """What a mark and its word need."""
        marks: tuple[Mark, ...] = ("right", "partly", "wrong", "failed")
        return BESIDE + max(self.fontMetrics().horizontalAdvance(mark_words(one)[0]) for one in marks)

    @property
    def place(self) -> int | None:
        """The question that is chosen, by its place in the trial."""
        rows = self.selectionModel().selectedRows()
        return self.answers.places[rows[0].row()] if rows else None

    def choose(self, place: int) -> bool:
        """Choose a question, if it is shown."""
        row = self.answers.row_of(place)
        if row is None:
            return False
        self.setCurrentIndex(self.answers.index(row, 0))
        return True
