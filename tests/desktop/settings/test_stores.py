"""Qdrant servers in Settings: entered, tried over real HTTP, kept without their key, changed and removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from core import paths
from core.models.remote import keys
from core.settings import Settings, StoreAddress
from desktop.main_window import MainWindow
from desktop.widgets.store_dialog import StoreDialog
from tests.desktop.doing import click, in_dialog, part
from tests.desktop.settings.test_addresses import LONG, in_list
from tests.qdrant_server import qdrant_server

KEY = "key-of-a-stand-in"


def test_a_server_is_tried_and_kept_and_its_key_stands_in_no_file_but_its_own(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go("settings")
    with qdrant_server(tmp_path / "qdrant") as server:
        server.key = KEY

        def fill(dialog: QDialog) -> None:
            said = part(dialog, "settings.store.result")
            url = part(dialog, "settings.store.url")
            url.setText("no address at all")
            assert not part(dialog, "dialog.accept").isEnabled()
            url.setText(server.url)
            click(part(dialog, "settings.store.test"))
            qtbot.waitUntil(lambda: "wants a key" in said.text(), timeout=LONG)
            part(dialog, "settings.store.key").setText(KEY)
            assert said.text() == ""
            click(part(dialog, "settings.store.test"))
            qtbot.waitUntil(lambda: "Qdrant 1.15.4 answers" in said.text(), timeout=LONG)
            assert "0 collections there" in said.text()
            click(part(dialog, "dialog.accept"))

        in_dialog("settings.store.dialog", fill)
        click(part(window, "settings.add_store"))
    (kept,) = Settings.load().stores
    assert kept.url == server.url and kept.name == server.url.removeprefix("http://")
    assert KEY not in paths.settings_file().read_text() and keys.load(kept.id) == KEY


def test_what_leaves_the_machine_is_said(window: MainWindow, qtbot: QtBot) -> None:
    dialog = StoreDialog(window, StoreAddress("Away", "http://vectors.example.org"), is_new=False)
    qtbot.addWidget(dialog)
    caution = part(dialog, "settings.store.caution")
    assert "sent to vectors.example.org:6333" in caution.text() and "unencrypted" in caution.text()
    part(dialog, "settings.store.url").setText("https://vectors.example.org")
    assert "unencrypted" not in caution.text()
    part(dialog, "settings.store.url").setText("localhost")
    assert caution.isHidden()
    window.context.settings.stores = [StoreAddress("Away", "https://vectors.example.org")]
    window.context.announce(settings=True)
    window.go("settings")
    leaves = part(window, "settings.leaves").text()
    assert "but for what you send to the addresses above: vectors.example.org." in leaves


def test_a_server_is_changed_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    store = StoreAddress("Here", "http://localhost:1")
    window.context.settings.stores = [store]
    keys.save(store.id, KEY)
    window.context.announce(settings=True)
    window.go("settings")

    def rename(dialog: QDialog) -> None:
        qtbot.waitUntil(lambda: "Kept" in part(dialog, "settings.store.key").placeholderText(), timeout=LONG)
        click(part(dialog, "settings.store.test"))
        said = part(dialog, "settings.store.result")
        qtbot.waitUntil(lambda: "No Qdrant server answers" in said.text(), timeout=LONG)
        part(dialog, "settings.store.name").setText("There")
        click(part(dialog, "dialog.accept"))

    in_dialog("settings.store.dialog", rename)
    in_list(window, "settings.change_store.0", qtbot)
    (kept,) = Settings.load().stores
    assert (kept.name, kept.id) == ("There", store.id) and keys.load(store.id) == KEY
    in_dialog("dialog", lambda dialog: click(part(dialog, "dialog.accept")))
    in_list(window, "settings.remove_store.0", qtbot)
    assert Settings.load().stores == []
    qtbot.waitUntil(lambda: keys.load(store.id) == "", timeout=LONG)
