"""The program under soak: the very window that `desktop.app` shows, with someone in it who does as told over a pipe.

Orders come in as JSON lines on stdin, one deed each; replies leave on what was stdout. Started by the referee with
``python -m tests.soak.inside``; ends when its stdin does.
"""

from __future__ import annotations

import faulthandler
import json
import os
import queue
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from core.jobs.events import Event, Failed, Terminal
from desktop import app
from desktop.context import Message
from desktop.job_signals import JobHandle
from desktop.main_window import MainWindow
from desktop.tour.pulse import Pulse
from tests.soak.agent import Agent
from tests.soak.deeds import DEEDS


class Inside(QObject):
    """Takes orders, tells how they went, and what the window has shown of trouble."""

    _ordered = Signal()

    def __init__(self, window: MainWindow, replies: int) -> None:
        super().__init__(window)
        self.window = window
        self.agent = Agent(window)
        self.pulse = Pulse(self)
        self._replies = replies
        self._orders: queue.SimpleQueue[str] = queue.SimpleQueue()
        self._ends: dict[str, int] = {}
        self._bugs: list[str] = []
        self._said: list[str] = []
        self._ordered.connect(self._obey)
        context = window.context
        context.crashed.connect(self._crashed)
        context.messaged.connect(self._messaged)
        context.jobs.opened.connect(self._opened)
        context.jobs.arrived.connect(self._arrived)
        threading.Thread(target=self._listen, name="orders", daemon=True).start()
        self.pulse.start()
        self._tell({"ready": os.getpid()})

    def _listen(self) -> None:
        for line in sys.stdin:
            self._orders.put(line)
            self._ordered.emit()
        self._orders.put("")
        self._ordered.emit()

    @Slot()
    def _obey(self) -> None:
        line = self._orders.get()
        if not line:
            QApplication.exit(0)
            return
        order = json.loads(line)
        number = order["n"]
        self.pulse.longest_ms = 0.0
        deed = DEEDS[order["do"]](self.agent, **order["args"])
        self.agent.carry_out(deed, lambda result, error: self._done(number, result, error))

    def _done(self, number: int, result: Any, error: BaseException | None) -> None:
        crash = self.window.crash_dialog
        if crash is not None and crash.isVisible():
            crash.close()
        self._tell(
            {
                "n": number,
                "ok": error is None,
                "error": f"{type(error).__name__}: {error}" if error is not None else "",
                "result": result,
                "block_ms": round(self.pulse.longest_ms, 1),
                "widgets": len(QApplication.allWidgets()),
                "active": [f"{handle.job.task} {handle.job.state}" for handle in self.window.context.jobs.active()],
                "ended_twice": [job for job, times in self._ends.items() if times > 1],
                "bugs": self._taken(self._bugs),
                "said": self._taken(self._said),
            }
        )  # fmt: skip

    @staticmethod
    def _taken(lines: list[str]) -> list[str]:
        taken, lines[:] = lines[:], []
        return taken

    def _tell(self, reply: dict[str, Any]) -> None:
        os.write(self._replies, json.dumps(reply).encode() + b"\n")

    @Slot(object)
    def _crashed(self, error: BaseException) -> None:
        self._bugs.append(f"{type(error).__name__}: {error}")

    @Slot(object)
    def _messaged(self, message: Message) -> None:
        if message.kind in ("error", "caution"):
            self._said.append(str(message.text))

    @Slot(object)
    def _opened(self, handle: JobHandle) -> None:
        self._ends[handle.id] = 0

    @Slot(object, object)
    def _arrived(self, handle: JobHandle, event: Event) -> None:
        if isinstance(event, Terminal):
            self._ends[handle.id] = self._ends.get(handle.id, 0) + 1
        if isinstance(event, Failed):
            told = f"{handle.job.task}: {event.message}"
            (self._bugs if event.is_bug else self._said).append(
                f"{told}\n{event.details}" if event.is_bug else told
            )


def main() -> int:
    """Show the window, as `desktop` does, until it is closed or nobody gives orders any more."""
    replies = os.dup(1)
    os.set_inheritable(replies, False)
    os.dup2(2, 1)
    made: list[Inside] = []

    def begin() -> None:
        windows = [top for top in QApplication.topLevelWidgets() if isinstance(top, MainWindow)]
        if windows and windows[0].isVisible():
            made.append(Inside(windows[0], replies))
        else:
            QTimer.singleShot(50, begin)

    def when_there() -> None:
        instance = QCoreApplication.instance()
        assert instance is not None
        QTimer.singleShot(0, instance, begin)

    # Not as `app.main(then=…)`: its loop is inside of the program's, and what a window puts off would wait for ever.
    make_app = app.make_app

    def make() -> QApplication:
        application = make_app()
        when_there()
        return application

    app.make_app = make
    return app.main()


if __name__ == "__main__":
    # Where it died, should it die: the window takes stderr for itself.
    with Path(os.environ["USTAD_HOME"], "died.txt").open("a", encoding="utf-8") as last_words:
        faulthandler.enable(last_words)
        status = main()
    sys.stderr.flush()
    os._exit(status)
