"""A document with its passages drawn on it, a list of them beside it, and each one whole at a click.

Does not know how passages are made; it shows what the index holds.
"""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QSplitter,
    QStackedWidget,
    QTableView,
    QWidget,
)

from core.knowledge.catalogue import Catalogue
from core.knowledge.documents import Chunk, Document
from core.knowledge.loaders.extract import Extract
from core.knowledge.pdfium import Picture, Wanted
from core.project import Project
from desktop import i18n
from desktop.context import Context
from desktop.job_signals import JobHandle
from desktop.knowledge.chunks_detail import ChunkDetail
from desktop.knowledge.chunks_marks import ChunksMarks
from desktop.knowledge.chunks_model import BEGINS, NUMBER, PAGE, TOKENS, ChunksModel
from desktop.knowledge.chunks_text import ChunksText
from desktop.widgets.document_dialog import DocumentDialog
from desktop.widgets.document_text import Mark
from desktop.widgets.document_view import DocumentView
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.labels import label
from desktop.widgets.page_view import Place
from desktop.widgets.reading import Reading
from desktop.widgets.tables import style_table


@dataclass(frozen=True)
class _Loaded:
    document: Document | None
    extract: Extract | None
    chunks: list[Chunk]
    reading: Reading


def open_chunks(parent: QWidget, context: Context, document: Document) -> ChunksDialog | None:
    """Show the passages of a document."""
    if context.project is None:
        return None
    dialog = ChunksDialog(parent, context, context.project, document)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
    return dialog


