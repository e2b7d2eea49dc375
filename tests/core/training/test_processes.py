"""A run handed to two processes and to another folder: the same corrections as one process makes at home."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from core import runs
from core.errors import UserError
from core.jobs.context import MemoryContext
from core.project import Project
from core.runs import Run
from core.training import launching, packing, processes, running
from core.training.launching import Launch
from tests.core.training.making import new_run, project_with_rows, quick
from tests.tiny_models import make_model

SETTINGS = {"epochs": 2, "batch_size": 2, "accumulation": 2, "dropout": 0.0, "validation_share": 0.2}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return project_with_rows(tmp_path / "project", rows=15)


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return make_model(tmp_path / "tiny", "llama")


def packed(
    project: Project, tiny: Path, folder: Path, launch: Launch, **settings: object
) -> tuple[Run, Path]:
    run = new_run(project, quick(tiny, **{**SETTINGS, **settings}), "Away")
    packing.run(MemoryContext(), run=str(run.folder), folder=str(folder), launch=vars(launch))
    return run, folder


def start(folder: Path, *before: str) -> subprocess.CompletedProcess[str]:
    """What the README says, where nothing of this checkout can be imported."""
    hidden = ("PYTHONPATH", "USTAD_HOME", "RANK", "WORLD_SIZE")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    command = [sys.executable, *before, "run.py"]
    return subprocess.run(
        command,
        cwd=folder,
        env={**environment, "OMP_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def curve(run: Run) -> list[float]:
    return run.series("loss")[1]


def test_the_folder_trains_by_itself_and_comes_back(project: Project, tiny: Path, tmp_path: Path) -> None:
    home = new_run(project, quick(tiny, **SETTINGS), "Home")
    running.run(MemoryContext(), run=str(home.folder))
    away, folder = packed(project, tiny, tmp_path / "packed", Launch())
    done = start(folder)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.splitlines()[-1])["event"] == "finished"
    assert curve(runs.read(folder / "run")) == pytest.approx(curve(home), abs=1e-4)

    result = packing.bring_back(MemoryContext(), run=str(away.folder), folder=str(folder))
    away = runs.read(away.folder)
    assert result["state"] == away.state == "finished" and away.adapter
    assert away.about.model.path == str(tiny) or away.about.model.id == str(tiny)
    assert curve(away) == curve(runs.read(folder / "run"))
    with pytest.raises(UserError, match="another run"):
        packing.bring_back(MemoryContext(), run=str(home.folder), folder=str(folder))


@pytest.mark.parametrize("settings", [{}, {"batch_size": 4, "accumulation": 1}], ids=["batches", "rows"])
def test_two_processes_make_the_same_corrections_as_one(
    project: Project, tiny: Path, tmp_path: Path, settings: dict[str, int]
) -> None:
    home = new_run(project, quick(tiny, **{**SETTINGS, **settings}), "Home")
    running.run(MemoryContext(), run=str(home.folder))
    _, folder = packed(project, tiny, tmp_path / "packed", Launch(processes=2, on_gpu=False), **settings)
    launched = ("-m", "accelerate.commands.launch", "--config_file", "accelerate.json")
    done = start(folder, *launched)
    assert done.returncode == 0, done.stderr[-3000:]
    there = runs.read(folder / "run")
    assert there.state == "finished" and there.adapter
    assert curve(there) == pytest.approx(curve(home), rel=1e-3)
    assert there.series("eval_loss")[1] == pytest.approx(home.series("eval_loss")[1], rel=1e-3)
    assert len(curve(there)) == len(curve(home)) == there.about.steps_total


def test_what_cannot_be_shared_evenly_is_refused(project: Project, tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be shared evenly by 3"):
        packed(project, tiny, tmp_path / "packed", Launch(processes=3))
    assert not (tmp_path / "packed").exists()
    assert processes.part(quick(tiny, batch_size=4, accumulation=3), 2).batch_size == 2


def test_a_folder_that_holds_something_is_left_alone(project: Project, tiny: Path, tmp_path: Path) -> None:
    folder = tmp_path / "full"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    with pytest.raises(UserError, match="not empty"):
        packed(project, tiny, folder, Launch())
    assert [path.name for path in folder.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("sharding", ["none", "fsdp", "zero2", "zero3"])
def test_accelerate_takes_the_settings(tmp_path: Path, sharding: str) -> None:
    """Read by accelerate's own reader, which refuses what it does not know."""
    from accelerate.commands.config.config_args import ClusterConfig

    launch = Launch(machines=2, processes=4, sharding=sharding, address="10.0.0.1")  # type: ignore[arg-type]
    file = tmp_path / "accelerate.json"
    file.write_text(json.dumps(launching.settings(launch, precision="bf16", accumulation=2)))
    read = ClusterConfig.from_json_file(str(file))
    assert (read.num_processes, read.num_machines, read.main_process_ip) == (8, 2, "10.0.0.1")
