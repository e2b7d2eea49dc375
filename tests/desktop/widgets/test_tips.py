"""Words of others stay words in tips: nothing in them is taken for HTML, so no picture they name is looked for."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QStandardItem, QStandardItemModel, QTextDocument
from PySide6.QtWidgets import QApplication, QTableView, QToolTip
from pytestqt.qtbot import QtBot

from desktop.widgets import tips
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.tables import style_table

HOSTILE = '<img src="//away.example/share/x.png"> & <b>bold</b>\n<a href="file:///etc/passwd">second line</a>'


@pytest.mark.parametrize(
    "words", ["", "Plain words.", "a < b", "two\nlines", "<Untitled", HOSTILE, "&lt;img&gt;"]
)
def test_a_tip_shows_the_very_words(words: str) -> None:
    shown = tips.plain(words)
    if "<" not in words and "&" not in words:
        assert shown == words
        return
    document = QTextDocument()
    document.setHtml(shown)
    assert document.toPlainText() == words and not re.search("<img|<a |<b>", shown)


def test_a_table_shows_the_tip_of_its_model_as_it_is(themed: QApplication, qtbot: QtBot) -> None:
    model = QStandardItemModel(2, 1)
    for row, role in enumerate((Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.DisplayRole)):
        item = QStandardItem()
        item.setData(HOSTILE * 9, role)
        model.setItem(row, 0, item)
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(model)
    style_table(view, stretch=None)
    view.resize(300, 300)
    view.show()
    for row in range(2):
        at = view.visualRect(model.index(row, 0)).center()
        QApplication.sendEvent(
            view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at))
        )
        assert "&lt;img" in QToolTip.text() and "<img" not in QToolTip.text()
        QToolTip.hideText()
        qtbot.waitUntil(lambda: not QToolTip.isVisible())


def test_labels_show_the_very_words(themed: QApplication, qtbot: QtBot) -> None:
    short = ElidedLabel(HOSTILE)
    qtbot.addWidget(short)
    short.resize(40, 20)
    short.show()
    assert short.text() == HOSTILE and "<img" not in short.toolTip() and "&lt;img" in short.toolTip()
    for made in (short, label(HOSTILE, wrap=True)):
        assert made.textFormat() == Qt.TextFormat.PlainText
