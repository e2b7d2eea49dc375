"""Going through rows one by one with the keyboard: read, accept or reject, edit, star, tag, and take it back.

Makes the edits and has `Editing` carry them out. Does not know the table.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from core.datasets import applying
from core.datasets.edits import Edit, SetCell, SetSplit, SetStar, SetStatus, SetTags
from core.datasets.rows import Row, Runs, Status, to_runs
from desktop.datasets.editing import Editing
from desktop.datasets.review_head import ReviewHead
from desktop.datasets.review_queue import ReviewQueue
from desktop.datasets.review_summary import ReviewSummary
from desktop.datasets.row_panel import RowPanel
from desktop.datasets.row_view import RowView
from desktop.datasets.tags_editor import TagsEditor
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import line


class ReviewPage(QWidget):
    """`left`: back to the table, at the row one was at; `rows_wanted` (title, runs): show these rows there."""

    left = Signal()
    rows_wanted = Signal(str, object)

    def __init__(self, editing: Editing) -> None:
        super().__init__()
        self.setObjectName("datasets.review.page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._editing = editing
        self.queue = ReviewQueue(())
        self._row: Row | None = None
        self._head = ReviewHead(self.escape)
        self.view = RowView()
        self.panel = RowPanel("datasets.review.")
        self.tags = TagsEditor("datasets.review.tag")
        self.summary = ReviewSummary()
        self._buttons: dict[str, QPushButton] = {}
        reading = QWidget()
        inside = QVBoxLayout(reading)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.view, 1)
        inside.addWidget(line())
        inside.addWidget(self.tags)
        self._pages = QStackedWidget()
        for page in (reading, self.panel, self.summary):
            self._pages.addWidget(page)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        card = Card(pad=22)
        card.body.addWidget(self._pages, 1)
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for name, words, key, role, act in self._actions():
            made = button(f"{words}   {key}", name=f"datasets.review.{name}", role=role, on_click=act)
            made.setAccessibleName(words)
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._buttons[name] = made
            keys.addWidget(made)
            if name == "next":
                keys.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addWidget(self._head)
        outer.addWidget(card, 1)
        outer.addLayout(keys)

    def _actions(self) -> list[tuple[str, str, str, str, Callable[[], object]]]:
        """(name, words, key, role of the button, what it does)."""
        return [
            ("previous", self.tr("Previous"), "K", "quiet", lambda: self.step(-1)),
            ("next", self.tr("Next"), "J", "quiet", lambda: self.step(+1)),
            ("undo", self.tr("Undo"), "U", "quiet", self.take_back),
            ("star", self.tr("Star"), "S", "quiet", self.star),
            ("tag", self.tr("Tag"), "T", "quiet", self.tag),
            ("edit", self.tr("Edit"), "E", "", self.edit),
            ("reject", self.tr("Reject"), "X", "danger", lambda: self.decide("rejected")),
            ("accept", self.tr("Accept"), "A", "primary", lambda: self.decide("accepted")),
        ]

    def _connect(self) -> None:
        panel = self.panel
        panel.edited.connect(lambda row, column, value: self._change(SetCell(row, column, value)))
        panel.part_chosen.connect(lambda row, part: self._change(SetSplit.of([row], part)))
        panel.marked.connect(self._change)
        panel.stepped.connect(self.step)
        panel.failed.connect(self._editing.failed)
        self.tags.added.connect(lambda tag: self._change(SetTags.of([self.queue.row], add=[tag])))
        self.tags.removed.connect(lambda tag: self._change(SetTags.of([self.queue.row], remove=[tag])))
        self.summary.back.connect(self.left)
        self.summary.rejected_wanted.connect(self._show_rejected)
        # A key, not a key event: text fields and lists of choices keep Escape to themselves otherwise.
        escape = QShortcut(Qt.Key.Key_Escape, self, self.escape)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # -- from outside --------------------------------------------------------------------------------------

    def start(self, ids: Iterable[int], at: int = 0) -> None:
        """Go through these rows, from the position `at` on."""
        self.queue = ReviewQueue(ids)
        self.queue.at = min(at, max(0, len(self.queue) - 1))
        self._read()

    def refresh(self) -> None:
        """The dataset has changed."""
        if len(self.queue) and self._pages.currentWidget() is not self.summary:
            self._show()

    def commit(self) -> None:
        """Keep what was typed."""
        if self._pages.currentWidget() is self.panel:
            self.panel.commit()
        self.tags.commit()

    # -- what the keys do ----------------------------------------------------------------------------------

    def decide(self, status: Status) -> None:
        """Accept or reject the row, and go on."""
        row = self._row
        if row is None or not self._is_reading():
            return
        position = None
        if row.marks.status != status:
            self._editing.apply(SetStatus.of([row.id], status))
            now = self._editing.row(row.id)
            if now is None or now.marks.status != status:
                return  # something else is under way, or it failed, which has been said
            position = self._position()
        self.queue.decide(status, position)
        if self.queue.is_done:
            self._finish()
        else:
            self._show()

    def step(self, by: int) -> None:
        self.commit()
        if self.queue.step(by):
            self._read() if self._is_reading() else self._show()
        elif self._is_reading():
            self._head.tell(self.tr("This is the last row.") if by > 0 else self.tr("This is the first row."))

    def star(self) -> None:
        if self._row is not None and self._is_reading():
            self._change(SetStar.of([self._row.id], not self._row.marks.starred))

    def tag(self) -> None:
        if self._is_reading():
            self.tags.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def edit(self) -> None:
        """Put the row's fields where it is read."""
        if self._row is not None and self._is_reading():
            self._pages.setCurrentWidget(self.panel)
            self._show()
            self.panel.focus()

    def take_back(self) -> None:
        """Take back the last thing done in this review, and go to its row."""
        if not self.queue.steps:
            self._head.tell(self.tr("There is nothing to take back in this review."))
            return
        last = self.queue.steps[-1]
        if last.position is not None:
            if last.position != self._position():
                self._head.tell(self.tr("The dataset was changed elsewhere since: undo it in the table."))
                return
            self._editing.undo()
        self.queue.take_back()
        self._read()

    def escape(self) -> None:
        """Out of a field, out of the editor, out of the review."""
        if self._pages.currentWidget() is self.panel or self.tags.field.hasFocus():
            self.commit()
            self._read()
        elif self._pages.currentWidget() is self.summary or not self.queue.decisions:
            self.left.emit()
        else:
            self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters reach the page only where no field takes them."""
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        act = self._keys().get(key) if plain and self._is_reading() and self.hasFocus() else None
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def _keys(self) -> dict[int, Callable[[], object]]:
        keys = Qt.Key
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        behind, before = (keys.Key_Left, keys.Key_Right) if mirrored else (keys.Key_Right, keys.Key_Left)
        accept, reject = lambda: self.decide("accepted"), lambda: self.decide("rejected")
        # Keyboards of other scripts have no letters A to Z: each thing has a key of its own besides.
        return {
            keys.Key_J: lambda: self.step(+1), behind: lambda: self.step(+1),
            keys.Key_K: lambda: self.step(-1), before: lambda: self.step(-1),
            keys.Key_A: accept, keys.Key_Return: accept, keys.Key_Enter: accept,
            keys.Key_X: reject, keys.Key_Delete: reject,
            keys.Key_E: self.edit, keys.Key_F2: self.edit,
            keys.Key_S: self.star, keys.Key_Asterisk: self.star,
            keys.Key_T: self.tag, keys.Key_NumberSign: self.tag,
            keys.Key_U: self.take_back, keys.Key_Backspace: self.take_back,
            keys.Key_Down: lambda: self.view.scroll(0.12), keys.Key_Up: lambda: self.view.scroll(-0.12),
            keys.Key_Space: lambda: self.view.scroll(0.9), keys.Key_PageDown: lambda: self.view.scroll(0.9),
            keys.Key_PageUp: lambda: self.view.scroll(-0.9),
        }  # fmt: skip

    # -- inside --------------------------------------------------------------------------------------------

    def _is_reading(self) -> bool:
        return self._pages.currentIndex() == 0

    def _change(self, edit: Edit) -> None:
        before = self._position()
        self._editing.apply(edit)
        after = self._position()
        if after != before:
            self.queue.note(after)
            self._show()

    def _position(self) -> int:
        """Where the dataset's undo stands."""
        store = self._editing.store
        return int(applying.get_meta(store.connection, "undo")) if store is not None else 0

    def _read(self) -> None:
        self._pages.setCurrentIndex(0)
        self._show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        store = self._editing.store
        row = self._editing.row(self.queue.row) if store is not None and len(self.queue) else None
        self._row = row
        self._head.show_row(self.queue, row)
        for name, made in self._buttons.items():
            made.setEnabled(self._is_reading() and (row is not None or name in ("previous", "next", "undo")))
        self._buttons["undo"].setEnabled(self._is_reading() and bool(self.queue.steps))
        if row is None or store is None:
            self.view.clear()
            return
        self.tags.set_tags(row.marks.tags)
        if self._pages.currentWidget() is self.panel:
            self.panel.show_row(row, self.queue.at + 1, store.columns, store.mapping)
        else:
            self.view.show_row(row, store.columns, store.mapping)

    def _finish(self) -> None:
        self.commit()
        self.summary.show_outcome(
            self.queue.count("accepted"),
            self.queue.count("rejected"),
            len(self.queue) - len(self.queue.decisions),
        )
        self._pages.setCurrentWidget(self.summary)
        for made in self._buttons.values():
            made.setEnabled(False)
        self._head.show_end(self.queue)
        self.summary.focus()

    def _show_rejected(self) -> None:
        rejected: Runs = to_runs(row for row in self.queue.ids if self.queue.decisions.get(row) == "rejected")
        self.left.emit()
        self.rows_wanted.emit(self.tr("Rejected in the review"), rejected)
