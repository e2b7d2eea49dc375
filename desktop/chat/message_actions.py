"""What stands under a message: which of its versions is shown, and what can be done with it.

Does not do it: what the person wants is only reported, by name.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop import i18n
from desktop.widgets.buttons import icon_button
from desktop.widgets.icons import icon
from desktop.widgets.labels import label


@dataclass(frozen=True)
class About:
    """What is known of a message beside itself: it is version `place` (from 1) of so many, and for an answer what the
    person thinks of it. `busy`: an answer is being written, so that nothing may be changed now."""

    place: int = 1
    versions: int = 1
    verdict: str = ""
    corrected: bool = False
    busy: bool = False


class Versions(QWidget):
    """ "2 / 3" between two arrows; not there while there is one version only."""

    wanted = Signal(str)  # "previous" or "next"

    def __init__(self) -> None:
        super().__init__()
        self._back = icon_button(
            "caret-left", name="chat.previous_version", tip=self.tr("The version before"),
            on_click=lambda: self.wanted.emit("previous"),
        )  # fmt: skip
        self._on = icon_button(
            "caret-right", name="chat.next_version", tip=self.tr("The next version"),
            on_click=lambda: self.wanted.emit("next"),
        )  # fmt: skip
        self._words = label("", "faint", name="chat.version")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for widget in (self._back, self._words, self._on):
            row.addWidget(widget)
        self.hide()

    def show_place(self, about: About) -> None:
        words = f"{i18n.number(about.place)} / {i18n.number(about.versions)}"
        self._words.setText(i18n.isolate(words))
        self._words.setAccessibleName(
            self.tr("Version {place} of {all}").format(place=about.place, all=about.versions)
        )
        self._back.setEnabled(about.place > 1 and not about.busy)
        self._on.setEnabled(about.place < about.versions and not about.busy)
        self.setVisible(about.versions > 1)


def mark(control: QPushButton, name: str, *, on: bool) -> None:
    """Show whether what a button stands for is so."""
    control.setIcon(icon(name, color="accent" if on else "second"))
    control.setProperty("on", on)


def open_menu(
    owner: QPushButton, entries: list[tuple[str, str, str]], wanted: Callable[[str], None]
) -> QMenu:
    """A menu under a button. `entries`: what is reported, the icon, the words; one without a name is a line."""
    menu = QMenu(owner)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for what, picture, words in entries:
        if not what:
            menu.addSeparator()
            continue
        action = QAction(icon(picture), words, menu)
        action.setObjectName(f"chat.menu.{what}")
        action.triggered.connect(lambda _=False, chosen=what: wanted(chosen))
        menu.addAction(action)
    menu.popup(owner.mapToGlobal(QPoint(0, owner.height())))
    return menu
