"""The job that looks at the machine and gives advice; looking may take seconds, so the window does not do it itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core import fields, hardware
from core.advice import proving
from core.advice.advice import advise, save
from core.jobs.context import JobContext
from core.project import Project


def run(ctx: JobContext, *, answers: dict[str, str], project: str = "") -> Any:
    """Advice for the answers, as JSON; kept with the project in the folder `project` if one is given."""
    advice = advise(answers, hardware.look())
    ctx.check()
    if project:
        owner = Project.open(Path(project))
        advice = proving.with_evidence(owner, advice)
        save(owner, advice)
    return fields.to_builtins(advice)
