"""The local server from the window: switched on and off by a click, its key shown and renewed, its requests listed."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from core.project import Project
from core.settings import Settings
from desktop.main_window import MainWindow
from desktop.settings.screen import SettingsScreen
from tests.desktop.doing import in_dialog, press


def free_port() -> int:
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        port: int = made.getsockname()[1]
        return port


@pytest.fixture
def settings(window: MainWindow) -> Iterator[SettingsScreen]:
    """The screen, with a port that nobody has."""
    window.context.settings.server.port = free_port()
    window.go("settings")
    screen = window.screen_for("settings")
    assert isinstance(screen, SettingsScreen)
    screen.server.refresh()
    yield screen
    window.context.serving.close()


def find(window: MainWindow, kind: type[Any], name: str) -> Any:
    found = window.findChild(kind, f"settings.server.{name}")
    assert isinstance(found, kind)
    return found


def switch_on(window: MainWindow, qtbot: QtBot) -> str:
    """The key, once the server is on."""
    find(window, QPushButton, "switch").click()
    qtbot.waitUntil(lambda: window.context.serving.is_on, timeout=60_000)
    screen = window.screen_for("settings")
    assert isinstance(screen, SettingsScreen)
    qtbot.waitUntil(lambda: bool(screen.server._key), timeout=30_000)
    return screen.server._key


def ask(qtbot: QtBot, window: MainWindow, key: str) -> int:
    """The status of a question for the models, asked while the window lives on."""
    import threading

    found: list[int] = []
    url = window.context.serving.url

    def get() -> None:
        found.append(
            httpx.get(f"{url}/models", headers={"Authorization": f"Bearer {key}"}, timeout=60).status_code
        )

    thread = threading.Thread(target=get, daemon=True)
    thread.start()
    qtbot.waitUntil(lambda: bool(found), timeout=60_000)
    return found[0]


def test_one_switch_starts_it_and_ends_it(window: MainWindow, settings: SettingsScreen, qtbot: QtBot) -> None:
    sign = window.findChild(QPushButton, "window.serving")
    assert isinstance(sign, QPushButton) and not sign.isVisible()
    key = switch_on(window, qtbot)
    assert sign.isVisible()
    url = window.context.serving.url
    assert find(window, QLabel, "address").text() == url
    assert "Test project" in find(window, QLabel, "project").text()
    assert ask(qtbot, window, key) == 200
    qtbot.waitUntil(lambda: "1 request" in find(window, QLabel, "asked").text())
    window.go("start")
    sign.click()
    assert window.here == "settings"
    find(window, QPushButton, "switch").click()
    qtbot.waitUntil(lambda: not window.context.serving.is_busy, timeout=30_000)
    assert not sign.isVisible() and not window.context.serving.is_on
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{url}/models")


def test_the_key_is_hidden_until_it_is_wanted_and_can_be_another(
    window: MainWindow, settings: SettingsScreen, qtbot: QtBot
) -> None:
    key = switch_on(window, qtbot)
    shown = find(window, QLabel, "key")
    snippet = find(window, QPlainTextEdit, "snippet")
    assert key not in shown.text() and key not in snippet.toPlainText()
    find(window, QPushButton, "show_key").click()
    assert shown.text() == key and key in snippet.toPlainText()
    find(window, QPushButton, "copy_key").click()
    assert QGuiApplication.clipboard().text() == key
    in_dialog("dialog", lambda dialog: press(dialog, "dialog.accept"))
    find(window, QPushButton, "new_key").click()
    qtbot.waitUntil(lambda: settings.server._key not in ("", key), timeout=30_000)
    qtbot.waitUntil(
        lambda: window.context.serving.is_on and not window.context.serving.is_busy, timeout=30_000
    )
    assert ask(qtbot, window, key) == 401
    assert ask(qtbot, window, settings.server._key) == 200


def test_a_taken_port_is_told_and_it_stays_off(
    window: MainWindow, settings: SettingsScreen, qtbot: QtBot
) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", window.context.settings.server.port))
        other.listen()
        find(window, QPushButton, "switch").click()
        qtbot.waitUntil(lambda: not window.context.serving.is_busy, timeout=30_000)
    assert not window.context.serving.is_on
    assert "cannot be used" in window.message.findChild(QLabel, "window.message.text").text()  # type: ignore[union-attr]


def test_others_come_in_only_after_a_caution(window: MainWindow, settings: SettingsScreen) -> None:
    box = find(window, QCheckBox, "form.others")
    in_dialog("dialog", lambda dialog: dialog.reject())
    box.click()
    assert not box.isChecked() and not Settings.load().server.others
    in_dialog("dialog", lambda dialog: press(dialog, "dialog.accept"))
    box.click()
    assert Settings.load().server.others
    leaves = window.findChild(QLabel, "settings.leaves")
    assert isinstance(leaves, QLabel) and "other computers" in leaves.text()


def test_the_port_is_kept_and_checked(window: MainWindow, settings: SettingsScreen) -> None:
    field = find(window, QLineEdit, "form.port")
    field.setText("80")
    assert field.property("wrong") is True
    field.setText("12321")
    assert Settings.load().server.port == 12321


def test_another_project_is_served_when_asked_to(
    window: MainWindow, settings: SettingsScreen, qtbot: QtBot, tmp_path: Any
) -> None:
    switch_on(window, qtbot)
    window.context.use(Project.create(tmp_path / "Mill", "Mill"))
    window.go("settings")
    assert "Test project" in find(window, QLabel, "project").text()
    find(window, QPushButton, "move").click()
    qtbot.waitUntil(
        lambda: window.context.serving.is_on and not window.context.serving.is_busy, timeout=30_000
    )
    assert "Mill" in find(window, QLabel, "project").text()
