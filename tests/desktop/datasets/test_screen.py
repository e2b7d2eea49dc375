"""The Dataset screen as a person uses it: keys and clicks in, rows on disk out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.datasets import catalog
from core.datasets.edits import DeleteRows, SetCell
from core.datasets.store import Dataset
from core.project import Project
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.workbench import Workbench
from desktop.main_window import MainWindow
from tests.desktop.datasets.conftest import fill, on_disk
from tests.desktop.doing import click, in_dialog, press

Find = Callable[[str], Any]
Rows = list[dict[str, Any]]


def choose_rows(bench: Workbench, *positions: int) -> None:
    bench.table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for at in positions:
        bench.table.selectionModel().setCurrentIndex(bench.model.index(at, 0), flags)


def shown(bench: Workbench, column: int = 0) -> list[str]:
    return [bench.model.index(at, column).data() for at in range(bench.model.rowCount())]


def test_an_empty_project_says_what_to_do_and_the_first_row_is_a_click_away(
    qtbot: QtBot, screen: DatasetsScreen, find: Find
) -> None:
    assert not find("datasets.add_row").isVisible()
    click(find("datasets.first_row"))
    bench = screen.workbench
    assert on_disk(bench) == [{"question": "", "answer": ""}]
    editor = find("datasets.field.question")
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "Who?")
    qtbot.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert on_disk(bench) == [{"question": "Who?", "answer": ""}]
    assert find("datasets.subtitle").text() == "1 row  ·  1 not assigned"


def test_the_sample_projects_questions_come_in_by_one_click(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.context.use(Project.copy_sample(tmp_path / "projects"))
    window.go("datasets")
    screen = window.screen_for("datasets")
    assert isinstance(screen, DatasetsScreen)
    button = screen.findChild(QWidget, "datasets.import_sample")
    if button is not None:
        click(button)
    counts = screen.workbench.editing.counts()
    assert screen.workbench.model.rowCount() == counts.total >= 240
    assert counts.test >= 40
    source = screen.findChild(QWidget, "datasets.row.source")
    assert source is not None and source.text() == "welcome.md"  # type: ignore[attr-defined]


def test_a_cell_edited_by_key_is_on_disk_and_undo_and_redo_say_what_they_do(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    table = bench.table
    table.setCurrentIndex(bench.model.index(3, 1))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit, "datasets.cell")
    assert editor is not None
    editor.selectAll()
    qtbot.keyClicks(editor, "Another.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: on_disk(bench)[3]["answer"] == "Another.")
    assert find("datasets.field.answer").words() == "Another."
    undo, redo = find("datasets.undo"), find("datasets.redo")
    assert undo.accessibleName() == "Undo: Change “answer”"
    click(undo)
    assert on_disk(bench)[3]["answer"] == "Answer 3."
    assert redo.accessibleName() == "Redo: Change “answer”"
    qtbot.keyClick(
        table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert shown(bench, 1)[3] == "Another." and not redo.isEnabled()


def test_rows_are_deleted_together_and_come_back_to_their_places(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    before = on_disk(bench)
    choose_rows(bench, 2, 3, 17)
    assert find("datasets.delete_rows").accessibleName() == "Delete 3 rows"
    bench.table.setFocus()
    qtbot.keyClick(bench.table, Qt.Key.Key_Delete)
    assert on_disk(bench) == [row for at, row in enumerate(before) if at not in (2, 3, 17)]
    assert shown(bench) == [row["question"] for row in on_disk(bench)]
    assert bench.current_row() is not None
    click(find("datasets.undo"))
    assert on_disk(bench) == before
    assert shown(bench) == [row["question"] for row in before]


def test_delete_in_a_text_field_deletes_a_letter_not_a_row(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    editor = find("datasets.field.question")
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert bench.model.rowCount() == 20
    bench.commit()
    assert on_disk(bench)[0]["question"] == "uestion 0?"


def test_rows_are_duplicated_moved_and_put_into_parts(bench: Workbench) -> None:
    choose_rows(bench, 4, 5)
    bench.bar.duplicate_rows.trigger()
    assert shown(bench)[4:8] == ["Question 4?", "Question 5?", "Question 4?", "Question 5?"]
    choose_rows(bench, 1, 2)
    bench.bar.move_up.trigger()
    assert shown(bench)[:3] == ["Question 1?", "Question 2?", "Question 0?"]
    bench.bar.move_up.trigger()
    bench.bar.move_down.trigger()
    assert shown(bench)[:4] == ["Question 0?", "Question 1?", "Question 2?", "Question 3?"]
    choose_rows(bench, 0, 7)
    bench.bar.parts["test"].trigger()
    assert bench.editing.counts().test == 2
    while bench.editing.store and bench.editing.store.undo_text and bench.editing.counts().total != 20:
        bench.undo()
    assert shown(bench) == [f"Question {i}?" for i in range(20)]


def test_what_is_typed_is_kept_when_one_goes_to_another_row(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    editor = find("datasets.field.answer")
    editor.setFocus()
    qtbot.keyClicks(editor, "So: ")
    bench.table.setCurrentIndex(bench.model.index(5, 0))
    assert on_disk(bench)[0]["answer"] == "So: Answer 0."
    assert on_disk(bench)[5]["answer"] == "Answer 5."
    assert editor.words() == "Answer 5."


def test_ctrl_z_takes_back_typing_first_and_then_the_dataset(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    bench.editing.apply(DeleteRows.of(bench.model.ids([19])))
    editor = find("datasets.field.answer")
    editor.setFocus()
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (editor.words(), bench.model.rowCount()) == ("Answer 0.", 19)
    bench.table.setCurrentIndex(bench.model.index(1, 0))
    editor.setFocus()
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert bench.model.rowCount() == 20


def test_text_of_many_lines_opens_in_the_panel_and_keeps_every_letter(
    qtbot: QtBot, screen: DatasetsScreen, find: Find
) -> None:
    words = "First\u00a0line\n\tsecond — “third”\n\nاردو\n"
    fill(screen, [{"question": "Q", "answer": words}, {"question": "R", "answer": "S"}])
    bench = screen.workbench
    bench.table.setCurrentIndex(bench.model.index(0, 1))
    bench.table.setFocus()
    qtbot.keyClick(bench.table, Qt.Key.Key_F2)
    editor = find("datasets.field.answer")
    qtbot.waitUntil(editor.hasFocus)
    assert bench.table.findChild(QLineEdit, "datasets.cell") is None
    bench.table.setCurrentIndex(bench.model.index(1, 0))
    assert on_disk(bench)[0]["answer"] == words
    bench.table.setCurrentIndex(bench.model.index(0, 0))
    editor.setFocus()
    qtbot.keyClicks(editor, "!")
    bench.commit()
    assert on_disk(bench)[0]["answer"] == "!" + words


def test_a_number_stays_a_number_and_what_is_none_is_refused(screen: DatasetsScreen, find: Find) -> None:
    fill(screen, [{"question": "How many?", "answer": 12}])
    bench = screen.workbench
    cell = bench.model.index(0, 1)
    bench.model.setData(cell, "13")
    assert on_disk(bench)[0]["answer"] == 13
    bench.model.setData(cell, "many")
    assert on_disk(bench)[0]["answer"] == 13
    bar = screen.window().findChild(QWidget, "window.message.text")
    assert bar is not None and "“many” is not a value like" in bar.text()  # type: ignore[attr-defined]


def test_a_conversation_is_edited_turn_by_turn(
    qtbot: QtBot, screen: DatasetsScreen, find: Find, chats: Rows
) -> None:
    fill(screen, chats)
    bench = screen.workbench
    assert shown(bench)[1] == "Hi · Hello 1."
    turn = find("datasets.turn.2")
    turn.setFocus()
    turn.selectAll()
    qtbot.keyClicks(turn, "Good day.")
    click(find("datasets.turn.add"))
    qtbot.waitUntil(find("datasets.turn.3.remove").isVisible)
    turns = on_disk(bench)[0]["messages"]
    assert [(turn["role"], turn["content"]) for turn in turns] == [
        ("user", "Hi"), ("assistant", "Good day."), ("user", ""),
    ]  # fmt: skip
    who = find("datasets.turn.1.role")
    who.setCurrentIndex(0)
    assert on_disk(bench)[0]["messages"][0] == {"role": "system", "content": "Hi"}
    click(find("datasets.turn.3.remove"))
    assert len(on_disk(bench)[0]["messages"]) == 2
    for _ in range(4):
        bench.undo()
    assert on_disk(bench) == chats
    qtbot.waitUntil(lambda: find("datasets.turn.2").words() == "Hello 0.")


def test_the_filter_shows_rows_that_hold_the_words_and_not_names_of_columns(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    with qtbot.waitSignal(bench.editing.changed):
        qtbot.keyClicks(find("datasets.filter"), "QUESTION 1")
    assert len(shown(bench)) == 11
    with qtbot.waitSignal(bench.editing.changed):
        find("datasets.filter").setText("answer 7")
    assert shown(bench) == ["Question 7?"]
    bench.rows.delete()
    assert shown(bench) == []
    with qtbot.waitSignal(bench.editing.changed):
        find("datasets.filter").setText("role")
    click(find("datasets.show_all"))
    assert len(shown(bench)) == 19


def test_what_another_part_of_the_program_changes_is_shown(bench: Workbench, screen: DatasetsScreen) -> None:
    assert bench.path is not None
    with Dataset(bench.path) as other:
        first = next(other.ids())
        other.apply(SetCell(first, "answer", "From elsewhere."))
        other.apply(DeleteRows.of(list(other.ids())[10:]))
    screen.context.announce(datasets=True)
    assert len(shown(bench)) == 10
    assert shown(bench, 1)[0] == "From elsewhere."


def test_datasets_are_chosen_renamed_and_deleted(
    bench: Workbench, screen: DatasetsScreen, find: Find
) -> None:
    fill(screen, [{"question": "Other?", "answer": "Yes."}], "Other")
    assert shown(bench) == ["Other?"]
    box = find("datasets.dataset")
    box.setCurrentIndex(box.findText("Rows"))
    assert len(shown(bench)) == 20

    def rename(dialog: QDialog) -> None:
        dialog.findChild(QLineEdit, "dialog.text").setText("Renamed")  # type: ignore[union-attr]
        press(dialog, "dialog.accept")

    in_dialog("dialog", rename)
    bench.bar.rename_dataset.trigger()
    project = screen.context.project
    assert project is not None
    assert [item.name for item in catalog.datasets(project)] == ["Other", "Renamed"]
    assert (box.currentText(), len(shown(bench))) == ("Renamed", 20)
    in_dialog("dialog", lambda dialog: press(dialog, "dialog.accept"))
    bench.bar.delete_dataset.trigger()
    assert [item.name for item in catalog.datasets(project)] == ["Other"]
    assert shown(bench) == ["Other?"]


def test_columns_of_unknown_meaning_are_asked_for(qtbot: QtBot, screen: DatasetsScreen, find: Find) -> None:
    fill(screen, [{"ask": "Q", "tell": "A"}])
    click(find("datasets.preview"))
    problem = find("datasets.preview.problem")
    qtbot.waitUntil(lambda: "no question and answer among its columns: ask, tell" in problem.text())

    def choose(dialog: QDialog) -> None:
        for column, role in (("ask", "user"), ("tell", "assistant")):
            box = dialog.findChild(QComboBox, f"datasets.mapping.column.{column}")
            assert box is not None
            box.setCurrentIndex(box.findData(role))
            box.activated.emit(box.currentIndex())
        press(dialog, "dialog.accept")

    in_dialog("datasets.mapping.dialog", choose)
    screen.workbench.bar.columns.trigger()
    store = screen.workbench.editing.store
    assert store is not None and store.mapping is not None and store.mapping.user == "ask"


def test_what_is_trained_is_rendered_by_the_models_own_template(
    qtbot: QtBot, bench: Workbench, find: Find
) -> None:
    with qtbot.waitSignal(bench.preview.rendered, timeout=90_000):
        click(find("datasets.preview"))
    text = find("datasets.preview.text").toPlainText()
    assert "Question 0?" in text and "Answer 0." in text
    shown = find("datasets.preview.text")
    bench.table.setCurrentIndex(bench.model.index(7, 0))
    qtbot.waitUntil(lambda: "Question 7?" in shown.toPlainText(), timeout=20_000)
    assert "tokens" in find("datasets.preview.count").text()
    long = SetCell(bench.model.ids([7])[0], "answer", "A long answer. " * 20)
    bench.editing.apply(long)
    find("datasets.preview.length").setValue(16)

    def end_is_struck() -> bool:
        cursor = shown.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        return bool(cursor.charFormat().fontStrikeOut())

    # Of the two changes one may be shown before the other.
    qtbot.waitUntil(end_is_struck, timeout=20_000)


def test_of_many_rows_only_the_blocks_looked_at_are_read(qtbot: QtBot, screen: DatasetsScreen) -> None:
    fill(screen, [{"question": f"Question {i}?", "answer": "Yes."} for i in range(60_000)])
    bench = screen.workbench
    qtbot.waitUntil(lambda: bench.model.rowCount() == 60_000, timeout=20_000)
    bench.table.setCurrentIndex(bench.model.index(45_000, 0))
    bench.table.grab()
    view = bench.model._view
    assert view is not None and len(view._blocks) < 8
    at = bench.table.indexAt(QPoint(90, 60))
    assert at.data() == f"Question {at.row()}?" and at.row() > 44_000
    # More rows than are changed at once: it happens in a thread, and the table follows.
    bench.table.selectAll()
    bench.rows.delete()
    assert bench.editing.is_changing
    qtbot.waitUntil(lambda: bench.model.rowCount() == 0, timeout=20_000)
    bench.undo()
    qtbot.waitUntil(lambda: bench.model.rowCount() == 60_000, timeout=20_000)
