"""Whether one sees where the focus is: the pixels of a control with it and without it."""

from __future__ import annotations

from PySide6.QtGui import QColor, QImage

from tests.accessibility.bus import Node
from tests.desktop.test_main_window import contrast

ENOUGH = 3.0
"""WCAG 2.2, 2.4.13: between the same pixel with the focus and without."""
AROUND = 4
"""Pixels beyond the control's edge that may belong to its ring."""


def marked(with_focus: QImage, without: QImage, node: Node) -> int:
    """How many pixels in and around a control differ enough."""
    x, y, width, height = node.box
    seen: dict[tuple[int, int], bool] = {}
    count = 0
    for row in range(max(0, y - AROUND), min(with_focus.height(), y + height + AROUND)):
        for column in range(max(0, x - AROUND), min(with_focus.width(), x + width + AROUND)):
            pair = with_focus.pixel(column, row), without.pixel(column, row)
            if pair[0] == pair[1]:
                continue
            if pair not in seen:
                seen[pair] = contrast(QColor(pair[0]).name(), QColor(pair[1]).name()) >= ENOUGH
            count += seen[pair]
    return count


def needed(node: Node) -> int:
    """As many as a quarter of its outline: a small round thing has a smaller ring than its box."""
    return (node.box[2] + node.box[3]) // 2
