"""The list of keys: read from the window, and nothing of the window is changed by reading."""

from __future__ import annotations

import shiboken6
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.widgets import shortcuts


def test_keys_of_buttons_actions_and_shortcuts_are_found(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    part = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(part)
    press = QPushButton("Press", part)
    press.setShortcut(QKeySequence("Ctrl+B"))
    menu = QMenu(part)
    action = menu.addAction("Act")
    action.setShortcut(QKeySequence("Ctrl+M"))
    QShortcut(QKeySequence("Ctrl+J"), part).setWhatsThis("Jump")
    other = QWidget()
    qtbot.addWidget(other)
    QShortcut(QKeySequence("Ctrl+K"), other).setWhatsThis("Elsewhere")
    with qtbot.waitExposed(window):
        window.show()
    assert dict(shortcuts.collect(window)) == {"Ctrl+B": "Press", "Ctrl+M": "Act", "Ctrl+J": "Jump"}
    # Whose child a thing is, as Python sees it, says when it is gone for Python.
    [owner] = [line for line in shiboken6.dump(action).splitlines() if line.startswith("parent")]
    assert "QMenu" in owner
