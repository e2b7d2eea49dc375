"""Draws a figure with its confidence interval in a table's cell: a dot, a whisker, and the number. Knows no figures."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop import theme

INTERVAL_ROLE = int(Qt.ItemDataRole.UserRole) + 110
"""Model role: (low, value, high, least, most, is the best), the first three drawn on a scale from least to most."""

Index = QModelIndex | QPersistentModelIndex
_NUMBER = 62


class IntervalDelegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        drawn = index.data(INTERVAL_ROLE)
        if not drawn:
            super().paint(painter, option, index)
            return
        low, value, high, least, most, best = drawn
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        self.initStyleOption(option, index)
        option.text = ""
        view = cast(QAbstractItemView, option.widget)
        view.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, view)
        mirrored = view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        cell = QRectF(option.rect).adjusted(8, 0, -12, 0)
        number = QRectF(cell)
        number.setWidth(_NUMBER)
        track = cell.adjusted(_NUMBER, 0, 0, 0)
        if mirrored:
            number.moveRight(cell.right())
            track = cell.adjusted(0, 0, -_NUMBER, 0)

        def at(figure: float) -> float:
            share = (figure - least) / (most - least) if most > least else 0.5
            return track.right() - share * track.width() if mirrored else track.left() + share * track.width()

        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("text"))
        painter.drawText(number, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), words)
        middle = track.center().y()
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPointF(track.left(), middle), QPointF(track.right(), middle))
        color = theme.color("good" if best else "accent")
        painter.setPen(QPen(color, 2))
        painter.drawLine(QPointF(at(low), middle), QPointF(at(high), middle))
        for end in (low, high):
            painter.drawLine(QPointF(at(end), middle - 4), QPointF(at(end), middle + 4))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPointF(at(value), middle), 5, 5)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(260, theme.row_height())
