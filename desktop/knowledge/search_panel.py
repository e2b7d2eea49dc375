"""A search box and the passages it finds. Does not know how they are found."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from core.knowledge.catalogue import Catalogue
from core.knowledge.filter import Filter
from core.knowledge.retriever import FLOOR, Passage
from core.knowledge.tags import Tags
from core.project import Project
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.knowledge.filter_chips import FilterChips
from desktop.knowledge.filter_dialog import FilterDialog
from desktop.knowledge.passage_item import PassageItem
from desktop.widgets import layouts
from desktop.widgets.background import Background
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
        self.within = Filter()
        self._look = Background(self, latest_only=True)
        self._look.failed.connect(context.show_error)
        self.spinner = Spinner(18)
        self.add_header(self.spinner)
        self.box = QLineEdit()
        self.box.setObjectName("knowledge.search_box")
        self.box.setAccessibleName(self.tr("Search the documents"))
        self.box.setPlaceholderText(self.tr("Ask something your documents answer"))
        self.box.setToolTip(self.box.placeholderText())  # longer than the field in some languages
        self.box.setMaxLength(2000)
        self.box.returnPressed.connect(self.search)
        self.button = icon_button(
            "magnifying-glass", name="knowledge.search_button", tip=self.tr("Search"), on_click=self.search
        )
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.box, 1)
        row.addWidget(self.button)
        self.filter_button = icon_button(
            "funnel",
            name="knowledge.filter",
            tip=self.tr("Choose tags, folders and files to search in"),
            shortcut="Ctrl+Shift+F",
            on_click=self.choose,
        )
        row.addWidget(self.filter_button)
        self.body.addLayout(row)
        self.chips = FilterChips()
        self.chips.changed.connect(self.narrow)
        self.chips.asked.connect(self.choose)
        self.body.addWidget(self.chips)
        self.caption = label("", "small", wrap=True, name="knowledge.search_caption")
        self.body.addWidget(self.caption)
        self._scroll = layouts.scrolling(name="knowledge.results")
        self._scroll.setAccessibleName(self.tr("Passages found"))
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
        params = {"project": str(project.folder), "query": query, "within": msgspec.to_builtins(self.within)}
        handle = self._context.jobs.submit("search", params)
        self._handle = handle
        handle.finished.connect(lambda result: self._show(handle, result))
        handle.ended.connect(lambda: self._ended(handle))

    def choose(self) -> None:
        """Ask which folders and files to search in."""
        project = self._context.project
        if project is not None:
            self._look.run(lambda: _places(project), self._ask_where)

    def narrow(self, within: Filter) -> None:
        """Search only there from now on; what was looked for last is looked for again."""
        self.within = within
        self.chips.show_filter(within)
        if self.box.text().strip() and self._query:
            self.search()

    def _ask_where(self, places: tuple[list[str], list[str]]) -> None:
        paths, tags = places
        dialog = FilterDialog(self, paths, self.within, tags)
        if dialog.exec():
            self.narrow(dialog.chosen())
        dialog.deleteLater()

    def forget(self) -> None:
        """Nothing was looked for in this project yet."""
        self._handle = None
        self._query = ""
        self.within = Filter()
        self.chips.show_filter(self.within)
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
        if not result["indexed_chunks"] and not self.within.lets_all_through:
            said = self.tr("No indexed document is among those you chose to search in.")
        elif not result["indexed_chunks"]:
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
        column = QVBoxLayout()
        column.setSpacing(8)
        self.items = [PassageItem(passage, self._query, number) for number, passage in enumerate(passages)]
        for item in self.items:
            item.opened.connect(lambda passage: open_passage(self, self._context, passage))
            column.addWidget(item)
        column.addStretch(1)
        self._scroll.setWidget(layouts.page(column))


def _places(project: Project) -> tuple[list[str], list[str]]:
    """The paths of the documents as indexed, and the tags there are."""
    tags = {tag for some in Tags(project.knowledge_dir).all().values() for tag in some}
    return [document.path for document in Catalogue(project).documents()], sorted(tags)
