"""The dataset on the screen: opens it, carries edits, undo and filter out, and keeps the table in step.

What is quick happens at once; what touches many rows happens in a thread. Does not know the panel or the buttons.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from core.datasets import edits, search
from core.datasets.edits import Edit
from core.datasets.rows import Counts, Row
from core.datasets.store import Dataset, Done
from core.datasets.view import RowsView
from core.errors import UserError
from core.text import Text
from desktop.datasets.background import Background
from desktop.datasets.model import RowsModel

AT_ONCE = 2000
"""Rows that an edit may touch in the window's own thread."""
READ_AT_ONCE = 20_000
"""Rows whose order, or whose text, is read in the window's own thread."""


class Editing(QObject):
    """Signals: `changed` after any change here or elsewhere; `touched` with the row to look at; `failed`."""

    changed = Signal()
    touched = Signal(int)
    failed = Signal(object)
    busy = Signal(bool)

    def __init__(self, model: RowsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.store: Dataset | None = None
        self.words = ""
        self._seen: tuple[int, int] | None = None
        self._then: int | None = None
        self._work = Background(self)
        self._reading = Background(self)
        for background in (self._work, self._reading):
            background.failed.connect(self.failed)
            background.busy.connect(lambda _on: self.busy.emit(self.is_busy))

    @property
    def path(self) -> Path | None:
        return self.store.path if self.store is not None else None

    @property
    def is_busy(self) -> bool:
        return self._work.is_busy or self._reading.is_busy

    @property
    def is_changing(self) -> bool:
        """Whether a change is under way: another one has to wait."""
        return self._work.is_busy

    # -- opening -------------------------------------------------------------------------------------------

    def open(self, path: Path | None) -> None:
        """Show this dataset, or none. Raises `UserError`; nothing is shown then."""
        self.close()
        if path is None:
            return
        self.store = Dataset(path)
        self.model.show(RowsView(self.store), self.store.columns, self.store.mapping)
        self.reload()

    def close(self) -> None:
        self._work.stop()
        self._reading.stop()
        self.words = ""
        self.model.show(None, [], None)
        if self.store is not None:
            self.store.close()
            self.store = None

    def reload(self) -> None:
        """Read the order of the rows anew, and the columns."""
        if self.store is None:
            return
        self._seen = self.store.version
        self.model.set_columns(self.store.columns, self.store.mapping)
        words, path = self.words, self.store.path
        if self.counts().total <= READ_AT_ONCE:
            self._reading.stop()
            self._show(search.find(self.store, words))
            return

        def read(stopped: Callable[[], bool]) -> array[int]:
            with Dataset(path) as store:
                return search.find(store, words, stopped)

        self._reading.run(read, self._show)

    def look_again(self) -> None:
        """Reload if another connection has changed the dataset."""
        if self.store is not None and not self.is_changing and self.store.version != self._seen:
            self.reload()

    def filter(self, words: str) -> None:
        """Show only rows that hold `words`."""
        if words != self.words:
            self.words = words
            self.reload()

    # -- changing ------------------------------------------------------------------------------------------

    def apply(self, edit: Edit, title: Text | None = None) -> None:
        """Carry out an edit."""
        self._change(
            edits.size(edit), lambda store: Done(edit, store.apply(edit, title), title or edits.title(edit))
        )

    def undo(self) -> None:
        if self.store is not None:
            self._change(self.store.size_of_undo(), Dataset.undo)

    def redo(self) -> None:
        if self.store is not None:
            self._change(self.store.size_of_redo(), Dataset.redo)

    def make(self, work: Callable[[Dataset], tuple[Edit, Text]]) -> None:
        """Work an edit out and carry it out, both in a thread: for what looks at all rows."""

        def both(store: Dataset) -> Done:
            edit, title = work(store)
            return Done(edit, store.apply(edit, title), title)

        self._change(AT_ONCE + 1 if self.counts().total > AT_ONCE else 0, both)

    # -- asking --------------------------------------------------------------------------------------------

    def counts(self) -> Counts:
        return self.store.counts() if self.store is not None else Counts()

    def row(self, row: int) -> Row | None:
        return self.store.row(row) if self.store is not None else None

    # -- inside --------------------------------------------------------------------------------------------

    def _change(self, size: int, work: Callable[[Dataset], Done | None]) -> None:
        if self.store is None or self.is_changing:
            return
        if size <= AT_ONCE:
            try:
                self._changed(work(self.store))
            except UserError as error:
                self.failed.emit(error)
            return
        path = self.store.path

        def run(_stopped: Callable[[], bool]) -> Any:
            with Dataset(path) as store:
                return work(store)

        self._work.run(run, self._changed)

    def _changed(self, done: Done | None) -> None:
        if done is None or self.store is None:
            return
        new = edits.added(done.inverse) if isinstance(done.edit, edits.InsertRows) else []
        self._then = new[0] if new else edits.first_row(done.edit)
        if edits.reorders(done.edit) or self.words:
            self.reload()
        else:
            self._seen = self.store.version
            self.model.set_columns(self.store.columns, self.store.mapping)
            self.model.read_again()
            self._tell()

    def _show(self, ids: array[int]) -> None:
        self.model.set_ids(ids)
        self._tell()

    def _tell(self) -> None:
        then, self._then = self._then, None
        self.changed.emit()
        if then is not None:
            self.touched.emit(then)
