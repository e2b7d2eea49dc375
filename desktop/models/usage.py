"""Which runs need a model: those that were trained on it, in the projects this person worked in lately."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from core import runs
from core.errors import UserError
from core.project import Project
from core.settings import Settings


def of(folder: Path, settings: Settings) -> list[str]:
    """The names of the runs, with their project's. Projects that cannot be opened now are passed over. Reads many
    files: not for the window's own thread."""
    found = []
    for place in settings.recent_projects:
        with suppress(UserError):
            project = Project.open(Path(place))
            listed, _ = runs.list_runs(project.runs_dir)
            found += [
                f"{run.about.name} ({project.name})"
                for run in listed
                if str(folder) in (run.about.model.path, run.about.model.id)
            ]
    return found
