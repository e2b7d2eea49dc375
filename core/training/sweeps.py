"""A search for settings, in its folder: what is tried, what each trial came to, which is best.

Each trial is a run of the project. Does not know how the next settings are found, or how a run is trained.
"""

from __future__ import annotations

import re
import shutil
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import msgspec

from core import fields, runs, versions
from core.errors import UserError, explain_os_errors
from core.fields import Field
from core.paths import write_atomic
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP, Text
from core.training.config import TrainConfig

Value = bool | int | float | str
FORMAT = 1
MOST_TRIALS = 1000
_APART = {
    "targets",
    "mlflow",
    "samples",
    "evaluate_every",
    "checkpoint_every",
    "checkpoint_minutes",
    "validation_share",
    "share",
    "unusable",
}
"""Settings that do not change what is learnt, or that would make the trials' figures incomparable."""


class Axis(msgspec.Struct, omit_defaults=True):
    """The values that one setting may take: some of its `choices`, or any from `low` to `high`; `log`: as many between
    1 and 10 as between 10 and 100."""

    field: str
    choices: list[Value] = []
    low: float | None = None
    high: float | None = None
    log: bool = False


class Trial(msgspec.Struct, omit_defaults=True):
    """One set of settings that was tried. `score` is the validation loss that counts (in nats; of a pruned one, the
    last that was measured); `run` the id of its run; `seconds` spent on it."""

    number: int
    values: dict[str, Value]
    run: str
    state: Literal["finished", "pruned", "failed"] = "finished"
    score: float | None = None
    seconds: float = 0
    measured: list[tuple[int, float]] = []
    """The tenth of the run, and the validation loss there."""
    error: Text | None = None


class Begun(msgspec.Struct):
    """The trial that is under way. `sittings`: how often it was begun or resumed."""

    number: int
    values: dict[str, Value]
    run: str
    sittings: int = 0


@dataclass
class SweepFile:
    """What ``sweep.json`` says. `config` are the settings that all trials share."""

    name: str
    config: dict[str, Any]
    axes: list[Axis]
    sampler: Literal["tpe", "random"] = "tpe"
    pruner: Literal["median", "halving", "none"] = "median"
    trials: int = 20
    minutes: float = 0
    """No trial begins once so much time was spent; 0: however long it takes."""
    seed: int = 42
    created: float = field(default_factory=time.time)
    begun: Begun | None = None
    importance: dict[str, float] = field(default_factory=dict)
    """How much of the difference between good and other trials each setting explains, as far as can be told; the
    shares add up to 1."""
    over: bool = False
    format: int = FORMAT


class Sweep:
    """One search, in its folder."""

    def __init__(self, folder: Path, about: SweepFile) -> None:
        self.folder, self.about = folder, about

    @property
    def id(self) -> str:
        return self.folder.name

    @property
    def runs_dir(self) -> Path:
        return self.folder.parent.parent / "runs"

    @property
    def file(self) -> Path:
        return self.folder / "sweep.json"

    @property
    def trials_file(self) -> Path:
        return self.folder / "trials.jsonl"

    def trials(self) -> list[Trial]:
        """The trials that have ended, in order. A line cut short is left out: that trial is gone on with."""
        if not self.trials_file.exists():
            return []
        with explain_os_errors(self.trials_file):
            lines = self.trials_file.read_bytes().splitlines()
        found: dict[int, Trial] = {}
        for line in lines:
            try:
                trial = msgspec.json.decode(line, type=Trial)
            except msgspec.DecodeError:
                continue
            found[trial.number] = trial
        return [found[number] for number in sorted(found)]

    def best(self) -> Trial | None:
        """The finished trial with the lowest score."""
        finished = [trial for trial in self.trials() if trial.state == "finished" and trial.score is not None]
        return min(finished, key=lambda trial: (trial.score, trial.number), default=None)

    def note(self, trial: Trial) -> None:
        """Keep how a trial ended, and that none is under way."""
        lines = b"".join(msgspec.json.encode(one) + b"\n" for one in [*self.trials(), trial])
        write_atomic(self.trials_file, lines)
        self.about.begun = None
        self.save()

    def run_of(self, trial: Trial | Begun) -> Run | None:
        """The trial's run; None where the person has deleted it, or it cannot be read."""
        try:
            return runs.find(self.runs_dir, trial.run)
        except UserError:
            return None

    def save(self) -> None:
        fields.save(self.file, self.about)

    def delete(self) -> None:
        """Remove the search with all its trials but the best, which is a run like others from then on. Raises
        `UserError` while one of them is being trained."""
        best, trials = self.best(), self.runs()
        if running := [run for run in trials if run.state == "running"]:
            running[0].delete()  # refuses, and says why
        for run in trials:
            if best and run.id == best.run:
                run.about.sweep = ""
                run.save()
            else:
                run.delete()
        with explain_os_errors(self.folder):
            shutil.rmtree(self.folder)

    def runs(self) -> list[Run]:
        """The trials' runs that there still are."""
        return [run for run in runs.list_runs(self.runs_dir)[0] if run.about.sweep == self.id]


