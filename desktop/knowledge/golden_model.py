"""Golden questions as a table, with the place at which the right passage came. Does not know how they are scored."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.evaluation.retrieval.golden import Golden
from core.evaluation.retrieval.scores import Asked
from desktop import i18n
from desktop.widgets.tables import PILL_ROLE

Index = QModelIndex | QPersistentModelIndex
QUESTION, DOCUMENT, PLACE = range(3)


class GoldenModel(QAbstractTableModel):
    """All questions, or only those whose passage did not come first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._questions: list[Golden] = []
        self._asked: dict[Golden, Asked] = {}
        self._misses_only = False
        self.shown: list[Golden] = []

    def set_questions(self, questions: list[Golden], asked: list[Asked]) -> None:
        self.beginResetModel()
        self._questions = questions
        self._asked = {one.golden: one for one in asked}
        self._choose()
        self.endResetModel()

    def show_misses_only(self, only: bool) -> None:
        self.beginResetModel()
        self._misses_only = only
        self._choose()
        self.endResetModel()

    def asked(self, row: int) -> Asked | None:
        return self._asked.get(self.shown[row])

    def _choose(self) -> None:
        self.shown = [
            one
            for one in self._questions
            if not self._misses_only or ((asked := self._asked.get(one)) is not None and asked.rank != 1)
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Question"), self.tr("Document"), self.tr("Right passage"))[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        golden = self.shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._words(golden, index.column())
        if role == PILL_ROLE and index.column() == PLACE:
            asked = self._asked.get(golden)
            if asked is None:
                return "neutral"
            return "good" if asked.rank == 1 else "caution" if asked.rank else "error"
        return None

    def _words(self, golden: Golden, column: int) -> str:
        if column == QUESTION:
            return golden.question
        if column == DOCUMENT:
            where = golden.document or self.tr("Any that holds the quote")
            return (
                self.tr("{document}, page {page}").format(document=where, page=i18n.number(golden.page))
                if golden.page
                else where
            )
        asked = self._asked.get(golden)
        if asked is None:
            return self.tr("Not asked yet")
        if not asked.rank:
            return self.tr("Not in the first ten")
        return (
            self.tr("First")
            if asked.rank == 1
            else self.tr("Number {place}").format(place=i18n.number(asked.rank))
        )
