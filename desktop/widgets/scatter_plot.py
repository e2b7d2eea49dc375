"""Points of a search: one figure over another, with the best one marked and what led to it as a line.

Does not know what the points are.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import i18n, theme
from desktop.widgets.accessible import give_role
from desktop.widgets.curve import ticks
from desktop.widgets.plot_table import Table, offer_table

_NEAR = 18
"""Pixels within which the mouse means a point."""


class Point(NamedTuple):
    """`x` a number, or the name of a choice; `words` is what the readout says; `faint`: it was cut short."""

    x: float | str
    y: float
    words: str
    faint: bool = False


class ScatterPlot(QWidget):
    """Arrow keys go from point to point, Enter or a double click chooses one. Lower is better."""

    chosen = Signal(int)  # the point's place in what `show_points` was given

    def __init__(self, name: str = "") -> None:
        super().__init__()
        give_role(self, "chart")
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 130)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._points: list[Point] = []
        self._choices: list[str] = []
        self._log = self._line = False
        self._x_name = self._empty = ""
        self._at: int | None = None
        offer_table(self, self.table)
        theme.notifier().changed.connect(self.update)

    def set_labels(self, *, x: str, empty: str, name: str) -> None:
        """What x is, what to say while there is no point, and the plot's name for a screen reader."""
        self._x_name, self._empty = x, empty
        self.setAccessibleName(name)
        self.update()

    def show_points(self, points: Sequence[Point], *, log: bool = False, line: bool = False) -> None:
        """Show these. `log`: x by orders of magnitude; `line`: draw how the best so far came down."""
        self._points = list(points)
        named = sorted({point.x for point in self._points if isinstance(point.x, str)})
        self._choices = [str(name) for name in named]
        self._log, self._line = log, line
        self._at = None
        self.update()

    @property
    def points(self) -> list[Point]:
        return self._points

    def best(self) -> int | None:
        """The place of the lowest point that was not cut short."""
        whole = [place for place, point in enumerate(self._points) if not point.faint]
        return min(whole, key=lambda place: self._points[place].y, default=None)

    def table(self) -> Table:
        """A row for each point: its x, its y, and what its readout says."""
        rows = [
            [one.x if isinstance(one.x, str) else f"{one.x:.6g}", f"{one.y:.6g}", " ".join(one.words.split())]
            for one in self._points
        ]
        return [self._x_name, self.accessibleName(), self.tr("In words")], rows

    def place_of(self, index: int) -> QPointF:
        """Where a point is drawn, in the widget's pixels."""
        return self._place(self._points[index], self._frame())

    def sizeHint(self) -> QSize:
        return QSize(560, 240)

    # -- the person ---------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_at(self._nearest(event.position()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if (place := self._nearest(event.position())) is not None:
            self.chosen.emit(place)

    def leaveEvent(self, event: QEvent) -> None:
        self._set_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and self._points:
            frame = self._frame()
            order = sorted(
                range(len(self._points)), key=lambda place: self._place(self._points[place], frame).x()
            )
            now = order.index(self._at) + step if self._at is not None else (0 if step > 0 else -1)
            self._set_at(order[max(-1, min(now, len(order) - 1))])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.chosen.emit(self._at)
        else:
            super().keyPressEvent(event)

    def _set_at(self, place: int | None) -> None:
        if place != self._at:
            self._at = place
            self.setAccessibleDescription(self._points[place].words if place is not None else "")
            self.update()

    def _nearest(self, at: QPointF) -> int | None:
        frame = self._frame()
        apart = [
            (math.hypot(at.x() - spot.x(), at.y() - spot.y()), place)
            for place, spot in enumerate(self._place(point, frame) for point in self._points)
        ]
        distance, place = min(apart, default=(math.inf, -1))
        return place if distance <= _NEAR else None

    # -- where things are ---------------------------------------------------------------------------------

    def _x(self, value: float | str) -> float:
        if isinstance(value, str):
            return self._choices.index(value) + 0.5
        return math.log10(value) if self._log and value > 0 else float(value)

    def _x_range(self) -> tuple[float, float]:
        if self._choices:
            return 0.0, float(len(self._choices))
        values = [self._x(point.x) for point in self._points]
        room = (max(values) - min(values)) * 0.05 or 0.5
        return min(values) - room, max(values) + room

    def _y_range(self) -> tuple[float, float]:
        values = sorted(point.y for point in self._points)
        # A few that went wild must not flatten all others; they are drawn at the upper edge.
        high = values[-1]
        usual = values[round(0.75 * (len(values) - 1))]
        if len(values) > 3 and high - values[0] > 6 * (usual - values[0]) > 0:
            high = values[0] + 3 * (usual - values[0])
        room = (high - values[0]) * 0.08 or max(abs(high) * 0.1, 0.05)
        return values[0] - room, high + room

    def _place(self, point: Point, frame: QRectF) -> QPointF:
        (left, right), (low, high) = self._x_range(), self._y_range()
        x = frame.left() + (self._x(point.x) - left) / (right - left) * frame.width()
        y = frame.bottom() - (min(point.y, high) - low) / (high - low) * frame.height()
        return QPointF(x, y)

    def _frame(self) -> QRectF:
        metrics = QFontMetricsF(theme.font("tiny"))
        wide = metrics.horizontalAdvance(i18n.decimal(88.888, 3)) + 12
        below = 2 * metrics.height() + 14
        return QRectF(wide, 8, max(1.0, self.width() - wide - 16), max(1.0, self.height() - 8 - below))

    # -- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("tiny"))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        if not self._points:
            painter.setPen(theme.color("second"))
            painter.setFont(theme.font("body"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(20, 10, -20, -10), flags, self._empty)
            return
        frame = self._frame()
        self._paint_axes(painter, frame)
        if self._line:
            self._paint_line(painter, frame)
        best = self.best()
        for place, point in enumerate(self._points):
            self._paint_point(painter, self._place(point, frame), point, place == best)
        if self._at is not None:
            self._paint_readout(painter, frame, self._points[self._at])

    def _paint_axes(self, painter: QPainter, frame: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        low, high = self._y_range()
        for value in ticks(low, high, about=max(2, int(frame.height() / 44))):
            y = round(frame.bottom() - (value - low) / (high - low) * frame.height()) + 0.5
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(theme.color("faint"))
            box = QRectF(0, y - metrics.height() / 2, frame.left() - 9, metrics.height())
            places = 1 if high - low > 2 else 2 if high - low > 0.2 else 3
            painter.drawText(
                box,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                i18n.decimal(value, places),
            )
        left, right = self._x_range()
        painter.setPen(theme.color("faint"))
        for at, words in self._x_ticks(left, right, frame.width()):
            x = frame.left() + (at - left) / (right - left) * frame.width()
            wide = min(
                metrics.horizontalAdvance(words) + 4, frame.width() / max(1, len(self._choices)) or 1e9
            )
            box = QRectF(
                min(max(0.0, x - wide / 2), self.width() - wide), frame.bottom() + 6, wide, metrics.height()
            )
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)
        below = QRectF(frame.left(), frame.bottom() + 8 + metrics.height(), frame.width(), metrics.height())
        painter.setPen(theme.color("second"))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._x_name)

    def _x_ticks(self, left: float, right: float, width: float) -> list[tuple[float, str]]:
        if self._choices:
            return [(place + 0.5, name) for place, name in enumerate(self._choices)]
        if self._log:
            found = [
                (math.log10(factor) + power, f"{factor * 10.0**power:g}")
                for power in range(math.floor(left), math.ceil(right) + 1)
                for factor in ((1, 2, 5) if right - left < 2 else (1,))
            ]
            return [(at, words) for at, words in found if left <= at <= right]
        whole = all(isinstance(point.x, int) for point in self._points)
        found_ticks = ticks(left, right, about=max(2, int(width / 90)), whole=whole)
        return [(value, f"{value:g}") for value in found_ticks if left <= value <= right]

    def _paint_line(self, painter: QPainter, frame: QRectF) -> None:
        """The best so far, as steps down."""
        path: list[QPointF] = []
        lowest = math.inf
        for point in self._points:
            spot = self._place(point, frame)
            if not point.faint and point.y < lowest:
                lowest = point.y
                if path:
                    path.append(QPointF(spot.x(), path[-1].y()))
                path.append(spot)
            elif path:
                path.append(QPointF(spot.x(), path[-1].y()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("curve_2"), 1.6))
        painter.drawPolyline(QPolygonF(path))

    def _paint_point(self, painter: QPainter, spot: QPointF, point: Point, best: bool) -> None:
        color = theme.color("curve_2" if best else "curve_1")
        painter.setPen(QPen(color, 1.6))
        painter.setBrush(theme.color("card") if point.faint else color)
        painter.drawEllipse(spot, 5.0 if best else 3.6, 5.0 if best else 3.6)

    def _paint_readout(self, painter: QPainter, frame: QRectF, point: Point) -> None:
        spot = self._place(point, frame)
        painter.setPen(QPen(theme.color("text"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot, 7, 7)
        metrics = QFontMetricsF(painter.font())
        lines = point.words.split("\n")
        box = QRectF(
            spot.x() + 12,
            spot.y() - 10,
            max(metrics.horizontalAdvance(words) for words in lines) + 22,
            len(lines) * (metrics.height() + 2) + 14,
        )
        if box.right() > self.width():
            box.moveRight(spot.x() - 12)
        box.moveTop(max(2.0, min(box.top(), self.height() - box.height() - 2)))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(box, 8, 8)
        painter.setPen(theme.color("text"))
        painter.drawText(box.adjusted(11, 7, -11, -7), Qt.AlignmentFlag.AlignVCenter, point.words)
