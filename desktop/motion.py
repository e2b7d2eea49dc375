"""How much may move in the window: as the desktop asks, or as the person chose. Does not know what moves."""

from __future__ import annotations

import os
from functools import cache
from typing import Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QProgressBar

Wish = Literal["system", "reduced", "full"]


class Notifier(QObject):
    """Says that it changed how much may move."""

    changed = Signal()


class _State:
    wish: Wish = "system"
    flash_ms: int | None = None
    """How fast the text cursor blinks by the desktop's wish."""


@cache
def notifier() -> Notifier:
    return Notifier()


def apply(wish: Wish) -> None:
    """From now on: "system", "reduced" or "full". The text cursor blinks, or stands still."""
    _State.wish = wish
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if _State.flash_ms is None:
        _State.flash_ms = app.cursorFlashTime()
    app.setCursorFlashTime(0 if reduced() else _State.flash_ms)
    notifier().changed.emit()


def reduced() -> bool:
    """Whether things are to stand still. The desktop's wish is what Qt knows of it, or USTAD_REDUCED_MOTION=1."""
    if _State.wish != "system":
        return _State.wish == "reduced"
    if os.environ.get("USTAD_REDUCED_MOTION") == "1":
        return True
    from PySide6.QtWidgets import QStyle  # costs the window's start 10 ms

    return QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def show_busy(bar: QProgressBar) -> None:
    """Have a bar say that nobody knows how long it takes: it runs to and fro, or is filled and stands."""
    if reduced():
        bar.setRange(0, 1)
        bar.setValue(1)
    else:
        bar.setRange(0, 0)
