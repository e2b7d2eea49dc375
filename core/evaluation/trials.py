"""Trials kept in a project: which ways of answering were compared on which rows, and how right each answer was.

Does not know models; `exact` makes trials.
"""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import msgspec

from core import fields
from core.errors import UserError, explain_os_errors
from core.evaluation import metrics, significance
from core.evaluation.metrics import Score
from core.evaluation.significance import Difference
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


class Comparison(msgspec.Struct, frozen=True):
    """How much better the arm in place `one` is than that in place `other`, on the questions that both were asked."""

    one: int
    other: int
    n: int
    exact: Difference
    f1: Difference


class Trial(msgspec.Struct):
    """A comparison of arms on rows of a dataset. The chances in `comparisons` are corrected for how many there are."""

    id: str
    dataset: str
    split: str
    arms: list[Arm]
    questions: list[Question] = []
    results: list[Result] = []
    comparisons: list[Comparison] = []
    created: float = msgspec.field(default_factory=time.time)
    format: int = 1

    def measure(self) -> None:
        """Work out the results and the comparisons from the answers there are. Thousands take a second."""
        seconds = [result.seconds for result in self.results] or [0.0] * len(self.arms)
        self.results = []
        every = [self._scores(index) for index in range(len(self.arms))]
        for arm, scores, spent in zip(self.arms, every, seconds, strict=True):
            if known := [one for one in scores if one]:
                mean = metrics.mean(known)
                self.results.append(
                    Result(arm.name, mean.exact, mean.squad_exact, mean.f1, len(known), spent)
                )
        self.comparisons = _compare(every)

    def _scores(self, arm: int) -> list[Score | None]:
        """One for each question; None where the arm was not asked it."""
        return [
            None if (answer := one.answers[arm]) is None else metrics.score(answer, one.expected)
            for one in self.questions
        ]


def _compare(every: list[list[Score | None]]) -> list[Comparison]:
    """Each two arms that were asked the same questions, the later against the earlier."""
    found = []
    for other, one in itertools.combinations(range(len(every)), 2):
        both = [(a, b) for a, b in zip(every[one], every[other], strict=True) if a and b]
        if len(both) < 2:
            continue  # one question shows nothing
        exact = significance.paired([a.exact for a, _ in both], [b.exact for _, b in both])
        f1 = significance.paired([a.f1 for a, _ in both], [b.f1 for _, b in both])
        found.append(Comparison(one, other, len(both), exact, f1))
    exacts = significance.holm([one.exact.p for one in found])
    f1s = significance.holm([one.f1.p for one in found])
    return [
        msgspec.structs.replace(
            one,
            exact=msgspec.structs.replace(one.exact, p=exact),
            f1=msgspec.structs.replace(one.f1, p=f1),
        )
        for one, exact, f1 in zip(found, exacts, f1s, strict=True)
    ]


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
