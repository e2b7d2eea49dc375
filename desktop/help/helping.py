"""All help of a window: the guide beside it, and the strip that leads through the first run. Made when first needed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QVBoxLayout

from core.text import QT_TRANSLATE_NOOP, text
from desktop import i18n
from desktop.context import Context
from desktop.help.coach import Coach
from desktop.help.coaching import Coaching
from desktop.help.guide_window import GuideWindow
from desktop.help.pages import OF_SCREENS


class Helping(QObject):
    """`place` puts the strip below the screens; again, in the language of now, after the window was furnished anew."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.coaching = Coaching(context, self)
        self.coach: Coach | None = None
        self._guide: GuideWindow | None = None

    def place(self, below: QVBoxLayout) -> None:
        self.coach = Coach(self._context, self.coaching)
        below.addWidget(self.coach)
        self.coach.renew()

    @property
    def guide(self) -> GuideWindow:
        """The guide in the language of now."""
        if self._guide is not None and self._guide.language != i18n.current():
            self._guide.close()
            self._guide.deleteLater()
            self._guide = None
        if self._guide is None:
            self._guide = GuideWindow()
            self._guide.guided.connect(self.lead)
        return self._guide

    @Slot(str, str)
    def open_page(self, page: str = "", anchor: str = "") -> None:
        """Show a place of the guide; "" is where the person was last."""
        self.guide.open_at(page, anchor)

    def open_for(self, screen: str) -> None:
        """Show what the guide says of a screen."""
        self.guide.open_at(*OF_SCREENS.get(screen, ("first-steps", "")))

    @Slot()
    def lead(self) -> None:
        """Begin the guided first run, or go on with it."""
        if self._context.project is None:
            self._context.go("start")
            self._context.show_message(
                "info",
                text(QT_TRANSLATE_NOOP("core", "The guided first run needs a project.")),
                text(QT_TRANSLATE_NOOP("core", "Press “Try the sample”; it begins by itself.")),
            )
            return
        self.coaching.begin()
        if self.coach is not None:
            self.coach.focus_first()

    def close(self) -> None:
        """The program ends: the guide's place is kept, its window closed."""
        if self._guide is not None:
            self._guide.close()
