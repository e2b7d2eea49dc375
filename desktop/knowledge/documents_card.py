"""The list of documents with what can be done to them, and how far indexing is. Does not know jobs."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QProgressBar, QTableView

from core.jobs.events import Progress
from core.knowledge.documents import Document
from desktop import i18n
from desktop.knowledge.documents_model import NAME, STATUS, DocumentsModel
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import label, set_kind
from desktop.widgets.tables import PillDelegate, style_table

WIDTHS = {1: 106, 2: 92, 3: 72, 4: 74}


class DocumentsCard(Card):
    opened = Signal(object)  # Document
    removed = Signal(list)  # list[Document]: the person wants them gone
    stopped = Signal()

    def __init__(self) -> None:
        super().__init__(pad=14, name="knowledge.documents")
        self._working = False
        self.model = DocumentsModel(self)
        self.table = QTableView()
        self.table.setObjectName("knowledge.table")
        self.table.setAccessibleName(self.tr("Documents"))
        self.table.setModel(self.model)
        style_table(self.table, stretch=NAME, flat=True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setItemDelegateForColumn(STATUS, PillDelegate(self.table))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self.table.doubleClicked.connect(lambda _index: self._want_open())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_choice())
        self._shortcut(QKeySequence(QKeySequence.StandardKey.Delete)).activated.connect(self._want_remove)
        self._shortcut(QKeySequence(Qt.Key.Key_Return)).activated.connect(self._want_open)
        self.detail = label("", "small", wrap=True, name="knowledge.detail")
        self.detail.hide()
        self.bar = QProgressBar()
        self.bar.setObjectName("knowledge.progress")
        self.bar.setAccessibleName(self.tr("Progress of indexing"))
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.state = label("", "small", name="knowledge.state")
        self._stop = button(self.tr("Stop"), name="knowledge.stop", icon="stop", on_click=self._want_stop)
        self._stop.hide()
        self._open = button(
            self.tr("Open"),
            name="knowledge.open",
            icon="folder-open",
            on_click=self._want_open,
            enabled=False,
        )
        self._remove = button(
            self.tr("Remove…"),
            name="knowledge.remove",
            icon="trash",
            on_click=self._want_remove,
            enabled=False,
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.state, 1)
        for action in (self._stop, self._open, self._remove):
            row.addWidget(action)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.detail)
        self.body.addWidget(self.bar)
        self.body.addLayout(row)

    @property
    def documents(self) -> list[Document]:
        return self.model.documents

    def set_documents(self, documents: list[Document]) -> None:
        self.model.set_documents(documents)
        self._show_choice()

    def chosen(self) -> list[Document]:
        """The selected documents."""
        rows = self.table.selectionModel().selectedRows()
        return [self.documents[index.row()] for index in rows if index.row() < len(self.documents)]

    def select(self, file: str) -> None:
        flags = QItemSelectionModel.SelectionFlag
        for row, document in enumerate(self.documents):
            if document.path == file:
                index = self.model.index(row, 0)
                self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
                self.table.scrollTo(index)

    # -- while indexing ----------------------------------------------------------------------------------------

    def set_working(self, working: bool) -> None:
        """Indexing began or ended: documents cannot be removed meanwhile."""
        self._working = working
        self._stop.setEnabled(working)
        self._stop.setVisible(working)
        self.bar.setRange(0, 0 if working else 1000)
        self.bar.setVisible(working)
        self.model.set_reading("")
        if working:
            self.state.setText(self.tr("Starting…"))
        self._show_choice()

    def show_progress(self, event: Progress) -> bool:
        """Say how far it is; True when another document is being read than before."""
        if event.total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * event.done / event.total))
        if event.note is None:
            return False
        self.state.setText(i18n.translate(event.note))
        reading = str(event.note.args.get("file", ""))
        if reading == self.model.reading:
            return False
        self.model.set_reading(reading)
        return True

    # -- inside ------------------------------------------------------------------------------------------------

    def _shortcut(self, keys: QKeySequence) -> QShortcut:
        made = QShortcut(keys, self.table)
        made.setContext(Qt.ShortcutContext.WidgetShortcut)
        return made

    def _show_choice(self) -> None:
        chosen = self.chosen()
        self._open.setEnabled(len(chosen) == 1)
        self._remove.setEnabled(bool(chosen) and not self._working)
        telling = chosen[0] if len(chosen) == 1 else None
        if telling is None or telling.reason is None:
            telling = next((one for one in self.documents if one.status == "failed"), None)
        if telling is not None and telling.reason is not None:
            set_kind(self.detail, "error" if telling.status == "failed" else "second")
            told = [telling.reason, telling.fix]
            self.detail.setText(" ".join(i18n.translate(said) for said in told if said))
        self.detail.setVisible(telling is not None and telling.reason is not None)

    def _want_open(self) -> None:
        if len(chosen := self.chosen()) == 1:
            self.opened.emit(chosen[0])

    def _want_remove(self) -> None:
        if (chosen := self.chosen()) and not self._working:
            self.removed.emit(chosen)

    def _want_stop(self) -> None:
        self._stop.setEnabled(False)
        self.stopped.emit()
