"""Cycles are collected in the thread of the window, whoever makes them."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.garbage import Collector


class Ring:
    """Holds itself."""

    def __init__(self) -> None:
        self.itself = self


def test_a_ring_is_found_by_itself(qtbot: QtBot, collector: Collector) -> None:
    seen = weakref.ref(Ring())
    qtbot.waitUntil(lambda: bool([Ring() for _ in range(1_000)]) and seen() is None)


def test_no_other_thread_collects(qtbot: QtBot, collector: Collector) -> None:
    where: list[threading.Thread] = []
    seen: list[weakref.ref[Ring]] = []

    def litter() -> None:
        seen.append(weakref.ref(Ring()))
        for _ in range(50_000):
            Ring()

    gc.callbacks.append(note := lambda _phase, _info: where.append(threading.current_thread()))
    try:
        worker = threading.Thread(target=litter)
        worker.start()
        worker.join()
        qtbot.waitUntil(lambda: seen[0]() is None)
    finally:
        gc.callbacks.remove(note)
    assert set(where) == {threading.main_thread()}


def test_the_oldest_are_looked_through_once_they_are_many_more(qtbot: QtBot, collector: Collector) -> None:
    oldest: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "stop" and info["generation"] == 2:
            oldest.append(info["collected"])

    holder: list[object] = []

    def grow() -> bool:
        holder.extend([one] for one in range(1_000))
        collector.look()
        return len(oldest) >= 3

    gc.callbacks.append(note)
    try:
        qtbot.waitUntil(grow, timeout=20_000)
        times, looks = len(oldest), 0
        while len(oldest) == times and looks < 200:
            holder[:] = [QObject() for _ in range(800)]  # much comes and goes: no more is there than before
            collector.look()
            looks += 1
    finally:
        gc.callbacks.remove(note)
    assert looks == 200
