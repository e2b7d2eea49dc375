"""The sample project's own rows, brought in as any other file's would be."""

from __future__ import annotations

from pathlib import Path

from core.datasets import catalog, importing
from core.jobs.context import MemoryContext
from core.project import Project
from core.text import QT_TRANSLATE_NOOP

NAME = QT_TRANSLATE_NOOP("core", "Handbook questions")


def import_sample(project: Project) -> Path:
    """Bring the sample project's rows into a dataset: those to train on, and those held out, marked as test."""
    path = catalog.path_of(project, NAME)
    if not path.exists():
        rows = project.folder / "rows"
        for file, split in (("train.jsonl", "train"), ("held_out.jsonl", "test")):
            importing.run(
                MemoryContext(),
                project=str(project.folder),
                file=str(rows / file),
                dataset=NAME,
                split=split,
            )
    return path
