"""Files on their way into a dataset, as a person brings them: looked at first, corrected where need be, or left."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLabel, QTreeWidget
from pytestqt.qtbot import QtBot

from core.datasets import catalog
from core.datasets.columns import Mapping
from core.datasets.store import Dataset
from desktop.datasets.import_dialog import ImportDialog
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.workbench import Workbench
from desktop.widgets import dialogs
from tests.desktop.datasets.conftest import fill, on_disk
from tests.desktop.doing import click, in_dialog, part, press

Find = Callable[[str], Any]
Rows = list[dict[str, Any]]
LONG = 20_000


def dialog_called(qtbot: QtBot, name: str) -> Any:
    """The dialog of this name, once it is there."""

    def found() -> list[QDialog]:
        tops = QApplication.topLevelWidgets()
        return [
            top for top in tops if isinstance(top, QDialog) and top.objectName() == name and top.isVisible()
        ]

    qtbot.waitUntil(lambda: bool(found()), timeout=LONG)
    return found()[0]


def looked_at(qtbot: QtBot, screen: DatasetsScreen, *files: Path) -> ImportDialog:
    """The dialog for the first of the files, when it has looked."""
    screen.transfers.ask(list(files))
    dialog = dialog_called(qtbot, "datasets.import.dialog")
    assert isinstance(dialog, ImportDialog)
    qtbot.waitUntil(lambda: not dialog._looking.is_busy, timeout=LONG)
    return dialog


def choose(dialog: QDialog, name: str, data: object) -> None:
    """Choose in a box as a person does."""
    box = part(dialog, name)
    assert isinstance(box, QComboBox) and box.isVisible() and box.isEnabled(), name
    at = box.findData(data)
    assert at >= 0, (name, data)
    box.setCurrentIndex(at)
    box.activated.emit(at)


def words(dialog: QDialog, name: str) -> str:
    return str(part(dialog, name).text())


def accept(qtbot: QtBot, screen: DatasetsScreen, dialog: ImportDialog) -> None:
    qtbot.waitUntil(part(dialog, "dialog.accept").isEnabled, timeout=LONG)
    with qtbot.waitSignal(screen.transfers.imported, timeout=LONG):
        click(part(dialog, "dialog.accept"))


def datasets(screen: DatasetsScreen) -> list[str]:
    assert screen.context.project is not None
    return [item.name for item in catalog.datasets(screen.context.project)]


def preview(dialog: QDialog) -> str:
    return str(part(dialog, "datasets.mapping.preview").toPlainText())


def test_the_first_rows_are_there_before_the_import_and_the_lines_left_out_are_listed_and_kept(
    qtbot: QtBot, screen: DatasetsScreen, find: Find, write_lines: Callable[..., Path], tmp_path: Path
) -> None:
    rows = [{"prompt": f"P{i}", "completion": f"C{i}"} for i in range(300)]
    dialogs.answer_next(str(write_lines(rows, '{"prompt": ', "[1]")))
    click(find("datasets.import_first"))
    dialog = dialog_called(qtbot, "datasets.import.dialog")
    qtbot.waitUntil(lambda: "P0" in preview(dialog), timeout=LONG)
    assert words(dialog, "datasets.import.what") == (
        "JSON Lines  ·  UTF-8  ·  2 columns  ·  recognised as: Question and answer"
    )
    assert "2 of the first lines could not be read" in words(dialog, "datasets.import.notes")
    qtbot.waitUntil(
        lambda: words(dialog, "datasets.import.status").startswith("300 rows are in."), timeout=LONG
    )
    accept(qtbot, screen, dialog)
    bench = screen.workbench
    assert on_disk(bench) == rows and datasets(screen) == ["incoming"]
    qtbot.waitUntil(lambda: bench.model.rowCount() == 300)
    said = find("datasets.message.text").text()
    assert "300 rows came in from incoming.jsonl (UTF-8)." in said and "2 lines left out" in said
    listed: list[tuple[str, str]] = []
    kept = tmp_path / "left out.csv"

    def read(dialog: QDialog) -> None:
        table = dialog.findChild(QTreeWidget, "datasets.bad_lines.table")
        assert table is not None
        items = [table.topLevelItem(at) for at in range(table.topLevelItemCount())]
        listed.extend((item.text(0), item.text(1)) for item in items if item is not None)
        dialogs.answer_next(str(kept))
        click(part(dialog, "datasets.bad_lines.save"))
        press(dialog, "dialog.accept")

    in_dialog("datasets.bad_lines", read)
    click(find("datasets.message.action"))
    assert [line for line, _ in listed] == ["2", "3"]
    assert listed[1][1] == "It is JSON, but not an object with named fields."
    assert f'3,"{listed[1][1]}"' in kept.read_text(encoding="utf-8-sig")

    # The same list is there later.
    def from_history(dialog: QDialog) -> None:
        in_dialog("datasets.bad_lines", lambda dialog: press(dialog, "dialog.accept"))
        click(part(dialog, "datasets.history.left"))
        press(dialog, "dialog.accept")

    in_dialog("datasets.history", from_history)
    screen.workbench.bar.history.trigger()
    qtbot.waitUntil(find("datasets.undo").isEnabled)
    click(find("datasets.undo"))
    assert bench.model.rowCount() == 0


def test_cancelled_it_is_as_if_nothing_had_been(
    qtbot: QtBot, screen: DatasetsScreen, write_lines: Callable[..., Path]
) -> None:
    dialog = looked_at(qtbot, screen, write_lines([{"question": "Q", "answer": "A"}] * 20_000))
    qtbot.waitUntil(lambda: dialog.incoming.rows > 0, timeout=LONG)
    screen.context.announce(datasets=True)
    assert screen.workbench.path is None, "rows nobody has said yes to are not shown"
    click(part(dialog, "dialog.reject"))
    qtbot.waitUntil(lambda: not dialog.incoming.is_running and datasets(screen) == [], timeout=LONG)
    assert screen.workbench.path is None


def test_first_rows_of_a_large_file_are_there_at_once(
    qtbot: QtBot, screen: DatasetsScreen, tmp_path: Path
) -> None:
    file = tmp_path / "large.jsonl"
    line = json.dumps({"question": "Q" * 200, "answer": "A" * 600}) + "\n"
    file.write_text(line * 60_000, encoding="utf-8")
    start = time.perf_counter()
    dialog = looked_at(qtbot, screen, file)
    qtbot.waitUntil(lambda: "QQQ" in preview(dialog), timeout=LONG)
    assert time.perf_counter() - start < 2, "half a second where nothing else runs"
    assert words(dialog, "datasets.mapping.number") == "Row 1 of 100"
    click(part(dialog, "dialog.reject"))
    qtbot.waitUntil(lambda: datasets(screen) == [], timeout=LONG)


def test_taken_while_the_rows_still_come_in_it_shows_them_and_keeps_what_was_decided(
    qtbot: QtBot, screen: DatasetsScreen, write_lines: Callable[..., Path]
) -> None:
    dialog = looked_at(
        qtbot, screen, write_lines([{"ask": f"Q{i}", "reply": "A" * 300} for i in range(60_000)])
    )
    choose(dialog, "datasets.mapping.column.ask", "user")
    choose(dialog, "datasets.mapping.column.reply", "assistant")
    qtbot.waitUntil(lambda: dialog.incoming.rows > 0, timeout=LONG)
    bench = screen.workbench
    seen: list[int] = []
    bench.editing.changed.connect(lambda: seen.append(bench.model.rowCount()))
    accept(qtbot, screen, dialog)
    qtbot.waitUntil(lambda: bench.model.rowCount() == 60_000, timeout=LONG)
    assert seen and min(seen) < 60_000, "rows were shown before all were there"
    assert bench.path is not None
    with Dataset(bench.path) as store:
        assert store.mapping == Mapping("pair", user="ask", assistant="reply")
        assert str(store.undo_text) == "Import 60,000 rows from incoming.jsonl"


def test_what_was_guessed_wrong_is_put_right_before_the_rows_come_in(
    qtbot: QtBot, screen: DatasetsScreen, tmp_path: Path
) -> None:
    file = tmp_path / "table.csv"
    file.write_bytes("Вопрос|Ответ, краткий\nКто?|Я, и он\nГде?|Там, и тут\n".encode("cp1251"))
    dialog = looked_at(qtbot, screen, file)
    choose(dialog, "datasets.import.encoding", "Windows-1251")
    qtbot.waitUntil(lambda: not dialog._looking.is_busy, timeout=LONG)
    choose(dialog, "datasets.import.delimiter", "|")
    qtbot.waitUntil(lambda: not dialog._looking.is_busy, timeout=LONG)
    header = part(dialog, "datasets.import.header")
    assert isinstance(header, QCheckBox)
    if not header.isChecked():
        click(header)
        qtbot.waitUntil(lambda: not dialog._looking.is_busy, timeout=LONG)
    assert dialog.peek is not None and dialog.peek.columns == ["Вопрос", "Ответ, краткий"]
    assert "shape not recognised" in words(dialog, "datasets.import.what")
    choose(dialog, "datasets.mapping.column.Вопрос", "user")
    assert "No column is taken for: Answer" in words(dialog, "datasets.mapping.hint")
    choose(dialog, "datasets.mapping.column.Ответ, краткий", "assistant")
    assert "Кто?" in preview(dialog) and "Я, и он" in preview(dialog)
    accept(qtbot, screen, dialog)
    assert on_disk(screen.workbench) == [
        {"Вопрос": "Кто?", "Ответ, краткий": "Я, и он"},
        {"Вопрос": "Где?", "Ответ, краткий": "Там, и тут"},
    ]
    assert screen.workbench.path is not None
    with Dataset(screen.workbench.path) as store:
        assert store.mapping == Mapping("pair", user="Вопрос", assistant="Ответ, краткий")


def test_a_column_stays_out_and_rows_come_as_drafts_of_a_part(
    qtbot: QtBot, screen: DatasetsScreen, write_lines: Callable[..., Path]
) -> None:
    rows = [{"question": f"Q{i}", "answer": "A", "secret": "s"} for i in range(5)]
    dialog = looked_at(qtbot, screen, write_lines(rows))
    choose(dialog, "datasets.mapping.column.secret", "dropped")
    choose(dialog, "datasets.import.part", "train")
    click(part(dialog, "datasets.import.draft"))
    qtbot.waitUntil(lambda: dialog.incoming.result is not None, timeout=LONG)
    accept(qtbot, screen, dialog)
    assert screen.workbench.path is not None
    with Dataset(screen.workbench.path) as store:
        found = list(store.rows(every=True))
        assert [row.fields for row in found] == [{"question": f"Q{i}", "answer": "A"} for i in range(5)]
        assert {(row.marks.status, row.split) for row in found} == {("draft", "train")}
        assert store.counts().total == 0
        assert str(store.undo_text) == "Import 5 rows from incoming.jsonl"
    assert len(datasets(screen)) == 1, "what came in before the column was taken out is gone"


def test_rows_of_another_shape_take_on_that_of_the_rows_there(
    qtbot: QtBot, bench: Workbench, screen: DatasetsScreen, write_lines: Callable[..., Path]
) -> None:
    rows = [
        {"messages": [{"role": "user", "content": "New?"}, {"role": "assistant", "content": "Yes."}]},
        {"messages": [{"role": "user", "content": "1"}, {"role": "assistant", "content": "2"}] * 2},
    ]
    dialog = looked_at(qtbot, screen, write_lines(rows))
    assert dialog.into is None, "other columns: a dataset of its own, unless the person says otherwise"
    choose(dialog, "datasets.import.into", str(bench.path))
    assert words(dialog, "datasets.import.status") == "The rows come in when you press Import."
    assert part(dialog, "datasets.import.fit").isVisible()
    accept(qtbot, screen, dialog)
    qtbot.waitUntil(lambda: datasets(screen) == ["Rows"], timeout=LONG)
    assert on_disk(bench)[20:] == [{"question": "New?", "answer": "Yes."}]
    said = screen.findChild(QLabel, "datasets.message.text")
    assert said is not None and "1 line left out" in said.text()


def test_a_plain_text_is_known_as_one_afterwards(
    qtbot: QtBot, screen: DatasetsScreen, tmp_path: Path
) -> None:
    file = tmp_path / "tale.txt"
    file.write_text("Once there was.\n\nThe end.\n", encoding="utf-8")
    dialog = looked_at(qtbot, screen, file)
    assert "recognised as: Plain text" in words(dialog, "datasets.import.what")
    assert preview(dialog).startswith("Text  ·  trained\nOnce there was.")
    accept(qtbot, screen, dialog)
    assert screen.workbench.path is not None
    with Dataset(screen.workbench.path) as store:
        assert store.mapping == Mapping("text", text="text")


def test_what_the_columns_are_is_kept_where_nobody_knew(
    qtbot: QtBot, screen: DatasetsScreen, write_lines: Callable[..., Path]
) -> None:
    path = fill(screen, [{"ask": "Q", "reply": "A"}], "Unknown")
    dialog = looked_at(qtbot, screen, write_lines([{"ask": "More?", "reply": "Yes."}]))
    assert dialog.into == path
    choose(dialog, "datasets.mapping.column.ask", "user")
    choose(dialog, "datasets.mapping.column.reply", "assistant")
    accept(qtbot, screen, dialog)
    with Dataset(path) as store:
        assert store.mapping == Mapping("pair", user="ask", assistant="reply") and store.counts().total == 2


def test_a_file_of_the_same_columns_is_added_to_the_rows_shown(
    qtbot: QtBot, bench: Workbench, screen: DatasetsScreen, write_lines: Callable[..., Path]
) -> None:
    dialog = looked_at(qtbot, screen, write_lines([{"question": "More?", "answer": "Yes."}]))
    assert dialog.into == bench.path
    accept(qtbot, screen, dialog)
    qtbot.waitUntil(lambda: bench.model.rowCount() == 21, timeout=LONG)


def test_files_dropped_onto_the_screen_are_asked_about_one_after_the_other(
    qtbot: QtBot, screen: DatasetsScreen, tmp_path: Path
) -> None:
    files = [tmp_path / f"{name}.csv" for name in ("first", "second")]
    for file in files:
        file.write_text("question,answer\nQ,A\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    drop = QDropEvent(
        QPointF(50, 50),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    screen.dropEvent(drop)
    assert drop.isAccepted()
    first = dialog_called(qtbot, "datasets.import.dialog")
    assert first.file == files[0]
    qtbot.waitUntil(lambda: first.incoming.result is not None, timeout=LONG)
    accept(qtbot, screen, first)
    qtbot.waitUntil(lambda: dialog_called(qtbot, "datasets.import.dialog").file == files[1], timeout=LONG)
    second = dialog_called(qtbot, "datasets.import.dialog")
    qtbot.waitUntil(lambda: not second._looking.is_busy, timeout=LONG)
    assert second.into == screen.workbench.path, "the same columns as the rows that just came in"
    click(part(second, "dialog.reject"))
    assert datasets(screen) == ["first"]


def test_a_file_that_is_no_dataset_is_one_sentence_and_harms_nothing(
    qtbot: QtBot, bench: Workbench, screen: DatasetsScreen, tmp_path: Path, find: Find
) -> None:
    file = tmp_path / "picture.jsonl"
    file.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20)
    dialog = looked_at(qtbot, screen, file)
    assert "picture.jsonl is a PNG file" in words(dialog, "datasets.import.what")
    assert not part(dialog, "dialog.accept").isEnabled()
    click(part(dialog, "dialog.reject"))
    assert len(on_disk(bench)) == 20 and datasets(screen) == ["Rows"]
    assert find("datasets.undo").isEnabled()


def test_a_folder_of_the_datasets_library_comes_in_with_its_parts(
    qtbot: QtBot, screen: DatasetsScreen, tmp_path: Path
) -> None:
    folder = tmp_path / "a set"
    folder.mkdir()
    for name, n in (("train", 3), ("test", 2)):
        lines = [json.dumps({"question": f"{name} {i}", "answer": "A"}) for i in range(n)]
        (folder / f"{name}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    dialogs.answer_next(str(folder))
    screen.import_folder()
    dialog = dialog_called(qtbot, "datasets.import.dialog")
    qtbot.waitUntil(lambda: dialog.incoming.result is not None, timeout=LONG)
    assert part(dialog, "datasets.import.part").currentText() == "As the file says"
    accept(qtbot, screen, dialog)
    counts = screen.workbench.editing.counts()
    assert (counts.train, counts.test, datasets(screen)) == (3, 2, ["a set"])


@pytest.mark.parametrize(
    ("kind", "template", "made", "wrong", "reason"),
    [
        (
            "template",
            "### Q: {ask}\n### A: {reply}",
            "### Q: Why?\n### A: So.",
            "{other}",
            "“other”, which is no column",
        ),
        (
            "chat_template",
            "{% for m in messages %}\n[{{ m.role }}] {{ m.content }}\n{% endfor %}",
            "[user] Why?\n[assistant] So.",
            "\n{{ m.role }",
            "line 2",
        ),
    ],
)
def test_a_template_shows_at_once_what_it_makes_or_why_it_cannot(
    qtbot: QtBot,
    screen: DatasetsScreen,
    write_lines: Callable[..., Path],
    kind: str,
    template: str,
    made: str,
    wrong: str,
    reason: str,
) -> None:
    dialog = looked_at(qtbot, screen, write_lines([{"ask": "Why?", "reply": "So.", "id": 1}]))
    choose(dialog, "datasets.mapping.column.ask", "user")
    choose(dialog, "datasets.mapping.column.reply", "assistant")
    choose(dialog, "datasets.mapping.kind", kind)
    editor = part(dialog, "datasets.mapping.template")
    editor.setPlainText(wrong)
    qtbot.waitUntil(lambda: reason in words(dialog, "datasets.mapping.hint"), timeout=LONG)
    assert not part(dialog, "dialog.accept").isEnabled()
    editor.setPlainText(template)
    qtbot.waitUntil(lambda: made in preview(dialog), timeout=LONG)
    accept(qtbot, screen, dialog)
    assert screen.workbench.path is not None
    with Dataset(screen.workbench.path) as store:
        mapping = store.mapping
    assert (
        mapping is not None
        and mapping.shape == "text"
        and template in (mapping.template, mapping.chat_template)
    )


def test_what_the_columns_are_can_be_said_at_any_time_and_taken_back(
    qtbot: QtBot, screen: DatasetsScreen, find: Find
) -> None:
    path = fill(screen, [{"text": "Good film", "label": "yes"}, {"text": "Bad film", "label": "no"}], "Films")

    def change(dialog: QDialog) -> None:
        assert part(dialog, "datasets.mapping.kind").currentData() == "text_label"
        choose(dialog, "datasets.mapping.kind", "text")
        assert "Text  ·  trained\nGood film" in preview(dialog)
        click(part(dialog, "datasets.mapping.next"))
        assert "Bad film" in preview(dialog)
        press(dialog, "dialog.accept")

    in_dialog("datasets.mapping.dialog", change)
    screen.workbench.bar.columns.trigger()
    with Dataset(path) as store:
        assert store.mapping == Mapping("text", text="text")
    click(find("datasets.undo"))
    with Dataset(path) as store:
        assert store.mapping == Mapping("pair", user="text", assistant="label")
