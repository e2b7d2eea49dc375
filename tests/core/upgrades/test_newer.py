"""Files of a newer version: a project is only read from, a single file is left as it is, and all of it is said."""

from __future__ import annotations

import contextlib
import json
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core import fields, paths, read_only, runs, versions
from core.advice import advice, proof
from core.chat import journal
from core.chat.history import History
from core.datasets import catalog, database, search
from core.datasets.edits import SetCell
from core.datasets.store import open_dataset
from core.errors import UserError
from core.evaluation import trials_kept, watch
from core.evaluation.retrieval import golden
from core.jobs import running
from core.jobs.context import MemoryContext
from core.jobs.events import Failed, Finished
from core.knowledge.catalogue import Catalogue
from core.knowledge.tags import Tags
from core.project import Project
from core.settings import Settings
from core.text import text
from tests.earlier import DATASET, Earlier, contents, unpack

NEWER = "made with a newer version"


def make_newer(file: Path, **more: Any) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | {"format": 99} | more))


@pytest.fixture
def found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Earlier]:
    unpacked = unpack("7615e4e", tmp_path)
    monkeypatch.setenv("USTAD_HOME", str(unpacked.home))
    yield unpacked
    read_only.release(unpacked.project)


def test_a_project_is_read_and_nothing_else(found: Earlier) -> None:
    make_newer(found.project / "project.json", kind="of another time")
    before = contents(found.project)
    project = Project.open(found.project)
    assert project.read_only is not None and NEWER in str(project.read_only)
    path = project.datasets_dir / f"{DATASET}.sqlite"
    with open_dataset(path) as store:
        assert [[row.id, row.split, row.fields] for row in store.rows(every=True)] == found.told["dataset"][
            "rows"
        ]
        assert search.find(store, "Brindlemark")
        with pytest.raises(UserError, match=NEWER):
            store.apply(SetCell(next(iter(store.ids())), "question", "?"), text("Edit"))
        with pytest.raises(UserError, match=NEWER):
            store.undo()
    assert History(project.chats_dir).load("first").title == found.told["chats"]["first"]["title"]
    assert Catalogue(project).count() == found.told["documents"]["chunks"]
    assert Tags(project.knowledge_dir).all()
    trial = trials_kept.load(project, found.told["trial"]["id"])
    given = advice.load(project)
    assert given is not None
    (run,), _ = runs.list_runs(project.runs_dir)
    attempts: list[Callable[[], object]] = [
        project.save,
        run.delete,
        run.save,
        lambda: advice.save(project, given),
        lambda: trials_kept.save(project, trial),
        lambda: trials_kept.delete(project, trial.id),
        lambda: Tags(project.knowledge_dir).change(["welcome.md"], add=["x"]),
        lambda: History(project.chats_dir).rename("first", "x"),
        lambda: History(project.chats_dir).delete("first"),
        lambda: catalog.create(project, "Another"),
        lambda: catalog.delete(path),
        lambda: catalog.rename(project, path, "Other"),
        lambda: journal.append(project.folder / "new" / "lines", [b"x"]),
        lambda: shutil.rmtree(project.runs_dir),
        lambda: shutil.move(project.runs_dir, project.folder / "moved"),
        lambda: (project.folder / "advice.json").open("ab"),
        lambda: (project.folder / "link").symlink_to(paths.home()),
        lambda: sqlite3.connect(path),
    ]
    for attempt in attempts:
        with pytest.raises(UserError, match=NEWER):
            attempt()
    assert contents(found.project) == before


def test_a_dataset_of_an_older_format_in_it_is_read_from_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = unpack("4d2b853", tmp_path)
    monkeypatch.setenv("USTAD_HOME", str(old.home))
    make_newer(old.project / "project.json")
    before = contents(old.project)
    Project.open(old.project)
    with open_dataset(old.project / "datasets" / f"{DATASET}.sqlite") as store:
        assert [row.fields for row in store.rows(every=True)] == [
            row[2] for row in old.told["dataset"]["rows"]
        ]
        assert store.counts().total == len(old.told["dataset"]["rows"])
    assert contents(old.project) == before
    read_only.release(old.project)


def test_what_still_lies_in_a_log_is_read(found: Earlier) -> None:
    """A program that was killed leaves its last changes beside the file."""
    path = found.project / "datasets" / f"{DATASET}.sqlite"
    aside = found.project.parent / "aside"
    aside.mkdir()
    with open_dataset(path) as store:
        store.apply(SetCell(1, "question", "Last words"), text("Edit"))
        for one in database.companions(path):
            if one.exists():
                shutil.copyfile(one, aside / one.name)
    for one in database.companions(path):
        one.unlink(missing_ok=True)
    for one in aside.iterdir():
        shutil.copyfile(one, path.with_name(one.name))
    assert path.with_name(path.name + "-wal").stat().st_size
    make_newer(found.project / "project.json")
    before = contents(found.project)
    Project.open(found.project)
    with open_dataset(path) as store:
        row = store.row(1)
        assert row is not None and row.fields["question"] == "Last words"
    assert contents(found.project) == before


