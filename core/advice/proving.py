"""The task that weighs a trial and keeps what it says with the project's advice."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from core import fields, hardware
from core.advice import advice as kept
from core.advice import proof, spending
from core.advice.advice import Advice, advise
from core.advice.evidence import Evidence, weigh
from core.errors import UserError
from core.evaluation import trials_kept
from core.jobs.context import JobContext
from core.project import Project


def run(ctx: JobContext, *, project: str, trial: str) -> Any:
    """The advice with the evidence of the trial with this id, as JSON; kept with the project.

    Raises `UserError` where the trial is gone or damaged.
    """
    owner = Project.open(Path(project))
    former = kept.load(owner) or advise({}, hardware.look())
    advice = msgspec.structs.replace(former, evidence=_weighed(owner, trial, former.answers))
    ctx.check()
    kept.save(owner, advice)
    plan = proof.load(owner)
    if plan is not None and not plan.trial:
        found = proof.trial_of(owner, plan)
        if found is not None and found.id == trial:
            plan.trial = trial
            proof.save(owner, plan)
    return fields.to_builtins(advice)


def with_evidence(project: Project, advice: Advice) -> Advice:
    """New advice with the evidence there was, weighed anew: other answers make other things weigh more. Without, where
    the trial was deleted since, or the former advice cannot be read."""
    try:
        former = kept.load(project)
        if former is None or former.evidence is None:
            return advice
        evidence = _weighed(project, former.evidence.trial, advice.answers)
    except UserError:
        return advice
    return msgspec.structs.replace(advice, evidence=evidence)


def _weighed(project: Project, trial: str, answers: dict[str, str]) -> Evidence:
    measured = trials_kept.load(project, trial)
    return weigh(measured, answers, spending.costs(project, measured, proof.load(project)))
