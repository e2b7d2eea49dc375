"""Questions, what was expected, and what each arm said, row by row as the answers come. Does not know models."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTableView

from core.evaluation import metrics
from core.evaluation.trials import Question
from desktop import theme
from desktop.widgets.icons import icon
from desktop.widgets.tables import style_table

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
FIXED = 2
"""Columns before the arms': the question and the expected answer."""


class AnswersModel(QAbstractTableModel):
    """One row per question, one column per arm."""

    def __init__(self) -> None:
        super().__init__()
        self.questions: list[Question] = []
        self.arms: list[str] = []
        self._marks: list[list[metrics.Score | None]] = []

    def begin(self, arms: list[str]) -> None:
        """Start anew with these arms and no questions."""
        self.show([], arms)

    def show(self, questions: list[Question], arms: list[str]) -> None:
        """Show a whole trial."""
        self.beginResetModel()
        self.questions, self.arms = questions, arms
        self._marks = [[self._mark(one, arm) for arm in range(len(arms))] for one in questions]
        self.endResetModel()

    def add(self, questions: list[Question]) -> None:
        first = len(self.questions)
        self.beginInsertRows(_ROOT, first, first + len(questions) - 1)
        self.questions += questions
        self._marks += [[None] * len(self.arms) for _ in questions]
        self.endInsertRows()

    def answer(self, row: int, arm: int, words: str) -> None:
        self.questions[row].answers[arm] = words
        self._marks[row][arm] = self._mark(self.questions[row], arm)
        cell = self.index(row, FIXED + arm)
        self.dataChanged.emit(cell, cell)

    def scores(self, arm: int) -> list[metrics.Score]:
        """The scores of one arm's answers so far."""
        return [score for marks in self._marks if (score := marks[arm]) is not None]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.questions)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else FIXED + len(self.arms)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("Question"), self.tr("Expected"), *self.arms][section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        question, arm = self.questions[index.row()], index.column() - FIXED
        words = self._words(question, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return " ".join(words.split()) if role == Qt.ItemDataRole.DisplayRole else words
        mark = self._marks[index.row()][arm] if arm >= 0 else None
        if mark is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return (self.tr("Right: {words}") if mark.exact else self.tr("Wrong: {words}")).format(
                words=words
            )
        if role == Qt.ItemDataRole.DecorationRole:
            return icon("check-circle", "good") if mark.exact else icon("x-circle", "faint")
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.color("good" if mark.exact else "second")
        if role == Qt.ItemDataRole.FontRole and mark.exact:
            font = theme.font("body")
            font.setWeight(QFont.Weight.Medium)
            return font
        return None

    def _words(self, question: Question, column: int) -> str:
        if column == 0:
            return question.question
        if column == 1:
            return question.expected
        return question.answers[column - FIXED] or ""

    def _mark(self, question: Question, arm: int) -> metrics.Score | None:
        answer = question.answers[arm]
        return None if answer is None else metrics.score(answer, question.expected)


class AnswersTable(QTableView):
    """The table itself; all columns share its width."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Answers"))
        self.answers = AnswersModel()
        self.setModel(self.answers)
        style_table(self, stretch=None, flat=True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
