"""A passage opens where it stands: on its page, or in the text, marked."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core import paths
from core.knowledge import documents, loaders
from core.knowledge.catalogue import Catalogue
from core.knowledge.documents import Document
from core.knowledge.loaders.extract import Extract
from core.project import Project
from desktop.context import Context
from desktop.widgets.passage_dialog import PassageDialog, open_passage

SAMPLE = paths.resources() / "sample_project" / "documents"


@dataclass
class Passage:
    file: str
    text: str
    page: int | None = None
    start: int = 0


def put(project: Project, name: str) -> Extract:
    """A document of the sample in the project, its text in the catalogue as indexing leaves it."""
    path = project.documents_dir / name
    shutil.copy(SAMPLE / name, path)
    extract = loaders.load(path)
    about = path.stat()
    document = Document(name, about.st_size, about.st_mtime_ns, documents.content_id(path), status="indexed")
    Catalogue(project).put(document, extract)
    return extract


Show = Callable[..., PassageDialog]


@pytest.fixture
def show(qtbot: QtBot, context: Context) -> Iterator[Show]:
    """Open a passage and wait until it is marked, or said why not."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def open_it(passage: Passage, quote: str = "") -> PassageDialog:
        dialog = open_passage(parent, context, passage, quote)
        assert dialog is not None
        qtbot.waitUntil(lambda: dialog.marked or dialog.note.isVisible(), timeout=20_000)
        return dialog

    yield open_it
    parent.close()


def test_a_pdf_opens_at_its_page_with_the_words_marked(show: Show, qtbot: QtBot, project: Project) -> None:
    extract = put(project, "products-and-warranty.pdf")
    words = "The warranty on every instrument lasts seven years."
    page = extract.page_of(extract.text.index(words))
    dialog = show(Passage("products-and-warranty.pdf", words, page))
    assert dialog.marked and dialog.where.text() == f"Page {page} of 6"
    sheet = dialog.view.sheet_view.sheet
    assert len(sheet.marks) in (1, 2)
    mark = sheet.marks[0].center().toPoint()
    colour = sheet.grab().toImage().pixelColor(sheet.marks[0].toRect().topLeft() * sheet.devicePixelRatioF())
    assert colour.blue() < 200 < colour.red(), "yellow where the words are"
    assert sheet.rect().contains(mark)
    after = dialog.findChild(QPushButton, "passage.after")
    assert after is not None
    after.click()
    qtbot.waitUntil(lambda: dialog.where.text() == f"Page {(page or 0) + 1} of 6", timeout=20_000)
    assert not dialog.marked
    dialog.reject()


def test_every_passage_of_a_pdf_is_found_on_its_page(project: Project) -> None:
    from core.knowledge import pdfium, splitter

    for name in ("products-and-warranty.pdf", "safety-and-laboratory.pdf"):
        extract = loaders.load(SAMPLE / name)
        pieces = splitter.split(extract, lambda text: [n for n, c in enumerate(text) if c == " "], 120)
        for piece in pieces:
            assert piece.page is not None
            picture = pdfium.draw(SAMPLE / name, piece.page, 0.2, extract.text[piece.start : piece.end])
            assert picture.marks, extract.text[piece.start : piece.end]


def test_text_is_marked_at_its_offset_also_behind_wide_characters(
    show: Show, qtbot: QtBot, project: Project
) -> None:
    path = project.documents_dir / "a.md"
    path.write_text(
        "# Lamps 🙂\n\nThe lamp 🙂 is green.\n\nThe lamp is green.\n\nThe lamp is green.\n", "utf-8"
    )
    extract = loaders.load(path)
    about = path.stat()
    Catalogue(project).put(
        Document("a.md", about.st_size, about.st_mtime_ns, documents.content_id(path), status="indexed"),
        extract,
    )
    start = extract.text.rindex("The lamp is green.")
    dialog = show(Passage("a.md", "The lamp is green.", None, start))
    selection = dialog.text.extraSelections()[0]  # kept: its cursor goes with it
    cursor = selection.cursor
    assert cursor.selectedText() == "The lamp is green."
    assert cursor.blockNumber() == 6, "the one meant, not the first"
    dialog.reject()


def test_only_the_quoted_words_are_marked(show: Show, qtbot: QtBot, project: Project) -> None:
    extract = put(project, "working-time-and-leave.docx")
    words = "A full working week has thirty-six hours."
    start = extract.text.index(words)
    passage = Passage("working-time-and-leave.docx", extract.text[start : start + 300], 0, start)
    dialog = show(passage, quote=words)
    selection = dialog.text.extraSelections()[0]
    assert selection.cursor.selectedText() == words
    dialog.reject()


