"""A small project for tests of the proof: towers, who keeps them, and questions about that."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.advice.proof import Wishes
from core.datasets import catalog
from core.datasets.rows import NewRow, Source
from core.datasets.store import open_dataset
from core.models import starter
from core.project import Project
from core.text import text

KEEPERS = [f"Keeper {letter}{letter.lower()}son" for letter in "ABCDEFGHIJKLMNOPQRSTUVWX"]


def project_of(folder: Path, *, documents: bool = True, held_out: int = 12) -> Project:
    """Towers and who keeps them: the documents hold all, 12 rows are to be trained on."""
    project = Project.create(folder / "Towers", "Towers")
    sentences = [f"The tower number {at + 10} is kept by {who}." for at, who in enumerate(KEEPERS)]
    if documents:
        (project.documents_dir / "towers.md").write_text("\n\n".join(sentences), encoding="utf-8")
    rows = [
        NewRow(
            {
                "question": f"Who keeps tower {at + 10}?"
                if at < 12
                else f"Name the one at the tower number {at + 10}!",
                "answer": f"{who}.",
            },
            Source(document="towers.md", quote=sentences[at]),
            "train" if at < 12 else "test",
        )
        for at, who in enumerate(KEEPERS[: 12 + held_out])
    ]
    with open_dataset(catalog.create(project, "Questions")) as dataset:
        dataset.append(rows, text("Add"))
    return project


def wishes(**more: Any) -> Wishes:
    return Wishes(model=starter.ID, dataset="datasets/Questions.sqlite", **more)
