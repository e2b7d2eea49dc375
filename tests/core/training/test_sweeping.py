"""Searches for settings on the two-layer model: real trials, real pruning, real deaths."""

from __future__ import annotations

import dataclasses
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core import fields
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Data, Event, Metrics
from core.jobs.recipe import Recipe
from core.jobs.worker import child_command, child_environment
from core.project import Project
from core.training import proposals, sweeping, sweeps
from core.training.config import TrainConfig
from core.training.sweeps import Axis, Sweep, SweepFile
from tests.core.training.making import new_run, project_with_rows, quick
from tests.tiny_models import make_model

RATE = Axis("learning_rate", low=1e-4, high=5e-2, log=True)
RANK = Axis("rank", choices=[2, 4, 8])


@pytest.fixture(autouse=True)
def one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "1")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return project_with_rows(tmp_path / "project", rows=8, validation=2)


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return make_model(tmp_path / "tiny")


def search(project: Project, tiny: Path, axes: list[Axis], **about: Any) -> Sweep:
    settings: dict[str, Any] = {"epochs": 2, "samples": 0, **about.pop("settings", {})}
    config = fields.to_builtins(quick(tiny, **settings))
    return sweeps.create(project.folder, SweepFile("Search 1", config, axes, **{"trials": 3, **about}))


class StopAfter(MemoryContext):
    """Asks the task to stop once so many steps were measured."""

    def __init__(self, steps: int) -> None:
        super().__init__()
        self.left = steps
        self._send = self._count

    def _count(self, event: Event) -> None:
        self.events.append(event)
        self.left -= isinstance(event, Metrics)
        if self.left <= 0:
            self.cancel()


def test_the_best_trial_is_kept_and_of_the_others_the_record(project: Project, tiny: Path) -> None:
    made = search(project, tiny, [RATE, RANK])
    ctx = MemoryContext()
    result = sweeping.run(ctx, sweep=str(made.folder))
    done = sweeps.read(made.folder)
    trials = done.trials()
    assert [trial.number for trial in trials] == [0, 1, 2] and done.about.over
    assert len({tuple(trial.values.items()) for trial in trials}) == 3
    assert all(1e-4 <= float(trial.values["learning_rate"]) <= 5e-2 for trial in trials)
    best = done.best()
    assert best is not None and result["run"] == best.run
    assert best.score == min(trial.score for trial in trials if trial.score is not None)
    for trial in trials:
        record = done.run_of(trial)
        assert record is not None and record.about.sweep == done.id and not record.can_resume
        assert record.about.validation_last == trial.score and len(record.series("loss")[0]) == 4
        assert record.config()["rank"] == trial.values["rank"]
        assert (record.product is not None) == (trial.number == best.number)
        assert record.checkpoints_dir.exists() == (trial.number == best.number)
    told = [event.value["number"] for event in ctx.of(Data) if event.kind == "trial"]
    assert told == [0, 1, 2]


