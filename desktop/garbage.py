"""Python's garbage collected in the thread of the window, and in no other.

Left to itself, Python collects in whichever thread comes to a threshold. A cycle may hold widgets, and Qt's widgets may
only be deleted in their own thread: deleted elsewhere, now and then the program is torn down. As often as by Python's
own thresholds, but for the oldest, which are looked through when they have grown by a quarter, as Python does itself.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250
OLDEST = 2
GROWN = 1.25


class Collector(QObject):
    """Collects from now on, as long as it lives; what is there already is taken as there to stay."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        gc.freeze()
        self._kept = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Collect the oldest generation that is due."""
        young, middle, old = (n > most for n, most in zip(gc.get_count(), gc.get_threshold(), strict=True))
        # The oldest are counted only when the middle ones are due: to count them takes milliseconds, too.
        if middle and old and len(gc.get_objects(OLDEST)) >= GROWN * self._kept:
            gc.collect(OLDEST)
            self._kept = len(gc.get_objects(OLDEST))
        elif middle:
            gc.collect(1)
        elif young:
            gc.collect(0)
