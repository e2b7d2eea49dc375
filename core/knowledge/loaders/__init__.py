"""One loader per file format. Which formats there are is said here, once; what is inside them only in their files."""

from __future__ import annotations

from pathlib import Path

from core.errors import UserError, explain_os_errors
from core.knowledge.loaders.docx import DocxLoader
from core.knowledge.loaders.extract import Extract, Loader
from core.knowledge.loaders.markdown import MarkdownLoader
from core.knowledge.loaders.pdf import PdfLoader
from core.knowledge.loaders.plain_text import PlainTextLoader
from core.text import QT_TRANSLATE_NOOP

LOADERS: tuple[Loader, ...] = (PdfLoader(), DocxLoader(), MarkdownLoader(), PlainTextLoader())

SUFFIXES = frozenset(suffix for loader in LOADERS for suffix in loader.suffixes)


def load(path: Path) -> Extract:
    """The text of a document. Raises `UserError` naming the file, the cause and the fix."""
    for loader in LOADERS:
        if path.suffix.lower() in loader.suffixes:
            with explain_os_errors(path):
                if path.stat().st_size == 0:
                    raise UserError(
                        QT_TRANSLATE_NOOP("core", "“{file}” is empty: it has no content at all."),
                        QT_TRANSLATE_NOOP("core", "Copy it again from where it came, or remove it."),
                        file=path.name,
                    )
                extract = loader.load(path)
            if not extract.text.strip():
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "“{file}” holds no text."),
                    QT_TRANSLATE_NOOP(
                        "core", "Check its content in the program it was made with, or remove it."
                    ),
                    file=path.name,
                )
            return extract
    raise UserError(
        QT_TRANSLATE_NOOP("core", "“{file}” is of a kind Ustad cannot read."),
        QT_TRANSLATE_NOOP("core", "Save it as one of these and add that: {known}."),
        file=path.name,
        known=", ".join(sorted(SUFFIXES)),
    )
