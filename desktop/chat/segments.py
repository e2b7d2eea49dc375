"""Markdown that is still being written, as segments: those behind us never change again, only the last one does.

Does not know widgets. Cutting at the borders of blocks keeps the cost of a new piece independent of what came before.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from desktop.chat.formula_rules import add_formulas

LIMIT = 700
"""Characters after which a text segment is closed: what is drawn anew with a piece, and in one go."""

_FENCE_OPEN = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})[^\S\n]*(?P<language>[^\s`]*)[^\n]*\n?")


@dataclass
class Segment:
    """A run of text blocks, or one block of code. `source` is the Markdown as it was written.

    For code, `code` is what stands inside, and `language` what its author called it.
    """

    kind: Literal["text", "code"]
    source: str
    code: str = ""
    language: str = ""
    closed: bool = False


class Segments:
    """Takes pieces of Markdown, keeps the segments they make."""

    def __init__(self, limit: int = LIMIT) -> None:
        self.items: list[Segment] = []
        self._limit = limit

    @property
    def source(self) -> str:
        return "".join(segment.source for segment in self.items)

    def add(self, piece: str) -> int:
        """Take in a piece; returns the index of the first segment that is new or other than before."""
        piece = piece.replace("\r\n", "\n").replace("\r", "\n")
        last = self.items.pop() if self.items else None
        first = len(self.items)
        if last is None:
            tail = piece
        elif _surely_inside(last, piece):
            last.source += piece
            last.code += piece
            self.items.append(last)
            return first
        else:
            tail = last.source + piece
        self.items += split(tail, self._limit)
        return first


def split(source: str, limit: int = LIMIT) -> list[Segment]:
    """Cut Markdown into segments; joined again, their sources are `source`."""
    lines = _lines(source)
    cuts = _cuts(source, limit)
    segments = []
    for (start, kind), (end, _) in zip(cuts, [*cuts[1:], (len(lines), "text")], strict=True):
        text = "".join(lines[start:end])
        segments.append(_code(text) if kind == "code" else Segment("text", text))
    for segment in segments[:-1]:
        segment.closed = True
    return segments


def _surely_inside(last: Segment, piece: str) -> bool:
    """Whether `piece` goes on inside a fence and cannot close it, so that nothing need be looked at again."""
    return (
        last.kind == "code"
        and not last.closed
        and "\n" in last.source.lstrip("\n")
        and "`" not in last.source[-3:] + piece
        and "~" not in last.source[-3:] + piece
    )


def _lines(source: str) -> list[str]:
    """Lines as Markdown counts them: `splitlines` knows a dozen more line ends."""
    return re.findall(r"[^\n]*\n|[^\n]+", source)


def _cuts(source: str, limit: int) -> list[tuple[int, Literal["text", "code"]]]:
    """Line numbers at which segments begin, with their kind."""
    cuts: list[tuple[int, Literal["text", "code"]]] = []
    lengths = [0]
    for line in _lines(source):
        lengths.append(lengths[-1] + len(line))
    for begin, end, code in _blocks(source):
        if code:
            cuts.append((begin, "code"))
        elif not cuts or cuts[-1][1] == "code" or lengths[end] - lengths[cuts[-1][0]] > limit:
            cuts.append((begin, "text"))
    if not cuts:
        return [(0, "text")]
    # White space in front of the first block belongs to it, elsewhere to the block before.
    cuts[0] = (0, cuts[0][1])
    return cuts


def _blocks(source: str) -> list[tuple[int, int, bool]]:
    """(first line, line behind, is fenced code) of the top-level blocks; the items of a list count as blocks."""
    found = []
    for token in _parser().parse(source):
        item = token.level == 1 and token.type == "list_item_open"
        if token.map is None or (token.level > 0 and not item) or token.nesting < 0:
            continue
        if token.type in ("bullet_list_open", "ordered_list_open"):
            continue
        found.append((token.map[0], token.map[1], token.type == "fence"))
    return found


@cache
def _parser() -> MarkdownIt:
    """Blocks only: what stands inside them is looked at when they are drawn."""
    return add_formulas(MarkdownIt("commonmark", {"html": False}).enable("table").disable("inline"))


def _code(source: str) -> Segment:
    opened = _FENCE_OPEN.match(source.lstrip("\n"))
    if opened is None:  # indented in a way only the parser understands: take its word for the content
        (token,) = [t for t in _parser().parse(source) if t.type == "fence"][:1] or [Token("fence", "", 0)]
        return Segment("code", source, token.content, token.info.split(" ")[0], closed=True)
    body = source.lstrip("\n")[opened.end() :]
    fence = opened["fence"]
    closing = re.compile(rf"(?m)^ {{0,3}}{re.escape(fence[0])}{{{len(fence)},}}[^\S\n]*$\n?")
    match = closing.search(body)
    code = body[: match.start()] if match else body
    return Segment("code", source, code, opened["language"], closed=match is not None)