def settings() -> dict[str, Field]:
    """The settings that can be searched, by name: numbers, choices and switches."""
    return {
        one.name: one
        for one in fields.describe(TrainConfig)
        if one.name not in _APART and not one.hidden and (one.choices or one.type in (int, float, bool))
    }


def check(about: SweepFile) -> None:
    """Raises `UserError` for what cannot be searched: no setting, one that is none, or bounds that are none."""
    if not about.axes:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Nothing is to be searched: no setting has more than one value."),
            QT_TRANSLATE_NOOP("core", "Choose at least one setting, and the values to try."),
        )
    if not 1 <= about.trials <= MOST_TRIALS:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A search makes from 1 to {most} trials, not {count}."),
            most=MOST_TRIALS,
            count=about.trials,
        )
    known = settings()
    for axis in about.axes:
        if axis.field not in known:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{field}” is no setting that can be searched."), field=axis.field
            )
        _check_axis(axis, known[axis.field])


def _check_axis(axis: Axis, about: Field) -> None:
    bounds: list[Value | None] = [axis.low, axis.high]
    for value in axis.choices or bounds:
        if problem := fields.field_problem(about, value):
            raise problem
    if axis.choices:
        return
    if about.choices or about.type not in (int, float):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{label}” has no lowest and highest value."),
            QT_TRANSLATE_NOOP("core", "Choose some of its values."),
            label=about.label,
        )
    assert axis.low is not None and axis.high is not None
    if axis.low >= axis.high or (axis.log and axis.low <= 0):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{label}” cannot be searched from {low} to {high}."),
            QT_TRANSLATE_NOOP("core", "Give a lowest value above 0 and a highest above that."),
            label=about.label,
            low=axis.low,
            high=axis.high,
        )


def create(project: Path, about: SweepFile) -> Sweep:
    """Make the folder of a new search in the project's folder. Raises `UserError` as `check`."""
    check(about)
    parent = project / "sweeps"
    with explain_os_errors(parent):
        parent.mkdir(exist_ok=True)
        number = 1
        while (folder := parent / f"{_stem(about.name)}-{number}").exists():
            number += 1
        folder.mkdir()
    sweep = Sweep(folder, about)
    sweep.save()
    return sweep


def read(folder: Path) -> Sweep:
    """The search in `folder`. Raises `UserError` if there is none, it is damaged, or of a newer Ustad."""
    file = folder / "sweep.json"
    return Sweep(folder, versions.load(SweepFile, file, FORMAT))


def list_sweeps(project: Path) -> list[Sweep]:
    """The project's searches, newest first; a damaged one is left out."""
    found = []
    for file in (project / "sweeps").glob("*/sweep.json"):
        try:
            found.append(read(file.parent))
        except UserError:
            continue
    return sorted(found, key=lambda sweep: sweep.about.created, reverse=True)


def next_name(project: Path) -> str:
    """A name for the next search that none has yet: “Search 3”."""
    names = {sweep.about.name for sweep in list_sweeps(project)}
    number = len(names) + 1
    while f"Search {number}" in names:
        number += 1
    return f"Search {number}"


def _stem(name: str) -> str:
    return re.sub(r"[^\w]+", "-", name.lower()).strip("-")[:40] or "search"
