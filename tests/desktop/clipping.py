"""Finds words that are cut off or lie over each other: what widgets need is held against the room they got."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QScrollArea,
    QTabBar,
    QWidget,
)

from desktop.widgets.labels import ElidedLabel

_IDEOGRAPH = re.compile("[\u3000-\u9fff]")
"""Lines may be broken after each of these."""
SLACK = 2
"""Pixels by which hints and rooms may differ without a letter being touched."""


def problems(root: QWidget) -> list[str]:
    """What is cut off or overlaps among the visible widgets under `root`, but for what shortens itself by design."""
    found = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or widget.visibleRegion().isEmpty() or isinstance(widget, ElidedLabel):
            continue
        if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
            found += [f"{_name(widget)}: {said}" for said in _label(widget)]
        elif isinstance(widget, QAbstractButton) and widget.text():
            need, room = widget.sizeHint(), widget.size()
            if widget.hasHeightForWidth():
                need = QSize(min(need.width(), room.width()), widget.heightForWidth(room.width()))
            if need.width() > room.width() + SLACK or need.height() > room.height() + SLACK:
                found.append(f"{_name(widget)}: needs {_size(need)}, has {_size(room)}")
        elif isinstance(widget, QHeaderView):
            found += _header(widget)
        elif (
            isinstance(widget, QTabBar)
            and widget.count()
            and widget.sizeHint().width() > widget.width() + SLACK
        ):
            found.append(f"{_name(widget)}: its tabs need {widget.sizeHint().width()}, have {widget.width()}")
        if isinstance(widget, QLabel | QAbstractButton) and getattr(widget, "text", str)():
            found += _beyond(widget)
    found += _overlaps(root)
    return found


def _label(label: QLabel) -> Iterator[str]:
    room = label.contentsRect()
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + SLACK:
            yield f"needs a height of {need}, has {label.height()}"
        # Words that cannot be broken are cut off at the side.
        words = label.text().split()
        widest = max((label.fontMetrics().horizontalAdvance(word) for word in words), default=0)
        plain = label.textFormat() == Qt.TextFormat.PlainText
        if widest > room.width() + SLACK and plain and not _IDEOGRAPH.search(label.text()):
            yield f"a word needs a width of {widest}, has {room.width()}"
        return
    hint = label.sizeHint()
    if hint.width() > label.width() + SLACK or hint.height() > label.height() + SLACK:
        yield f"needs {_size(hint)}, has {_size(label.size())}"


def _header(header: QHeaderView) -> Iterator[str]:
    model = header.model()
    if model is None or header.orientation() != Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        words = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
        tip = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        if header.isSectionHidden(section) or not words or tip:
            continue
        need, room = header.sectionSizeHint(section), header.sectionSize(section)
        if need > room + SLACK:
            yield f"{_name(header)}: column “{words}” needs {need}, has {room}"


def _beyond(widget: QWidget) -> Iterator[str]:
    """Whether a widget reaches out of the one that holds it, and is cut off there; pages that scroll may."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        holder = parent.parentWidget()
        scrolls = holder is not None and isinstance(holder.parentWidget(), QScrollArea)
        if scrolls or isinstance(holder, QAbstractItemView):
            return
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            yield f"{_name(widget)}: reaches out of {parent.objectName() or type(parent).__name__}"
            return
        parent = holder


def _overlaps(root: QWidget) -> Iterator[str]:
    for parent in [root, *root.findChildren(QWidget)]:
        if not parent.isVisible():
            continue
        words = [
            child
            for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if isinstance(child, QLabel | QAbstractButton) and child.isVisible() and child.text()
        ]
        for one, other in combinations(words, 2):
            both = one.geometry() & other.geometry()
            if both.width() > SLACK and both.height() > SLACK:
                yield f"{_name(one)} and {_name(other)} lie over each other"


def _name(widget: QWidget) -> str:
    words = getattr(widget, "text", str)() if not isinstance(widget, QHeaderView) else ""
    parent = widget.parentWidget()
    inside = parent.objectName() or type(parent).__name__ if parent is not None else ""
    return f"{type(widget).__name__} {widget.objectName()} in {inside} “{str(words)[:60]}”"


def _size(size: object) -> str:
    return f"{size.width()}×{size.height()}"  # type: ignore[attr-defined]
