"""An answer saved to a dataset in the real window: corrected, found again, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QDialog
from pytestqt.qtbot import QtBot

from core.chat.conversation import Answer, Arm, Citation, Passage, Question
from core.chat.history import History
from core.datasets import catalog
from core.datasets.filters import Filter
from core.datasets.rows import Row
from core.datasets.store import Dataset
from core.project import Project
from core.settings import Address
from desktop.chat.screen import ChatScreen
from desktop.datasets.screen import DatasetsScreen
from desktop.main_window import MainWindow
from tests.desktop.doing import click, in_dialog, part
from tests.openai_server import serve

LONG = 60_000
HINDI = Question(text="साल में कितनी छुट्टी मिलती है?")
ANSWER = Answer(
    text="साल में सत्ताईस दिन की छुट्टी मिलती है [1].",
    arm=Arm(name="Quotes from documents"),
    passages=[Passage(number=1, chunk="a", file="leave.md", text="सत्ताईस दिन।")],
    citations=[Citation(number=1, chunk="a", file="leave.md", quote="सत्ताईस दिन।", start=0, end=12)],
    backed=True,
)


@pytest.fixture
def screen(window: MainWindow, project: Project) -> ChatScreen:
    history = History(project.chats_dir)
    talk = history.begin()
    for message in (HINDI, ANSWER):
        history.add(talk, message)
    window.go("chat")
    found = window.screen_for("chat")
    assert isinstance(found, ChatScreen)
    found.page.open(talk.id)
    return found


def rows(project: Project, name: str) -> list[Row]:
    with Dataset(catalog.path_of(project, name)) as store:
        return list(store.rows(every=True))


def test_an_answer_is_corrected_saved_shown_and_taken_back(
    window: MainWindow, screen: ChatScreen, project: Project, qtbot: QtBot
) -> None:
    def correct(dialog: QDialog) -> None:
        assert part(dialog, "chat.save.question").toPlainText() == HINDI.text
        answer = part(dialog, "chat.save.answer")
        assert answer.toPlainText() == "साल में सत्ताईस दिन की छुट्टी मिलती है."
        assert not part(dialog, "chat.save.keep").isVisible()
        answer.setPlainText("सत्ताईस दिन।")
        assert part(dialog, "chat.save.keep").isVisible()
        click(part(dialog, "chat.save.status.draft"))
        click(part(dialog, "dialog.accept"))

    in_dialog("chat.save.dialog", correct)
    click(part(screen, "chat.save"))
    saved = rows(project, "From chat")
    assert [row.fields for row in saved] == [
        {"question": HINDI.text, "answer": "सत्ताईस दिन।", "rejected": "साल में सत्ताईस दिन की छुट्टी मिलती है."}
    ]
    assert saved[0].marks.status == "draft"
    assert saved[0].source is not None and saved[0].source.document == "leave.md" and saved[0].source.chat
    assert "From chat" in part(window, "window.message.text").text()
    datasets = window.screen_for("datasets")
    assert isinstance(datasets, DatasetsScreen)
    datasets.go(dataset="From chat")
    datasets.workbench.editing.show(Filter(statuses=("rejected",)))
    qtbot.waitUntil(lambda: datasets.workbench.model.rowCount() == 0)
    click(part(window, "window.message.action"))
    assert window.here == "datasets"
    qtbot.waitUntil(lambda: datasets.workbench.current_row() == saved[0])
    click(part(window, "datasets.undo"))
    qtbot.waitUntil(lambda: rows(project, "From chat") == [])


def test_saving_as_it_is_goes_into_the_chosen_dataset(
    window: MainWindow, screen: ChatScreen, project: Project
) -> None:
    catalog.create(project, "Mine")

    def save(dialog: QDialog) -> None:
        box = part(dialog, "chat.save.dataset")
        assert isinstance(box, QComboBox) and box.currentText() == "Mine"
        part(dialog, "chat.save.question").setPlainText("")
        click(part(dialog, "dialog.accept"))
        assert "needs a question" in part(dialog, "chat.save.trouble").text()
        part(dialog, "chat.save.question").setPlainText("How much leave?")
        click(part(dialog, "dialog.accept"))

    in_dialog("chat.save.dialog", save)
    click(part(screen, "chat.save"))
    saved = rows(project, "Mine")[0]
    assert set(saved.fields) == {"question", "answer"} and saved.marks.status == "accepted"


def test_an_address_answers_in_chat(window: MainWindow, screen: ChatScreen, qtbot: QtBot) -> None:
    with serve("Guten Tag!") as server:
        address = Address(name="Here", url=server.url, model="teacher")
        window.context.settings.addresses = [address]
        window.context.save_settings()
        window.context.announce(settings=True)
        assert screen.page.composer.choose(f"address:{address.id}")
        click(part(screen, "chat.use_documents"))
        screen.page.ask("Hello?")
        qtbot.waitUntil(lambda: screen.page.conversing.live is None, timeout=LONG)
        assert screen.last_answer is not None and screen.last_answer.text == "Guten Tag!"
        assert server.prompts() == ["Hello?"] and "on this machine" in part(screen, "chat.note").text()
        window.context.jobs.close()
