"""Markdown as the text its reader sees: headings, paragraphs, lists and tables, without the marks.

Front matter is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from core.knowledge.loaders.decoding import read_text
from core.knowledge.loaders.extract import Extract, ExtractBuilder

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT_MATTER = re.compile(r"\A---\n.*?\n(?:---|\.\.\.)\n", re.DOTALL)
_TAG = re.compile(r"<!--.*?-->|</?[A-Za-z][^>]*>", re.DOTALL)


class MarkdownLoader:
    suffixes: tuple[str, ...] = (".md", ".markdown", ".mdown")

    def load(self, path: Path) -> Extract:
        from markdown_it import MarkdownIt

        source = _FRONT_MATTER.sub("", read_text(path))
        return _Walk(MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(source)).extract()


class _Walk:
    """Goes through the tokens once, gathering the lines of the list or table it is in."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._builder = ExtractBuilder()
        self._lines: list[str] = []
        self._numbers: list[int | None] = []  # of the lists we are in: the next number, None for bullets
        self._bullet = ""
        self._cells: list[str] = []
        self._level = 0
        self._in_cell = False

    def extract(self) -> Extract:
        for token in self._tokens:
            self._take(token)
        return self._builder.build()

    def _take(self, token: Token) -> None:
        match token.type:
            case "heading_open":
                self._level = int(token.tag[1])
            case "bullet_list_open":
                self._numbers.append(None)
            case "ordered_list_open":
                self._numbers.append(int(token.attrs.get("start", 1)))
            case "list_item_open":
                self._open_item()
            case "bullet_list_close" | "ordered_list_close":
                self._numbers.pop()
                if not self._numbers:
                    self._flush()
            case "th_open" | "td_open":
                self._in_cell = True
            case "tr_close":
                self._lines.append(" | ".join(self._cells))
                self._cells = []
                self._in_cell = False
            case "table_close":
                if not self._numbers:
                    self._flush()
            case "fence" | "code_block":
                self._say(token.content.strip("\n"))
            case "html_block":
                self._say(_TAG.sub("", token.content))
            case "inline":
                self._inline(_plain(token.children or []))

    def _inline(self, text: str) -> None:
        if self._in_cell:
            self._cells.append(text.replace("\n", " "))
        elif self._level:
            self._builder.heading(text, self._level)
            self._level = 0
        else:
            self._say(text)

    def _open_item(self) -> None:
        number = self._numbers[-1]
        indent = "  " * (len(self._numbers) - 1)
        self._bullet = f"{indent}• " if number is None else f"{indent}{number}. "
        if number is not None:
            self._numbers[-1] = number + 1

    def _say(self, text: str) -> None:
        if self._numbers:
            self._lines.append(self._bullet + text)
            self._bullet = "  " * len(self._numbers)
        else:
            self._builder.block(text)

    def _flush(self) -> None:
        self._builder.block("\n".join(self._lines))
        self._lines = []


def _plain(tokens: Sequence[Token]) -> str:
    parts = []
    for token in tokens:
        if token.type in ("text", "code_inline"):
            parts.append(token.content)
        elif token.type == "softbreak":
            parts.append(" ")
        elif token.type == "hardbreak":
            parts.append("\n")
        elif token.type == "image":
            parts.append(_plain(token.children or []))
    return "".join(parts)
