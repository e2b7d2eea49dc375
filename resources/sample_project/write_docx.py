"""Sets a booklet of the sample handbook as a Word document. Knows headings, lists, tables and bold, no more."""

# ruff: noqa: TID253 - a script of its own, which the program never imports

from __future__ import annotations

import re
import zipfile
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

if TYPE_CHECKING:
    from docx.document import Document as DocumentType
    from docx.text.paragraph import Paragraph

ACCENT = RGBColor(0x8A, 0x5A, 0x12)
INK = RGBColor(0x22, 0x28, 0x2F)


def write_docx(path: Path, title: str, blocks: list[list[str]]) -> None:
    """`blocks` are the paragraphs of the Markdown, each a list of its lines."""
    document = Document()
    prepare(document, title)
    for lines in blocks:
        if lines[0].startswith("#"):
            marks, words = lines[0].split(" ", 1)
            document.add_heading(words, level=len(marks))
        elif lines[0].startswith("|"):
            add_table(document, [[cell.strip() for cell in line.strip("|").split("|")] for line in lines])
        elif re.match(r"- |\d+\. ", lines[0]):
            style = "List Bullet" if lines[0].startswith("- ") else "List Number"
            for line in lines:
                add_words(document.add_paragraph(style=style), re.sub(r"^(- |\d+\. )", "", line))
        else:
            add_words(document.add_paragraph(), " ".join(lines))
    save_still(document, path)


def prepare(document: DocumentType, title: str) -> None:
    """Paper, type, footer and properties; the dates fixed, so that building again changes nothing."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(30)
    section.top_margin = section.bottom_margin = Mm(27)
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11.5)
    normal.paragraph_format.space_after, normal.paragraph_format.line_spacing = Pt(7), 1.25
    for level, size in ((1, 24), (2, 15), (3, 12.5)):
        heading = document.styles[f"Heading {level}"]
        heading.font.name, heading.font.size = "Calibri", Pt(size)
        heading.font.color.rgb = ACCENT if level == 1 else INK
        heading.paragraph_format.space_before, heading.paragraph_format.space_after = Pt(18), Pt(6)
    footer = section.footer.paragraphs[0]
    footer.add_run(f"{title}   ")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    footer._p.append(field)
    about = document.core_properties
    about.title, about.author, about.comments = title, "Brindlemark Instruments", ""
    about.created = about.modified = datetime(2026, 1, 1)


def add_words(paragraph: Paragraph, words: str) -> None:
    """Text with ``**bold**`` parts."""
    for number, part in enumerate(words.split("**")):
        if part:
            paragraph.add_run(part).bold = True if number % 2 else None


def add_table(document: DocumentType, rows: list[list[str]]) -> None:
    head, *body = [row for row in rows if not set("".join(row)) <= set("-: ")]
    table = document.add_table(rows=1, cols=len(head), style="Light List")
    for cell, words in zip(table.rows[0].cells, head, strict=True):
        cell.text = words
    for row in body:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    document.add_paragraph()


def save_still(document: DocumentType, path: Path) -> None:
    """Save with one fixed hour for every part of the package."""
    made = BytesIO()
    document.save(made)
    with zipfile.ZipFile(made) as package, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as still:
        for name in package.namelist():
            part = zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            still.writestr(part, package.read(name))
