"""The passages of a document as a table: number, how it begins, page, tokens. Does not know the document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.knowledge.documents import Chunk
from desktop import i18n

Index = QModelIndex | QPersistentModelIndex
NUMBER, BEGINS, PAGE, TOKENS = range(4)
_SHOWN = 90


class ChunksModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._chunks: Sequence[Chunk] = ()
        self.tokens: list[int] = []
        """Empty until they are counted."""

    def set_chunks(self, chunks: Sequence[Chunk]) -> None:
        self.beginResetModel()
        self._chunks = chunks
        self.tokens = []
        self.endResetModel()

    def set_tokens(self, tokens: list[int]) -> None:
        if len(tokens) == len(self._chunks) and tokens:
            self.tokens = tokens
            self.dataChanged.emit(self.index(0, TOKENS), self.index(len(tokens) - 1, TOKENS))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._chunks)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("No."), self.tr("Passage"), self.tr("Page"), self.tr("Tokens"))[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section != BEGINS:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = index.row(), index.column()
        chunk = self._chunks[row]
        if role == Qt.ItemDataRole.DisplayRole:
            if column == NUMBER:
                return i18n.number(row + 1)
            if column == BEGINS:
                return " ".join(chunk.text[:_SHOWN].split())
            if column == PAGE:
                return i18n.number(chunk.page) if chunk.page else ""
            return i18n.number(self.tokens[row]) if self.tokens else "…"
        if role == Qt.ItemDataRole.TextAlignmentRole and column != BEGINS:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ToolTipRole and column == BEGINS:
            return "\n".join(filter(None, (" › ".join(chunk.heading), " ".join(chunk.text[:_SHOWN].split()))))
        return None
