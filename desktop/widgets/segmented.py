"""A few choices side by side, one of them in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QSizePolicy


class SegmentedControl(QFrame):
    """`choices` are (key, words). Each is a button named "<name>.<key>"; arrow keys move between them."""

    changed = Signal(str)

    def __init__(self, choices: Sequence[tuple[str, str]], *, name: str, label: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(label)
        self.setProperty("role", "sunken")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 3, 3, 3)
        row.setSpacing(2)
        for key, words in choices:
            made = QPushButton(words)
            made.setObjectName(f"{name}.{key}")
            made.setAccessibleName(words)
            made.setProperty("role", "segment")
            made.setCheckable(True)
            made.setAutoDefault(False)
            made.setAutoExclusive(True)  # to a screen reader, one of several; the group sees to it anyway
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.setChecked(not self._buttons)
            self._group.addButton(made)
            self._buttons[key] = made
            row.addWidget(made)
        self._group.buttonToggled.connect(self._toggled)

    def current(self) -> str:
        return next(key for key, made in self._buttons.items() if made.isChecked())

    def set_current(self, key: str) -> None:
        self._buttons[key].setChecked(True)

    def set_words(self, key: str, words: str) -> None:
        self._buttons[key].setText(words)
        self._buttons[key].setAccessibleName(words)

    def set_enabled_choice(self, key: str, enabled: bool, tip: str = "") -> None:
        self._buttons[key].setEnabled(enabled)
        self._buttons[key].setToolTip(tip)

    def set_shown(self, key: str, shown: bool) -> None:
        """Whether a choice is offered at all."""
        self._buttons[key].setVisible(shown)

    def _toggled(self, made: QAbstractButton, on: bool) -> None:
        if on:
            self.changed.emit(self.current())
