"""Electronic books (EPUB): the chapters in reading order, each under its heading. Does not read copy-protected ones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.knowledge.loaders.decoding import decode
from core.knowledge.loaders.extract import Extract, ExtractBuilder, progress
from core.knowledge.loaders.html import read_html, said_encoding
from core.knowledge.loaders.package import Package, join
from core.text import QT_TRANSLATE_NOOP

_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")


class EpubLoader:
    suffixes: tuple[str, ...] = (".epub",)

    def load(self, path: Path) -> Extract:
        builder = ExtractBuilder()
        with Package(path, "EPUB book", ".epub") as package, package.explained():
            _refuse_protected(package)
            opf = _opf(package)
            book = package.xml(opf)
            title = next((one.text for one in _all(book, "title") if one.text), "")
            if title:
                builder.heading(title, 1)
            parts = list(_spine(book, opf.rpartition("/")[0]))
            names = _names(package, book, opf.rpartition("/")[0])
            for number, part in enumerate(parts, 1):
                if package.has(part):
                    _add(package, part, names.get(part, ""), builder)
                progress(number, len(parts))
        return builder.build()


def _add(package: Package, part: str, name: str, builder: ExtractBuilder) -> None:
    """A chapter; one without headings of its own stands under its name in the table of contents."""
    data = package.read(part)
    page = decode(data, package.path, said_encoding(data))
    inside = ExtractBuilder()
    walker = read_html(page, inside, shift=1, titled=False)
    if walker.headings == 0 and name and inside.length:
        builder.heading(name, 2)
    if inside.length:
        builder.insert(inside.build(), 0)


def _opf(package: Package) -> str:
    for file in _all(package.xml("META-INF/container.xml"), "rootfile"):
        if package.has(name := join("", file.get("full-path", ""))):
            return name
    raise package.damaged()


def _spine(book: Any, folder: str) -> Iterator[str]:
    items = {item.get("id"): item for item in _all(book, "item")}
    for reference in _all(book, "itemref"):
        item = items.get(reference.get("idref"))
        if (
            item is not None
            and item.get("media-type") in _PAGES
            and "nav" not in item.get("properties", "").split()
        ):
            yield join(folder, item.get("href", ""))


def _names(package: Package, book: Any, folder: str) -> dict[str, str]:
    """What the table of contents calls each part; the first name of several."""
    names: dict[str, str] = {}
    for item in _all(book, "item"):
        part = join(folder, item.get("href", ""))
        is_nav = "nav" in item.get("properties", "").split()
        if not package.has(part) or not (is_nav or item.get("media-type") == "application/x-dtbncx+xml"):
            continue
        inside = part.rpartition("/")[0]
        if is_nav:
            for link in _all(package.xml(part), "a"):
                names.setdefault(
                    join(inside, link.get("href", "")), " ".join("".join(link.itertext()).split())
                )
        else:
            for point in _all(package.xml(part), "navPoint"):
                content = next(_all(point, "content"), None)
                label = next(_all(point, "text"), None)
                if content is not None and label is not None and label.text:
                    names.setdefault(join(inside, content.get("src", "")), label.text.strip())
    return names


def _refuse_protected(package: Package) -> None:
    name = "META-INF/encryption.xml"
    if package.has(name):
        methods = [one.get("Algorithm") for one in _all(package.xml(name), "EncryptionMethod")]
        if any(method not in _FONTS for method in methods):
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "“{file}” is copy-protected by its seller (DRM): it cannot be read."
                ),
                QT_TRANSLATE_NOOP("core", "Get the book in a form without protection, and add that."),
                file=package.path.name,
            )


def _all(element: Any, name: str) -> Iterator[Any]:
    """The elements of that name below, whatever their namespace."""
    found: Iterator[Any] = element.iter(f"{{*}}{name}")
    return found
