"""Where an index is kept: the choice, what it costs at the index's size, and a server added on the way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from core.knowledge.stores import limits
from core.settings import Settings, StoreAddress
from desktop.context import Context
from desktop.knowledge.store_choice import StoreChoice
from tests.desktop.doing import click, in_dialog, part
from tests.qdrant_server import qdrant_server


def words(choice: StoreChoice) -> str:
    return str(part(choice, "knowledge.options.store_words").text())


def test_the_cost_grows_with_the_passages() -> None:
    sizes = [0, 10_000, 55_000, 100_000, 1_000_000]
    costs = [limits.cost(size) for size in sizes]
    assert costs[1] in limits.MEASURED and costs[3] in limits.MEASURED
    assert [one.memory_mb for one in costs] == sorted(one.memory_mb for one in costs)
    half = (limits.MEASURED[0].disk_mb + limits.MEASURED[1].disk_mb) / 2
    assert limits.cost(55_000).disk_mb == half


def test_what_it_costs_here_and_when_a_server_is_better(context: Context, qtbot: QtBot) -> None:
    choice = StoreChoice(context, 100_000)
    qtbot.addWidget(choice)
    assert choice.value() == "" and "With 100,000 passages" in words(choice)
    assert "server is the better place" not in words(choice)
    choice.set_passages(limits.SERVER_FROM)
    assert "server is the better place" in words(choice)


def test_a_server_is_chosen_and_one_that_is_gone_is_named(context: Context, qtbot: QtBot) -> None:
    context.settings.stores = [StoreAddress("Ours", "https://vectors.example.org:6333", id="ours")]
    choice = StoreChoice(context)
    qtbot.addWidget(choice)
    with qtbot.waitSignal(choice.changed):
        choice.box.setCurrentIndex(1)
    assert choice.value() == "ours" and "vectors.example.org" in words(choice)
    choice.set_value("gone")
    assert choice.value() == "gone" and "no longer in the settings" in choice.box.currentText()
    assert "Add the server again" in words(choice)


def test_a_server_is_added_on_the_way(context: Context, qtbot: QtBot, tmp_path: Path) -> None:
    choice = StoreChoice(context)
    qtbot.addWidget(choice)
    choice.show()
    with qdrant_server(tmp_path / "qdrant") as server:

        def fill(dialog: QDialog) -> None:
            part(dialog, "settings.store.url").setText(server.url)
            part(dialog, "settings.store.name").setText("Here")
            click(part(dialog, "dialog.accept"))

        in_dialog("settings.store.dialog", fill)
        with qtbot.waitSignal(choice.changed):
            click(choice.add)
    (kept,) = Settings.load().stores
    assert choice.value() == kept.id and choice.box.currentText() == "Here"
    assert "on this machine" in words(choice)
