"""The list of all keys that do something now, read from the window itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.accessible import give_role
from desktop.widgets.buttons import button
from desktop.widgets.labels import label


def collect(window: QWidget) -> list[tuple[str, str]]:
    """(keys, what they do) of every visible button and action of the window with a shortcut."""
    found: dict[str, str] = {}
    actions: list[QAction] = []
    shortcuts: list[QShortcut] = []
    # Not by findChildren: PySide then takes the window for the parent of what was found, and what belongs to a screen
    # that goes is gone for Python before its time, or stays when it is gone.
    for widget in QApplication.allWidgets():
        if not _belongs(widget, window):
            continue
        if isinstance(widget, QAbstractButton) and not widget.shortcut().isEmpty() and widget.isVisible():
            found[_native(widget.shortcut())] = widget.accessibleName() or widget.text()
        actions += widget.actions()
        shortcuts += [child for child in widget.children() if isinstance(child, QShortcut)]
    for action in actions:
        if not action.shortcut().isEmpty() and action.text():
            found.setdefault(_native(action.shortcut()), action.text().replace("&", ""))
    for shortcut in shortcuts:
        if shortcut.whatsThis():
            found.setdefault(_native(shortcut.key()), shortcut.whatsThis())
    # In an order of their own: Qt lists widgets in one that differs from start to start.
    said = {keys: deed.removesuffix(f" ({keys})") for keys, deed in found.items()}
    return sorted(said.items(), key=lambda one: _order(one[0]))


def _belongs(widget: QWidget, window: QWidget) -> bool:
    """Whether it is in the window; a menu, which is a window itself, where what it belongs to is."""
    place: QWidget | None = widget
    while place is not None and place is not window:
        place = place.parentWidget()
    return place is window


def _order(keys: str) -> tuple[bool, int, bool, str]:
    """With Ctrl first, then with more held down; figures before letters, as they stand on the keyboard."""
    last = keys.rpartition("+")[2]
    return "Ctrl" not in keys, keys.count("+"), not last.isdigit(), last.replace("0", "9~")


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
            ("F6", self.tr("Between the sidebar, the screen and the guided first run")),
            ("Esc", self.tr("Close what lies on top")),
            ("F1", self.tr("The guide, at the screen in front")),
            ("Ctrl+/", self.tr("This list")),
        ]
        here = [one for one in collect(window) if one[0] not in dict(general)]
        for row, (keys, deed) in enumerate([*here, *general]):
            grid.addWidget(label(keys, "mono"), row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(deed, wrap=True), row, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setRowStretch(grid.rowCount(), 1)
        grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        give_role(scroll, "group")  # it takes keys: the arrows scroll it
        scroll.setAccessibleName(self.windowTitle())
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
