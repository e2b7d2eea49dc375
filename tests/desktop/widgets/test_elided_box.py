"""What is chosen in a box that has too little room for it: its beginning, and "…"."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QStyleOptionComboBox
from pytestqt.qtbot import QtBot

from desktop.widgets.elided_box import ElidedBox

NAME = "Sample rows, tuned, with documents"


@pytest.fixture(params=["LeftToRight", "RightToLeft"])
def way(request: pytest.FixtureRequest) -> Qt.LayoutDirection:
    return Qt.LayoutDirection[request.param]


def made(qtbot: QtBot, kind: type[QComboBox], words: str, way: Qt.LayoutDirection) -> QComboBox:
    box = kind()
    box.setLayoutDirection(way)
    box.addItem(words)
    box.setFixedSize(180, 36)
    qtbot.addWidget(box)
    return box


def test_words_without_room_keep_their_beginning(
    themed: QApplication, qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    box, option = made(qtbot, ElidedBox, NAME, way), QStyleOptionComboBox()
    box.initStyleOption(option)
    shown = option.currentText
    assert shown.endswith("…") and NAME.startswith(shown.strip("\u2066…")) and "Sample" in shown
    assert shown.startswith("\u2066") == (way == Qt.LayoutDirection.RightToLeft)
    assert box.currentText() == NAME
    assert box.grab().toImage() == made(qtbot, QComboBox, shown, way).grab().toImage()


def test_words_with_room_stay_as_they_are(
    themed: QApplication, qtbot: QtBot, way: Qt.LayoutDirection
) -> None:
    own, plain = (made(qtbot, kind, "Sample rows", way) for kind in (ElidedBox, QComboBox))
    assert own.grab().toImage() == plain.grab().toImage()
