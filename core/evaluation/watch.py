"""Checks that are kept: the same questions asked again after each new run or index, so that a step back is seen.

Kept in one file of the project. A check starts nothing by itself: `news` says why it would be worth asking again.
"""

from __future__ import annotations

import time
import uuid
from pathlib import Path
from typing import Any

import msgspec

from core import runs, versions
from core.chat.conversation import Arm
from core.errors import UserError
from core.evaluation.trial import Trial
from core.project import Project
from core.runs import Run
from core.text import QT_TRANSLATE_NOOP, Text, text

FORMAT = 1


class Watched(msgspec.Struct, frozen=True, kw_only=True):
    """An arm of a check. `newest`: not its run, but the newest that was trained on the same model."""

    arm: Arm
    newest: bool = False


class Check(msgspec.Struct, kw_only=True):
    """What is asked again. `recipe`: the params of the task, without the project, the arms and the check itself.
    `first`: the trial it was made from; the later ones name the check themselves."""

    id: str = msgspec.field(default_factory=lambda: uuid.uuid4().hex[:12])
    name: str
    arms: list[Watched]
    recipe: dict[str, Any]
    first: str = ""
    created: float = msgspec.field(default_factory=time.time)


class _File(msgspec.Struct):
    checks: list[Check] = []
    format: int = FORMAT


def file_of(project: Project) -> Path:
    return project.folder / "checks.json"


def load(project: Project) -> list[Check]:
    """The project's checks, oldest first. Raises `UserError` for a damaged file."""
    file = file_of(project)
    return versions.load(_File, file, FORMAT).checks if file.exists() else []


def save(project: Project, check: Check) -> None:
    """Keep this check, in place of the one with its id."""
    others = [one for one in load(project) if one.id != check.id]
    versions.save(file_of(project), _File(sorted([*others, check], key=lambda one: one.created)), FORMAT)


def delete(project: Project, check_id: str) -> None:
    """Keep it no longer; its trials stay."""
    versions.save(file_of(project), _File([one for one in load(project) if one.id != check_id]), FORMAT)


def keep(project: Project, trial: Trial, name: str) -> Check:
    """Make a check of a trial: of its arms, those that are the newest run of their model go with the newest from here
    on. Raises `UserError` for an empty name, or a trial whose questions cannot be asked again."""
    if not name.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The check has no name."), QT_TRANSLATE_NOOP("core", "Type one.")
        )
    if not trial.recipe:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "This trial is of an earlier version and does not say how it was asked."
            ),
            QT_TRANSLATE_NOOP("core", "Compare again, and keep that as a check."),
        )
    recipe = {
        key: value for key, value in trial.recipe.items() if key not in ("project", "arms", "watch", "trial")
    }
    # What decides was chosen by the questions, perhaps; from here on it stays the same.
    recipe["primary"] = trial.primary
    found = runs.finished(project.runs_dir)
    arms = []
    for arm in trial.arms:
        newest = _newest(found, arm.model)
        arms.append(Watched(arm=arm, newest=bool(arm.run) and newest is not None and newest.id == arm.run))
    check = Check(name=name.strip(), arms=arms, recipe=recipe, first=trial.id)
    save(project, check)
    return check


def arms_of(project: Project, check: Check) -> list[Arm]:
    """The arms as they are to be asked now. One that means a run that is there already is left out."""
    found = runs.finished(project.runs_dir)
    arms: list[Arm] = []
    for one in check.arms:
        arm = one.arm
        newest = _newest(found, arm.model) if one.newest else None
        if newest is not None and newest.id != arm.run:
            former = next((run.about.name for run in found if run.id == arm.run), "")
            name = newest.about.name
            if former and former in arm.name:
                name = arm.name.replace(former, newest.about.name)
            arm = msgspec.structs.replace(arm, run=newest.id, name=name)
        if arm not in arms:
            arms.append(arm)
    return arms


def params(project: Project, check: Check) -> dict[str, Any]:
    """The params of the task “trial” that asks this check again."""
    return {
        **check.recipe,
        "project": str(project.folder),
        "arms": [msgspec.to_builtins(arm) for arm in arms_of(project, check)],
        "watch": check.id,
    }


def trials_of(check: Check, every: list[Trial]) -> list[Trial]:
    """The check's trials that came to an end, oldest first."""
    found = [
        one
        for one in every
        if (one.watch == check.id or one.id == check.first) and one.ended in ("all", "budget")
    ]
    return sorted(found, key=lambda trial: trial.created)


def news(project: Project, check: Check, last: Trial | None) -> list[Text]:
    """What is new since the check's last trial, so that asking again may come to something else: a finished run of a
    watched model, other documents. Raises nothing: what cannot be looked at is not news."""
    if last is None:
        return [text(QT_TRANSLATE_NOOP("core", "It was not asked yet."))]
    said = []
    asked = {arm.run for arm in last.arms}
    found = runs.finished(project.runs_dir)
    for model in dict.fromkeys(one.arm.model for one in check.arms if one.newest):
        newest = _newest(found, model)
        if newest is not None and newest.id not in asked:
            said.append(text(QT_TRANSLATE_NOOP("core", "“{run}” is finished since."), run=newest.about.name))
    reads = any(one.arm.documents or one.arm.engine == "quotes" for one in check.arms)
    if reads and (changed := _indexed(project)) and changed > last.created + last.seconds:
        said.append(text(QT_TRANSLATE_NOOP("core", "The index of the documents has changed since.")))
    return said


def _newest(found: list[Run], model: str) -> Run | None:
    """Of the finished runs (newest first), the first of this model."""
    return next((run for run in found if run.about.model.id == model), None)


def _indexed(project: Project) -> float | None:
    """When the catalogue of the documents was last written."""
    from core.knowledge.catalogue import Catalogue

    file = Catalogue(project).file
    times = [
        beside.stat().st_mtime
        for beside in (file, file.with_name(file.name + "-wal"))
        if beside.exists() and beside.stat().st_size
    ]
    return max(times, default=None)
