"""Web pages saved as files: the text their reader sees. Nothing in them is run, nothing they refer to is fetched."""

from __future__ import annotations

import re
from pathlib import Path

from core.knowledge.loaders.decoding import decode
from core.knowledge.loaders.extract import Extract, ExtractBuilder, progress
from core.knowledge.loaders.html_walker import HtmlWalker

_SAID = re.compile(
    rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([A-Za-z0-9_:.-]+)|encoding=["']([\w.-]+)["']""", re.I
)
_PART = 1 << 20
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")


class HtmlLoader:
    suffixes: tuple[str, ...] = (".html", ".htm", ".xhtml")

    def load(self, path: Path) -> Extract:
        builder = ExtractBuilder()
        data = path.read_bytes()
        read_html(decode(data, path, said_encoding(data)), builder)
        return builder.build()


def read_html(page: str, builder: ExtractBuilder, shift: int = 0, *, titled: bool = True) -> HtmlWalker:
    """Write what a page says to `builder`; headings go `shift` levels down. `titled`: its title stands above it."""
    from lxml import etree

    walker = HtmlWalker(builder, shift, titled=titled)
    parser = etree.HTMLParser(
        target=walker,
        encoding="utf-8",
        no_network=True,
        remove_comments=True,
        remove_pis=True,
        huge_tree=True,
    )
    page = _DECLARATION.sub("", page)
    for start in range(0, len(page), _PART):
        parser.feed(page[start : start + _PART].replace("\0", "").encode("utf-8", "replace"))
        progress(start, len(page))
    if page.strip():
        parser.close()
    return walker


def said_encoding(data: bytes) -> str:
    """The encoding a page says it has, or ""."""
    found = _SAID.search(data[:4096])
    return (found[1] or found[2]).decode("ascii") if found else ""
