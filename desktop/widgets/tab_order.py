"""The way of the Tab key: as the layouts go, which is as one reads, also for what was put in later.

Qt goes by when a widget was made.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QLayout,
    QWidget,
)

_WHOLE = (QAbstractSpinBox, QComboBox)
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
        if isinstance(child, QAbstractItemView):
            yield from stops(child.viewport())  # controls that stand in its cells
        elif not isinstance(child, _WHOLE):
            yield from stops(child)


class OrderedDialog(QDialog):
    """A dialog to which parts are added while it is open."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        follow_layout(self)
        return super().focusNextPrevChild(forward)


def _parts(widget: QWidget) -> list[QWidget]:
    children = [child for child in widget.children() if isinstance(child, QWidget)]
    layout = widget.layout()
    laid_out = list(_inside(layout, children)) if layout is not None else []
    known = set(laid_out)
    others = [one for one in children if one not in known]
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def place(one: QWidget) -> tuple[int, int]:
        at: QPoint = one.pos()
        return at.y(), -at.x() if mirrored else at.x()

    return [*laid_out, *sorted(others, key=place)]


def _inside(layout: QLayout, children: Sequence[QWidget]) -> Iterator[QWidget]:
    """Those of the `children` that stand in the layout, in its order."""
    # Not by itemAt: PySide keeps what that returns for as long as the layout lives. When Qt has deleted the item, the
    # next thing that comes to lie in its place in memory, a text document say, is then taken for a layout's item.
    places: dict[int, QWidget | QLayout] = {layout.indexOf(child): child for child in children}
    places |= {layout.indexOf(child): child for child in layout.children() if isinstance(child, QLayout)}
    places.pop(-1, None)
    order = sorted(places)
    if isinstance(layout, QGridLayout):
        order.sort(key=lambda at: layout.getItemPosition(at)[:2])  # type: ignore[index]
    for at in order:
        one = places[at]
        if isinstance(one, QLayout):
            yield from _inside(one, children)
        else:
            yield one