def test_jobs_are_answered_with_one_sentence(found: Earlier) -> None:
    make_newer(found.project / "project.json")
    before = contents(found.project)
    folder, run = str(found.project), str(next((found.project / "runs").iterdir()))
    path = found.project / "datasets" / f"{DATASET}.sqlite"
    jobs: list[tuple[str, dict[str, Any]]] = [
        ("index", {"project": folder}),
        (
            "import_rows",
            {"project": folder, "file": str(found.project / "rows" / "train.jsonl"), "dataset": "New"},
        ),
        ("train", {"run": run}),
        ("answer", {"project": folder, "question": "Who?", "conversation": "first"}),
    ]
    for task, params in jobs:
        outcome = running.run(MemoryContext(), task, params, lambda _: None)
        assert isinstance(outcome, Failed) and not outcome.is_bug, (task, outcome)
        assert "open for reading only" in str(outcome.message), (task, outcome)
    # What only reads is done, also where its params name nothing but a file of the project.
    target = found.home / "rows.jsonl"
    done = running.run(
        MemoryContext(),
        "export_rows",
        {"project": folder, "dataset": DATASET, "file": str(target)},
        lambda _: None,
    )
    assert (
        isinstance(done, Finished)
        and len(target.read_text().splitlines()) == len(found.told["dataset"]["rows"]) - 1
    )
    assert path.exists() and contents(found.project) == before


def test_a_child_knows_it_of_itself(found: Earlier) -> None:
    make_newer(found.project / "project.json")
    before = contents(found.project)
    recipe = found.home / "recipe.json"
    params = {
        "project": str(found.project),
        "file": str(found.project / "rows" / "train.jsonl"),
        "dataset": "New",
    }
    fields.save(recipe, {"task": "import_rows", "params": params})
    child = subprocess.run(
        [sys.executable, "-m", "core.jobs.child", str(recipe)], capture_output=True, text=True
    )
    assert child.returncode == 1 and "open for reading only" in child.stderr
    assert contents(found.project) == before


def test_updated_it_is_open_as_ever(found: Earlier) -> None:
    file = found.project / "project.json"
    former = file.read_bytes()
    make_newer(file)
    assert Project.open(found.project).read_only
    read_only.release(found.project)  # the other program writes it
    file.write_bytes(former)
    project = Project.open(found.project)
    assert project.read_only is None
    project.save()


def test_a_disk_that_refuses(found: Earlier, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    before = contents(found.project)
    with monkeypatch.context() as patch:
        patch.setattr(tempfile, "TemporaryFile", refuse)
        project = Project.open(found.project)
    assert project.read_only is not None and "may not write in its folder" in str(project.read_only)
    with pytest.raises(UserError, match="may not write"):
        project.save()
    with open_dataset(project.datasets_dir / f"{DATASET}.sqlite") as store:
        assert store.counts().total
    assert contents(found.project) == before


def test_single_newer_files_are_named_and_left(found: Earlier) -> None:
    project = Project.open(found.project)
    path = project.datasets_dir / f"{DATASET}.sqlite"
    tags = project.knowledge_dir / "tags.sqlite"
    for file in (path, tags):
        with contextlib.closing(sqlite3.connect(file)) as db:
            db.execute("PRAGMA user_version = 99")
    trial = found.told["trial"]["id"]
    for file in (
        project.advice_file, golden.file_of(project), watch.file_of(project), proof.file_of(project),
        trials_kept.file_of(project, trial), project.runs_dir / found.told["run"]["id"] / "run.json",
    ):  # fmt: skip
        make_newer(file, arms="other")
    before = contents(found.project)
    attempts: list[Callable[[], object]] = [
        lambda: open_dataset(path),
        lambda: Tags(project.knowledge_dir).all(),
        lambda: Tags(project.knowledge_dir).change(["welcome.md"], add=["x"]),
        lambda: advice.load(project),
        lambda: golden.load(project),
        lambda: watch.load(project),
        lambda: watch.delete(project, "x"),
        lambda: proof.load(project),
        lambda: proof.forget(project),
        lambda: trials_kept.load(project, trial),
        lambda: runs.read(project.runs_dir / found.told["run"]["id"]),
    ]
    for attempt in attempts:
        with pytest.raises(UserError, match="written by a newer version"):
            attempt()
    (listed,) = catalog.datasets(project)
    assert listed.problem is not None and "newer" in str(listed.problem)
    assert len(trials_kept.list_trials(project)[1]) == len(runs.list_runs(project.runs_dir)[1]) == 1
    assert contents(found.project) == before


def test_what_is_begun_anew_keeps_the_newer_one(found: Earlier) -> None:
    project = Project.open(found.project)
    given = advice.load(project)
    assert given is not None
    for number in ("", "-2"):
        make_newer(project.advice_file, said=number)
        newer = project.advice_file.read_bytes()
        advice.save(project, given)
        assert advice.load(project) == given
        assert (project.folder / f"advice.json.format-99{number}").read_bytes() == newer
    assert len(versions.kept(project.folder)) == 2


def test_newer_settings_lose_nothing(found: Earlier) -> None:
    file = paths.settings_file()
    make_newer(file, program="9.0", dreams={"of": "sheep"})
    newer = file.read_bytes()
    settings, word = Settings.load_or_reset()
    assert word is not None and "newer version" in str(word) and settings.theme == "dark"
    settings.text_scale = 120
    settings.save()
    kept = file.with_name("settings.json.version-9.0")
    assert kept.read_bytes() == newer and str(kept) in str(word)
    said = json.loads(file.read_text())
    assert said["dreams"] == {"of": "sheep"} and said["text_scale"] == 120 and said["format"] == 1
    again, word = Settings.load_or_reset()
    assert word is None and again.text_scale == 120


def test_damaged_settings_are_set_aside_each_time(found: Earlier) -> None:
    file = paths.settings_file()
    for damage in ("{1", "{2"):
        file.write_text(damage)
        assert Settings.load_or_reset()[1] is not None
    assert file.with_name("settings.damaged.json").read_text() == "{1"
    assert file.with_name("settings.damaged-2.json").read_text() == "{2"
