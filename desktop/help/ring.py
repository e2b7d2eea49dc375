"""A ring around a control, so that the eye finds it. Lets every click through, and goes when the control is used."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from desktop import theme

AROUND = 5
"""Pixels between the control and the ring's outer edge."""
FOLLOWS = 80
"""Milliseconds between looks at where the control is now."""


class Ring(QWidget):
    """Follows its control; ends with `end`, when the control is pressed or out of sight."""

    def __init__(self, target: QWidget) -> None:
        super().__init__(target.window())
        self.setObjectName("coach.ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.target: QWidget | None = target
        target.destroyed.connect(self.end)
        if isinstance(target, QAbstractButton):
            target.clicked.connect(self.end)
        parent = target.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(target)
            parent = parent.parentWidget()
        self._timer = QTimer(self)
        self._timer.setInterval(FOLLOWS)
        self._timer.timeout.connect(self.follow)
        self._timer.start()
        self.follow()

    def follow(self) -> None:
        """Be where the control is."""
        target = self.target
        if target is None or not target.isVisible():
            self.end()
            return
        corner = target.mapTo(target.window(), QPoint(0, 0))
        place = QRect(corner, target.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
        place = place.intersected(target.window().rect())
        if place != self.geometry():
            self.setGeometry(place)
        self.show()
        self.raise_()

    def end(self) -> None:
        self.target = None
        self._timer.stop()
        self.hide()
        self.deleteLater()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("accent", 0.35), 6))
        painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 11, 11)
        painter.setPen(QPen(theme.color("accent"), 2))
        painter.drawRoundedRect(self.rect().adjusted(3, 3, -3, -3), 11, 11)
