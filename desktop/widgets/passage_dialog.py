"""Shows a document at a passage, the passage marked: a PDF page as it is printed, other formats as their text.

Does not know what found the passage.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from core.errors import UserError
from core.knowledge.pdfium import Picture, Wanted
from core.project import Project
from desktop import i18n
from desktop.context import Context
from desktop.widgets.background import Background
from desktop.widgets.buttons import button
from desktop.widgets.document_text import Mark, marker
from desktop.widgets.document_view import DocumentView
from desktop.widgets.labels import ElidedLabel, label, set_kind
from desktop.widgets.page_view import Place
from desktop.widgets.reading import Reading, open_reading
from desktop.widgets.spinner import Spinner


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


def open_passage(parent: QWidget, context: Context, passage: Shown, quote: str = "") -> PassageDialog | None:
    """Open the document of a passage with it marked; with `quote`, only these words of it."""
    if context.project is None:
        return None
    dialog = PassageDialog(parent, context, context.project, passage, quote)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class PassageDialog(QDialog):
    """Not larger than the screen; closes with Escape."""

    def __init__(
        self, parent: QWidget, context: Context, project: Project, passage: Shown, quote: str = ""
    ) -> None:
        super().__init__(parent.window())
        self.setObjectName("passage")
        self.setWindowTitle(passage.file.rsplit("/", 1)[-1])
        self.setSizeGripEnabled(True)
        room = QGuiApplication.primaryScreen().availableSize()
        self.resize(min(860, room.width() - 40), min(780, room.height() - 60))
        self._context = context
        self._passage = passage
        self._words = quote or passage.text
        self._path = project.documents_dir / passage.file
        self.marked = False
        self._background = Background(self, latest_only=True)
        self._background.failed.connect(self._fail)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(22, 18, 22, 18)
        outer.setSpacing(12)
        outer.addLayout(self._header())
        self.note = label("", "caution", wrap=True, name="passage.note")
        self.note.hide()
        outer.addWidget(self.note)
        self.view = DocumentView("passage", self._on_page, self._in_text)
        self.view.drawn.connect(self._drawn)
        self.view.located.connect(self._locate)
        self.view.failed.connect(self._fail)
        self.text = self.view.text
        outer.addWidget(self.view, 1)
        self._spinner.start()
        words, start, page = self._words, passage.start, passage.page
        self._background.run(lambda: open_reading(project, passage.file, words, start, page), self._open)

    def _header(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        titles = QVBoxLayout()
        titles.setSpacing(2)
        file = ElidedLabel(
            self._passage.file, "heading", where=Qt.TextElideMode.ElideMiddle, name="passage.file"
        )
        titles.addWidget(file)
        self.where = label("", "small", name="passage.where")
        titles.addWidget(self.where)
        row.addLayout(titles, 1)
        self._spinner = Spinner(18)
        row.addWidget(self._spinner)
        row.addWidget(
            button(
                self.tr("Copy passage"), name="passage.copy", icon="copy", shortcut="Ctrl+Shift+C", on_click=self._copy
            )
        )  # fmt: skip
        self._open_file = button(
            self.tr("Open in its program"), name="passage.open", icon="arrow-square-out", on_click=self._open_in_program
        )  # fmt: skip
        row.addWidget(self._open_file)
        row.addWidget(button(self.tr("Close"), name="passage.close", on_click=self.reject))
        return row

    # -- the document --------------------------------------------------------------------------------------------

    def _open(self, reading: Reading) -> None:
        self._open_file.setEnabled(reading.exists)
        if reading.extract is None and not reading.is_pdf:
            self._say(self.tr("The document is no longer indexed; this is the passage as it was."))
        elif not reading.exists:
            self._say(
                self.tr("The document is no longer in the project; this is its text as it was indexed.")
            )
        elif reading.start < 0 and not reading.is_pdf:
            self._say(self.tr("The words of this passage are not in the document as it is now."))
        self.view.open(reading)

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
        self._spinner.stop()
        if picture is None:
            return
        assert self.view.reading is not None
        self.marked = bool(picture.found[0])
        if not self.marked and self.view.page == self.view.reading.page:
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
        set_kind(self.note, "good")
        self.note.setText(self.tr("The passage is in the clipboard."))
        self.note.show()

    def _open_in_program(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path))):
            self._say(self.tr("No program on this machine opens this kind of file."))

    def _say(self, words: str) -> None:
        set_kind(self.note, "caution")
        self.note.setText(words)
        self.note.show()

    def _fail(self, error: BaseException) -> None:
        self._spinner.stop()
        if isinstance(error, UserError):
            self._say(i18n.told(error))
        else:
            self._context.show_error(error)
