"""The list of places at the side of the window: groups above, the rest below. Knows their names, not what they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop import theme
from desktop.widgets import icons, layouts
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.labels import label

WIDTH = 220
ROOMS = (8, 5, 3)
"""Pixels above and below the words of an entry, the first that lets all of them stand in the window."""


class Entry(NamedTuple):
    """A place: `title` and `group` as shown; without a group it stands at the bottom."""

    key: str
    title: str
    icon: str
    group: str
    shortcut: str


class Sidebar(QFrame):
    """Each entry is a button called "nav.<key>". Where the window is too low, the groups scroll."""

    chosen = Signal(str)
    guide_wanted = Signal()

    def __init__(
        self, entries: Sequence[Entry], *, above: Sequence[QWidget], below: Sequence[QWidget]
    ) -> None:
        """`above` and `below` frame the entries at the bottom."""
        super().__init__()
        self.setObjectName("window.sidebar")
        self.setProperty("role", "sidebar")
        self._buttons: dict[str, QPushButton] = {}
        self._headings: list[QLabel] = []
        self._room = ROOMS[0]
        box = self._box = QVBoxLayout(self)
        box.setContentsMargins(14, 16, 14, 14)
        box.setSpacing(2)
        box.addLayout(self._make_brand())
        self._groups = self._make_groups([entry for entry in entries if entry.group])
        box.addWidget(self._groups, 1)
        for widget in above:
            box.addWidget(widget)
        for entry in entries:
            if not entry.group:
                box.addWidget(self._make_entry(entry))
        box.addSpacing(8)
        for widget in below:
            box.addWidget(widget)
        theme.notifier().changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_height()

    def set_current(self, key: str) -> None:
        # Not an exclusive group: Tab would then pass all entries but the current one by.
        for other, made in self._buttons.items():
            made.setChecked(other == key)
        if key in self._buttons:
            self._groups.ensureWidgetVisible(self._buttons[key], 0, 0)

    def focus_current(self) -> None:
        for made in self._buttons.values():
            if made.isChecked():
                made.setFocus(Qt.FocusReason.TabFocusReason)

    def _make_brand(self) -> QHBoxLayout:
        brand = QHBoxLayout()
        brand.setContentsMargins(0, 0, 0, 6)
        brand.setSpacing(9)
        mark = QLabel()
        mark.setPixmap(icons.pixmap("ustad", 32))
        brand.addWidget(mark)
        brand.addWidget(label("Ustad", "brand"), 1)
        brand.addWidget(
            icon_button(
                "book-open", name="window.guide", tip=self.tr("Guide (F1: to this screen)"),
                on_click=self.guide_wanted.emit,
            )
        )  # fmt: skip
        return brand

    def _make_groups(self, entries: Sequence[Entry]) -> QScrollArea:
        page = QWidget()
        page.setProperty("role", "page")
        box = QVBoxLayout(page)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        group = ""
        for entry in entries:
            if entry.group != group:
                group = entry.group
                heading = label(group, "group")
                mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
                heading.setContentsMargins(0 if mirrored else 15, 8, 15 if mirrored else 0, 2)
                self._headings.append(heading)
                box.addWidget(heading)
            box.addWidget(self._make_entry(entry))
        box.addStretch(1)
        return layouts.scrolling(page)

    def _make_entry(self, entry: Entry) -> QPushButton:
        made = button(
            entry.title,
            name=f"nav.{entry.key}",
            role="nav",
            shortcut=entry.shortcut,
            on_click=partial(self._choose, entry.key),
        )
        made.setIcon(icons.icon(entry.icon, "second", checked="on_tint"))
        made.setCheckable(True)
        made.setProperty(
            "accessible_role", "place"
        )  # see desktop.widgets.accessible, which the start does without
        self._buttons[entry.key] = made
        return made

    def _choose(self, key: str) -> None:
        self.set_current(key)
        self.chosen.emit(key)

    def _fit(self) -> None:
        # Words grow with the text, the room around them need not.
        more = max(0.0, theme.size("body") / theme.SIZES["body"] - 1)
        self.setFixedWidth(round(WIDTH * (1 + 0.7 * more)))
        for made in self._buttons.values():
            made.setIconSize(icons.scaled(icons.BESIDE_WORDS))
        self._fit_height()

    def _fit_height(self) -> None:
        """Let the entries stand closer where the window is low; where that is not enough, the groups scroll."""
        page = self._groups.widget()
        assert page is not None
        entries = [made for made in self.findChildren(QPushButton) if made.property("role") == "nav"]
        need = self._box.sizeHint().height() - self._groups.sizeHint().height() + page.sizeHint().height()
        least = need - 2 * self._room * len(entries) - self._room * len(self._headings)
        steps = 2 * len(entries) + len(self._headings)
        room = next((one for one in ROOMS if least + one * steps <= self.height()), ROOMS[-1])
        if room == self._room:
            return
        self._room = room
        for heading in self._headings:
            around = heading.contentsMargins()
            around.setTop(room)
            heading.setContentsMargins(around)
        for made in entries:
            made.setProperty("room", room)
            theme.repolish(made)
