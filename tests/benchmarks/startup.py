"""Cold start to a usable window: the whole process, beside the smallest window PySide6 can show.

Both processes say so on their output as soon as their window has been painted and the event loop is idle; the time
from starting the process to that word counts, how long they take to end does not. They run in turn, so that a drift
of the machine's speed meets both; the median of each is given and the median of the ratios pair by pair.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

RUNS = 15
EMPTY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
window.show()
def idle():
    print("ready", flush=True)
    app.quit()
QTimer.singleShot(0, lambda: QTimer.singleShot(0, idle))
app.exec()
"""


def run(data: Path | None) -> dict[str, float]:
    """Keys: window_s, empty_window_s (medians, seconds) and ratio."""
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "USTAD_HOME": home}
        # Compiled once, as wherever the program is installed; not anew at every start.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if not environment.get("DISPLAY") and sys.platform == "linux":
            environment["QT_QPA_PLATFORM"] = "offscreen"
        ours = [sys.executable, "-m", "desktop", "--exit-when-ready"]
        empty = [sys.executable, "-c", EMPTY]
        _seconds(ours, environment), _seconds(empty, environment)
        pairs = [(_seconds(ours, environment), _seconds(empty, environment)) for _ in range(RUNS)]
    return {
        "window_s": statistics.median(pair[0] for pair in pairs),
        "empty_window_s": statistics.median(pair[1] for pair in pairs),
        "ratio": statistics.median(pair[0] / pair[1] for pair in pairs),
    }


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        if process.stdout.readline() != "ready\n":
            raise RuntimeError(f"{command} did not get ready")
        return time.perf_counter() - start
