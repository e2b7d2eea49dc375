"""How a model computes is chosen on its card, and kept: squeezed for PyTorch, the device for ONNX Runtime."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from core.models import starter
from core.models.model import describe
from core.models.onnx_folder import OnnxModel
from core.settings import Running, Settings
from desktop.context import Context
from desktop.main_window import MainWindow
from desktop.models.running_dialog import RunningDialog


def test_the_choice_is_kept_and_the_default_leaves_nothing_behind(
    window: MainWindow, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    context.go("models")
    wanted = Running(bits="nf4")

    def choose(dialog: RunningDialog) -> int:
        dialog.form.set_value(wanted)
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(RunningDialog, "exec", choose)
    screen = window.screen_for("models")
    assert screen is not None
    qtbot.waitUntil(lambda: screen.findChild(QPushButton, "models.running.0") is not None)
    press = screen.findChild(QPushButton, "models.running.0")
    qtbot.mouseClick(press, Qt.MouseButton.LeftButton)
    assert Settings.load().running == {starter.ID: Running(bits="nf4")}
    wanted = Running()
    qtbot.mouseClick(press, Qt.MouseButton.LeftButton)
    assert Settings.load().running == {}


def test_each_kind_is_asked_what_concerns_it(qtbot: QtBot, tmp_path: Path) -> None:
    about = describe(starter.path())
    known = {name: getattr(about, name) for name in about.__dataclass_fields__}
    for model, shown in ((about, "bits"), (OnnxModel(**{**known, "path": tmp_path}), "device")):
        dialog = RunningDialog(None, model, Running(bits="int8", device="cpu"))
        qtbot.addWidget(dialog)
        assert dialog.form.value() == Running(bits="int8", device="cpu")
        asked = [name for name in ("bits", "device") if dialog.findChild(QWidget, f"models.running.{name}")]
        assert asked == [shown]