def test_a_document_that_is_gone_still_shows_the_passage(show: Show, qtbot: QtBot, project: Project) -> None:
    dialog = show(Passage("gone.md", "The lamp is green."))
    assert dialog.text.toPlainText() == "The lamp is green." and "no longer" in dialog.note.text()
    dialog.reject()


def test_words_that_are_not_on_the_page_are_said_to_be_missing(
    show: Show, qtbot: QtBot, project: Project
) -> None:
    put(project, "products-and-warranty.pdf")
    dialog = show(Passage("products-and-warranty.pdf", "No such words stand there.", 2))
    assert not dialog.marked and "not on the page" in dialog.note.text()
    dialog.reject()


def test_a_damaged_file_says_so_in_the_dialog(show: Show, qtbot: QtBot, project: Project) -> None:
    (project.documents_dir / "broken.pdf").write_bytes(b"%PDF garbage")
    dialog = show(Passage("broken.pdf", "words", 1))
    assert "damaged" in dialog.note.text()
    dialog.reject()


def test_a_passage_over_two_pages_is_marked_on_both(show: Show, qtbot: QtBot, project: Project) -> None:
    extract = put(project, "products-and-warranty.pdf")
    border = extract.pages[1]
    words = extract.text[border - 60 : border + 60]
    dialog = show(Passage("products-and-warranty.pdf", words, 1, border - 60))
    assert dialog.marked and dialog.view.page == 1
    dialog.view.turn_to(2)
    qtbot.waitUntil(lambda: dialog.where.text() == "Page 2 of 6", timeout=20_000)
    assert dialog.marked and dialog.view.sheet_view.sheet.marks
    dialog.reject()


def test_pages_are_turned_by_number_and_enlarged(show: Show, qtbot: QtBot, project: Project) -> None:
    extract = put(project, "products-and-warranty.pdf")
    dialog = show(Passage("products-and-warranty.pdf", extract.text[:40], 1))
    dialog.view.bar.box.setText("6")
    qtbot.keyClick(dialog.view.bar.box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.where.text() == "Page 6 of 6", timeout=20_000)
    sheet = dialog.view.sheet_view.sheet
    before = sheet.width()
    larger = dialog.findChild(QPushButton, "passage.larger")
    assert larger is not None
    larger.click()
    qtbot.waitUntil(lambda: sheet.width() > before, timeout=20_000)
    fit = dialog.findChild(QPushButton, "passage.fit")
    assert fit is not None
    fit.click()
    qtbot.waitUntil(lambda: sheet.width() == before, timeout=20_000)
    dialog.reject()


def test_words_are_found_on_other_pages_of_a_pdf(show: Show, qtbot: QtBot, project: Project) -> None:
    extract = put(project, "products-and-warranty.pdf")
    dialog = show(Passage("products-and-warranty.pdf", extract.text[:40], 1))
    words = "lasts seven years"
    page = extract.page_of(extract.text.index(words))
    dialog.view.bar.field.setText(words.upper())
    qtbot.waitUntil(lambda: dialog.view.page == page, timeout=20_000)
    sheet = dialog.view.sheet_view.sheet
    qtbot.waitUntil(
        lambda: any(place.tint == "#ffb066" and place.rects for place in sheet.places), timeout=20_000
    )
    assert dialog.view.bar.hits.text().startswith("1 of ")
    dialog.reject()


def test_the_passage_is_copied_as_it_stands(show: Show, qtbot: QtBot, project: Project) -> None:
    extract = put(project, "products-and-warranty.pdf")
    dialog = show(Passage("products-and-warranty.pdf", extract.text[:40], 1))
    copy = dialog.findChild(QPushButton, "passage.copy")
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == extract.text[:40]
    dialog.reject()


def test_a_passage_is_found_though_its_white_space_changed() -> None:
    from desktop.widgets.reading import find, occurrences, parts

    assert find("One.  The lamp\nis green; so.", "The lamp is green", 0) == (6, 23)
    assert find("One.", "The lamp", 0) == (-1, -1)
    assert occurrences("The lamp. the\n LAMP.", "the lamp") == [(0, 8), (10, 19)]
    long = "x" * 100_000
    starts = parts(long)
    assert starts[0] == 0 and all(
        b - a <= 18_000 for a, b in zip(starts, [*starts[1:], len(long)], strict=True)
    )
