"""Rows proposed in the real window: by a model behind an address that really answers, into the review queue."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QTreeWidget
from pytestqt.qtbot import QtBot

from core.datasets import catalog
from core.datasets.filters import Filter
from core.datasets.rows import Row
from core.datasets.store import Dataset
from core.settings import Address
from desktop.datasets.grow_dialog import GrowDialog
from desktop.datasets.screen import DatasetsScreen
from tests.core.synthesis.conftest import indexed as indexed
from tests.desktop.datasets.conftest import fill
from tests.desktop.doing import click, in_dialog, part
from tests.openai_server import Hang, Said, StandIn, serve, teacher

LONG = 60_000
ROWS = [
    {"question": "How much leave is there?", "answer": "27 days."},
    {"question": "When is the loom oiled?", "answer": "Every Monday."},
]


@pytest.fixture
def grown(screen: DatasetsScreen, indexed: Path) -> DatasetsScreen:
    """The screen, in a project with indexed documents and a dataset of two rows."""
    project = screen.context.project
    assert project is not None
    for name in ("documents", "knowledge"):
        shutil.copytree(indexed / name, project.folder / name, dirs_exist_ok=True)
    fill(screen, ROWS)
    return screen


@pytest.fixture
def server(screen: DatasetsScreen) -> Iterator[StandIn]:
    """A model at an address, priced, in the settings."""
    with serve(teacher) as made:
        at(screen, made)
        yield made
        screen.context.jobs.close()


def at(screen: DatasetsScreen, server: StandIn, **about: Any) -> None:
    screen.context.settings.addresses = [
        Address(name="Teacher", url=server.url, model="teacher", price_in=1.0, price_out=2.0, **about)
    ]
    screen.context.save_settings()
    screen.context.announce(settings=True)


def propose(screen: DatasetsScreen, act: Callable[[GrowDialog], object]) -> None:
    in_dialog("datasets.grow.dialog", act)
    click(part(screen, "datasets.grow"))


def ended(qtbot: QtBot, screen: DatasetsScreen) -> str:
    """What is said once the run is over."""
    qtbot.waitUntil(lambda: not screen.growing.is_busy, timeout=LONG)
    said: str = part(screen, "datasets.growing.note").text()
    return said


def rows(screen: DatasetsScreen, name: str = "Rows") -> list[Row]:
    assert screen.context.project is not None
    with Dataset(catalog.path_of(screen.context.project, name)) as store:
        return list(store.rows(every=True))


def test_from_the_documents_to_the_review_queue(grown: DatasetsScreen, server: StandIn, qtbot: QtBot) -> None:
    def choose(dialog: GrowDialog) -> None:
        qtbot.waitUntil(lambda: "request" in part(dialog, "datasets.grow.estimate").text(), timeout=LONG)
        documents = part(dialog, "datasets.grow.documents")
        assert documents.count() == 4
        documents.item([documents.item(at).toolTip() for at in range(4)].index("short.md")).setCheckState(
            Qt.CheckState.Unchecked
        )
        before = part(dialog, "datasets.grow.estimate").text()
        qtbot.waitUntil(lambda: part(dialog, "datasets.grow.estimate").text() != before, timeout=LONG)
        estimate = part(dialog, "datasets.grow.estimate").text()
        assert "4 requests" in estimate and "cost about" in estimate and "try one passage" in estimate
        # The prompt, filled in for a passage, then really tried on it.
        click(part(dialog, "datasets.grow.view.filled"))
        filled = part(dialog, "datasets.grow.filled").toPlainText()
        passage = dialog.prompt.passage
        assert passage is not None and passage.text in filled and "{passage}" not in filled
        click(part(dialog, "datasets.grow.try"))
        qtbot.waitUntil(lambda: "usable" in part(dialog, "datasets.grow.hint").text(), timeout=LONG)
        assert "```json" in part(dialog, "datasets.grow.answer").toPlainText()
        assert "try one passage" not in part(dialog, "datasets.grow.estimate").text()
        # A prompt without a place for the passage cannot be used.
        click(part(dialog, "datasets.grow.view.prompt"))
        editor = part(dialog, "datasets.grow.prompt")
        good = editor.toPlainText()
        editor.setPlainText("Write something")
        qtbot.waitUntil(lambda: not part(dialog, "dialog.accept").isEnabled(), timeout=LONG)
        assert "{passage} is missing" in part(dialog, "datasets.grow.estimate").text()
        click(part(dialog, "datasets.grow.restore"))
        assert editor.toPlainText() == good
        qtbot.waitUntil(lambda: part(dialog, "dialog.accept").isEnabled(), timeout=LONG)
        click(part(dialog, "dialog.accept"))

    propose(grown, choose)
    said = ended(qtbot, grown)
    drafts = [row for row in rows(grown) if row.marks.status == "draft"]
    assert f"{len(drafts)} rows proposed" in said and "4 passages asked about" in said and "cost" in said
    assert len(drafts) >= 9 and len(rows(grown)) == len(drafts) + 2
    click(part(grown, "datasets.growing.review"))
    assert grown.workbench.editing.filter == Filter(statuses=("draft",))
    qtbot.waitUntil(lambda: grown.workbench.model.rowCount() == len(drafts), timeout=LONG)
    assert f"{len(drafts)} waiting for review" in part(grown, "datasets.subtitle").text()
    click(part(grown, "datasets.undo"))
    qtbot.waitUntil(lambda: len(rows(grown)) == 2, timeout=LONG)


def test_selected_rows_in_other_words(grown: DatasetsScreen, server: StandIn, qtbot: QtBot) -> None:
    grown.workbench.table.selectRow(1)

    def choose(dialog: GrowDialog) -> None:
        click(part(dialog, "datasets.grow.kind.paraphrase"))
        qtbot.waitUntil(lambda: "1 request " in part(dialog, "datasets.grow.estimate").text(), timeout=LONG)
        assert "1 row" in part(dialog, "datasets.grow.rows").text()
        click(part(dialog, "dialog.accept"))

    propose(grown, choose)
    ended(qtbot, grown)
    made = rows(grown)[2:]
    assert [row.fields["answer"] for row in made] == ["Every Monday."] * 2
    assert all("When is the loom oiled?" in row.fields["question"] for row in made)


def test_stop_keeps_what_came_and_resume_goes_on(
    grown: DatasetsScreen, server: StandIn, qtbot: QtBot
) -> None:
    hanging = [False, True]

    def answer(request: dict[str, Any]) -> Said:
        return Hang() if hanging and hanging.pop(0) else teacher(request)

    server.answer = answer

    def choose(dialog: GrowDialog) -> None:
        qtbot.waitUntil(part(dialog, "dialog.accept").isEnabled, timeout=LONG)
        click(part(dialog, "dialog.accept"))

    propose(grown, choose)
    qtbot.waitUntil(lambda: len(server.requests) == 2 and len(rows(grown)) > 2, timeout=LONG)
    kept = len(rows(grown))
    click(part(grown, "datasets.growing.stop"))
    assert "Stopped." in ended(qtbot, grown) and len(rows(grown)) == kept
    assert server.gone.wait(2)
    click(part(grown, "datasets.growing.resume"))
    said = ended(qtbot, grown)
    assert len(rows(grown)) > kept and f"{len(rows(grown)) - 2} rows proposed" in said
    prompts = server.prompts()
    assert len(prompts) - len(set(prompts)) == 1  # the one that was under way


def test_what_cannot_be_used_is_listed(grown: DatasetsScreen, server: StandIn, qtbot: QtBot) -> None:
    server.answer = lambda _: "مجھے نہیں معلوم۔"

    def choose(dialog: GrowDialog) -> None:
        qtbot.waitUntil(part(dialog, "dialog.accept").isEnabled, timeout=LONG)
        click(part(dialog, "dialog.accept"))

    propose(grown, choose)
    assert "0 rows proposed" in ended(qtbot, grown)
    assert len(rows(grown)) == 2 and not part(grown, "datasets.growing.review").isVisible()
    assert "Choose a larger model" in part(grown.window(), "window.message.text").text()

    def look(dialog: QDialog) -> None:
        table = part(dialog, "datasets.grow.left.table")
        assert isinstance(table, QTreeWidget) and table.topLevelItemCount() == 4
        first = table.topLevelItem(0)
        assert first is not None and first.text(2) == "مجھے نہیں معلوم۔"
        assert "did not write JSON" in part(dialog, "datasets.grow.left.counts").text()
        click(part(dialog, "dialog.accept"))

    in_dialog("datasets.grow.left.dialog", look)
    click(part(grown, "datasets.growing.left"))


def test_a_failing_try_is_told_in_the_dialog_and_closing_it_ends_one_that_hangs(
    grown: DatasetsScreen, server: StandIn, qtbot: QtBot
) -> None:
    server.models = []

    def choose(dialog: GrowDialog) -> None:
        qtbot.waitUntil(part(dialog, "datasets.grow.try").isEnabled, timeout=LONG)
        click(part(dialog, "datasets.grow.try"))
        hint = part(dialog, "datasets.grow.hint")
        qtbot.waitUntil(lambda: "has no model called" in hint.text(), timeout=LONG)
        server.models, server.answer = ["teacher"], lambda _: Hang()
        qtbot.waitUntil(lambda: dialog._trying is None, timeout=LONG)
        click(part(dialog, "datasets.grow.try"))
        qtbot.waitUntil(lambda: len(server.requests) == 2, timeout=LONG)
        dialog.reject()

    propose(grown, choose)
    assert server.gone.wait(3) and not grown.growing.is_busy


def test_where_there_is_nothing_to_ask_about(screen: DatasetsScreen, qtbot: QtBot) -> None:
    def look(dialog: GrowDialog) -> None:
        box = part(dialog, "datasets.grow.writer")
        assert isinstance(box, QComboBox) and box.count() >= 1
        assert "Too small" in part(dialog, "datasets.grow.writer.note").text()
        assert not part(dialog, "dialog.accept").isEnabled()
        click(part(dialog, "datasets.grow.kind.paraphrase"))
        assert "No rows are selected" in part(dialog, "datasets.grow.rows").text()
        assert not part(dialog, "dialog.accept").isEnabled()
        dialog.reject()

    propose(screen, look)
    assert screen.context.project is not None and catalog.datasets(screen.context.project) == []
