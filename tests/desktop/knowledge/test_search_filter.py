"""Choosing where to search: the dialog, the chips, and what the search is asked with."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.knowledge.filter import Filter
from desktop.context import Context
from desktop.knowledge.filter_chips import FilterChips
from desktop.knowledge.filter_dialog import FilterDialog
from desktop.knowledge.search_panel import SearchPanel

PATHS = ["handbook.pdf", "trips/2024/rome.md", "trips/2024/oslo.md", "trips/plan.txt"]


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[FilterDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = FilterDialog(parent, PATHS, Filter(files=("handbook.pdf",)))
    made.show()
    yield made
    made.close()


def rows(dialog: FilterDialog) -> list[str]:
    return [item.text() for item in items(dialog) if not item.isHidden()]


def items(dialog: FilterDialog) -> list:  # type: ignore[type-arg]
    found = dialog.findChild(QListWidget, "knowledge.filter_list")
    assert found is not None
    return [found.item(row) for row in range(found.count())]


def test_folders_and_files_are_marked_and_found_by_name(dialog: FilterDialog, qtbot: QtBot) -> None:
    assert rows(dialog) == ["trips", "trips/2024", *sorted(PATHS)]
    assert dialog.chosen() == Filter(files=("handbook.pdf",))
    find = dialog.findChild(QLineEdit, "knowledge.filter_find")
    assert find is not None
    qtbot.keyClicks(find, "OSLO")
    assert rows(dialog) == ["handbook.pdf", "trips/2024/oslo.md"], "what is marked stays in sight"
    find.clear()
    items(dialog)[1].setCheckState(Qt.CheckState.Checked)
    assert dialog.chosen() == Filter(folders=("trips/2024",), files=("handbook.pdf",))


def test_only_files_changed_lately(dialog: FilterDialog) -> None:
    age = dialog.findChild(QComboBox, "knowledge.filter_age")
    assert age is not None
    age.setCurrentIndex(1)
    since = dialog.chosen().since
    assert since is not None and abs(time.time() - 7 * 86_400 - since) < 60
    again = FilterDialog(dialog, PATHS, dialog.chosen())
    assert again.chosen().files == ("handbook.pdf",) and again.age.currentIndex() == 1


def test_each_condition_is_a_chip_that_a_click_takes_away(qtbot: QtBot) -> None:
    chips = FilterChips()
    qtbot.addWidget(chips)
    assert chips.isHidden()
    chips.show_filter(Filter(folders=("trips",), files=("a.md", "b.md"), since=time.time()))
    assert not chips.isHidden() and len(chips.chips) == 4
    with qtbot.waitSignal(chips.changed) as told:
        qtbot.mouseClick(chips.chips[1], Qt.MouseButton.LeftButton)
    assert told.args[0].folders == ("trips",) and told.args[0].files == ("b.md",)
    with qtbot.waitSignal(chips.changed) as told:
        qtbot.mouseClick(chips.chips[3], Qt.MouseButton.LeftButton)
    assert told.args[0].since is None
    chips.show_filter(Filter(files=tuple(f"{n}.md" for n in range(20))))
    with qtbot.waitSignal(chips.asked):
        qtbot.mouseClick(chips.chips[-1], Qt.MouseButton.LeftButton)
    assert "14" in chips.chips[-1].text()


def test_the_search_keeps_to_what_was_chosen(context: Context, qtbot: QtBot) -> None:
    panel = SearchPanel(context)
    qtbot.addWidget(panel)
    assert context.project is not None
    panel.narrow(Filter(folders=("nowhere",)))
    chip = panel.findChild(QPushButton, "knowledge.filter_chip_1")
    assert chip is not None and "nowhere" in chip.text()
    panel.box.setText("lamp")
    panel.search()
    caption = panel.findChild(QLabel, "knowledge.search_caption")
    assert caption is not None
    qtbot.waitUntil(lambda: not panel.caption.isHidden(), timeout=60_000)
    assert caption.text() == "No indexed document is among those you chose to search in."
    panel.forget()
    assert panel.within == Filter() and panel.chips.isHidden()
