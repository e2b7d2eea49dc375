"""The dataset on the screen: opens it, carries edits, undo and filter out, and keeps the table in step.

What is quick happens at once; what touches many rows happens in a thread. Does not know the panel or the buttons.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from core.datasets import edits, filters, index
from core.datasets.edits import Edit, Many
from core.datasets.filters import Filter
from core.datasets.known_order import Order, carry_out, without
from core.datasets.rows import Counts, Row
from core.datasets.stopping import Stopped, never
from core.datasets.store import Dataset, Done
from core.datasets.view import RowsView, order
from core.errors import UserError
from core.text import Text
from desktop.datasets.background import Background
from desktop.datasets.model import RowsModel

AT_ONCE = 2000
"""Rows that an edit may touch in the window's own thread."""
READ_AT_ONCE = 20_000
"""Rows whose order, or whose text, is read in the window's own thread."""
REST = 100
"""Milliseconds without a change after which the journal is brought into the file, and an order looked for that is not
known."""


class Sought(msgspec.Struct, frozen=True):
    """The rows that pass a filter; whether words in it were found by the index; the order of all rows, if known."""

    ids: array  # type: ignore[type-arg]
    by_index: bool
    order: Order | None


class Outcome(msgspec.Struct, frozen=True):
    """What a change did, and what is known of the rows after it: their order, and which rows of those shown are left,
    if it only took rows out."""

    done: Done | None
    order: Order | None
    left: array | None = None  # type: ignore[type-arg]


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
        self._tidying = Background(self)
        self._arriving = Background(self)
        self._missed = False
        """Whether a look for more rows was asked for while one was under way."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._tidy)
        for background in (self._work, self._reading, self._tidying, self._arriving):
            background.failed.connect(self.failed)
        for background in (self._work, self._reading):
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
        # Not in the window's thread: `_tidy` does.
        self.store.leave_journal()
        self.model.show(RowsView(self.store), self.store.columns, self.store.mapping)
        self.reload()

    def close(self) -> None:
        self._rest.stop()
        for background in (self._work, self._reading, self._tidying, self._arriving):
            background.stop()
        self.filter = self._shown = Filter()
        self.filtered.emit()
        self.model.show(None, [], None)
        self._order = None
        if self.store is not None:
            self.store.close()
            self.store = None

    def reload(self, after: Order | None = None) -> None:
        """Look for the order of the rows, and the columns. `after` is the order of all rows that an edit led to; it is
        read anew where that is not what stands in the dataset."""
        if self.store is None:
            return
        self._look()
        wanted, path, known = self.filter, self.store.path, after or self._order
        if wanted == Filter(words=wanted.words) and self.counts().every <= READ_AT_ONCE:
            self._reading.stop()
            self._show(_sought(self.store, wanted, known))
            return

        def read(stopped: Callable[[], bool]) -> Sought:
            with Dataset(path) as store:
                return _sought(store, wanted, known, stopped)

        self._reading.run(read, self._show)

    def _look(self) -> None:
        """Take note of how the dataset stands now, and show its columns."""
        assert self.store is not None
        self._seen = self.store.version
        self.model.set_columns(self.store.columns, self.store.mapping)

    def look_again(self) -> None:
        """Reload if another connection has changed the dataset."""
        if self.store is not None and not self.is_changing and self.store.version != self._seen:
            self.reload()

    def look_for_more(self) -> None:
        """Rows are coming in at the end: show those that have, without a look at all others."""
        if self.store is None or self.is_busy:
            return
        if self._arriving.is_busy:
            self._missed = True
            return
        version, shown, path = self.store.version, self.model.rowCount(), self.store.path
        if version == self._seen:
            return
        if self.filter != Filter() or not shown:
            self.reload()
            return
        last = self.model.all_ids[-1]

        def read(stopped: Callable[[], bool]) -> array[int]:
            with Dataset(path) as store:
                return order(store, stopped, after=last)

        self._missed = False
        self._arriving.run(read, lambda more: self._arrived(more, shown, last, version))

    def _arrived(self, more: array[int], shown: int, last: int, version: tuple[int, int]) -> None:
        """Put rows behind the `shown` ones, of which one was the `last` when they were read."""
        ids = self.model.all_ids
        if self.store is None or self.is_busy or len(ids) != shown or ids[-1] != last:
            # Others are being looked for, or were found: the next look is not to be spared.
            self._seen = None
        else:
            self._seen = version
            self.model.set_columns(self.store.columns, self.store.mapping)
            self._order = None  # its ids are the table's, which are about to be more
            self.model.append(more)
            self._tell()
        if self._missed:
            self.look_for_more()

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
        known, wanted, shown = self._order, self.filter, self.model.all_ids
        if size <= AT_ONCE and not self.is_shared:
            try:
                done, after = carry_out(self.store, work, known)
            except UserError as error:
                self.failed.emit(error)
                return
            left = _left(shown, done) if len(shown) <= READ_AT_ONCE else None
            self._changed(Outcome(done, after, left), wanted)
            return
        path = self.store.path

        def run(_stopped: Callable[[], bool]) -> Outcome:
            with Dataset(path) as store:
                store.take_room()
                store.leave_journal()
                done, after = carry_out(store, work, known)
            left = _left(shown, done) if wanted != Filter() else None
            if left is None and after is not None:
                # Where what is left is known, it can wait.
                after.work_out()
            return Outcome(done, after, left)

        self._work.run(run, lambda outcome: self._changed(outcome, wanted))

    def _changed(self, outcome: Outcome, wanted: Filter) -> None:
        """Show what a change has led to; `wanted` is the filter that was in force when it began."""
        done, order = outcome.done, outcome.order
        if done is None or self.store is None:
            return
        self._rest.start()
        new = edits.added(done.inverse) if isinstance(done.edit, edits.InsertRows) else []
        self._then = new[0] if new else edits.first_row(done.edit)
        if edits.reorders(done.edit):
            is_as_shown = self.filter == self._shown == wanted and not self.is_reading
            if order is not None and is_as_shown and wanted == Filter() and order.is_worked_out:
                self._look()
                self._show(Sought(order.ids, False, order))
            elif order is not None and is_as_shown and wanted != Filter() and outcome.left is not None:
                # Whether a row passes a filter does not hang on others.
                self._look()
                self._show(Sought(outcome.left, self.is_indexed, order))
            else:
                self.reload(order)
            return
        self._order = order
        self._look()
        self.model.read_again()
        if self.filter == Filter():
            self._tell()
        else:
            # What is shown is right at once; whether it still passes the filter is found out aside.
            self.reload()

    def _tidy(self) -> None:
        """Nothing has changed for a moment: do what no one waits for."""
        if self.store is None or self.is_shared:
            return
        if self.is_busy or self._tidying.is_busy:
            self._rest.start()
            return
        path, order = self.store.path, self._order
        is_worth = self.counts().every > READ_AT_ONCE

        def tidy(stopped: Callable[[], bool]) -> Order | None:
            with Dataset(path) as store:
                store.checkpoint()
                known = order or (Order.read(store, stopped)[1] if is_worth else None)
            if known is not None:
                known.work_out(for_questions=True)
            return known

        self._tidying.run(tidy, self._keep)

    def _keep(self, order: Order | None) -> None:
        if order is not None and self.store is not None and order.holds(self.store):
            self._order = order

    def _show(self, sought: Sought) -> None:
        self._shown = self.filter
        self.is_indexed, self._order = sought.by_index, sought.order
        self._rest.start()
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


def _left(shown: array[int], done: Done | None) -> array[int] | None:
    """The rows of those shown that are left by a change that only takes rows out; None for another change."""
    gone = edits.taken_out(done.edit) if done is not None else None
    return without(shown, gone) if gone is not None else None


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
    found = filters.find(store, wanted, stopped, known)
    return Sought(found, by_index, known)
