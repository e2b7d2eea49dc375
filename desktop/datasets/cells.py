"""How a cell of the table is drawn and edited: right-to-left text starts at the right, long text opens in the panel.

A table is painted more often than its words change: words once laid out are kept for the next time.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, NamedTuple, cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextLine, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop import theme
from desktop.datasets.model import STAR_ROLE, RowsModel
from desktop.i18n import is_right_to_left
from desktop.widgets import icons
from desktop.widgets.tables import PILL_ROLE, PillDelegate

Index = QModelIndex | QPersistentModelIndex
PADDING = 3
SOME = 60
"""Letters of a cell that are laid out first."""
KEPT = 400
"""Cells whose words stay laid out: those of a screen or two."""
_TOUCHED = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
_HAS_WORDS = QStyleOptionViewItem.ViewItemFeature.HasDisplay


class Laid(NamedTuple):
    """Words that are ready to be drawn; how far below its top their line's own base is, in pixels."""

    layout: QTextLayout
    ascent: float


class CellDelegate(QStyledItemDelegate):
    """Draws the words of a cell of any model on the line of the window's own font: scripts with tall letters would sit
    too high."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._laid: OrderedDict[tuple[str, int, bool, str], Laid] = OrderedDict()
        self._rooms: dict[tuple[int, int, int, str], QRect] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.initStyleOption(option, index)
        words, option.text = option.text, ""
        self.paint_cell(painter, option, words)

    def paint_cell(
        self, painter: QPainter, option: QStyleOptionViewItem, words: str, rejected: bool = False
    ) -> None:
        """Draw a cell; the words of a rejected row are struck through."""
        paint_ground(painter, option)
        if not words:
            return
        font = option.font.key()
        room = self._room(option, font)
        laid = self._lay_out(words, room.width(), rejected, option.font, font)
        metrics = option.fontMetrics
        baseline = room.top() + (room.height() + metrics.ascent() - metrics.descent()) / 2
        painter.save()
        painter.setPen(theme.color("faint" if rejected else "text"))
        laid.layout.draw(painter, QPointF(room.left(), baseline - laid.ascent))
        painter.restore()

    def _room(self, option: QStyleOptionViewItem, font: str) -> QRect:
        """Where in a cell its words go. The style is asked once for each size of cells: it takes its time."""
        cell = option.rect
        key = (cell.width(), cell.height(), option.features.value, font)
        room = self._rooms.get(key)
        if room is None:
            # It gives room to words only where it knows of some.
            option.features |= _HAS_WORDS
            option.text = "…"
            room = option.widget.style().subElementRect(
                QStyle.SubElement.SE_ItemViewItemText, option, option.widget
            )
            room.adjust(PADDING, 0, -PADDING, 0)
            room.translate(-cell.topLeft())
            self._rooms[key] = room
        return room.translated(cell.topLeft())

    def _lay_out(self, words: str, width: int, rejected: bool, font: QFont, name: str) -> Laid:
        key = (words, width, rejected, name)
        laid = self._laid.get(key)
        if laid is None:
            laid = self._laid[key] = lay_out(words, width, rejected, font)
            if len(self._laid) > KEPT:
                self._laid.popitem(last=False)
        else:
            self._laid.move_to_end(key)
        return laid


class FieldDelegate(CellDelegate):
    """Draws and edits the fields of rows. `too_long` is emitted where a cell cannot be edited in a line."""

    too_long = Signal(str)  # column

    def __init__(self, model: RowsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.paint_cell(painter, option, *self._model.cell(index.row(), index.column()))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if not self._model.fits_in_a_line(index):
            self.too_long.emit(self._model.column_name(index.column()))
            return cast(QWidget, None)
        editor = super().createEditor(parent, option, index)
        editor.setObjectName("datasets.cell")
        editor.setAccessibleName(self._model.column_name(index.column()))
        return editor


class StateDelegate(PillDelegate):
    """Draws the state of a row as a pill, of most rows none."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if index.data(PILL_ROLE):
            super().paint(painter, option, index)
        else:
            paint_ground(painter, option)


class StarDelegate(QStyledItemDelegate):
    """Draws the star of a row; of a selected row without one, its outline."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        paint_ground(painter, option)
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


def paint_ground(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """Draw a cell without its words. The model is not asked for ten roles that it does not have, as Qt would."""
    option.widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, option.widget)


def lay_out(words: str, width: int, rejected: bool, font: QFont) -> Laid:
    """Words in a line of `width` pixels; what does not fit gives way to dots at the end in the words' own direction."""
    if font.strikeOut() != rejected:
        font = QFont(font)
        font.setStrikeOut(rejected)
    direction = QTextOption()
    direction.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_right_to_left(words) else Qt.LayoutDirection.LeftToRight
    )
    direction.setWrapMode(QTextOption.WrapMode.NoWrap)
    # Of long words the beginning is laid out: mostly it already fills the cell.
    some = max(SOME, width // 4)
    while True:
        layout = QTextLayout(words[:some], font)
        layout.setCacheEnabled(True)
        layout.setTextOption(direction)
        line = _set(layout, width)
        if line.naturalTextWidth() > width or some >= len(words):
            break
        some *= 2
    if line.naturalTextWidth() > width:
        layout.setText(_shortened(line, words[:some], width, QFontMetricsF(font).horizontalAdvance("…")))
        line = _set(layout, width)
    return Laid(layout, line.ascent())


def _set(layout: QTextLayout, width: int) -> QTextLine:
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return line


def _shortened(line: QTextLine, words: str, width: int, dots: float) -> str:
    """The first words of a line that fit, with dots behind them."""
    low, high = 0, len(words)
    start = _x(line, 0)
    while low < high:
        middle = (low + high + 1) // 2
        if abs(_x(line, middle) - start) + dots <= width:
            low = middle
        else:
            high = middle - 1
    return words[:low].rstrip() + "…"


def _x(line: QTextLine, at: int) -> float:
    """Where the letter `at` begins; PySide adds a second value of C++'s in-and-out parameter."""
    found: Any = line.cursorToX(at)
    return float(found[0] if isinstance(found, tuple) else found)
