"""One golden question in full: what answers it, and what was found instead. Does not know how it was found."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from core.evaluation.retrieval.golden import Golden
from core.evaluation.retrieval.scores import Asked
from desktop import i18n
from desktop.context import Context
from desktop.knowledge.passage_item import PassageItem
from desktop.widgets import layouts
from desktop.widgets.card import Card
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import label
from desktop.widgets.passage_dialog import open_passage


class GoldenDetail(Card):
    def __init__(self, context: Context) -> None:
        super().__init__(pad=18, name="knowledge.golden.detail")
        self._context = context
        self._scroll = layouts.scrolling()
        self.set_title(self.tr("What was found"))
        self.body.addWidget(self._scroll, 1)
        self.items: list[PassageItem] = []
        self.show_golden(None, None)

    def show_golden(self, golden: Golden | None, asked: Asked | None) -> None:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.items = []
        if golden is None:
            column.addWidget(
                EmptyState(
                    "exam",
                    self.tr("Choose a question"),
                    self.tr("Here you see what answers it, and what was found instead where it went wrong."),
                )
            )
        else:
            self._fill(column, golden, asked)
        column.addStretch(1)
        self._scroll.setWidget(layouts.page(column))

    def _fill(self, column: QVBoxLayout, golden: Golden, asked: Asked | None) -> None:
        column.addWidget(label(golden.question, "strong", wrap=True, selectable=True))
        where = golden.document
        if golden.page:
            where = self.tr("{document}, page {page}").format(document=where, page=i18n.number(golden.page))
        if where:
            column.addWidget(label(self.tr("Answered in {place}").format(place=where), "small", wrap=True))
        if golden.quote:
            column.addWidget(label(f"“{golden.quote}”", "second", wrap=True, selectable=True))
        if asked is None:
            column.addWidget(label(self.tr("Not asked yet: press Measure."), "small", wrap=True))
            return
        if asked.rank == 1:
            said = self.tr("The right passage came first.")
        elif asked.rank:
            said = self.tr("The right passage came as number {place}. Before it:").format(
                place=i18n.number(asked.rank)
            )
        elif asked.instead:
            said = self.tr("The right passage is not among the first ten. Found instead:")
        else:
            said = self.tr("Nothing was found.")
        column.addSpacing(6)
        column.addWidget(label(said, "good" if asked.rank == 1 else "caution", wrap=True))
        if asked.refused and asked.rank:
            column.addWidget(
                label(
                    self.tr("Chat would say that nothing covers this, although the passage was found."),
                    "small",
                    wrap=True,
                )
            )
        for number, passage in enumerate(asked.instead):
            item = PassageItem(passage, golden.question, number)
            item.opened.connect(lambda one: open_passage(self, self._context, one))
            self.items.append(item)
            column.addWidget(item)
