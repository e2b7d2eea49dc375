"""A set of the hub brought in by name, from a stand-in on this machine, and what is said where there is no network."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget
from pytestqt.qtbot import QtBot

from desktop.datasets.screen import DatasetsScreen
from tests.core.datasets.test_hub import StandIn, lines, parquet, stand_in
from tests.desktop.datasets.test_importing import LONG, accept, datasets, dialog_called, words
from tests.desktop.doing import click, part

__all__ = ["stand_in"]
Find = Callable[[str], Any]


def asked(qtbot: QtBot, screen: DatasetsScreen, name: str) -> Any:
    """The dialog, after it has asked for a set."""
    action = next(one for one in screen.import_menu.actions() if one.objectName() == "datasets.import.hub")
    action.trigger()
    dialog = dialog_called(qtbot, "datasets.hub.dialog")
    qtbot.keyClicks(part(dialog, "datasets.hub.name"), name)
    qtbot.keyClick(part(dialog, "datasets.hub.name"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog._handle is None, timeout=LONG)
    return dialog


def test_a_set_is_found_its_parts_chosen_and_its_rows_looked_at(
    qtbot: QtBot, screen: DatasetsScreen, stand_in: StandIn
) -> None:
    stand_in.sets["owner/quiz"] = {
        "main": {
            "en/train.jsonl": lines(3, "en"),
            "en/test.jsonl": lines(2, "en"),
            "hi/train.parquet": parquet(4, "hi"),
        }
    }
    dialog = asked(qtbot, screen, "owner/quiz")
    tree = part(dialog, "datasets.hub.parts")
    assert isinstance(tree, QTreeWidget)
    items = [item for at in range(tree.topLevelItemCount()) if (item := tree.topLevelItem(at)) is not None]
    assert [(item.text(0), item.checkState(0) == Qt.CheckState.Checked) for item in items] == [
        ("en  ·  train", True), ("en  ·  test", True), ("hi  ·  train", False),
    ]  # fmt: skip
    items[1].setCheckState(0, Qt.CheckState.Unchecked)
    click(part(dialog, "dialog.accept"))
    importing = dialog_called(qtbot, "datasets.import.dialog")
    qtbot.waitUntil(lambda: importing.incoming.result is not None, timeout=LONG)
    assert part(importing, "datasets.import.part").currentText() == "As the file says"
    accept(qtbot, screen, importing)
    assert datasets(screen) == ["owner quiz"] and screen.workbench.editing.counts().train == 3
    qtbot.waitUntil(lambda: not importing.file.exists(), timeout=LONG)


def test_without_a_network_it_is_one_sentence_with_another_way(
    qtbot: QtBot, screen: DatasetsScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:1")
    dialog = asked(qtbot, screen, "owner/quiz")
    said = words(dialog, "datasets.hub.said")
    assert "cannot be reached" in said and "import it from there" in said
    assert not part(dialog, "dialog.accept").isEnabled()
    assert part(dialog, "datasets.hub.name").isEnabled()
    message = screen.window().findChild(type(part(dialog, "datasets.hub.said")), "window.message.text")
    assert message is None or "reached" not in message.text(), "said once, where it was asked"
    click(part(dialog, "dialog.reject"))
