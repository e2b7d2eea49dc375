"""Training through the doors that people and programs use: the queue and the recipe."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from core import runs
from core.jobs.context import MemoryContext
from core.jobs.events import Failed, Finished, Metrics, Stopped
from core.jobs.queue import JobQueue
from core.jobs.recipe import Recipe
from core.project import Project
from core.training import running
from tests.core.jobs.conftest import Heard
from tests.core.training.making import losses, new_run, quick


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def jobs(heard: Heard, tmp_path: Path) -> Iterator[JobQueue]:
    made = JobQueue(heard, tmp_path / "jobs")
    yield made
    made.close()


def test_killed_in_the_queue_it_resumes_as_an_unbroken_run(
    jobs: JobQueue, heard: Heard, project: Project, tiny: Path
) -> None:
    settings = {"epochs": 6, "checkpoint_every": 3}
    whole = new_run(project, quick(tiny, **settings))
    running.run(MemoryContext(), run=str(whole.folder))
    run = new_run(project, quick(tiny, **settings), "Run 2")
    job = jobs.submit("train", {"run": str(run.folder)})
    heard.until(job, lambda event: isinstance(event, Metrics) and event.step == 7)
    psutil.Process(job.pid).kill()
    end = heard.end(job)
    assert isinstance(end, Failed) and not end.is_bug and job.can_resume
    assert runs.read(run.folder).state == "interrupted"
    heard.forget(job)
    assert jobs.resume(job.id) is job
    assert isinstance(heard.end(job), Finished)
    assert runs.read(run.folder).state == "finished" and losses(run) == losses(whole)


def test_stopped_in_the_queue_it_saves_first(
    jobs: JobQueue, heard: Heard, project: Project, tiny: Path
) -> None:
    run = new_run(project, quick(tiny, epochs=200))
    job = jobs.submit("train", {"run": str(run.folder)})
    heard.until(job, lambda event: isinstance(event, Metrics) and event.step == 3)
    jobs.stop(job.id)
    assert isinstance(heard.end(job), Stopped)
    run = runs.read(run.folder)
    assert run.state == "stopped" and (run.checkpoints_dir / f"step-{run.about.steps_done}").is_dir()


def recipe(folder: Path, run: str) -> list[str]:
    file = folder / "recipe.json"
    Recipe("train", {"run": run}).save(file)
    return [sys.executable, "-m", "core.jobs.child", str(file)]


def test_headless_finished_is_0(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny, epochs=1))
    done = subprocess.run(recipe(project.folder, str(run.folder)), capture_output=True, text=True)
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0 and events[-1]["event"] == "finished"
    assert events[-1]["result"]["adapter"] == str(run.adapter_dir)


def test_headless_failed_is_1_with_the_sentence(project: Project) -> None:
    run = new_run(project, quick(project.folder / "nothing"))
    done = subprocess.run(recipe(project.folder, str(run.folder)), capture_output=True, text=True)
    assert done.returncode == 1 and "nothing is not there" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_headless_stopped_is_130(project: Project, tiny: Path) -> None:
    run = new_run(project, quick(tiny, epochs=500))
    process = subprocess.Popen(
        recipe(project.folder, str(run.folder)), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    assert process.stdout is not None
    for line in process.stdout:
        if '"metrics"' in line:
            os.kill(process.pid, signal.SIGINT)
            break
    assert '"event":"stopped"' in process.stdout.read()
    assert process.wait(30) == 130
    process.stdout.close()
