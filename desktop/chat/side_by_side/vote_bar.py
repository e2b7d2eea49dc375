"""The votes that belong to no one column: a tie, all bad, a remark, and taking a vote back. Does not keep them."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.widgets.buttons import button
from desktop.widgets.labels import label


class VoteBar(QWidget):
    tie_wanted = Signal()
    bad_wanted = Signal()
    back_wanted = Signal()
    next_wanted = Signal()
    noted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._tie = button(
            self.tr("0  Tie"), name="side_by_side.tie", shortcut="0", tip=self.tr("None is better than another"),
            on_click=self.tie_wanted.emit,
        )  # fmt: skip
        self._bad = button(
            self.tr("B  All bad"), name="side_by_side.bad", shortcut="B", tip=self.tr("None of them is any good"),
            on_click=self.bad_wanted.emit,
        )  # fmt: skip
        self._back = button(
            self.tr("Take vote back"), name="side_by_side.back_vote", icon="arrow-u-up-left", role="quiet",
            on_click=self.back_wanted.emit,
        )  # fmt: skip
        self._note = QLineEdit()
        self._note.setObjectName("side_by_side.note")
        self._note.setAccessibleName(self.tr("Remark on your vote"))
        self._note.setPlaceholderText(self.tr("Why? A remark for later"))
        self._note.editingFinished.connect(self._say)
        self._next = button(
            self.tr("Next to vote on"), name="side_by_side.next", shortcut="N", icon="caret-right",
            on_click=self.next_wanted.emit,
        )  # fmt: skip
        self._told = label("", "good", name="side_by_side.told")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._tie)
        row.addWidget(self._bad)
        row.addWidget(self._note, 1)
        row.addWidget(self._told)
        row.addWidget(self._back)
        row.addWidget(self._next)

    @property
    def note(self) -> str:
        return self._note.text()

    def show_state(self, *, can_vote: bool, told: str, note: str, more: bool) -> None:
        """`told`: what was voted, "" where nothing was. `more`: another question waits for a vote."""
        self._tie.setEnabled(can_vote)
        self._bad.setEnabled(can_vote)
        self._note.setEnabled(can_vote)
        self._told.setText(told)
        self._told.setVisible(bool(told))
        self._back.setVisible(bool(told))
        self._next.setEnabled(more)
        if not self._note.hasFocus():
            self._note.setText(note)

    def clear_note(self) -> None:
        """Another question is shown: a remark belongs to its own."""
        self._note.clear()

    @Slot()
    def _say(self) -> None:
        self.noted.emit(self._note.text())
