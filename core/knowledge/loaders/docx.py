"""Word documents (.docx): paragraphs, headings, lists and tables in their order, tracked insertions in, deletions out.

Has no pages: Word decides them when it draws. Does not read headers, footers, footnotes and comments.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.knowledge.loaders.extract import Extract, ExtractBuilder
from core.knowledge.loaders.package import Package

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"


class DocxLoader:
    suffixes: tuple[str, ...] = (".docx", ".docm")

    def load(self, path: Path) -> Extract:
        document = _open(path)
        levels = _heading_levels(document)
        builder = ExtractBuilder()
        items: list[str] = []
        for element in _blocks(document.element.body):
            if element.tag == _W + "tbl":
                _flush(items, builder)
                builder.block("\n".join(_rows(element)))
                continue
            text = _text(element).strip()
            style = _style(element)
            level = levels.get(style) or _outline_level(element)
            if level and text:
                _flush(items, builder)
                builder.heading(text, level)
            elif text and (element.find(f"{_W}pPr/{_W}numPr") is not None or style.startswith("List")):
                items.append("• " + " ".join(text.split()))
            else:
                _flush(items, builder)
                builder.block(text)
        _flush(items, builder)
        return builder.build()


def _open(path: Path) -> Any:
    import docx

    with Package(path, "Word document", ".docx") as package, package.explained():
        return docx.Document(str(path))


def _blocks(parent: Any) -> Iterator[Any]:
    """Paragraphs and tables in their order, also those inside content controls."""
    for element in parent.iterchildren():
        if element.tag in (_W + "p", _W + "tbl"):
            yield element
        elif element.tag in (_W + "sdt", _W + "sdtContent", _W + "ins", _W + "customXml"):
            yield from _blocks(element)


def _text(element: Any) -> str:
    """The words inside an element; what was deleted is not among them."""
    parts: list[str] = []

    def walk(node: Any) -> None:
        for child in node.iterchildren():
            if child.tag == _W + "t":
                parts.append(child.text or "")
            elif child.tag in (_W + "tab", _W + "br", _W + "cr"):
                parts.append(" ")
            elif child.tag == _W + "noBreakHyphen":
                parts.append("-")
            elif child.tag not in (_FALLBACK, _W + "del", _W + "moveFrom", _W + "pPr"):
                walk(child)

    walk(element)
    return "".join(parts)


def _rows(table: Any) -> Iterator[str]:
    for row in table.iter(_W + "tr"):
        cells = [" ".join(_text(cell).split()) for cell in row.iterchildren(_W + "tc")]
        if any(cells):
            yield " | ".join(cells)


def _style(paragraph: Any) -> str:
    style = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return str(style.get(_W + "val", "")) if style is not None else ""


def _outline_level(paragraph: Any) -> int | None:
    level = paragraph.find(f"{_W}pPr/{_W}outlineLvl")
    number = int(level.get(_W + "val", "9")) if level is not None else 9
    return number + 2 if number < 9 else None


def _heading_levels(document: Any) -> dict[str, int]:
    """Heading level by style id. The styles' English names are the same in every language of Word."""
    levels = {}
    for style in document.styles:
        name = (style.name or "").lower()
        if found := re.fullmatch(r"heading (\d)", name):
            levels[style.style_id] = int(found.group(1)) + 1
        elif name == "title":
            levels[style.style_id] = 1
    return levels


def _flush(items: list[str], builder: ExtractBuilder) -> None:
    builder.block("\n".join(items))
    items.clear()
