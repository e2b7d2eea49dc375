"""Buttons in their roles: plain, primary, danger, quiet, icon only."""

from __future__ import annotations

import inspect
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from desktop.widgets.icons import BESIDE_WORDS, scaled
from desktop.widgets.icons import icon as make_icon

OnClick = Callable[[], object]

_ICON_COLORS = {"primary": "#ffffff", "danger": "error", "": "text", "link": "accent"}


def button(
    text: str,
    *,
    name: str,
    icon: str = "",
    role: str = "",
    shortcut: str = "",
    tip: str = "",
    on_click: OnClick | None = None,
    enabled: bool = True,
) -> QPushButton:
    """A push button. `role`: primary, danger, quiet, link or none. `shortcut` is shown in the tip."""
    made = QPushButton(text)
    made.setObjectName(name)
    made.setAccessibleName(text.replace("&", ""))
    made.setEnabled(enabled)
    dress(made, role=role, icon=icon)
    set_tip(made, tip, shortcut)
    if on_click is not None:
        connect(made, on_click)
    return made


def icon_button(
    icon: str, *, name: str, tip: str, shortcut: str = "", on_click: OnClick | None = None
) -> QPushButton:
    """A button that is only an icon; `tip` names it, also to a screen reader."""
    made = QPushButton()
    made.setObjectName(name)
    made.setAccessibleName(tip)
    dress(made, role="icon", icon=icon)
    set_tip(made, tip, shortcut)
    if on_click is not None:
        connect(made, on_click)
    return made


def dress(made: QPushButton, *, role: str = "", icon: str = "") -> None:
    """Give a button its role, its icon and its focus rule."""
    made.setProperty("role", role)
    made.setAutoDefault(False)
    # The ring is for those who use the keyboard: a click does not draw it, Tab does.
    made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    if icon:
        made.setIcon(make_icon(icon, _ICON_COLORS.get(role, "second")))
        made.setIconSize(scaled(BESIDE_WORDS if role == "nav" else QSize(22 if made.text() else 18, 18)))


def set_tip(made: QPushButton, tip: str, shortcut: str = "") -> None:
    """Set tip and shortcut together, so that the one shows the other."""
    if shortcut:
        sequence = QKeySequence(shortcut)
        made.setShortcut(sequence)
        words = tip or made.text().replace("&", "")
        tip = f"{words} ({sequence.toString(QKeySequence.SequenceFormat.NativeText)})"
    made.setToolTip(tip)


def connect(made: QPushButton, on_click: OnClick) -> None:
    """Connect a slot that wants no argument: Qt passes `checked` to whatever has room for it."""
    if inspect.ismethod(on_click) and not inspect.signature(on_click).parameters:
        made.clicked.connect(on_click)
    else:
        made.clicked.connect(lambda _checked=False: on_click())
