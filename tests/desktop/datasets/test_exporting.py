"""Rows on their way out, as a person sends them: what the file will begin with, what it cannot hold, where it lies."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from core.datasets.edits import SetSplit, SetStatus
from core.datasets.store import Dataset
from desktop.datasets import transfers
from desktop.datasets.export_dialog import ExportDialog
from desktop.datasets.screen import DatasetsScreen
from desktop.datasets.workbench import Workbench
from desktop.widgets import dialogs
from tests.desktop.datasets.conftest import fill, on_disk
from tests.desktop.datasets.test_importing import LONG, choose, dialog_called
from tests.desktop.doing import click, in_dialog, part, press

Find = Callable[[str], Any]


def opened(qtbot: QtBot, find: Find) -> ExportDialog:
    click(find("datasets.export"))
    dialog = dialog_called(qtbot, "datasets.export.dialog")
    assert isinstance(dialog, ExportDialog)
    settle(qtbot, dialog)
    return dialog


def settle(qtbot: QtBot, dialog: ExportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog._work.is_busy and not dialog._pause.isActive(), timeout=LONG)


def export(qtbot: QtBot, screen: DatasetsScreen, dialog: ExportDialog) -> dict[str, Any]:
    settle(qtbot, dialog)
    with qtbot.waitSignal(screen.transfers.exported, timeout=LONG) as done:
        click(part(dialog, "dialog.accept"))
    assert done.args is not None
    result: dict[str, Any] = done.args[0]
    return result


def sample(dialog: ExportDialog) -> str:
    return str(part(dialog, "datasets.export.sample").toPlainText())


def test_rows_are_exported_as_they_are_and_their_folder_is_a_click_away(
    qtbot: QtBot,
    bench: Workbench,
    screen: DatasetsScreen,
    tmp_path: Path,
    find: Find,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "out.jsonl"
    dialog = opened(qtbot, find)
    assert sample(dialog).startswith('{"question":"Question 0?","answer":"Answer 0."}\n')
    assert part(dialog, "datasets.export.outcome").text() == "20 rows will be written."
    dialogs.answer_next(str(out))
    click(part(dialog, "datasets.export.file.browse"))
    export(qtbot, screen, dialog)
    assert [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()] == on_disk(bench)
    shown: list[str] = []
    monkeypatch.setattr(transfers, "_OPEN", lambda url: shown.append(QUrl.toLocalFile(url)))
    click(find("datasets.message.action"))
    assert [Path(folder) for folder in shown] == [tmp_path]


def test_what_a_shape_cannot_hold_is_said_before_and_listed_after(
    qtbot: QtBot, screen: DatasetsScreen, tmp_path: Path, find: Find
) -> None:
    pair = [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}]
    fill(screen, [{"messages": pair}, {"messages": pair * 3}, {"messages": pair}])
    dialog = opened(qtbot, find)
    choose(dialog, "datasets.export.shape", "alpaca")
    choose(dialog, "datasets.export.format", ".csv")
    choose(dialog, "datasets.export.packing", ".gz")
    settle(qtbot, dialog)
    assert sample(dialog).splitlines()[0] == "instruction,input,output"
    outcome = part(dialog, "datasets.export.outcome").text()
    assert outcome.startswith("2 rows will be written, 1 cannot be: It has 6 turns"), outcome
    part(dialog, "datasets.export.file").set_path(tmp_path / "rows")
    assert part(dialog, "datasets.export.place").text() == "Will be called rows.csv.gz"
    result = export(qtbot, screen, dialog)
    assert result["file"] == str(tmp_path / "rows.csv.gz") and result["rows"] == 2
    assert [left["row"] for left in result["left_out"]] == [2]
    assert find("datasets.message.action").text() == "Show them"
    in_dialog("datasets.bad_lines", lambda dialog: press(dialog, "datasets.bad_lines.show"))
    click(find("datasets.message.action"))
    qtbot.waitUntil(lambda: screen.workbench.model.rowCount() == 1, timeout=LONG)
    row = screen.workbench.model.row(0)
    assert row is not None and len(row.fields["messages"]) == 6


def test_drafts_and_rejected_rows_stay_and_that_is_counted(
    qtbot: QtBot, bench: Workbench, screen: DatasetsScreen, tmp_path: Path, find: Find
) -> None:
    ids = bench.model.ids(list(range(20)))
    bench.editing.apply(SetStatus.of(ids[:3], "draft"))
    bench.editing.apply(SetStatus.of(ids[3:5], "rejected"))
    bench.editing.apply(SetSplit.of(ids[:10], "train"))
    dialog = opened(qtbot, find)
    remarks = part(dialog, "datasets.export.remarks").text()
    assert "Not written, since not reviewed yet: 3 drafts." in remarks
    assert "Not written: 2 rejected rows." in remarks
    click(part(dialog, "datasets.export.apart"))
    part(dialog, "datasets.export.file").set_path(tmp_path / "rows.jsonl")
    result = export(qtbot, screen, dialog)
    assert (result["rows"], result["drafts"], result["rejected"]) == (15, 3, 2)
    lines = {
        Path(file).name: len(Path(file).read_text(encoding="utf-8").splitlines()) for file in result["files"]
    }
    assert lines == {"rows.unassigned.jsonl": 10, "rows.train.jsonl": 5}
    assert "Not written, since not reviewed yet: 3 drafts." in find("datasets.message.text").text()


def test_only_the_rows_the_table_shows_are_written(
    qtbot: QtBot, bench: Workbench, screen: DatasetsScreen, tmp_path: Path, find: Find
) -> None:
    find("datasets.filter").setText("Question 1")
    qtbot.waitUntil(lambda: bench.model.rowCount() == 11, timeout=LONG)
    dialog = opened(qtbot, find)
    choose(dialog, "datasets.export.which", "shown")
    choose(dialog, "datasets.export.shape", "messages")
    settle(qtbot, dialog)
    assert part(dialog, "datasets.export.outcome").text() == "11 rows will be written."
    part(dialog, "datasets.export.file").set_path(tmp_path / "some.parquet")
    choose(dialog, "datasets.export.format", ".parquet")
    result = export(qtbot, screen, dialog)
    assert result["rows"] == 11 and result["file"].endswith("some.parquet")


def test_a_folder_for_the_datasets_library_is_new_or_refused(
    qtbot: QtBot, bench: Workbench, screen: DatasetsScreen, tmp_path: Path, find: Find
) -> None:
    bench.editing.apply(SetSplit.of(bench.model.ids(list(range(5))), "test"))
    dialog = opened(qtbot, find)
    choose(dialog, "datasets.export.format", "folder")
    part(dialog, "datasets.export.folder").set_path(tmp_path)
    settle(qtbot, dialog)
    assert "with something in it" in part(dialog, "datasets.export.place").text()
    assert not part(dialog, "dialog.accept").isEnabled()
    part(dialog, "datasets.export.folder").set_path(tmp_path / "new set")
    result = export(qtbot, screen, dialog)
    assert {Path(file).name for file in result["files"]} == {
        "README.md", "unassigned-00000-of-00001.parquet", "test-00000-of-00001.parquet",
    }  # fmt: skip


def test_a_template_is_tried_while_it_is_written(
    qtbot: QtBot, bench: Workbench, screen: DatasetsScreen, tmp_path: Path, find: Find
) -> None:
    dialog = opened(qtbot, find)
    choose(dialog, "datasets.export.shape", "chat_template")
    editor = part(dialog, "datasets.export.template")
    editor.setPlainText("{% for m in messages %}\n{{ m.role }")
    qtbot.waitUntil(lambda: "line 2" in part(dialog, "datasets.export.outcome").text(), timeout=LONG)
    assert not part(dialog, "dialog.accept").isEnabled()
    editor.setPlainText("{% for m in messages %}{{ m.content }}|{% endfor %}")
    qtbot.waitUntil(lambda: '"Question 0?|Answer 0.|"' in sample(dialog), timeout=LONG)
    part(dialog, "datasets.export.file").set_path(tmp_path / "text.jsonl")
    export(qtbot, screen, dialog)
    assert bench.path is not None
    with Dataset(bench.path) as store:
        assert store.counts().total == 20
    first = json.loads((tmp_path / "text.jsonl").read_text(encoding="utf-8").splitlines()[0])
    assert first == {"text": "Question 0?|Answer 0.|"}


def test_a_name_is_typed_from_its_first_letter_on(
    qtbot: QtBot, bench: Workbench, find: Find, tmp_path: Path
) -> None:
    dialog = opened(qtbot, find)
    field = part(dialog, "datasets.export.file.path")
    field.selectAll()
    qtbot.keyClicks(field, "/")
    assert dialog.file is None
    settle(qtbot, dialog)
    assert not part(dialog, "dialog.accept").isEnabled()
    qtbot.keyClicks(field, "rows")
    assert dialog.file == Path("/rows.jsonl")
    dialog.reject()
