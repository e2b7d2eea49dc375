"""A card of the servers of one kind that stand in the settings: add, change, remove."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.models.remote import keys, trouble
from desktop import theme
from desktop.context import Context
from desktop.widgets import dialogs, layouts
from desktop.widgets.background import Background
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill


class ServersCard(Card):
    """What the person changes is saved at once. A subclass says which servers, and in which words."""

    kind = ""
    """Ends the object names."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        title, words, add = self._words()
        self.set_title(title)
        self.context = context
        self._work = Background(self)
        self._work.failed.connect(context.show_error)
        self.body.addWidget(label(words, "small", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        line = QHBoxLayout()
        self.add = button(add, name=f"settings.add_{self.kind}", icon="plus", on_click=lambda: self.ask())
        line.addWidget(self.add)
        line.addStretch(1)
        self.body.addLayout(line)

    # -- what a subclass gives ---------------------------------------------------------------------------------

    def _words(self) -> tuple[str, str, str]:
        """The title, what the servers are for, and what the button says that adds one."""
        raise NotImplementedError

    def _servers(self) -> list[Any]:
        """Those in the settings, to be changed in place; each has a name, a URL and an id."""
        raise NotImplementedError

    def _beneath(self, server: Any) -> str:
        """What stands beneath the name."""
        raise NotImplementedError

    def _removal(self) -> tuple[str, str]:
        """What goes with a server that is removed; and the verb for it."""
        raise NotImplementedError

    def ask(self, server: Any = None) -> None:
        """Ask for this one anew, or for a new one."""
        raise NotImplementedError

    # -- the list ----------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        layouts.clear(self._rows)
        for index, server in enumerate(self._servers()):
            self._rows.addWidget(self._row(index, server))

    def remove(self, server: Any) -> None:
        words, verb = self._removal()
        title = self.tr("Remove “{name}”?").format(name=server.name)
        if dialogs.confirm(self, title, words, verb, danger=True):
            self._servers()[:] = [other for other in self._servers() if other.id != server.id]
            self._work.run(partial(keys.forget, server.id), lambda _: None)
            self.context.save_settings()
            self.context.announce(settings=True)

    def _row(self, index: int, server: Any) -> QWidget:
        row = QWidget()
        row.setMinimumHeight(theme.row_height() + 6)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(server.name, "medium"))
        words.addWidget(ElidedLabel(self._beneath(server), "small"))
        line.addLayout(words, 1)
        if trouble.is_local(server.url):
            line.addWidget(Pill(self.tr("On this machine"), "neutral"))
        else:
            line.addWidget(Pill(self.tr("Elsewhere"), "caution"))
        for icon, verb, tip, act in (
            ("pencil-simple", "change", self.tr("Change {name}"), self.ask),
            ("trash", "remove", self.tr("Remove {name}"), self.remove),
        ):
            name = f"settings.{verb}_{self.kind}.{index}"
            tip = tip.format(name=server.name)
            line.addWidget(icon_button(icon, name=name, tip=tip, on_click=partial(act, server)))
        return row
