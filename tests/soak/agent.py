"""Does things in the window as a person would, one deed at a time, from the window's own event loop.

A deed is a generator: it acts, and yields what it waits for. No loop is nested for it, so that what the program puts
off until its loop comes round (to delete a widget, say) happens as it does for a person. Does not know which deeds
there are.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.main_window import MainWindow
from desktop.tour.hands import Hands, TourError

BEAT_MS = 10
LONGEST_S = 0.2
"""Between two looks whether what is waited for is so; at first they follow each other closely."""


class Until(NamedTuple):
    """What a deed waits for, in words too; and how many seconds it may take on a very busy machine."""

    ready: Callable[[], bool]
    what: str
    patience: float = 240


Deed = Generator[Until, None, Any]
Ended = Callable[[Any, BaseException | None], None]


class Agent(QObject):
    """Carries one deed out after the other; whoever gave it is told its result or what went wrong."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.context = window.context
        self.hands = Hands(window)
        self._deed: Deed | None = None
        self._told: Ended | None = None
        self._wait: Until | None = None
        self._deadline = 0.0
        self._begun = self._next_look = 0.0
        self._acting = False
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._beat)

    def carry_out(self, deed: Deed, told: Ended) -> None:
        """Begin with a deed; `told` gets its result, or the exception that ended it."""
        if self._deed is not None:
            raise RuntimeError("one deed at a time")
        self._deed, self._told, self._wait = deed, told, None
        self._next_look = 0.0
        self._timer.start()

    def later(self, act: Callable[[], object]) -> None:
        """Do this once the loop comes round. For all that may open a dialog, which returns only when it is closed."""
        QTimer.singleShot(0, self, act)

    def click(self, name: str) -> Deed:
        """Press the control of that name, once it is there and enabled."""
        yield self.until_there(name)
        if QApplication.activeWindow() is None:
            # The hands would wait for it in a loop of their own, and press when other things are under way.
            self.window.activateWindow()
            yield Until(lambda: QApplication.activeWindow() is not None, "a window is in front")
        self.later(lambda: self.hands.click(name))
        yield self.turn()

    def until_there(self, name: str) -> Until:
        """Until a control of that name is to be seen and can be used."""
        return Until(lambda: self.is_there(name), f"“{name}” can be used")

    def is_there(self, name: str) -> bool:
        return any(found.isEnabled() for found in self.hands.seen(name, QWidget))

    def focused(self, widget: QWidget) -> Until:
        """Until the keys go there: a screen that has just come to the front may take them once more, and when a dialog
        or a menu has gone, nobody brings the window behind it forward where no window manager is."""

        def held() -> bool:
            if QApplication.activeWindow() is None:
                widget.window().activateWindow()
            widget.setFocus()
            return widget.hasFocus()

        return Until(held, f"“{widget.objectName()}” has the keys")

    def turn(self, milliseconds: int = 20) -> Until:
        """Until the loop has come round a few times."""
        end = time.monotonic() + milliseconds / 1000
        return Until(lambda: time.monotonic() >= end, "time passes")

    def _beat(self) -> None:
        if self._deed is None or self._acting:
            return
        failure: BaseException | None = None
        now = time.monotonic()
        if now < self._next_look:
            return
        if self._wait is not None and not self._is_so(self._wait):
            if now < self._deadline:
                self._next_look = now + min(LONGEST_S, (now - self._begun) / 4)
                return
            failure = TourError(f"waited {self._wait.patience:.0f} s until {self._wait.what}")
        self._acting = True
        try:
            self._wait = self._deed.throw(failure) if failure is not None else next(self._deed)
            self._begun = self._next_look = time.monotonic()
            self._deadline = self._begun + self._wait.patience
        except StopIteration as end:
            self._end(end.value, None)
        except Exception as error:
            self._end(None, error)
        finally:
            self._acting = False

    @staticmethod
    def _is_so(wait: Until) -> bool:
        try:
            return wait.ready()
        except RuntimeError:
            return False  # a widget that was looked at has just gone

    def _end(self, result: Any, error: BaseException | None) -> None:
        told, self._deed, self._told, self._wait = self._told, None, None, None
        self._timer.stop()
        if told is not None:
            told(result, error)
