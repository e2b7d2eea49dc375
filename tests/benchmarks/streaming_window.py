"""The window's part of the benchmark of streaming: asks, or opens and scrolls, and prints figures as a line of JSON.

Of an answer that is being written (`paced`: as a fast model writes; `at_once`: as fast as the wire carries it):
``*_longest_block_ms`` the longest time in which the window could not have answered the person,
``*_longest_own_ms`` how much of the processor its loop used in the longest of them by that measure,
``*_cores`` the window's own processor time, all its threads, as a share of one core while the answer came.
Of a long conversation: ``open_ms`` from the call to what is painted, ``frame_*_ms`` from a turn of the wheel to what
is painted, all the way up, and ``most_views`` the widgets there ever were. ``*_own_ms`` is the same in time of the
processor that the loop itself used: on a busy machine the rest is the other programs'.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop import app
from desktop.chat.screen import ChatScreen
from desktop.main_window import MainWindow
from desktop.tour.hands import Hands
from tests.benchmarks.datasets_window import TwoPulses, peak_mb, rounded

PATIENCE = 240.0
NOTCH = 240
"""What a turn of the wheel gives: two notches, as a fast finger does."""
FRAMES = 20_000
"""Turns of the wheel after which the top must have been reached."""


class Bench:
    """Drives the chat and notes what it sees."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.hands = Hands(window)
        window.go("chat")
        screen = window.screen_for("chat")
        assert isinstance(screen, ChatScreen)
        self.screen = screen
        self.hands.rest(800)

    # -- an answer -----------------------------------------------------------------------------------------

    def stream(self, way: str) -> dict[str, Any]:
        """Twice: once with a pulse, whose beats cost something, and once without, for the processor's time."""
        self.hands.choose("chat.answerer", lambda _, key: str(key).startswith("address:"))
        if self.screen.page.composer.use_documents:
            self.hands.click("chat.use_documents")
        key = way.replace(" ", "_")
        self.ask("Warm up: start the child that answers.")
        self.wait_for_the_end()
        pulse = TwoPulses(self.window)
        pulse.start()
        self.ask("And now with a hand on the pulse.")
        self.wait_for_the_end()
        self.hands.rest(100)
        pulse.stop()
        figures = {
            f"{key}_longest_block_ms": pulse.longest_ms,
            f"{key}_longest_own_ms": pulse.longest_own_ms,
        }
        self.ask("Once more.")
        self.wait_for_the_first_word()
        start, own = time.perf_counter(), time.process_time()
        self.wait_for_the_end()
        seconds, used = time.perf_counter() - start, time.process_time() - own
        assert self.screen.last_answer is not None
        figures[f"{key}_tokens_per_s"] = len(self.screen.last_answer.text) / 4 / seconds
        figures[f"{key}_own_s"] = used
        figures[f"{key}_cores"] = used / seconds
        return figures

    def ask(self, question: str) -> None:
        self.screen.page.ask(question)

    def wait_for_the_first_word(self) -> None:
        live = self.screen.page.transcript.last_answer_view
        assert live is not None
        self.hands.wait(lambda: bool(live.source), "the first word is there", PATIENCE)

    def wait_for_the_end(self) -> None:
        self.hands.wait(self.screen.page.composer.field.isEnabled, "the field is there", PATIENCE)
        self.hands.wait(lambda: self.screen.page.conversing.live is None, "the answer is complete", PATIENCE)

    # -- a long conversation -------------------------------------------------------------------------------

    def scroll(self, conversation: str) -> dict[str, Any]:
        pulse = TwoPulses(self.window)
        start, own = time.perf_counter(), time.thread_time()
        self.screen.page.open(conversation)
        self.paint()
        opened, opened_own = (time.perf_counter() - start) * 1000, (time.thread_time() - own) * 1000
        self.hands.rest(500)
        transcript, bar = self.screen.page.transcript, self.screen.page.transcript.verticalScrollBar()
        if bar.value() != bar.maximum():
            raise RuntimeError("the conversation does not open at its end")
        took, used, most = [], [], 0
        for _ in range(FRAMES):
            begun, own = time.perf_counter(), time.thread_time()
            self.turn(NOTCH)
            QApplication.processEvents()
            took.append((time.perf_counter() - begun) * 1000)
            used.append((time.thread_time() - own) * 1000)
            most = max(most, len(transcript.views))
            if bar.value() == 0 and self.is_first():
                break
        else:
            raise RuntimeError(f"the top was not reached in {FRAMES} turns of the wheel")
        pulse.start()
        for place in range(20):
            bar.setValue(bar.maximum() * ((place * 7) % 20) // 20)
            self.hands.rest(40)
        pulse.stop()
        return {
            "open_ms": opened,
            "open_own_ms": opened_own,
            "frame_median_ms": statistics.median(took),
            "frame_p99_ms": statistics.quantiles(took, n=100)[98],
            "frame_worst_ms": max(took),
            "frame_own_median_ms": statistics.median(used),
            "frame_own_p99_ms": statistics.quantiles(used, n=100)[98],
            "frame_own_worst_ms": max(used),
            "frames": len(took),
            "jump_longest_block_ms": pulse.longest_ms,
            "jump_longest_own_ms": pulse.longest_own_ms,
            "most_views": most,
            "peak_mb": peak_mb(),
        }

    def is_first(self) -> bool:
        first = self.screen.page.transcript.views[0].message
        return first is not None and first.id == self.screen.page.conversing.talk.messages[0].id

    def turn(self, delta: int) -> None:
        area = self.screen.page.transcript.viewport()
        place = area.rect().center()
        event = QWheelEvent(
            QPointF(place), QPointF(area.mapToGlobal(place)), QPoint(), QPoint(0, delta),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(area, event)

    def paint(self) -> None:
        """All that the last step asked for, on the screen."""
        QApplication.processEvents()
        self.screen.repaint()


def main(folder: Path, what: str, of: str) -> int:
    def then(window: MainWindow) -> int:
        window.resize(1280, 800)
        try:
            bench = Bench(window)
            work: Callable[[str], dict[str, Any]] = {"stream": bench.stream, "scroll": bench.scroll}[what]
            print(json.dumps(rounded(work(of)), ensure_ascii=False), flush=True)
        except Exception:
            # Not to the crash dialog, which nobody would close.
            traceback.print_exc()
            return 1
        return 0

    return app.main(folder, then)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
