"""What the columns of a file are, said with keys alone, in the dialog that asks before an import."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop.datasets.import_dialog import ImportDialog
from desktop.datasets.mapping_panel import AT_ONCE
from desktop.datasets.screen import DatasetsScreen
from tests.desktop.datasets.test_importing import looked_at
from tests.desktop.doing import part

COLUMNS = [f"column {n}" for n in range(2 * AT_ONCE + 1)]
"""More than are in sight, and more than get their boxes at once."""
BOXES = [f"datasets.mapping.column.{column}" for column in COLUMNS]
TREE = "datasets.mapping.columns"


@pytest.fixture
def dialog(qtbot: QtBot, screen: DatasetsScreen, write_lines: Callable[..., Path]) -> ImportDialog:
    made = looked_at(qtbot, screen, write_lines([dict.fromkeys(COLUMNS, "words")]))
    with qtbot.waitActive(made):
        made.activateWindow()
    qtbot.waitUntil(lambda: made.findChild(QWidget, BOXES[-1]) is not None)
    qtbot.waitUntil(part(made, "dialog.accept").isEnabled)
    return made


def held() -> QWidget:
    """What has the keys."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def walk(key: Qt.Key) -> list[str]:
    """What the focus comes to from here until it is here again, and that it is in sight each time."""
    first = held()
    walked: list[str] = []
    while not walked or held() is not first:
        QTest.keyClick(held(), key)
        walked.append(held().objectName())
        assert not held().visibleRegion().isEmpty(), walked
        assert len(walked) < 100
    return walked


def test_tab_goes_from_column_to_column_as_one_reads(dialog: ImportDialog) -> None:
    part(dialog, "datasets.mapping.kind").setFocus()
    forth = walk(Qt.Key.Key_Tab)
    assert [name for name in forth if name == TREE or name in BOXES] == [TREE, *BOXES]
    assert forth.index(BOXES[-1]) < forth.index("datasets.import.into") < forth.index("dialog.accept")
    assert walk(Qt.Key.Key_Backtab) == [*reversed(forth[:-1]), forth[-1]]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F2])
def test_a_row_is_gone_to_with_arrows_and_says_what_it_is_taken_for(
    qtbot: QtBot, dialog: ImportDialog, key: Qt.Key
) -> None:
    tree, box = part(dialog, TREE), part(dialog, BOXES[12])
    assert isinstance(tree, QTreeWidget)
    tree.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(12):
        QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, key)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    QTest.keyClick(box.view(), Qt.Key.Key_Home)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    assert box.hasFocus() and box.currentText() == "Question" and dialog.isVisible()
    current = tree.currentItem()
    assert current is not None
    told = [current.data(column, Qt.ItemDataRole.AccessibleTextRole) for column in range(3)]
    assert (current.text(0), current.text(1), told[2]) == (COLUMNS[12], "words", "Question")
    assert tree.viewport().rect().contains(box.mapTo(tree.viewport(), QPoint(4, 4)))
