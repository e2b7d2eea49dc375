"""Golden questions in the window: brought in, asked of the real index, settings tried and used."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.evaluation.retrieval import golden
from core.evaluation.retrieval.golden import Golden
from core.knowledge.options import Options
from core.project import Project
from desktop.context import Context
from desktop.knowledge.score_page import ScorePage
from desktop.knowledge.screen import KnowledgeScreen
from desktop.main_window import MainWindow
from desktop.widgets import dialogs
from tests.desktop.doing import in_dialog, part, press

PUMPS = "# Pumps\n\nThe small pump needs two litres of oil every spring.\n"
LEAVE = "# Leave\n\nEverybody has thirty days of leave.\n"


@pytest.fixture
def page(window: MainWindow, project: Project, qtbot: QtBot) -> ScorePage:
    """The page for scores of a project with two indexed documents."""
    (project.documents_dir / "pumps.md").write_text(PUMPS, encoding="utf-8")
    (project.documents_dir / "leave.md").write_text(LEAVE, encoding="utf-8")
    window.context.go("knowledge")
    screen = window.screen_for("knowledge")
    assert isinstance(screen, KnowledgeScreen)
    qtbot.waitUntil(lambda: len(screen.card.documents) == 2, timeout=20_000)
    click(screen, "knowledge.index", qtbot)
    qtbot.waitUntil(lambda: {one.status for one in screen.card.documents} == {"indexed"}, timeout=120_000)
    click(screen, "knowledge.score", qtbot)
    assert screen._score_page is not None
    qtbot.waitUntil(
        lambda: screen._score_page is not None and screen._score_page.questions._empty.isVisible()
    )
    return screen._score_page


def click(owner: QWidget, name: str, qtbot: QtBot) -> None:
    """Click it once it can be clicked."""
    found = part(owner, name)
    qtbot.waitUntil(lambda: found.isEnabled() and found.isVisible())
    press(owner, name)


def give(project: Project, page: ScorePage, questions: list[Golden], qtbot: QtBot) -> None:
    golden.save(project, questions)
    page.refresh()
    qtbot.waitUntil(lambda: len(page.questions.questions) == len(questions))


def test_a_question_is_typed_asked_and_its_rank_shown(
    page: ScorePage, project: Project, qtbot: QtBot
) -> None:
    def fill(dialog: QWidget) -> None:
        qtbot.keyClicks(part(dialog, "knowledge.golden.question"), "How much oil for the pump?")
        accept = part(dialog, "dialog.accept")
        assert not accept.isEnabled()  # nothing says yet where it is answered
        box = part(dialog, "knowledge.golden.document")
        box.setCurrentIndex(box.findData("pumps.md"))
        qtbot.keyClicks(part(dialog, "knowledge.golden.quote"), "two litres of oil")
        press(dialog, "dialog.accept")

    in_dialog("knowledge.golden.dialog", fill)
    click(page, "knowledge.golden.add_first", qtbot)
    qtbot.waitUntil(lambda: page.questions.model.rowCount() == 1)
    assert golden.load(project) == [Golden("How much oil for the pump?", "pumps.md", "two litres of oil")]
    assert page.questions.model.index(0, 2).data() == "Not asked yet"
    click(page, "knowledge.score.measure", qtbot)
    qtbot.waitUntil(lambda: page.questions.model.index(0, 2).data() == "First", timeout=120_000)
    assert page.questions.cards["recall_at_1"].value.text() == "100%"
    page.questions.table.selectRow(0)
    assert page.questions.detail.items == []  # it came first: there is nothing else to show


def test_a_file_of_questions_says_what_it_left_out(
    page: ScorePage, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "questions.csv"
    file.write_text(
        "question,document,quote\nHow long is leave?,leave.md,thirty days\n,leave.md,x\n", encoding="utf-8"
    )
    dialogs.answer_next(file)
    click(page, "knowledge.golden.from_file", qtbot)
    qtbot.waitUntil(lambda: page.questions.model.rowCount() == 1)
    assert "1 left out" in window.message.text.text().replace("(s)", "")


def test_the_misses_alone_and_what_was_found_instead(page: ScorePage, project: Project, qtbot: QtBot) -> None:
    right = Golden("How many days of leave are there?", "leave.md", "thirty days of leave")
    wrong = Golden("How much oil does the small pump need?", "leave.md", "Everybody has thirty days")
    give(project, page, [right, wrong], qtbot)
    click(page, "knowledge.score.measure", qtbot)
    qtbot.waitUntil(lambda: page._job is None and page.questions.model.asked(1) is not None, timeout=120_000)
    click(page, "knowledge.golden.view.misses", qtbot)
    assert page.questions.model.shown == [wrong]
    page.questions.table.selectRow(0)
    assert "two litres" in page.questions.detail.items[0].passage.text


def test_settings_are_tried_and_one_is_used(page: ScorePage, project: Project, qtbot: QtBot) -> None:
    give(project, page, [Golden("How many days of leave are there?", "leave.md", "thirty days")], qtbot)
    click(page, "knowledge.score.view.settings", qtbot)
    page.settings._boxes["dense_weights"][0.0].setChecked(True)
    click(page, "knowledge.sweep.start", qtbot)
    qtbot.waitUntil(lambda: len(page.settings.model.scores) == 2 and page._job is None, timeout=120_000)
    other = next(
        row for row, one in enumerate(page.settings.model.scores) if not page.settings.model.is_now(one)
    )
    page.settings.table.selectRow(other)
    assert "do not tell" in page.settings._verdict.text()
    click(page, "knowledge.sweep.use", qtbot)
    assert Options.of(project).search.dense_weight == 0.0
    qtbot.waitUntil(lambda: page.settings.model.is_now(page.settings.model.scores[other]))


def test_deleting_is_asked_and_back_leads_to_the_documents(
    page: ScorePage, project: Project, window: MainWindow, qtbot: QtBot
) -> None:
    give(project, page, [Golden("When?", "leave.md"), Golden("Who?", "leave.md")], qtbot)
    page.questions.table.selectRow(0)
    in_dialog("dialog", lambda dialog: press(dialog, "dialog.accept"))
    click(page, "knowledge.golden.delete", qtbot)
    assert [one.question for one in golden.load(project)] == ["Who?"]
    click(page, "knowledge.score.back", qtbot)
    assert not page.isVisible()
    assert window.screen_for("knowledge").card.isVisible()  # type: ignore[attr-defined]


def test_nothing_can_be_measured_before_it_is_known_whether_there_are_questions(
    context: Context, qtbot: QtBot
) -> None:
    page = ScorePage(context)
    qtbot.addWidget(page)
    page.show()
    assert not page.measure_button.isEnabled()
    assert page.questions._empty.isHidden() and page.questions._full.isHidden()
    page.refresh()
    qtbot.waitUntil(page.questions._empty.isVisible)
    assert not page.measure_button.isEnabled()
