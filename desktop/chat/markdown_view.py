"""Markdown that streams in: a column of text and code segments of which only the last is drawn anew, and no more often
than leaves the window free; a long text that is there at once is drawn in turns.

Does not know messages; links and citations are only reported.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop import theme
from desktop.chat.code_view import CodeView
from desktop.chat.render import to_html
from desktop.chat.segments import Segment, Segments
from desktop.chat.text_view import CLOSE, OPEN, TextView

PERIOD_MS, LONGEST_MS, SHARE = 40, 250, 20
"""Pieces that arrive within the first time are drawn together, or within `SHARE` times what the last drawing took of
the processor, if that is longer; at most within the second."""
TURN = 1500
"""Characters of a whole text that are drawn in one go."""


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
        self._undrawn: int | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._draw_on)
        theme.notifier().changed.connect(self._restyle)

    @property
    def source(self) -> str:
        """The Markdown taken in so far."""
        return (self._segments.source + self._pending).replace(OPEN, "").replace(CLOSE, "")

    @property
    def is_drawn(self) -> bool:
        """Whether all that has been taken in is shown."""
        return self._undrawn is None and not self._pending

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
        old = self._segments.items
        drawn = len(self._views) if self._undrawn is None else self._undrawn
        source = self._marked(source, doubts)
        if numbers is not None and numbers != self._numbers:
            self._numbers, drawn = numbers, 0
        self._segments = Segments()
        self._segments.add(source)
        same = itertools.takewhile(_is_same, zip(old[:drawn], self._segments.items, strict=False))
        self._draw_from(sum(1 for _ in same))

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
            begun = time.thread_time()
            piece, self._pending = self._pending, ""
            first = self._segments.add(piece)
            self._draw_from(first if self._undrawn is None else min(first, self._undrawn))
            took = (time.thread_time() - begun) * 1000
            self._timer.setInterval(int(min(LONGEST_MS, max(PERIOD_MS, took * SHARE))))
            self.grew.emit()

    def _draw_from(self, first: int) -> None:
        """Draw the segments from `first` on, as many as are a turn's work; the others follow by themselves."""
        self._rest.stop()
        self._undrawn = None
        items, end, size = self._segments.items, first, 0
        while end < len(items) and (size == 0 or size + len(items[end].source) <= TURN):
            size += len(items[end].source)
            end += 1
        self._draw(first, end)
        if end < len(items):
            self._undrawn = end
            self._rest.start()
        else:
            self._drop(end)

    @Slot()
    def _draw_on(self) -> None:
        if self._undrawn is not None:
            self._draw_from(self._undrawn)
            self.grew.emit()

    def _draw(self, first: int, end: int) -> None:
        """Bring the widgets of the segments from `first` to before `end` up to date."""
        items = self._segments.items
        for index in range(first, end):
            segment = items[index]
            if index < len(self._views) and _fits(self._views[index], segment):
                self._fill(self._views[index], segment)
                continue
            self._drop(index)
            view = CodeView(segment, self) if segment.kind == "code" else self._text_view()
            self._views.append(view)
            self._column.addWidget(view)
            if isinstance(view, TextView):
                self._fill(view, segment)

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
        view = TextView(self)
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


def _is_same(pair: tuple[Segment, Segment]) -> bool:
    """Whether a segment that is drawn needs no drawing anew: it is the same, and nothing in it is or was doubted."""
    old, new = pair
    return (old.kind, old.source, old.closed) == (new.kind, new.source, new.closed) and OPEN not in old.source
