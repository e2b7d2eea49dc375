"""Trials kept in a project, one file each; those of an earlier version are read as they would be written now.

Does not know how a trial comes about.
"""

from __future__ import annotations

import time
from pathlib import Path, PurePosixPath

import msgspec

from core import fields, versions
from core.chat.conversation import Arm
from core.errors import UserError, explain_os_errors
from core.evaluation import metrics, replies_kept
from core.evaluation.trial import Question, Reply, Trial
from core.inside import inside
from core.project import Project
from core.text import QT_TRANSLATE_NOOP

FORMAT = 2


class _FormerArm(msgspec.Struct):
    name: str
    model: str
    adapter: str | None = None


class _FormerQuestion(msgspec.Struct):
    row: int
    question: str
    expected: str
    answers: list[str | None]


class _FormerResult(msgspec.Struct):
    n: int = 0
    seconds: float = 0


class _Former(msgspec.Struct):
    """Format 1: models, alone or with an adapter, without documents."""

    id: str
    dataset: str
    split: str
    arms: list[_FormerArm]
    questions: list[_FormerQuestion] = []
    results: list[_FormerResult] = []
    created: float = 0


def folder(project: Project) -> Path:
    return project.folder / "trials"


def file_of(project: Project, trial_id: str) -> Path:
    return inside(folder(project), f"{trial_id}.json")


def save(project: Project, trial: Trial) -> Path:
    """Write the trial; returns its file."""
    file = file_of(project, trial.id)
    versions.save(file, trial, FORMAT)
    return file


def load(project: Project, trial_id: str) -> Trial:
    """The trial with this id. Raises `UserError` where it is gone, damaged, or of a newer Ustad."""
    return _read(file_of(project, trial_id))


def list_trials(project: Project) -> tuple[list[Trial], list[UserError]]:
    """All trials, newest first, and what is wrong with the files that cannot be read."""
    found, problems = [], []
    for file in folder(project).glob("*.json"):
        try:
            found.append(_read(file))
        except UserError as error:
            problems.append(error)
    return sorted(found, key=lambda trial: trial.created, reverse=True), problems


def new_id(project: Project) -> str:
    """An id that sorts by time and that no trial has yet."""
    stem = time.strftime("%Y%m%d-%H%M%S")
    number = 1
    while file_of(project, f"{stem}-{number}").exists():
        number += 1
    return f"{stem}-{number}"


def delete(project: Project, trial_id: str) -> None:
    """Remove the trial. The replies that were kept for trials to come stay."""
    beside = (replies_kept.asking_file(folder(project), trial_id), folder(project) / f"{trial_id}.judged")
    for file in (file_of(project, trial_id), *beside):
        with explain_os_errors(file):
            file.unlink(missing_ok=True)


def _read(file: Path) -> Trial:
    if versions.format_of(file) == 1:
        return _brought_up(fields.load(_Former, file), file)
    trial = versions.load(Trial, file, FORMAT)
    # Its name is its id, whatever it says itself: by its id it is deleted.
    trial.id = file.stem
    if len(trial.replies) != len(trial.arms) or any(
        len(replies) != len(trial.questions) for replies in trial.replies
    ):
        raise _damaged(file)
    return trial


def _brought_up(former: _Former, file: Path) -> Trial:
    """A trial of format 1 as one of format 2. Its seconds were measured for whole arms, in batches."""
    if any(len(one.answers) != len(former.arms) for one in former.questions):
        raise _damaged(file)
    trial = Trial(
        id=file.stem,
        arms=[_arm(arm) for arm in former.arms],
        questions=[
            Question(question=q.question, expected=(q.expected,), row=q.row) for q in former.questions
        ],
        primary="exact",
        source=former.dataset,
        split=former.split,
        ended="all" if all(None not in one.answers for one in former.questions) else "stopped",
        created=former.created,
    )
    for place, arm in enumerate(trial.replies):
        result = former.results[place] if place < len(former.results) else _FormerResult()
        each = result.seconds / result.n if result.n else 0.0
        for at, one in enumerate(former.questions):
            if (said := one.answers[place]) is not None:
                arm[at] = _reply(said, one.expected, each)
    trial.seconds = sum(result.seconds for result in former.results)
    trial.measure()
    return trial


def _arm(former: _FormerArm) -> Arm:
    run = PurePosixPath(former.adapter).parent.name if former.adapter else ""
    return Arm(engine="torch", model=former.model, run=run, documents=False, name=former.name)


def _reply(said: str, expected: str, seconds: float) -> Reply:
    score = metrics.score(said, expected)
    scores = {"exact": score.exact, "squad_exact": score.squad_exact, "f1": score.f1}
    return Reply(text=said, said=said, scores=scores, seconds=seconds)


def _damaged(file: Path) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "{path} is damaged: its answers do not fit its questions."),
        QT_TRANSLATE_NOOP("core", "Restore it from a copy, or delete it and run the trial again."),
        path=str(file),
    )
