"""A small turning ring that says: working. Stands still for those who asked for less motion."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import motion, theme


class Spinner(QWidget):
    """Turns between `start` and `stop`; invisible otherwise, but keeps its room."""

    def __init__(self, size: int = 18, name: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Working"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._size = size
        self._angle = 0
        self._on = False
        self._timer = QTimer(self)
        self._timer.setInterval(50)
        self._timer.timeout.connect(self._turn)
        motion.notifier().changed.connect(self._run)

    def start(self) -> None:
        self._on = True
        self._run()
        self.update()

    def stop(self) -> None:
        self._on = False
        self._run()
        self.update()

    def is_on(self) -> bool:
        return self._on

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def showEvent(self, event: QShowEvent) -> None:
        self._run()

    def hideEvent(self, event: QHideEvent) -> None:
        self._run()

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._on:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(2.0, self._size / 8)
        ring = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(theme.color("line"), width))
        painter.drawEllipse(ring)
        painter.setPen(QPen(theme.color("accent"), width, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(ring, -self._angle * 16, 100 * 16)

    def _run(self) -> None:
        if self._on and self.isVisible() and not motion.reduced():
            self._timer.start()
        else:
            self._timer.stop()

    def _turn(self) -> None:
        self._angle = (self._angle + 18) % 360
        self.update()
