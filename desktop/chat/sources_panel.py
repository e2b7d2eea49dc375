"""The passages behind an answer: number, file, page and score; the cited ones marked, each opening its document.

Does not know how passages are found.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from core.chat.conversation import Citation, Passage
from core.text import plural
from desktop import i18n
from desktop.widgets import layouts
from desktop.widgets.accessible import give_role
from desktop.widgets.card import Card
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.pill import Pill

SNIPPET = 150
"""Characters of a passage shown in the panel."""


class SourcesPanel(Card):
    """Filled as soon as passages are found, before the answer begins."""

    opened = Signal(object, str)  # Passage, the words of it that are quoted ("" for none)

    def __init__(self) -> None:
        super().__init__("", pad=14, name="chat.sources")
        self.set_title(self.tr("Sources"))
        self.explain("citation")
        self._caption = label("", "small", wrap=True)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._scroll = layouts.scrolling(self._list)
        self.body.addWidget(self._caption)
        self.body.addWidget(self._scroll, 1)
        self._items: list[SourceItem] = []
        self.clear()

    @property
    def items(self) -> list[SourceItem]:
        return self._items

    def clear(self) -> None:
        self.show_passages([])

    def show_passages(
        self, passages: list[Passage], citations: Sequence[Citation] = (), *, covered: bool = True
    ) -> None:
        """Show passages in their order; those that are cited are marked."""
        quotes: dict[int, str] = {}
        for citation in citations:
            quotes.setdefault(citation.number, citation.quote)
        # The same passages come twice, when they are found and with the answer: only their marks differ then.
        if passages != [item.passage for item in self._items]:
            self._fill(passages)
        for index, item in enumerate(self._items):
            item.mark(quotes.get(item.passage.number))
            # Cited ones are named by their order, so that the first can be found whatever its number is.
            place = sum(other.cited for other in self._items[:index]) + 1
            item.setObjectName(
                f"chat.citation.{place}" if item.cited else f"chat.source.{item.passage.number}"
            )
        if not passages:
            words = self.tr("The passages an answer rests on are listed here.")
        elif not covered:
            words = self.tr("Nothing in your documents seems to cover this. These are the nearest passages.")
        elif quotes:
            words = self.tr("{cited} of {all} passages cited.").format(
                cited=i18n.number(len(quotes)), all=i18n.number(len(passages))
            )
        else:
            words = plural(self.tr("%n passage(s) found.", "", len(passages)), len(passages))
        self._caption.setText(words)
        self._scroll.setVisible(bool(passages))
        self.body.setAlignment(self._caption, Qt.AlignmentFlag.AlignTop)

    def _fill(self, passages: list[Passage]) -> None:
        layouts.clear(self._list)
        self._items = [SourceItem(passage) for passage in passages]
        for item in self._items:
            item.opened.connect(self.opened)
            self._list.addWidget(item)
        self._list.addStretch(1)

    def reveal(self, number: int) -> None:
        """Scroll to a passage."""
        for item in self._items:
            if item.passage.number == number:
                self._scroll.ensureWidgetVisible(item)


class SourceItem(QFrame):
    """One passage; opens with a click, Return or Space."""

    opened = Signal(object, str)  # Passage, the words of it that are quoted

    def __init__(self, passage: Passage) -> None:
        super().__init__()
        self.passage = passage
        self.quote: str | None = None
        self.setProperty("role", "sunken")
        give_role(self, "link")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        place = passage.file.rsplit("/", 1)[-1]
        self._where = self.tr("page {page}").format(page=i18n.number(passage.page)) if passage.page else ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(5)
        first = QHBoxLayout()
        first.setSpacing(8)
        self._number = Pill(str(passage.number))
        first.addWidget(self._number)
        name = ElidedLabel(place, "medium", where=Qt.TextElideMode.ElideMiddle)
        first.addWidget(name, 1)
        layout.addLayout(first)
        self._facts = label("", "faint")
        layout.addWidget(self._facts)
        if passage.heading:
            layout.addWidget(ElidedLabel(passage.heading, "small", where=Qt.TextElideMode.ElideLeft))
        words = " ".join(passage.text.split())
        layout.addWidget(label(words[:SNIPPET] + ("…" if len(words) > SNIPPET else ""), "small", wrap=True))
        self.setAccessibleName(
            self.tr("Source {number}: {file}").format(
                number=passage.number, file=" ".join([place, self._where]).strip()
            )
        )

    @property
    def cited(self) -> bool:
        return self.quote is not None

    def mark(self, quote: str | None) -> None:
        """Show whether the passage is cited, and with which words (None: it is not)."""
        self.quote = quote
        self._number.set(str(self.passage.number), "accent" if self.cited else "neutral")
        match = self.tr("match {score}").format(score=i18n.percent(self.passage.score))
        facts = [self._where, match, self.tr("cited") if self.cited else ""]
        self._facts.setText(i18n.joined(fact for fact in facts if fact))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit(self.passage, self.quote or "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.passage, self.quote or "")
        else:
            super().keyPressEvent(event)
