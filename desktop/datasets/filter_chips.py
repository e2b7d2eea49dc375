"""The line under the toolbar that says which rows are shown and why; each reason can be taken away by a click."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from core.datasets.filters import Filter
from desktop import i18n
from desktop.datasets.filter_words import parts_of
from desktop.widgets import tips
from desktop.widgets.buttons import button, dress
from desktop.widgets.flow import Flow
from desktop.widgets.labels import label

A_WHILE = 150
"""Milliseconds after which a search is worth a sign: what is quicker would only flicker."""
LONGEST = 48
"""Letters of a reason that are shown; the tip has them all."""


class FilterChips(QWidget):
    """`wanted` carries the filter that is left when a reason is taken away. There only while there is one."""

    wanted = Signal(object)  # Filter
    stopped = Signal()  # the search under way is not wanted any more

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("datasets.chips")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._flow_box = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._flow_box.setSizePolicy(policy)
        self._flow = Flow(self._flow_box)
        self._count = label("", "small", name="datasets.shown_count")
        self._clear = button(
            self.tr("Clear all"), name="datasets.clear_filter", role="link",
            on_click=lambda: self.wanted.emit(Filter()),
        )  # fmt: skip
        self._stop = button(
            self.tr("Stop"), name="datasets.stop_search", role="link", on_click=self.stopped.emit
        )
        self._inside = button(
            self.tr("Look inside of words too"), name="datasets.look_inside", role="link",
            tip=self.tr("Whole words were found, the last perhaps only begun. This looks through all rows."),
            on_click=lambda: self.wanted.emit(msgspec.structs.replace(self._filter, inside=True)),
        )  # fmt: skip
        self._filter = Filter()
        self._while = QTimer(self)
        self._while.setSingleShot(True)
        self._while.setInterval(A_WHILE)
        self._while.timeout.connect(self._show_search)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(10)
        line.addWidget(self._flow_box, 1)
        line.addWidget(self._inside)
        line.addWidget(self._count)
        line.addWidget(self._stop)
        line.addWidget(self._clear)
        self.hide()

    def show_filter(self, wanted: Filter) -> None:
        """Show what is asked for."""
        self._filter = wanted
        self._flow.clear()
        for key, words, rest in parts_of(wanted):
            self._flow.addWidget(self._chip(key, words, rest))
        self._clear.setVisible(wanted != Filter())
        if wanted == Filter() or self.isHidden():
            self._while.stop()
            self._stop.hide()
            self._inside.hide()
            self._count.clear()
        self.setVisible(wanted != Filter())

    def show_count(self, shown: int, every: int, seeking: bool, indexed: bool) -> None:
        """Say how many rows are shown; `indexed`: that words inside of others were not looked for."""
        if seeking:
            if self._stop.isHidden() and not self._while.isActive():
                self._while.start()
            return
        self._while.stop()
        self._inside.setVisible(indexed)
        self._stop.hide()
        self._count.setText(
            self.tr("{n} of {all} rows shown").format(n=i18n.number(shown), all=i18n.number(every))
        )

    def _show_search(self) -> None:
        self._inside.hide()
        self._stop.show()
        self._count.setText(self.tr("Searching…"))

    def _chip(self, key: str, words: str, rest: Filter) -> QPushButton:
        short = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
        made = QPushButton(f"{short}   ✕".replace("&", "&&"))
        made.setObjectName(f"datasets.chip.{key}")
        made.setAccessibleName(self.tr("Take away: {what}").format(what=words))
        dress(made, role="chip")
        made.setProperty("on", True)
        made.setToolTip(tips.plain(words) if short != words else self.tr("Take this condition away"))
        made.clicked.connect(lambda: self.wanted.emit(rest))
        return made
