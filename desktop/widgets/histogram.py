"""How many things there are of each size: bars, a line where something is cut, a readout on hover and by arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import i18n, theme
from desktop.widgets.accessible import give_role
from desktop.widgets.curve import ticks
from desktop.widgets.plot_table import Table, offer_table


@dataclass(frozen=True)
class Bar:
    """`count` things of a size from `first` to `last`; `marked` of them lie beyond the line."""

    first: int
    last: int
    count: int
    marked: int = 0


class Histogram(QWidget):
    """Bars are of equal width on a linear axis; the last may stand for everything larger.

    `describe` says a bar in words, for the readout and for who cannot see it.
    """

    def __init__(self, name: str = "", describe: Callable[[Bar], list[str]] | None = None) -> None:
        super().__init__()
        give_role(self, "chart")
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumSize(200, 130)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._describe = describe or (lambda bar: [f"{bar.first}–{bar.last}", i18n.number(bar.count)])
        self._bars: list[Bar] = []
        self._line: int | None = None
        self._line_words = ""
        self._current: int | None = None
        offer_table(self, self.table)
        theme.notifier().changed.connect(self.update)

    def set_data(self, bars: Sequence[Bar], line: int | None = None, line_words: str = "") -> None:
        """`line`: where the line stands on the axis, named by `line_words`; beyond the bars it stands at the edge."""
        self._bars, self._line, self._line_words = list(bars), line, line_words
        self._current = None
        self.update()

    def set_current(self, index: int | None) -> None:
        """Read a bar out, or none."""
        self._current = index
        words = self._describe(self._bars[index]) if index is not None else []
        self.setAccessibleDescription("; ".join(words))
        self.update()

    def bars(self) -> list[Bar]:
        return list(self._bars)

    def table(self) -> Table:
        """A row for each bar: from, to, how many, and how many of them beyond the line."""
        number = i18n.number
        rows = [[number(one.first), number(one.last), number(one.count)] for one in self._bars]
        headers = [self.tr("From"), self.tr("To"), self.tr("How many")]
        if self._line is not None:
            headers.append(self._line_words)
            rows = [[*row, number(bar.marked)] for row, bar in zip(rows, self._bars, strict=True)]
        return headers, rows

    def sizeHint(self) -> QSize:
        return QSize(320, 150)

    # -- the person ------------------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        frame = self._frame()
        inside = frame.contains(event.position()) and bool(self._bars)
        at = (event.position().x() - frame.left()) / max(1.0, frame.width()) * len(self._bars)
        self.set_current(min(len(self._bars) - 1, int(at)) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        self.set_current(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        last = len(self._bars) - 1
        if step and self._bars:
            at = self._current if self._current is not None else (-1 if step > 0 else last + 1)
            self.set_current(min(last, max(0, at + step)))
        elif event.key() == Qt.Key.Key_Home and self._bars:
            self.set_current(0)
        elif event.key() == Qt.Key.Key_End and self._bars:
            self.set_current(last)
        elif event.key() == Qt.Key.Key_Escape and self._current is not None:
            self.set_current(None)
        else:
            super().keyPressEvent(event)

    # -- painting --------------------------------------------------------------------------------------------

    def _frame(self) -> QRectF:
        metrics = QFontMetricsF(theme.font("tiny"))
        widest = max((metrics.horizontalAdvance(i18n.number(value)) for value in self._ticks()), default=10.0)
        left, top = widest + 10, metrics.height() + 6
        return QRectF(left, top, self.width() - left - 6, self.height() - top - metrics.height() - 8)

    def _highest(self) -> int:
        return max((bar.count for bar in self._bars), default=0) or 1

    def _ticks(self) -> list[float]:
        return ticks(0, self._highest(), 3, whole=True)

    def _end(self) -> float:
        """Where the axis ends: the last bar is drawn as wide as the others."""
        return float(self._bars[0].last - self._bars[0].first + 1) * len(self._bars)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # axes run so in every language
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font("tiny"))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        if not self._bars:
            return
        frame = self._frame()
        self._paint_axes(painter, frame)
        self._paint_bars(painter, frame)
        self._paint_line(painter, frame)
        if self._current is not None:
            self._paint_readout(painter, frame, self._current)

    def _paint_axes(self, painter: QPainter, frame: QRectF) -> None:
        metrics = QFontMetricsF(painter.font())
        for value in self._ticks():
            y = round(frame.bottom() - value / self._highest() * frame.height()) + 0.5
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
            painter.setPen(theme.color("faint"))
            box = QRectF(0, y - metrics.height() / 2, frame.left() - 6, metrics.height())
            middle = Qt.AlignmentFlag.AlignVCenter
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, i18n.number(value))
        for value in ticks(0, self._end(), max(2, int(frame.width() / 80)), whole=True):
            words = i18n.number(value)
            width = metrics.horizontalAdvance(words) + 4
            x = frame.left() + value / self._end() * frame.width() - width / 2
            box = QRectF(min(x, self.width() - width), frame.bottom() + 4, width, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_bars(self, painter: QPainter, frame: QRectF) -> None:
        step = frame.width() / len(self._bars)
        gap = 1.0 if step > 4 else 0.0
        painter.setPen(Qt.PenStyle.NoPen)
        for index, bar in enumerate(self._bars):
            if not bar.count:
                continue
            height = max(2.0, bar.count / self._highest() * frame.height())
            marked = min(height, max(2.0, height * bar.marked / bar.count)) if bar.marked else 0.0
            left, strong = frame.left() + index * step, self._current in (None, index)
            box = QRectF(left, frame.bottom() - height, max(1.0, step - gap), height)
            painter.setBrush(theme.color("curve_1", 1.0 if strong else 0.45))
            painter.drawRect(box)
            if marked:
                painter.setBrush(theme.color("caution", 1.0 if strong else 0.45))
                painter.drawRect(QRectF(box.left(), box.top(), box.width(), marked))

    def _paint_line(self, painter: QPainter, frame: QRectF) -> None:
        if self._line is None:
            return
        metrics = QFontMetricsF(painter.font())
        share = min(1.0, self._line / self._end())
        x = frame.left() + share * frame.width()
        painter.setPen(QPen(theme.color("caution"), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, frame.top() - 2), QPointF(x, frame.bottom()))
        words = self._line_words + (" →" if self._line > self._end() else "")
        width = metrics.horizontalAdvance(words) + 2
        left = min(max(frame.left(), x - width / 2), self.width() - width)
        painter.drawText(QRectF(left, 0, width, metrics.height()), Qt.AlignmentFlag.AlignCenter, words)

    def _paint_readout(self, painter: QPainter, frame: QRectF, index: int) -> None:
        metrics = QFontMetricsF(painter.font())
        lines = self._describe(self._bars[index])
        width = max(metrics.horizontalAdvance(words) for words in lines) + 20
        height = metrics.height() + 3
        x = frame.left() + (index + 0.5) * frame.width() / len(self._bars)
        box = QRectF(x + 8, frame.top() + 4, width, height * len(lines) + 10)
        if box.right() > self.width() - 2:
            box.moveRight(max(x - 8, width + 2))
        painter.setPen(QPen(theme.color("line"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(theme.color("text"))
        for number, words in enumerate(lines):
            row = QRectF(box.left() + 10, box.top() + 5 + number * height, width - 20, height)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, words)
