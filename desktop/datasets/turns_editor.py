"""A conversation turn by turn: who speaks, and what is said. Does not know the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.datasets.columns import Mapping
from core.datasets.messages import ROLES, as_words
from desktop.datasets.field_editor import FieldEditor
from desktop.datasets.text_size import size_words
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.labels import label

_OWN = ("system", "user", "assistant", "tool")
_SPARE = 16
"""Turns kept ready, hidden, for a longer conversation: making one takes longer than drawing the whole row."""


@dataclass(frozen=True)
class _Turn:
    """The widgets of one turn, by its place in the conversation."""

    box: QWidget
    who: QComboBox
    editor: FieldEditor
    up: QPushButton
    down: QPushButton


class TurnsEditor(QWidget):
    """`committed` carries the whole list after a turn was changed, added or taken out."""

    committed = Signal(object)
    split_before = Signal(int)  # turn (from 0): it and those behind it are to be a row of their own

    def __init__(self, mapping: Mapping, prefix: str = "datasets.") -> None:
        super().__init__()
        self._prefix = prefix
        self._mapping = mapping
        self._turns: list[Any] = []
        self._parts: list[_Turn] = []
        self._made: list[_Turn] = []
        """Those shown, and spare ones behind them."""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(12)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        outer.addLayout(self._rows)
        line = QHBoxLayout()
        line.addWidget(
            button(
                self.tr("Add a turn"),
                name=f"{self._prefix}turn.add",
                icon="plus",
                role="quiet",
                on_click=self._add,
            )
        )
        line.addStretch(1)
        outer.addLayout(line)

    def set_turns(self, turns: list[Any]) -> None:
        """Show these turns, in the editors there are, as far as they go."""
        self._turns = list(turns)
        self._show(len(turns))
        for at, (turn, part) in enumerate(zip(turns, self._parts, strict=True)):
            part.up.setEnabled(at > 0)
            part.down.setEnabled(at + 1 < len(turns))
            name = turn.get(self._mapping.role_key) if isinstance(turn, dict) else None
            said = turn.get(self._mapping.content_key) if isinstance(turn, dict) else turn
            part.who.blockSignals(True)
            _choose(part.who, str(name))
            part.who.blockSignals(False)
            part.editor.set_words(as_words(said))
            plain = isinstance(turn, dict) and (said is None or isinstance(said, str))
            part.editor.setReadOnly(not plain)
            part.who.setEnabled(isinstance(turn, dict))

    def commit(self) -> None:
        for part in self._parts:
            part.editor.commit()

    def editors(self) -> list[FieldEditor]:
        return [part.editor for part in self._parts]

    def _show(self, n: int) -> None:
        """Have the widgets of so many turns."""
        while len(self._made) > max(n, _SPARE):
            gone = self._made.pop()
            gone.editor.retire()
            gone.box.hide()
            self._rows.removeWidget(gone.box)
            gone.box.deleteLater()
        for spare in self._made[n:]:
            spare.editor.set_words("")  # a hidden one that loses the focus has nothing to hand over
            spare.box.hide()
        while len(self._made) < n:
            self._made.append(self._make(len(self._made)))
        self._parts = self._made[:n]
        for part in self._parts:
            part.box.show()

    def _make(self, position: int) -> _Turn:
        who = ElidedBox()
        who.setObjectName(f"{self._prefix}turn.{position + 1}.role")
        who.setAccessibleName(self.tr("Who speaks in turn {number}").format(number=position + 1))
        for role in _OWN:
            who.addItem(self._role_words(role), role)
        editor = FieldEditor(
            f"{self._prefix}turn.{position + 1}", self.tr("Turn {number}").format(number=position + 1)
        )
        name = f"{self._prefix}turn.{position + 1}"
        split = icon_button(
            "scissors", name=f"{name}.split", tip=self.tr("Split the row here: this turn begins a new one"),
            on_click=lambda: self._split(position),
        )  # fmt: skip
        up = icon_button(
            "arrow-up", name=f"{name}.up", tip=self.tr("Move this turn up"),
            on_click=lambda: self._move(position, -1),
        )  # fmt: skip
        down = icon_button(
            "arrow-down", name=f"{name}.down", tip=self.tr("Move this turn down"),
            on_click=lambda: self._move(position, +1),
        )  # fmt: skip
        remove = icon_button(
            "x", name=f"{name}.remove", tip=self.tr("Take this turn out"),
            on_click=lambda: self._remove(position),
        )  # fmt: skip
        split.setEnabled(position > 0)
        size = label("", "tiny")
        editor.textChanged.connect(lambda: size.setText(size_words(editor.words())))
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(who)
        line.addStretch(1)
        for made in (split, up, down, remove):
            line.addWidget(made)
        column.addLayout(line)
        column.addWidget(editor)
        column.addWidget(size, 0, Qt.AlignmentFlag.AlignTrailing)
        self._rows.addWidget(box)
        who.currentIndexChanged.connect(
            lambda _: self._set(position, self._mapping.role_key, who.currentData())
        )
        editor.committed.connect(lambda words: self._set(position, self._mapping.content_key, words))
        return _Turn(box, who, editor, up, down)

    def _role_words(self, role: str) -> str:
        return {
            "system": self.tr("System"),
            "user": self.tr("User"),
            "assistant": self.tr("Assistant"),
            "tool": self.tr("Tool"),
        }[role]

    def _set(self, position: int, key: str, value: str) -> None:
        turns = list(self._turns)
        turns[position] = {**turns[position], key: value}
        self._tell(turns)

    def _add(self) -> None:
        self.commit()
        last = (
            self._turns[-1].get(self._mapping.role_key)
            if self._turns and isinstance(self._turns[-1], dict)
            else ""
        )
        names = self._names()
        who = names["user"] if ROLES.get(str(last).lower()) == "assistant" else names["assistant"]
        self._tell([*self._turns, {self._mapping.role_key: who, self._mapping.content_key: ""}])

    def _remove(self, position: int) -> None:
        self.commit()
        self._tell(self._turns[:position] + self._turns[position + 1 :])

    def _move(self, position: int, by: int) -> None:
        self.commit()
        turns = list(self._turns)
        turns[position], turns[position + by] = turns[position + by], turns[position]
        self._tell(turns)

    def _split(self, position: int) -> None:
        self.commit()
        self.split_before.emit(position)

    def _names(self) -> dict[str, str]:
        """How this conversation calls user and assistant."""
        if self._mapping.role_key == "from":
            return {"user": "human", "assistant": "gpt"}
        return {"user": "user", "assistant": "assistant"}

    def _tell(self, turns: list[Any]) -> None:
        self._turns = turns
        self.committed.emit(turns)


def _choose(who: QComboBox, name: str) -> None:
    """Show the speaker under our name, but keep theirs as the value; one we do not know is shown as it is."""
    role = ROLES.get(name.strip().lower())
    at = _OWN.index(role) if role else -1
    while who.count() > len(_OWN):
        who.removeItem(len(_OWN))
    if at < 0:
        who.addItem(name, name)
        at = len(_OWN)
    for position, own in enumerate(_OWN):
        who.setItemData(position, name if position == at else own)
    who.setCurrentIndex(at)
