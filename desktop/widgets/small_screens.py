"""Windows on a screen that is smaller than they are, as with everything drawn two and a half times as large: they
scroll, so that nothing is out of reach.

Does not know what is in them.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication, QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets import layouts

LEAST = QSize(1000, 600)
"""What the main window's contents need."""
FRAME = QSize(8, 40)
"""About what a window manager puts around a window."""


def scrolling(inside: QWidget) -> QScrollArea:
    """The contents of the main window, which scroll in both ways where it is smaller than they need."""
    inside.setMinimumSize(LEAST)
    area = layouts.scrolling(inside)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
    return area


def room(widget: QWidget) -> QSize:
    """The largest size that a window may have where this one is."""
    return widget.screen().availableGeometry().size() - FRAME


def watch(app: QApplication) -> None:
    """From now on every dialog fits on its screen."""
    app.focusWindowChanged.connect(_look)


def _look(_window: QWindow | None) -> None:
    shown = QApplication.activeWindow()
    if isinstance(shown, QDialog):
        fit(shown)


def fit(dialog: QDialog) -> None:
    """Make a dialog no larger than its screen; where it needs more, its contents scroll."""
    most = room(dialog)
    needed = dialog.minimumSizeHint().expandedTo(dialog.minimumSize())
    inside = dialog.layout()
    if (needed.width() > most.width() or needed.height() > most.height()) and inside is not None:
        held = dialog.focusWidget()
        page = QWidget()
        page.setLayout(inside)
        page.setMinimumSize(needed)
        area = layouts.scrolling(page)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        dialog.setMinimumSize(0, 0)
        outer = QVBoxLayout(dialog)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        if held is not None:
            held.setFocus()
            area.ensureWidgetVisible(held)
    wanted = dialog.size().boundedTo(most)
    if wanted != dialog.size():
        dialog.resize(wanted)
        corner = dialog.screen().availableGeometry().topLeft()
        dialog.move(max(corner.x(), dialog.x()), max(corner.y(), dialog.y()))
