"""Questions that an arm was trained on, with the trained question beside: left out, or asked all the same."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QTableView, QVBoxLayout, QWidget

from core.evaluation.trial import Question, Trial
from core.text import plural
from desktop.evaluation.words import leak_words
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import label
from desktop.widgets.tables import PILL_ROLE, PillDelegate, style_table

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_CUT = 400


class LeaksModel(QAbstractTableModel):
    """Those that were left out come first."""

    def __init__(self) -> None:
        super().__init__()
        self.left_out: list[Question] = []
        self.asked: list[Question] = []

    def show(self, trial: Trial | None) -> None:
        self.beginResetModel()
        self.left_out = list(trial.leaked) if trial else []
        self.asked = [one for one in trial.questions if one.leak] if trial else []
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.left_out) + len(self.asked)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return [self.tr("Question"), self.tr("Trained on"), self.tr("How alike"), self.tr("In this trial")][
            section
        ]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        asked = row >= len(self.left_out)
        question = self.asked[row - len(self.left_out)] if asked else self.left_out[row]
        if role == Qt.ItemDataRole.ToolTipRole:
            return (question.question, question.leak_of, None, None)[column]
        if role == PILL_ROLE and column == 3:
            return "caution" if asked else "neutral"
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if column == 0:
            return " ".join(question.question[:_CUT].split())
        if column == 1:
            return " ".join(question.leak_of[:_CUT].split())
        if column == 2:
            return leak_words(question.leak)
        return self.tr("Asked") if asked else self.tr("Left out")


class LeaksRoom(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.leaks = LeaksModel()
        self.table = QTableView()
        self.table.setObjectName("evaluation.leaks")
        self.table.setAccessibleName(self.tr("Questions that were trained on"))
        self.table.setModel(self.leaks)
        style_table(self.table, stretch=None, flat=True)
        header = self.table.horizontalHeader()
        for column in (0, 1):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        for column, width in ((2, 210), (3, 120)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)
        self.table.setItemDelegateForColumn(3, PillDelegate(self.table))
        self.note = label("", "second", wrap=True, name="evaluation.leaks.note")
        card = Card(self.tr("Questions that were trained on"))
        card.explain("leak")
        card.body.addWidget(self.note)
        card.body.addWidget(self.table, 1)
        self.nothing = EmptyState(
            "seal-check",
            self.tr("None of these questions was trained on"),
            self.tr(
                "Every question is compared with what the runs were trained on: word for word, in nearly the same "
                "words, and by its meaning."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(self.nothing)
        self._stack.addWidget(card)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def show_trial(self, trial: Trial | None) -> None:
        self.leaks.show(trial)
        out, asked = len(self.leaks.left_out), len(self.leaks.asked)
        said = []
        if out:
            said.append(
                plural(
                    self.tr(
                        "Left out: %n question(s). An answer to what was trained on shows memory, not skill.",
                        "",
                        out,
                    ),
                    out,
                )
            )
        if asked:
            said.append(
                plural(
                    self.tr(
                        "Asked all the same: %n question(s). The slices say how answers to them fare.",
                        "",
                        asked,
                    ),
                    asked,
                )
            )
        self.note.setText(" ".join(said))
        self._stack.setCurrentIndex(1 if out or asked else 0)
        tuned = trial is not None and any(arm.run for arm in trial.arms)
        self.nothing.title.setText(
            self.tr("None of these questions was trained on")
            if tuned
            else self.tr("Nothing here was trained, so nothing can have been learnt by heart")
        )
