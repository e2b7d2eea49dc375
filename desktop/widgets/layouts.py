"""What many panels lay out the same way: a page that scrolls up and down, and a layout emptied for what comes next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget


def clear(layout: QLayout) -> None:
    """Take all widgets out and delete them."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            # It lives until the event loop comes round.
            widget.hide()
            widget.deleteLater()


def scrolling(inside: QWidget | QLayout | None = None, *, name: str = "") -> QScrollArea:
    """`inside`, as wide as there is room and as high as it needs, scrolled. A layout gets a page of its own; nothing:
    it comes later (`setWidget`). The keyboard goes to what is inside."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if isinstance(inside, QLayout):
        area.setWidget(page(inside))
    elif inside is not None:
        area.setWidget(inside)
    return area


def page(layout: QLayout) -> QWidget:
    """A widget with the ground of a page, laid out so, with a little room before the scroll bar."""
    made = QWidget()
    made.setProperty("role", "page")
    # Margins stay where they are when lines run from right to left; the scroll bar does not.
    mirrored = made.layoutDirection() == Qt.LayoutDirection.RightToLeft
    layout.setContentsMargins(6 if mirrored else 0, 0, 0 if mirrored else 6, 0)
    made.setLayout(layout)
    return made
