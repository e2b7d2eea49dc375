"""The starter, tuned for real on a few rows by two runs; and exports of the first, built once for all tests."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core import fields, runs
from core.datasets import catalog
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.export import onnx, record
from core.export.record import Export, Made
from core.jobs.context import MemoryContext
from core.project import Project
from core.runs import Run
from core.text import text
from core.training import running
from core.training.config import TrainConfig
from tests.core.training.making import new_run, project_with_rows, quick

Built = Callable[[str], Path]
ROWS = 8


@pytest.fixture(scope="session")
def tuned(tmp_path_factory: pytest.TempPathFactory) -> Project:
    """A project whose run “One” knows its rows by heart, and whose run “Two” other answers to the same questions."""
    project = project_with_rows(tmp_path_factory.mktemp("tuned") / "project", rows=ROWS)
    with open_dataset(catalog.create(project, "Others")) as others:
        others.append([NewRow(one, split="train") for one in _other_answers(project)], text("Add"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("OMP_NUM_THREADS", "1")
        for name, dataset, epochs in (("One", "Rows", 30), ("Two", "Others", 15)):
            run = new_run(project, how(epochs, dataset), name)
            running.run(MemoryContext(), run=str(run.folder))
    return project


def how(epochs: int, dataset: str) -> TrainConfig:
    """Settings with which the starter learns the rows in some seconds."""
    return quick(
        "starter", dataset=f"datasets/{dataset}.sqlite", epochs=epochs, learning_rate=1e-2, batch_size=ROWS,
        rank=8, alpha=16, dropout=0.0,
    )  # fmt: skip


def _other_answers(project: Project) -> list[dict[str, Any]]:
    """The questions of the rows, each with the answer of another one."""
    with open_dataset(project.datasets_dir / "Rows.sqlite") as rows:
        found = [dict(row.fields) for row in rows.rows()]
    return [one | {"answer": f"no {found[at - 3]['answer']}"} for at, one in enumerate(found)]


def run_of(project: Project, name: str) -> Run:
    return next(run for run in runs.finished(project.runs_dir) if run.about.name == name)


@pytest.fixture(scope="session")
def built(tuned: Project, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """The export of the run “One” in some numbers, built when it is first asked for."""
    home = tmp_path_factory.mktemp("exports")
    found: dict[str, Path] = {}

    def export(precision: str) -> Path:
        if precision not in found:
            with pytest.MonkeyPatch.context() as patch:
                patch.setenv("USTAD_HOME", str(home))
                patch.setenv("OMP_NUM_THREADS", "1")
                found[precision] = Path(
                    onnx.run(
                        MemoryContext(),
                        name=f"One {precision}",
                        project=str(tuned.folder),
                        run=run_of(tuned, "One").id,
                        precision=precision,
                    )["folder"]
                )
        return found[precision]

    return export


@pytest.fixture
def copied(built: Built, tmp_path: Path) -> Callable[[str], Path]:
    """A copy of such an export, not verified, to be looked at or spoilt."""
    without = shutil.ignore_patterns(record.REPORT)
    return lambda precision: Path(
        shutil.copytree(built(precision), tmp_path / f"copy {precision}", ignore=without)
    )


def resum(folder: Path, **origin: str) -> Made:
    """Note the sums of the files as they are now, so that only what the export does can give it away."""
    about = record.read(folder).about
    about.sums = record.sums(folder, lambda: None)
    if origin:
        about.origin = msgspec.convert({**fields.to_builtins(about.origin), **origin}, type(about.origin))
    fields.save(folder / record.FILE, about)
    assert isinstance(about, Export)
    return record.read(folder)
