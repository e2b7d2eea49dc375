"""What a person does with a window, for its tests. What is clicked is found by its object name."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget


def part(owner: QWidget, name: str) -> Any:
    """What has that name in `owner`; one that is shown before one that is about to go."""
    found = owner.findChildren(QWidget, name)
    assert found, name
    return next((one for one in found if one.isVisible()), found[0])


def click(widget: QWidget) -> None:
    assert widget.isVisible() and widget.isEnabled(), widget.objectName()
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def press(owner: QWidget, name: str) -> None:
    """Click what has that name in `owner`."""
    click(part(owner, name))


def in_dialog(name: str, act: Callable[[Any], object]) -> None:
    """Once the dialog of that name is there, act on it."""

    def look() -> None:
        found = [
            top for top in QApplication.topLevelWidgets() if top.objectName() == name and top.isVisible()
        ]
        if found and isinstance(found[0], QDialog):
            try:
                act(found[0])
            except BaseException:
                # The test fails by it; a dialog left open would keep it waiting.
                found[0].reject()
                raise
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)
