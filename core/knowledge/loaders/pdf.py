"""PDF: text in layout order with exact pages; headings by size and weight, paragraphs by the gaps between lines.

Running heads and feet are left out. Scanned pages are read by tesseract where the person has it; else it is said.
"""

from __future__ import annotations

import dataclasses
import itertools
import re
import statistics
import unicodedata
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from core.errors import UserError
from core.knowledge import pdfium
from core.knowledge.loaders import ocr
from core.knowledge.loaders.extract import Extract, ExtractBuilder, note, progress
from core.text import QT_TRANSLATE_NOOP, Text, text

_ITEM = re.compile(r"[•▪◦‣●■–*-]\s|\(?\d{1,2}[.)]\s|\(?[a-z][.)]\s")
_SENTENCE_END = re.compile(r"[.!?:。！？।۔]['\"”’)\]]*$")
_MOST_PAGES = 20_000
"""The thickest books have a tenth of it."""

_DOTS = 300
"""An inch, for text recognition; a page as large as a wall has fewer."""
_MOST_DOTS = 5000.0

_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")
_WORD = re.compile(r"[^\W\d_]{3}")
_FIRST = re.compile(r"^(\d{1,4}|[ivxlc]{1,7})(?=$|\s)")
_LAST = re.compile(r"(?:^|(?<=\s))(\d{1,4}|[ivxlc]{1,7})$")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_OFTEN = 3
"""Pages on which what counts them must stand."""


class PdfLoader:
    suffixes: tuple[str, ...] = (".pdf",)

    def load(self, path: Path) -> Extract:
        with pdfium.opened(path) as document:
            total = len(document)
        if total > _MOST_PAGES:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{file}” says it has {pages} pages, and was not read."),
                QT_TRANSLATE_NOOP(
                    "core", "Check where it comes from; split it if it really has more than {most}."
                ),
                file=path.name,
                pages=f"{total:,}",
                most=f"{_MOST_PAGES:,}",
            )
        pages = []
        for lines in pdfium.read_lines(path):
            pages.append(lines)
            progress(len(pages), total)
        furniture = _Furniture(pages)
        blank = [number for number, lines in enumerate(pages, 1) if not lines]
        command = ocr.program()
        scanned = _recognised(path, blank, command, total) if command else {}
        if len(blank) == len(pages) and not scanned:
            raise _all_pictures(path, command)
        if left := [number for number in blank if number not in scanned]:
            note(_without_text(path, left, command))
        layout = _Layout([line for lines in pages for line in lines])
        builder = ExtractBuilder()
        for number, lines in enumerate(pages, 1):
            builder.page()
            for block in scanned.get(number, "").split("\n\n"):
                builder.block(block)
            layout.add_page(furniture.without(lines, number - 1) or lines, builder)
        return builder.build()


