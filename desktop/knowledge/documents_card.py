"""The list of documents with what can be done to them, and how far indexing is. Does not know jobs."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLineEdit, QMenu, QProgressBar, QTableView

from core.jobs.events import Progress
from core.knowledge.documents import Document
from core.knowledge.loaders.sql_table import SUFFIX as SQL_TABLE
from desktop import i18n
from desktop.knowledge.documents_model import (
    ALL,
    FAILED,
    INDEXED,
    NAME,
    PAGES,
    PASSAGES,
    REASON,
    SIZE,
    SKIPPED,
    STATUS,
    TAGS,
    DocumentsModel,
)
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label, set_kind
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.tables import PillDelegate, style_table
from desktop.widgets.time_left import TimeLeft

WIDTHS = {STATUS: 104, PASSAGES: 98, PAGES: 78, SIZE: 72, REASON: 330, TAGS: 110}
_PACE = 20.0
"""Seconds of the past that the pace is taken from."""


class DocumentsCard(Card):
    opened = Signal(object)  # Document
    removed = Signal(list)  # list[Document]: the person wants them gone
    passages_wanted = Signal(object)  # Document: the person wants to see how it is cut
    paused = Signal()
    retried = Signal()
    tags_wanted = Signal(list)  # list[Document]: the person wants to say which tags they have
    wanted_again = Signal(object)  # Document: the table of a database, to be read again

    def __init__(self) -> None:
        super().__init__(pad=14, name="knowledge.documents")
        self._working = False
        self._left = TimeLeft()
        self._past: deque[tuple[float, float]] = deque()
        self.model = DocumentsModel(self)
        self.kinds = SegmentedControl(
            [(kind, words) for kind, words in self._kinds().items()],
            name="knowledge.kinds",
            label=self.tr("Which documents are listed"),
        )
        self.kinds.changed.connect(lambda _kind: self._filter())
        self.words = QLineEdit()
        self.words.setObjectName("knowledge.name_filter")
        self.words.setPlaceholderText(self.tr("Find by name or tag"))
        self.words.setAccessibleName(self.tr("Find by name or tag"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(lambda _words: self._filter())
        self.table = QTableView()
        self.table.setObjectName("knowledge.table")
        self.table.setAccessibleName(self.tr("Documents"))
        self.table.setModel(self.model)
        style_table(self.table, stretch=NAME, flat=True)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setItemDelegateForColumn(STATUS, PillDelegate(self.table))
        self.table.horizontalHeader().setSortIndicator(NAME, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)
        self._show_columns()
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.customContextMenuRequested.connect(self._open_menu)
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
        self.state = ElidedLabel("", "small", where=Qt.TextElideMode.ElideMiddle, name="knowledge.state")
        self._pause = button(
            self.tr("Pause"), name="knowledge.pause", icon="pause", on_click=self._want_pause,
            tip=self.tr("What is indexed stays; Index goes on where it stopped"),
        )  # fmt: skip
        self._pause.hide()
        self._retry = button(
            self.tr("Retry failed"),
            name="knowledge.retry",
            icon="arrow-clockwise",
            on_click=self.retried.emit,
        )
        self._retry.hide()
        self._open = button(
            self.tr("Open"),
            name="knowledge.open",
            icon="folder-open",
            on_click=self._want_open,
            enabled=False,
        )
        self._passages = button(
            self.tr("Passages…"), name="knowledge.passages", icon="rows", on_click=self._want_passages,
            tip=self.tr("See how this document is cut into passages"), enabled=False,
        )  # fmt: skip
        self._remove = button(
            self.tr("Remove…"),
            name="knowledge.remove",
            icon="trash",
            on_click=self._want_remove,
            enabled=False,
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._pause)
        row.addWidget(self._retry)
        row.addStretch(1)
        for action in (self._passages, self._open, self._remove):
            row.addWidget(action)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.kinds)
        top.addWidget(self.words, 1)
        self.body.addLayout(top)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.detail)
        self.body.addWidget(self.bar)
        self.body.addWidget(self.state)
        self.body.addLayout(row)

    @property
    def documents(self) -> list[Document]:
        return self.model.documents

    def set_documents(
        self, documents: list[Document], tags: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        """`tags` by path, of those that have any."""
        self.model.set_documents(documents, tags or {})
        self._show_columns()
        for kind, words in self._kinds().items():
            self.kinds.set_words(
                kind, f"{words} {i18n.number(self.model.counts[kind])}" if documents else words
            )
        self._show_choice()
        # States are longer in some languages.
        self.table.setColumnWidth(STATUS, max(WIDTHS[STATUS], self.table.sizeHintForColumn(STATUS)))

    def chosen(self) -> list[Document]:
        """The selected documents."""
        rows = self.table.selectionModel().selectedRows()
        return [self.model.shown[index.row()] for index in rows if index.row() < len(self.model.shown)]

    def select(self, file: str) -> None:
        """Select a document, showing it again if it was filtered out."""
        if self.model.row_of(file) is None:
            self.kinds.set_current(ALL)
            self.words.clear()
        row = self.model.row_of(file)
        if row is not None:
            flags = QItemSelectionModel.SelectionFlag
            index = self.model.index(row, 0)
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.table.scrollTo(index)

    def _kinds(self) -> dict[str, str]:
        return {
            ALL: self.tr("All"),
            INDEXED: self.tr("Indexed"),
            FAILED: self.tr("Failed"),
            SKIPPED: self.tr("Skipped"),
        }

    def _show_columns(self) -> None:
        """Of documents that are not indexed it matters why."""
        reasons = self.kinds.current() in (FAILED, SKIPPED)
        for column in (STATUS, PASSAGES, PAGES):
            self.table.setColumnHidden(column, reasons)
        self.table.setColumnHidden(REASON, not reasons)
        # The name needs the room: where there are tags, the size is in the tip.
        shows_tags = bool(self.model.tags) and not reasons
        self.table.setColumnHidden(TAGS, not shows_tags)
        self.table.setColumnHidden(SIZE, shows_tags)

    def _filter(self) -> None:
        self._show_columns()
        self.model.set_filter(self.kinds.current(), self.words.text())
        self._show_choice()

    # -- while indexing ----------------------------------------------------------------------------------------

    def set_working(self, working: bool) -> None:
        """Indexing began or ended: documents cannot be removed meanwhile."""
        self._working = working
        self._pause.setEnabled(working)
        self._pause.setVisible(working)
        self._left = TimeLeft()
        self._past.clear()
        self.bar.setRange(0, 0 if working else 1000)
        self.bar.setVisible(working)
        self.model.set_reading("")
        if working:
            self.state.setText(self.tr("Starting…"))
        self._show_choice()

    def show_progress(self, event: Progress) -> bool:
        """Say how far it is; True when another document is being read than before."""
        now = time.monotonic()
        if event.total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * event.done / event.total))
            self._left.note(now, event.done, event.total)
        if event.note is None:
            return False
        self.state.setText(
            i18n.joined([i18n.translate(event.note), *self._pace(now, event.note.args.get("done"))])
        )
        reading = str(event.note.args.get("file", ""))
        if reading == self.model.reading:
            return False
        self.model.set_reading(reading)
        return True

    def _pace(self, now: float, done: object) -> list[str]:
        """How quick it is and how long it will take, once that can be said."""
        said = []
        if isinstance(done, int):
            self._past.append((now, done))
            while now - self._past[0][0] > _PACE:
                self._past.popleft()
            (start, first), (end, last) = self._past[0], self._past[-1]
            if end - start >= 2 and last > first:
                rate = (last - first) / (end - start)
                number = i18n.number(round(rate)) if rate >= 10 else i18n.decimal(rate, 1)
                said.append(self.tr("{rate} files/s").format(rate=number))
        seconds = self._left.seconds()
        if seconds is not None:
            said.append(self.tr("{time} left").format(time=i18n.duration(seconds)))
        return said

    # -- inside ------------------------------------------------------------------------------------------------

    def _shortcut(self, keys: QKeySequence) -> QShortcut:
        made = QShortcut(keys, self.table)
        made.setContext(Qt.ShortcutContext.WidgetShortcut)
        return made

    def _show_choice(self) -> None:
        chosen = self.chosen()
        self._open.setEnabled(len(chosen) == 1)
        self._passages.setEnabled(len(chosen) == 1)
        removable = [one for one in chosen if one.status != "skipped" or not one.path.endswith("/")]
        self._remove.setEnabled(bool(removable) and not self._working)
        self._retry.setVisible(self.model.counts[FAILED] > 0 and not self._working)
        telling = chosen[0] if len(chosen) == 1 else None
        if telling is None or telling.reason is None:
            telling = next((one for one in self.documents if one.status == "failed"), None)
        if telling is not None and telling.reason is not None:
            set_kind(self.detail, "error" if telling.status == "failed" else "second")
            self.detail.setText(i18n.sentences(telling.reason, telling.fix))
        self.detail.setVisible(telling is not None and telling.reason is not None)

    def _want_open(self) -> None:
        if len(chosen := self.chosen()) == 1:
            self.opened.emit(chosen[0])

    def _open_menu(self, point: QPoint) -> None:
        """What the buttons below do, at the pointer."""
        menu = QMenu(self)
        menu.setObjectName("knowledge.menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for source in (self._open, self._passages, self._remove):
            menu.addAction(source.text(), source.click).setEnabled(source.isEnabled())
        chosen = self.chosen()
        tagged = [one for one in chosen if one.status != "skipped"]
        tags = menu.addAction(self.tr("Tags…"), lambda: self.tags_wanted.emit(tagged))
        tags.setObjectName("knowledge.tags")
        tags.setEnabled(bool(tagged))
        if len(chosen) == 1 and chosen[0].path.lower().endswith(SQL_TABLE):
            again = menu.addAction(self.tr("Read again"), lambda: self.wanted_again.emit(chosen[0]))
            again.setObjectName("knowledge.read_again")
            again.setEnabled(not self._working)
        menu.popup(self.table.viewport().mapToGlobal(point))

    def _want_passages(self) -> None:
        if len(chosen := self.chosen()) == 1:
            self.passages_wanted.emit(chosen[0])

    def _want_remove(self) -> None:
        chosen = [one for one in self.chosen() if not one.path.endswith("/")]
        if chosen and not self._working:
            self.removed.emit(chosen)

    def _want_pause(self) -> None:
        self._pause.setEnabled(False)
        self.state.setText(self.tr("Pausing…"))
        self.paused.emit()
