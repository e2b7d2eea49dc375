"""Addresses in Settings: entered, tried against a real server, kept without their key, changed and removed."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core import paths
from core.models.remote import keys
from core.settings import Address, Settings
from desktop.main_window import MainWindow
from desktop.settings.address_dialog import AddressDialog
from desktop.widgets import answerers
from tests.desktop.doing import click, in_dialog, part, press
from tests.openai_server import KEY, Hang, serve

LONG = 15_000


def in_list(window: MainWindow, name: str, qtbot: QtBot) -> None:
    """Click a button in a row, once the row is drawn."""
    qtbot.waitUntil(lambda: bool(part(window, name).isVisible()))
    press(window, name)


def said(dialog: QWidget) -> str:
    label = part(dialog, "settings.address.result")
    assert isinstance(label, QLabel)
    return label.text()


def test_an_address_is_tried_and_kept_and_its_key_stands_in_no_file_but_its_own(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go("settings")
    with serve("Namaste", wants_key=True) as server:

        def fill(dialog: QDialog) -> None:
            url = part(dialog, "settings.address.url")
            url.setText(server.url)
            assert not part(dialog, "dialog.accept").isEnabled()
            click(part(dialog, "settings.address.test"))
            qtbot.waitUntil(lambda: "wants a key" in said(dialog), timeout=LONG)
            part(dialog, "settings.address.key").setText(KEY)
            assert said(dialog) == ""
            click(part(dialog, "settings.address.test"))
            qtbot.waitUntil(lambda: "Namaste" in said(dialog), timeout=LONG)
            box = part(dialog, "settings.address.model")
            assert (
                isinstance(box, QComboBox)
                and [box.itemText(at) for at in range(box.count())] == server.models[::-1]
            )
            box.setCurrentText("teacher")
            click(part(dialog, "dialog.accept"))

        in_dialog("settings.address.dialog", fill)
        click(part(window, "settings.add_address"))
    kept = Settings.load().addresses
    assert [(one.model, one.url) for one in kept] == [("teacher", server.url)] and kept[0].name.startswith(
        "teacher ("
    )
    assert KEY not in paths.settings_file().read_text() and keys.load(kept[0].id) == KEY
    assert "stay on this computer.\n" in part(window, "settings.leaves").text()


def test_an_address_for_embeddings_is_asked_for_vectors_and_does_not_answer_in_chat(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go("settings")
    with serve() as server:

        def fill(dialog: QDialog) -> None:
            part(dialog, "settings.address.url").setText(server.url)
            box = part(dialog, "settings.address.serves")
            box.setCurrentIndex(box.findData("embeddings"))
            click(part(dialog, "settings.address.test"))
            qtbot.waitUntil(lambda: "vectors of 3 numbers" in said(dialog), timeout=LONG)
            click(part(dialog, "dialog.accept"))

        in_dialog("settings.address.dialog", fill)
        click(part(window, "settings.add_address"))
    kept = Settings.load().addresses
    assert [one.serves for one in kept] == ["embeddings"]
    assert window.context.project is not None
    offered = answerers.available(window.context.project, window.context.settings)
    assert not [one for one in offered if one.engine == "address"]


def test_what_leaves_the_machine_is_said(window: MainWindow, qtbot: QtBot) -> None:
    dialog = AddressDialog(window, Address(name="Cloud", url="http://models.example.org/v1", model="m"))
    qtbot.addWidget(dialog)
    caution = part(dialog, "settings.address.caution")
    assert "sent to models.example.org" in caution.text() and "unencrypted" in caution.text()
    part(dialog, "settings.address.url").setText("https://models.example.org/v1")
    assert "unencrypted" not in caution.text()
    part(dialog, "settings.address.url").setText("http://localhost:1234/v1")
    assert caution.isHidden()
    window.context.settings.addresses = [
        Address(name="Cloud", url="https://models.example.org/v1", model="m")
    ]
    window.context.announce(settings=True)
    window.go("settings")
    assert (
        "but for what you send to the addresses above: models.example.org."
        in part(window, "settings.leaves").text()
    )


def test_an_address_is_changed_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    address = Address(name="Here", url="http://localhost:1/v1", model="m", price_in=2.0)
    window.context.settings.addresses = [address]
    keys.save(address.id, "sk-1")
    window.context.announce(settings=True)
    window.go("settings")

    def rename(dialog: QDialog) -> None:
        key = part(dialog, "settings.address.key")
        assert isinstance(key, QLineEdit)
        qtbot.waitUntil(lambda: key.placeholderText() != "", timeout=LONG)
        part(dialog, "settings.address.name").setText("There")
        click(part(dialog, "dialog.accept"))

    in_dialog("settings.address.dialog", rename)
    in_list(window, "settings.change_address.0", qtbot)
    kept = Settings.load().addresses
    assert [(one.id, one.name, one.price_in) for one in kept] == [(address.id, "There", 2.0)]
    assert keys.load(address.id) == "sk-1"

    in_dialog("dialog", lambda dialog: click(part(dialog, "dialog.accept")))
    in_list(window, "settings.remove_address.0", qtbot)
    assert Settings.load().addresses == []
    qtbot.waitUntil(lambda: keys.load(address.id) == "", timeout=LONG)


def test_closing_the_dialog_ends_a_try_that_hangs(window: MainWindow, qtbot: QtBot) -> None:
    with serve(Hang()) as server:
        dialog = AddressDialog(window, Address(name="Here", url=server.url, model="teacher"))
        qtbot.addWidget(dialog)
        dialog.show()
        click(part(dialog, "settings.address.test"))
        qtbot.waitUntil(lambda: bool(server.requests), timeout=LONG)
        dialog.reject()
        assert server.gone.wait(3)
