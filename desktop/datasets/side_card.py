"""What stands beside the table: one of several panels, chosen by a row of segments. Does not know the panels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.widgets.card import Card
from desktop.widgets.segmented import SegmentedControl


class SideCard(Card):
    """`panels` are (key, words, widget); `changed` carries the key of the panel that came to the front."""

    changed = Signal(str)

    def __init__(self, panels: Sequence[tuple[str, str, QWidget]]) -> None:
        super().__init__(pad=16)
        self.setMinimumWidth(300)
        self._keys = [key for key, _, _ in panels]
        self._before = ""
        self._which = SegmentedControl(
            [(key, words) for key, words, _ in panels], name="datasets", label=self.tr("Beside the table")
        )
        self._panels = QStackedWidget()
        for _, _, widget in panels:
            self._panels.addWidget(widget)
        self.body.addWidget(self._which)
        self.body.addWidget(self._panels, 1)
        self._which.changed.connect(self._show)

    def current(self) -> str:
        """The key of the panel in front."""
        return self._which.current()

    def show_panel(self, key: str) -> None:
        """Bring a panel to the front."""
        self._which.set_current(key)

    def set_only(self, only: str) -> None:
        """Offer this panel alone, for as long as the others have nothing to show; "": offer all."""
        for key in self._keys:
            self._which.set_enabled_choice(key, only in ("", key))
        if only and self.current() != only:
            self._before = self.current()
            self.show_panel(only)
        elif not only and self._before:
            self._before, before = "", self._before
            self.show_panel(before)

    def _show(self, key: str) -> None:
        self._panels.setCurrentIndex(self._keys.index(key))
        self.changed.emit(key)
