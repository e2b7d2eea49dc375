"""The tour with keys in use, in a home of its own: started by ``python -m tests.trust tour``, not by hand."""

from __future__ import annotations

import os
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

PATIENCE = 3600
"""Seconds."""


def until(so: Callable[[], bool]) -> None:
    """Let the window work until something is so."""
    loop, timer = QEventLoop(), QTimer()
    deadline = time.monotonic() + PATIENCE
    timer.setInterval(20)
    timer.timeout.connect(lambda: loop.quit() if so() or time.monotonic() > deadline else None)
    timer.start()
    loop.exec()
    if not so():
        raise TimeoutError("the window did not come so far")


def main(folder: Path) -> int:
    """Exit status 0: the tour went through, and no key stands in any file of `folder`."""
    from core import quiet

    quiet.hush(online=True)
    os.environ["USTAD_HOME"] = str(folder / "home")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from core.models.remote import keys
    from core.server import local_server
    from desktop.__main__ import open_window
    from desktop.main_window import MainWindow
    from desktop.tour.hands import Hands
    from desktop.tour.tour import Tour
    from tests.trust import planting, scan

    class Patient(Hands):
        """Each step may take as long as it does on a busy machine that is watched; its speed is told elsewhere."""

        def wait(self, ready: Callable[[], bool], what: str, patience: float) -> None:
            super().wait(ready, what, PATIENCE)

    def walk(window: MainWindow) -> int:
        try:
            with socket.socket() as free:
                free.bind(("127.0.0.1", 0))
                window.context.settings.server.port = free.getsockname()[1]
            with planting.echoing() as server:
                planting.plant(window, server)
                tour = Tour(window, folder / "tour")
                tour.hands = Patient(window)
                if not tour.walk():
                    print("the tour failed")
                    return 1
                seen = planting.use(window, server, until, folder / "report.txt")
            found = scan.find(folder, [*planting.SECRETS, keys.load(local_server.KEY)])
            print("\n".join([*seen, *found]) or "no key in any file, environment or command line", flush=True)
            return 1 if seen or found else 0
        except Exception:  # the event loop would swallow it and wait for ever
            import traceback

            traceback.print_exc()
            return 1

    return open_window(None, walk)


if __name__ == "__main__":
    os._exit(main(Path(sys.argv[1])))
