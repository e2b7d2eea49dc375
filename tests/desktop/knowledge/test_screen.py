"""The Documents screen through its own controls, with the real index behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from core.knowledge.documents import Document
from core.project import Project
from core.text import text
from desktop.knowledge.passage_item import emphasised
from desktop.knowledge.screen import KnowledgeScreen
from desktop.widgets import dialogs
from tests.desktop.doing import press


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "harbour.md").write_text("# Harbour\n\nThe harbour master is Ruta Calloway.")
    (folder / "lamps.txt").write_text("The lamp on the quay is green.")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7 garbage")
    return folder


def states(screen: KnowledgeScreen) -> dict[str, str]:
    return {document.path.rsplit("/", 1)[-1]: document.status for document in screen.card.documents}


def add(screen: KnowledgeScreen, folder: Path, qtbot: QtBot) -> None:
    dialogs.answer_next(folder)
    press(screen, "knowledge.add_first_folder")
    qtbot.waitUntil(lambda: len(screen.card.documents) == 3, timeout=20_000)


def accept(verb: str) -> Callable[[], None]:
    def click() -> None:
        dialog = QApplication.activeModalWidget()
        assert dialog is not None
        button = dialog.findChild(QPushButton, "dialog.accept")
        assert button is not None and button.text() == verb
        button.click()

    return click


def test_from_files_to_a_passage_and_away_again(screen: KnowledgeScreen, papers: Path, qtbot: QtBot) -> None:
    add(screen, papers, qtbot)
    assert set(states(screen).values()) == {"waiting"}
    press(screen, "knowledge.index")
    qtbot.waitUntil(lambda: screen._job is None and "waiting" not in states(screen).values(), timeout=120_000)
    assert states(screen) == {"harbour.md": "indexed", "lamps.txt": "indexed", "broken.pdf": "failed"}
    detail = screen.card.detail
    assert detail.isVisible() and "broken.pdf" in detail.text() and "print it as a new PDF" in detail.text()

    box = screen.findChild(QLineEdit, "knowledge.search_box")
    assert box is not None
    qtbot.keyClicks(box, "Who is the harbour master?")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(screen.search.items) and screen.search._handle is None, timeout=60_000)
    best = screen.search.items[0]
    assert best.passage.file == "papers/harbour.md" and ">harbour</span>" in best._text.text()
    assert best.passage.score > 0.5

    box.clear()
    qtbot.keyClicks(box, "Who won the chess championship in 1972?")
    press(screen, "knowledge.search_button")
    qtbot.waitUntil(lambda: "Nothing in your documents" in screen.search.caption.text(), timeout=60_000)

    screen.card.select("papers/harbour.md")
    QTimer.singleShot(300, accept("Remove"))
    press(screen, "knowledge.remove")
    qtbot.waitUntil(lambda: "harbour.md" not in states(screen), timeout=60_000)
    assert (papers / "harbour.md").exists(), "the person's own file stays"


def test_files_dropped_on_the_screen_are_added(screen: KnowledgeScreen, papers: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(papers / "lamps.txt")), QUrl("https://example.org/x.pdf")])
    event = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.dropEvent(event)
    qtbot.waitUntil(lambda: states(screen) == {"lamps.txt": "waiting"}, timeout=20_000)


def test_another_project_shows_its_own_documents(
    screen: KnowledgeScreen, papers: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    add(screen, papers, qtbot)
    other = Project.create(tmp_path / "other", "Other")
    (other.documents_dir / "one.md").write_text("One document.")
    screen.context.open_project(other.folder)
    qtbot.waitUntil(lambda: states(screen) == {"one.md": "waiting"})
    screen.context.close_project()
    qtbot.waitUntil(lambda: not screen.isVisible())


def test_states_and_reasons_in_the_table(screen: KnowledgeScreen) -> None:
    reason = text("“{file}” is locked.", file="b.pdf")
    screen.card.set_documents(
        [
            Document("a.md", 1200, 0, status="indexed", chunks=1400, pages=None),
            Document("b.pdf", 0, 0, status="failed", reason=reason),
            Document("c.pdf", 0, 0, status="same", reason=text("Same as a.md.")),
        ]
    )
    model = screen.card.model
    assert [model.index(row, 1).data() for row in range(3)] == ["Indexed", "Failed", "Same as another"]
    assert model.index(0, 2).data() == "1,400"
    assert "locked" in screen.card.detail.text()
    screen.card.select("c.pdf")
    assert "Same as a.md." in screen.card.detail.text()


def test_a_long_list_does_not_hold_up_the_window(screen: KnowledgeScreen, qtbot: QtBot) -> None:
    from PySide6.QtCore import QElapsedTimer

    documents = [Document(f"{n}.md", n, 0, status="indexed", chunks=1) for n in range(5000)]
    timer = QElapsedTimer()
    timer.start()
    screen.card.set_documents(documents)
    screen.card.model.set_reading("7.md")
    QApplication.processEvents()
    assert timer.elapsed() < 1000


def test_emphasis_shows_the_part_with_the_words_and_escapes_the_rest(screen: KnowledgeScreen) -> None:
    words = "Nothing here <b>at all</b>. " * 60 + "The lighthouse keeper sleeps. " + "More of it. " * 60
    shown = emphasised(words, "lighthouse keepers")
    assert ">lighthouse</span>" in shown and ">keeper</span>" in shown
    assert "<b>" not in shown and shown.startswith("… ") and shown.endswith(" …")


def documents_of_all_kinds() -> list[Document]:
    return [
        Document("Alpha.md", 300, 0, status="indexed", chunks=4),
        Document("beta.pdf", 100, 0, status="failed", reason=text("“beta.pdf” is locked.")),
        Document("gamma.md", 200, 0),
        Document(
            "photos/a.jpg", 900, 0, status="skipped", reason=text("Files of this kind (.jpg) are not read.")
        ),
        Document("photos/alpha copy.md", 300, 0, status="same", reason=text("Same as Alpha.md.")),
    ]


def shown(screen: KnowledgeScreen) -> list[str]:
    return [one.path for one in screen.card.model.shown]


def test_documents_are_filtered_by_what_became_of_them_and_by_name(
    screen: KnowledgeScreen, qtbot: QtBot
) -> None:
    screen._show((documents_of_all_kinds(), {}))
    card = screen.card
    kinds = [
        card.kinds.findChild(QPushButton, f"knowledge.kinds.{kind}")
        for kind in ("all", "indexed", "failed", "skipped")
    ]
    assert [kind.text() for kind in kinds if kind] == ["All 5", "Indexed 2", "Failed 1", "Skipped 1"]
    press(screen, "knowledge.kinds.indexed")
    assert shown(screen) == ["Alpha.md", "photos/alpha copy.md"]
    press(screen, "knowledge.kinds.skipped")
    assert shown(screen) == ["photos/a.jpg"]
    assert not card.table.isColumnHidden(5) and card.table.isColumnHidden(2)
    assert card.model.index(0, 5).data() == "Files of this kind (.jpg) are not read."
    card.select("photos/a.jpg")
    assert card.detail.text() == "Files of this kind (.jpg) are not read."
    press(screen, "knowledge.kinds.all")
    assert [one.path for one in card.chosen()] == ["photos/a.jpg"], "what was selected stays so"
    qtbot.keyClicks(card.words, "ALPHA md")
    assert shown(screen) == ["Alpha.md", "photos/alpha copy.md"]
    card.select("gamma.md")
    assert [one.path for one in card.chosen()] == ["gamma.md"] and card.words.text() == ""
    assert "4 document(s)" in screen._subtitle.text() or "4 documents" in screen._subtitle.text()


def test_documents_are_sorted_by_any_column(screen: KnowledgeScreen) -> None:
    screen._show((documents_of_all_kinds(), {}))
    screen.card.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    assert shown(screen) == ["beta.pdf", "gamma.md", "Alpha.md", "photos/alpha copy.md", "photos/a.jpg"]
    screen.card.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    assert shown(screen)[:2] == ["beta.pdf", "gamma.md"]
    screen.card.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert shown(screen)[-1] == "Alpha.md"


def test_pausing_says_how_far_it_is_and_goes_on(screen: KnowledgeScreen, qtbot: QtBot) -> None:
    project = screen.context.project
    assert project is not None
    line = "The keeper of the lamp writes of rain and of the boats that came in before the evening. " * 8
    for number in range(40):
        pages = "\n\n".join(f"# Page {page}\n\nBook {number}. {line}" for page in range(20))
        (project.documents_dir / f"{number:02}.md").write_text(pages)
    screen.context.announce(documents=True)
    qtbot.waitUntil(lambda: len(screen.card.documents) == 40)
    press(screen, "knowledge.index")
    qtbot.waitUntil(lambda: "documents:" in screen.card.state.text(), timeout=120_000)
    press(screen, "knowledge.pause")
    qtbot.waitUntil(lambda: screen._job is None and "Paused" in screen.card.state.text(), timeout=60_000)
    assert "of 40 documents are read" in screen.card.state.text()
    index = screen.findChild(QPushButton, "knowledge.index")
    assert index is not None and index.text() == "Go on"
    for number in range(5, 40):
        (project.documents_dir / f"{number:02}.md").unlink()
    press(screen, "knowledge.index")
    qtbot.waitUntil(
        lambda: screen._job is None and "All documents" in screen.card.state.text(), timeout=120_000
    )
    assert index.text() == "Index"
