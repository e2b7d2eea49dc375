"""The Chat screen as a person uses it: real keys and clicks, the real jobs, the real starter model."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.chat.conversation import Answer, Arm, Citation, Passage, Question
from core.chat.history import History
from core.datasets.sample import import_sample
from core.jobs.events import Failed
from core.project import Project
from core.text import text
from desktop.chat import examples
from desktop.chat.message_views import AnswerView
from desktop.chat.question_view import QuestionView
from desktop.chat.screen import ChatScreen
from desktop.chat.sources_panel import SourceItem
from desktop.chat.transcript import MOST
from desktop.context import Context, Message
from desktop.widgets import dialogs

LONG = 120_000
"""Milliseconds a child may take to start and to load a model on a busy machine."""
HANDBOOK = "# Leave\n\nEveryone at the mill has twenty-seven days of paid leave a year.\n\nThe mill closes in August.\n"
PASSAGES = [
    Passage(
        number=1, chunk="a", file="handbook.md", text="Everyone has 27 days of leave. Ask early.", score=0.9
    ),
    Passage(number=2, chunk="b", file="sub/safety.pdf", page=4, text="Gather at the crane.", score=0.6),
]
CITED = Answer(
    text="You have 27 days [1].",
    arm=Arm(name="Quotes from documents"),
    passages=PASSAGES,
    citations=[
        Citation(
            number=1, chunk="a", file="handbook.md", quote="Everyone has 27 days of leave.", start=0, end=30
        )
    ],
    backed=True,
    seconds=1.2,
    notes=[text("Quoted.")],
)


@pytest.fixture
def screen(qtbot: QtBot, context: Context) -> Iterator[ChatScreen]:
    made = ChatScreen(context)
    made.resize(1060, 720)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()


def find(screen: QWidget, name: str) -> QWidget:
    found = screen.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def ask(screen: ChatScreen, question: str) -> None:
    field = find(screen, "chat.composer")
    QTest.keyClicks(field, question)
    QTest.keyClick(field, Qt.Key.Key_Return)


def ended(qtbot: QtBot, screen: ChatScreen) -> Answer:
    qtbot.waitUntil(lambda: screen.page.conversing.live is None, timeout=LONG)
    assert screen.last_answer is not None
    return screen.last_answer


def keep(project: Project, *messages: Question | Answer) -> str:
    """A conversation on disk."""
    history = History(project.chats_dir)
    talk = history.begin()
    for message in messages:
        history.add(talk, message)
    return talk.id


def test_a_whole_conversation(qtbot: QtBot, screen: ChatScreen, context: Context, project: Project) -> None:
    """Index, ask, see the sources, ask in vain, ask the model, stop it, find it all again."""
    (project.documents_dir / "handbook.md").write_text(HANDBOOK, encoding="utf-8")
    index = context.jobs.submit("index", {"project": str(project.folder)})
    with qtbot.waitSignal(index.finished, timeout=LONG):
        pass
    context.announce(documents=True)

    ask(screen, "How many days of paid leave do I have?")
    assert find(screen, "chat.stop").isVisible()
    answer = ended(qtbot, screen)
    assert [c.file for c in answer.citations] == ["handbook.md"]
    assert answer.citations[0].quote in HANDBOOK
    view = screen.page.transcript.last_answer_view
    assert view is not None and "twenty-seven days" in view.source
    assert find(screen, "chat.citation.1").isVisible()
    assert find(screen, "chat.send").isVisible()

    ask(screen, "Which football club does the emperor of Mars support?")
    assert not ended(qtbot, screen).covered
    assert "do not cover" in view_text(screen)

    who = find(screen, "chat.answerer")
    assert isinstance(who, QComboBox)
    who.setCurrentIndex(who.findData("model:starter"))
    box = find(screen, "chat.use_documents")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    assert not screen.page.composer.use_documents
    ask(screen, "Hello, who are you?")
    QTest.keyClick(find(screen, "chat.composer"), Qt.Key.Key_Escape)  # while the model is being loaded
    assert ended(qtbot, screen).stopped

    QTest.mouseClick(find(last_view(screen), "chat.again"), Qt.MouseButton.LeftButton)
    answer = ended(qtbot, screen)
    assert answer.text and not answer.stopped
    assert answer.tokens_per_second > 0
    assert last_view(screen).source == answer.text

    kept = History(project.chats_dir).load(screen.page.conversing.talk.id)
    assert [m.role for m in kept.messages] == ["user", "assistant"] * 3
    assert kept.messages[-1] == answer
    assert len(screen.page.list.ids) == 1


def last_view(screen: ChatScreen) -> AnswerView:
    view = screen.page.transcript.last_answer_view
    assert view is not None
    return view


def view_text(screen: ChatScreen) -> str:
    return last_view(screen).source


def test_new_rename_delete(
    qtbot: QtBot, screen: ChatScreen, context: Context, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = keep(project, Question(text="First"), CITED)
    second = keep(project, Question(text="Second"), CITED)
    context.announce(chats=True)
    screen.page.open(first)
    assert [view.message.text for view in screen.page.transcript.views if view.message] == [
        "First",
        CITED.text,
    ]
    monkeypatch.setattr(dialogs, "ask_text", lambda *_, **__: "Leave")
    screen.page.list.list.setFocus()
    QTest.keyClick(screen.page.list.list, Qt.Key.Key_F2)
    assert screen.page.list.title(first) == "Leave"
    monkeypatch.setattr(dialogs, "confirm", lambda *_, **__: True)
    screen.page.list.list.setFocus()
    QTest.keyClick(screen.page.list.list, Qt.Key.Key_Delete)
    assert {summary.id for summary in History(project.chats_dir).summaries()} == {second}
    assert screen.page.transcript.views == []
    QTest.mouseClick(find(screen, "chat.new"), Qt.MouseButton.LeftButton)
    assert screen.page.conversing.talk.messages == []


def test_sources_are_listed_and_open(
    screen: ChatScreen, context: Context, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[tuple[str, str]] = []
    monkeypatch.setattr(
        "desktop.widgets.passage_dialog.open_passage",
        lambda parent, context, passage, quote="", kept=None: opened.append((passage.file, quote)),
    )
    screen.page.open(keep(project, Question(text="How long?"), CITED))
    items = screen.page.sources.findChildren(SourceItem)
    assert [(item.passage.file, item.cited) for item in items] == [
        ("handbook.md", True),
        ("sub/safety.pdf", False),
    ]
    QTest.mouseClick(find(screen, "chat.citation.1"), Qt.MouseButton.LeftButton)
    QTest.keyClick(find(screen, "chat.source.2"), Qt.Key.Key_Return)
    last_view(screen).markdown.cited.emit(1)
    words = CITED.citations[0].quote
    assert opened == [("handbook.md", words), ("sub/safety.pdf", ""), ("handbook.md", words)]


def test_enter_sends_and_shift_enter_does_not(screen: ChatScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[str] = []
    screen.page.composer.sent.disconnect(screen.page.ask)
    screen.page.composer.sent.connect(sent.append)
    field = find(screen, "chat.composer")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "two")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sent == ["one\ntwo"]
    screen.page.composer.set_busy(True)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert len(sent) == 1


def test_quotes_always_use_documents(screen: ChatScreen) -> None:
    assert screen.page.composer.answerer is not None and screen.page.composer.answerer.engine == "quotes"
    box = find(screen, "chat.use_documents")
    assert not box.isEnabled() and screen.page.composer.use_documents
    assert screen.page.composer.choose("model:starter")
    assert box.isEnabled()
    assert "not to be trusted" in find(screen, "chat.note").text()  # type: ignore[attr-defined]


def test_a_link_opens_only_after_asking(
    screen: ChatScreen, context: Context, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    asked: list[str] = []
    said: list[Message] = []
    context.messaged.connect(said.append)
    monkeypatch.setattr(
        "desktop.chat.pointing.QDesktopServices.openUrl", lambda url: opened.append(url.toString())
    )

    def confirm(parent: QWidget, title: str, words: str, verb: str) -> bool:
        asked.append(words)
        return len(asked) > 1

    monkeypatch.setattr(dialogs, "confirm", confirm)
    screen.page.pointing.open_link("https://example.org/a")
    assert opened == [] and "https://example.org/a" in asked[0]
    screen.page.pointing.open_link("https://example.org/a")
    assert opened == ["https://example.org/a"]
    for address in ("file:///etc/passwd", "ssh://host", "http://", "relative/page"):
        screen.page.pointing.open_link(address)
    assert len(opened) == 1 and len(asked) == 2 and len(said) == 4


def test_what_went_wrong_is_said_where_the_answer_would_be(
    qtbot: QtBot, screen: ChatScreen, project: Project
) -> None:
    screen.page.open(keep(project, Question(text="How long?")))
    view = screen.page.transcript.begin()
    view.show_failure(Failed(message=text("The model is gone."), fix=text("Choose another.")))
    note = find(view, "chat.notes")
    assert note.text() == "The model is gone.\nChoose another."  # type: ignore[attr-defined]
    qtbot.waitUntil(find(view, "chat.again").isVisible)


def test_a_question_that_was_never_answered_can_be_asked_again(
    qtbot: QtBot, screen: ChatScreen, project: Project
) -> None:
    screen.page.open(keep(project, Question(text="How long?")))
    again = find(screen, "chat.again")
    qtbot.waitUntil(again.isVisible)
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: screen.page.conversing.live is None, timeout=LONG)
    assert "No documents are indexed" in find(last_view(screen), "chat.notes").text()  # type: ignore[attr-defined]


def test_a_damaged_line_is_said(screen: ChatScreen, project: Project) -> None:
    talk = keep(project, Question(text="How long?"), CITED)
    with History(project.chats_dir).file(talk).open("ab") as file:
        file.write(b"garbage\n")
    screen.page.open(talk)
    assert find(screen, "chat.damaged").text().startswith("1 line of")  # type: ignore[attr-defined]


def test_a_long_conversation_keeps_few_widgets_and_comes_back_on_scrolling(
    qtbot: QtBot, screen: ChatScreen, project: Project
) -> None:
    history = History(project.chats_dir)
    talk = history.begin()
    history.add(talk, Question(text="Question 0"))
    lines = []
    for number in range(1, 400):
        made = (
            Question(text=f"Question {number}")
            if number % 2 == 0
            else Answer(text=f"Answer {number}\n\n" * 4)
        )
        lines.append(made)
    talk.messages += lines
    screen.page.transcript.show_messages(talk.messages)
    screen.page.stack.setCurrentWidget(screen.page.transcript)
    bar = screen.page.transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    assert len(screen.page.transcript.views) < MOST
    for _ in range(60):
        first = screen.page.transcript._first
        if first == 0:
            break
        bar.setValue(0)

        def earlier(before: int = first) -> bool:
            return screen.page.transcript._first < before and not screen.page.transcript._moving

        qtbot.waitUntil(earlier)
        assert len(screen.page.transcript.views) <= MOST
    top = screen.page.transcript.views[0]
    assert isinstance(top, QuestionView) and top.message.text == "Question 0"
    screen.page.transcript.ask(Question(text="The newest"))
    newest = screen.page.transcript.views[-1]
    assert isinstance(newest, QuestionView) and newest.message.text == "The newest"


def test_without_documents_the_way_to_add_some_is_shown(screen: ChatScreen, context: Context) -> None:
    wanted: list[str] = []
    context.wanted.connect(lambda key, _: wanted.append(key))
    QTest.mouseClick(find(screen, "chat.add_documents"), Qt.MouseButton.LeftButton)
    assert wanted == ["knowledge"]


def test_examples_come_from_the_projects_own_rows(tmp_path: object, own_home: object) -> None:
    from core import paths

    sample = Project.copy_sample(paths.projects_dir())
    assert examples.questions(sample) == []
    import_sample(sample)
    found = examples.questions(sample)
    held_out = (sample.folder / "rows" / "held_out.jsonl").read_text(encoding="utf-8")
    assert len(found) == 3
    assert all(question in held_out for question in found)


def test_without_a_project_nothing_is_offered(qtbot: QtBot, screen: ChatScreen, context: Context) -> None:
    context.close_project()
    assert find(screen, "chat.go_start").isVisible()
    assert not find(screen, "chat.composer").isVisible()


def test_every_control_has_a_name(screen: ChatScreen, project: Project) -> None:
    screen.page.open(keep(project, Question(text="How long?"), CITED))
    for control in screen.findChildren(QPushButton):
        assert control.accessibleName() or control.text(), control.objectName()
