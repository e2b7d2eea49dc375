"""Plain text in whatever encoding it is. Does not know markup."""

from __future__ import annotations

import re
from pathlib import Path

from core.knowledge.loaders.decoding import read_text
from core.knowledge.loaders.extract import Extract, ExtractBuilder

_ITEM = re.compile(r"\s|[-*•–·+>|#]|\(?\w{1,3}[.)]\s")
_WRAPPED = 45
"""A line at least so long that does not end a sentence was broken by its editor, not by its author."""


class PlainTextLoader:
    suffixes: tuple[str, ...] = (".txt", ".text", ".log", ".rst")

    def load(self, path: Path) -> Extract:
        builder = ExtractBuilder()
        for block in re.split(r"\n[ \t\f]*\n+", read_text(path)):
            builder.block(_unwrap(block))
        return builder.build()


def _unwrap(block: str) -> str:
    """Join the lines an editor wrapped; lists, indented lines and verse stay lines."""
    lines = block.split("\n")
    joined = lines[:1]
    last = lines[0]
    for line in lines[1:]:
        if len(last) >= _WRAPPED and line and not _ITEM.match(line):
            joined[-1] += " " + line
        else:
            joined.append(line)
        last = line
    return "\n".join(joined)
