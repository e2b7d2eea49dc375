"""A document with its controls: a PDF page by page as it is printed, other formats part by part as their text.

What is marked on it is asked of the owner; does not know why.
"""

from __future__ import annotations

import bisect
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from core.knowledge.pdfium import Picture, Wanted
from desktop import theme
from desktop.widgets.background import Background
from desktop.widgets.document_text import DocumentText, Mark
from desktop.widgets.page_bar import PageBar
from desktop.widgets.page_view import PageView, Place
from desktop.widgets.reading import Reading, Span, occurrences, part_of, parts, wanted

OnPage = Callable[[int], tuple[list[Wanted], list[Place]]]
InText = Callable[[int, int], Sequence[Mark]]
_HITS_AT_ONCE = 200
"""Places of a search marked on one page or part; more are only counted."""


class DocumentView(QWidget):
    """`located` tells page or part and how many there are; `pressed` a place on a page or a character of the text."""

    located = Signal(int, int)
    drawn = Signal(object)  # Picture, or None for text
    place_pressed = Signal(int)
    character_pressed = Signal(int)
    failed = Signal(object)

    def __init__(
        self, name: str, on_page: OnPage, in_text: InText, *, text: DocumentText | None = None
    ) -> None:
        super().__init__()
        self._on_page, self._in_text = on_page, in_text
        self.reading: Reading | None = None
        self.page = 0
        """The page of a PDF or the part of a text that is shown, from 1."""
        self.pages = 0
        self._starts: list[int] = [0]
        self._hits: list[Span] = []
        self._hit = -1
        self._own = 0
        self._find = Background(self, latest_only=True)
        self._find.failed.connect(self.failed)
        self.bar = PageBar(name)
        self.bar.turned.connect(self.turn_to)
        self.bar.zoom_step.connect(self._step_zoom)
        self.bar.fit_wanted.connect(self._fit)
        self.bar.sought.connect(self._seek)
        self.bar.hit_wanted.connect(self._go_to_hit)
        self.sheet_view = PageView(f"{name}.sheet")
        self.sheet_view.drawn.connect(self._drawn)
        self.sheet_view.failed.connect(self.failed)
        self.sheet_view.pressed.connect(self._pressed)
        self.sheet_view.zoomed.connect(self._show_zoom)
        self.text = text or DocumentText(f"{name}.text")
        self.text.pressed.connect(self.character_pressed)
        self.text.zoomed.connect(self._show_zoom)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.sheet_view)
        self.stack.addWidget(self.text)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.bar)
        layout.addWidget(self.stack, 1)
        for key, by in ((Qt.Key.Key_PageDown, 1), (Qt.Key.Key_PageUp, -1)):
            made = QShortcut(QKeySequence(key), self)
            made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            made.activated.connect(lambda by=by: self._page_key(by))
        theme.notifier().changed.connect(self._dress)
        self.bar.setEnabled(False)

    @property
    def shows_pages(self) -> bool:
        return self.reading is not None and self.reading.is_pdf

    def open(self, reading: Reading) -> None:
        """Show a document at its passage."""
        self.reading = reading
        self.bar.setEnabled(True)
        self.bar.set_searchable(reading.extract is not None)
        shown = self.sheet_view if reading.is_pdf else self.text
        self.stack.setCurrentWidget(shown)
        if reading.is_pdf:
            self._draw(reading.page)
        else:
            self._starts = parts(reading.text)
            self.pages = len(self._starts)
            self._write(part_of(self._starts, max(0, reading.start)) + 1, reading.start, reading.end)
        self._show_zoom()
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to(self, start: int, end: int) -> None:
        """Bring a span of the text into view, on its page or in its part; it is the first that is marked there."""
        reading = self.reading
        if reading is None or reading.extract is None:
            return
        if reading.is_pdf:
            page = reading.extract.page_of(start) or 1
            if page != self.page:
                self._draw(page, reveal_at=start)
            else:
                self.remark(reveal_at=start)
        elif self.text.first <= start and end <= self.text.last:
            self.remark()
            self.text.reveal(start)
        else:
            self._write(part_of(self._starts, start) + 1, start, end)

    def turn_to(self, page: int) -> None:
        if self.shows_pages:
            self._draw(page)
        else:
            self._write(page)

    def remark(self, *, reveal_at: int | None = None) -> None:
        """Ask anew what is marked on what is shown."""
        if self.shows_pages:
            self._draw(self.page, reveal_at=reveal_at, stay=True)
        else:
            self._mark_text()

    # -- pages ---------------------------------------------------------------------------------------------------

    def _draw(self, page: int, *, reveal_at: int | None = None, stay: bool = False) -> None:
        reading = self.reading
        assert reading is not None
        self.page = page
        sought, places = self._on_page(page)
        self._own = len(places)
        reveal: int | None = None if stay else 0
        extract = reading.extract
        if extract is not None and extract.pages and self._hits and page <= len(extract.pages):
            first, last = extract.page_span(page)
            for n in self._hits_between(first, last):
                sought.append(wanted(extract, page, *self._hits[n]))
                places.append(Place(tint="#ffb066" if n == self._hit else "#ffe0b8"))
                if n == self._hit and reveal_at == self._hits[n][0]:
                    reveal = len(places) - 1
        chosen = next((n for n, place in enumerate(places) if place.chosen), None)
        if reveal_at is not None and reveal in (None, 0) and chosen is not None:
            reveal = chosen
        if self.pages:
            self.bar.show_pages(page, self.pages)
        self.sheet_view.show_page(reading.path, page, sought, places, reveal)

    def _drawn(self, picture: Picture) -> None:
        self.pages = picture.pages
        self.bar.show_pages(self.page, self.pages)
        self.located.emit(self.page, self.pages)
        self.drawn.emit(picture)

    def _pressed(self, number: int) -> None:
        if number < self._own:
            self.place_pressed.emit(number)

    # -- text ----------------------------------------------------------------------------------------------------

    def _write(self, part: int, start: int = -1, end: int = -1) -> None:
        reading = self.reading
        assert reading is not None
        self.page = part
        first = self._starts[part - 1]
        last = self._starts[part] if part < self.pages else len(reading.text)
        if reading.extract is None:
            self.text.setPlainText(reading.text)
        else:
            self.text.show_part(reading.extract, first, max(last, end))
            self._mark_text()
        self.bar.show_pages(part, self.pages, parts=True)
        if start >= 0 and reading.extract is not None:
            self.text.reveal(start)
            # Once more when the window has its size: before, the middle is not yet where it will be.
            QTimer.singleShot(0, self.text, self.text.center)
        self.located.emit(part, self.pages)
        self.drawn.emit(None)

    def _mark_text(self) -> None:
        marks = list(self._in_text(self.text.first, self.text.last))
        self._own = len(marks)
        dark = theme.tokens().dark
        for n in self._hits_between(self.text.first, self.text.last):
            ground = (
                ("#8a5200" if dark else "#ffb066") if n == self._hit else ("#4a3413" if dark else "#ffe0b8")
            )
            marks.append(Mark(*self._hits[n], ground))
        self.text.set_marks(marks)

    def _dress(self) -> None:
        if self.reading is not None and not self.shows_pages:
            self._mark_text()

    # -- what the person does ------------------------------------------------------------------------------------

    def _seek(self, words: str) -> None:
        reading = self.reading
        if reading is None or reading.extract is None:
            return
        text = reading.extract.text
        self._find.run(lambda: occurrences(text, words), lambda hits: self._found(hits, bool(words.strip())))

    def _found(self, hits: list[Span], sought: bool) -> None:
        self._hits = hits
        self._hit = -1
        self.bar.show_hits(len(hits), -1, sought=sought)
        if not hits:
            self.remark()
            return
        begin = self._here()
        self._go_to_hit(next((n for n, (start, _) in enumerate(hits) if start >= begin), 0))

    def _go_to_hit(self, number: int) -> None:
        if not self._hits:
            return
        self._hit = number
        self.bar.show_hits(len(self._hits), number)
        self.go_to(*self._hits[number])

    def _hits_between(self, first: int, last: int) -> range:
        begin, end = (bisect.bisect_left(self._hits, (place, 0)) for place in (first, last))
        # What one is at is among them, however many there are.
        if end - begin > _HITS_AT_ONCE:
            begin = max(begin, min(self._hit - _HITS_AT_ONCE // 2, end - _HITS_AT_ONCE))
        return range(begin, min(end, begin + _HITS_AT_ONCE))

    def _here(self) -> int:
        """The first character of what is shown."""
        reading = self.reading
        assert reading is not None and reading.extract is not None
        if not reading.is_pdf:
            return self.text.first
        pages = reading.extract.pages
        return pages[self.page - 1] if 0 < self.page <= len(pages) else 0

    def _page_key(self, by: int) -> None:
        """Scroll by a screen; at the end, on to the next page."""
        bar = (self.sheet_view if self.shows_pages else self.text).verticalScrollBar()
        if bar.value() == (bar.maximum() if by > 0 else bar.minimum()):
            self.bar.turn(by)
        else:
            bar.setValue(bar.value() + by * max(1, bar.pageStep() - bar.singleStep()))

    def _step_zoom(self, by: int) -> None:
        (self.sheet_view if self.shows_pages else self.text).step_zoom(by)

    def _fit(self) -> None:
        self.sheet_view.set_zoom(0.0)

    def _show_zoom(self) -> None:
        if self.shows_pages:
            self.bar.show_zoom(self.sheet_view.shown_zoom, can_fit=True)
        else:
            self.bar.show_zoom(self.text.zoom, can_fit=False)
