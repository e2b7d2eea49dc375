"""What Python still holds of the window's layouts when Qt has deleted it.

PySide keeps an item that it was once asked for, or that lay in a layout when that was added to another, for as long as
the layout lives; it does not hear when Qt deletes it. What comes to lie in its place in memory is then taken for it.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator

import shiboken6
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem


def stale_items() -> list[str]:
    """Each such item, as shiboken tells of it. To look makes Python hold all items that there are."""
    gc.collect()
    held = [one for one in gc.get_objects() if isinstance(one, QLayoutItem) and not isinstance(one, QLayout)]
    there = {shiboken6.getCppPointer(item)[0] for item in _items()}
    return [
        shiboken6.dump(one)
        for one in held
        if shiboken6.isValid(one) and shiboken6.getCppPointer(one)[0] not in there
    ]


def _items() -> Iterator[QLayoutItem]:
    layouts = [layout for widget in QApplication.allWidgets() if (layout := widget.layout()) is not None]
    while layouts:
        layout = layouts.pop()
        if not shiboken6.isValid(layout):
            continue  # it went with its widget while this looks
        for at in range(layout.count()):
            item = layout.itemAt(at)
            if isinstance(item, QLayout):
                layouts.append(item)
            elif item is not None and shiboken6.isValid(item):
                yield item