class ChunksDialog(DocumentDialog):
    """All passages of a document, on it and beside it."""

    def __init__(self, parent: QWidget, context: Context, project: Project, document: Document) -> None:
        super().__init__(parent, context, "chunks", 1240, 800)
        self.setWindowTitle(self.tr("Passages of {file}").format(file=document.path.rsplit("/", 1)[-1]))
        self._project = project
        self._document = document
        self._id = ""
        self._most = 0
        self._counting: JobHandle | None = None
        self.chunks: list[Chunk] = []
        self.marks: ChunksMarks | None = None
        self.chosen: int | None = None
        self._on_this_page: list[int] = []
        self.figures = label("", "small", name="chunks.figures")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._splitter())
        self._show(document.path, self.figures, [], self._stack)
        self.spinner.start()
        self._background.run(lambda: _load(project, document), self._open)

    def _splitter(self) -> QSplitter:
        self.model = ChunksModel(self)
        self.table = QTableView()
        self.table.setObjectName("chunks.table")
        self.table.setAccessibleName(self.tr("Passages"))
        self.table.setModel(self.model)
        style_table(self.table, stretch=BEGINS)
        for column, width in ((NUMBER, 56), (PAGE, 58), (TOKENS, 86)):
            self.table.setColumnWidth(column, width)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.detail = ChunkDetail()
        self.detail.stepped.connect(self._step)
        left = QSplitter(Qt.Orientation.Vertical)
        left.addWidget(self.table)
        left.addWidget(self.detail)
        left.setHandleWidth(14)
        left.setChildrenCollapsible(False)
        left.setSizes([330, 290])
        self.view = DocumentView("chunks.view", self._on_page, self._in_text, text=ChunksText("chunks.text"))
        self.view.drawn.connect(self._drawn)
        self.view.place_pressed.connect(lambda place: self.choose(self._on_this_page[place], reveal=False))
        self.view.character_pressed.connect(self._character_pressed)
        self.view.failed.connect(self._fail)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(left)
        both.addWidget(self.view)
        both.setHandleWidth(18)
        both.setChildrenCollapsible(False)
        both.setStretchFactor(1, 1)
        both.setSizes([430, 780])
        return both

    # -- the document --------------------------------------------------------------------------------------------

    def _open(self, loaded: _Loaded) -> None:
        self.spinner.stop()
        if not loaded.chunks or loaded.extract is None:
            self._show_nothing(loaded.document)
            return
        self.chunks = loaded.chunks
        self.marks = ChunksMarks(loaded.extract, self.chunks)
        text = self.view.text
        assert isinstance(text, ChunksText)
        text.passages = self.marks
        self.model.set_chunks(self.chunks)
        widest = self.table.fontMetrics().horizontalAdvance(i18n.number(len(self.chunks)))
        self.table.setColumnWidth(NUMBER, max(56, widest + 34))
        self.table.setColumnHidden(PAGE, not loaded.extract.pages)
        self._show_figures()
        self.view.open(loaded.reading)
        self.choose(0, reveal=False)
        if not loaded.reading.exists:
            self._say(
                self.tr("The document is no longer in the project; this is its text as it was indexed.")
            )
        elif self._document.status == "waiting":
            self._say(self.tr("The document has changed since; these are its passages as last indexed."))
        assert loaded.document is not None
        params = {"project": str(self._project.folder), "document": loaded.document.id}
        self._counting = self._context.jobs.submit("chunk_sizes", params)
        self._counting.finished.connect(self._counted)

    def _show_nothing(self, document: Document | None) -> None:
        status = document.status if document else "waiting"
        if status == "failed" and document is not None and document.reason is not None:
            empty = EmptyState(
                "warning-circle", self.tr("This document could not be read"),
                i18n.sentences(document.reason, document.fix),
            )  # fmt: skip
        elif status == "waiting":
            empty = EmptyState(
                "stack", self.tr("Not indexed yet"),
                self.tr("A document is cut into passages when it is indexed. Close this and press Index."),
            )  # fmt: skip
        else:
            empty = EmptyState(
                "file-text", self.tr("No passages"), self.tr("There is no text in this document that could be found.")
            )  # fmt: skip
        empty.setObjectName("chunks.nothing")
        self._stack.addWidget(empty)
        self._stack.setCurrentWidget(empty)

    def _on_page(self, page: int) -> tuple[list[Wanted], list[Place]]:
        assert self.marks is not None
        self._on_this_page, sought, places = self.marks.on_page(page, self.chosen)
        return sought, places

    def _in_text(self, first: int, last: int) -> Sequence[Mark]:
        return self.marks.in_text(first, last, self.chosen) if self.marks else []

    def _drawn(self, picture: Picture | None) -> None:
        if picture is None:
            return
        lost = sum(not marks for marks in picture.found[: len(self._on_this_page)])
        if lost:
            self._say(self.tr("%n passage(s) of this page are not on it as it is now.", "", lost))
        elif self._document.status != "waiting":
            self.note.hide()

    def _show_figures(self) -> None:
        said = [self.tr("%n passage(s)", "", len(self.chunks))]
        tokens = self.model.tokens
        if tokens:
            words = self.tr("median {median} tokens, longest {longest}")
            said.append(
                words.format(
                    median=i18n.number(round(statistics.median(tokens))), longest=i18n.number(max(tokens))
                )
            )
            if longer := sum(one > self._most for one in tokens):
                said.append(self.tr("%n longer than the embedder reads", "", longer))
        self.figures.setText(i18n.joined(said))

    def _counted(self, result: dict[str, Any]) -> None:
        self._most = int(result["most"])
        self.model.set_tokens([int(one) for one in result["tokens"]])
        self._show_figures()
        self._show_detail()

    # -- choosing ------------------------------------------------------------------------------------------------

    def choose(self, number: int, *, reveal: bool = True) -> None:
        """Have one passage stand out in the list and on the document; with `reveal`, go where it stands."""
        if number == self.chosen or not 0 <= number < len(self.chunks):
            return
        self.chosen = number
        text = self.view.text
        assert isinstance(text, ChunksText)
        text.chosen = number
        index = self.model.index(number, 0)
        if self.table.currentIndex().row() != number:
            flags = QItemSelectionModel.SelectionFlag
            self.table.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.table.scrollTo(index)
        self._show_detail()
        chunk = self.chunks[number]
        if self.view.shows_pages and number in self._on_this_page:
            self.view.sheet_view.choose(self._on_this_page.index(number), reveal=reveal)
        elif reveal:
            self.view.go_to(chunk.start, chunk.end)
        else:
            self.view.remark()
        text.update_margin()

    def _show_detail(self) -> None:
        if self.chosen is not None:
            self.detail.show_chunk(self.chosen, self.chunks, self.model.tokens, self._most)

    def _row_chosen(self, index: QModelIndex) -> None:
        if index.isValid():
            self.choose(index.row())

    def _step(self, by: int) -> None:
        self.choose((self.chosen or 0) + by)

    def _character_pressed(self, character: int) -> None:
        if self.marks is not None and (number := self.marks.at(character)) is not None:
            self.choose(number, reveal=False)

    # -- inside --------------------------------------------------------------------------------------------------

    def done(self, result: int) -> None:
        if self._counting is not None:
            self._counting.stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._counting is not None:
            self._counting.stop()
        super().closeEvent(event)


def _load(project: Project, listed: Document) -> _Loaded:
    catalogue = Catalogue(project)
    document = catalogue.document(listed.path)
    known = document is not None and document.id and document.status in ("indexed", "same")
    extract = catalogue.extract(document.id) if document and known else None
    chunks = catalogue.chunks_of(document.id) if document and known else []
    path = project.documents_dir / listed.path
    exists = path.is_file()
    first = chunks[0] if chunks else None
    reading = Reading(
        path, exists and path.suffix.lower() == ".pdf", exists, extract,
        first.start if first else -1, first.end if first else -1, "", (first.page if first else 0) or 1,
    )  # fmt: skip
    return _Loaded(document, extract, chunks, reading)
