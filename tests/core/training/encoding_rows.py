"""Rows for models that read and do not write, and quick runs on them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core import runs
from core.datasets import catalog
from core.datasets.rows import NewRow, Split
from core.datasets.store import open_dataset
from core.jobs.context import MemoryContext
from core.project import Project
from core.runs import Run
from core.text import text
from core.training import running
from core.training.config import TrainConfig
from tests.core.training.making import new_run, quick

COLOURS = {"red": "rose", "blue": "sky", "green": "leaf"}
CITIES = ("paris", "rome", "delhi", "oslo")
OPENINGS = (
    "the",
    "a",
    "the old",
    "the new",
    "in the",
    "what is the",
    "where is a",
    "on the",
    "a new",
    "of the",
)


def project_of(folder: Path, rows: list[dict[str, Any]], validation: int = 0) -> Project:
    """A project with the dataset "Rows"; the last `validation` rows are to measure on."""
    project = Project.create(folder, "Test")
    with open_dataset(catalog.create(project, "Rows")) as dataset:
        first = len(rows) - validation
        splits: list[Split] = ["train" if at < first else "validation" for at in range(len(rows))]
        dataset.append(
            [NewRow(row, split=split) for row, split in zip(rows, splits, strict=True)], text("Add")
        )
    return project


def labelled() -> list[dict[str, Any]]:
    """Texts on three things, labelled by colour."""
    return [
        {"text": f"{opening} {thing} .", "label": colour}
        for opening in OPENINGS
        for colour, thing in COLOURS.items()
    ]


def asked() -> list[dict[str, Any]]:
    """Questions whose answer is the city of the sentence."""
    return [
        {
            "question": f"where lives the {who} ?",
            "context": f"the {other} built {thing} . the {who} lives in {city} .",
            "answers": {
                "text": [city],
                "answer_start": [f"the {other} built {thing} . the {who} lives in ".__len__()],
            },
        }
        for city in CITIES
        for who, other in (("king", "man"), ("man", "king"))
        for thing in ("ship", "tower", "river")
    ]


def spans() -> list[dict[str, Any]]:
    """Cities and years marked."""
    rows = []
    for city in CITIES:
        for year in ("1901", "1950"):
            for thing in ("tower", "ship"):
                words = f"the {thing} of {city} was built {year} ."
                places = [("city", city), ("year", year)]
                rows.append(
                    {
                        "text": words,
                        "spans": [
                            {"start": words.index(said), "end": words.index(said) + len(said), "label": name}
                            for name, said in places
                        ],
                    }
                )
    return rows


def pairs() -> list[dict[str, Any]]:
    """Two questions on each of eight passages."""
    return [
        {"question": f"{asking} {city} {colour} ?", "passage": f"the {colour} {thing} of {city} was found ."}
        for city in CITIES
        for colour, thing in list(COLOURS.items())[:2]
        for asking in ("what is", "where is")
    ]


def settings(model: Path, task: str, **more: Any) -> TrainConfig:
    usual: dict[str, Any] = {
        "task": task, "method": "full", "epochs": 12, "batch_size": 6, "learning_rate": 5e-3, "max_length": 64,
        "hold_on": 0.0,
    }  # fmt: skip
    return quick(model, **{**usual, **more})


def trained(project: Project, config: TrainConfig, name: str = "Run 1") -> Run:
    run = new_run(project, config, name)
    running.run(MemoryContext(), run=str(run.folder))
    return runs.read(run.folder)
