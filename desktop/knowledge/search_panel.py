"""A search box and the passages it finds. Does not know how they are found."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from core.knowledge.retriever import FLOOR, Passage
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.knowledge.passage_item import PassageItem
from desktop.widgets.buttons import icon_button
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import label
from desktop.widgets.passage_dialog import open_passage
from desktop.widgets.spinner import Spinner


class SearchPanel(Card):
    """Ask the index as Chat does, and see what it would be given."""

    def __init__(self, context: Context) -> None:
        super().__init__(pad=18, name="knowledge.search")
        self.set_title(self.tr("Try a search"))
        self._context = context
        self._handle: JobHandle | None = None
        self._query = ""
        self.spinner = Spinner(18)
        self.add_header(self.spinner)
        self.box = QLineEdit()
        self.box.setObjectName("knowledge.search_box")
        self.box.setAccessibleName(self.tr("Search the documents"))
        self.box.setPlaceholderText(self.tr("Ask something your documents answer"))
        self.box.setMaxLength(2000)
        self.box.returnPressed.connect(self.search)
        self.button = icon_button(
            "magnifying-glass", name="knowledge.search_button", tip=self.tr("Search"), on_click=self.search
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        row.addWidget(self.button)
        self.body.addLayout(row)
        self.caption = label("", "small", wrap=True, name="knowledge.search_caption")
        self.body.addWidget(self.caption)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("knowledge.results")
        self._scroll.setAccessibleName(self.tr("Passages found"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._empty = EmptyState(
            "magnifying-glass",
            self.tr("See what your documents know"),
            self.tr(
                "Chat is given the passages that are found here. Try your own questions before you trust it."
            ),
        )
        self.body.addWidget(self._scroll, 1)
        self.body.addWidget(self._empty, 1)
        self.items: list[PassageItem] = []
        self.forget()

    def search(self) -> None:
        """Look for what is in the box; a search under way is dropped for it."""
        query = self.box.text().strip()
        project = self._context.project
        if not query or project is None:
            self.box.setFocus()
            return
        if self._handle is not None:
            self._handle.stop()
        self._query = query
        self.spinner.start()
        handle = self._context.jobs.submit("search", {"project": str(project.folder), "query": query})
        self._handle = handle
        handle.finished.connect(lambda result: self._show(handle, result))
        handle.ended.connect(lambda: self._ended(handle))

    def forget(self) -> None:
        """Nothing was looked for in this project yet."""
        self._handle = None
        self.spinner.stop()
        self.box.clear()
        self._fill([])
        self.caption.hide()
        self._scroll.hide()
        self._empty.show()

    def _show(self, handle: JobHandle, result: dict[str, Any]) -> None:
        if handle is not self._handle:
            return
        passages = msgspec.convert(result["passages"], list[Passage])
        if not result["indexed_chunks"]:
            said = self.tr("Nothing is indexed yet. Press Index first.")
        elif not passages:
            said = self.tr("No passage shares a word or a meaning with this.")
        elif not result["found"]:
            said = self.tr("Nothing in your documents seems to cover this. These are the nearest passages.")
        else:
            strong = sum(passage.score >= FLOOR for passage in passages)
            said = self.tr("%n passage(s) found.", "", strong)
        self.caption.setText(said)
        self.caption.show()
        self._empty.hide()
        self._fill(passages)
        self._scroll.show()

    def _ended(self, handle: JobHandle) -> None:
        if handle is self._handle:
            self._handle = None
            self.spinner.stop()

    def _fill(self, passages: list[Passage]) -> None:
        page = QWidget()
        page.setProperty("role", "page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        self.items = [PassageItem(passage, self._query, number) for number, passage in enumerate(passages)]
        for item in self.items:
            item.opened.connect(lambda passage: open_passage(self, self._context, passage))
            column.addWidget(item)
        column.addStretch(1)
        self._scroll.setWidget(page)
