"""What the person may ask of the help from anywhere in the window. Does not know who gives it."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QObject, Signal


class Asking(QObject):
    """`page`: a place of the guide is wanted, by page and anchor. `guided`: the guided first run is."""

    page = Signal(str, str)
    guided = Signal()


@cache
def asking() -> Asking:
    return Asking()
