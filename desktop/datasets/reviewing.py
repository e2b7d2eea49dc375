"""Starts and ends a review: finds the rows that wait, puts the page in front, and comes back to the table."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from core.datasets import filters
from core.datasets.filters import Filter
from core.datasets.stopping import never
from core.datasets.store import Dataset
from desktop.datasets.background import Background, Stopped
from desktop.datasets.editing import READ_AT_ONCE, Editing
from desktop.datasets.review_page import ReviewPage
from desktop.datasets.rows_table import RowsTable


class Reviewing(QObject):
    """`pages` shows the table (0) or the review. `ended` carries the row one was at, 0 where there was none."""

    ended = Signal(int)

    def __init__(self, pages: QStackedWidget, page: ReviewPage, table: RowsTable, editing: Editing) -> None:
        super().__init__(table)
        self._pages, self._page, self._table, self._editing = pages, page, table, editing
        self._looking = Background(self)
        self._looking.failed.connect(editing.failed)
        page.left.connect(self._leave)

    @property
    def is_on(self) -> bool:
        return self._pages.currentWidget() is self._page

    def start(self) -> None:
        """Go through the drafts among the rows shown; where there are none, through all of these."""
        path, counts = self._editing.path, self._editing.counts()
        if path is None or not self._editing.model.rowCount():
            return

        def look(stopped: Stopped) -> set[int]:
            with Dataset(path) as store:
                return set(filters.find(store, Filter(statuses=("draft",)), stopped))

        if counts.draft and counts.every > READ_AT_ONCE:
            self._looking.run(look, self._begin)
        else:
            self._begin(look(never) if counts.draft else set())

    def stop(self) -> None:
        """The dataset is about to be another, or the table is wanted."""
        self._looking.stop()
        if self.is_on:
            self._page.commit()
            self._pages.setCurrentIndex(0)

    def _begin(self, drafts: set[int]) -> None:
        model = self._editing.model
        if not model.rowCount():
            return
        shown = model.ids_between(0, model.rowCount() - 1)
        queue = array("q", (row for row in shown if row in drafts)) or shown
        current = self._table.currentIndex().row()
        here = model.ids([current])[0] if current >= 0 else 0
        self._pages.setCurrentWidget(self._page)
        self._page.start(queue, queue.index(here) if here in queue else 0)

    def _leave(self) -> None:
        self._pages.setCurrentIndex(0)
        self.ended.emit(self._page.queue.row if len(self._page.queue) else 0)
