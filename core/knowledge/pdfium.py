"""The one door to PDF files: open, read lines with their places, draw a page, find a passage on it.

The library below is not safe for threads; everything here runs under one lock. Does not know documents or Qt.
"""

from __future__ import annotations

import contextlib
import ctypes
import math
import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from core.errors import UserError
from core.knowledge import pdf_lines
from core.knowledge.pdf_lines import CELL_GAP as CELL_GAP
from core.knowledge.pdf_lines import Box, Char
from core.text import QT_TRANSLATE_NOOP

_NOT_PRINTED = frozenset((0x7F, 0xAD, 0xFFFE, 0xFFFF, 0xFFFD, 0x200B, 0x200E, 0x200F, 0xFEFF))

_MOST_PIXELS = 24e6

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


Mark = tuple[float, float, float, float]
"""Left, top, width and height in pixels of a drawn page."""


class Wanted(NamedTuple):
    """A passage to find on a page. `before`: the page's text up to it, which tells one of several like passages from
    the others."""

    text: str
    before: str = ""


@dataclass(frozen=True)
class Picture:
    """A page drawn at `scale` pixels a point. `pixels`: four bytes each, blue, green, red and one unused, row by row,
    `stride` bytes a row.

    `found`: for each passage that was looked for the marks of its lines; empty if it is not there.
    """

    width: int
    height: int
    stride: int
    pixels: bytes
    scale: float
    found: list[list[Mark]]
    pages: int

    @property
    def marks(self) -> list[Mark]:
        return [mark for marks in self.found for mark in marks]


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


def draw(path: Path, page: int, scale: float, passage: str = "", before: str = "") -> Picture:
    """Draw a page (the first is 1) at `scale` pixels a point, with the places of `passage` on it."""
    return draw_with(path, page, [Wanted(passage, before)], scale=scale)


def draw_with(
    path: Path, page: int, wanted: Sequence[Wanted], *, scale: float = 1.0, width: float = 0.0
) -> Picture:
    """Draw a page with the places of several passages; with `width`, that many pixels wide. A page as large as a wall
    is drawn smaller than asked."""
    with opened(path) as document:
        page = min(max(page, 1), len(document))
        sheet = document[page - 1]
        across, down = sheet.get_size()
        if width:
            scale = width / max(1.0, across)
        scale = min(scale, math.sqrt(_MOST_PIXELS / max(1.0, across * down)))
        bitmap = sheet.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        found: list[list[Mark]] = [[] for _ in wanted]
        if any(one.text for one in wanted):
            textpage = sheet.get_textpage()
            chars = _chars(sheet, textpage)
            rows = _rows(textpage, chars)
            for marks, one in zip(found, wanted, strict=True):
                for line in pdf_lines.find(rows, one.text, one.before):
                    boxes = (_mark(textpage, chars, part) for part in pdf_lines.parts(chars, line))
                    marks += [_to_pixels(sheet, box, scale) for box in boxes]
        return Picture(
            bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer), scale, found, len(document)
        )


def _lines(document: Any, index: int) -> list[Line]:
    from pypdfium2 import raw

    page = document[index]
    try:
        textpage = page.get_textpage()
        return [
            Line(
                row.text, row.left, row.right, row.base, row.end, row.height,
                all(raw.FPDFText_GetFontWeight(textpage, number) >= 600 for number in (row.first, row.last)),
            )
            for row in _rows(textpage, _chars(page, textpage))
        ]  # fmt: skip
    finally:
        page.close()


def _rows(textpage: Any, chars: list[Char]) -> list[pdf_lines.Row]:
    from pypdfium2 import raw

    return pdf_lines.rows(chars, lambda number: math.degrees(raw.FPDFText_GetCharAngle(textpage, number)))


def _mark(textpage: Any, chars: list[Char], part: list[int]) -> Box:
    ink = pdf_lines.around([textpage.get_charbox(number) for number in part])
    return pdf_lines.mark(pdf_lines.around([chars[number][1:5] for number in part]), ink)


def _chars(page: Any, textpage: Any) -> list[Char]:
    """The page's characters at their places; one that is nothing to read, or is not on the page, without its text."""
    from pypdfium2 import raw

    count = textpage.count_chars()
    handle, place = textpage.raw, raw.FS_RECTF()
    reference = ctypes.byref(place)
    left, bottom, right, top = page.get_bbox()
    codes = [raw.FPDFText_GetUnicode(handle, number) for number in range(count)]
    unknown = [
        number for number, code in enumerate(codes)
        if code > 32 and raw.FPDFText_HasUnicodeMapError(handle, number)
    ]  # fmt: skip
    # A few signs that the file does not say the meaning of are dropped; a whole page of them is better than nothing.
    if len(unknown) < count / 3:
        for number in unknown:
            codes[number] = 0
    chars = []
    for number, code in enumerate(codes):
        raw.FPDFText_GetLooseCharBox(handle, number, reference)
        box = (place.left, place.bottom, place.right, place.top)
        drawn = code > 32 or not raw.FPDFText_IsGenerated(handle, number)
        text = _character(code, codes[number + 1] if number + 1 < count else 0)
        if text > " " and not (
            left <= (box[0] + box[2]) / 2 <= right and bottom <= (box[1] + box[3]) / 2 <= top
        ):
            text = ""
        chars.append(Char(text, *box, drawn))
    return chars


def _character(code: int, following: int) -> str:
    """A code as text: nothing for what is not printed (the mark of a divided word, say). Half of a letter outside the
    basic plane is given whole with its first half."""
    if code in (9, 32, 160):
        return " "
    if code == 10:
        return "\n"
    if code < 32 or code in _NOT_PRINTED or 0xDC00 <= code < 0xE000:
        return ""
    if 0xD800 <= code < 0xDC00:
        whole = 0x10000 + ((code - 0xD800) << 10) + following - 0xDC00
        return chr(whole) if 0xDC00 <= following < 0xE000 else ""
    return chr(code)


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
