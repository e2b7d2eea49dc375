"""The one door to PDF files: open, read lines with their places, draw a page, find a passage on it.

The library below is not safe for threads; everything here runs under one lock. Does not know documents or Qt.
"""

from __future__ import annotations

import contextlib
import ctypes
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

CELL_GAP = 1.3
"""Heights of the type between two words that belong to different cells; spread-out lines stay well below."""

Box = tuple[float, float, float, float]
"""Left, bottom, right and top in points."""

_lock = threading.RLock()


@dataclass(frozen=True)
class Line:
    """A line of text on a page. Places are in points from the lower left corner of the page.

    `base` and `end` are the lower edges of its first and its last letter: a word divided at the line's end holds
    two lines together, and then they differ. `height` is that of the type, not of the letters.
    """

    text: str
    left: float
    right: float
    base: float
    end: float
    height: float
    bold: bool


@dataclass(frozen=True)
class Picture:
    """A page drawn. `pixels`: four bytes each, blue, green, red and one unused, row by row, `stride` bytes a row.

    `marks`: left, top, width, height in pixels of every line of the passage looked for; empty if it is not there.
    """

    width: int
    height: int
    stride: int
    pixels: bytes
    marks: list[tuple[float, float, float, float]]
    pages: int


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Any]:
    """A PDF file, open for the length of a ``with``. Raises `UserError` for one that is locked or damaged."""
    import pypdfium2
    from pypdfium2 import raw

    with _lock:
        try:
            document = pypdfium2.PdfDocument(path)
        except pypdfium2.PdfiumError as error:
            if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD or "password" in str(error).lower():
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "“{file}” is locked with a password."),
                    QT_TRANSLATE_NOOP(
                        "core", "Open it with its password, save or print it as a new PDF, and add that one."
                    ),
                    file=path.name,
                ) from error
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{file}” is not a PDF, or it is damaged."),
                QT_TRANSLATE_NOOP(
                    "core", "Open it in a PDF reader; if that works, print it as a new PDF and add that."
                ),
                file=path.name,
            ) from error
        try:
            yield document
        finally:
            document.close()


def read_lines(path: Path) -> Iterator[list[Line]]:
    """The lines of each page, in the order of the page's text."""
    with opened(path) as document:
        pages = len(document)
    # Opened anew for a few pages at a time, so that the window can draw a page while a long book is read.
    for first in range(0, pages, 20):
        with opened(path) as document:
            read = [_lines(document, index) for index in range(first, min(first + 20, pages))]
        yield from read


def draw(path: Path, page: int, scale: float, passage: str = "") -> Picture:
    """Draw a page (the first is 1) at `scale` pixels a point, with the places of `passage` on it."""
    with opened(path) as document:
        page = min(max(page, 1), len(document))
        sheet = document[page - 1]
        bitmap = sheet.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        marks = [_to_pixels(sheet, box, scale) for box in _find(sheet.get_textpage(), passage)]
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), marks, len(document))


def _lines(document: Any, index: int) -> list[Line]:
    page = document[index]
    try:
        textpage = page.get_textpage()
        whole = textpage.get_text_range() if textpage.count_chars() else ""
        lines = []
        at = 0
        for raw_line in whole.split("\n"):
            for text, place in _parted(textpage, raw_line, at):
                lines.append(_line(textpage, text, place))
            at += _units(raw_line) + 1
        return lines
    finally:
        page.close()


