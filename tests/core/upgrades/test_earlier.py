"""Each earlier version's project in the present program: all of it is there, and what was changed is kept as it was."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core import runs, versions
from core.advice import advice, proof
from core.chat import answer, presets
from core.chat.comparisons import Comparisons
from core.chat.conversation import Answer
from core.chat.history import History
from core.datasets import catalog
from core.datasets import versions as named
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError
from core.evaluation import trials_kept, watch
from core.evaluation.retrieval import golden
from core.jobs.context import MemoryContext
from core.jobs.queue import JobQueue
from core.knowledge.catalogue import Catalogue
from core.knowledge.tags import Tags
from core.project import Project
from core.settings import Settings
from core.training import sweeps
from tests.earlier import DATASET, VERSIONS, Earlier, unpack


@pytest.fixture(params=VERSIONS)
def earlier(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Earlier]:
    found = unpack(request.param, tmp_path)
    monkeypatch.setenv("USTAD_HOME", str(found.home))
    yield found


def rows_of(store: Dataset) -> list[list[Any]]:
    return [[row.id, row.split, row.fields] for row in store.rows(every=True)]


def test_all_of_it_is_there(earlier: Earlier) -> None:
    told = earlier.told
    project = Project.open(earlier.project)
    assert project.name == told["name"] and project.read_only is None

    history = History(project.chats_dir)
    assert {one.id for one in history.summaries()} == set(told["chats"])
    for conversation, said in told["chats"].items():
        loaded = history.load(conversation)
        assert loaded.title == said["title"] and not loaded.damaged
        cited = [len(one.citations) if isinstance(one, Answer) else 0 for one in loaded.messages]
        assert [[one.role, one.text] for one in loaded.messages] == [one[:2] for one in said["messages"]]
        assert cited == [one[2] for one in said["messages"]]

    trials, problems = trials_kept.list_trials(project)
    assert not problems and [one.id for one in trials] == [told["trial"]["id"]]
    assert [one.question for one in trials[0].questions] == told["trial"]["questions"]
    assert [[one and one.text for one in arm] for arm in trials[0].replies] == told["trial"]["replies"]

    given = advice.load(project)
    assert given is not None
    assert (given.answers, given.created) == (told["advice"]["answers"], told["advice"]["created"])
    present = msgspec.to_builtins(given.recommendation)
    assert {key: present[key] for key in told["advice"]["recommendation"]} == told["advice"]["recommendation"]

    (run,), broken = runs.list_runs(project.runs_dir)
    assert not broken and run.state == "finished" and run.adapter is not None
    about = (run.id, run.about.name, run.about.loss_last, run.about.steps_done, run.about.notes)
    assert about == tuple(told["run"][key] for key in ("id", "name", "loss_last", "steps", "notes"))
    assert len(run.metrics()) == told["run"]["measured"]

    assert Catalogue(project).count() == told["documents"]["chunks"]
    assert sorted(one.path for one in Catalogue(project).documents()) == sorted(told["documents"]["files"])
    assert Tags(project.knowledge_dir).all() == {key: tuple(v) for key, v in told.get("tags", {}).items()}
    assert [one.question for one in golden.load(project)] == told.get("golden", [])
    assert [one.name for one in watch.load(project)] == told.get("watch", [])
    assert [one.about.name for one in sweeps.list_sweeps(project.folder)] == told.get("sweeps", [])
    plan = proof.load(project)
    assert (plan and plan.split) == told.get("proof", {}).get("split")
    if "side_by_side" in told:
        kept = Comparisons(project).load(told["side_by_side"]["id"])
        assert kept.name == told["side_by_side"]["name"]
        said_by = [reply.answer.text for _, reply in sorted(kept.rounds[0].replies.items()) if reply.answer]
        assert said_by == told["side_by_side"]["answers"] and kept.rounds[0].vote is not None

    assert [one.name for one in presets.own()] == told.get("presets", [])
    queue = JobQueue(lambda *_: None)
    assert [job.task for job in queue.jobs()] == told["jobs"]
    queue.close()


def test_its_rows_and_their_undo(earlier: Earlier) -> None:
    told = earlier.told["dataset"]
    project = Project.open(earlier.project)
    path = project.datasets_dir / f"{DATASET}.sqlite"
    was = sqlite3.connect(path).execute("PRAGMA user_version").fetchone()[0]
    heard: list[tuple[Path, Path]] = []
    versions.heard = lambda file, copy: heard.append((file, copy))
    try:
        (listed,) = catalog.datasets(project)
        with open_dataset(path):
            pass
    finally:
        versions.heard = None
    assert listed.problem is None and listed.name == DATASET
    with open_dataset(path) as store:
        assert rows_of(store) == told["rows"] and not store.integrity()
        assert (store.size_of_undo(), store.size_of_redo()) == (told["undo"], told["redo"])
        assert [one.name for one in named.versions(store)] == told.get("versions", [])
        store.redo()
        assert rows_of(store) == told["redone"]
        store.undo()
        store.undo()
        assert rows_of(store) == told["undone"] and not store.integrity()
        while store.undo():
            pass
        assert not rows_of(store)
    # Brought up once, and what it was is beside it, for whoever opens it with that version again.
    copies = versions.kept(project.datasets_dir)
    assert heard == [(path, copy) for copy in copies] and len(copies) == (was < 2)
    for copy in copies:
        assert copy.name == f"{DATASET}.sqlite.format-1"
        db = sqlite3.connect(copy)
        assert db.execute("PRAGMA user_version").fetchone()[0] == was
        fields = [json.loads(one) for (one,) in db.execute(
            "SELECT fields FROM row JOIN seat USING (id) WHERE place IS NOT NULL ORDER BY place"
        )]  # fmt: skip
        assert fields == [one[2] for one in told["rows"]]
        db.close()


def test_what_is_saved_in_its_place_keeps_it(earlier: Earlier) -> None:
    project = Project.open(earlier.project)
    given = advice.load(project)
    assert given is not None
    trial = trials_kept.load(project, earlier.told["trial"]["id"])
    files = {project.advice_file: advice.FORMAT, trials_kept.file_of(project, trial.id): trials_kept.FORMAT}
    before = {file: (versions.format_of(file), file.read_bytes()) for file in files}
    for _ in range(2):
        advice.save(project, given)
        trials_kept.save(project, trial)
    for file, present in files.items():
        was, said = before[file]
        copies = versions.kept(file.parent) if was < present else []
        mine = [copy for copy in copies if copy.name.startswith(file.name)]
        assert [copy.read_bytes() for copy in mine] == ([said] if was < present else [])
        assert versions.format_of(file) == present
    assert trials_kept.load(project, trial.id) == trial


def test_its_settings(earlier: Earlier) -> None:
    former = (earlier.home / "settings.json").read_bytes()
    settings, trouble = Settings.load_or_reset()
    told = earlier.told["settings"]
    assert trouble is None and (settings.theme, settings.text_scale) == (told["theme"], told["text_scale"])
    assert [one.name for one in settings.addresses] == told.get("addresses", [])
    settings.save()
    assert (earlier.home / "settings.json.version-earlier").read_bytes() == former
    again, _ = Settings.load_or_reset()
    assert again == settings and len(versions.kept(earlier.home)) == 1


@pytest.mark.filterwarnings("ignore:`is_gradient_checkpointing` is deprecated:FutureWarning")
@pytest.mark.filterwarnings(
    "ignore:Could not find a config file:UserWarning"
)  # the base was in another place
@pytest.mark.parametrize("version", ["4d2b853", "cd78c9b"])
def test_its_run_answers_or_says_why_not(
    version: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = unpack(version, tmp_path)
    monkeypatch.setenv("USTAD_HOME", str(found.home))
    run = found.told["run"]
    arm = {"engine": "torch", "model": run["model"], "run": run["id"], "documents": False}
    asked: dict[str, Any] = {
        "project": str(found.project), "question": "hello", "conversation": "second", "answerer": arm,
        "use_documents": False, "generation": {"most_tokens": 4},
    }  # fmt: skip
    if version == "4d2b853":  # its model was one of its tests'
        with pytest.raises(UserError, match="tiny"):
            answer.run(MemoryContext(), **asked)
    else:
        answer.run(MemoryContext(), **asked)
        said = History(found.project / "chats").load("second").messages
        assert len(said) == len(found.told["chats"]["second"]["messages"]) + 2
