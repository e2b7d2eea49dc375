"""Shares as bars, each with a whisker for where the true share may lie. Does not know what is shared."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop import i18n, theme
from desktop.widgets.accessible import give_role
from desktop.widgets.plot_table import Table, offer_table

_BAR, _GAP = 16, 12


@dataclass(frozen=True)
class Bar:
    """`share`, `low` and `high` from 0 to 1; share None: nothing is known. `figure` stands behind the bar."""

    name: str
    share: float | None
    low: float
    high: float
    figure: str


class Bars(QWidget):
    """Names at the leading side, bars on one scale from 0 to 100 %."""

    def __init__(self, name: str) -> None:
        super().__init__()
        give_role(self, "chart")
        self.setObjectName(name)
        self.setAccessibleName(self.tr("Shares"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        offer_table(self, self.table)
        self._bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.notifier().changed.connect(self._restyle)

    def show_bars(self, bars: list[Bar]) -> None:
        self._bars = bars
        self.setAccessibleDescription("; ".join(f"{bar.name}: {bar.figure}" for bar in bars))
        self.updateGeometry()
        self.update()

    def table(self) -> Table:
        """A row for each bar."""
        rows = [
            [
                bar.name,
                *(["", "", ""] if bar.share is None else map(i18n.percent, (bar.share, bar.low, bar.high))),
                bar.figure,
            ]
            for bar in self._bars
        ]
        return [self.tr("What"), self.tr("Share"), self.tr("From"), self.tr("To"), self.tr("Figures")], rows

    def sizeHint(self) -> QSize:
        return QSize(360, len(self._bars) * self._pitch())

    def minimumSizeHint(self) -> QSize:
        return QSize(240, self.sizeHint().height())

    def _pitch(self) -> int:
        return max(_BAR, QFontMetrics(theme.font("small")).height()) + _GAP

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = theme.font("small")
        painter.setFont(font)
        painter.setLayoutDirection(self.layoutDirection())
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(bar.name) for bar in self._bars), default=0)
        names = min(widest + 14, int(self.width() * 0.4))
        figures = max((metrics.horizontalAdvance(bar.figure) for bar in self._bars), default=0) + 14
        room = max(40, self.width() - names - figures)

        def box(left: float, top: float, width: float, height: float) -> QRectF:
            return QRectF(self.width() - left - width if mirrored else left, top, width, height)

        pitch = self._pitch()
        for row, bar in enumerate(self._bars):
            top = row * pitch + _GAP / 2
            middle = top + (pitch - _GAP) / 2
            leading = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
            painter.setPen(theme.color("text"))
            shown = metrics.elidedText(bar.name, Qt.TextElideMode.ElideMiddle, names - 14)
            painter.drawText(box(0, top, names - 14, pitch - _GAP), leading, shown)
            painter.setPen(theme.color("second"))
            figure = i18n.isolate(bar.figure)
            painter.drawText(box(names + room + 14, top, figures - 14, pitch - _GAP), leading, figure)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(box(names, middle - _BAR / 2, room, _BAR), 4, 4)
            if bar.share is None:
                continue
            painter.setBrush(theme.color("curve_1"))
            if bar.share > 0:
                painter.drawRoundedRect(box(names, middle - _BAR / 2, room * bar.share, _BAR), 4, 4)
            painter.setPen(QPen(theme.color("text"), 1.5))
            span = box(names + room * bar.low, middle, room * (bar.high - bar.low), 0)
            painter.drawLine(span.topLeft(), span.topRight())
            for end in (span.left(), span.right()):
                painter.drawLine(QPointF(end, middle - 4), QPointF(end, middle + 4))
