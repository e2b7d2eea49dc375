"""The window on which places are shown one after the other: pressed, waited for, pictured and checked."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QEvent, Qt, QThreadPool, QTimer
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QMenu,
    QScrollArea,
    QToolTip,
    QWidget,
)

from desktop.main_window import MainWindow
from desktop.tour.hands import Hands, TourError
from desktop.widgets.job_panel import JobPanel
from tests.desktop import clipping, ink

PATIENCE = 20.0
"""Seconds that a screen may take until nothing is under way any more."""
PAGES = 4
"""Pictures of one long page at most."""
_LATIN = re.compile(r"[A-Za-z]{3,}")


class Fault(NamedTuple):
    """`place` as its picture is called."""

    place: str
    words: str


class Stage:
    """Takes pictures of what the window shows, into `folder`, and keeps what the checks found."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.hands = Hands(window)
        self.folder = folder
        self.faults: list[Fault] = []
        self.latin: dict[str, str] = {}
        """Words in Latin letters alone, and where they were first seen: in other languages, perhaps, untranslated."""
        self.taken = 0

    # -- doing ---------------------------------------------------------------------------------------------

    def go(self, key: str, **arguments: Any) -> None:
        self.window.go(key, arguments)
        self.settle()

    def press(self, name: str) -> None:
        """Press the visible button of that name, wherever it is."""
        made = self.hands.find(name, QAbstractButton)
        if not made.isEnabled():
            raise TourError(f"“{name}” cannot be pressed")
        made.click()
        self.settle()

    def settle(self) -> None:
        """Until nothing is read, computed or laid out any more."""
        app, until = QApplication.instance(), time.monotonic() + PATIENCE
        assert app is not None
        quiet = 0
        while quiet < 3 and time.monotonic() < until:
            self.hands.rest(15)
            # Quick jobs, too, which the list of jobs leaves out: the screen in front waits for what they find.
            busy = QThreadPool.globalInstance().activeThreadCount() or self.window.context.jobs._handles
            quiet = 0 if busy else quiet + 1
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def settle_late(self) -> None:
        """As `settle`, for what is begun only a moment after the last change."""
        self.hands.rest(450)
        self.settle()

    # -- looking -------------------------------------------------------------------------------------------

    def picture(self, name: str, root: QWidget | None = None) -> None:
        """Picture and check what is shown: `root`, or the whole window; a page that scrolls as far as it goes."""
        self._look(name, root or self.window)
        area = _long_page(root or self.window.screen_for(self.window.here))
        if area is None:
            return
        bar = area.verticalScrollBar()
        for number in range(2, PAGES + 1):
            if bar.value() >= bar.maximum():
                break
            bar.setValue(bar.value() + bar.pageStep() - 40)
            self.settle()
            self._look(f"{name}-{number}", root or self.window)
        bar.setValue(0)

    def dialog(self, name: str, act: Callable[[], object]) -> None:
        """Do what opens a dialog, a menu or the like; picture it, and leave it as it was found."""
        before = set(_open())
        seen: list[bool] = []
        trouble: list[BaseException] = []
        began = time.monotonic()

        def look() -> None:
            shown = next((one for one in _open() if one not in before), None)
            if shown is None:
                if time.monotonic() - began < PATIENCE:
                    QTimer.singleShot(20, look)
                return
            try:
                self.settle_late()
                self.picture(name, shown)
            except BaseException as error:
                trouble.append(error)
            seen.append(True)
            shown.reject() if isinstance(shown, QDialog) else shown.close()

        QTimer.singleShot(20, look)
        act()
        self.hands.wait(lambda: bool(seen), f"the dialog “{name}” is shown", 3 * PATIENCE)
        self.settle()
        if trouble:
            raise trouble[0]

    def _look(self, name: str, root: QWidget) -> None:
        panel = self.window.findChild(JobPanel)
        if root is self.window and panel is not None and panel.isVisible():
            root = panel  # It covers what is behind it.
        found = clipping.problems(root) + ink.problems(root)
        if found:
            # A figure may just have come in, and be laid out the moment after.
            self.settle()
            found = clipping.problems(root) + ink.problems(root)
        self.faults += [Fault(name, words) for words in found]
        for words in _words(root):
            if _LATIN.search(words) and words.isascii():
                self.latin.setdefault(words, name)
        QToolTip.hideText()
        self.hands.wait(lambda: not QToolTip.isVisible(), "the tip is gone", 5)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.hands.picture(self.folder / f"{name}.png")
        self.taken += 1


def _open() -> list[QWidget]:
    """What stands before the window."""
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one.isVisible() and (isinstance(one, QDialog) or one.windowType() == Qt.WindowType.Popup)
    ]


def _long_page(root: QWidget) -> QScrollArea | None:
    """The largest visible area that scrolls, if it takes most of what is shown."""
    areas = [
        one
        for one in root.findChildren(QScrollArea)
        if clipping.is_seen(one) and one.verticalScrollBar().maximum() > 0 and one.width() > root.width() / 3
    ]
    return max(areas, key=lambda one: one.width() * one.height(), default=None)


def _words(root: QWidget) -> Iterator[str]:
    """What is said to the person, by widgets that show what the program says and not what the person wrote."""
    for one in root.findChildren(QWidget):
        if not clipping.is_seen(one):
            continue
        yield one.toolTip()
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QComboBox):
            yield one.currentText()
        elif isinstance(one, QHeaderView) and one.model() is not None:
            for section in range(one.count()):
                yield str(one.model().headerData(section, one.orientation()) or "")
        elif isinstance(one, QMenu):
            yield from (action.text() for action in one.actions())
