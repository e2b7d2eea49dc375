"""Sets a booklet of the sample handbook as a PDF with Qt. Knows paper and type, nothing of questions and answers."""

from __future__ import annotations

import os
import re
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # so that Qt lists the fonts in the same order each time

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLength,
    QTextTable,
)

FONTS = Path(__file__).resolve().parent.parent / "fonts"
DPI = 1200
MM = DPI / 25.4
MARGIN_MM = 96 / 25.4  # Qt scales the margins of blocks and tables from 96 to the device's dots per inch
WIDTH, HEIGHT = 210 * MM, 297 * MM
LEFT, TOP, BOTTOM = 30 * MM, 27 * MM, 27 * MM
INK, ACCENT, FAINT = QColor("#22282f"), QColor("#8a5a12"), QColor("#6d757d")
HEAD, BAND, PAPER = QColor("#efe6d5"), QColor("#f8f5ee"), QColor("#ffffff")
SIZES = {0: 11.5, 1: 25.0, 2: 15.5, 3: 12.5}
SPACE_ABOVE = {0: 0.0, 1: 16.0, 2: 8.5, 3: 6.0}
SPACE_BELOW = {0: 2.7, 1: 9.0, 2: 2.6, 3: 2.2}


def write_pdf(path: Path, title: str, markdown: str, running_head: str) -> None:
    """Write the booklet. The same text gives the same bytes wherever the same version of Qt is used."""
    app = QGuiApplication.instance() or QGuiApplication([])
    for font in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    writer = QPdfWriter(str(path))
    writer.setResolution(DPI)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setCreator("Brindlemark Instruments")
    document = typeset(markdown, writer)
    keep_together(document)
    paint(document, writer, title, running_head)
    del app
    fix_dates(path)


def typeset(markdown: str, writer: QPdfWriter) -> QTextDocument:
    document = QTextDocument()
    document.documentLayout().setPaintDevice(writer)
    document.setDocumentMargin(0)
    font = QFont("Inter")
    font.setPointSizeF(SIZES[0])
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    document.setDefaultFont(font)
    document.setMarkdown(markdown, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
    document.setPageSize(QRectF(0, 0, WIDTH - 2 * LEFT, HEIGHT - TOP - BOTTOM).size())
    block = document.begin()
    while block.isValid():
        style_block(QTextCursor(block))
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            style_table(frame)
    return document


def style_block(cursor: QTextCursor) -> None:
    level = cursor.blockFormat().headingLevel()
    table, in_list = cursor.currentTable(), cursor.currentList()
    layout = QTextBlockFormat()
    layout.setLineHeight(100 if table else 132, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    layout.setTopMargin(0 if table else SPACE_ABOVE[level] * MARGIN_MM)
    goes_on = in_list is not None and QTextCursor(cursor.block().next()).currentList() is in_list
    layout.setBottomMargin(0 if table else (1.2 if goes_on else SPACE_BELOW[level]) * MARGIN_MM)
    cursor.mergeBlockFormat(layout)
    letters = QTextCharFormat()
    header_cell = table is not None and table.cellAt(cursor).row() == 0
    letters.setFontPointSize(9.5 if table else SIZES[level])
    letters.setFontWeight(QFont.Weight.DemiBold if level or header_cell else QFont.Weight.Normal)
    letters.setForeground(ACCENT if level == 1 else INK)
    letters.clearProperty(QTextFormat.Property.FontSizeAdjustment)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    cursor.mergeCharFormat(letters)
    cursor.setBlockCharFormat(letters)


def style_table(table: QTextTable) -> None:
    look = table.format()
    look.setBorder(0)
    look.setCellPadding(1.5 * MARGIN_MM)
    look.setCellSpacing(0)
    look.setTopMargin(2 * MARGIN_MM)
    look.setBottomMargin(5 * MARGIN_MM)
    look.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(look)
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            shade = cell.format()
            shade.setBackground(HEAD if row == 0 else (BAND if row % 2 == 0 else PAPER))
            cell.setFormat(shade)


def keep_together(document: QTextDocument) -> None:
    """No paragraph or table is torn between two pages, and a heading stays with what follows it."""
    for _ in range(200):
        torn = first_torn(document)
        if torn is None:
            return
        layout = QTextBlockFormat()
        layout.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        QTextCursor(torn).mergeBlockFormat(layout)
    raise RuntimeError("the pages do not settle")


def first_torn(document: QTextDocument) -> QTextBlock | None:
    """The first block that should begin a new page."""
    layout, page = document.documentLayout(), document.pageSize().height()
    block = document.begin()
    while block.isValid():
        after = block.next()
        first, last = layout.blockBoundingRect(block), layout.blockBoundingRect(block)
        if block.blockFormat().headingLevel() and after.isValid():
            table = QTextCursor(after).currentTable()
            last = layout.frameBoundingRect(table) if table else layout.blockBoundingRect(after)
        fixed = block.blockFormat().pageBreakPolicy() & QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore
        in_table = QTextCursor(block).currentTable() is not None
        if not fixed and not in_table and int(first.top() // page) != int((last.bottom() - 1) // page):
            return block
        block = after
    return None


def paint(document: QTextDocument, writer: QPdfWriter, title: str, running_head: str) -> None:
    size = document.pageSize()
    painter = QPainter(writer)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(LEFT, TOP - number * size.height())
        clip = QRectF(0, number * size.height(), size.width(), size.height())
        painter.setClipRect(clip)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip
        document.documentLayout().draw(painter, context)
        painter.restore()
        furniture(painter, number + 1, title, running_head)
    painter.end()


def furniture(painter: QPainter, number: int, title: str, running_head: str) -> None:
    """The running head (the first page has a band instead) and the foot with its page number."""
    font = QFont("Inter")
    font.setPointSizeF(8.5)
    painter.setFont(font)
    if number == 1:
        painter.fillRect(QRectF(0, 0, WIDTH, 12 * MM), ACCENT)
        painter.setPen(QColor("#fffaf0"))
        painter.drawText(
            QRectF(LEFT, 0, WIDTH - 2 * LEFT, 12 * MM), int(Qt.AlignmentFlag.AlignVCenter), running_head
        )
    painter.setPen(FAINT)
    foot = QRectF(LEFT, HEIGHT - 19 * MM, WIDTH - 2 * LEFT, 8 * MM)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignLeft), title)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignRight), str(number))


def fix_dates(path: Path) -> None:
    """Take the hour and the random identity out, so that building again changes nothing."""
    data = path.read_bytes()
    data = re.sub(rb"D:\d{14}", b"D:20260101000000", data)
    data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d([.\d]*)([+\-Z][\d:]*)", _still, data)
    nought = b"00000000-0000-0000-0000-000000000000"
    data = re.sub(rb"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", nought, data)
    data = re.sub(rb"/ID \[ <([0-9a-fA-F]+)> <[0-9a-fA-F]+> \]", _no_identity, data)
    path.write_bytes(data)


def _no_identity(match: re.Match[bytes]) -> bytes:
    nought = b"0" * len(match[1])
    return b"/ID [ <" + nought + b"> <" + nought + b"> ]"


def _still(match: re.Match[bytes]) -> bytes:
    """A fixed hour of the same length, so that the places of the objects in the file stay right."""
    return b"2026-01-01T00:00:00Z".ljust(len(match[0]))