def _units(text: str) -> int:
    """The library counts in UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _parted(textpage: Any, text: str, at: int) -> Iterator[tuple[str, int]]:
    """(text, place of its first character) of the lines in what the library takes for one: at some line ends it
    puts a space."""
    inked = [n for n, character in enumerate(text) if character > " "]
    if not inked:
        return
    _, base, _, top = textpage.get_charbox(at + inked[0], loose=True)
    last = at + _units(text[: inked[-1]])
    if abs(textpage.get_charbox(last, loose=True)[1] - base) < (top - base) / 2:
        yield text, at
        return
    begin, start, place = 0, at, at
    for n, character in enumerate(text):
        if character > " ":
            _, low, _, high = textpage.get_charbox(place, loose=True)
            if abs(low - base) > (top - base) / 2 and high > low:
                if n and text[n - 1].isspace() and text[begin:n].strip():
                    yield text[begin:n], start
                    begin, start = n, place
                base, top = low, high
        place += _units(character)
    yield text[begin:], start


def _line(textpage: Any, text: str, at: int) -> Line:
    from pypdfium2 import raw

    inked = [n for n, character in enumerate(text) if character > " "]
    first, last = at + _units(text[: inked[0]]), at + _units(text[: inked[-1]])
    left, base, right, top = textpage.get_charbox(first, loose=True)
    left2, end, right2, _ = textpage.get_charbox(last, loose=True)
    bold = all(raw.FPDFText_GetFontWeight(textpage, index) >= 600 for index in (first, last))
    text = _cells(textpage, text, at, top - base)
    return Line(_clean(text), min(left, left2), max(right, right2), base, end, top - base, bold)


def _cells(textpage: Any, text: str, at: int, height: float) -> str:
    """The text with a bar where the gap between two words is as wide as between the cells of a table."""
    if not text.isascii() and _units(text) != len(text):
        return text
    parts = []
    begin = 0
    for n in range(1, len(text) - 1):
        if text[n] != " " or text[n - 1] == " " or text[n + 1] == " ":
            continue
        right = textpage.get_charbox(at + n - 1, loose=True)[2]
        left = textpage.get_charbox(at + n + 1, loose=True)[0]
        if left - right > CELL_GAP * height:
            parts.append(text[begin:n])
            begin = n + 1
    # Letters set far apart, or a formula, are no table.
    return " | ".join([*parts, text[begin:]]) if len(parts) <= len(text.split()) // 2 else text


def _clean(text: str) -> str:
    """Without the marks the library puts where a word was divided at a line end, and other unprintable ones."""
    kept = (c for c in text if c >= " " and c not in "\x7f\ufffe\u00ad" and not "\ud800" <= c <= "\udfff")
    return "".join(kept).strip()


def _find(textpage: Any, passage: str) -> list[Box]:
    """Boxes of a passage's lines: found by its letters, whatever the white space."""
    from pypdfium2 import raw

    wanted = _letters(passage)
    if not wanted:
        return []
    count = textpage.count_chars()
    letters: list[str] = []
    places: list[int] = []
    for index in range(count):
        character = chr(raw.FPDFText_GetUnicode(textpage, index))
        if _letters(character):
            letters.append(character)
            places.append(index)
    found = "".join(letters).find(wanted)
    if found < 0:
        return []
    first, last = places[found], places[min(found + len(wanted), len(places)) - 1]
    boxes: list[Box] = []
    for number in range(textpage.count_rects(first, last - first + 1)):
        box: Box = textpage.get_rect(number)
        if boxes and _on_one_line(boxes[-1], box):
            before = boxes[-1]
            boxes[-1] = (
                min(before[0], box[0]), min(before[1], box[1]), max(before[2], box[2]), max(before[3], box[3])
            )  # fmt: skip
        else:
            boxes.append(box)
    return boxes


def _on_one_line(one: Box, other: Box) -> bool:
    """Whether two boxes stand beside each other with a word's gap between them at most."""
    height = max(one[3] - one[1], other[3] - other[1])
    shared = min(one[3], other[3]) - max(one[1], other[1])
    gap = max(one[0], other[0]) - min(one[2], other[2])
    return shared > 0.3 * min(one[3] - one[1], other[3] - other[1]) and gap < 1.5 * height


def _letters(text: str) -> str:
    # Half of a letter outside the basic plane comes as a surrogate from the library; both sides leave them out.
    return "".join(c for c in text if c.isalnum() and not 0xD800 <= ord(c) < 0xE000 and ord(c) < 0x10000)


def _to_pixels(sheet: Any, box: Box, scale: float) -> tuple[float, float, float, float]:
    """From page to picture; a rotated page and a crop box are accounted for by the library itself."""
    from pypdfium2 import raw

    width, height = sheet.get_width() * scale, sheet.get_height() * scale
    corners = []
    for x, y in ((box[0], box[1]), (box[2], box[3])):
        across, down = ctypes.c_int(), ctypes.c_int()
        raw.FPDF_PageToDevice(sheet, 0, 0, round(width * 16), round(height * 16), 0, x, y, across, down)
        corners.append((across.value / 16, down.value / 16))
    (x1, y1), (x2, y2) = corners
    return min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)
