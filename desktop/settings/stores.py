"""The card of Qdrant servers that can keep the vectors of projects: add, change, remove."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.models.remote import keys, trouble
from core.settings import StoreAddress
from desktop import theme
from desktop.context import Context
from desktop.widgets import dialogs
from desktop.widgets.background import Background
from desktop.widgets.buttons import button, icon_button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill
from desktop.widgets.store_dialog import ask_store


class StoresCard(Card):
    """Shows the servers of the settings; what the person changes is saved at once."""

    def __init__(self, context: Context) -> None:
        super().__init__("")
        self.set_title(self.tr("Qdrant servers"))
        self.context = context
        self._work = Background(self)
        self._work.failed.connect(context.show_error)
        words = self.tr(
            "Indexes are kept in this program unless you choose a server for a project, in the options of its "
            "documents: for very many passages, or to have them on another machine."
        )
        self.body.addWidget(label(words, "small", wrap=True))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self.body.addLayout(self._rows)
        add = QHBoxLayout()
        self.add = button(
            self.tr("Add a server…"), name="settings.add_store", icon="plus", on_click=self.add_store
        )
        add.addWidget(self.add)
        add.addStretch(1)
        self.body.addLayout(add)

    def refresh(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for index, store in enumerate(self.context.settings.stores):
            self._rows.addWidget(self._row(index, store))

    def add_store(self) -> None:
        ask_store(self, self.context)

    def change(self, store: StoreAddress) -> None:
        ask_store(self, self.context, store)

    def remove(self, store: StoreAddress) -> None:
        sure = dialogs.confirm(
            self,
            self.tr("Remove “{name}”?").format(name=store.name),
            self.tr(
                "Its key is forgotten too. Indexes that are kept there stay there, but are not searched any more; "
                "move them into this program first if you want to keep them."
            ),
            self.tr("Remove the server"),
            danger=True,
        )
        if sure:
            settings = self.context.settings
            settings.stores = [other for other in settings.stores if other.id != store.id]
            self._work.run(partial(keys.forget, store.id), lambda _: None)
            self.context.save_settings()
            self.context.announce(settings=True)

    def _row(self, index: int, store: StoreAddress) -> QWidget:
        row = QWidget()
        row.setMinimumHeight(theme.row_height() + 6)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(ElidedLabel(store.name, "medium"))
        words.addWidget(ElidedLabel(store.url, "small"))
        line.addLayout(words, 1)
        is_local = trouble.is_local(store.url)
        line.addWidget(
            Pill(
                self.tr("On this machine") if is_local else self.tr("Elsewhere"),
                "neutral" if is_local else "caution",
            )
        )
        line.addWidget(
            icon_button(
                "pencil-simple",
                name=f"settings.change_store.{index}",
                tip=self.tr("Change {name}").format(name=store.name),
                on_click=partial(self.change, store),
            )
        )
        line.addWidget(
            icon_button(
                "trash",
                name=f"settings.remove_store.{index}",
                tip=self.tr("Remove {name}").format(name=store.name),
                on_click=partial(self.remove, store),
            )
        )
        return row
