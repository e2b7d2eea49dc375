"""A menu of the last edits: choosing one takes back all that was done since, and it. Does not take back itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from core.datasets.store import Dataset
from core.datasets.undo_list import past
from desktop import i18n

MOST = 20
LONGEST = 60
"""Letters of an edit's name."""


class EditsMenu(QMenu):
    """`chosen` carries how many edits are to be taken back."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget, store: Callable[[], Dataset | None]) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Take back several edits"))
        self.setObjectName("datasets.edits")
        self._store = store
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List the edits there are now, the latest first."""
        self.clear()
        store = self._store()
        listed = past(store, MOST) if store is not None else []
        for one in listed:
            words = i18n.translate(one.title)
            short = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
            action = self.addAction(f"{short}\t{i18n.when(one.time)}".replace("&", "&&"))
            action.setData(one.steps)
            action.triggered.connect(lambda _on=False, steps=one.steps: self.chosen.emit(steps))
        if not listed:
            self.addAction(self.tr("Nothing has been edited yet")).setEnabled(False)