def test_a_search_that_was_stopped_goes_on_with_the_trial_under_way(project: Project, tiny: Path) -> None:
    whole = search(project, tiny, [RATE], trials=2)
    sweeping.run(MemoryContext(), sweep=str(whole.folder))
    parted = search(project, tiny, [RATE], trials=2)
    with pytest.raises(Cancelled):
        sweeping.run(StopAfter(11), sweep=str(parted.folder))
    under_way = sweeps.read(parted.folder)
    assert under_way.about.begun is not None and under_way.about.begun.number == 1
    sweeping.run(MemoryContext(), sweep=str(parted.folder))
    one, other = (sweeps.read(made.folder).trials() for made in (whole, parted))
    assert [trial.values for trial in one] == [trial.values for trial in other]
    assert [trial.score for trial in one] == [trial.score for trial in other]
    assert other[1].run == under_way.about.begun.run


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_killed_search_loses_at_most_its_last_trial(project: Project, tiny: Path, tmp_path: Path) -> None:
    made = search(project, tiny, [RATE], trials=3, settings={"checkpoint_every": 1})
    recipe = tmp_path / "recipe.json"
    Recipe("sweep", {"sweep": str(made.folder)}).save(recipe)
    child = subprocess.Popen(
        [*child_command(), str(recipe)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=child_environment(),
    )
    assert child.stdout is not None
    seen = 0
    for line in child.stdout:
        seen += b'"kind":"trial"' in line
        if seen == 1 and b'"event":"metrics"' in line:
            os.kill(child.pid, signal.SIGKILL)
            break
    child.wait()
    child.stdout.close()
    dead = sweeps.read(made.folder)
    kept = dead.trials()
    assert len(kept) == 1 and dead.about.begun is not None and not dead.about.over
    sweeping.run(MemoryContext(), sweep=str(made.folder))
    done = sweeps.read(made.folder)
    assert done.trials()[0] == kept[0] and len(done.trials()) == 3 and done.about.over
    assert done.trials()[1].run == dead.about.begun.run
    record = done.run_of(done.trials()[1])
    assert record is not None and record.series("loss")[0] == [1, 2, 3, 4]


def test_a_hopeless_trial_is_cut_short(project: Project, tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With a start-up of one: the first trial learns, the others hardly do."""
    monkeypatch.setattr(proposals, "STARTUP", 1)
    made = search(
        project,
        tiny,
        [Axis("learning_rate", choices=[2e-2, 1e-7])],
        trials=6,
        settings={"epochs": 10},
        sampler="random",
    )
    sweeping.run(MemoryContext(), sweep=str(made.folder))
    trials = sweeps.read(made.folder).trials()
    first_good = next(trial.number for trial in trials if trial.values["learning_rate"] == 2e-2)
    later = [trial for trial in trials if trial.number > first_good and trial.values["learning_rate"] == 1e-7]
    assert later and all(trial.state == "pruned" for trial in later)
    whole = next(trial for trial in trials if trial.number == first_good)
    for trial in later:
        assert len(trial.measured) < len(whole.measured) and trial.score is not None
        record = made.run_of(trial)
        assert record is not None and record.about.steps_done < record.about.steps_total
        assert not record.checkpoints_dir.exists()
    best = made.best()
    assert best is not None and best.values["learning_rate"] == 2e-2


def test_no_trial_begins_once_the_time_is_used_up(project: Project, tiny: Path) -> None:
    made = search(project, tiny, [RATE], trials=50, minutes=1e-6)
    sweeping.run(MemoryContext(), sweep=str(made.folder))
    assert len(made.trials()) == 1


def test_all_trials_learn_the_rows_of_the_first(project: Project, tiny: Path) -> None:
    made = search(project, tiny, [RATE], trials=2)

    class Meddling(MemoryContext):
        def data(self, kind: str, value: object) -> None:
            if kind == "trial":
                (project.datasets_dir / "Rows.sqlite").unlink(missing_ok=True)

    sweeping.run(Meddling(), sweep=str(made.folder))
    one, two = (made.run_of(trial) for trial in made.trials())
    assert one is not None and two is not None
    assert one.about.train_rows == two.about.train_rows == 8
    assert one.about.dataset.fingerprint == two.about.dataset.fingerprint != ""


def test_where_every_trial_fails_it_says_why(project: Project, tiny: Path) -> None:
    made = search(project, tiny, [RATE], trials=9, settings={"max_length": 8})
    with pytest.raises(UserError, match="All 3 trials failed"):
        sweeping.run(MemoryContext(), sweep=str(made.folder))
    assert [trial.state for trial in made.trials()] == ["failed"] * 3
    assert all(trial.error is not None for trial in made.trials())


def test_without_validation_rows_nothing_can_be_searched(tmp_path: Path, tiny: Path) -> None:
    bare = project_with_rows(tmp_path / "bare", rows=4)
    made = search(bare, tiny, [RATE])
    with pytest.raises(UserError, match="validation"):
        sweeping.run(MemoryContext(), sweep=str(made.folder))


@pytest.mark.parametrize(
    ("axes", "words"),
    [
        ([], "Nothing"),
        ([Axis("colour", choices=["red"])], "colour"),
        ([Axis("model", choices=["a", "b"])], "model"),
        ([Axis("learning_rate", low=1e-3, high=1e-4)], "Learning rate"),
        ([Axis("rank", low=0, high=8)], "below"),
        ([Axis("rank")], "empty"),
        ([Axis("scheduler", low=1, high=2)], "Learning rate over time"),
        ([Axis("scheduler", choices=["sometimes"])], "sometimes"),
        ([Axis("warmup", low=0.0, high=0.1, log=True)], "Warm-up"),
    ],
)
def test_what_cannot_be_searched_is_named(project: Project, tiny: Path, axes: list[Axis], words: str) -> None:
    with pytest.raises(UserError, match=words):
        search(project, tiny, axes)
    assert sweeps.list_sweeps(project.folder) == []


def test_deleting_a_search_leaves_its_best_run(project: Project, tiny: Path) -> None:
    made = search(project, tiny, [RATE], trials=2)
    sweeping.run(MemoryContext(), sweep=str(made.folder))
    best = made.best()
    assert best is not None
    made.delete()
    assert not made.folder.exists() and [folder.name for folder in project.runs_dir.iterdir()] == [best.run]
    record = made.run_of(best)
    assert record is not None and record.about.sweep == "" and record.product is not None


def test_a_run_that_a_kill_kept_from_being_noted_is_forgotten(project: Project, tiny: Path) -> None:
    made = search(project, tiny, [RATE], trials=1)
    sweeping._begin(made, fields.from_builtins(TrainConfig, made.about.config), 0, {"learning_rate": 1e-3})
    other = new_run(project, quick(tiny), "Run 1")
    sweeping.run(MemoryContext(), sweep=str(made.folder))
    assert {folder.name for folder in project.runs_dir.iterdir()} == {made.trials()[0].run, other.id}
    assert made.run_of(made.trials()[0]) is not None


def test_while_a_trial_is_being_trained_nothing_is_deleted(project: Project, tiny: Path) -> None:
    made = search(project, tiny, [RATE], trials=1)
    base = fields.from_builtins(TrainConfig, made.about.config)
    made.about.begun = sweeping._begin(made, base, 0, {"learning_rate": 1e-3})
    record = made.run_of(made.about.begun)
    assert record is not None
    record.mark_running()
    with pytest.raises(UserError, match="is being trained"):
        made.delete()
    assert record.folder.exists() and made.folder.exists()


def test_what_was_tried_guides_what_is_tried_next(project: Project, tiny: Path) -> None:
    """Told that small rates are good, it asks for small rates; by chance alone it does not."""
    asked: dict[str, list[float]] = {}
    for sampler in ("tpe", "random"):
        made = search(project, tiny, [RATE], trials=40, sampler=sampler)
        for number in range(30):
            rate = float(proposals.ask(made).params["learning_rate"])
            asked.setdefault(sampler, []).append(rate)
            made.note(sweeps.Trial(number, {"learning_rate": rate}, "none", score=rate))
    guided, chance = (sorted(asked[name][10:])[10] for name in ("tpe", "random"))
    assert guided < chance / 3


def test_the_settings_that_matter_are_told(project: Project, tiny: Path) -> None:
    made = search(project, tiny, [RATE, RANK], trials=40, sampler="random")
    for number in range(30):
        values = proposals.ask(made).params
        made.note(sweeps.Trial(number, values, "none", score=float(values["learning_rate"])))
    shares = proposals.importance(made)
    assert shares["learning_rate"] > 0.8 and sum(shares.values()) == pytest.approx(1)


def test_every_setting_that_is_offered_can_be_searched() -> None:
    for name, about in sweeps.settings().items():
        axis = (
            Axis(name, choices=[value for value, _ in about.choices] or [False, True])
            if about.choices or about.type is bool
            else Axis(name, low=about.minimum, high=about.maximum)
        )
        sweeps.check(SweepFile("Search", {}, [axis]))
        assert name in {field.name for field in dataclasses.fields(type(quick("m")))}
