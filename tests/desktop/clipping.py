"""Finds words that are cut off or lie over each other: what widgets need is held against the room they got.

Looks at sizes alone; `tests.desktop.ink` looks at what is really painted.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QToolButton,
    QToolTip,
    QTreeView,
    QWidget,
)

from desktop.i18n import bare
from desktop.widgets.labels import ElidedLabel

_IDEOGRAPH = re.compile("[\u3000-\u9fff]")
"""Lines may be broken after each of these."""
_WORD = re.compile(r"[^\s,;·…]+")
SLACK = 2
"""Pixels by which hints and rooms may differ without a letter being touched."""
LEAST = 40
"""Pixels below which what is left of shortened words says nothing."""


def problems(root: QWidget) -> list[str]:
    """What is cut off, cannot be reached or overlaps among the visible widgets under `root`. Words may be shortened
    where a tip says them whole."""
    found: list[str] = []
    seen = [one for one in [root, *root.findChildren(QWidget)] if is_seen(one) and not _is_tip(one)]
    for widget in seen:
        found += [f"{name_of(widget)}: {said}" for said in _said(widget)]
    found += _overlaps(seen)
    if isinstance(root, QDialog):
        room = root.screen().availableSize()
        if root.width() > room.width() or root.height() > room.height():
            found.append(
                f"{name_of(root)}: is {_size(root.size())}, and the screen has room for {_size(room)}"
            )
    return found


def is_seen(widget: QWidget) -> bool:
    """Whether any of it is on the screen."""
    if not widget.isVisible():
        return False
    if not isinstance(widget, QAbstractScrollArea):
        return not widget.visibleRegion().isEmpty()
    # What it shows covers it, which Qt takes for hiding it.
    rest = widget.rect()
    one: QWidget = widget
    while (parent := one.parentWidget()) is not None and not one.isWindow():
        rest = rest.translated(one.pos()) & parent.rect()
        one = parent
    return not rest.isEmpty()


def _is_tip(widget: QWidget) -> bool:
    """A tip goes as it came, and may lie over what it is about."""
    return widget.objectName() == "qtooltip_label"


def _said(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel):
        yield from _elided(widget)
    elif isinstance(widget, QLabel):
        if widget.text() and widget.pixmap().isNull():
            yield from _label(widget)
            yield from _beyond(widget)
    elif isinstance(widget, QAbstractButton):
        only_icon = isinstance(widget, QToolButton) and not widget.icon().isNull()
        if widget.text() and not only_icon:
            yield from _button(widget)
            yield from _beyond(widget)
    elif isinstance(widget, QHeaderView):
        yield from _header(widget)
    elif isinstance(widget, QAbstractItemView):
        yield from _cells(widget)
    elif isinstance(widget, QComboBox):
        yield from _combo(widget)
    elif isinstance(widget, QAbstractSpinBox):
        yield from _typed(widget, widget.text())
    elif isinstance(widget, QLineEdit):
        if not widget.text() and not isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
            yield from _typed(widget, widget.placeholderText())
    elif isinstance(widget, QScrollArea):
        yield from _unreached(widget)
    elif isinstance(widget, QTabBar) and widget.count():
        need = widget.sizeHint().width()
        if need > widget.width() + SLACK:
            yield f"its tabs need {need}, have {widget.width()}"


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


def _elided(label: ElidedLabel) -> Iterator[str]:
    need, room = label.fontMetrics().horizontalAdvance(label.text()), label.contentsRect().width()
    if need > room + SLACK and label.text() not in label.toolTip():
        yield "is shortened, and no tip says it whole"
    if need > room + SLACK and room < LEAST:
        yield f"is shortened to {room} pixels"
    if label.text() and label.sizeHint().height() > label.height() + SLACK:
        yield f"needs a height of {label.sizeHint().height()}, has {label.height()}"


def _button(button: QAbstractButton) -> Iterator[str]:
    need, room = button.sizeHint(), button.size()
    if button.hasHeightForWidth():
        need = QSize(min(need.width(), room.width()), button.heightForWidth(room.width()))
    if need.width() > room.width() + SLACK or need.height() > room.height() + SLACK:
        yield f"needs {_size(need)}, has {_size(room)}"


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
            yield f"column “{words}” needs {need}, has {room}"
    if header.sizeHint().height() > header.height() + SLACK:
        yield f"needs a height of {header.sizeHint().height()}, has {header.height()}"


def _cells(view: QAbstractItemView) -> Iterator[str]:
    """Cells whose words are shortened without a tip, or cut off at the top; of the rows that are on the screen."""
    for index in _shown(view):
        words = index.data(Qt.ItemDataRole.DisplayRole)
        if not isinstance(words, str) or not words:
            continue
        option = QStyleOptionViewItem()
        view.initViewItemOption(option)
        room = option.rect = view.visualRect(index)
        need = view.itemDelegateForIndex(index).sizeHint(option, index)
        if not need.isValid() or "\n" in words:
            continue
        if index.data(Qt.ItemDataRole.SizeHintRole) is not None:
            # Given for the height's sake: it says nothing of the words.
            need.setWidth(max(need.width(), option.fontMetrics.horizontalAdvance(words)))
        wraps = bool(option.features & QStyleOptionViewItem.ViewItemFeature.WrapText)
        if need.width() > room.width() + SLACK and not wraps and not _says(view, index, words):
            yield f"cell “{words[:40]}” needs {need.width()}, has {room.width()}, and no tip says it whole"
        if need.height() > room.height() + SLACK:
            yield f"cell “{words[:40]}” needs a height of {need.height()}, has {room.height()}"


def _says(view: QAbstractItemView, index: QModelIndex, words: str) -> bool:
    """Whether the pointer over a cell shows all of it."""
    tip = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
    if not tip:
        at = view.visualRect(index).center()
        event = QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)
        tip = QToolTip.text() if QToolTip.isVisible() else ""
        QToolTip.hideText()
    # A tip may stand in several lines.
    return set(_WORD.findall(bare(words))) <= set(_WORD.findall(bare(tip)))


def _shown(view: QAbstractItemView) -> Iterator[QModelIndex]:
    model = view.model()
    if model is None or not isinstance(view, QTableView | QTreeView | QListView):
        return
    port = view.viewport().rect()
    first = view.indexAt(QPoint(port.center().x(), 1))
    for row in range(max(0, first.row()), model.rowCount(view.rootIndex())):
        cells = [
            model.index(row, column, view.rootIndex())
            for column in range(1 if isinstance(view, QListView) else model.columnCount(view.rootIndex()))
        ]
        places = [view.visualRect(cell) for cell in cells]
        if all(place.top() > port.bottom() for place in places):
            return
        for cell, place in zip(cells, places, strict=True):
            if port.contains(place):
                yield cell


def _combo(box: QComboBox) -> Iterator[str]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    room = box.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
    )
    need = box.fontMetrics().horizontalAdvance(box.currentText())
    if not box.itemIcon(box.currentIndex()).isNull():
        need += box.iconSize().width() + 4
    # The style keeps a few pixels on both sides of the words for the frame of a field that can be typed in.
    if need > room.width() + SLACK and box.currentText() not in box.toolTip():
        yield f"“{box.currentText()[:40]}” needs {need}, has {room.width()}, and no tip says it whole"
    if box.sizeHint().height() > box.height() + SLACK:
        yield f"needs a height of {box.sizeHint().height()}, has {box.height()}"


def _typed(field: QWidget, words: str) -> Iterator[str]:
    line = field if isinstance(field, QLineEdit) else field.findChild(QLineEdit)
    assert isinstance(line, QLineEdit)
    need = line.fontMetrics().horizontalAdvance(words)
    # Qt keeps two pixels on both sides of what is typed.
    room = line.contentsRect().width() - line.textMargins().left() - line.textMargins().right() - 4
    if need > room + SLACK and words not in field.toolTip():
        yield f"“{words[:40]}” needs {need}, has {room}"
    if field.sizeHint().height() > field.height() + SLACK:
        yield f"needs a height of {field.sizeHint().height()}, has {field.height()}"


def _unreached(area: QScrollArea) -> Iterator[str]:
    page = area.widget()
    if page is None:
        return
    need, room = page.minimumSizeHint().width(), area.viewport().width()
    never = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    if page.width() > room + SLACK:
        how = "cannot be scrolled there" if never else "has to be scrolled sideways"
        yield f"its page is {page.width()} wide (at least {need}), has {room}, and {how}"


def _beyond(widget: QWidget) -> Iterator[str]:
    """Whether a widget reaches out of the one that holds it, and is cut off there; pages that scroll may."""
    parent = widget.parentWidget()
    while parent is not None and not widget.isWindow():
        holder = parent.parentWidget()
        scrolls = holder is not None and isinstance(holder.parentWidget(), QScrollArea)
        if scrolls or isinstance(holder, QAbstractItemView):
            return
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            yield f"reaches out of {parent.objectName() or type(parent).__name__}"
            return
        if parent.isWindow():
            return
        parent = holder


def _overlaps(seen: Iterable[QWidget]) -> Iterator[str]:
    """Words over words, wherever in the window they belong to."""
    words = [(one, place) for one in seen if (place := _place(one)) is not None]
    for (one, here), (other, there) in combinations(words, 2):
        both = here & there
        if both.width() <= SLACK or both.height() <= SLACK:
            continue
        if one.isAncestorOf(other) or other.isAncestorOf(one):
            continue
        yield f"{name_of(one)} and {name_of(other)} lie over each other"


def _place(widget: QWidget) -> QRect | None:
    """Where its words are, in the coordinates of the window; None where it says nothing."""
    if isinstance(widget, QLabel) and widget.text() and widget.pixmap().isNull():
        room = widget.contentsRect()
        if not widget.wordWrap():
            hint = widget.sizeHint().boundedTo(widget.size())
            room = QStyle.alignedRect(widget.layoutDirection(), widget.alignment(), hint, room)
    elif isinstance(widget, QAbstractButton) and widget.text():
        room = widget.rect()
    else:
        return None
    seen = room & widget.visibleRegion().boundingRect()
    return QRect(widget.mapTo(widget.window(), seen.topLeft()), seen.size())


def name_of(widget: QWidget) -> str:
    """Kind, name, place and words, for who looks for it."""
    words = getattr(widget, "text", str)() if isinstance(widget, QLabel | QAbstractButton) else ""
    parent = widget.parentWidget()
    inside = parent.objectName() or type(parent).__name__ if parent is not None else ""
    return f"{type(widget).__name__} {widget.objectName()} in {inside} “{str(words)[:60]}”"


def _size(size: QSize) -> str:
    return f"{size.width()}×{size.height()}"
