"""Tags on documents in the window: put on by the menu, shown, found by name, and searched by."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from core.knowledge.filter import Filter
from core.knowledge.tags import Tags
from core.project import Project
from desktop.knowledge.documents_model import TAGS
from desktop.knowledge.filter_chips import FilterChips
from desktop.knowledge.filter_dialog import FilterDialog
from desktop.knowledge.screen import KnowledgeScreen
from desktop.main_window import MainWindow
from tests.desktop.doing import click, in_dialog, part, press


@pytest.fixture
def screen(window: MainWindow, project: Project, qtbot: QtBot) -> KnowledgeScreen:
    for name in ("harbour.md", "lamps.txt", "boats.md"):
        (project.documents_dir / name).write_text(f"What is known of {name}.")
    window.context.go("knowledge")
    made = window.screen_for("knowledge")
    assert isinstance(made, KnowledgeScreen)
    qtbot.waitUntil(lambda: len(made.card.documents) == 3, timeout=20_000)
    return made


def tag(screen: KnowledgeScreen, words: str, *files: str) -> str:
    """Write these tags for some documents by the menu; returns what stood there."""
    card = screen.card
    before: list[str] = []
    card.table.clearSelection()
    for file in files:
        row = card.model.row_of(file)
        assert row is not None
        flags = card.table.selectionModel().SelectionFlag
        card.table.selectionModel().select(card.model.index(row, 0), flags.Select | flags.Rows)

    def write(dialog: QDialog) -> None:
        field = part(dialog, "dialog.text")
        before.append(field.text())
        field.setText(words)
        press(dialog, "dialog.accept")

    card._open_menu(QPoint(5, 5))
    action = card.findChild(QAction, "knowledge.tags")
    assert action is not None and action.isEnabled()
    in_dialog("dialog", write)
    action.trigger()
    return before[0]


def test_tags_are_put_on_shown_found_and_taken_off(
    screen: KnowledgeScreen, project: Project, qtbot: QtBot
) -> None:
    card, tags = screen.card, Tags(project.knowledge_dir)
    assert card.table.isColumnHidden(TAGS)
    assert tag(screen, "sea, 2024", "harbour.md", "boats.md") == ""
    qtbot.waitUntil(lambda: not card.table.isColumnHidden(TAGS))
    assert tag(screen, "2024, sea, draft", "boats.md") == "2024, sea"
    qtbot.waitUntil(lambda: card.model.tags.get("boats.md") == ("2024", "draft", "sea"))
    # What only one of them has stays on it.
    assert tag(screen, "sea", "harbour.md", "boats.md") == "2024, sea"
    qtbot.waitUntil(lambda: tags.all() == {"boats.md": ("draft", "sea"), "harbour.md": ("sea",)})
    qtbot.waitUntil(lambda: card.model.tags == tags.all())
    card.words.setText("draft")
    assert [one.path for one in card.model.shown] == ["boats.md"]
    card.words.clear()
    assert tag(screen, "", "harbour.md") == "sea"
    qtbot.waitUntil(lambda: card.model.tags == {"boats.md": ("draft", "sea")})


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[FilterDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = FilterDialog(parent, ["sea/a.md"], Filter(tags=("gone",)), ["sea", "Law"])
    made.show()
    yield made
    made.close()


def test_a_search_is_narrowed_to_tags(dialog: FilterDialog, qtbot: QtBot) -> None:
    names = [dialog.list.item(row).text() for row in range(dialog.list.count())]
    assert names == ["gone", "Law", "sea", "sea", "sea/a.md"], "the tags there are, and one that is chosen"
    assert dialog.chosen() == Filter(tags=("gone",))
    for row in (0, 2):
        item = dialog.list.item(row)
        item.setCheckState(Qt.CheckState.Unchecked if row == 0 else Qt.CheckState.Checked)
    assert dialog.chosen() == Filter(tags=("sea",))
    chips = FilterChips()
    qtbot.addWidget(chips)
    chips.show_filter(Filter(tags=("sea",), folders=("sea",)))
    chips.show()
    with qtbot.waitSignal(chips.changed) as told:
        click(chips.chips[0])
    assert told.args == [Filter(folders=("sea",))]
