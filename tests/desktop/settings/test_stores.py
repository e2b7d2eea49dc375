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
from tests.desktop.settings.test_addresses import LONG, click, control, with_dialog
from tests.qdrant_server import qdrant_server

KEY = "key-of-a-stand-in"


def test_a_server_is_tried_and_kept_and_its_key_stands_in_no_file_but_its_own(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.go("settings")
    with qdrant_server(tmp_path / "qdrant") as server:
        server.key = KEY

        def fill(dialog: QDialog) -> None:
            said = control(dialog, "settings.store.result")
            url = control(dialog, "settings.store.url")
            url.setText("no address at all")
            assert not control(dialog, "dialog.accept").isEnabled()
            url.setText(server.url)
            click(control(dialog, "settings.store.test"))
            qtbot.waitUntil(lambda: "wants a key" in said.text(), timeout=LONG)
            control(dialog, "settings.store.key").setText(KEY)
            assert said.text() == ""
            click(control(dialog, "settings.store.test"))
            qtbot.waitUntil(lambda: "Qdrant 1.15.4 answers" in said.text(), timeout=LONG)
            assert "0 collections there" in said.text()
            click(control(dialog, "dialog.accept"))

        with_dialog(qtbot, "settings.store.dialog", fill)
        click(control(window, "settings.add_store"))
    (kept,) = Settings.load().stores
    assert kept.url == server.url and kept.name == server.url.removeprefix("http://")
    assert KEY not in paths.settings_file().read_text() and keys.load(kept.id) == KEY


def test_what_leaves_the_machine_is_said(window: MainWindow, qtbot: QtBot) -> None:
    dialog = StoreDialog(window, StoreAddress("Away", "http://vectors.example.org"), is_new=False)
    qtbot.addWidget(dialog)
    caution = control(dialog, "settings.store.caution")
    assert "sent to vectors.example.org:6333" in caution.text() and "unencrypted" in caution.text()
    control(dialog, "settings.store.url").setText("https://vectors.example.org")
    assert "unencrypted" not in caution.text()
    control(dialog, "settings.store.url").setText("localhost")
    assert caution.isHidden()
    window.context.settings.stores = [StoreAddress("Away", "https://vectors.example.org")]
    window.context.announce(settings=True)
    window.go("settings")
    assert "but what you send" in control(window, "settings.leaves").text()


def test_a_server_is_changed_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    store = StoreAddress("Here", "http://localhost:1")
    window.context.settings.stores = [store]
    keys.save(store.id, KEY)
    window.context.announce(settings=True)
    window.go("settings")

    def rename(dialog: QDialog) -> None:
        qtbot.waitUntil(
            lambda: "Kept" in control(dialog, "settings.store.key").placeholderText(), timeout=LONG
        )
        click(control(dialog, "settings.store.test"))
        said = control(dialog, "settings.store.result")
        qtbot.waitUntil(lambda: "No Qdrant server answers" in said.text(), timeout=LONG)
        control(dialog, "settings.store.name").setText("There")
        click(control(dialog, "dialog.accept"))

    with_dialog(qtbot, "settings.store.dialog", rename)
    click(control(window, "settings.change_store.0"))
    (kept,) = Settings.load().stores
    assert (kept.name, kept.id) == ("There", store.id) and keys.load(store.id) == KEY
    with_dialog(qtbot, "dialog", lambda dialog: click(control(dialog, "dialog.accept")))
    click(control(window, "settings.remove_store.0"))
    assert Settings.load().stores == []
    qtbot.waitUntil(lambda: keys.load(store.id) == "", timeout=LONG)
