"""The choice of where an index is kept: in this program or on a Qdrant server, and what either means at its size."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from core.knowledge.stores import limits
from core.models.remote import trouble
from desktop import i18n
from desktop.context import Context
from desktop.widgets.buttons import button
from desktop.widgets.elided_box import ElidedBox
from desktop.widgets.form import buddy
from desktop.widgets.labels import label, set_kind
from desktop.widgets.store_dialog import ask_store


class StoreChoice(QWidget):
    """`value()` is what `IndexOptions.store` wants: "" for this program, else the id of a server. `passages`: how many
    the index has, or will have as far as one knows."""

    changed = Signal()

    def __init__(self, context: Context, passages: int = 0) -> None:
        super().__init__()
        self._context = context
        self._passages = passages
        self.box = ElidedBox()
        self.box.setObjectName("knowledge.options.store")
        self.add = button(
            self.tr("Add a server…"), name="knowledge.options.add_store", icon="plus", on_click=self._add
        )
        self._words = label("", "small", wrap=True, name="knowledge.options.store_words")
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self.box, 1)
        line.addWidget(self.add)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(4)
        outer.addWidget(buddy(self.tr("Vectors are kept"), self.box, word="vector_store"))
        outer.addLayout(line)
        outer.addWidget(self._words)
        outer.addStretch(1)
        self.set_value("")
        self.box.currentIndexChanged.connect(self._chosen)

    def value(self) -> str:
        return str(self.box.currentData())

    def set_value(self, store: str) -> None:
        """Offer what there is now, and choose this one; one that is gone from the settings is named as such."""
        self.box.blockSignals(True)
        self.box.clear()
        self.box.addItem(self.tr("In this program"), "")
        for one in self._context.settings.stores:
            self.box.addItem(one.name or one.url, one.id)
        if self.box.findData(store) < 0:
            self.box.addItem(self.tr("A server that is no longer in the settings"), store)
        self.box.setCurrentIndex(self.box.findData(store))
        self.box.blockSignals(False)
        self._tell()

    def set_passages(self, passages: int) -> None:
        self._passages = passages
        self._tell()

    def _add(self) -> None:
        made = ask_store(self, self._context)
        if made is not None:
            self.set_value(made.id)
            self.changed.emit()

    def _chosen(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        store, kind = self.value(), "small"
        if not store:
            words = self._cost()
            if self._passages >= limits.SERVER_FROM:
                kind = "caution"
                words += " " + self.tr(
                    "At this size a Qdrant server is the better place: it keeps them ready."
                )
        else:
            urls = {one.id: one.url for one in self._context.settings.stores}
            if store not in urls:
                kind = "caution"
                words = self.tr("Add the server again, or keep the index in this program.")
            elif trouble.is_local(urls[store]):
                words = self.tr("A collection of its own on a server on this machine.")
            else:
                words = self.tr("A collection of its own on {server}; the texts stay here.").format(
                    server=urls[store]
                )
            words += " " + self.tr("Moving there or back embeds nothing again.")
        self._words.setText(words)
        set_kind(self._words, kind)

    def _cost(self) -> str:
        passages = max(self._passages, limits.MEASURED[0].passages)
        cost = limits.cost(passages)
        words = self.tr(
            "With {passages} passages: a search in about {milliseconds} ms, {memory} of memory, {disk} on disk, "
            "opened in {seconds} s."
        )
        if passages > limits.MEASURED[-1].passages:
            words += " " + self.tr("So many were never measured: this is reckoned from fewer.")
        return words.format(
            passages=i18n.number(passages),
            milliseconds=i18n.number(round(cost.search_ms)),
            memory=i18n.size(round(cost.memory_mb * 1e6)),
            disk=i18n.size(round(cost.disk_mb * 1e6)),
            seconds=i18n.decimal(cost.open_s, 1),
        )
