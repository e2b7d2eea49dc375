"""A report as PDF: the sheet on paper, with its letters as text and their fonts inside. Does not know the dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from core.evaluation.report.shape import Report
from core.paths import write_atomic
from desktop import i18n, theme
from desktop.evaluation.report.paper import UNIT
from desktop.evaluation.report.sheet import Sheet

POINTS = 72


def save(report: Report, file: Path, recipe_name: str = "", *, whole: bool = False) -> None:
    """Write the report; `whole`: with every example, on as many pages as that takes. Raises `UserError` where the
    disk will not take it; what was there then stays."""
    write_atomic(file, render(report, recipe_name, whole=whole))


def render(report: Report, recipe_name: str = "", *, whole: bool = False) -> bytes:
    """The file's bytes."""
    theme.load_other_fonts()
    sheet = Sheet(report, recipe_name, whole=whole)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(f"{i18n.translate(report.title)} – {report.project}")
    writer.setCreator(i18n.translate(report.made))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setResolution(POINTS * UNIT)
    painter = QPainter(writer)
    for page in range(sheet.pages):
        if page:
            writer.newPage()
        sheet.paint(painter, page)
    painter.end()
    return bytes(buffer.data().data())
