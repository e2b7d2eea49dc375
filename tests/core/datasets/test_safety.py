"""A full disk, a kill at any moment, a damaged or a newer file: what was acknowledged is there."""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.datasets import catalog, exporting, importing
from core.datasets.edits import InsertRows, SetCell
from core.datasets.rows import NewRow
from core.datasets.store import Dataset
from core.errors import UserError
from core.jobs.context import MemoryContext
from core.project import Project

EDITING = """
import random, sys
from pathlib import Path
from core.datasets.edits import DeleteRows, InsertRows, Many, PlaceRows, SetCell, SetSplit
from core.datasets.rows import NewRow
from core.datasets.store import Dataset

store, dice, serial = Dataset(Path(sys.argv[1])), random.Random(int(sys.argv[2])), 0
while True:
    ids = list(store.ids())
    serial += 1
    some = dice.sample(ids, min(len(ids), dice.randint(1, 5)))
    match dice.choice("iiiddmcsbur"):
        case "i":
            after = dice.choice([0, None, *ids])
            store.apply(InsertRows([NewRow({"serial": serial, "i": i}) for i in range(dice.randint(1, 9))], after))
        case "d" if some:
            store.apply(DeleteRows.of(some))
        case "m" if some:
            store.apply(PlaceRows.move(some, dice.choice([0, *(set(ids) - set(some))])))
        case "c" if some:
            store.apply(SetCell(some[0], "serial", -serial))
        case "s" if some:
            store.apply(SetSplit.of(some, dice.choice(["", "train", "validation", "test"])))
        case "b" if some:
            store.apply(Many([SetCell(row, "all", serial) for row in ids]))
        case "u":
            store.undo()
        case "r":
            store.redo()
        case _:
            continue
    rows = [[row.id, row.fields, row.split] for row in store.rows()]
    print(serial, str(rows).replace("\\n", " "), flush=True)
"""


@pytest.mark.parametrize("seed", range(3))
def test_a_kill_while_editing_loses_no_acknowledged_edit_and_undo_goes_back_to_the_start(
    tmp_path: Path, seed: int
) -> None:
    path = tmp_path / "rows.sqlite"
    with Dataset.create(path) as store:
        store.apply(InsertRows([NewRow({"serial": 0, "i": i}) for i in range(20)]))
    process = subprocess.Popen(
        [sys.executable, "-c", EDITING, str(path), str(seed)], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[3])},
    )  # fmt: skip
    assert process.stdout
    said = [process.stdout.readline() for _ in range(random.Random(seed).randint(20, 150))]
    process.kill()
    said += process.stdout.readlines()
    process.wait()
    process.stdout.close()
    whole = [line for line in said if line.endswith("\n")]
    assert len(whole) >= 20
    with Dataset(path) as store:
        assert store.integrity() == []
        # At most one edit more than was acknowledged: the one under way when the kill came.
        before = str([[row.id, row.fields, row.split] for row in store.rows()])
        acknowledged = whole[-1].split(" ", 1)[1].strip()
        if before != acknowledged:
            assert (store.undo() or store.redo()) is not None
            around = [str([[row.id, row.fields, row.split] for row in store.rows()])]
            store.redo()
            store.redo()
            around.append(str([[row.id, row.fields, row.split] for row in store.rows()]))
            assert acknowledged in around
        while store.undo():
            pass
        assert store.counts().total == 0
        assert store.integrity() == []
        while store.redo():
            pass
        assert store.integrity() == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 3 MB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("making a small disk needs Linux and root")
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        pytest.skip(f"mount: {done.stderr.strip()}")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_stops_an_import_with_a_sentence_and_loses_nothing(
    small_disk: Path, rows_file: Callable[..., Path]
) -> None:
    project = Project.create(small_disk / "project", "Project")
    with Dataset.create(catalog.path_of(project, "rows")) as store:
        store.apply(InsertRows([NewRow({"question": "Mine?", "answer": "Mine."})]))
    with pytest.raises(UserError, match="is full") as caught:
        importing.run(MemoryContext(), project=str(project.folder), file=str(rows_file(80_000)))
    assert "rows.sqlite" in str(caught.value.message) and caught.value.fix
    (small_disk / "filler").write_bytes(b"")
    with Dataset(catalog.path_of(project, "rows")) as store:
        rows = [row.fields["question"] for row in store.rows()]
        assert rows[0] == "Mine?"
        assert rows[1:] == [f"Question {i}?" for i in range(len(rows) - 1)]
        assert len(rows) > 1000
        assert store.integrity() == []


def test_a_full_disk_refuses_an_edit_and_an_export_and_works_again_with_space(
    small_disk: Path, rows_file: Callable[..., Path]
) -> None:
    project = Project.create(small_disk / "project", "Project")
    importing.run(MemoryContext(), project=str(project.folder), file=str(rows_file(2000)))
    with Dataset(catalog.path_of(project, "rows")) as store:
        first = next(store.ids())
        filler = small_disk / "filler"
        with filler.open("wb", buffering=0) as out, pytest.raises(OSError, match="space"):
            while True:
                out.write(bytes(4096))
        with pytest.raises(UserError, match="is full"):
            for n in range(2000):
                store.apply(SetCell(first, "answer", "x" * 5000))
                acknowledged = n
        row = store.row(first)
        assert row and row.fields["answer"] in ("Answer 0.", "x" * 5000)
        target = small_disk / "out.jsonl"
        with pytest.raises(UserError, match="is full"):
            exporting.run(MemoryContext(), project=str(project.folder), dataset="rows", file=str(target))
        assert not target.exists()
        filler.unlink()
        store.apply(SetCell(first, "answer", "again"))
        assert store.counts().total == 2000
        assert store.integrity() == []
        undone = 0
        while store.undo():
            undone += 1
        assert undone == locals().get("acknowledged", -1) + 1 + 2


def test_a_newer_dataset_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rows.sqlite"
    Dataset.create(path).close()
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(UserError, match=r"rows.sqlite was written by a newer version.*Update"):
        Dataset(path)


def test_what_is_no_dataset_is_refused_and_a_damaged_one_listed_with_its_problem(project: Project) -> None:
    (project.datasets_dir / "notes.sqlite").write_text("not a database at all " * 100, encoding="utf-8")
    sqlite3.connect(project.datasets_dir / "other.sqlite").execute("CREATE TABLE t (a)").connection.close()
    catalog.create(project, "good")
    listed = {item.name: item.problem for item in catalog.datasets(project)}
    assert listed["good"] is None
    assert "damaged" in str(listed["notes"])
    assert "not a dataset" in str(listed["other"])


def test_two_connections_see_each_other_and_an_edit_of_a_gone_row_is_refused(tmp_path: Path) -> None:
    from core.datasets.edits import DeleteRows

    path = tmp_path / "rows.sqlite"
    with Dataset.create(path) as one, Dataset(path) as other:
        one.apply(InsertRows([NewRow({"a": 1}), NewRow({"a": 2})]))
        seen = other.version
        first = next(other.ids())
        one.apply(DeleteRows.of([first]))
        assert other.version != seen
        with pytest.raises(UserError, match="no longer in the dataset"):
            other.apply(SetCell(first, "a", 3))
        assert [row.fields for row in other.rows()] == [{"a": 2}]
        assert other.undo() and other.counts().total == 2
