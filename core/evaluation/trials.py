"""Trials kept in a project: which ways of answering were compared on which rows, and how right each answer was.

Does not know models; `exact` makes trials.
"""

from __future__ import annotations

import time
from pathlib import Path

import msgspec

from core import fields
from core.errors import UserError, explain_os_errors
from core.evaluation import metrics
from core.project import Project


class Arm(msgspec.Struct, frozen=True):
    """One way of answering: a model by its id, alone or as a run has tuned it (`adapter`: the folder of its adapter
    or of its whole model, relative to the project's)."""

    name: str
    model: str
    adapter: str | None = None


class Result(msgspec.Struct):
    """How an arm did: shares from 0 to 1 over `n` questions. `squad_exact` and `f1` as in the SQuAD script."""

    name: str
    exact: float
    squad_exact: float
    f1: float
    n: int
    seconds: float = 0


class Question(msgspec.Struct):
    """A row's question and expected answer, and what each arm said, in the arms' order (None: not asked yet)."""

    row: int
    question: str
    expected: str
    answers: list[str | None]


class Trial(msgspec.Struct):
    """A comparison of arms on rows of a dataset."""

    id: str
    dataset: str
    split: str
    arms: list[Arm]
    questions: list[Question] = []
    results: list[Result] = []
    created: float = msgspec.field(default_factory=time.time)
    format: int = 1

    def measure(self) -> None:
        """Work out the results from the answers there are."""
        seconds = [result.seconds for result in self.results] or [0.0] * len(self.arms)
        self.results = []
        for index, arm in enumerate(self.arms):
            pairs = [
                (answer, one.expected) for one in self.questions if (answer := one.answers[index]) is not None
            ]
            if pairs:
                mean = metrics.mean([metrics.score(*pair) for pair in pairs])
                self.results.append(
                    Result(arm.name, mean.exact, mean.squad_exact, mean.f1, len(pairs), seconds[index])
                )


def folder(project: Project) -> Path:
    return project.folder / "trials"


def save(project: Project, trial: Trial) -> Path:
    """Write the trial; returns its file."""
    file = folder(project) / f"{trial.id}.json"
    fields.save(file, trial)
    return file


def list_trials(project: Project) -> tuple[list[Trial], list[UserError]]:
    """All trials, newest first, and what is wrong with the files that cannot be read."""
    found, problems = [], []
    for file in folder(project).glob("*.json"):
        try:
            found.append(fields.load(Trial, file))
        except UserError as error:
            problems.append(error)
    return sorted(found, key=lambda trial: trial.created, reverse=True), problems


def new_id(project: Project) -> str:
    """An id that sorts by time and that no trial has yet."""
    stem = time.strftime("%Y%m%d-%H%M%S")
    number = 1
    while (folder(project) / f"{stem}-{number}.json").exists():
        number += 1
    return f"{stem}-{number}"


def delete(project: Project, trial_id: str) -> None:
    file = folder(project) / f"{trial_id}.json"
    with explain_os_errors(file):
        file.unlink(missing_ok=True)
