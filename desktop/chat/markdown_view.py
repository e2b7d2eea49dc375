"""Markdown that streams in: a column of text and code segments of which only the last is drawn anew.

Does not know messages; links and citations are only reported.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.chat.code_view import CodeView
from desktop.chat.render import to_html
from desktop.chat.segments import STREAMED, WHOLE, Segment, Segments
from desktop.chat.text_view import CLOSE, OPEN, TextView

PERIOD_MS = 33
"""Pieces that arrive within this time are drawn together."""


class MarkdownView(QWidget):
    """`set_markdown` shows a whole text; `add` goes on writing at its end; `grew` follows every drawing."""

    cited = Signal(int)
    linked = Signal(str)
    grew = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._segments = Segments()
        self._views: list[TextView | CodeView] = []
        self._numbers: frozenset[int] = frozenset()
        self._pending = ""
        self._reasons: list[str] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PERIOD_MS)
        self._timer.timeout.connect(self.flush)
        theme.notifier().changed.connect(self._restyle)

    @property
    def source(self) -> str:
        """The Markdown taken in so far."""
        return (self._segments.source + self._pending).replace(OPEN, "").replace(CLOSE, "")

    def set_numbers(self, numbers: frozenset[int]) -> None:
        """Which numbers in brackets are citations."""
        self._numbers = numbers

    def set_markdown(
        self, source: str, numbers: frozenset[int] | None = None, doubts: Sequence[tuple[int, int, str]] = ()
    ) -> None:
        """Show a whole text in place of what was there. `doubts`: (start, end, why) of what to underline with dots."""
        self._timer.stop()
        self._pending = ""
        self._reasons = []
        source = self._marked(source, doubts)
        if numbers is not None:
            self._numbers = numbers
        self._segments = Segments(WHOLE)
        self._segments.add(source)
        self._draw(0)
        self._segments = _streamed(self._segments)

    def add(self, piece: str) -> None:
        """Go on writing; drawn with the next tick."""
        self._pending += piece
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def flush(self) -> None:
        """Draw what has arrived."""
        self._timer.stop()
        if self._pending:
            piece, self._pending = self._pending, ""
            self._draw(self._segments.add(piece))
            self.grew.emit()

    def _draw(self, first: int) -> None:
        """Bring the widgets from the segment `first` on up to date."""
        items = self._segments.items
        for index in range(first, len(items)):
            segment = items[index]
            if index < len(self._views) and _fits(self._views[index], segment):
                self._fill(self._views[index], segment)
                continue
            self._drop(index)
            view = CodeView(segment) if segment.kind == "code" else self._text_view()
            self._views.append(view)
            self._column.addWidget(view)
            self._fill(view, segment)
        self._drop(len(items))

    def _fill(self, view: TextView | CodeView, segment: Segment) -> None:
        if isinstance(view, CodeView):
            view.show_segment(segment)
        else:
            before = sum(
                one.source.count(OPEN)
                for one in itertools.takewhile(lambda one: one is not segment, self._segments.items)
            )
            view.set_html(to_html(segment.source, self._numbers), self._reasons[before:])

    def _marked(self, source: str, doubts: Sequence[tuple[int, int, str]]) -> str:
        """The source with marks around what is doubted."""
        source = source.replace(OPEN, " ").replace(CLOSE, " ")
        for start, end, why in sorted(doubts, reverse=True):
            if 0 <= start < end <= len(source):
                source = f"{source[:start]}{OPEN}{source[start:end]}{CLOSE}{source[end:]}"
                self._reasons.insert(0, why)
        return source

    def _drop(self, index: int) -> None:
        """Take away the widgets from `index` on."""
        for view in self._views[index:]:
            self._column.removeWidget(view)
            view.hide()
            view.deleteLater()
        del self._views[index:]

    def _text_view(self) -> TextView:
        view = TextView()
        view.cited.connect(self.cited)
        view.linked.connect(self.linked)
        return view

    @Slot()
    def _restyle(self) -> None:
        for view, segment in zip(self._views, self._segments.items, strict=False):
            if isinstance(view, CodeView):
                view.restyle()
            else:
                self._fill(view, segment)


def _fits(view: TextView | CodeView, segment: Segment) -> bool:
    return isinstance(view, CodeView) == (segment.kind == "code")


def _streamed(whole: Segments) -> Segments:
    """The same segments, to go on writing at their end in small ones."""
    streamed = Segments(STREAMED)
    streamed.items = whole.items
    return streamed
