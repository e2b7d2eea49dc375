"""What is done with a conversation day by day: versions, editing, undoing, searching, pinning, judging, exporting."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from core.chat import presets
from core.chat.conversation import Answer, Arm, Conversation, Feedback, Load, Question, Setup
from core.chat.history import History, Summary
from core.project import Project
from desktop.chat import grouping
from desktop.chat.page import ChatPage
from desktop.chat.screen import ChatScreen
from desktop.context import Context, Message
from desktop.widgets import dialogs

LONG = 120_000
"""Milliseconds a child may take to start and to load a model on a busy machine."""
STARTER = Arm(engine="torch", model="starter", name="Starter", documents=False)


@pytest.fixture
def screen(qtbot: QtBot, context: Context) -> Iterator[ChatScreen]:
    made = ChatScreen(context)
    made.resize(1060, 720)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.hide()


@pytest.fixture
def said(context: Context) -> list[Message]:
    """What the person was told."""
    heard: list[Message] = []
    context.messaged.connect(heard.append)
    return heard


def find(owner: QWidget, name: str) -> QWidget:
    found = owner.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def click(owner: QWidget, name: str) -> None:
    QTest.mouseClick(find(owner, name), Qt.MouseButton.LeftButton)


def opened(page: ChatPage, project: Project) -> Conversation:
    """Two exchanges, the second answer in two versions and the newer of them stopped."""
    history = History(project.chats_dir)
    talk = history.begin()
    history.add(talk, Question(text="One", id="q1"))
    history.add(talk, Answer(text="First", id="a1", arm=STARTER))
    history.add(talk, Question(text="Two", id="q2"))
    history.add(talk, Answer(text="Second", id="a2", arm=STARTER))
    read = Load(tokens=3900, context=4096, messages=2)
    stopped = Answer(text="Second, but", id="a2b", arm=STARTER, stopped=True, read=read, tokens=10)
    history.add(talk, stopped, "q2")
    page.open(talk.id)
    return talk


def shown(page: ChatPage) -> list[str]:
    return [message.text for message in page.conversing.talk.messages]


def view_of(page: ChatPage, message: str) -> QWidget:
    return next(view for view in page.transcript.views if view.message and view.message.id == message)


def test_versions_are_switched(screen: ChatScreen, project: Project) -> None:
    page = screen.page
    talk = opened(page, project)
    last = view_of(page, "a2b")
    assert "2 / 2" in find(last, "chat.version").text()  # type: ignore[attr-defined]
    assert find(last, "chat.go_on").isVisibleTo(last)
    click(last, "chat.previous_version")
    assert shown(page) == ["One", "First", "Two", "Second"]
    assert not find(view_of(page, "a2"), "chat.go_on").isVisibleTo(view_of(page, "a2"))
    assert [m.text for m in History(project.chats_dir).load(talk.id).messages] == shown(page)


def test_an_edited_question_stands_beside_what_it_was(
    qtbot: QtBot, screen: ChatScreen, project: Project
) -> None:
    """With Up in the empty field; Esc leaves it; sent, it is asked in the place of the old one."""
    page = screen.page
    opened(page, project)
    field = page.composer.field
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.toPlainText() == "Two" and find(page, "chat.edit.cancel").isVisible()
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText() == "" and not find(page, "chat.edit.cancel").isVisible()
    click(view_of(page, "q1"), "chat.edit")
    field.setPlainText("One, in other words")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.conversing.live is None, timeout=LONG)  # no documents are indexed: it fails
    assert shown(page) == ["One, in other words"]
    kept = History(project.chats_dir).load(page.conversing.talk.id)
    assert [m.text for m in kept.messages] == shown(page)
    assert kept.tree.versions("q1")[0] == "q1" and len(kept.tree.versions("q1")) == 2
    click(page.transcript.views[0], "chat.previous_version")
    assert shown(page) == ["One", "First", "Two", "Second, but"]


def test_a_stopped_answer_goes_on_in_its_place(qtbot: QtBot, screen: ChatScreen, project: Project) -> None:
    page = screen.page
    talk = opened(page, project)
    click(view_of(page, "a2b"), "chat.go_on")
    assert page.conversing.live is not None and page.conversing.live.text == "Second, but"
    assert not find(view_of(page, "q1"), "chat.edit").isEnabled()
    qtbot.waitUntil(lambda: page.conversing.live is None, timeout=LONG)
    last = History(project.chats_dir).load(talk.id).messages[-1]
    assert isinstance(last, Answer) and last.id == "a2b" and last.text.startswith("Second, but")
    assert len(shown(page)) == 4 and page.conversing.talk.messages[-1] == last
    assert find(view_of(page, "q1"), "chat.edit").isEnabled()


def test_what_is_deleted_can_be_taken_back(screen: ChatScreen, project: Project, said: list[Message]) -> None:
    page = screen.page
    talk = opened(page, project)
    click(view_of(page, "q1"), "chat.delete_question")
    assert shown(page) == ["Two", "Second, but"]
    assert said[-1].action is not None
    said[-1].action()
    assert shown(page) == ["One", "First", "Two", "Second, but"]
    page.actions_on.do(page.transcript.views[-1], "delete_version")
    assert shown(page) == ["One", "First", "Two", "Second"]
    page.list.list.setFocus()
    QTest.keyClick(page.list.list, Qt.Key.Key_Delete)
    assert page.list.ids == [] and shown(page) == []
    assert said[-1].action is not None
    said[-1].action()
    assert page.list.ids == [talk.id] and page.conversing.talk.id == talk.id


def test_a_branch_begins_a_conversation_of_its_own(screen: ChatScreen, project: Project) -> None:
    page = screen.page
    talk = opened(page, project)
    page.actions_on.do(page.transcript.views[1], "branch")
    assert page.conversing.talk.id != talk.id
    assert shown(page) == ["One", "First"]
    assert [m.text for m in History(project.chats_dir).load(talk.id).messages][-1] == "Second, but"


def test_thumbs_and_corrections_become_rows(
    qtbot: QtBot, screen: ChatScreen, project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.chat.correction_dialog import CorrectionDialog
    from desktop.chat.corrections_dialog import CorrectionsDialog

    page = screen.page
    talk = opened(page, project)
    click(view_of(page, "a1"), "chat.up")
    feedback = page.conversing.talk.feedback
    assert feedback["a1"] == Feedback(verdict="up")
    click(view_of(page, "a1"), "chat.up")
    assert feedback["a1"] == Feedback()
    click(view_of(page, "a1"), "chat.up")

    def correct(dialog: CorrectionDialog) -> CorrectionDialog.DialogCode:
        dialog.answer.setPlainText("Second, better")
        dialog.note.setText("was cut off")
        return CorrectionDialog.DialogCode.Accepted

    monkeypatch.setattr(CorrectionDialog, "exec", correct)
    page.actions_on.do(page.transcript.views[-1], "correct")
    better = Feedback(verdict="down", correction="Second, better", note="was cut off")
    assert History(project.chats_dir).load(talk.id).feedback["a2b"] == better

    def save(dialog: CorrectionsDialog) -> int:
        assert len(dialog.chosen) == 2
        dialog.list.item(0).setCheckState(Qt.CheckState.Unchecked)
        click(dialog, "dialog.accept")
        return dialog.result()

    monkeypatch.setattr(CorrectionsDialog, "exec", save)
    page.keeping.corrections()
    rows = [one.row for one in page.conversing.talk.feedback.values()]
    assert sorted(rows) == ["", "From chat"]


def test_a_setup_belongs_to_its_conversation(qtbot: QtBot, screen: ChatScreen, project: Project) -> None:
    page = screen.page
    talk = opened(page, project)
    click(screen, "chat.setup.open")
    assert page.setup.isVisible() and not page.sources.isVisible()
    page.setup.system.setPlainText("Be brief.")
    page.new()  # leaving reports what was typed a moment ago
    assert page.setup.system.toPlainText() == ""
    assert History(project.chats_dir).load(talk.id).setup == Setup(system="Be brief.")
    page.open(talk.id)
    assert page.setup.system.toPlainText() == "Be brief."
    preset = presets.packaged()[1]
    page.setup.preset.setCurrentIndex(page.setup.preset.findData(preset.name))
    page.setup.preset.activated.emit(page.setup.preset.currentIndex())
    assert page.conversing.talk.setup == preset.setup(Setup())
    dialogs_said = ["My own"]
    page.setup._arm = STARTER
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dialogs, "ask_text", lambda *_, **__: dialogs_said.pop())
        click(page, "chat.preset.save")
    assert [(one.name, one.arm) for one in presets.own()] == [("My own", STARTER)]
    click(page, "chat.setup.reset")
    assert page.conversing.talk.setup == Setup()
    assert page.setup.preset.currentData() is None


def test_what_was_left_out_is_seen(screen: ChatScreen, project: Project) -> None:
    page = screen.page
    opened(page, project)
    gauge = page.composer.gauge
    assert gauge.isVisible()
    assert "beginning left out" in find(gauge, "chat.gauge.words").text()  # type: ignore[attr-defined]
    assert "2 messages from the beginning" in gauge.toolTip()
    page.new()
    assert not gauge.isVisible()


def test_files_are_attached_by_dropping_and_pasting(
    qtbot: QtBot, screen: ChatScreen, project: Project, tmp_path: Path
) -> None:
    page = screen.page
    talk = opened(page, project)
    file = tmp_path / "contract.md"
    file.write_text("# Delivery\n\nThe bricks come in May.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    page.composer.field.insertFromMimeData(data)
    assert page.composer.chips.isVisible()  # it is being read
    qtbot.waitUntil(lambda: len(page.conversing.talk.setup.attached) == 1, timeout=LONG)
    data = QMimeData()
    data.setText("A long story. " * 400)
    page.composer.field.insertFromMimeData(data)
    assert page.composer.field.toPlainText() == ""
    qtbot.waitUntil(lambda: len(page.conversing.talk.setup.attached) == 2, timeout=LONG)
    kept = History(project.chats_dir).load(talk.id).setup.attached
    assert [one.name for one in kept] == ["contract.md", "Pasted text 1"]
    click(page, f"chat.detach.{kept[0].id}")
    assert [one.name for one in History(project.chats_dir).load(talk.id).setup.attached] == ["Pasted text 1"]


def test_a_conversation_is_exported(screen: ChatScreen, project: Project, tmp_path: Path) -> None:
    page = screen.page
    opened(page, project)
    dialogs.answer_next(tmp_path / "talk.md")
    page.keeping.export()
    assert "## Two\n\nSecond, but" in (tmp_path / "talk.md").read_text(encoding="utf-8")
    dialogs.answer_next(tmp_path / "talk.json")
    page.keeping.export()
    assert len(json.loads((tmp_path / "talk.json").read_bytes())["messages"]) == 4


def test_conversations_are_found_pinned_and_gone_through_by_keys(
    qtbot: QtBot, screen: ChatScreen, project: Project
) -> None:
    page = screen.page
    history = History(project.chats_dir)
    ids = []
    for number in range(3):
        talk = history.begin()
        history.add(talk, Question(text=f"Question {number}", time=time.time() - 60 * number))
        history.add(talk, Answer(text=f"About the crane of hall {number}", time=time.time() - 60 * number))
        ids.append(talk.id)
    page.fill_list()
    assert page.list.ids == ids
    page.open(ids[1])
    page.list.list.setFocus()
    QTest.keyClick(page.list.list, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert page.list.ids == [ids[1], ids[0], ids[2]]
    page.list.step(1)
    assert page.conversing.talk.id == ids[0]
    page.list.step(-1)
    page.list.step(-1)
    assert page.conversing.talk.id == ids[2]
    QTest.keyClick(page.composer.field, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    page.list.field.setText("HALL 2 crane")
    qtbot.waitUntil(lambda: page.list.ids == [ids[2]])
    page.list.field.setText("zeppelin")
    qtbot.waitUntil(find(page, "chat.search.nothing").isVisible)
    QTest.keyClick(page.list.field, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(page.list.ids) == 3)


def test_the_last_answer_is_copied_by_keys(screen: ChatScreen, project: Project) -> None:
    opened(screen.page, project)
    screen.page.copy_last()
    assert QGuiApplication.clipboard().text() == "Second, but"
    words = {label.text() for label in _keys(screen.page)}
    assert {"Stop the answer; leave editing", "Copy the last answer"} <= words


def _keys(page: ChatPage) -> list[QLabel]:
    from desktop.chat.shortcuts import KeysDialog

    dialog = KeysDialog(page, page._keys)
    return dialog.findChildren(QLabel)


def test_conversations_are_grouped_by_when_something_was_said() -> None:
    today = date(2026, 3, 10)

    def talk(name: str, days: int, pinned: bool = False) -> Summary:
        return Summary(
            name, name, datetime(2026, 3, 10, 12).timestamp() - timedelta(days=days).total_seconds(), pinned
        )

    talks = [
        talk("a", 0),
        talk("b", 1),
        talk("c", 6),
        talk("d", 7),
        talk("e", 29),
        talk("f", 400),
        talk("g", 9, True),
    ]
    found = [(group, [one.id for one in some]) for group, some in grouping.grouped(talks, today)]
    assert found == [
        ("pinned", ["g"]), ("today", ["a"]), ("yesterday", ["b"]), ("week", ["c"]), ("month", ["d", "e"]),
        ("older", ["f"]),
    ]  # fmt: skip
    assert grouping.neighbour(["a", "b"], "b", 1) == "a"
    assert grouping.neighbour(["a", "b"], "new", 1) == "a"
    assert grouping.neighbour([], "a", 1) == ""


def test_a_failed_question_is_edited_and_asked_again(
    qtbot: QtBot, screen: ChatScreen, project: Project
) -> None:
    page = screen.page
    page.ask("How long?")
    qtbot.waitUntil(lambda: page.conversing.live is None, timeout=LONG)
    page.ask("How long, then?")
    qtbot.waitUntil(lambda: page.conversing.live is None, timeout=LONG)
    kept = History(project.chats_dir).load(page.conversing.talk.id)
    assert [m.text for m in kept.messages] == ["How long?", "How long, then?"]
