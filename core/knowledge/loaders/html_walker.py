"""The events of an HTML parser as blocks of text: what its reader sees, without what runs, decorates or navigates.

Does not know files. Holds only the block it is in, whatever the size of the page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from core.knowledge.loaders.extract import ExtractBuilder

_DROPPED = frozenset(
    "script style template noscript svg math iframe object embed applet canvas audio video map nav button select "
    "textarea datalist rt rp head frameset dialog".split()
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_BLOCKS = frozenset(
    "p div section article main aside header footer address blockquote center figure figcaption fieldset form "
    "details summary dl dt dd hr legend hgroup body html ul ol menu dir search".split()
)
_LISTS = frozenset("ul ol menu dir".split())
_CELLS = frozenset(("td", "th"))
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPACE = re.compile(r"[ \t\n\r\f\v]+")


@dataclass
class _Table:
    rows: list[str] = field(default_factory=list)
    cells: list[str] | None = None
    layout: bool = False
    """It only places things on the page: it holds headings or other tables."""


class HtmlWalker:
    """A parser target: ``start``, ``end``, ``data``, ``close``. Writes to `builder`, headings `shift` levels down."""

    def __init__(self, builder: ExtractBuilder, shift: int = 0, *, titled: bool = True) -> None:
        self.title = ""
        self.headings = 0
        self._builder = builder
        self._shift = shift
        self._words: list[str] = []
        self._dropped: list[str] = []  # the elements we are in, from the first that is not read
        self._in_title = False
        self._heading = 0
        self._pre = 0
        self._tables: list[_Table] = []
        self._lists: list[int | None] = []  # of those we are in: the next number, None for bullets
        self._lines: list[str] = []
        self._bullet = ""
        self._title_done = not titled

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if self._dropped:
            if tag == "title" and self._dropped == ["head"]:
                self._in_title = True
            if tag == "body":
                self._dropped.clear()
            elif tag not in _VOID:
                self._dropped.append(tag)
            return
        if tag in _DROPPED or _is_hidden(attributes):
            if tag not in _VOID:
                self._dropped.append(tag)
            return
        if tag in _BLOCKS or tag in ("li", "table", "caption", "pre") or tag in _CELLS or tag == "tr":
            self._flush()
        self._open(tag, attributes)

    def _open(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "br":
            self._words.append("\n" if self._pre else "\x00")
        elif tag == "img":
            if alt := attributes.get("alt"):
                self._words.append(f" {alt} ")
        elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self._flush()
            self._end_list()
            self._place_only()
            self._heading = int(tag[1])
        elif tag in _LISTS:
            start = attributes.get("start", "1")
            number = int(start) if start.isascii() and start.isdigit() and len(start) < 9 else 1
            self._lists.append(number if tag == "ol" else None)
        elif tag == "li" and self._lists:
            number_ = self._lists[-1]
            indent = "  " * (len(self._lists) - 1)
            self._bullet = f"{indent}• " if number_ is None else f"{indent}{number_}. "
            if number_ is not None:
                self._lists[-1] = number_ + 1
        elif tag == "table":
            self._place_only()
            self._end_list()
            self._tables.append(_Table())
        elif tag == "tr" and self._tables:
            self._end_row()
            self._tables[-1].cells = []
        elif tag in _CELLS and self._tables and self._tables[-1].cells is None:
            self._tables[-1].cells = []
        elif tag == "pre":
            self._pre += 1
        elif tag == "q":
            self._words.append("“")

    def end(self, tag: str) -> None:
        if self._dropped:
            if tag == "title":
                self._in_title = False
            if tag in self._dropped:
                while self._dropped.pop() != tag:
                    pass
            return
        if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self._end_heading()
        elif tag in _CELLS:
            self._end_cell()
        elif tag == "tr":
            self._end_row()
        elif tag == "table":
            self._end_table()
        elif tag in _LISTS:
            self._flush()
            if self._lists:
                self._lists.pop()
            if not self._lists:
                self._end_list()
        elif tag == "pre":
            self._flush()
            self._pre = max(0, self._pre - 1)
        elif tag in _BLOCKS or tag in ("li", "caption"):
            self._flush()
        elif tag == "q":
            self._words.append("”")

    def data(self, words: str) -> None:
        if self._in_title:
            self.title = (self.title + words)[:500]
        elif not self._dropped:
            self._words.append(words)

    def comment(self, words: str) -> None:
        """Not shown, not read."""

    def pi(self, target: str, data: str | None = None) -> None:
        """Not shown, not read."""

    def close(self) -> None:
        self._flush()
        while self._tables:
            self._end_table()
        self._lists.clear()
        self._end_list()

    # -- inside --------------------------------------------------------------------------------------------

    def _taken(self) -> str:
        words = "".join(self._words)
        self._words.clear()
        if self._pre:
            return words.replace("\x00", "\n").strip("\n")
        lines = [_SPACE.sub(" ", line).strip() for line in words.split("\x00")]
        return "\n".join(line for line in lines if line)

    def _flush(self) -> None:
        if self._heading:
            self._words.append(" ")
            return
        if not self._words:
            return
        words = self._taken()
        if not words.strip():
            return
        table = self._tables[-1] if self._tables else None
        if table and not table.layout and table.cells is not None:
            # A paragraph in a cell: more of it follows.
            self._words.append(words + "\x00")
        elif self._lists:
            self._lines.append(self._bullet + words.replace("\n", " "))
            self._bullet = "  " * len(self._lists)
        else:
            self._before()
            self._builder.block(words)

    def _before(self) -> None:
        """The page's title stands over whatever comes first, unless that is a heading that says the same."""
        if self.title and not self._title_done:
            self._title_done = True
            self._builder.heading(self.title, 1 + self._shift)
            self._shift += 1

    def _end_heading(self) -> None:
        level, self._heading = self._heading, 0
        words = " ".join(self._taken().split())
        if not words or not level:
            return
        if words.casefold() in self.title.casefold() and level <= 2:
            self._title_done = True
        else:
            self._before()
        self.headings += 1
        self._builder.heading(words, level + self._shift)

    def _end_list(self) -> None:
        if self._lines:
            self._before()
            self._builder.block("\n".join(self._lines))
            self._lines.clear()
        self._bullet = ""

    def _place_only(self) -> None:
        """The table we are in only places things: what it holds are blocks. Those around it are known to."""
        table = self._tables[-1] if self._tables else None
        if table and not table.layout:
            table.layout = True
            held = [*table.rows, *(table.cells or [])]
            table.rows, table.cells = [], None
            if any(held):
                self._before()
            for words in held:
                self._builder.block(words)
        self._flush()

    def _end_cell(self) -> None:
        table = self._tables[-1] if self._tables else None
        if table is None or table.layout or table.cells is None:
            self._flush()
            return
        self._heading = 0
        if self._lines:  # a list in the cell
            self._words.append(" ".join(line.strip() for line in self._lines))
            self._lines.clear()
        table.cells.append(" ".join(self._taken().split()))

    def _end_row(self) -> None:
        table = self._tables[-1] if self._tables else None
        if table is None or table.layout or table.cells is None:
            return
        if self._words:
            self._end_cell()
        if any(table.cells):
            table.rows.append(" | ".join(table.cells))
        table.cells = None

    def _end_table(self) -> None:
        if not self._tables:
            return
        self._end_row()
        self._flush()
        table = self._tables.pop()
        if table.rows:
            self._before()
            self._builder.block("\n".join(table.rows))


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    """Text nobody sees is no part of the page; it is also where instructions to machines are hidden."""
    return (
        "hidden" in attributes
        or attributes.get("aria-hidden") == "true"
        or attributes.get("role") == "navigation"
        or bool(_HIDDEN.search(attributes.get("style", "")))
    )
