"""The embedding models that a project's own runs have tuned. Loads none."""

from __future__ import annotations

import contextlib

from msgspec.structs import replace

from core import runs
from core.errors import UserError
from core.models import tuned
from core.models.tuned import Tuned
from core.project import Project


def tuned_models(project: Project) -> dict[str, Tuned]:
    """Newest first, by the name that `opening` knows them by. What is damaged is left out: it can be tuned again."""
    found: dict[str, Tuned] = {}
    for run in runs.finished(project.runs_dir, writes=False):
        if run.product is None:
            continue
        with contextlib.suppress(UserError):
            if said := tuned.read(run.product):
                found[f"folder:{run.product}"] = replace(said, name=run.about.name)
    return found
