"""The dataset on the screen: opens it, carries edits, undo and filter out, and keeps the table in step.

What is quick happens at once; what touches many rows happens in a thread. Does not know the panel or the buttons.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal

from core.datasets import edits, filters, index
from core.datasets.edits import Edit, Many
from core.datasets.filters import Filter
from core.datasets.rows import Counts, Row
from core.datasets.stopping import Stopped, never
from core.datasets.store import Dataset, Done
from core.datasets.view import Order, RowsView, carry_out, order
from core.errors import UserError
from core.text import Text
from desktop.datasets.background import Background
from desktop.datasets.model import RowsModel

AT_ONCE = 2000
"""Rows that an edit may touch in the window's own thread."""
READ_AT_ONCE = 20_000
"""Rows whose order, or whose text, is read in the window's own thread."""
MORE_AT_ONCE = 40_000
"""Rows that come in whose order is read in the window's own thread."""


class Sought(msgspec.Struct, frozen=True):
    """The rows that pass a filter; whether words in it were found by the index; the order of all rows, if known."""

    ids: array  # type: ignore[type-arg]
    by_index: bool
    order: Order | None


class Editing(QObject):
    """Signals: `changed` after any change here or elsewhere; `touched` with the row to look at; `failed`."""

    changed = Signal()
    touched = Signal(int)
    failed = Signal(object)
    busy = Signal(bool)
    filtered = Signal()  # another filter is in force; its rows may still be sought

    def __init__(self, model: RowsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.store: Dataset | None = None
        self.filter = Filter()
        self._shown = Filter()
        self.is_shared = False
        """Whether a job writes rows too: a change may have to wait for it, and the window must not."""
        self.is_indexed = False
        """Whether the words of the filter were found by the index, which does not look inside of words."""
        self.is_settling = False
        """Whether the table's rows are just being replaced; `changed` follows at once."""
        self._order: Order | None = None
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
    def is_reading(self) -> bool:
        """Whether rows are being sought."""
        return self._reading.is_busy

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
        self.filter = self._shown = Filter()
        self.filtered.emit()
        self.model.show(None, [], None)
        self._order = None
        if self.store is not None:
            self.store.close()
            self.store = None

    def reload(self, after: Callable[[], Order] | None = None) -> None:
        """Look for the order of the rows, and the columns. `after` works the order of all rows out that an edit
        led to; it is read anew where that is not what stands in the dataset."""
        if self.store is None:
            return
        self._seen = self.store.version
        self.model.set_columns(self.store.columns, self.store.mapping)
        wanted, path, known = self.filter, self.store.path, self._order
        if wanted == Filter(words=wanted.words) and self.counts().every <= READ_AT_ONCE:
            self._reading.stop()
            self._show(_sought(self.store, wanted, after() if after is not None else known))
            return

        def read(stopped: Callable[[], bool]) -> Sought:
            with Dataset(path) as store:
                return _sought(store, wanted, after() if after is not None else known, stopped)

        self._reading.run(read, self._show)

    def look_again(self) -> None:
        """Reload if another connection has changed the dataset."""
        if self.store is not None and not self.is_changing and self.store.version != self._seen:
            self.reload()

    def look_for_more(self) -> None:
        """Rows are coming in at the end: show those that have, without a look at all others."""
        if self.store is None or self.is_busy:
            return
        version, shown = self.store.version, self.model.rowCount()
        if version == self._seen:
            return
        if self.filter != Filter() or not shown:
            self.reload()
            return
        try:
            more = order(self.store, after=self.model.ids([shown - 1])[0], most=MORE_AT_ONCE)
        except UserError as error:
            self.failed.emit(error)
            return
        # With more of them to come, the next look is not to be spared.
        self._seen = version if len(more) < MORE_AT_ONCE else None
        self.model.set_columns(self.store.columns, self.store.mapping)
        self._order = None  # its ids are the table's, which are about to be more
        self.model.append(more)
        self._tell()

    def show(self, wanted: Filter) -> None:
        """Show only the rows that pass a filter, in its order."""
        if wanted != self.filter:
            self.filter = wanted
            # First, so that what shows the filter is made while its rows are sought.
            self.reload()
            self.filtered.emit()

    def stop_reading(self) -> None:
        """Give up a search that is under way: the filter whose rows are shown is in force again."""
        self._reading.forget()
        if self.filter != self._shown:
            self.filter = self._shown
            self.filtered.emit()
            self._tell()

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

    def undo_many(self, steps: int) -> None:
        """Take back the last `steps` edits."""

        def back(store: Dataset) -> Done | None:
            done = [step for _ in range(steps) if (step := store.undo()) is not None]
            if not done:
                return None
            inverses = [step.inverse for step in reversed(done)]
            return Done(Many([step.edit for step in done]), Many(inverses), done[-1].title)

        # How many rows they touch is not looked up: more than one edit may be anything.
        self._change(AT_ONCE + 1 if steps > 1 else self._size_of_undo(), back)

    def _size_of_undo(self) -> int:
        return self.store.size_of_undo() if self.store is not None else 0

    def make(self, work: Callable[[Dataset], tuple[Edit | None, Text]], rows: int | None = None) -> None:
        """Work an edit out and carry it out, both in a thread: for what looks at all rows, or at so many `rows`.

        `work` may give no edit, and then nothing is changed.
        """

        def both(store: Dataset) -> Done | None:
            edit, title = work(store)
            return Done(edit, store.apply(edit, title), title) if edit is not None else None

        self._change(self.counts().every if rows is None else rows, both)

    # -- asking --------------------------------------------------------------------------------------------

    def counts(self) -> Counts:
        return self.store.counts() if self.store is not None else Counts()

    def row(self, row: int) -> Row | None:
        return self.store.row(row) if self.store is not None else None

    # -- inside --------------------------------------------------------------------------------------------

    def _change(self, size: int, work: Callable[[Dataset], Done | None]) -> None:
        if self.store is None or self.is_changing:
            return
        known = self._order
        if size <= AT_ONCE and not self.is_shared:
            try:
                done, after = carry_out(self.store, work, known)
            except UserError as error:
                self.failed.emit(error)
                return
            self._changed(done, after)
            return
        path = self.store.path

        def run(_stopped: Callable[[], bool]) -> tuple[Done | None, Callable[[], Order] | None]:
            with Dataset(path) as store:
                done, after = carry_out(store, work, known)
            if after is None:
                return done, None
            led_to = after()
            return done, lambda: led_to

        self._work.run(run, lambda result: self._changed(*result))

    def _changed(self, done: Done | None, after: Callable[[], Order] | None) -> None:
        if done is None or self.store is None:
            return
        new = edits.added(done.inverse) if isinstance(done.edit, edits.InsertRows) else []
        self._then = new[0] if new else edits.first_row(done.edit)
        if edits.reorders(done.edit):
            self.reload(after)
            return
        self._order = after() if after is not None else None
        self._seen = self.store.version
        self.model.set_columns(self.store.columns, self.store.mapping)
        self.model.read_again()
        if self.filter == Filter():
            self._tell()
        else:
            # What is shown is right at once; whether it still passes the filter is found out aside.
            self.reload()

    def _show(self, sought: Sought) -> None:
        self._shown = self.filter
        self.is_indexed, self._order = sought.by_index, sought.order
        self.is_settling = True
        try:
            self.model.set_ids(sought.ids)
        finally:
            self.is_settling = False
        self._tell()

    def _tell(self) -> None:
        then, self._then = self._then, None
        self.changed.emit()
        if then is not None:
            self.touched.emit(then)


def _sought(store: Dataset, wanted: Filter, known: Order | None, stopped: Stopped = never) -> Sought:
    """The rows that pass a filter. `known`: the order of all rows as it was last."""
    if known is not None and not known.holds(store):
        known = None
    if wanted == Filter():
        if known is not None:
            return Sought(known.ids, False, known)
        ids, known = Order.read(store, stopped)
        return Sought(ids, False, known)
    by_index = bool(wanted.words) and not wanted.inside and index.answers(store, wanted.words)
    found = filters.find(store, wanted, stopped, known.ids if known is not None else None)
    return Sought(found, by_index, known)
