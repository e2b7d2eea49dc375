"""Plain text in whatever encoding it is. Does not know markup."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from core.errors import UserError
from core.knowledge.loaders.extract import Extract, ExtractBuilder
from core.text import QT_TRANSLATE_NOOP

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
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


def read_text(path: Path) -> str:
    """A file's text with plain line ends, its encoding recognised. Raises `UserError` where it is no text."""
    data = path.read_bytes()
    text = _decode(data)
    if text is None or text.count("\0") > len(text) // 1000:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "“{file}” cannot be read as text: its encoding is unknown, or it is no text."
            ),
            QT_TRANSLATE_NOOP("core", "Open it in a text editor, save it as UTF-8 and add it again."),
            file=path.name,
        )
    return text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")


def _decode(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _try(data, encoding)
    if b"\0" in data[:4096]:
        # Text of mostly Latin letters in UTF-16 without its mark has its zeros on one side only.
        sample = data[:4096]
        even, odd = sample[::2].count(0), sample[1::2].count(0)
        if max(even, odd) > 4 * min(even, odd) and max(even, odd) > len(sample) // 8:
            return _try(data, "utf-16-le" if odd > even else "utf-16-be")
        return None
    text = _try(data, "utf-8")
    if text is not None:
        return text
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return str(best) if best else None


def _try(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return None


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
