"""Models of the hub by words: searched when asked to, each with what matters before it is downloaded."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from core.errors import UserError
from core.jobs.events import Failed
from core.models.hub import access
from core.models.hub.listing import Details, Found
from desktop import i18n
from desktop.context import Context
from desktop.models.figures import parameters
from desktop.widgets import layouts
from desktop.widgets.buttons import button
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label, set_kind
from desktop.widgets.pill import Pill
from desktop.widgets.segmented import SegmentedControl
from desktop.widgets.spinner import Spinner


class HubPage(QWidget):
    """`looked`: the person asked about a model, and this is what the hub said."""

    looked = Signal(object)  # Details

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._asked = 0
        self.words = QLineEdit()
        self.words.setObjectName("models.hub.words")
        self.words.setPlaceholderText(self.tr("Part of a name, or owner/name"))
        self.words.setAccessibleName(self.tr("What to look for on the hub"))
        self.words.returnPressed.connect(self.search)
        self.kind = SegmentedControl(
            [("safetensors", self.tr("For training and chat")), ("onnx", self.tr("ONNX"))],
            name="models.hub.kind",
            label=self.tr("In which form"),
        )
        self.go = button(
            self.tr("Search"),
            name="models.hub.search",
            icon="magnifying-glass",
            role="primary",
            on_click=self.search,
        )
        self.spinner = Spinner()
        self.said = label("", "second", wrap=True, name="models.hub.said")
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.words, 1)
        row.addWidget(self.kind)
        row.addWidget(self.go)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self.spinner)
        told.addWidget(self.said, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addLayout(row)
        box.addLayout(told)
        box.addLayout(self._list)
        self.spinner.hide()
        self._say(
            self.tr(
                "Nothing is sent before you search. Only weights that cannot run programs are downloaded: safetensors "
                "and ONNX."
            )
        )

    def search(self) -> None:
        """Ask the hub; for a whole name, about that model at once."""
        words = self.words.text().strip()
        if not words:
            self.words.setFocus()
            return
        if "/" in words:
            with contextlib.suppress(UserError):
                self.look(access.clean_name(words))
                return
        self._ask("search_hub", {"words": words, "wanted": self.kind.current()}, self._found)

    def look(self, name: str) -> None:
        """Ask the hub about one model."""
        self._ask("look_at_model", {"name": name}, self._looked)

    def _ask(self, task: str, params: dict[str, Any], then: Any) -> None:
        self._asked += 1
        handle = self._context.jobs.submit(task, params)
        handle.finished.connect(partial(self._arrived, self._asked, then))
        handle.failed.connect(partial(self._failed, self._asked))
        self.spinner.show()
        self.spinner.start()
        self._say(self.tr("Asking the hub…"))

    def _arrived(self, number: int, then: Any, result: Any) -> None:
        """An answer to a question that was asked anew meanwhile is dropped."""
        if number == self._asked:
            self._still()
            self._say("")
            then(result)

    def _failed(self, number: int, event: Failed) -> None:
        if number == self._asked:
            self._still()
            # What to do about it stands in the window's message bar.
            self._say(i18n.translate(event.message), "error")

    def _found(self, result: list[dict[str, Any]]) -> None:
        layouts.clear(self._list)
        found = msgspec.convert(result, list[Found])
        if not found:
            self._say(
                self.tr(
                    "The hub has none in this form whose name holds that. Try fewer words, or the other form."
                )
            )
        for index, one in enumerate(found):
            self._list.addWidget(self._row(one, index))

    def _looked(self, result: dict[str, Any]) -> None:
        self.looked.emit(msgspec.convert(result, Details))

    def _still(self) -> None:
        self.spinner.stop()
        self.spinner.hide()

    def _say(self, words: str, kind: str = "second") -> None:
        self.said.setText(words)
        self.said.setVisible(bool(words))
        set_kind(self.said, kind)

    def _row(self, one: Found, index: int) -> Card:
        made = Card(name=f"models.hub.{index}", pad=14)
        made.setAccessibleName(one.id)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(ElidedLabel(one.id, "strong", where=Qt.TextElideMode.ElideMiddle), 1)
        if one.gated:
            first.addWidget(Pill(self.tr("Its makers ask for consent"), "caution"))
        if one.known is False:
            first.addWidget(Pill(self.tr("A kind Ustad does not know"), "error"))
        look = button(self.tr("Look…"), name=f"models.hub.{index}.look", on_click=partial(self.look, one.id))
        look.setAccessibleName(self.tr("Look at {name}").format(name=one.id))
        first.addWidget(look)
        made.body.addLayout(first)
        facts = [
            self.tr("{count} downloads").format(count=i18n.number(one.downloads)),
            *(
                [self.tr("{count} parameters").format(count=parameters(one.parameters))]
                if one.parameters
                else []
            ),
            one.licence or self.tr("licence not stated"),
            *([i18n.when(one.updated)] if one.updated else []),
        ]
        made.body.addWidget(label(i18n.joined(facts, " · "), "small", wrap=True))
        return made
