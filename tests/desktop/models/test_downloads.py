"""From a search on the hub to a model in the list, in the real window, with a hub on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core import paths
from core.models.hub import record
from core.models.remote import keys
from core.settings import Settings
from desktop.context import Context
from desktop.main_window import MainWindow
from desktop.models import screen as screens
from desktop.models.details_dialog import DetailsDialog
from desktop.models.hub_access import HubAccess
from desktop.models.screen import ModelsScreen
from desktop.widgets import dialogs
from tests import tiny_models
from tests.hub_server import Hub

NAME = "owner/tiny"
PATIENCE = 240_000


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    from huggingface_hub import close_session, constants

    server = Hub().start()
    server.add(NAME, tiny_models.make_model(tmp_path / "tiny", "llama", hidden=256), parameters=1_000_000)
    monkeypatch.setenv("HF_ENDPOINT", server.address)
    monkeypatch.setenv("HF_HUB_OFFLINE", "0")
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    yield server
    server.stop()
    close_session()


@pytest.fixture
def screen(hub: Hub, window: MainWindow, context: Context, qtbot: QtBot) -> ModelsScreen:
    context.go("models")
    shown = window.screen_for("models")
    assert isinstance(shown, ModelsScreen)
    qtbot.waitUntil(lambda: len(shown.cards) == 2)
    return shown


class Agreed(DetailsDialog):
    """Answered with Download, as it stands."""

    seen: list[str] = []

    def exec(self) -> int:
        Agreed.seen = [label.text() for label in self.findChildren(QLabel)]
        return QDialog.DialogCode.Accepted


def click(qtbot: QtBot, screen: ModelsScreen, name: str) -> None:
    # A card that is about to go has buttons of the same names.
    def shown() -> QPushButton | None:
        return next((one for one in screen.findChildren(QPushButton, name) if one.isVisible()), None)

    qtbot.waitUntil(lambda: shown() is not None, timeout=PATIENCE)
    qtbot.mouseClick(shown(), Qt.MouseButton.LeftButton)


def test_searched_looked_at_downloaded_paused_resumed_and_listed(
    hub: Hub, screen: ModelsScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(screens, "DetailsDialog", Agreed)
    screen.pages.set_current("hub")
    qtbot.keyClicks(screen.hub.words, "tin")
    qtbot.keyClick(screen.hub.words, Qt.Key.Key_Return)
    hub.faults.hold_after, hub.faults.abandon = 2 << 20, True
    click(qtbot, screen, "models.hub.0.look")
    qtbot.waitUntil(hub.held.is_set, timeout=PATIENCE)
    assert any("apache-2.0" in words for words in Agreed.seen)
    qtbot.waitUntil(
        lambda: len(screen.download_cards) == 1 and " of " in screen.download_cards[0].state.text()
    )
    click(qtbot, screen, "models.download.0.pause")
    hub.release.set()
    qtbot.waitUntil(lambda: screen.download_cards[0].pill.text() == "Partly downloaded", timeout=PATIENCE)
    (left,) = record.partials(paths.models_dir())
    hub.faults.hold_after = None
    before = hub.total()
    click(qtbot, screen, "models.download.0.resume")
    qtbot.waitUntil(lambda: len(screen.cards) == 3, timeout=PATIENCE)
    assert hub.total() - before == left.record.size - left.done
    screen.pages.set_current("here")
    assert any(label.text() == NAME for label in screen.cards[1].findChildren(QLabel))
    assert screen.download_cards == []


def test_parts_of_an_earlier_day_are_shown_and_deleted(
    screen: ModelsScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = record.partial_place(paths.models_dir(), NAME)
    folder.mkdir(parents=True)
    files = {"model.safetensors": record.RemoteFile("model.safetensors", 4000)}
    record.Record(NAME, "0" * 40, "", "mit", files).save(folder)
    (folder / "model.safetensors.part").write_bytes(b"x" * 1000)
    screen.look()
    qtbot.waitUntil(lambda: len(screen.download_cards) == 1)
    card = screen.download_cards[0]
    assert card.pill.text() == "Partly downloaded" and card.state.text() == "1 kB of 4 kB"
    assert len(screen.cards) == 2
    monkeypatch.setattr(dialogs, "confirm", lambda *_, **__: True)
    click(qtbot, screen, "models.download.0.delete")
    qtbot.waitUntil(lambda: screen.download_cards == [])
    assert not folder.exists()


def test_a_hub_out_of_reach_and_a_search_without_result_are_said_in_place(
    screen: ModelsScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen.pages.set_current("hub")
    screen.hub.words.setText("nothing such")
    screen.hub.search()
    qtbot.waitUntil(lambda: "The hub has none" in screen.hub.said.text(), timeout=PATIENCE)
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    screen.hub.search()
    qtbot.waitUntil(lambda: "cannot be reached" in screen.hub.said.text(), timeout=PATIENCE)


def test_the_token_is_checked_and_kept_and_never_shown(
    hub: Hub, window: MainWindow, context: Context, qtbot: QtBot
) -> None:
    dialog = HubAccess(context, window)
    qtbot.addWidget(dialog)
    dialog.token.setText("hf_wrongwrongwrong")
    dialog.try_it()
    qtbot.waitUntil(lambda: "refuses your token" in dialog.said.text(), timeout=PATIENCE)
    dialog.token.setText("hf_goodgoodgood")
    dialog.try_it()
    qtbot.waitUntil(lambda: "someone" in dialog.said.text(), timeout=PATIENCE)
    dialog.mirror.setText("not an address")
    dialog.keep()
    assert "not a web address" in dialog.said.text()
    dialog.mirror.setText("https://mirror.example/")
    dialog.keep()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert keys.load("hub") == "hf_goodgoodgood" and Settings.load().hub_mirror == "https://mirror.example"
    assert "hf_good" not in paths.settings_file().read_text()
    again = HubAccess(context, window)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: "kept" in again.token.placeholderText())
    assert again.token.text() == ""
    again.forget_token()
    assert keys.load("hub") == ""
