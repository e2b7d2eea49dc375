"""The keys of the chat: what each does, in one list that is obeyed and shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from desktop.widgets.buttons import button
from desktop.widgets.dialogs import foot
from desktop.widgets.labels import label


@dataclass(frozen=True)
class Key:
    """`act` None: some control listens to it already, and it is only shown."""

    keys: str
    words: str
    act: Callable[[], object] | None = None


def obey(owner: QWidget, keys: list[Key]) -> None:
    """Do what the keys stand for while `owner` or something in it has the focus."""
    for key in keys:
        if key.act is not None:
            made = QShortcut(QKeySequence(key.keys), owner)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.setWhatsThis(key.words)  # so that it is in the window's own list of keys
            made.activated.connect(key.act)


class KeysDialog(QDialog):
    """Lists the keys."""

    def __init__(self, parent: QWidget, keys: list[Key]) -> None:
        super().__init__(parent)
        self.setObjectName("chat.keys.dialog")
        self.setWindowTitle(self.tr("Keys of the chat"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        for row, key in enumerate(keys):
            shown = QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(label(shown, "strong"), row, 0)
            grid.addWidget(label(key.words), row, 1)
        grid.setColumnStretch(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(label(self.windowTitle(), "heading"))
        outer.addLayout(grid)
        close = button(self.tr("Close"), name="dialog.reject", role="primary", on_click=self.reject)
        outer.addLayout(foot(close))
