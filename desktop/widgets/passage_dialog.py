"""Shows a document at a passage, the passage marked: a PDF page as it is printed, other formats as their text.

Does not know what found the passage.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from core import fields
from core.inside import inside
from core.knowledge.loaders.extract import Extract
from core.knowledge.pdfium import Picture, Wanted
from core.project import Project
from desktop import i18n
from desktop.context import Context
from desktop.widgets.buttons import button
from desktop.widgets.document_dialog import DocumentDialog
from desktop.widgets.document_text import Mark, marker
from desktop.widgets.document_view import DocumentView
from desktop.widgets.labels import label
from desktop.widgets.opening import open_file
from desktop.widgets.page_view import Place
from desktop.widgets.reading import Reading, kept_reading, open_reading


class Shown(Protocol):
    """What is needed to show a passage; `page` counts from 1, 0 or None in formats without pages."""

    @property
    def file(self) -> str: ...
    @property
    def page(self) -> int | None: ...
    @property
    def text(self) -> str: ...
    @property
    def start(self) -> int: ...


def open_passage(
    parent: QWidget, context: Context, passage: Shown, quote: str = "", kept: Path | None = None
) -> PassageDialog | None:
    """Open the document of a passage with it marked; with `quote`, only these words of it; one without words opens at
    its page. `kept`: the file in which the text of what is no document of the project is kept (an `Extract`)."""
    if context.project is None:
        return None
    dialog = PassageDialog(parent, context, context.project, passage, quote, kept)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class PassageDialog(DocumentDialog):
    """The document of a passage, at it."""

    def __init__(
        self,
        parent: QWidget,
        context: Context,
        project: Project,
        passage: Shown,
        quote: str = "",
        kept: Path | None = None,
    ) -> None:
        super().__init__(parent, context, "passage", 860, 780)
        self.setWindowTitle(passage.file.rsplit("/", 1)[-1])
        self._passage = passage
        self._kept = kept
        self._words = quote or passage.text
        self._path = inside(project.documents_dir, passage.file)
        self.marked = False
        self.where = label("", "small", name="passage.where")
        copy = button(
            self.tr("Copy passage"), name="passage.copy", icon="copy", shortcut="Ctrl+Shift+C", on_click=self._copy
        )  # fmt: skip
        self._open_file = button(
            self.tr("Open in its program"), name="passage.open", icon="arrow-square-out", on_click=self._open_in_program
        )  # fmt: skip
        self.view = DocumentView("passage", self._on_page, self._in_text)
        self.view.drawn.connect(self._drawn)
        self.view.located.connect(self._locate)
        self.view.failed.connect(self._fail)
        self.text = self.view.text
        self._show(passage.file, self.where, [copy, self._open_file], self.view)
        self.spinner.start()
        words, start, page = self._words, passage.start, passage.page
        self._open_file.setVisible(kept is None)

        def read() -> Reading:
            if kept is not None:
                return kept_reading(fields.load(Extract, kept), words, start)
            return open_reading(project, passage.file, words, start, page)

        self._background.run(read, self._open)

    # -- the document --------------------------------------------------------------------------------------------

    def _open(self, reading: Reading) -> None:
        self._open_file.setEnabled(reading.exists)
        if self._kept is None:
            self._remark(reading)
        self.view.open(reading)

    def _remark(self, reading: Reading) -> None:
        """Say what is not as it was when the passage was found."""
        if reading.extract is None and not reading.is_pdf:
            self._say(self.tr("The document is no longer indexed; this is the passage as it was."))
        elif not reading.exists:
            self._say(
                self.tr("The document is no longer in the project; this is its text as it was indexed.")
            )
        elif self._words and reading.start < 0 and not reading.is_pdf:
            self._say(self.tr("The words of this passage are not in the document as it is now."))

    def _on_page(self, page: int) -> tuple[list[Wanted], list[Place]]:
        assert self.view.reading is not None
        return [self.view.reading.on_page(page)], [Place()]

    def _in_text(self, first: int, last: int) -> Sequence[Mark]:
        reading = self.view.reading
        assert reading is not None
        if reading.start < 0:
            return []
        self.marked = reading.start < last and reading.end > first
        return [Mark(reading.start, reading.end, marker())]

    def _drawn(self, picture: Picture | None) -> None:
        self.spinner.stop()
        if picture is None:
            return
        assert self.view.reading is not None
        self.marked = bool(picture.found[0])
        if self._words and not self.marked and self.view.page == self.view.reading.page:
            self._say(self.tr("The words of this passage are not on the page as it is now."))

    def _locate(self, page: int, pages: int) -> None:
        if self.view.shows_pages:
            words = self.tr("Page {page} of {pages}")
        elif pages > 1:
            words = self.tr("The text as it was read from the file, part {page} of {pages}")
        else:
            words = self.tr("The text as it was read from the file")
        self.where.setText(words.format(page=i18n.number(page), pages=i18n.number(pages)))

    # -- what the person does ------------------------------------------------------------------------------------

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._passage.text)
        self._say(self.tr("The passage is in the clipboard."), "good")

    def _open_in_program(self) -> None:
        match open_file(self._path):
            case "nothing":
                self._say(self.tr("No program on this machine opens this kind of file."))
            case "folder":
                self._say(
                    self.tr(
                        "Its folder was opened: a file of this kind can be a program, which Ustad does not start."
                    ),
                    "small",
                )
