"""The list of all keys that do something now, read from the window itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.buttons import button
from desktop.widgets.labels import label


def collect(window: QWidget) -> list[tuple[str, str]]:
    """(keys, what they do) of every visible button and action of the window with a shortcut."""
    found: dict[str, str] = {}
    for made in window.findChildren(QAbstractButton):
        if not made.shortcut().isEmpty() and made.isVisible():
            found[_native(made.shortcut())] = made.accessibleName() or made.text()
    for action in window.findChildren(QAction):
        if not action.shortcut().isEmpty() and action.text():
            found.setdefault(_native(action.shortcut()), action.text().replace("&", ""))
    for shortcut in window.findChildren(QShortcut):
        if shortcut.whatsThis():
            found.setdefault(_native(shortcut.key()), shortcut.whatsThis())
    return list(found.items())


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)


class ShortcutsDialog(QDialog):
    """Escape closes it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keys"))
        page = QWidget()
        page.setProperty("role", "page")
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(9)
        general = [
            ("Tab", self.tr("To the next control; with Shift, to the one before")),
            ("F6", self.tr("Between the sidebar and the screen")),
            ("Esc", self.tr("Close what lies on top")),
            ("F1", self.tr("This list")),
        ]
        for row, (keys, deed) in enumerate([*collect(window), *general]):
            grid.addWidget(label(keys, "mono"), row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(deed, wrap=True), row, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(page)
        close = button(self.tr("Close"), name="shortcuts.close", role="primary", on_click=self.accept)
        close.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 22, 24, 20)
        outer.setSpacing(14)
        outer.addWidget(label(self.tr("Keys"), "heading"))
        outer.addWidget(scroll, 1)
        outer.addLayout(foot)
        self.resize(480, 560)
        close.setFocus()
