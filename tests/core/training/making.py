"""A real project with rows, a two-layer model and a run in it, made in a moment."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core import runs
from core.datasets import catalog
from core.datasets.rows import NewRow, Split
from core.datasets.store import open_dataset
from core.project import Project
from core.runs import Run, RunFile, Source
from core.text import text
from core.training.config import TrainConfig

CITIES = (
    "red",
    "blue",
    "green",
    "island",
    "harbour",
    "lamp",
    "keeper",
    "city",
    "name",
    "day",
    "open",
    "closed",
)

OWN_LOSS = '''\
"""A loss of one's own for Ustad: cross-entropy that makes little of tokens the model is already sure of.

Lin et al., "Focal Loss for Dense Object Detection", 2017 (arXiv 1708.02002).
"""

import torch


def loss(scores, labels):
    likely = torch.log_softmax(scores, -1).gather(-1, labels[:, None])[:, 0]
    return -((1 - likely.exp()) ** 2) * likely
'''


def project_with_rows(folder: Path, rows: int = 12, validation: int = 0, test: int = 0) -> Project:
    """A project with the dataset "Rows": `rows` to train on, then `validation` and `test` rows."""
    project = Project.create(folder, "Test")
    path = catalog.create(project, "Rows")
    parts: list[tuple[Split, int]] = [("train", rows), ("validation", validation), ("test", test)]
    splits = [split for split, count in parts for _ in range(count)]
    new = [
        NewRow(
            {
                "question": f"what is the {CITIES[i % len(CITIES)]} {'day ' * (i % 4)}of {i}",
                "answer": f"the {CITIES[(i * 5 + 3) % len(CITIES)]} {i % 7}",
            },
            split=split,
        )
        for i, split in enumerate(splits)
    ]
    with open_dataset(path) as dataset:
        dataset.append(new, text("Add"))
    return project


def quick(model: Path | str, **settings: Any) -> TrainConfig:
    """Settings for a run of a second or two."""
    usual: dict[str, Any] = {
        "model": str(model),
        "dataset": "datasets/Rows.sqlite",
        "epochs": 4,
        "batch_size": 4,
        "learning_rate": 1e-2,
        "rank": 4,
        "alpha": 8,
        "dropout": 0.1,
        "validation_share": 0.0,
        "max_length": 128,
    }
    return TrainConfig(**{**usual, **settings})


def new_run(project: Project, config: TrainConfig, name: str = "Run 1") -> Run:
    about = RunFile(name, config.method, Source(config.model), Source(config.dataset))
    return runs.create(project.runs_dir, config, about)


def losses(run: Run) -> list[tuple[float, float, float]]:
    """What must be equal to the last bit: step, loss, gradient norm."""
    return [(one["step"], one["loss"], one["grad_norm"]) for one in run.metrics() if "loss" in one]
