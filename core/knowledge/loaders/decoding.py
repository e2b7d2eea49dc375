"""Bytes to text, whatever their encoding: told by a mark, found out, or mended. Does not know formats."""

from __future__ import annotations

import codecs
import re
from pathlib import Path

from core.errors import UserError
from core.knowledge.loaders.extract import note
from core.text import QT_TRANSLATE_NOOP, text

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE = 200_000
"""Bytes an unknown encoding is guessed from: more only takes longer."""
_HIGH = re.compile(rb"[\x80-\xff]")


def read_text(path: Path) -> str:
    """A file's text with plain line ends, its encoding recognised. Raises `UserError` where it is no text.

    Where single letters cannot be read, `note` is told.
    """
    return plain(decode(path.read_bytes(), path))


def decode(data: bytes, path: Path, said: str = "") -> str:
    """The text of these bytes. `said`: the encoding the file itself names, if it does."""
    found = _marked(data) or _named(data, said) or _found_out(data)
    if found is None or found.count("\0") > len(found) // 1000:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "“{file}” cannot be read as text: its encoding is unknown, or it is no text."
            ),
            QT_TRANSLATE_NOOP("core", "Open it in a text editor, save it as UTF-8 and add it again."),
            file=path.name,
        )
    if (lost := found.count("\ufffd")) and b"\xef\xbf\xbd" not in data:
        template = QT_TRANSLATE_NOOP("core", "%n letter(s) of “{file}” could not be read; they show as �.")
        note(text(template, n=lost, file=path.name))
    return found


def plain(words: str) -> str:
    """With plain line ends and without zeros."""
    if "\0" in words:
        words = words.replace("\0", "")
    return words.replace("\r\n", "\n").replace("\r", "\n") if "\r" in words else words


def _marked(data: bytes) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    return None


def _named(data: bytes, said: str) -> str | None:
    if not said:
        return None
    try:
        name = codecs.lookup(said).name
        # As browsers do: who says Latin-1 means what Windows calls so.
        return data.decode("cp1252" if name in ("iso8859-1", "ascii") else name)
    except (LookupError, UnicodeError, ValueError):
        return None  # a wrong claim: found out below


def _found_out(data: bytes) -> str | None:
    if b"\0" in data[:4096]:
        # Text of mostly Latin letters in UTF-16 without its mark has its zeros on one side only.
        sample = data[:4096]
        even, odd = sample[::2].count(0), sample[1::2].count(0)
        if max(even, odd) > 4 * min(even, odd) and max(even, odd) > len(sample) // 8:
            return data.decode("utf-16-le" if odd > even else "utf-16-be", "replace")
        return None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    mended = data.decode("utf-8", "replace")
    lost = mended.count("\ufffd")
    high = len(_HIGH.findall(data))
    if 10 * lost < high:
        return mended  # UTF-8 with a few broken letters, not another encoding
    from charset_normalizer import from_bytes

    at = max(0, _HIGH.search(data).start() - _SAMPLE // 2) if high else 0  # type: ignore[union-attr]
    best = from_bytes(data[at : at + _SAMPLE]).best()
    if best is None:
        return None
    return data.decode(best.encoding, "replace")
