"""How a cell of the table is drawn and edited: right-to-left text starts at the right, long text opens in the panel."""

from __future__ import annotations

import unicodedata
from typing import cast

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop import theme
from desktop.datasets.model import RowsModel

Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """`too_long` is emitted where a cell cannot be edited in a line."""

    too_long = Signal(str)  # column

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        if index.column() == 0:
            palette = option.palette
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                palette.setColor(role, theme.color("faint"))
        elif is_right_to_left(option.text):
            option.direction = Qt.LayoutDirection.RightToLeft
            option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = cast(RowsModel, index.model())
        if not model.fits_in_a_line(index):
            self.too_long.emit(model.column_name(index.column()))
            return cast(QWidget, None)
        editor = super().createEditor(parent, option, index)
        editor.setObjectName("datasets.cell")
        editor.setAccessibleName(model.column_name(index.column()))
        return editor


def is_right_to_left(words: str) -> bool:
    """Whether the first letter that has a direction runs from right to left."""
    for letter in words[:80]:
        if (kind := unicodedata.bidirectional(letter)) in ("L", "R", "AL"):
            return kind != "L"
    return False
