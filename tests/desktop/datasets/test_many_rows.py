"""What is done to many rows at once: find and replace, fill, tags, split and merge; each with one undo."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.workbench import Workbench
from tests.desktop.datasets.conftest import fill, on_disk
from tests.desktop.datasets.doing import choose_rows, shown, stored
from tests.desktop.doing import click, in_dialog, part

Find = Callable[[str], Any]
Rows = list[dict[str, Any]]


def open_replace(qtbot: QtBot, bench: Workbench, act: Callable[[Any], None]) -> None:
    in_dialog("datasets.replace.dialog", act)
    bench.table.setFocus()
    qtbot.keyClick(bench.table, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)


def test_replace_shows_what_would_change_and_is_one_undo(qtbot: QtBot, bench: Workbench, find: Find) -> None:
    before = on_disk(bench)

    def act(dialog: QWidget) -> None:
        qtbot.keyClicks(part(dialog, "datasets.replace.find"), r"(\d+)")
        click(part(dialog, "datasets.replace.regex"))
        qtbot.keyClicks(part(dialog, "datasets.replace.with"), r"<\1>")
        count, accept = part(dialog, "datasets.replace.count"), part(dialog, "dialog.accept")
        qtbot.waitUntil(accept.isEnabled)
        assert count.text() == "40 places in 20 rows" and accept.text() == "Replace 40"
        preview = part(dialog, "datasets.replace.preview").toPlainText()
        assert "Row 8, answer\nAnswer 7.\nAnswer <7>." in preview
        assert on_disk(bench) == before
        click(accept)

    open_replace(qtbot, bench, act)
    qtbot.waitUntil(lambda: on_disk(bench)[19]["answer"] == "Answer <19>.")
    assert shown(bench)[3] == "Question <3>?"
    assert find("datasets.undo").accessibleName() == r"Undo: Replace “(\d+)” in 40 places"
    click(find("datasets.undo"))
    assert on_disk(bench) == before


def test_replace_only_in_selected_rows_and_chosen_columns(qtbot: QtBot, bench: Workbench) -> None:
    choose_rows(bench, 3, 4)

    def act(dialog: Any) -> None:
        assert part(dialog, "datasets.replace.where.selected").isChecked()
        assert not part(dialog, "datasets.replace.where.shown").isEnabled()
        dialog._actions[0].setChecked(False)
        qtbot.keyClicks(part(dialog, "datasets.replace.find"), "answer")
        qtbot.keyClicks(part(dialog, "datasets.replace.with"), "Reply")
        qtbot.waitUntil(part(dialog, "dialog.accept").isEnabled)
        assert part(dialog, "datasets.replace.count").text() == "2 places in 2 rows"
        qtbot.keyClick(part(dialog, "datasets.replace.find"), Qt.Key.Key_Return)
        if dialog.isVisible():
            click(part(dialog, "dialog.accept"))

    open_replace(qtbot, bench, act)
    changed = [at for at, row in enumerate(on_disk(bench)) if row["answer"].startswith("Reply")]
    assert changed == [3, 4] and all(row["question"].startswith("Question") for row in on_disk(bench))


def test_a_bad_pattern_is_said_and_nothing_can_be_replaced(qtbot: QtBot, bench: Workbench) -> None:
    said: list[str] = []

    def act(dialog: QWidget) -> None:
        click(part(dialog, "datasets.replace.regex"))
        problem = part(dialog, "datasets.replace.problem")
        for words, template in (("[a", ""), ("(a)", r"\7")):
            part(dialog, "datasets.replace.find").setText(words)
            part(dialog, "datasets.replace.with").setText(template)
            qtbot.waitUntil(lambda: problem.isVisible() and problem.text() not in said)
            said.append(problem.text())
            assert not part(dialog, "dialog.accept").isEnabled()
        part(dialog, "datasets.replace.with").clear()
        part(dialog, "datasets.replace.find").setText("zzz")
        qtbot.waitUntil(lambda: part(dialog, "datasets.replace.count").text() == "Nothing found")
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    open_replace(qtbot, bench, act)
    assert said[0].startswith("This is no regular expression: unterminated character set.")
    assert said[1].startswith("“\\7” cannot be put in")


def test_many_rows_are_replaced_aside(qtbot: QtBot, screen: DatasetsScreen) -> None:
    fill(screen, [{"question": f"Old {i}", "answer": "old"} for i in range(9_000)])
    bench = screen.workbench

    def act(dialog: QWidget) -> None:
        qtbot.keyClicks(part(dialog, "datasets.replace.find"), "old")
        qtbot.keyClicks(part(dialog, "datasets.replace.with"), "new")
        qtbot.waitUntil(part(dialog, "dialog.accept").isEnabled, timeout=20_000)
        said = part(dialog, "datasets.replace.count").text()
        assert said == "18,000 places in 9,000 rows, the first 100 shown"
        click(part(dialog, "dialog.accept"))

    open_replace(qtbot, bench, act)
    assert bench.editing.is_changing
    qtbot.waitUntil(lambda: not bench.editing.is_busy, timeout=20_000)
    assert shown(bench)[8_999] == "new 8999" and shown(bench, 1)[0] == "new"
    bench.undo()
    qtbot.waitUntil(lambda: not bench.editing.is_busy and shown(bench)[8_999] == "Old 8999", timeout=20_000)


def test_a_column_is_filled_from_others(qtbot: QtBot, bench: Workbench, find: Find) -> None:
    choose_rows(bench, 1, 2)

    def act(dialog: QWidget) -> None:
        part(dialog, "datasets.fill.column").setCurrentText("both")
        click(part(dialog, "datasets.fill.how.template"))
        words = part(dialog, "datasets.fill.words")
        words.setPlainText("{nope}")
        problem = part(dialog, "datasets.fill.problem")
        assert "There is no column called “nope”." in problem.text()
        assert not part(dialog, "dialog.accept").isEnabled()
        words.setPlainText("{question} – {answer}")
        assert part(dialog, "datasets.fill.outcome.0").text() == "Question 1? – Answer 1."
        assert part(dialog, "dialog.accept").text() == "Fill 2 rows"
        click(part(dialog, "dialog.accept"))

    in_dialog("datasets.fill.dialog", act)
    bench.bar.fill.trigger()
    assert [row.get("both") for row in on_disk(bench)[:4]] == [
        None, "Question 1? – Answer 1.", "Question 2? – Answer 2.", None,
    ]  # fmt: skip
    assert bench.model.columns == ["question", "answer", "both"]
    click(find("datasets.undo"))
    assert bench.model.columns == ["question", "answer"]


def test_rows_are_tagged_together(qtbot: QtBot, bench: Workbench) -> None:
    choose_rows(bench, 0, 1)
    bench.rows.tag(["old"], [])

    def act(dialog: QWidget) -> None:
        field = part(dialog, "datasets.tag.field")
        qtbot.keyClicks(field, "returns,shoes")
        click(part(dialog, "datasets.tag.there.old"))
        click(part(dialog, "dialog.accept"))

    choose_rows(bench, 0, 1, 2)
    in_dialog("datasets.tag.dialog", act)
    bench.bar.tag.trigger()
    assert [row.marks.tags for row in stored(bench)[:4]] == [("returns", "shoes")] * 3 + [()]


def test_a_row_is_split_at_the_cursor_and_merged_again(qtbot: QtBot, bench: Workbench, find: Find) -> None:
    editor = find("datasets.field.answer")
    editor.setFocus()
    for _ in range(7):
        qtbot.keyClick(editor, Qt.Key.Key_Right)
    click(find("datasets.split_at.answer"))
    assert [row["answer"] for row in on_disk(bench)[:3]] == ["Answer", "0.", "Answer 1."]
    assert find("datasets.undo").accessibleName() == "Undo: Split a row in two"
    choose_rows(bench, 0, 1)
    bench.table.setFocus()
    qtbot.keyClick(bench.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert on_disk(bench)[0] == {"question": "Question 0?", "answer": "Answer\n\n0."}
    assert len(on_disk(bench)) == 20
    click(find("datasets.undo"))
    click(find("datasets.undo"))
    assert on_disk(bench)[0]["answer"] == "Answer 0." and len(on_disk(bench)) == 20


def test_turns_are_moved_and_a_conversation_is_split_at_one(
    qtbot: QtBot, screen: DatasetsScreen, find: Find, chats: Rows
) -> None:
    fill(screen, chats[:1])
    bench = screen.workbench
    click(find("datasets.turn.2.up"))
    assert [turn["role"] for turn in on_disk(bench)[0]["messages"]] == ["assistant", "user"]
    bench.undo()
    assert not find("datasets.turn.1.up").isEnabled() and not find("datasets.turn.2.down").isEnabled()
    click(find("datasets.turn.2.split"))
    assert [[turn["content"] for turn in row["messages"]] for row in on_disk(bench)] == [["Hi"], ["Hello 0."]]
    choose_rows(bench, 0, 1)
    bench.rows.merge()
    assert on_disk(bench) == chats[:1]


def test_several_edits_are_taken_back_from_a_list(qtbot: QtBot, bench: Workbench, find: Find) -> None:
    before = on_disk(bench)
    bench.model.setData(bench.model.index(0, 1), "First.")
    choose_rows(bench, 4, 5)
    bench.rows.delete()
    bench.model.setData(bench.model.index(1, 1), "Third.")
    bench.edits.fill()
    names = [action.text().split("\t")[0] for action in bench.edits.actions()]
    assert names == ["Change “answer”", "Delete 2 rows", "Change “answer”", "Add 20 rows"]
    bench.edits.actions()[2].trigger()
    qtbot.waitUntil(lambda: not bench.editing.is_busy and on_disk(bench) == before)
    assert shown(bench) == [row["question"] for row in before]
    for _ in range(3):
        click(find("datasets.redo"))
    assert on_disk(bench)[1]["answer"] == "Third." and len(on_disk(bench)) == 18
