"""Addresses in Settings: entered, tried against a real server, kept without their key, changed and removed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core import paths
from core.models.remote import keys
from core.settings import Address, Settings
from desktop.chat import answerers
from desktop.main_window import MainWindow
from desktop.settings.address_dialog import AddressDialog
from tests.openai_server import KEY, Hang, serve

LONG = 15_000


def control(parent: QWidget, name: str) -> Any:
    found = parent.findChild(QWidget, name)
    assert found is not None, name
    return found


def with_dialog(qtbot: QtBot, name: str, act: Callable[[QDialog], object]) -> None:
    """Once the dialog is there, act on it."""

    def look() -> None:
        shown = [
            top for top in QApplication.topLevelWidgets() if top.objectName() == name and top.isVisible()
        ]
        if shown and isinstance(shown[0], QDialog):
            act(shown[0])
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(0, look)


def click(widget: QWidget) -> None:
    assert isinstance(widget, QPushButton) and widget.isEnabled(), widget.objectName()
    widget.click()


def said(dialog: QWidget) -> str:
    label = control(dialog, "settings.address.result")
    assert isinstance(label, QLabel)
    return label.text()


def test_an_address_is_tried_and_kept_and_its_key_stands_in_no_file_but_its_own(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go("settings")
    with serve("Namaste", wants_key=True) as server:

        def fill(dialog: QDialog) -> None:
            url = control(dialog, "settings.address.url")
            url.setText(server.url)
            assert not control(dialog, "dialog.accept").isEnabled()
            click(control(dialog, "settings.address.test"))
            qtbot.waitUntil(lambda: "wants a key" in said(dialog), timeout=LONG)
            control(dialog, "settings.address.key").setText(KEY)
            assert said(dialog) == ""
            click(control(dialog, "settings.address.test"))
            qtbot.waitUntil(lambda: "Namaste" in said(dialog), timeout=LONG)
            box = control(dialog, "settings.address.model")
            assert (
                isinstance(box, QComboBox)
                and [box.itemText(at) for at in range(box.count())] == server.models[::-1]
            )
            box.setCurrentText("teacher")
            click(control(dialog, "dialog.accept"))

        with_dialog(qtbot, "settings.address.dialog", fill)
        click(control(window, "settings.add_address"))
    kept = Settings.load().addresses
    assert [(one.model, one.url) for one in kept] == [("teacher", server.url)] and kept[0].name.startswith(
        "teacher ("
    )
    assert KEY not in paths.settings_file().read_text() and keys.load(kept[0].id) == KEY
    assert "Nothing leaves this machine." in control(window, "settings.leaves").text()


def test_an_address_for_embeddings_is_asked_for_vectors_and_does_not_answer_in_chat(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.go("settings")
    with serve() as server:

        def fill(dialog: QDialog) -> None:
            control(dialog, "settings.address.url").setText(server.url)
            box = control(dialog, "settings.address.serves")
            box.setCurrentIndex(box.findData("embeddings"))
            click(control(dialog, "settings.address.test"))
            qtbot.waitUntil(lambda: "vectors of 3 numbers" in said(dialog), timeout=LONG)
            click(control(dialog, "dialog.accept"))

        with_dialog(qtbot, "settings.address.dialog", fill)
        click(control(window, "settings.add_address"))
    kept = Settings.load().addresses
    assert [one.serves for one in kept] == ["embeddings"]
    assert window.context.project is not None
    offered = answerers.available(window.context.project, window.context.settings)
    assert not [one for one in offered if one.engine == "address"]


def test_what_leaves_the_machine_is_said(window: MainWindow, qtbot: QtBot) -> None:
    dialog = AddressDialog(window, Address(name="Cloud", url="http://models.example.org/v1", model="m"))
    qtbot.addWidget(dialog)
    caution = control(dialog, "settings.address.caution")
    assert "sent to models.example.org" in caution.text() and "unencrypted" in caution.text()
    control(dialog, "settings.address.url").setText("https://models.example.org/v1")
    assert "unencrypted" not in caution.text()
    control(dialog, "settings.address.url").setText("http://localhost:1234/v1")
    assert caution.isHidden()
    window.context.settings.addresses = [
        Address(name="Cloud", url="https://models.example.org/v1", model="m")
    ]
    window.context.announce(settings=True)
    window.go("settings")
    assert "but what you send to the addresses" in control(window, "settings.leaves").text()


def test_an_address_is_changed_and_removed(window: MainWindow, qtbot: QtBot) -> None:
    address = Address(name="Here", url="http://localhost:1/v1", model="m", price_in=2.0)
    window.context.settings.addresses = [address]
    keys.save(address.id, "sk-1")
    window.context.announce(settings=True)
    window.go("settings")

    def rename(dialog: QDialog) -> None:
        key = control(dialog, "settings.address.key")
        assert isinstance(key, QLineEdit)
        qtbot.waitUntil(lambda: key.placeholderText() != "", timeout=LONG)
        control(dialog, "settings.address.name").setText("There")
        click(control(dialog, "dialog.accept"))

    with_dialog(qtbot, "settings.address.dialog", rename)
    click(control(window, "settings.change_address.0"))
    kept = Settings.load().addresses
    assert [(one.id, one.name, one.price_in) for one in kept] == [(address.id, "There", 2.0)]
    assert keys.load(address.id) == "sk-1"

    with_dialog(qtbot, "dialog", lambda dialog: click(control(dialog, "dialog.accept")))
    click(control(window, "settings.remove_address.0"))
    assert Settings.load().addresses == []
    qtbot.waitUntil(lambda: keys.load(address.id) == "", timeout=LONG)


def test_closing_the_dialog_ends_a_try_that_hangs(window: MainWindow, qtbot: QtBot) -> None:
    with serve(Hang()) as server:
        dialog = AddressDialog(window, Address(name="Here", url=server.url, model="teacher"))
        qtbot.addWidget(dialog)
        dialog.show()
        click(control(dialog, "settings.address.test"))
        qtbot.waitUntil(lambda: bool(server.requests), timeout=LONG)
        dialog.reject()
        assert server.gone.wait(3)
