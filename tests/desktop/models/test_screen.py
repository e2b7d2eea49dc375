"""The Models screen in the real window: the starter, adding by dialog and by drop, damage, removing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core import paths, runs
from core.hardware import Machine
from core.settings import Settings
from core.training.config import TrainConfig
from desktop.context import Context, Message
from desktop.main_window import MainWindow
from desktop.models.screen import ModelsScreen
from desktop.widgets import dialogs
from desktop.widgets.card import Card
from tests import tiny_models


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_models.make_model(tmp_path_factory.mktemp("made") / "tiny-llama", "llama")


@pytest.fixture
def screen(window: MainWindow, context: Context, qtbot: QtBot) -> ModelsScreen:
    context.go("models")
    shown = window.screen_for("models")
    assert isinstance(shown, ModelsScreen)
    qtbot.waitUntil(lambda: len(shown.cards) == 2)
    return shown


def words(screen: ModelsScreen, card: int) -> str:
    return "\n".join(label.text() for label in screen.cards[card].findChildren(QLabel))


def click(qtbot: QtBot, screen: ModelsScreen, name: str) -> None:
    found = screen.findChild(QPushButton, name)
    assert found is not None
    qtbot.mouseClick(found, Qt.MouseButton.LeftButton)


def test_the_starter_says_what_it_is(screen: ModelsScreen) -> None:
    said = words(screen, 0)
    assert "Ustad Starter" in said and "not to be trusted" in said and "Phi-3" in said
    assert screen.findChild(QPushButton, "models.remove.0") is None


def test_adding_a_folder_with_the_button_and_taking_it_off_again(
    screen: ModelsScreen, qtbot: QtBot, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs.answer_next(str(made))
    click(qtbot, screen, "models.add")
    qtbot.waitUntil(lambda: len(screen.cards) == 3)
    assert "tiny-llama" in words(screen, 1) and "Llama" in words(screen, 1) and str(made) in words(screen, 1)
    assert Settings.load().model_folders == [str(made)]

    monkeypatch.setattr(dialogs, "confirm", lambda *_, **__: True)
    click(qtbot, screen, "models.remove.1")
    qtbot.waitUntil(lambda: len(screen.cards) == 2)
    assert Settings.load().model_folders == []
    assert (made / "config.json").is_file()


def test_a_folder_without_a_tokenizer_is_refused_with_a_sentence(
    screen: ModelsScreen, context: Context, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "half"))
    (folder / "tokenizer.json").unlink()
    told: list[Message] = []
    context.messaged.connect(told.append)
    dialogs.answer_next(str(folder))
    click(qtbot, screen, "models.add")
    (message,) = told
    assert (
        message.kind == "error" and "no tokenizer" in str(message.text) and str(folder) in str(message.text)
    )
    assert "tokenizer.json" in str(message.fix)
    assert len(screen.cards) == 2


def test_folders_dropped_on_it_are_added_and_a_bad_one_keeps_out_no_other(
    screen: ModelsScreen, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in (tmp_path, made / "config.json")])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.dropEvent(event)
    assert event.isAccepted()
    qtbot.waitUntil(lambda: len(screen.cards) == 3)
    assert "tiny-llama" in words(screen, 1)


def test_a_model_that_was_damaged_since_is_shown_with_the_reason_and_can_leave(
    screen: ModelsScreen, context: Context, qtbot: QtBot, made: Path, tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(made, tmp_path / "mine"))
    screen.add([folder])
    qtbot.waitUntil(lambda: len(screen.cards) == 3)
    (folder / "model.safetensors").write_bytes(b"")
    screen.look()
    qtbot.waitUntil(lambda: "Cannot be used" in words(screen, 2))
    assert "cut short" in words(screen, 2)
    assert screen.findChild(QPushButton, "models.remove.2") is not None


def test_files_of_other_forms_are_refused_with_the_reason(
    screen: ModelsScreen, context: Context, made: Path, tmp_path: Path
) -> None:
    told: list[Message] = []
    context.messaged.connect(told.append)
    lone = tmp_path / "model.safetensors"
    lone.write_bytes(b"x")
    screen.add([tmp_path / "w.bin", tmp_path / "w.pt", tmp_path / "w.gguf", tmp_path / "notes.odt", lone])
    said = [str(message.text) for message in told]
    assert (
        "pickle" in said[0] and "pickle" in said[1] and "GGUF" in said[2] and "no file of a model" in said[3]
    )
    assert "weights alone" in said[4] and "config.json" in str(told[4].fix)
    assert all(message.fix for message in told) and Settings.load().model_folders == []


def test_a_model_in_the_models_folder_is_deleted_after_saying_which_runs_need_it(
    screen: ModelsScreen, context: Context, qtbot: QtBot, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = Path(shutil.copytree(made, paths.models_dir() / "mine"))
    assert context.project is not None
    about = runs.RunFile("My run", "lora", runs.Source(str(folder), path=str(folder)), runs.Source("rows"))
    runs.create(context.project.runs_dir, TrainConfig(), about)
    screen.look()
    qtbot.waitUntil(lambda: len(screen.cards) == 3)
    asked: list[str] = []

    def confirm(_parent: object, title: str, text: str, verb: str, *, danger: bool = False) -> bool:
        asked.append(f"{title} {text}")
        return True

    monkeypatch.setattr(dialogs, "confirm", confirm)
    assert screen.findChild(QPushButton, "models.delete.0") is None
    click(qtbot, screen, "models.delete.1")
    qtbot.waitUntil(lambda: not folder.exists())
    assert "Delete mine?" in asked[0] and "My run" in asked[0]
    qtbot.waitUntil(lambda: len(screen.cards) == 2)


def test_each_model_says_what_it_can_do_and_whether_it_fits(
    screen: ModelsScreen, qtbot: QtBot, made: Path
) -> None:
    screen.add([made])
    qtbot.waitUntil(lambda: len(screen.cards) == 3)
    said = words(screen, 1)
    assert "Answers" in said and "Can be trained" in said and "not stated" in said
    assert "32 bit: fits" in said and "4 bit: fits" in said
    click(qtbot, screen, "models.fits.1.why")
    (arithmetic,) = [
        one for one in screen.findChildren(QFrame) if one.objectName() == "models.fits.1.arithmetic"
    ]
    assert any(one.text().startswith("Together: ") for one in arithmetic.findChildren(QLabel))
    arithmetic.close()


def test_models_worth_having_are_filtered_by_what_fits(screen: ModelsScreen, qtbot: QtBot) -> None:
    screen.pages.set_current("worth")

    def shown() -> set[str]:
        return {
            one.objectName().removeprefix("models.worth.")
            for one in screen.worth.findChildren(Card)
            if one.isVisible()
        }

    assert "Qwen/Qwen3-0.6B" in shown() and "microsoft/Phi-4-mini-instruct-onnx" in shown()
    screen.worth.filter.set_current("onnx")
    qtbot.waitUntil(lambda: bool(shown()) and all(name.endswith("-onnx") for name in shown()))
    GB = 1_000_000_000
    screen.worth.filter.set_current("fits")
    screen.worth.show_state(Machine(2, 3 * GB, 2 * GB), {("x", "y")}, set())
    qtbot.waitUntil(lambda: "HuggingFaceTB/SmolLM2-135M-Instruct" in shown())
    assert "microsoft/Phi-4-mini-instruct" not in shown()
    screen.worth.show_state(Machine(2, 3 * GB, GB // 8), set(), set())
    qtbot.waitUntil(lambda: shown() == set())
    assert "None of them fits" in screen.worth.none.text()