def _recognised(path: Path, blank: list[int], command: str, total: int) -> dict[int, str]:
    """The text of scanned pages by their numbers; a page on which nothing can be read is not among them."""
    found = {}
    for number in blank:
        with pdfium.opened(path) as document:
            page = document[number - 1]
            width, height = page.get_size()
            scale = min(_DOTS / 72, _MOST_DOTS / max(1.0, width, height))
            bitmap = page.render(scale=scale, grayscale=True)
            drawn = bytes(bitmap.buffer)
            rows = [
                drawn[at : at + bitmap.width] for at in range(0, bitmap.stride * bitmap.height, bitmap.stride)
            ]
            size = bitmap.width, bitmap.height
            page.close()
        # A page of one shade is empty, and no scan.
        if len(set(b"".join(rows[:: max(1, len(rows) // 400)]))) > 1:
            words = ocr.recognise(command, *size, b"".join(rows), round(72 * scale), path)
            if words:
                found[number] = words
        progress(number, total)
    if found:
        template = QT_TRANSLATE_NOOP(
            "core", "%n scanned page(s) of “{file}” read by text recognition: expect misread letters."
        )
        note(text(template, n=len(found), file=path.name))
    return found


def _all_pictures(path: Path, command: str | None) -> UserError:
    if command:
        return UserError(
            QT_TRANSLATE_NOOP("core", "“{file}” has no text, and text recognition finds none on its pages."),
            QT_TRANSLATE_NOOP("core", "Scan it again, sharper or straighter, or remove it."),
            file=path.name,
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "“{file}” has no text: its pages are pictures, as from a scanner."),
        QT_TRANSLATE_NOOP("core", "Install tesseract, a free program for text recognition, and index again."),
        file=path.name,
    )


def _without_text(path: Path, pages: list[int], command: str | None) -> Text:
    said = _spans(pages)
    if command:
        template = QT_TRANSLATE_NOOP(
            "core", "“{file}” has no text on page(s) {pages}: text recognition finds none either."
        )
    else:
        template = QT_TRANSLATE_NOOP(
            "core",
            "“{file}” has no text on page(s) {pages}, so no search can find what is on them. If they are scans, "
            "install tesseract, a free program for text recognition, and index again.",
        )
    return text(template, file=path.name, pages=said)


def _spans(numbers: list[int]) -> str:
    """``3, 7–9``; at most ten such."""
    spans: list[list[int]] = []
    for number in numbers:
        if spans and spans[-1][1] == number - 1:
            spans[-1][1] = number
        else:
            spans.append([number, number])
    said = [str(first) if first == last else f"{first}–{last}" for first, last in spans]
    return ", ".join(said[:10]) + (", …" if len(said) > 10 else "")


class _Furniture:
    """Running heads and feet: what stands at the edge of most pages, and what counts the pages there."""

    def __init__(self, pages: list[list[pdfium.Line]]) -> None:
        edges = [_edges(lines) for lines in pages]
        self._usual = statistics.median([line.height for lines in pages for line in lines] or [0.0])
        seen = Counter(said for lines in edges for said in {_without_numbers(line) for line in lines})
        self._everywhere = {said for said, times in seen.items() if times >= max(3, 0.6 * len(pages))}
        counting = Counter(
            mark
            for page, lines in enumerate(edges)
            for mark in {m for line in lines for m in self._counts(line, page)}
        )
        self._counting = {mark for mark, times in counting.items() if times >= _OFTEN}

    def without(self, lines: list[pdfium.Line], page: int) -> list[pdfium.Line]:
        """The lines of a page (the first is 0) but for its furniture."""
        edges = {id(line) for line in _edges(lines)}
        return [line for line in lines if id(line) not in edges or not self._has(line, page)]

    def _has(self, line: pdfium.Line, page: int) -> bool:
        return _without_numbers(line) in self._everywhere or any(
            mark in self._counting for mark in self._counts(line, page)
        )

    def _counts(self, line: pdfium.Line, page: int) -> Iterator[tuple[str, int]]:
        """The words beside a number at the line's beginning or end, and by how much it differs from the page's: what
        goes up with the pages is no chapter's number. In large type it may be one all the same."""
        if line.height > 1.1 * self._usual:
            return
        for pattern in (_FIRST, _LAST):
            if found := pattern.search(line.text):
                beside = line.text[: found.start()] + line.text[found.end() :]
                yield beside.strip(" |"), _number(found[1]) - page


def _number(words: str) -> int:
    """What an Arabic or small Roman number says."""
    if words.isdecimal():
        return int(words)
    values = [_ROMAN[letter] for letter in words]
    return sum(-one if one < after else one for one, after in itertools.pairwise([*values, 0]))


def _edges(lines: list[pdfium.Line]) -> list[pdfium.Line]:
    """The two highest and the two lowest lines of a page."""
    by_height = sorted(lines, key=lambda line: line.base)
    return [*by_height[:2], *by_height[-2:]]


def _without_numbers(line: pdfium.Line) -> str:
    return _NUMBER.sub("#", line.text)


def _is_wording(words: str) -> bool:
    """Whether a line is made of words, as a heading is: not a formula, a list's item or a row of dots."""
    inked = [c for c in words if not c.isspace()]
    letters = sum(c.isalpha() or unicodedata.category(c).startswith("M") for c in inked)
    words_ = _WORD.search(words) or sum(unicodedata.category(c) == "Lo" for c in inked) > 1
    return bool(words_) and 2 * letters >= len(inked) and (inked[0].isalnum() or inked[0] in "“\"„«‹‘'([¿¡§#")


class _Layout:
    """What is usual in this document, and so what stands out."""

    def __init__(self, lines: list[pdfium.Line]) -> None:
        heights = [round(line.height, 1) for line in lines for _ in range(len(line.text) // 10 + 1)]
        self._body = (statistics.median(heights) if heights else 0.0) or 1.0
        steps = [
            before.end - line.base
            for before, line in itertools.pairwise(lines)
            if 0.5 * self._body < before.end - line.base < 2.2 * self._body
        ]
        self._step = statistics.median(steps) if steps else 1.2 * self._body
        self._mostly_bold = sum(line.bold for line in lines) > len(lines) / 3
        large = {round(line.height, 1) for line in lines if self._is_heading(line)}
        ranks = sorted(large, reverse=True)[:5]
        self._levels = {height: rank + 1 for rank, height in enumerate(ranks)}

    def add_page(self, lines: list[pdfium.Line], builder: ExtractBuilder) -> None:
        widest = max((line.right - line.left for line in lines), default=0.0)
        paragraph = ""
        title: list[pdfium.Line] = []
        before: pdfium.Line | None = None
        for line in lines:
            if self._is_heading(line):
                builder.block(paragraph)
                paragraph = ""
                if title and not self._continues(title[-1], line):
                    self._add_heading(title, builder)
                title.append(line)
            else:
                self._add_heading(title, builder)
                gap = self._gap(before, line, widest) if before and paragraph else ""
                if gap == "\n\n":
                    builder.block(paragraph)
                    paragraph = line.text
                elif gap == " " and paragraph.endswith("\u2010") and line.text[:1].islower():
                    paragraph = paragraph[:-1] + line.text  # a word divided by a hyphen that is nothing else
                else:
                    paragraph += gap + line.text
            if before and line.height < before.height and self._is_raised(before, line):
                # The next line follows the one that this stands beside.
                before = dataclasses.replace(before, right=line.right, text=before.text + line.text)
            else:
                before = line
        builder.block(paragraph)
        self._add_heading(title, builder)

    def _is_heading(self, line: pdfium.Line) -> bool:
        if len(line.text) > 100 or line.text[-1:] in ".,;:" or not _is_wording(line.text):
            return False
        if line.height > 1.15 * self._body:
            return True
        return line.bold and not self._mostly_bold and len(line.text) < 70

    def _continues(self, before: pdfium.Line, line: pdfium.Line) -> bool:
        alike = abs(before.height - line.height) < 0.05 * self._body and before.bold == line.bold
        return alike and 0 < before.end - line.base < 1.6 * line.height

    def _add_heading(self, title: list[pdfium.Line], builder: ExtractBuilder) -> None:
        if title:
            level = self._levels.get(round(title[0].height, 1), 6)
            builder.heading(" ".join(line.text.replace(" | ", " ") for line in title), level)
            title.clear()

    def _is_raised(self, before: pdfium.Line, line: pdfium.Line) -> bool:
        """Whether one of two pieces stands beside the other a little higher or lower: a power, an index."""
        smaller = min(before.height, line.height)
        shared = min(before.end + before.height, line.base + line.height) - max(before.end, line.base)
        beside = -0.5 * self._body < line.left - before.right < 0.8 * self._body
        return beside and shared > 0.35 * smaller and smaller < 0.85 * max(before.height, line.height)

    def _gap(self, before: pdfium.Line, line: pdfium.Line, widest: float) -> str:
        """What stands between two lines of a page: a space, a line end, or the end of a paragraph."""
        step = before.end - line.base
        if self._is_raised(before, line):
            # Never onto a number: with its footnote's sign joined to it, it would be another.
            numbers = before.text[-1:].isdigit() and line.text[:1].isdigit()
            return " " if numbers or line.left - before.right > 0.2 * self._body else ""
        if abs(step) < 0.3 * self._body:
            return " | " if line.left - before.right > pdfium.CELL_GAP * self._body else " "
        if step > 1.35 * self._step or abs(before.height - line.height) > 0.15 * self._body:
            return "\n\n"
        if _ITEM.match(line.text) or " | " in line.text or " | " in before.text:
            return "\n"
        short = before.right - before.left < 0.75 * widest
        ends = bool(_SENTENCE_END.search(before.text))
        if step < 0:
            return "\n\n" if ends else " "
        if short:
            return "\n\n" if ends else ("\n" if not line.text[:1].islower() else " ")
        return " "
