"""What tests of trials share: a warm process, a small project, arms behind an address, and the task called directly."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.datasets import catalog
from core.datasets.rows import Marks, NewRow
from core.datasets.store import open_dataset
from core.evaluation import running, trials_kept
from core.evaluation.trial import Trial
from core.jobs.context import Keep, MemoryContext
from core.project import Project
from core.settings import Address, Settings
from core.text import text

ROWS = {"kind": "dataset", "path": "datasets/Rows.sqlite", "split": "test"}


def warm(keep: Keep) -> MemoryContext:
    context = MemoryContext()
    context.keep = keep
    return context


def project_with_questions(folder: Path, count: int, tags: int = 4) -> Project:
    """A project with the dataset "Rows": what is asked has "right <number>" for its answer."""
    project = Project.create(folder, "Test")
    with open_dataset(catalog.create(project, "Rows")) as dataset:
        rows = [
            NewRow(
                {"question": f"What is number {at}?", "answer": f"right {at}"},
                split="test",
                marks=Marks(tags=(f"tag {at % tags}",)),
            )
            for at in range(count)
        ]
        dataset.append(rows, text("Add"))
    return project


def with_addresses(*urls: str) -> list[dict[str, Any]]:
    """Addresses in the settings, and an arm for each."""
    settings = Settings.load()
    models = ("teacher", "other")
    settings.addresses = [
        Address(name=f"Arm {at}", url=url, model=models[at % 2], id=f"address-{at}")
        for at, url in enumerate(urls)
    ]
    settings.save()
    return [
        {"engine": "address", "model": one.id, "name": one.name, "documents": False}
        for one in settings.addresses
    ]


def hold(ctx: MemoryContext, project: Project, arms: list[dict[str, Any]], **more: Any) -> Trial:
    """Run the task; the trial as it was saved."""
    made = running.run(ctx, project=str(project.folder), arms=arms, **{"source": ROWS, **more})
    return trials_kept.load(project, made["trial"])
