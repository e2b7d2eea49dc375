"""The base of all screens: title, subtitle, actions, body, and the rule when to refresh."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop import errors, theme
from desktop.context import Changes, Context
from desktop.widgets import layouts
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill

EVERYTHING = Changes(*(True,) * len(Changes.__struct_fields__))


class Screen(QWidget):
    """Put things into `body`. A screen in front is refreshed at once, one behind when it next comes to the front."""

    def __init__(self, context: Context, *, key: str, scrolls: bool = False) -> None:
        super().__init__()
        self.context = context
        self.key = key
        self.setObjectName(f"screen.{key}")
        self._stale: Changes | None = EVERYTHING
        self._title = label("", "title", name=f"{key}.title")
        self._subtitle = ElidedLabel("", "small", name=f"{key}.subtitle")
        self._pill = Pill(name=f"{key}.pill")

        words = QVBoxLayout()
        words.setSpacing(3)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(self._title)
        first.addWidget(self._pill)
        first.addStretch(1)
        words.addLayout(first)
        words.addWidget(self._subtitle)
        self._header = header = QHBoxLayout()
        header.setSpacing(12)
        header.addLayout(words, 1)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(12)
        header.addLayout(self._actions)
        self._align_actions(True)

        self.body = QVBoxLayout()
        self.body.setSpacing(theme.GAP)
        outer = QVBoxLayout(self)
        outer.setSpacing(theme.GAP)
        margin = theme.MARGIN
        if scrolls:
            page = QWidget()
            page.setProperty("role", "page")
            inside = QVBoxLayout(page)
            inside.setContentsMargins(margin, 0, margin, 24)
            inside.addLayout(self.body, 1)
            self.scroll_area = layouts.scrolling(page)
            header.setContentsMargins(margin, 0, margin, 0)
            outer.setContentsMargins(0, 22, 0, 0)
            outer.addLayout(header)
            outer.addWidget(self.scroll_area, 1)
        else:
            outer.setContentsMargins(margin, 22, margin, 24)
            outer.addLayout(header)
            outer.addLayout(self.body, 1)
        context.changed.connect(self._hear)

    @property
    def has_project(self) -> bool:
        return self.context.project is not None

    # -- for subclasses to fill in ------------------------------------------------------------------------

    def refresh(self, changes: Changes) -> None:
        """Show the world as it is now; `changes` says what may differ from what is shown."""

    def shown(self) -> None:
        """The screen came to the front."""

    def go(self, **arguments: Any) -> None:
        """The person was taken here with arguments (`context.go`)."""

    def whereabouts(self) -> dict[str, Any]:
        """The arguments for `go` that lead to what is shown now, for a screen that is made in place of this one."""
        return {}

    # -- header ---------------------------------------------------------------------------------------------

    def set_title(self, text: str) -> None:
        self._title.setText(text)
        self.setAccessibleName(text)

    def set_subtitle(self, text: str) -> None:
        self._subtitle.setText(text)

    def set_pill(self, text: str, kind: str = "neutral") -> None:
        self._pill.set(text, kind)

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the right of the title; the primary one goes last."""
        # Buttons are not all of one height; their middles stand in one line.
        self._actions.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_header()

    def _fit_header(self) -> None:
        """Actions stand beside the title, or below it where the text is large or the window narrow."""
        room = self.width() - 2 * theme.MARGIN
        beside = self._title.sizeHint().width() + self._actions.sizeHint().width() + 60 <= room
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if way != self._header.direction():
            self._header.setDirection(way)
            self._align_actions(beside)

    def _align_actions(self, beside: bool) -> None:
        side = Qt.AlignmentFlag.AlignTrailing if beside else Qt.AlignmentFlag.AlignLeading
        self._header.setAlignment(self._actions, side | Qt.AlignmentFlag.AlignTop)

    # -- refreshing -----------------------------------------------------------------------------------------

    def _hear(self, changes: Changes) -> None:
        self._stale = changes if self._stale is None else _both(self._stale, changes)
        if self.isVisible():
            self._refresh_if_stale()

    def _refresh_if_stale(self) -> None:
        if self._stale is not None:
            changes, self._stale = self._stale, None
            self.refresh(changes)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        # What escapes from here would travel on through Qt's own frames, and has been seen to crash there.
        try:
            self._refresh_if_stale()
            self.shown()
        except Exception as error:
            errors.log(errors.details_of(error))
            self.context.show_error(error)


def _both(one: Changes, other: Changes) -> Changes:
    return Changes(**{name: getattr(one, name) or getattr(other, name) for name in Changes.__struct_fields__})
