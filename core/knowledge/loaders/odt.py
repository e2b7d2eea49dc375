"""OpenDocument texts (.odt): paragraphs, headings, lists and tables in their order, tracked deletions left out.

Has no pages: the writing program decides them when it draws. Does not read footnotes and comments.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.knowledge.loaders.extract import Extract, ExtractBuilder
from core.knowledge.loaders.package import Package

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_PASSED_OVER = frozenset(
    (
        _TEXT + "note",
        _OFFICE + "annotation",
        _TEXT + "tracked-changes",
        _TEXT + "sequence-decls",
        _TEXT + "ruby-text",
    )
)
_MOST_SPACES = 100
_SPACES = {_TEXT + "tab": " ", _TEXT + "line-break": " "}


class OdtLoader:
    suffixes: tuple[str, ...] = (".odt", ".ott")

    def load(self, path: Path) -> Extract:
        builder = ExtractBuilder()
        with Package(path, "OpenDocument text", ".odt") as package, package.explained():
            body = package.xml("content.xml").find(f"{_OFFICE}body/{_OFFICE}text")
            if body is None:
                raise package.damaged()
            _add(body, builder)
        return builder.build()


def _add(element: Any, builder: ExtractBuilder) -> None:
    for child in element.iterchildren():
        if child.tag == _TEXT + "h":
            level = child.get(_TEXT + "outline-level", "1")
            builder.heading(_words(child), int(level) if level.isdecimal() else 1)
        elif child.tag == _TEXT + "p":
            builder.block(_words(child))
        elif child.tag == _TEXT + "list":
            builder.block("\n".join(_items(child, 0)))
        elif child.tag == _TABLE + "table":
            builder.block("\n".join(_rows(child)))
        elif child.tag not in _PASSED_OVER:
            _add(child, builder)  # sections, indexes


def _items(element: Any, depth: int) -> Iterator[str]:
    for item in element.iterchildren(_TEXT + "list-item", _TEXT + "list-header"):
        mark = "• "
        for child in item.iterchildren():
            if child.tag == _TEXT + "list":
                yield from _items(child, depth + 1)
            elif words := _words(child):
                yield "  " * min(depth, 8) + mark + words
                mark = "  "


def _rows(table: Any) -> Iterator[str]:
    for row in table.iter(_TABLE + "table-row"):
        cells = [_words(cell) for cell in row.iterchildren(_TABLE + "table-cell")]
        if any(cells):
            yield " | ".join(cells)


def _words(element: Any) -> str:
    parts: list[str] = []

    def walk(node: Any) -> None:
        parts.append(node.text or "")
        for child in node.iterchildren():
            if child.tag == _TEXT + "s":
                count = child.get(_TEXT + "c", "1")
                parts.append(" " * min(int(count) if count.isdecimal() else 1, _MOST_SPACES))
            elif child.tag in _SPACES:
                parts.append(_SPACES[child.tag])
            elif child.tag not in _PASSED_OVER:
                if child.tag in (_TEXT + "p", _TEXT + "h") and parts:
                    parts.append(" ")
                walk(child)
            parts.append(child.tail or "")

    walk(element)
    return " ".join("".join(parts).split())
