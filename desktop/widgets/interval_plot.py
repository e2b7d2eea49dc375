"""Shares with how sure they are: a row for each, a dot for the mean and a whisker for the interval, read out by keys.

Does not know what was measured.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop import i18n, theme
from desktop.widgets.accessible import give_role
from desktop.widgets.curve import ticks
from desktop.widgets.plot_table import Table, offer_table

NAMES = 0.36
"""The share of the width that names may take."""


@dataclass(frozen=True)
class IntervalRow:
    """`mean` between `low` and `high`; None where nothing was measured, and `note` says why. `color`: a token.
    `note`: a second line under the name. `strong`: the row that is spoken of."""

    name: str
    mean: float | None
    low: float = 0.0
    high: float = 0.0
    note: str = ""
    color: str = "curve_1"
    strong: bool = False


class IntervalPlot(QWidget):
    """As high as its rows. Up and down go through the rows; `accessibleDescription` is the same as a table.

    `within`: the axis; `share`: values are shown as percentages.
    """

    def __init__(self, name: str = "") -> None:
        super().__init__()
        give_role(self, "chart")
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Plot"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._rows: list[IntervalRow] = []
        self._within = (0.0, 1.0)
        self._share = True
        self._current: int | None = None
        offer_table(self, self.table)
        theme.notifier().changed.connect(self._changed)

    def set_rows(
        self,
        rows: Sequence[IntervalRow],
        *,
        within: tuple[float, float] = (0.0, 1.0),
        share: bool = True,
    ) -> None:
        self._rows, self._within, self._share = list(rows), within, share
        if self._current is not None and self._current >= len(rows):
            self._current = None
        self._describe()
        self._changed()

    def rows(self) -> list[IntervalRow]:
        return list(self._rows)

    def words(self, row: IntervalRow) -> str:
        """A row read out."""
        if row.mean is None:
            parts = [row.name, row.note or self.tr("not measured")]
        else:
            between = self.tr("between {low} and {high}")
            between = between.format(low=self._value(row.low), high=self._value(row.high))
            parts = [row.name, self._value(row.mean), between, row.note]
        return ", ".join(part for part in parts if part)

    def table(self) -> Table:
        """A row for each, with its value and the ends of its interval."""
        rows = [
            [
                one.name,
                *(["", "", ""] if one.mean is None else map(self._value, (one.mean, one.low, one.high))),
                one.note,
            ]
            for one in self._rows
        ]
        return [self.tr("What"), self.tr("Value"), self.tr("From"), self.tr("To"), self.tr("Note")], rows

    def set_current(self, index: int | None) -> None:
        """Read a row out, or none."""
        self._current = index
        self._describe()
        self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(theme.font("tiny"))
        return QSize(480, int(len(self._rows) * self._row_height() + metrics.height() + 14))

    def minimumSizeHint(self) -> QSize:
        return QSize(280, self.sizeHint().height())

    # -- the person ------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        last = len(self._rows) - 1
        if step and self._rows:
            at = self._current if self._current is not None else (-1 if step > 0 else last + 1)
            self.set_current(min(last, max(0, at + step)))
        elif event.key() == Qt.Key.Key_Escape and self._current is not None:
            self.set_current(None)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = int(event.position().y() // self._row_height())
        self.set_current(at if 0 <= at < len(self._rows) else None)

    def leaveEvent(self, event: QEvent) -> None:
        self.set_current(None)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            if self._current is not None:
                QToolTip.showText(event.globalPos(), self.words(self._rows[self._current]), self)
            return True
        return super().event(event)

    # -- painting --------------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        said = [self._rows[self._current]] if self._current is not None else self._rows
        self.setAccessibleDescription("\n".join(self.words(row) for row in said))

    def _value(self, value: float) -> str:
        return i18n.percent(value) if self._share else i18n.decimal(value, 2)

    def _row_height(self) -> float:
        lines = QFontMetricsF(theme.font("small")).height()
        if any(row.note for row in self._rows):
            lines += QFontMetricsF(theme.font("tiny")).height()
        return lines + 16

    def _frame(self) -> QRectF:
        """Where the axis is, from its least to its most value; names stand before it, figures behind."""
        small, tiny = QFontMetricsF(theme.font("small")), QFontMetricsF(theme.font("tiny"))
        wanted = max(
            (max(small.horizontalAdvance(row.name), tiny.horizontalAdvance(row.note)) for row in self._rows),
            default=0.0,
        )
        names = min(wanted + 26, self.width() * NAMES)
        figures = max((small.horizontalAdvance(self._figures(row)) for row in self._rows), default=0.0) + 24
        left, right = (figures, names) if self._mirrored else (names, figures)
        height = len(self._rows) * self._row_height()
        return QRectF(left, 0, max(40.0, self.width() - left - right), height)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _figures(self, row: IntervalRow) -> str:
        if row.mean is None:
            return "–"
        low, high = self._value(row.low), self._value(row.high)
        return i18n.isolate(f"{self._value(row.mean)}  ({low}–{high})")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self._frame()
        self._paint_axis(painter, frame)
        for index, row in enumerate(self._rows):
            top = index * self._row_height()
            self._paint_words(painter, frame, row, top, current=index == self._current)
            if row.mean is not None:
                self._paint_interval(painter, frame, row, row.mean, top + self._row_height() / 2)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)

    def _x(self, frame: QRectF, value: float) -> float:
        least, most = self._within
        share = (value - least) / (most - least)
        return frame.left() + min(1.0, max(0.0, share)) * frame.width()

    def _paint_axis(self, painter: QPainter, frame: QRectF) -> None:
        painter.setFont(theme.font("tiny"))
        metrics = QFontMetricsF(painter.font())
        for value in ticks(*self._within, about=max(2, min(4, int(frame.width() / 70)))):
            x = round(self._x(frame, value)) + 0.5
            painter.setPen(QPen(theme.color("grid"), 1))
            painter.drawLine(QPointF(x, 0), QPointF(x, frame.bottom() + 3))
            painter.setPen(theme.color("faint"))
            words = self._value(value)
            width = metrics.horizontalAdvance(words) + 4
            left = min(max(0.0, x - width / 2), self.width() - width)
            box = QRectF(left, frame.bottom() + 6, width, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_words(
        self, painter: QPainter, frame: QRectF, row: IntervalRow, top: float, *, current: bool
    ) -> None:
        height = self._row_height()
        if current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover", 0.6))
            painter.drawRoundedRect(QRectF(0, top + 1, self.width(), height - 2), 6, 6)
        names = QRectF(10, top, frame.left() - 20, height)
        figures = QRectF(frame.right(), top, self.width() - frame.right() - 10, height)
        if self._mirrored:
            names, figures = (
                QRectF(frame.right() + 10, top, self.width() - frame.right() - 20, height),
                QRectF(10, top, frame.left() - 10, height),
            )
        # Qt turns "left" round where the widget runs from right to left; absolute is what is meant here.
        near = Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft
        )
        far = Qt.AlignmentFlag.AlignAbsolute | (
            Qt.AlignmentFlag.AlignLeft if self._mirrored else Qt.AlignmentFlag.AlignRight
        )
        small, tiny = theme.font("small"), theme.font("tiny")
        if row.strong:
            small.setWeight(QFont.Weight.DemiBold)
        first = QFontMetricsF(small)
        block = first.height() + (QFontMetricsF(tiny).height() if row.note else 0)
        line = QRectF(names.left(), top + (height - block) / 2, names.width(), first.height())
        painter.setFont(small)
        painter.setPen(theme.color("text"))
        name = first.elidedText(row.name, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, int(near | Qt.AlignmentFlag.AlignVCenter), name)
        painter.drawText(figures, int(far | Qt.AlignmentFlag.AlignVCenter), self._figures(row))
        if row.note:
            painter.setFont(tiny)
            painter.setPen(theme.color("faint"))
            second = QFontMetricsF(tiny)
            line = QRectF(line.left(), line.bottom(), line.width(), second.height())
            note = second.elidedText(row.note, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, int(near | Qt.AlignmentFlag.AlignVCenter), note)

    def _paint_interval(
        self, painter: QPainter, frame: QRectF, row: IntervalRow, mean: float, middle: float
    ) -> None:
        color = theme.color(row.color)
        low, high = self._x(frame, row.low), self._x(frame, row.high)
        painter.setPen(QPen(color, 2.4, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for end in (low, high):
            painter.drawLine(QPointF(end, middle - 4), QPointF(end, middle + 4))
        painter.setPen(QPen(theme.color("card"), 2))
        painter.setBrush(color)
        painter.drawEllipse(QPointF(self._x(frame, mean), middle), 6.5, 6.5)
