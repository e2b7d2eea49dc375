"""Rows on their way out: in any shape, part by part, as a folder of the `datasets` library; nothing is lost unsaid."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.datasets import catalog, export_preview, exporting, history
from core.datasets.columns import Mapping
from core.datasets.edits import InsertRows
from core.datasets.outgoing import Choice
from core.datasets.rows import Marks, NewRow, Split
from core.datasets.store import Dataset
from core.datasets.writers import WRITERS
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Warned
from core.project import Project

Import = Callable[..., dict[str, Any]]


@pytest.fixture
def rows(project: Project) -> Path:
    """Rows of three parts, a draft, and a rejected one; one that no table of pairs can hold."""
    path = catalog.create(project, "rows")
    parts: list[Split] = ["train", "train", "validation", "", "train"]
    made = [
        NewRow({"messages": turns(1 + (at == 1)), "n": at, "tags": [f"t{at}"] if at % 2 else []}, None, part)
        for at, part in enumerate(parts)
    ]
    made += [
        NewRow({"messages": turns(1), "n": 5}, None, "train", Marks("draft")),
        NewRow({"messages": turns(1), "n": 6}, None, "", Marks("rejected")),
    ]
    with Dataset(path) as store:
        store.apply(InsertRows(made))
    return path


def turns(n: int) -> list[dict[str, str]]:
    return [{"role": "user", "content": "Q"}, {"role": "assistant", "content": "A"}] * n


def export(project: Project, file: Path, **how: Any) -> dict[str, Any]:
    return exporting.run(
        how.pop("ctx", MemoryContext()), project=str(project.folder), dataset="rows", file=str(file), **how
    )


def test_each_part_goes_into_a_file_of_its_own(project: Project, rows: Path, tmp_path: Path) -> None:
    ctx = MemoryContext()
    result = export(project, tmp_path / "out.v2.csv.gz", apart=True, ctx=ctx)
    assert [Path(file).name for file in result["files"]] == [
        "out.v2.unassigned.csv.gz", "out.v2.train.csv.gz", "out.v2.validation.csv.gz",
    ]  # fmt: skip
    assert (result["rows"], result["drafts"], result["rejected"]) == (5, 1, 1)
    said = [str(event.message) for event in ctx.of(Warned)]
    assert said[-2:] == ["Not written, since not reviewed yet: 1 draft.", "Not written: 1 rejected row."]
    with Dataset(rows) as store:
        (told,) = history.transfers(store)
    assert (told.way, told.file, told.rows, told.format) == ("out", "out.v2.csv.gz", 5, "CSV")


def test_some_rows_in_their_own_order(project: Project, rows: Path, tmp_path: Path) -> None:
    result = export(project, tmp_path / "out.jsonl", rows=[(5, 6), (2, 3)])
    assert result["rows"] == 3 and result["drafts"] == 1
    lines = (tmp_path / "out.jsonl").read_text().splitlines()
    assert [json.loads(line)["n"] for line in lines] == [4, 1, 2]


def test_a_folder_goes_out_and_comes_in_the_same(
    project: Project, rows: Path, import_file: Import, tmp_path: Path
) -> None:
    result = export(project, tmp_path / "a set", folder=True)
    assert result["rows"] == 5
    readme = (tmp_path / "a set" / "README.md").read_text(encoding="utf-8")
    assert "  - split: validation\n    path: data/validation-00000-of-00001.parquet" in readme
    back = import_file(tmp_path / "a set", dataset="back")
    with Dataset(Path(back["dataset"])) as store, Dataset(rows) as old:
        found = sorted(
            ((row.fields["n"], row.fields, row.split) for row in store.rows()), key=lambda one: one[0]
        )
        assert found == [(row.fields["n"], row.fields, row.split) for row in old.rows()]
    with pytest.raises(UserError, match="with something in it"):
        export(project, tmp_path / "a set", folder=True)
    with pytest.raises(UserError, match="no accepted row"):
        export(project, tmp_path / "nothing", folder=True, split="test")
    assert not (tmp_path / "nothing").exists()


def test_a_stopped_export_leaves_no_file_of_any_part(project: Project, rows: Path, tmp_path: Path) -> None:
    class Stopping(MemoryContext):
        def progress(self, *args: Any, **others: Any) -> None:
            raise Cancelled

    with Dataset(rows) as store:
        store.apply(InsertRows([NewRow({"messages": turns(1)}, None, "test")] * 2100))
    for how in ({"apart": True}, {"folder": True}, {}):
        with pytest.raises(Cancelled):
            export(project, tmp_path / ("out" if "folder" in how else "out.jsonl"), ctx=Stopping(), **how)
    assert [file for file in tmp_path.iterdir() if "out" in file.name] == []


@pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.name)
def test_what_will_be_written_is_what_is_written(
    project: Project, rows: Path, tmp_path: Path, writer: Any
) -> None:
    with Dataset(rows) as store:
        found = export_preview.preview(store, Choice("train"), writer, "alpaca")
    assert (found.rows, found.looked, found.refused, found.drafts) == (3, 3, 1, 1)
    assert found.reason is not None and "4 turns" in str(found.reason)
    out = tmp_path / f"out{writer.suffixes[0]}"
    result = export(project, out, split="train", shape="alpaca")
    assert result["rows"] == 2 and result["left_out_count"] == 1
    if writer.suffixes[0] in (".jsonl", ".json", ".csv", ".tsv"):
        assert out.read_text(encoding="utf-8-sig").splitlines() == found.sample.splitlines()
    else:
        assert json.loads(found.sample)["instruction"] == "Q"


def test_a_chat_template_makes_the_text_and_a_wrong_one_is_refused_before_anything_is_written(
    project: Project, rows: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.jsonl"
    with pytest.raises(UserError, match="line 1"):
        export(project, out, chat_template="{% for %}")
    with pytest.raises(UserError, match="“m”, which is no column"):
        export(project, out, chat_template="{{ m }}")
    assert not out.exists()
    export(project, out, chat_template="{% for m in messages %}{{ m.role }}={{ m.content }} {% endfor %}")
    assert json.loads(out.read_text().splitlines()[0]) == {"text": "user=Q assistant=A ", "n": 0, "tags": []}


def test_a_template_of_columns_needs_to_know_of_none_what_it_means(project: Project, tmp_path: Path) -> None:
    path = catalog.create(project, "rows")
    with Dataset(path) as store:
        store.apply(InsertRows([NewRow({"q": "Why?", "a": "So."})]))
        assert store.mapping is None
    export(project, tmp_path / "out.jsonl", template="### Q: {q}\n### A: {a}")
    assert json.loads((tmp_path / "out.jsonl").read_text()) == {"text": "### Q: Why?\n### A: So."}


def test_rows_that_come_in_take_on_the_shape_of_those_there(
    project: Project, rows: Path, import_file: Import, tmp_path: Path
) -> None:
    file = tmp_path / "more.csv"
    file.write_text("Frage,Antwort,geheim\nWas?,Das.,x\n,,x\n", encoding="utf-8")
    mapping = {"shape": "pair", "user": "Frage", "assistant": "Antwort"}
    result = import_file(file, dataset="rows", mapping=mapping, fit=True, drop=["geheim"], status="draft")
    assert (result["rows"], result["bad_count"]) == (2, 0)
    with Dataset(rows) as store:
        row = list(store.rows(every=True))[-2]
        assert row.fields == {
            "messages": [{"role": "user", "content": "Was?"}, {"role": "assistant", "content": "Das."}]
        }
        assert row.marks.status == "draft" and store.mapping is not None and store.mapping.turns == "messages"
        assert [told.way for told in history.transfers(store)] == ["in"]


def test_the_mapping_of_a_new_dataset_is_part_of_its_import(import_file: Import, tmp_path: Path) -> None:
    file = tmp_path / "more.csv"
    file.write_text("Frage,Antwort\nWas?,Das.\n", encoding="utf-8")
    result = import_file(file, mapping={"shape": "pair", "user": "Frage", "assistant": "Antwort"})
    with Dataset(Path(result["dataset"])) as store:
        assert store.mapping == Mapping("pair", user="Frage", assistant="Antwort")
        store.undo()
        assert store.undo_text is None
