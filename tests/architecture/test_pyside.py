"""The installed PySide6 keeps its references: a build that loses one at each call aborts after some hundreds."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

CALLS = 1000


class Bell(QObject):
    rang = Signal(bool)


def test_calls_and_signals_lose_no_reference(qtbot: QtBot) -> None:
    bell = Bell()
    heard: list[bool] = []
    bell.rang.connect(heard.append)
    before = [sys.getrefcount(thing) for thing in (None, True)]
    for _ in range(CALLS):
        bell.setObjectName("bell")
        bell.rang.emit(True)
    heard_references = len(heard)
    after = [sys.getrefcount(thing) for thing in (None, True)]
    assert heard_references == CALLS
    assert abs(after[0] - before[0]) < CALLS / 10
    # The list itself holds one reference for each time the signal was heard.
    assert abs(after[1] - before[1] - CALLS) < CALLS / 10
