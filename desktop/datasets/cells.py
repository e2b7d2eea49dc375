"""How a cell of the table is drawn and edited: right-to-left text starts at the right, long text opens in the panel."""

from __future__ import annotations

import unicodedata
from typing import Any, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop import theme
from desktop.datasets.model import STAR_ROLE, STATUS_ROLE, RowsModel
from desktop.widgets import icons

Index = QModelIndex | QPersistentModelIndex
PADDING = 3
SOME = 60
"""Letters of a cell that are measured first."""
_TOUCHED = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver


class CellDelegate(QStyledItemDelegate):
    """`too_long` is emitted where a cell cannot be edited in a line."""

    too_long = Signal(str)  # column

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draws the words on the line of the window's own font: scripts with tall letters would sit too high."""
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)
        room = style.subElementRect(QStyle.SubElement.SE_ItemViewItemText, option, option.widget)
        room.adjust(PADDING, 0, -PADDING, 0)
        # Of long text the beginning is measured: mostly it already fills the cell.
        if len(words) > (some := max(SOME, room.width() // 4)) and (
            option.fontMetrics.horizontalAdvance(words[:some]) > room.width()
        ):
            words = words[:some]
        rejected = index.data(STATUS_ROLE) == "rejected"
        font = option.font
        font.setStrikeOut(rejected)
        layout = QTextLayout(words, font)
        direction = QTextOption()
        direction.setTextDirection(
            Qt.LayoutDirection.RightToLeft if is_right_to_left(words) else Qt.LayoutDirection.LeftToRight
        )
        direction.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(direction)
        if option.fontMetrics.horizontalAdvance(words) > room.width():
            layout.setText(_shortened(layout, words, room.width(), option.fontMetrics.horizontalAdvance("…")))
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width())
        layout.endLayout()
        baseline = (
            room.top() + (room.height() + option.fontMetrics.ascent() - option.fontMetrics.descent()) / 2
        )
        painter.save()
        painter.setPen(theme.color("faint" if rejected else "text"))
        layout.draw(painter, QPointF(room.left(), baseline - line.ascent()))
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = cast(RowsModel, index.model())
        if not model.fits_in_a_line(index):
            self.too_long.emit(model.column_name(index.column()))
            return cast(QWidget, None)
        editor = super().createEditor(parent, option, index)
        editor.setObjectName("datasets.cell")
        editor.setAccessibleName(model.column_name(index.column()))
        return editor


class StarDelegate(QStyledItemDelegate):
    """Draws the star of a row; of a selected row without one, its outline."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        starred = bool(index.data(STAR_ROLE))
        if not starred and not option.state & _TOUCHED:
            return
        side = 16
        spot = QRect(0, 0, side, side)
        spot.moveCenter(option.rect.center())
        if starred:
            icons.paint(painter, spot, "star-fill", "curve_2")
        else:
            icons.paint(painter, spot, "star", "faint")


def _shortened(layout: QTextLayout, words: str, width: int, dots: int) -> str:
    """The first words that fit, with dots behind them in the text's own direction."""
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    low, high = 0, len(words)
    while low < high:
        middle = (low + high + 1) // 2
        if abs(_x(line, middle) - _x(line, 0)) + dots <= width:
            low = middle
        else:
            high = middle - 1
    return words[:low].rstrip() + "…"


def _x(line: QTextLine, at: int) -> float:
    """Where the letter `at` begins; PySide adds a second value of C++'s in-and-out parameter."""
    found: Any = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)


def is_right_to_left(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for letter in words[:80]:
        if (kind := unicodedata.bidirectional(letter)) in ("L", "R", "AL"):
            return kind != "L"
    return False
