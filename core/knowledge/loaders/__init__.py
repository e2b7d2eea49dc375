"""One loader per file format. Which formats there are is said here, once; what is inside them only in their files."""

from __future__ import annotations

from pathlib import Path

import msgspec

from core.errors import UserError, explain_os_errors
from core.knowledge.loaders.code import CodeLoader
from core.knowledge.loaders.csv import CsvLoader
from core.knowledge.loaders.docx import DocxLoader
from core.knowledge.loaders.eml import EmlLoader
from core.knowledge.loaders.epub import EpubLoader
from core.knowledge.loaders.extract import Extract, Loader, Reading, TooMuchText, current, reading_with
from core.knowledge.loaders.html import HtmlLoader
from core.knowledge.loaders.json_data import JsonLoader
from core.knowledge.loaders.limits import Limits, too_much_text
from core.knowledge.loaders.markdown import MarkdownLoader
from core.knowledge.loaders.odt import OdtLoader
from core.knowledge.loaders.pdf import PdfLoader
from core.knowledge.loaders.plain_text import PlainTextLoader
from core.knowledge.loaders.pptx import PptxLoader
from core.knowledge.loaders.sql_table import SqlTableLoader
from core.knowledge.loaders.sqlite import SqliteLoader
from core.knowledge.loaders.xlsx import XlsxLoader
from core.text import QT_TRANSLATE_NOOP

LOADERS: tuple[Loader, ...] = (
    PdfLoader(),
    DocxLoader(),
    OdtLoader(),
    PptxLoader(),
    XlsxLoader(),
    CsvLoader(),
    HtmlLoader(),
    MarkdownLoader(),
    PlainTextLoader(),
    EmlLoader(),
    EpubLoader(),
    JsonLoader(),
    SqliteLoader(),
    SqlTableLoader(),
    CodeLoader(),
)

_BY_SUFFIX = {suffix: loader for loader in LOADERS for suffix in loader.suffixes}
SUFFIXES = frozenset(_BY_SUFFIX)
TABLES = frozenset(
    suffix
    for loader in (XlsxLoader, CsvLoader, JsonLoader, SqliteLoader, SqlTableLoader)
    for suffix in loader.suffixes
)
SOURCE_CODE = frozenset(CodeLoader.suffixes)


def load(path: Path) -> Extract:
    """The text of a document. Raises `UserError` naming the file, the cause and the fix.

    Reads in this very process: for files that others made, `loaders.reading.read` is the door.
    """
    loader = _BY_SUFFIX.get(path.suffix.lower())
    if loader is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{file}” is of a kind Ustad cannot read."),
            QT_TRANSLATE_NOOP("core", "Save it as one of these and add that: {known}."),
            file=path.name,
            known=", ".join(sorted(SUFFIXES)),
        )
    around = current()
    with explain_os_errors(path), reading_with(Reading(around.report, around.characters)) as reading:
        reading.depth = around.depth
        if path.stat().st_size == 0:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{file}” is empty: it has no content at all."),
                QT_TRANSLATE_NOOP("core", "Copy it again from where it came, or remove it."),
                file=path.name,
            )
        try:
            extract = loader.load(path)
        except TooMuchText:
            raise too_much_text(path, Limits(characters=reading.characters)) from None
        except RecursionError:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{file}” is nested so deeply that it cannot be read."),
                QT_TRANSLATE_NOOP("core", "Check where it comes from: people hardly write such files."),
                file=path.name,
            ) from None
    if not extract.text.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{file}” holds no text."),
            QT_TRANSLATE_NOOP("core", "Check its content in the program it was made with, or remove it."),
            file=path.name,
        )
    if reading.notes:
        extract = msgspec.structs.replace(extract, notes=(*extract.notes, *reading.notes))
    return extract
