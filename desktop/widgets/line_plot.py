"""A live plot of named series: raw values pale, their average bold, measured points open, a readout on hover."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import i18n, theme
from desktop.widgets.accessible import give_role
from desktop.widgets.curve import Curve, columns, preload, ticks
from desktop.widgets.plot_table import offer_table

if TYPE_CHECKING:
    from desktop.widgets.curve import Array

STYLES = ("raw+average", "average", "line", "points")


@dataclass
class Series:
    """One line of the plot."""

    title: str
    color: str
    style: str
    curve: Curve = field(default_factory=Curve)
    shown: bool = True
    spread: list[tuple[float, float]] = field(default_factory=list)


class LinePlot(QWidget):
    """Append at any rate: it repaints ten times a second at most. Arrow keys move the readout."""

    changed = Signal()

    def __init__(self, name: str = "") -> None:
        super().__init__()
        give_role(self, "chart")
        self.setObjectName(name)
        threading.Thread(target=preload, name="numbers for plots", daemon=True).start()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 160)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Plot"))
        offer_table(self, self.table)
        self._series: dict[str, Series] = {}
        self._x_name = self.tr("Step")
        self._empty = ""
        self._total: float | None = None
        self._start = 0.0
        self._legend = True
        self._fill = True
        self._cursor: float | None = None
        self._places = 3
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(100)
        self._timer.timeout.connect(self._flush)
        theme.notifier().changed.connect(self.update)

    # -- data ---------------------------------------------------------------------------------------------

    def add_series(self, key: str, title: str, *, color: str = "curve_1", style: str = "raw+average") -> None:
        """`style`: raw+average (many noisy values), average (of such, where series lie over each other), line, or
        points (few measured ones). `color`: a token."""
        if style not in STYLES:
            raise ValueError(f"no such style: {style}")
        self._series[key] = Series(title, color, style)
        self._later()

    def remove_series(self, key: str) -> None:
        self._series.pop(key, None)
        self._later()

    def series(self) -> list[str]:
        return list(self._series)

    def set_shown(self, key: str, shown: bool) -> None:
        self._series[key].shown = shown
        self._later()

    def append(self, key: str, x: float, y: float) -> None:
        self._series[key].curve.append(x, y)
        self._later()

    def extend(self, key: str, xs: Iterable[float], ys: Iterable[float]) -> None:
        curve = self._series[key].curve
        for x, y in zip(xs, ys, strict=True):
            curve.append(x, y)
        self._later()

    def set_data(self, key: str, xs: Iterable[float], ys: Iterable[float]) -> None:
        self._series[key].curve.clear()
        self.extend(key, xs, ys)

    def set_spread(self, key: str, lows: Iterable[float], highs: Iterable[float]) -> None:
        """Between what each point of a series lies, in the points' order: drawn as lines through them."""
        self._series[key].spread = list(zip(lows, highs, strict=True))
        self._later()

    def clear(self) -> None:
        """Empty all series; they stay defined."""
        for series in self._series.values():
            series.curve.clear()
            series.spread = []
        self._cursor = None
        self._later()

    def count(self, key: str) -> int:
        return len(self._series[key].curve)

    def set_total(self, total: float | None) -> None:
        """Where x will end; what is still to come is tinted. None: as far as the data goes."""
        self._total = total
        self._later()

    def set_start(self, start: float) -> None:
        """Where x begins."""
        self._start = start
        self._later()

    def set_labels(self, *, x: str = "", empty: str = "", name: str = "") -> None:
        """What x counts, what to say while there is no data, and the plot's name for a screen reader."""
        self._x_name = x or self._x_name
        self._empty = empty or self._empty
        if name:
            self.setAccessibleName(name)
        self.update()

    def set_legend(self, shown: bool) -> None:
        self._legend = shown
        self.update()

    def table(self) -> tuple[list[str], list[list[str]]]:
        """The same data as words: headers and rows, for those who cannot see a curve and for copying."""
        shown = [series for series in self._series.values() if len(series.curve)]
        rows: dict[float, dict[int, float]] = {}
        for index, series in enumerate(shown):
            for x, y in zip(*series.curve.arrays(), strict=True):
                rows.setdefault(float(x), {})[index] = float(y)
        return (
            [self._x_name, *(series.title for series in shown)],
            [
                [f"{x:g}", *(f"{ys[index]:.6g}" if index in ys else "" for index in range(len(shown)))]
                for x, ys in sorted(rows.items())
            ],
        )

    def sizeHint(self) -> QSize:
        return QSize(640, 320)

    # -- the person ---------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self._frame()
        inside = frame.adjusted(-4, 0, 4, 0).contains(event.position())
        low, high = self._x_range()
        self._cursor = (
            low + (event.position().x() - frame.left()) / max(1.0, frame.width()) * (high - low)
            if inside
            else None
        )
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._cursor = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self._cursor = None
        elif step and (first := next(iter(self._visible()), None)) is not None:
            xs, _ = first.curve.arrays()
            at = first.curve.nearest(self._cursor if self._cursor is not None else float(xs[-1]))
            assert at is not None
            stride = max(1, len(xs) // 200)
            self._cursor = float(xs[min(len(xs) - 1, max(0, at[2] + step * stride))])
            self.setAccessibleDescription("; ".join(" ".join(line) for line in self._readout_lines()))
        else:
            super().keyPressEvent(event)
            return
        self.update()

    # -- painting -----------------------------------------------------------------------------------------

    def _later(self) -> None:
        if not self._timer.isActive():
            self._timer.start()

    def _flush(self) -> None:
        self.update()
        self.changed.emit()

    def _visible(self) -> list[Series]:
        return [series for series in self._series.values() if series.shown and len(series.curve)]

    def _x_range(self) -> tuple[float, float]:
        low, high = 0.0, 1.0
        ends = [(float(xs[0]), float(xs[-1])) for xs, _ in (s.curve.arrays() for s in self._visible())]
        if ends:
            low, high = min(self._start, *(end[0] for end in ends)), max(end[1] for end in ends)
        if self._total is not None:
            high = max(high, self._total)
        return low, high if high > low else low + 1.0

    def _y_range(self) -> tuple[float, float]:
        import numpy as np

        lows, highs = [], []
        for series in self._visible():
            ys = series.curve.averaged() if series.style == "average" else series.curve.arrays()[1]
            # One wild first value must not flatten all the rest.
            many = len(ys) > 50 and series.style == "raw+average"
            lows.append(float(ys.min()))
            highs.append(float(np.quantile(ys[:: 1 + len(ys) // 4000], 0.998)) if many else float(ys.max()))
            lows += [low for low, _ in series.spread]
            highs += [high for _, high in series.spread]
        if not lows:
            return 0.0, 1.0
        low, high = min(lows), max(highs)
        room = (high - low) * 0.06 or max(abs(high) * 0.1, 0.5)
        bottom = low - room
        return (0.0 if low >= 0 > bottom else bottom), high + room

    def _frame(self) -> QRectF:
        metrics = QFontMetricsF(theme.font("tiny"))
        low, high = self._y_range() if self._visible() else (0.0, 1.0)
        labels = [self._y_label(value, low, high) for value in ticks(low, high, 5)]
        left = max((metrics.horizontalAdvance(words) for words in labels), default=20.0) + 12
        top = metrics.height() + 14 if self._legend and self._series else 6.0
        return QRectF(left, top, self.width() - left - 14, self.height() - top - metrics.height() - 12)

    @staticmethod
    def _y_label(value: float, low: float, high: float) -> str:
        spread = high - low
        if max(abs(low), abs(high)) < 0.005:
            return f"{value:.1e}".replace("e-0", "e-") if value else "0"
        places = (
            0 if spread > 20 else 1 if spread > 1.2 else 2 if spread > 0.12 else 3 if spread > 0.012 else 4
        )
        return i18n.decimal(value, places) if value else i18n.decimal(0.0, places)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        # Axes run from left to right in every language.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("tiny"))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        visible = self._visible()
        if not visible:
            painter.setPen(theme.color("second"))
            painter.setFont(theme.font("body"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(20, 10, -20, -10), flags, self._empty)
            return
        frame, xs, ys = self._frame(), self._x_range(), self._y_range()
        if self._legend:
            self._paint_legend(painter, frame)
        self._paint_axes(painter, frame, xs, ys)
        painter.save()
        painter.setClipRect(frame.adjusted(-6, -4, 8, 5))
        for series in visible:
            self._paint_series(painter, frame, xs, ys, series)
        painter.restore()
        if self._cursor is not None:
            self._paint_cursor(painter, frame, xs, ys)

    def _paint_legend(self, painter: QPainter, frame: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        x, middle = frame.left(), metrics.height() / 2 + 2
        for series in self._series.values():
            if not series.shown:
                continue
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(series.color))
            painter.drawRoundedRect(QRectF(x, middle - 2, 12, 4), 2, 2)
            painter.setPen(theme.color("second"))
            room = max(0.0, self.width() - x - 24)
            title = metrics.elidedText(series.title, Qt.TextElideMode.ElideRight, room)
            width = metrics.horizontalAdvance(title)
            painter.drawText(
                QRectF(x + 18, 2, width + 4, metrics.height()), Qt.AlignmentFlag.AlignVCenter, title
            )
            x += width + 42

    def _paint_axes(
        self, painter: QPainter, frame: QRectF, xs: tuple[float, float], ys: tuple[float, float]
    ) -> None:
        metrics = QFontMetricsF(painter.font())
        last = max((float(series.curve.arrays()[0][-1]) for series in self._visible()), default=0.0)
        if self._total is not None and last < self._total:
            left = frame.left() + (last - xs[0]) / (xs[1] - xs[0]) * frame.width()
            band = QRectF(left, frame.top(), frame.right() - left, frame.height())
            painter.fillRect(band, theme.color("band"))
            words = self.tr("%n step(s) to go", "", round(self._total - last)).replace("(s)", "s")
            if metrics.horizontalAdvance(words) + 16 < band.width():
                painter.setPen(theme.color("faint"))
                painter.drawText(band, Qt.AlignmentFlag.AlignCenter, words)
        for value in ticks(*ys, about=max(2, int(frame.height() / 52))):
            y = round(frame.bottom() - (value - ys[0]) / (ys[1] - ys[0]) * frame.height()) + 0.5
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(theme.color("faint"))
            box = QRectF(0, y - metrics.height() / 2, frame.left() - 9, metrics.height())
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._y_label(value, *ys)
            )
        painter.setPen(theme.color("faint"))
        for value in ticks(*xs, about=max(2, int(frame.width() / 130)), whole=True):
            x = frame.left() + (value - xs[0]) / (xs[1] - xs[0]) * frame.width()
            words = i18n.number(value)
            width = metrics.horizontalAdvance(words) + 4
            box = QRectF(
                min(x - width / 2, self.width() - width), frame.bottom() + 8, width, metrics.height()
            )
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_series(
        self,
        painter: QPainter,
        frame: QRectF,
        xs: tuple[float, float],
        ys: tuple[float, float],
        series: Series,
    ) -> None:
        import numpy as np

        data_x, data_y = series.curve.arrays()
        px = frame.left() + (data_x - xs[0]) / (xs[1] - xs[0]) * frame.width()
        scale = frame.height() / (ys[1] - ys[0])

        def place(values: Array) -> Array:
            made: Array = np.clip(frame.bottom() - (values - ys[0]) * scale, -20.0, self.height() + 20.0)
            return made

        bold = data_y
        if series.style == "raw+average" and len(data_y) > 2:
            at, low, high = columns(px, data_y)
            painter.setPen(QPen(theme.color(series.color, 0.38), 1))
            if len(at) < len(px):
                # Zigzag through each column's extremes: the shape of all points, at a cost of two per pixel.
                zig = np.empty((2 * len(at), 2))
                zig[0::2, 0] = zig[1::2, 0] = at
                zig[0::2, 1], zig[1::2, 1] = place(low), place(high)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                _stroke(painter, zig[:, 0], zig[:, 1])
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            else:
                _stroke(painter, px, place(data_y))
            bold = series.curve.averaged()
        elif series.style == "average":
            bold = series.curve.averaged()
        # A wide antialiased stroke costs by the point: one every two pixels looks the same.
        kept = np.flatnonzero(np.concatenate(([True], np.diff((px / 2).astype(np.int64)) != 0)))
        if kept[-1] != len(px) - 1:
            kept = np.append(kept, len(px) - 1)
        line_x, line_y = px[kept], place(bold[kept])
        if series.style == "raw+average" and self._fill:
            self._paint_fill(painter, frame, line_x, line_y, series.color)
        width = 2.0 if series.style == "raw+average" else 1.6
        painter.setPen(
            QPen(theme.color(series.color), width, j=Qt.PenJoinStyle.RoundJoin, c=Qt.PenCapStyle.RoundCap)
        )
        _stroke(painter, line_x, line_y)
        if len(series.spread) == len(px):
            painter.setPen(QPen(theme.color(series.color, 0.5), 1.6))
            ends = place(np.asarray(series.spread))
            for x, (low, high) in zip(px, ends, strict=True):
                painter.drawLine(QPointF(x, low), QPointF(x, high))
        few = len(px) <= 120
        if (series.style == "points" and few) or len(px) == 1:
            painter.setBrush(theme.color("card"))
            painter.setPen(QPen(theme.color(series.color), 1.6))
            for x, y in zip(px, place(data_y), strict=True):
                painter.drawEllipse(QPointF(x, y), 3.2, 3.2)

    def _paint_fill(self, painter: QPainter, frame: QRectF, xs: Array, ys: Array, color: str) -> None:
        path = QPainterPath()
        points = [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
        points += [QPointF(float(xs[-1]), frame.bottom()), QPointF(float(xs[0]), frame.bottom())]
        path.addPolygon(QPolygonF(points))
        gradient = QLinearGradient(0, frame.top(), 0, frame.bottom())
        gradient.setColorAt(0, theme.color(color, 0.12))
        gradient.setColorAt(1, theme.color(color, 0.01))
        painter.fillPath(path, gradient)

    def _readout_lines(self) -> list[tuple[str, str]]:
        if self._cursor is None:
            return []
        lines = []
        for index, series in enumerate(self._visible()):
            near = series.curve.nearest(self._cursor)
            assert near is not None
            y = near[1]
            if "average" in series.style:
                y = float(series.curve.averaged()[near[2]])
            if index == 0:
                lines.append((self._x_name, i18n.number(near[0])))
            lines.append((series.title, i18n.decimal(y, 3)))
        return lines

    def _paint_cursor(
        self, painter: QPainter, frame: QRectF, xs: tuple[float, float], ys: tuple[float, float]
    ) -> None:
        visible = self._visible()
        first = visible[0].curve.nearest(self._cursor or 0.0)
        assert first is not None
        x = frame.left() + (first[0] - xs[0]) / (xs[1] - xs[0]) * frame.width()
        painter.setPen(QPen(theme.color("faint"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()))
        lines = self._readout_lines()
        metrics = QFontMetricsF(painter.font())
        left = max(metrics.horizontalAdvance(words) for words, _ in lines)
        right = max(metrics.horizontalAdvance(value) for _, value in lines)
        height = metrics.height() + 5
        box = QRectF(x + 12, frame.top() + 12, left + right + 60, height * len(lines) + 14)
        if box.right() > frame.right():
            box.moveRight(x - 12)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(box, 8, 8)
        for index, (words, value) in enumerate(lines):
            row = QRectF(box.left() + 12, box.top() + 7 + index * height, box.width() - 24, height)
            middle = Qt.AlignmentFlag.AlignVCenter
            if index:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.color(visible[index - 1].color))
                painter.drawEllipse(QPointF(row.left() + 4, row.center().y()), 3.5, 3.5)
            painter.setPen(theme.color("text" if index else "second"))
            painter.drawText(
                row.adjusted(14 if index else 0, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | middle, words
            )
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | middle, value)
        near = visible[0]
        value_y = float(near.curve.averaged()[first[2]]) if "average" in near.style else first[1]
        y = frame.bottom() - (value_y - ys[0]) / (ys[1] - ys[0]) * frame.height()
        painter.setPen(QPen(theme.color("card"), 2))
        painter.setBrush(theme.color(near.color))
        painter.drawEllipse(QPointF(x, y), 5, 5)


def _stroke(painter: QPainter, xs: Array, ys: Array) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]))
