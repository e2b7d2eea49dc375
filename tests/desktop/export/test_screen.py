"""From a model to an export that is held against it, and what its card then says and does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from core import fields, paths
from core.export import gguf, record
from core.export.record import Export, Origin
from core.export.verdict import Divergence, Figures, Report, judge
from core.settings import Settings
from desktop.context import Context
from desktop.export.screen import ExportScreen
from desktop.main_window import MainWindow
from desktop.widgets import dialogs
from tests.tiny_models import make_model

PATIENCE = 280_000


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")


@pytest.fixture
def tiny(own_home: Path) -> Path:
    return make_model(own_home / "models" / "tiny", "llama")


def opened(window: MainWindow, qtbot: QtBot) -> ExportScreen:
    window.go("export")
    screen = window.screen_for("export")
    assert isinstance(screen, ExportScreen)
    qtbot.waitUntil(lambda: screen.setup.source.count() > 0)
    return screen


def click(qtbot: QtBot, screen: ExportScreen, name: str) -> None:
    target = screen.findChild(QAbstractButton, name)
    assert target is not None and target.isVisibleTo(screen) and target.isEnabled(), name
    qtbot.mouseClick(target, Qt.MouseButton.LeftButton)


def said(screen: ExportScreen, card: int = 0) -> str:
    return "\n".join(one.text() for one in screen.cards[card].findChildren(QLabel))


def choose(screen: ExportScreen, name: str) -> None:
    screen.setup.source.setCurrentIndex(screen.setup.source.findText(name))


def kept(name: str, precision: str = "int4", **figures: Any) -> Path:
    """An export on disk with what verifying it found, as the two tasks leave it."""
    folder = paths.models_dir() / name
    folder.mkdir(parents=True)
    (folder / "model.onnx").write_bytes(b"weights")
    about = Export(
        Origin("starter", "Ustad Starter", "f" * 32), "int4", "cpu", record.sums(folder, lambda: None)
    )
    fields.save(folder / record.FILE, about)
    if figures:
        usual: dict[str, Any] = {
            "prompts": 12, "prompts_equal": 12, "prompts_equal_here": 12, "tokens": 100, "tokens_equal": 100,
            "places": 100, "places_equal": 100, "original_perplexity": 4.0, "export_perplexity": 4.0,
        }  # fmt: skip
        found = Figures(**{**usual, **figures})
        report = Report(*judge(found, precision), found)
        report.divergence = Divergence("Who keeps it?", "The keeper", "is Mara.", "was Tom.", 2, 0.5)
        fields.save(folder / record.REPORT, report)
    return folder


def test_a_model_is_exported_and_found_to_say_the_same(qtbot: QtBot, window: MainWindow, tiny: Path) -> None:
    screen = opened(window, qtbot)
    choose(screen, "tiny")
    click(qtbot, screen, "export.numbers.fp32")
    assert screen.setup.name.text() == "tiny fp32" and "word for word" in screen.setup.reason.text()
    click(qtbot, screen, "export.start")
    assert screen.setup.stop.isVisibleTo(screen) and not screen.setup.start.isVisibleTo(screen)
    qtbot.waitUntil(lambda: len(screen.cards) == 1, timeout=PATIENCE)
    qtbot.waitUntil(lambda: screen.cards[0].pill.text() == "Verified", timeout=PATIENCE)
    assert "says the same as the original" in said(screen) and "12 of 12" in said(screen)
    assert screen.setup.start.isVisibleTo(screen) and screen.setup.name.text() == "tiny fp32 2"
    report = record.read(paths.models_dir() / "tiny fp32").report
    assert report is not None and report.figures.tokens_equal == report.figures.tokens > 0


def test_an_export_can_be_stopped_and_nothing_is_left(qtbot: QtBot, window: MainWindow, tiny: Path) -> None:
    screen = opened(window, qtbot)
    choose(screen, "tiny")
    click(qtbot, screen, "export.start")
    qtbot.waitUntil(lambda: screen.setup.bar.value() > 0, timeout=PATIENCE)
    click(qtbot, screen, "export.stop")
    qtbot.waitUntil(lambda: screen.setup.start.isVisibleTo(screen), timeout=PATIENCE)
    assert [one.name for one in paths.models_dir().iterdir()] == ["tiny"] and not screen.cards


def test_numbers_follow_the_machine(qtbot: QtBot, window: MainWindow) -> None:
    screen = opened(window, qtbot)

    def offered() -> list[str]:
        names = ("int4", "int8", "fp16", "fp32")
        found = [screen.findChild(QPushButton, f"export.numbers.{name}") for name in names]
        return [
            name
            for name, one in zip(names, found, strict=True)
            if one is not None and one.isVisibleTo(screen)
        ]

    assert offered() == ["int4", "int8", "fp32"] and "Recommended" in screen.setup.reason.text()
    click(qtbot, screen, "export.numbers.int8")
    click(qtbot, screen, "export.machine.dml")
    assert offered() == ["int4", "fp16"] and screen.setup.precision == "int4"
    assert "Windows computer" in screen.setup.reason.text() and screen.setup.name.text().endswith("int4 dml")
    click(qtbot, screen, "export.machine.cuda")
    assert offered() == ["int4", "int8", "fp16", "fp32"]


def test_a_kind_of_model_that_cannot_be_built_says_so_before_it_starts(
    qtbot: QtBot, window: MainWindow, tiny: Path
) -> None:
    config = json.loads((tiny / "config.json").read_text())
    config["architectures"] = ["GPT2LMHeadModel"]
    (tiny / "config.json").write_text(json.dumps(config))
    screen = opened(window, qtbot)
    choose(screen, "tiny")
    assert "GPT2LMHeadModel" in screen.setup.reason.text() and not screen.setup.start.isEnabled()
    choose(screen, "Ustad Starter")
    assert screen.setup.start.isEnabled()


def test_going_there_with_a_model_chooses_it(qtbot: QtBot, window: MainWindow, tiny: Path) -> None:
    window.context.go("export", model=str(tiny))
    screen = window.screen_for("export")
    assert isinstance(screen, ExportScreen)
    qtbot.waitUntil(lambda: screen.setup.source.currentText() == "tiny")


def test_cards_tell_what_was_found(qtbot: QtBot, window: MainWindow) -> None:
    screen = opened(window, qtbot)
    qtbot.waitUntil(lambda: screen.empty.isVisibleTo(screen))
    kept("A")
    kept("B", tokens_equal=60, places_equal=95)
    kept("C", places_equal=85)
    kept("D", places_equal=20, export_perplexity=90.0)
    screen.look()
    qtbot.waitUntil(lambda: len(screen.cards) == 4)
    shown = {card.made.name: card for card in screen.cards}
    assert {name: card.pill.text() for name, card in shown.items()} == {
        "A": "Not verified", "B": "Verified", "C": "Verified, differs", "D": "Broken",
    }  # fmt: skip
    words = "\n".join(one.text() for one in shown["D"].findChildren(QLabel))
    assert "perplexity 90 instead of 4" in words and "20%" in words
    assert "is Mara." in words and "was Tom." in words and "Who keeps it?" in words
    assert not screen.empty.isVisibleTo(screen)


def test_what_a_card_does(
    qtbot: QtBot,
    window: MainWindow,
    context: Context,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = kept("Mine")
    screen = opened(window, qtbot)
    qtbot.waitUntil(lambda: len(screen.cards) == 1)
    went: list[tuple[str, dict[str, object]]] = []
    context.wanted.connect(lambda key, arguments: went.append((key, arguments)))
    dialogs.answer_next(str(tmp_path / "mine.zip"))
    click(qtbot, screen, "export.package.0")
    qtbot.waitUntil(lambda: "mine.zip" in window.message.text.text(), timeout=PATIENCE)
    assert (tmp_path / "mine.zip").is_file()
    asked: list[str] = []

    def agree(_parent: object, title: str, *_more: object, **_named: object) -> bool:
        asked.append(title)
        return len(asked) > 1

    monkeypatch.setattr(dialogs, "confirm", agree)
    click(qtbot, screen, "export.delete.0")
    assert folder.is_dir()
    click(qtbot, screen, "export.delete.0")
    qtbot.waitUntil(lambda: not screen.cards)
    assert asked == ["Delete “Mine”?"] * 2 and not folder.exists()
    kept("Again")
    screen.look()
    qtbot.waitUntil(lambda: len(screen.cards) == 1)
    qtbot.mouseClick(screen.cards[0].ask_button, Qt.MouseButton.LeftButton)
    assert went[-1] == ("chat", {"model": str(paths.models_dir() / "Again")})


def test_gguf_waits_for_llama_cpp(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    screen = opened(window, qtbot)
    assert not screen.gguf.make.isEnabled() and "not on this computer" in screen.gguf.note.text()
    (tmp_path / gguf.SCRIPT).write_text("")
    screen.gguf.picker.set_path(tmp_path)
    assert screen.gguf.make.isEnabled() and Settings.load().llama_cpp == str(tmp_path)


def test_everything_has_a_name_and_can_be_reached(qtbot: QtBot, window: MainWindow) -> None:
    kept("Mine", places_equal=20)
    screen = opened(window, qtbot)
    qtbot.waitUntil(lambda: len(screen.cards) == 1)
    for one in screen.findChildren(QAbstractButton):
        assert one.accessibleName() or one.text(), one.objectName()
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus, one.objectName()
    assert screen.setup.source.accessibleName() and screen.setup.name.accessibleName()
