"""The advice that is kept with a project: answers, recommendation and needs, with the day it was given.

Does not know how it is shown. An older reader refuses a later format with a sentence rather than losing it.
"""

from __future__ import annotations

import time

import msgspec

from core import versions
from core.advice.evidence import Evidence
from core.advice.needs import Needs, needs
from core.advice.recommend import Recommendation, recommend
from core.hardware import Machine
from core.project import Project

FORMAT = 2
"""1: without evidence."""


class Advice(msgspec.Struct, frozen=True):
    """`created`: seconds since 1970. `answers`: question id to answer id. `evidence`: what a trial on the person's own
    questions said, None before there was one."""

    answers: dict[str, str]
    recommendation: Recommendation
    needs: Needs
    created: float
    evidence: Evidence | None = None
    format: int = FORMAT


def advise(answers: dict[str, str], machine: Machine) -> Advice:
    """Weigh the answers and reckon for the machine. Raises `UserError` for an answer that there is not."""
    return Advice(answers, recommend(answers), needs(answers, machine), time.time())


def save(project: Project, advice: Advice) -> None:
    """Keep the advice with the project. Raises `UserError` where the disk will not take it."""
    versions.save(project.advice_file, advice, FORMAT)


def load(project: Project) -> Advice | None:
    """The advice kept with the project, or None. Raises `UserError` for a damaged file or one of a newer Ustad."""
    file = project.advice_file
    if not file.is_file():
        return None
    return msgspec.structs.replace(versions.load(Advice, file, FORMAT), format=FORMAT)
