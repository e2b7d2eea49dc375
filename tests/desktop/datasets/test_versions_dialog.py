"""Versions through the real window: name, compare, go back, undo; what was exported of which."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QTextBrowser,
    QTreeWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from core.datasets import exporting, versions
from core.datasets.edits import DeleteRows, InsertRows, PlaceRows, SetCell, SetTags
from core.datasets.rows import NewRow
from core.jobs.context import MemoryContext
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.versions_dialog import VersionsDialog
from desktop.datasets.workbench import Workbench
from desktop.widgets import dialogs
from tests.desktop.datasets.conftest import on_disk

Open = Callable[[], VersionsDialog]


@pytest.fixture
def open_versions(
    qtbot: QtBot, bench: Workbench, screen: DatasetsScreen, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Open]:
    """The dialog as the menu opens it, with its own loop left out."""
    opened: list[VersionsDialog] = []
    monkeypatch.setattr(VersionsDialog, "exec", lambda self: opened.append(self))
    monkeypatch.setattr(VersionsDialog, "deleteLater", lambda self: None)

    def make() -> VersionsDialog:
        action = next(action for action in bench.bar.findChildren(QAction) if action.text() == "Versions…")
        action.trigger()
        opened[-1].show()
        qtbot.waitUntil(lambda: not opened[-1]._work.is_busy and not opened[-1].panel._work.is_busy)
        return opened[-1]

    yield make
    for dialog in opened:
        dialog.reject()


def control(dialog: VersionsDialog, name: str, kind: type) -> object:
    found = dialog.findChild(kind, f"datasets.versions.{name}")
    assert found is not None, name
    return found


def press(qtbot: QtBot, dialog: VersionsDialog, name: str) -> None:
    made = control(dialog, name, QPushButton)
    assert isinstance(made, QPushButton)
    qtbot.waitUntil(made.isEnabled)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog._work.is_busy and not dialog.panel._work.is_busy)


def answer(accept: bool, words: str = "") -> None:
    """Answer the next question as a person does, once it is on the screen."""

    def press_it() -> None:
        asked = QApplication.activeModalWidget()
        assert isinstance(asked, dialogs.AskDialog)
        if asked.field is not None:
            asked.field.setText(words)
        (asked.accept_button if accept else asked.reject_button).click()

    QTimer.singleShot(0, press_it)


def text(dialog: VersionsDialog, name: str) -> str:
    found = control(dialog, name, QLabel)
    assert isinstance(found, QLabel)
    return found.text()


def name_state(qtbot: QtBot, dialog: VersionsDialog, name: str, note: str = "") -> None:
    for field, words in (("name", name), ("note", note)):
        line = control(dialog, field, QLineEdit)
        assert isinstance(line, QLineEdit)
        line.setText(words)
    press(qtbot, dialog, "keep")


def shown(dialog: VersionsDialog) -> str:
    found = control(dialog, "row", QTextBrowser)
    assert isinstance(found, QTextBrowser)
    return found.toPlainText()


def test_a_state_is_named_compared_with_and_gone_back_to(
    qtbot: QtBot, bench: Workbench, open_versions: Open
) -> None:
    before = on_disk(bench)
    dialog = open_versions()
    assert text(dialog, "position") == "Now: no version"
    assert not control(dialog, "go_back", QPushButton).isEnabled()  # type: ignore[attr-defined]
    name_state(qtbot, dialog, "before cleaning", "as it came")
    assert text(dialog, "position") == "Now: “before cleaning”"
    assert text(dialog, "outcome") == "No row differs."
    assert not control(dialog, "go_back", QPushButton).isEnabled()  # type: ignore[attr-defined]
    dialog.reject()
    for edit in (
        SetCell(3, "answer", "یہ جواب بدل گیا ہے۔"), SetTags.of([3], ["hard"]), DeleteRows.of([7, 8]),
        InsertRows([NewRow({"question": "New?", "answer": "Yes."})]), PlaceRows.move([20], 0),
    ):  # fmt: skip
        bench.editing.apply(edit)
    spoilt = on_disk(bench)
    dialog = open_versions()
    assert text(dialog, "position").startswith("Now: 5 edits after")
    kinds = dialog.panel.kinds
    words = [made.text() for made in kinds.findChildren(QPushButton)]
    assert words == ["Changed 1", "Added 1", "Removed 2", "Moved 1"]
    assert "Answer 2." in shown(dialog) and "یہ جواب بدل گیا ہے۔" in shown(dialog) and "hard" in shown(dialog)
    rows = control(dialog, "rows", QListView)
    assert isinstance(rows, QListView)
    kinds.set_current("removed")
    assert rows.model().rowCount() == 2 and "Answer 6." in shown(dialog)
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert "Answer 7." in shown(dialog)
    kinds.set_current("added")
    assert "Yes." in shown(dialog)
    kinds.set_current("moved")
    assert "only stands elsewhere" in shown(dialog)
    press(qtbot, dialog, "go_back")
    assert "are what they were" in text(dialog, "message.text")
    assert on_disk(bench) == before
    assert [bench.model.row(at).fields for at in range(bench.model.rowCount())] == before  # type: ignore[union-attr]
    assert "Go back to" in bench.bar.undo.toolTip()
    dialog.reject()
    bench.undo()
    assert on_disk(bench) == spoilt


def test_two_versions_are_compared_with_each_other(
    qtbot: QtBot, bench: Workbench, open_versions: Open
) -> None:
    dialog = open_versions()
    name_state(qtbot, dialog, "one")
    bench.editing.apply(SetCell(1, "answer", "Changed."))
    name_state(qtbot, dialog, "two")
    table = control(dialog, "table", QTreeWidget)
    assert isinstance(table, QTreeWidget)
    assert [table.topLevelItem(at).text(0) for at in range(2)] == ["two", "one"]  # type: ignore[union-attr]
    bench.editing.apply(DeleteRows.of([5]))
    qtbot.keyClick(table, Qt.Key.Key_Down)
    against = dialog.panel._with
    against.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.panel.comparison is not None)
    seen = dialog.panel.comparison
    assert seen is not None and (len(seen.changed), len(seen.removed)) == (1, 0)
    against.setCurrentIndex(0)
    qtbot.waitUntil(lambda: dialog.panel.comparison is not None)
    seen = dialog.panel.comparison
    assert seen is not None and (len(seen.changed), len(seen.removed)) == (1, 1)


def test_a_version_is_renamed_and_deleted_and_a_taken_name_refused(
    qtbot: QtBot, bench: Workbench, open_versions: Open
) -> None:
    dialog = open_versions()
    name_state(qtbot, dialog, "one")
    name_state(qtbot, dialog, "one")
    assert "already is a version" in text(dialog, "message.text")
    answer(True, "first")
    press(qtbot, dialog, "rename")
    assert dialog.chosen is not None and dialog.chosen.name == "first"
    answer(False)
    press(qtbot, dialog, "delete")
    assert dialog.chosen is not None
    answer(True)
    press(qtbot, dialog, "delete")
    assert dialog.chosen is None and dialog._right.currentIndex() == 1


def test_exports_are_listed_with_what_they_were_made_of(
    qtbot: QtBot, bench: Workbench, screen: DatasetsScreen, open_versions: Open, tmp_path: Path
) -> None:
    dialog = open_versions()
    name_state(qtbot, dialog, "clean")
    dialog.reject()
    bench.editing.apply(SetCell(1, "answer", "Changed."))
    assert screen.context.project is not None
    folder = str(screen.context.project.folder)
    exporting.run(MemoryContext(), project=folder, dataset="Rows", file=str(tmp_path / "out.jsonl"))
    dialog = open_versions()
    page = dialog.findChild(QPushButton, "datasets.versions.page.exports")
    assert page is not None
    qtbot.mouseClick(page, Qt.MouseButton.LeftButton)
    table = control(dialog, "exports", QTreeWidget)
    assert isinstance(table, QTreeWidget) and table.isVisible()
    item = table.topLevelItem(0)
    assert item is not None and (item.text(0), item.text(2)) == ("out.jsonl", "20")
    assert item.text(3).startswith("1 edit after") and "clean" in item.text(3)


def test_every_control_has_a_name_and_can_be_reached_by_keyboard(
    qtbot: QtBot, bench: Workbench, open_versions: Open
) -> None:
    dialog = open_versions()
    name_state(qtbot, dialog, "one")
    bench.editing.apply(SetCell(1, "answer", "Changed."))
    dialog._list()
    qtbot.waitUntil(lambda: dialog.panel.comparison is not None)
    seen: set[str] = set()
    widget: QWidget = dialog
    for _ in range(400):
        widget = widget.nextInFocusChain() or dialog
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.add(widget.objectName())
    wanted = {"name", "note", "table", "with", "rows", "row", "go_back", "rename", "delete"}
    assert {f"datasets.versions.{name}" for name in wanted} <= seen
    for name in wanted:
        found = dialog.findChild(object, f"datasets.versions.{name}")  # type: ignore[type-var]
        assert getattr(found, "accessibleName")() or getattr(found, "text")()  # noqa: B009


def test_an_import_under_way_keeps_rows_from_being_put_back(qtbot: QtBot, bench: Workbench) -> None:
    assert bench.path is not None
    with_store = bench.editing.store
    assert with_store is not None
    versions.name_state(with_store, "one")
    bench.editing.apply(SetCell(1, "answer", "Changed."))
    dialog = VersionsDialog(bench, bench.path, free=False)
    qtbot.waitUntil(lambda: dialog.panel.comparison is not None)
    assert not control(dialog, "go_back", QPushButton).isEnabled()  # type: ignore[attr-defined]
    dialog.reject()
