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
    press.setAccessibleName("Press (Ctrl+B)")
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


def test_keys_stand_in_the_order_of_the_keyboard_whatever_qt_lists_first(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    for keys in ("Del", "Ctrl+0", "Ctrl+Shift+C", "Ctrl+L", "Alt+Up", "Ctrl+9", "Ctrl+1", "Ctrl+B"):
        QShortcut(QKeySequence(keys), window).setWhatsThis(keys)
    with qtbot.waitExposed(window):
        window.show()
    found = [keys for keys, _ in shortcuts.collect(window)]
    assert found == ["Ctrl+1", "Ctrl+9", "Ctrl+0", "Ctrl+B", "Ctrl+L", "Ctrl+Shift+C", "Del", "Alt+Up"]
