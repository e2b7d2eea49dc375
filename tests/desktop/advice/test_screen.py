"""The wizard as a person uses it: clicks and keys, from the first question to the advice and back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core.advice import advice as kept
from core.advice.questions import QUESTIONS
from core.datasets import sample
from core.project import Project
from core.settings import Settings
from desktop.advice.question_page import QuestionPage
from desktop.advice.result_page import ResultPage
from desktop.advice.screen import AdviceScreen
from desktop.context import Context

LEFT = Qt.MouseButton.LeftButton
RAG = {
    "task": "answer", "outside": "yes", "change": "often", "sources": "yes", "combine": "yes",
    "terms": "no", "examples": "few", "tasks": "one", "memory": "here",
}  # fmt: skip
TUNING = {
    "task": "special", "outside": "no", "change": "hardly", "sources": "no", "combine": "no",
    "terms": "yes", "examples": "many", "tasks": "several", "memory": "fair",
}  # fmt: skip


@pytest.fixture
def context(qtbot: QtBot) -> Iterator[Context]:
    context = Context(Settings())
    yield context
    context.close()


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "project", "Mine")


@pytest.fixture
def screen(qtbot: QtBot, context: Context, project: Project) -> AdviceScreen:
    context.use(project)
    return open_screen(qtbot, context)


def open_screen(qtbot: QtBot, context: Context) -> AdviceScreen:
    screen = AdviceScreen(context)
    qtbot.addWidget(screen)
    screen.resize(1060, 720)
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def page(screen: AdviceScreen) -> QuestionPage:
    found = screen.findChildren(QuestionPage)
    return found[-1]


def control(screen: AdviceScreen, name: str) -> QAbstractButton:
    """The control a person sees under this name; one that was replaced is still there until the loop turns."""
    found = [made for made in screen.findChildren(QAbstractButton, name) if made.isVisible()]
    assert len(found) == 1, name
    return found[0]


def asked(screen: AdviceScreen) -> str:
    label = page(screen).findChild(QLabel, "advice.ask")
    assert isinstance(label, QLabel)
    return label.text()


def click(qtbot: QtBot, screen: AdviceScreen, name: str) -> None:
    qtbot.mouseClick(control(screen, name), LEFT)


def walk(qtbot: QtBot, screen: AdviceScreen, answers: dict[str, str]) -> ResultPage:
    """Click one answer to each question and Next, then wait for the advice."""
    for question in QUESTIONS:
        assert asked(screen) == question.ask
        click(qtbot, screen, f"advice.{question.id}.{answers.get(question.id, 'unknown')}")
        click(qtbot, screen, "advice.next")
    return result(qtbot, screen)


def result(qtbot: QtBot, screen: AdviceScreen) -> ResultPage:
    qtbot.waitUntil(lambda: bool(screen.findChildren(ResultPage)), timeout=15_000)
    return screen.findChildren(ResultPage)[-1]


def texts(widget: ResultPage) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_questions_and_answers_lead_to_the_documents(
    qtbot: QtBot, context: Context, screen: AdviceScreen, project: Project
) -> None:
    told: list[object] = []
    context.changed.connect(told.append)
    shown = walk(qtbot, screen, RAG)
    assert "RAG" in shown.title.text()
    assert "black box" in texts(shown)
    assert "Sources: “Yes, always”" in texts(shown)
    assert [change.advice for change in told] == [True]  # type: ignore[attr-defined]
    advice = kept.load(project)
    assert advice is not None
    assert advice.answers == RAG
    with qtbot.waitSignal(context.wanted) as wanted:
        click(qtbot, screen, "advice.start")
    assert wanted.args == ["knowledge", {}]


def test_keys_alone_lead_to_the_advice(qtbot: QtBot, screen: AdviceScreen) -> None:
    for question in QUESTIONS:
        assert asked(screen) == question.ask
        number = [choice.id for choice in question.choices].index(RAG[question.id]) + 1
        qtbot.keyClick(screen.focusWidget() or page(screen), str(number))
        qtbot.keyClick(screen.focusWidget() or page(screen), Qt.Key.Key_Return)
    assert "RAG" in result(qtbot, screen).title.text()


def test_back_keeps_what_was_answered(qtbot: QtBot, screen: AdviceScreen) -> None:
    assert not control(screen, "advice.next").isEnabled()
    assert not control(screen, "advice.back").isEnabled()
    click(qtbot, screen, "advice.task.special")
    click(qtbot, screen, "advice.next")
    assert asked(screen) == QUESTIONS[1].ask
    qtbot.keyClick(page(screen), Qt.Key.Key_Backspace)
    assert asked(screen) == QUESTIONS[0].ask
    assert control(screen, "advice.task.special").isChecked()
    click(qtbot, screen, "advice.task.answer")
    click(qtbot, screen, "advice.next")
    click(qtbot, screen, "advice.back")
    assert control(screen, "advice.task.answer").isChecked()
    assert not control(screen, "advice.task.special").isChecked()


def test_progress_is_shown(qtbot: QtBot, screen: AdviceScreen) -> None:
    assert "Question 1 of 9" in page(screen).place.text()
    qtbot.keyClick(page(screen), "1")
    qtbot.keyClick(page(screen), Qt.Key.Key_Enter)
    assert "Question 2 of 9" in page(screen).place.text()
    assert (page(screen).progress.value(), page(screen).progress.maximum()) == (2, 9)


def test_enter_without_an_answer_stays(qtbot: QtBot, screen: AdviceScreen) -> None:
    qtbot.keyClick(page(screen), Qt.Key.Key_Return)
    qtbot.keyClick(page(screen), "9")
    assert asked(screen) == QUESTIONS[0].ask


def test_knowing_nothing_says_what_to_find_out_and_leads_back_to_it(
    qtbot: QtBot, screen: AdviceScreen
) -> None:
    shown = walk(qtbot, screen, {})
    assert shown.title.text() == "Neither yet"
    assert "“Often” would make it RAG." in texts(shown)
    click(qtbot, screen, "advice.start")
    assert asked(screen) == QUESTIONS[0].ask


@pytest.mark.parametrize(("with_rows", "target"), [(True, "training"), (False, "datasets")])
def test_tuning_starts_where_the_project_stands(
    qtbot: QtBot, context: Context, screen: AdviceScreen, project: Project, with_rows: bool, target: str
) -> None:
    if with_rows:
        project_rows = project.folder / "rows.jsonl"
        project_rows.write_text('{"question": "Why?", "answer": "Because."}\n')
        from core.datasets import importing
        from core.jobs.context import MemoryContext

        importing.run(
            MemoryContext(),
            project=str(project.folder),
            file=str(project_rows),
            dataset=sample.NAME,
            split="train",
        )
    shown = walk(qtbot, screen, TUNING)
    assert "adapter for each task" in texts(shown)
    with qtbot.waitSignal(context.wanted) as wanted:
        click(qtbot, screen, "advice.start")
    assert wanted.args == [target, {}]


def test_the_advice_is_there_again_and_can_be_changed(
    qtbot: QtBot, context: Context, screen: AdviceScreen
) -> None:
    walk(qtbot, screen, TUNING)
    screen.close()
    again = open_screen(qtbot, context)
    shown = result(qtbot, again)
    assert "fine-tuning" in shown.title.text()
    subtitle = again.findChild(QLabel, "advice.subtitle")
    assert isinstance(subtitle, QLabel)
    assert subtitle.text().startswith("Decided: Today")
    click(qtbot, again, "advice.change")
    assert control(again, "advice.task.special").isChecked()


def test_another_project_has_its_own_decision(
    qtbot: QtBot, context: Context, screen: AdviceScreen, tmp_path: Path
) -> None:
    walk(qtbot, screen, RAG)
    context.use(Project.create(tmp_path / "other", "Other"))
    assert asked(screen) == QUESTIONS[0].ask
    assert not control(screen, "advice.task.answer").isChecked()


def test_a_damaged_decision_is_said_and_the_questions_come(
    qtbot: QtBot, context: Context, project: Project
) -> None:
    project.advice_file.write_text("{")
    context.use(project)
    with qtbot.waitSignal(context.messaged) as messaged:
        screen = open_screen(qtbot, context)
    assert "advice.json" in str(messaged.args[0].text)
    assert asked(screen) == QUESTIONS[0].ask


def test_without_a_project_the_way_to_one_is_shown(qtbot: QtBot, context: Context) -> None:
    screen = open_screen(qtbot, context)
    opener = screen.findChild(QPushButton, "advice.open_project")
    assert isinstance(opener, QPushButton)
    with qtbot.waitSignal(context.wanted) as wanted:
        qtbot.mouseClick(opener, LEFT)
    assert wanted.args == ["start", {}]


def test_every_control_has_a_name_for_a_screen_reader(qtbot: QtBot, screen: AdviceScreen) -> None:
    for made in screen.findChildren(QAbstractButton):
        assert made.objectName()
        assert made.accessibleName()
