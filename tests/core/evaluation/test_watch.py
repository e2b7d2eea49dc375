"""Checks that are asked again: with the newest run, and said when there is a reason to."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from core import runs
from core.chat.conversation import Arm
from core.errors import UserError
from core.evaluation import watch
from core.evaluation.trial import Trial
from core.knowledge.catalogue import Catalogue
from core.project import Project
from core.runs import Run, RunFile, Source


def finished(project: Project, name: str, model: str, created: float) -> Run:
    about = RunFile(name=name, method="lora", model=Source(model), dataset=Source("d"), created=created)
    run = runs.create(project.runs_dir, {}, about)
    run.adapter_dir.mkdir()
    run.mark("finished")
    return run


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "p", "P")


def trial_of(run: Run, trial_id: str = "t1", **values: object) -> Trial:
    recipe = {
        "source": {"kind": "golden"},
        "arms": [],
        "primary": "",
        "minutes": 5,
        "limit": None,
        "watch": "",
    }
    arms = [
        Arm(engine="torch", model="m", documents=False, name="M"),
        Arm(engine="torch", model="m", run=run.id, documents=False, name=run.about.name),
        Arm(engine="quotes", name="Quotes"),
    ]
    return Trial(id=trial_id, arms=arms, questions=[], recipe=recipe, **values)  # type: ignore[arg-type]


def test_the_newest_run_takes_the_place_of_the_one_it_was_made_with(project: Project) -> None:
    first = finished(project, "First", "m", 1)
    check = watch.keep(project, trial_of(first, primary="f1"), " Mine ")
    assert watch.load(project) == [check] and check.name == "Mine"
    assert [one.newest for one in check.arms] == [False, True, False]
    assert watch.arms_of(project, check) == [one.arm for one in check.arms]

    finished(project, "Elsewhere", "another", 3)
    second = finished(project, "Second", "m", 2)
    arms = watch.arms_of(project, check)
    assert [arm.run for arm in arms] == ["", second.id, ""] and arms[1].name == "Second"
    params = watch.params(project, check)
    assert params["watch"] == check.id and params["primary"] == "f1" and params["minutes"] == 5
    assert params["project"] == str(project.folder) and len(params["arms"]) == 3


def test_an_older_run_that_was_chosen_stays_chosen(project: Project) -> None:
    old = finished(project, "Old", "m", 1)
    finished(project, "New", "m", 2)
    check = watch.keep(project, trial_of(old), "Old one")
    assert watch.arms_of(project, check)[1].run == old.id


def test_a_new_run_and_a_new_index_are_said_and_nothing_is_begun(project: Project) -> None:
    run = finished(project, "First", "m", 1)
    made = trial_of(run, ended="all")
    check = watch.keep(project, made, "Mine")
    assert watch.trials_of(check, [made]) == [made]
    assert watch.news(project, check, made) == []
    assert [str(one) for one in watch.news(project, check, None)] == ["It was not asked yet."]

    finished(project, "Second", "m", 2)
    assert [str(one) for one in watch.news(project, check, made)] == ["“Second” is finished since."]
    file = Catalogue(project).file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"x")
    os.utime(file, (made.created - 60, made.created - 60))
    assert len(watch.news(project, check, made)) == 1
    os.utime(file, (time.time() + 60, time.time() + 60))
    assert len(watch.news(project, check, made)) == 2


def test_only_what_came_to_an_end_is_in_the_trend_oldest_first(project: Project) -> None:
    run = finished(project, "First", "m", 1)
    first = trial_of(run, "a", ended="all", created=10.0)
    check = watch.keep(project, first, "Mine")
    later = trial_of(run, "b", ended="budget", created=20.0, watch=check.id)
    broken = trial_of(run, "c", ended="stopped", created=30.0, watch=check.id)
    other = trial_of(run, "d", ended="all", created=40.0)
    assert watch.trials_of(check, [other, broken, later, first]) == [first, later]
    watch.delete(project, check.id)
    assert watch.load(project) == []


def test_what_cannot_be_kept_says_why(project: Project) -> None:
    made = trial_of(finished(project, "First", "m", 1))
    with pytest.raises(UserError, match="no name"):
        watch.keep(project, made, " ")
    made.recipe = {}
    with pytest.raises(UserError, match="earlier version"):
        watch.keep(project, made, "Mine")
    watch.file_of(project).write_text("{")
    with pytest.raises(UserError):
        watch.load(project)
