"""The Documents screen in front, of an empty project."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop.knowledge.screen import KnowledgeScreen
from desktop.main_window import MainWindow


@pytest.fixture
def screen(window: MainWindow, qtbot: QtBot) -> KnowledgeScreen:
    window.context.go("knowledge")
    made = window.screen_for("knowledge")
    assert isinstance(made, KnowledgeScreen)
    qtbot.waitUntil(lambda: made._empty is not None)
    return made
