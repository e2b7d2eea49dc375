"""The tour's hands press what they are told to, and its eyes have a screen that people could work on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from desktop.tour import no_display
from desktop.tour.hands import Hands


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_a_box_far_wider_than_its_words_is_checked(
    qtbot: QtBot, themed: QApplication, way: Qt.LayoutDirection
) -> None:
    box = QCheckBox("Ask those, too")
    box.setObjectName("box")
    box.setLayoutDirection(way)
    qtbot.addWidget(box)
    box.resize(900, 30)
    with qtbot.waitActive(box):
        box.show()
        box.activateWindow()
    Hands(box).click("box")
    assert box.isChecked()


def test_without_a_display_there_is_room_for_the_window(tmp_path: Path) -> None:
    code = (
        "import sys; from PySide6.QtGui import QGuiApplication as A; a = A(['-', '-platform', sys.argv[1]]);"
        "print(a.platformName(), a.primaryScreen().size().toTuple())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, no_display.platform(tmp_path)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split(maxsplit=1) == ["offscreen", "(1440, 900)\n"]
