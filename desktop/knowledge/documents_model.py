"""The documents as a table: name, what became of it, pages, size. Does not know the index."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.knowledge.documents import Document
from desktop import i18n
from desktop.widgets.icons import icon
from desktop.widgets.tables import PILL_ROLE

Index = QModelIndex | QPersistentModelIndex
NAME, STATUS, PASSAGES, PAGES, SIZE = range(5)


class DocumentsModel(QAbstractTableModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._documents: list[Document] = []
        self._reading = ""

    @property
    def documents(self) -> list[Document]:
        return self._documents

    @property
    def reading(self) -> str:
        return self._reading

    def set_documents(self, documents: list[Document]) -> None:
        if [one.path for one in documents] == [one.path for one in self._documents]:
            # The same rows with other states: the selection and the scroll position stay.
            self._documents = documents
            self._tell()
            return
        self.beginResetModel()
        self._documents = documents
        self.endResetModel()

    def set_reading(self, path: str) -> None:
        """The document that is being indexed now, or ""."""
        if path != self._reading:
            self._reading = path
            self._tell()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._documents)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Document"), self.tr("Status"), self.tr("Passages"), self.tr("Pages"), self.tr("Size")
            )[section]  # fmt: skip
        if role == Qt.ItemDataRole.TextAlignmentRole and section >= PASSAGES:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        document = self._documents[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(document, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() >= PASSAGES:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == NAME:
            return icon("file-pdf" if document.path.lower().endswith(".pdf") else "file-text")
        if role == PILL_ROLE and index.column() == STATUS:
            return self._state(document)[1]
        if role == Qt.ItemDataRole.ToolTipRole:
            return i18n.translate(document.reason) if document.reason else document.path
        return None

    def _words(self, document: Document, column: int) -> str:
        if column == NAME:
            return document.path
        if column == STATUS:
            return self._state(document)[0]
        if column == PASSAGES:
            return i18n.number(document.chunks) if document.status == "indexed" else ""
        if column == PAGES:
            return i18n.number(document.pages) if document.pages else ""
        return i18n.size(document.size)

    def _state(self, document: Document) -> tuple[str, str]:
        if document.path == self._reading:
            return self.tr("Reading"), "accent"
        match document.status:
            case "indexed":
                return self.tr("Indexed"), "good"
            case "same":
                return self.tr("Same as another"), "neutral"
            case "failed":
                return self.tr("Failed"), "error"
            case _:
                return self.tr("Waiting"), "caution"

    def _tell(self) -> None:
        if self._documents:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._documents) - 1, 4))
