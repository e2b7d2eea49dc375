"""The way of the Tab key: as the layouts go, which is as one reads, also for what was put in later.

Qt goes by when a widget was made.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractSpinBox, QComboBox, QGridLayout, QLayout, QWidget

_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox)
"""Their parts are no stops of their own."""


def follow_layout(root: QWidget) -> list[QWidget]:
    """Set the order within `root`, and return it. Takes a few milliseconds: done when Tab is pressed, not when
    something changes."""
    order = list(stops(root))
    for before, stop in pairwise(order):
        QWidget.setTabOrder(before, stop)
    return order


def stops(root: QWidget) -> Iterator[QWidget]:
    """What takes the focus by Tab and is shown in `root`, as one reads."""
    for child in _parts(root):
        if not child.isVisible() or child.isWindow():
            continue
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.focusProxy() is None:
            yield child
        if not isinstance(child, _WHOLE):
            yield from stops(child)


def _parts(widget: QWidget) -> list[QWidget]:
    layout = widget.layout()
    laid_out = list(_inside(layout)) if layout is not None else []
    known = set(laid_out)
    others = [one for one in widget.children() if isinstance(one, QWidget) and one not in known]
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def place(one: QWidget) -> tuple[int, int]:
        at: QPoint = one.pos()
        return at.y(), -at.x() if mirrored else at.x()

    return [*laid_out, *sorted(others, key=place)]


def _inside(layout: QLayout) -> Iterator[QWidget]:
    order = range(layout.count())
    if isinstance(layout, QGridLayout):
        order = sorted(order, key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[index, assignment]
    for at in order:
        item = layout.itemAt(at)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _inside(inner)
