"""The passages of a document drawn on it: on pages, on text, overlapping, and where there are none."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core import paths
from core.knowledge import documents, loaders, splitter
from core.knowledge.catalogue import Catalogue
from core.knowledge.documents import Chunk, Document
from core.project import Project
from core.text import text
from desktop.context import Context
from desktop.knowledge.chunks_dialog import ChunksDialog, open_chunks
from desktop.knowledge.chunks_text import ChunksText
from desktop.knowledge.documents_card import DocumentsCard
from desktop.widgets.empty_state import EmptyState

SAMPLE = paths.resources() / "sample_project" / "documents"
Show = Callable[..., ChunksDialog]


def index(project: Project, path: Path, limit: int = 60, overlap: int = 0) -> tuple[Document, list[Chunk]]:
    """A document in the catalogue as indexing leaves it, its tokens counted as words."""
    extract = loaders.load(path)
    about = path.stat()
    id_ = documents.content_id(path)
    chunks: list[Chunk] = []
    for piece in splitter.split(extract, lambda words: [n for n, c in enumerate(words) if c in " \n"], limit):
        start = max(0, piece.start - overlap) if chunks else piece.start
        words = extract.text[start : piece.end]
        made = documents.chunk_id(id_, start, piece.end, words)
        chunks.append(Chunk(made, id_, piece.page, start, piece.end, words, piece.heading))
    document = Document(
        path.name, about.st_size, about.st_mtime_ns, id_, status="indexed", chunks=len(chunks)
    )
    Catalogue(project).put(document, extract, chunks)
    return document, chunks


@pytest.fixture
def show(qtbot: QtBot, context: Context) -> Iterator[Show]:
    """Open the passages of a document and wait until they are drawn, or said why not."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def open_it(document: Document) -> ChunksDialog:
        dialog = open_chunks(parent, context, document)
        assert dialog is not None
        qtbot.waitUntil(
            lambda: dialog.view.page > 0 or dialog.findChild(QWidget, "chunks.nothing") is not None,
            timeout=20_000,
        )
        return dialog

    yield open_it
    parent.close()


def test_passages_stand_on_the_page_and_a_click_chooses_one(
    show: Show, qtbot: QtBot, project: Project
) -> None:
    path = project.documents_dir / "products-and-warranty.pdf"
    shutil.copy(SAMPLE / path.name, path)
    document, chunks = index(project, path)
    dialog = show(document)
    sheet = dialog.view.sheet_view.sheet
    qtbot.waitUntil(lambda: bool(sheet.places), timeout=20_000)
    on_page = [chunk for chunk in chunks if chunk.page == 1]
    assert len(sheet.places) == len(on_page) > 1
    assert all(place.rects for place in sheet.places), "each is found on its page"
    assert [place.number for place in sheet.places] == [str(n + 1) for n in range(len(on_page))]
    assert len({place.tint for place in sheet.places[:2]}) == 2
    middle = sheet.places[1].rects[0].center().toPoint()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=middle)
    assert dialog.chosen == 1 and dialog.table.currentIndex().row() == 1
    assert dialog.detail.text.toPlainText() == documents.embedded_text(chunks[1])
    # From the list to another page.
    last = len(chunks) - 1
    dialog.table.setCurrentIndex(dialog.model.index(last, 0))
    qtbot.waitUntil(lambda: dialog.view.page == chunks[last].page, timeout=20_000)
    qtbot.waitUntil(lambda: any(place.chosen and place.rects for place in sheet.places), timeout=20_000)
    dialog.reject()


