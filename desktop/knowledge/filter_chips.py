"""What a search is narrowed to, one chip for each condition; a click takes it away. Does not know the search."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from core.knowledge.filter import Filter
from desktop import i18n
from desktop.widgets.buttons import button
from desktop.widgets.flow import Flow

_SHOWN = 6
"""Chips at most; the rest is one chip that says how many."""
_LONGEST = 28
"""Letters of a name shown; the whole is in the tip."""


class FilterChips(QWidget):
    """Hidden while nothing is chosen."""

    changed = Signal(object)  # Filter, after a chip was taken away
    asked = Signal()  # to see all of what is chosen

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("knowledge.filter_chips")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = Flow(self)
        self.chips: list[QPushButton] = []
        self.show_filter(Filter())

    def show_filter(self, chosen: Filter) -> None:
        self._flow.clear()
        self.chips = []
        conditions = [
            *((tag, f"# {_short(tag)}", _without(chosen, tag=tag)) for tag in chosen.tags),
            *((f"{place}/", _short(f"{place}/"), _without(chosen, folder=place)) for place in chosen.folders),
            *((place, _short(place), _without(chosen, file=place)) for place in chosen.files),
        ]
        if chosen.since is not None:
            words = self.tr("Changed since {day}").format(day=i18n.when(chosen.since))
            conditions.append((words, words, _without(chosen, since=True)))
        for number, (words, short, rest) in enumerate(conditions[:_SHOWN]):
            chip = button(
                f"{short}   ✕".replace("&", "&&"),
                name=f"knowledge.filter_chip_{number + 1}",
                role="chip",
                tip=self.tr("{place}: click to search beyond it").format(place=words),
                on_click=partial(self.changed.emit, rest),
            )
            chip.setAccessibleName(self.tr("Only {place}; press to take this away").format(place=words))
            self._add(chip)
        if (more := len(conditions) - _SHOWN) > 0:
            words = self.tr("%n more", "", more)
            self._add(button(words, name="knowledge.filter_more", role="chip", on_click=self.asked.emit))
        self.setVisible(bool(conditions))

    def _add(self, chip: QPushButton) -> None:
        chip.setProperty("on", True)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        self._flow.addWidget(chip)
        self.chips.append(chip)


def _without(
    chosen: Filter, *, folder: str = "", file: str = "", tag: str = "", since: bool = False
) -> Filter:
    return Filter(
        folders=tuple(one for one in chosen.folders if one != folder),
        files=tuple(one for one in chosen.files if one != file),
        since=None if since else chosen.since,
        until=chosen.until,
        tags=tuple(one for one in chosen.tags if one != tag),
    )


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else "…" + words[1 - _LONGEST :]
