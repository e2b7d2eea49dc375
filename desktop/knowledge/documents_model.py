"""The documents as a table: name, what became of each, passages, pages, size; filtered and sorted. Does not know the
index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from core.knowledge.documents import Document
from desktop import i18n
from desktop.widgets.icons import icon
from desktop.widgets.tables import PILL_ROLE

Index = QModelIndex | QPersistentModelIndex
NAME, STATUS, PASSAGES, PAGES, SIZE, REASON, TAGS = range(7)

_NUMBERS = (PASSAGES, PAGES, SIZE)

ALL, INDEXED, FAILED, SKIPPED = "all", "indexed", "failed", "skipped"
_KIND = {"indexed": INDEXED, "same": INDEXED, "failed": FAILED, "skipped": SKIPPED}
_ORDER = {"failed": 0, "waiting": 1, "indexed": 2, "same": 3, "skipped": 4}
_SORTED_BY: dict[int, Callable[[Document], Any]] = {
    NAME: lambda one: one.path.casefold(),
    STATUS: lambda one: _ORDER[one.status],
    PASSAGES: lambda one: one.chunks,
    PAGES: lambda one: one.pages or 0,
    SIZE: lambda one: one.size,
    REASON: lambda one: str(one.reason or ""),
}


class DocumentsModel(QAbstractTableModel):
    """`documents` are all there are; `shown` those in the table, in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.documents: list[Document] = []
        self.tags: Mapping[str, tuple[str, ...]] = {}
        """Of the documents that have any, by path."""
        self.shown: list[Document] = []
        self.counts: Counter[str] = Counter()
        self._reading = ""
        self._kind = ALL
        self._words: list[str] = []
        self._sorted: tuple[int, bool] = (NAME, False)
        self._icons = {suffix: icon(name) for suffix, name in (("pdf", "file-pdf"), ("", "file-text"))}

    @property
    def reading(self) -> str:
        return self._reading

    def set_documents(self, documents: list[Document], tags: Mapping[str, tuple[str, ...]]) -> None:
        """`documents` and `tags` by path."""
        self.documents, self.tags = documents, tags
        self.counts = Counter(_KIND.get(one.status, "waiting") for one in documents)
        self.counts[ALL] = len(documents)
        self._choose()

    def set_filter(self, kind: str, words: str) -> None:
        """Show only documents of a kind whose path and tags hold all these words."""
        self._kind, self._words = kind, words.casefold().split()
        self._choose()

    def set_reading(self, path: str) -> None:
        """The document that is being indexed now, or ""."""
        if path != self._reading:
            self._reading = path
            self._tell()

    def row_of(self, path: str) -> int | None:
        return next((row for row, one in enumerate(self.shown) if one.path == path), None)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 7

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                self.tr("Document"), self.tr("Status"), self.tr("Passages"), self.tr("Pages"), self.tr("Size"),
                self.tr("Reason"), self.tr("Tags"),
            )[section]  # fmt: skip
        if role == Qt.ItemDataRole.TextAlignmentRole and section in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        document = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(document, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in _NUMBERS:
            return int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == NAME:
            return self._icons["pdf" if document.path.lower().endswith(".pdf") else ""]
        if role == PILL_ROLE and index.column() == STATUS:
            return self._state(document)[1]
        if role == Qt.ItemDataRole.ToolTipRole:
            if index.column() == TAGS and document.path in self.tags:
                return self._tags(document)
            if document.reason:
                return i18n.translate(document.reason)
            return f"{document.path}\n{self._cell(document, SIZE)}".strip()
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._sorted = (column, order == Qt.SortOrder.DescendingOrder)
        self._choose()

    # -- inside ----------------------------------------------------------------------------------------------

    def _choose(self) -> None:
        shown = [one for one in self.documents if self._is_wanted(one)]
        column, backwards = self._sorted
        if column != NAME:
            shown.sort(key=_SORTED_BY[NAME])
        shown.sort(key=self._by_tags if column == TAGS else _SORTED_BY[column], reverse=backwards)
        if [one.path for one in shown] == [one.path for one in self.shown]:
            # The same rows with other states: the selection and the scroll position stay.
            self.shown = shown
            self._tell()
            return
        before = {one.path: row for row, one in enumerate(self.shown)}
        self.layoutAboutToBeChanged.emit()
        rows = {one.path: row for row, one in enumerate(shown)}
        paths = {row: path for path, row in before.items()}
        self.shown = shown
        for old in self.persistentIndexList():
            row = rows.get(paths.get(old.row(), ""))
            new = QModelIndex() if row is None else self.index(row, old.column())
            self.changePersistentIndex(old, new)
        self.layoutChanged.emit()

    def _is_wanted(self, document: Document) -> bool:
        if self._kind != ALL and _KIND.get(document.status) != self._kind:
            return False
        if not self._words:
            return True
        searched = f"{document.path}\n{self._tags(document)}".casefold()
        return all(word in searched for word in self._words)

    def _by_tags(self, document: Document) -> str:
        return self._tags(document).casefold()

    def _tags(self, document: Document) -> str:
        return ", ".join(self.tags.get(document.path, ()))

    def _cell(self, document: Document, column: int) -> str:
        if column == NAME:
            return document.path
        if column == STATUS:
            return self._state(document)[0]
        if column == PASSAGES:
            return i18n.number(document.chunks) if document.status == "indexed" else ""
        if column == PAGES:
            return i18n.number(document.pages) if document.pages else ""
        if column == TAGS:
            return self._tags(document)
        if column == REASON:
            return i18n.translate(document.reason) if document.reason else ""
        return i18n.size(document.size) if not document.path.endswith("/") else ""

    def _state(self, document: Document) -> tuple[str, str]:
        if document.path == self._reading and document.status != "indexed":
            return self.tr("Reading"), "accent"
        match document.status:
            case "indexed":
                return self.tr("Indexed"), "good"
            case "same":
                return self.tr("Same as another"), "neutral"
            case "failed":
                return self.tr("Failed"), "error"
            case "skipped":
                return self.tr("Skipped"), "neutral"
            case _:
                return self.tr("Waiting"), "caution"

    def _tell(self) -> None:
        if self.shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.shown) - 1, TAGS))
