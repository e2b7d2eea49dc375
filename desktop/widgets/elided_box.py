"""A box to choose from that shortens what is chosen to fit, as labels and tables do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from desktop.i18n import is_right_to_left

EDGE = 2
"""Pixels that the style leaves beside the words."""
_AS_WRITTEN = "\u2066"
"""Has what follows run from the left in a mirrored window."""


class ElidedBox(QComboBox):
    """Ends in "…" where there is too little room. Qt cuts through a letter, in a mirrored window at the beginning."""

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:
        super().initStyleOption(option)
        words = option.currentText
        shown = option.fontMetrics.elidedText(words, Qt.TextElideMode.ElideRight, self._room(option))
        if shown != words:
            # The "…" of Latin words would stand before them there.
            mirrored = option.direction == Qt.LayoutDirection.RightToLeft
            option.currentText = _AS_WRITTEN + shown if mirrored and not is_right_to_left(words) else shown

    def _room(self, option: QStyleOptionComboBox) -> int:
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + 2 * EDGE
        return field.width() - EDGE - icon
