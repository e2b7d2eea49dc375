"""Whether a passage opened where it stands, as two other PDF libraries see the file: pypdf tells the page, pdfplumber
the letters under the marks. Knows nothing of how the program finds a passage.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

ENOUGH = 0.95
"""Share of the passage that must be under the marks, and of what is under them that must be the passage's."""

Mark = tuple[float, float, float, float]
"""Left, top, width and height in points from the page's upper left corner, as it is shown."""


def letters(text: str) -> str:
    """Letters and figures alone, ligatures and presentation forms taken apart."""
    return "".join(c for c in unicodedata.normalize("NFKC", text) if c.isalnum())


def runs(text: str) -> Counter[str]:
    """All runs of four letters: words in their order, whatever the white space and the divided words."""
    whole = letters(text)
    return Counter(whole[n : n + 4] for n in range(max(1, len(whole) - 3)))


def share(part: Counter[str], whole: Counter[str]) -> float:
    """How much of `part` is in `whole`."""
    return sum((part & whole).values()) / max(1, sum(part.values()))


class Witness:
    """One file as other libraries read it."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @cache  # noqa: B019
    def _pages(self) -> list[Counter[str]]:
        from pypdf import PdfReader

        return [runs(page.extract_text()) for page in PdfReader(self._path).pages]

    def page_is_right(self, page: int, passage: str) -> bool:
        """Whether no other page holds clearly more of the passage than `page` (the first is 1)."""
        wanted = runs(passage)
        held = [max(share(wanted, one), share(runs(passage[::-1]), one)) for one in self._pages()]
        return 1 <= page <= len(held) and held[page - 1] >= max(held) - 0.02

    def under(self, page: int, marks: Sequence[Mark]) -> tuple[list[str], str]:
        """The text under each mark, letters under two of them once; and all text of the page."""
        import pdfplumber

        with pdfplumber.open(self._path) as document:
            sheet = document.pages[page - 1]
            left, top, right, bottom = sheet.cropbox
            free = [
                c for c in sheet.chars if left <= _centre(c)[0] <= right and top <= _centre(c)[1] <= bottom
            ]
            whole = _read(free)
            found = []
            for mark in marks:
                found.append(_read([c for c in free if _is_in(c, mark, left, top)]))
                free = [c for c in free if not _is_in(c, mark, left, top)]
            return found, whole

    def words_are_right(self, page: int, marks: Sequence[Mark], passage: str) -> tuple[bool, str]:
        """Whether the marks cover the passage and little else; and what to say of it."""
        found, whole = self.under(page, marks)
        witness = "pdfplumber"
        if max(share(runs(passage), runs(whole[::step])) for step in (1, -1)) < 0.85:
            # It has no rules for several letters in one sign, as scripts of India have them.
            witness, found = "pdfium", _bounded(self._path, page, marks)
        wanted, seen = Counter(letters(passage)), Counter(letters("".join(found)))
        covered, exact = share(wanted, seen), share(seen, wanted)
        # The order within lines, too: a paragraph of other words has much the same letters.
        runs_ = runs(passage)
        ordered = max(share(runs("".join(one[::step] for one in found)), runs_) for step in (1, -1))
        right = covered >= ENOUGH and exact >= ENOUGH and ordered >= 0.6
        return right, f"{witness}: covered {covered:.3f}, exact {exact:.3f}, in order {ordered:.3f}"


def _bounded(path: Path, page: int, marks: Sequence[Mark]) -> list[str]:
    """The library's own text within bounds, asked by place and not by character."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path)
    sheet = document[page - 1]
    if sheet.get_rotation():
        raise SystemExit(f"{path.name}: no witness for turned pages of this script")
    left, _, _, top = sheet.get_bbox()
    text = sheet.get_textpage()
    found = [text.get_text_bounded(left + x, top - y - h, left + x + w, top - y) for x, y, w, h in marks]
    document.close()
    return found


def _centre(char: dict[str, Any]) -> tuple[float, float]:
    return (char["x0"] + char["x1"]) / 2, (char["top"] + char["bottom"]) / 2


def _is_in(char: dict[str, Any], mark: Mark, left: float, top: float) -> bool:
    x, y = _centre(char)
    x, y = x - left, y - top
    return mark[0] - 1 <= x <= mark[0] + mark[2] + 1 and mark[1] - 1 <= y <= mark[1] + mark[3] + 1


def _read(chars: list[dict[str, Any]]) -> str:
    """Letters in the order of the file, without signs of no known meaning."""
    return re.sub(r"\(cid:\d+\)", "", "".join(c["text"] for c in chars))
