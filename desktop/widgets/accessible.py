"""What Qt cannot know for a screen reader: that a painted widget is a chart, that a button is a place; and news.

Qt reads names, values and states from its own widgets by itself.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QApplication, QComboBox, QLabel, QWidget
from shiboken6 import isValid

ROLE = "accessible_role"
"""The property that holds it."""
ROLES = {
    "chart": QAccessible.Role.Chart,
    "link": QAccessible.Role.Link,
    "group": QAccessible.Role.Grouping,
    "place": QAccessible.Role.PageTab,
    "window": QAccessible.Role.Window,
}


def give_role(widget: QWidget, role: str) -> None:
    """Say what a widget is: "chart", "link", "group", "window", or "place" for the button of a screen. Call it
    first."""
    if role not in ROLES:
        raise ValueError(f"no such role: {role}")
    install()
    widget.setProperty(ROLE, role)


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Have a screen reader say something that happened, wherever the focus is; `urgent`: at once."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


class _Painted(QAccessibleWidget):
    """A widget of a role that its class does not tell."""


class _Place(QAccessibleWidget):
    """A checkable button of which one is in force: as a tab, which is what it is to a person."""

    def __init__(self, made: QAbstractButton) -> None:
        super().__init__(made, QAccessible.Role.PageTab)
        self._button = made

    def state(self) -> QAccessible.State:
        state = super().state()
        state.selectable = 1
        state.selected = int(self._button.isChecked())
        return state

    def actionNames(self) -> list[str]:
        return ["Press", *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == "Press":
            self._button.click()
        else:
            super().doAction(name)


@cache
def install() -> None:
    """Have Qt ask here. What is there from the start sets `ROLE` itself, and the program installs this once it is
    shown: it takes 10 ms that the start need not wait for."""
    QAccessible.installFactory(_make)
    if QAccessible.isActive():
        for widget in QApplication.allWidgets():
            if isinstance(widget, QComboBox):
                _see_to(widget)
            # A screen reader that was there first has been told what Qt thought of it.
            if widget.property(ROLE) and (known := QAccessible.queryAccessibleInterface(widget)):
                QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(known))


def _make(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if isinstance(thing, QComboBox):
        _see_to(thing)
        return None
    role = thing.property(ROLE) if isinstance(thing, QWidget) else None
    if role is None or not isinstance(thing, QWidget):
        return None
    if role == "place" and isinstance(thing, QAbstractButton):
        return _Place(thing)
    return _Painted(thing, ROLES[role])


class _Labeller(QObject):
    """Waits until a box is shown: it has its place and its name then."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QComboBox):
            watched.removeEventFilter(self)
            _label(watched)
        return False


@cache
def _labeller() -> _Labeller:
    return _Labeller()


def _see_to(box: QComboBox) -> None:
    """Label a box, once it is shown."""
    if box.isVisible():
        QTimer.singleShot(0, lambda: _label(box))  # it is just being asked what it is
    else:
        box.installEventFilter(_labeller())


def _label(box: QComboBox) -> None:
    """On Linux Qt tells what is chosen in a box in place of its name; what it is for only a label tells. Give it one
    that is not shown, where there is none."""
    if not isValid(box):
        return
    parent, told = box.parentWidget(), QAccessible.queryAccessibleInterface(box)
    if parent is None or parent.layout() is None or not box.accessibleName() or told is None:
        return
    # Not by a label's own buddy(): PySide then takes the label for the parent of the box.
    if not told.relations(QAccessible.RelationFlag.Label):
        made = QLabel(box.accessibleName(), parent)
        made.hide()
        made.setBuddy(box)
