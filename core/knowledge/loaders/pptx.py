"""PowerPoint: a page for each slide, its title as heading, lists and tables in their order, the speaker's notes.

Does not read charts and pictures.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.knowledge.loaders.extract import Extract, ExtractBuilder, note, progress
from core.knowledge.loaders.package import Package
from core.text import QT_TRANSLATE_NOOP, text

_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_PASSED_OVER = frozenset(("dt", "sldNum", "ftr", "hdr", "sldImg"))
"""Placeholders that say the same on every slide."""


class PptxLoader:
    suffixes: tuple[str, ...] = (".pptx", ".pptm", ".ppsx")

    def load(self, path: Path) -> Extract:
        builder = ExtractBuilder()
        with Package(path, "PowerPoint presentation", ".pptx") as package, package.explained():
            slides = list(_slides(package))
            empty = 0
            for number, name in enumerate(slides, 1):
                builder.page()
                before = builder.length
                _read(package, name, builder)
                empty += builder.length == before
                progress(number, len(slides))
        if empty and empty < len(slides):
            template = QT_TRANSLATE_NOOP(
                "core", "%n slide(s) of “{file}” without text: a search cannot find what is on them."
            )
            note(text(template, n=empty, file=path.name))
        return builder.build()


def _slides(package: Package) -> Iterator[str]:
    """The slides' parts in the order they are shown."""
    main = next((part for kind, part in package.relations("").values() if kind == "officeDocument"), "")
    if not package.has(main):
        raise package.damaged()
    related = package.relations(main)
    for slide in package.xml(main).iter(_P + "sldId"):
        kind, part = related.get(slide.get(_R + "id", ""), ("", ""))
        if kind == "slide" and package.has(part):
            yield part


def _read(package: Package, name: str, builder: ExtractBuilder) -> None:
    tree = package.xml(name).find(f"{_P}cSld/{_P}spTree")
    related = package.relations(name)
    shapes = list(_shapes(tree)) if tree is not None else []
    for shape in shapes:
        if _placeholder(shape) in ("title", "ctrTitle"):
            builder.heading(" ".join(line for line, _ in _lines(shape)), 1)
    for shape in shapes:
        place = _placeholder(shape)
        if place in _PASSED_OVER or place in ("title", "ctrTitle"):
            continue
        if shape.tag == _P + "sp":
            _add_lines(shape, builder)
        else:
            _add_frame(package, shape, related, builder)
    for kind, part in related.values():
        if kind == "notesSlide" and package.has(part):
            _add_notes(package, part, builder)


def _shapes(tree: Any) -> Iterator[Any]:
    """Shapes and frames in their order, those of groups too."""
    waiting = [tree]
    while waiting:
        element = waiting.pop()
        if element.tag in (_P + "sp", _P + "graphicFrame"):
            yield element
        elif element.tag != _FALLBACK:
            waiting += reversed(list(element))


def _placeholder(shape: Any) -> str:
    found = shape.find(f"{_P}nvSpPr/{_P}nvPr/{_P}ph")
    return str(found.get("type", "body")) if found is not None else ""


def _lines(shape: Any) -> Iterator[tuple[str, int]]:
    """(words, depth) of each paragraph."""
    for paragraph in shape.iter(_A + "p"):
        words = "".join(_words(paragraph))
        about = paragraph.find(_A + "pPr")
        depth = about.get("lvl", "0") if about is not None else "0"
        if words.strip():
            yield " ".join(words.split()), int(depth) if depth.isdigit() else 0


def _words(paragraph: Any) -> Iterator[str]:
    for run in paragraph.iter(_A + "t", _A + "br", _A + "tab"):
        yield (run.text or "") if run.tag == _A + "t" else " "


def _add_lines(shape: Any, builder: ExtractBuilder) -> None:
    lines = list(_lines(shape))
    if len(lines) == 1:
        builder.block(lines[0][0])
    else:
        builder.block("\n".join(f"{'  ' * min(depth, 8)}• {words}" for words, depth in lines))


def _add_frame(
    package: Package, frame: Any, related: dict[str, tuple[str, str]], builder: ExtractBuilder
) -> None:
    for table in frame.iter(_A + "tbl"):
        rows = []
        for row in table.iter(_A + "tr"):
            cells = [" ".join(words for words, _ in _lines(cell)) for cell in row.iter(_A + "tc")]
            if any(cells):
                rows.append(" | ".join(cells))
        builder.block("\n".join(rows))
    for element in frame.iter():
        if isinstance(element.tag, str) and element.tag.endswith("/diagram}relIds"):
            _, part = related.get(element.get(_R + "dm", ""), ("", ""))
            if package.has(part):
                builder.block("\n".join(f"• {words}" for words, _ in _lines(package.xml(part))))


def _add_notes(package: Package, name: str, builder: ExtractBuilder) -> None:
    tree = package.xml(name).find(f"{_P}cSld/{_P}spTree")
    for shape in _shapes(tree) if tree is not None else ():
        if shape.tag == _P + "sp" and _placeholder(shape) == "body":
            for words, _ in _lines(shape):
                builder.block(words)
