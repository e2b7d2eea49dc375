"""A report laid out on A4: its parts one under another, shortened step by step until they fit on one page.

Knows neither printers nor files: it paints on whatever it is given.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QPainter

from core.evaluation.report.shape import Report
from desktop.evaluation.report import parts
from desktop.evaluation.report.paper import HEIGHT, WIDTH, Paper
from desktop.evaluation.report.parts import Fit, Part

TOP, BOTTOM, BETWEEN = 36.0, 34.0, 9.0
"""Points above, below, and between the parts."""
FITS = (
    Fit(examples=3, lines=3),
    Fit(examples=3, lines=2),
    Fit(examples=3, lines=2, scale=0.97),
    Fit(examples=2, lines=3, scale=0.97),
    Fit(examples=2, lines=2, scale=0.95),
    Fit(examples=3, lines=1, scale=0.93, reasons=3),
    Fit(examples=2, lines=2, scale=0.93, reasons=3),
    Fit(examples=2, lines=1, scale=0.92, reasons=3),
    Fit(examples=2, lines=1, scale=0.9, reasons=2),
    Fit(examples=1, lines=2, scale=0.92, reasons=2),
    Fit(examples=1, lines=1, scale=0.9, reasons=2, warnings=4),
    Fit(examples=1, lines=1, scale=0.88, reasons=2, warnings=3, is_close=True),
    Fit(examples=0, lines=1, scale=0.88, reasons=2, warnings=3, is_close=True),
    Fit(examples=0, lines=1, scale=0.8, reasons=1, warnings=2, is_close=True),
)
"""From roomy to tight."""


@dataclass(frozen=True)
class _Placed:
    part: Part
    y: float


class Sheet:
    """`whole`: every example in full, on as many pages as that takes."""

    def __init__(self, report: Report, recipe_name: str = "", *, whole: bool = False) -> None:
        def flowed(fit: Fit) -> list[list[_Placed]]:
            return list(_flow(parts.of(report, fit, recipe_name), Paper(scale=fit.scale)))

        self._fit = Fit(examples=None, lines=0)
        if not whole:
            # Whatever is tighter than what fits, fits: so it is enough to try a few.
            at = bisect_left(FITS[:-1], True, key=lambda fit: len(flowed(fit)) == 1)
            self._fit = FITS[at]
        self._pages = flowed(self._fit)

    @property
    def pages(self) -> int:
        return len(self._pages)

    @property
    def examples(self) -> int | None:
        """How many examples are shown; None: all."""
        return self._fit.examples

    def paint(self, painter: QPainter, page: int) -> None:
        """Draw a page; the painter's units are `UNIT` to a point."""
        paper = Paper(painter, self._fit.scale)
        for placed in self._pages[page]:
            placed.part(paper, placed.y)
        if self.pages > 1:
            number = f"{page + 1} / {self.pages}"
            paper.text(number, 0, HEIGHT - BOTTOM + 8, WIDTH, "tiny", "faint", align="middle")


def _flow(all_parts: list[list[Part]], paper: Paper) -> Iterator[list[_Placed]]:
    """Pages: a group (a heading with what follows it) goes to the next one where its first two parts do not fit."""
    page: list[_Placed] = []
    y = TOP
    for group in all_parts:
        heights = [part(paper, 0) for part in group]
        for at, (part, height) in enumerate(zip(group, heights, strict=True)):
            together = sum(heights[at : at + 2]) if at == 0 else height
            if page and y + together > HEIGHT - BOTTOM:
                yield page
                page, y = [], TOP
            page.append(_Placed(part, y))
            y += height
        y += BETWEEN
    yield page