def test_passages_of_a_text_are_tinted_and_what_two_share_is_tinted_otherwise(
    show: Show, qtbot: QtBot, project: Project
) -> None:
    path = project.documents_dir / "a.md"
    path.write_text(
        "# Lamps\n\n" + "\n\n".join(f"Lamp {n} 🙂 is green and stands." for n in range(40)), "utf-8"
    )
    document, chunks = index(project, path, limit=30, overlap=20)
    assert len(chunks) > 3
    dialog = show(document)
    grounds = [mark.ground for mark in dialog.view.text.marks]
    assert len(set(grounds)) == 4, "two by turns, one for what is shared, one for the chosen"
    shared = [mark for mark in dialog.view.text.marks if mark.end - mark.start == 18]
    assert len(shared) == len(chunks) - 1
    assert isinstance(dialog.view.text, ChunksText)
    dialog._step(1)
    assert dialog.chosen == 1 and "repeats 18 character" in dialog.detail.facts.text()
    # A click in the text, behind wide characters.
    place = dialog.view.text.cursor_over(chunks[2].start + 30, chunks[2].start + 30)
    dialog.view.text.setTextCursor(place)
    dialog.view.text.ensureCursorVisible()
    point = dialog.view.text.cursorRect(place).center() + QPoint(1, 0)
    qtbot.mouseClick(dialog.view.text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert dialog.chosen == 2
    dialog.reject()


def test_figures_of_the_whole_document(show: Show, qtbot: QtBot, project: Project) -> None:
    path = project.documents_dir / "a.md"
    path.write_text("One lamp.\n\n# A\n\nTwo lamps here.\n\n# B\n\nThree.", "utf-8")
    document, chunks = index(project, path)
    dialog = show(document)
    assert len(chunks) == 3
    dialog._counted({"tokens": [4, 10, 300], "most": 254})
    assert "median 10 tokens, longest 300" in dialog.figures.text() and "1 longer" in dialog.figures.text()
    dialog.choose(2)
    assert "reads only the first 254" in dialog.detail.facts.text()
    dialog.reject()


@pytest.mark.parametrize(
    ("status", "words"),
    [("waiting", "Not indexed yet"), ("failed", "could not be read"), ("indexed", "No passages")],
)
def test_a_document_without_passages_says_why(
    show: Show, project: Project, status: documents.Status, words: str
) -> None:
    reason = text("It is locked.") if status == "failed" else None
    document = Document("a.pdf", 1, 1, "x" if status == "indexed" else "", status=status, reason=reason)
    if status != "waiting":
        Catalogue(project).put(document)
    dialog = show(document)
    nothing = dialog.findChild(EmptyState, "chunks.nothing")
    assert nothing is not None and words in nothing.title.text()
    if reason:
        assert "It is locked." in nothing.text.text()
    dialog.reject()


def test_the_document_is_leafed_through_enlarged_and_searched(
    show: Show, qtbot: QtBot, project: Project
) -> None:
    path = project.documents_dir / "a.txt"
    path.write_text(
        "\n\n".join(f"Paragraph {n} speaks of lamps at length, and of noon." for n in range(2000)), "utf-8"
    )
    document, _ = index(project, path)
    view = show(document).view
    assert view.pages > 5 and view.text.last < 20_000, "only a part is laid out"
    view.bar.box.setText("3")
    qtbot.keyClick(view.bar.box, Qt.Key.Key_Return)
    assert view.page == 3
    view.bar.field.setText("paragraph 1999")
    qtbot.waitUntil(lambda: view.page == view.pages, timeout=20_000)
    assert view.bar.hits.text() == "1 of 1"
    view.bar.field.setText("no such words")
    qtbot.waitUntil(lambda: view.bar.hits.text() == "Not found", timeout=20_000)
    larger = view.findChild(QPushButton, "chunks.view.larger")
    assert larger is not None
    before = view.text.fontMetrics().height()
    larger.click()
    assert view.text.fontMetrics().height() > before and view.bar.zoom.text() == "115%"


def test_the_chosen_passage_is_in_sight_far_down_a_long_text(
    show: Show, qtbot: QtBot, project: Project
) -> None:
    path = project.documents_dir / "a.txt"
    path.write_text(
        "\n\n".join(f"Paragraph {n} speaks of lamps at length, and of noon." for n in range(2000)), "utf-8"
    )
    document, chunks = index(project, path)
    dialog = show(document)
    dialog.choose(len(chunks) - 8)
    text_ = dialog.view.text
    place = text_.cursorRect(text_.cursor_over(chunks[-8].start, chunks[-8].start))
    assert text_.viewport().rect().contains(place.center())
    dialog.reject()


def test_passages_are_asked_for_by_button_and_by_the_menu_at_the_pointer(
    qtbot: QtBot, context: Context
) -> None:
    card = DocumentsCard()
    qtbot.addWidget(card)
    card.resize(700, 400)
    card.show()
    document = Document("a.md", 1, 1, "x", status="indexed")
    card.set_documents([document])
    asked: list[Document] = []
    card.passages_wanted.connect(asked.append)
    one = card.findChild(QPushButton, "knowledge.passages")
    assert one is not None and not one.isEnabled(), "nothing is chosen yet"
    card.select("a.md")
    one.click()
    assert asked == [document]
    card.table.customContextMenuRequested.emit(QPoint(20, 10))
    menu = card.findChild(QMenu, "knowledge.menu")
    assert menu is not None
    next(action for action in menu.actions() if action.text() == one.text()).trigger()
    assert asked == [document, document]
    menu.close()
