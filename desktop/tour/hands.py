"""The tour's hands and eyes: find a control by its name, click it, type, wait until something is so, take a picture.

Does not know what the controls are for.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEventLoop, QPoint, Qt, QThreadPool, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QScrollArea, QTextBrowser, QWidget

W = TypeVar("W", bound=QWidget)
POLL_MS = 20
EDGE = 12
"""Pixels from the edge of a control that its mark, or its first letter, stands at."""


class TourError(Exception):
    """A step did not go as it should; the sentence says what was awaited."""


class Hands:
    """Acts on the visible windows of the application."""

    def __init__(self, window: QWidget) -> None:
        self.window = window

    def widget(self, name: str, *, patience: float = 30) -> QWidget:
        """The visible control of that object name; waits until there is one."""
        return self.find(name, QWidget, patience=patience)

    def find(self, name: str, kind: type[W], *, patience: float = 30) -> W:
        """As `widget`, for a control of a known kind."""
        found: list[W] = []

        def look() -> bool:
            found[:] = self.seen(name, kind)
            return bool(found)

        self.wait(look, f"“{name}” is to be seen", patience)
        return found[0]

    def seen(self, name: str, kind: type[W]) -> list[W]:
        """The controls of that name and kind that are to be seen now, as one reads."""
        # Not by findChildren: PySide then takes who was asked for the parent of what it returns.
        found = (
            one for one in QApplication.allWidgets() if isinstance(one, kind) and one.objectName() == name
        )
        return sorted((one for one in found if one.isVisible()), key=_place)

    def click(self, name: str, *, patience: float = 30) -> None:
        """Press the control with the mouse, once it is enabled, scrolling to it if need be."""
        widget = self.widget(name, patience=patience)
        self.wait(widget.isEnabled, f"“{name}” can be pressed", patience)
        self.reveal(widget)
        self.click_at(widget, _spot(widget))

    def click_at(self, widget: QWidget, place: QPoint) -> None:
        top = widget.window()
        if QApplication.activeWindow() is None:
            # A dialog has gone, and without a window manager nobody brings the window behind it forward.
            top.activateWindow()
            self.wait(top.isActiveWindow, "the window is in front", 5)
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def click_link(self, address: str) -> None:
        """Press the last link to `address` that is to be seen in a text."""
        texts = (one for one in QApplication.allWidgets() if isinstance(one, QTextBrowser))
        for browser in sorted((one for one in texts if one.isVisible()), key=_place, reverse=True):
            area = browser.viewport()
            places = [QPoint(x, y) for y in range(2, area.height(), 4) for x in range(2, area.width(), 4)]
            spot = next((at for at in places if browser.anchorAt(at) == address), None)
            if spot is not None:
                self.reveal(browser)
                self.click_at(area, spot)
                return
        raise TourError(f"no link to {address} is to be seen")

    def reveal(self, widget: QWidget) -> None:
        """Scroll the areas around the widget so that it is seen."""
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()

    def type(self, name: str, words: str, *, end: Qt.Key | None = None) -> None:
        """Put the words into a control by key, over what is there; then press `end`."""
        widget = self.widget(name)
        self.click_at(widget, QPoint(EDGE, widget.height() // 2))
        QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, words)
        if end is not None:
            QTest.keyClick(widget, end)

    def type_into(self, editor: QWidget, words: str) -> None:
        """As `type`, for an editor that has no name."""
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor, words)

    def uncheck(self, name: str) -> None:
        """Turn a switch off, if it is on."""
        switch = self.find(name, QAbstractButton)
        if switch.isChecked():
            self.click(name)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key for whatever has the focus."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def choose(self, name: str, wanted: Callable[[str, object], bool]) -> None:
        """Choose the entry of a combo box whose words and data are `wanted`, with the arrow keys."""
        box = self.find(name, QComboBox)
        rows = [row for row in range(box.count()) if wanted(box.itemText(row), box.itemData(row))]
        if not rows:
            offered = [box.itemText(row) for row in range(box.count())]
            raise TourError(f"“{name}” offers only {offered}")
        box.setFocus()
        while box.currentIndex() != rows[0]:
            QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < rows[0] else Qt.Key.Key_Up)

    def wait(self, ready: Callable[[], bool], what: str, patience: float) -> None:
        """Let the window live until `ready`. Raises `TourError` when it takes longer than `patience` seconds."""
        if ready():
            return
        loop = QEventLoop()
        deadline = time.monotonic() + patience
        timer = QTimer()
        timer.setInterval(POLL_MS)
        timer.timeout.connect(lambda: loop.quit() if ready() or time.monotonic() > deadline else None)
        timer.start()
        loop.exec()
        timer.stop()
        if not ready():
            raise TourError(f"waited {patience:.0f} s until {what}")

    def rest(self, milliseconds: int = 80) -> None:
        """Let layouts settle and pending paints happen."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def picture(self, file: Path) -> None:
        """Save what is seen: the window, and before it the dialogs that are open. Written beside the loop."""
        seen = self.window.grab()
        painter = QPainter(seen)
        for top in QApplication.topLevelWidgets():
            if top.isVisible() and top is not self.window and top.isWindow():
                place = top.geometry().translated(-self.window.geometry().topLeft())
                if not self.window.rect().contains(place):
                    place.moveCenter(self.window.rect().center())
                painter.fillRect(self.window.rect(), QColor(0, 0, 0, 90))
                painter.drawPixmap(place.topLeft(), top.grab())
        painter.end()
        image = seen.toImage()
        QThreadPool.globalInstance().start(lambda: _save(image, file))


def _save(image: QImage, file: Path) -> None:
    image.save(str(file))


def _place(widget: QWidget) -> tuple[int, int]:
    at = widget.mapToGlobal(QPoint())
    return at.y(), at.x()


def _spot(widget: QWidget) -> QPoint:
    """Where to press it: in its middle, or at its beginning where it is wider than what can be pressed."""
    middle = widget.rect().center()
    if not isinstance(widget, QAbstractButton) or widget.hitButton(middle):
        return middle
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QPoint(widget.width() - EDGE if mirrored else EDGE, middle.y())
