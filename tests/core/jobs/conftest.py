"""A queue over real threads and real child processes, with the tests' own tasks in both."""

from __future__ import annotations

import os
import queue
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.jobs import tasks
from core.jobs.events import Event, Terminal
from core.jobs.queue import Job, JobQueue

SUPPORT = Path(__file__).resolve().parents[2] / "support"
PATIENCE = 120


class Heard:
    """What the queue's listener heard, waited for by job."""

    def __init__(self) -> None:
        self.events: dict[str, list[Event]] = {}
        self._arrivals: queue.Queue[tuple[str, Event]] = queue.Queue()

    def __call__(self, job: Job, event: Event) -> None:
        self._arrivals.put((job.id, event))

    def until(self, job: Job, wanted: Callable[[Event], bool]) -> Event:
        """Wait for an event of `job` that is `wanted`."""
        while True:
            for event in self.events.get(job.id, []):
                if wanted(event):
                    return event
            job_id, event = self._arrivals.get(timeout=PATIENCE)
            self.events.setdefault(job_id, []).append(event)

    def end(self, job: Job) -> Event:
        return self.until(job, lambda event: isinstance(event, Terminal))

    def of(self, job: Job) -> list[Event]:
        """Everything heard of `job` so far."""
        while not self._arrivals.empty():
            job_id, event = self._arrivals.get()
            self.events.setdefault(job_id, []).append(event)
        return self.events.get(job.id, [])

    def forget(self, job: Job) -> None:
        self.events.pop(job.id, None)


@pytest.fixture(autouse=True)
def test_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    known: dict[str, Any] = dict(tasks.TASKS)
    monkeypatch.setattr(tasks, "TASKS", known)
    exec((SUPPORT / "sitecustomize.py").read_text(), {"__name__": "sitecustomize"})
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(SUPPORT), str(SUPPORT.parents[1])]))


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def jobs(heard: Heard, tmp_path: Path) -> Iterator[JobQueue]:
    made = JobQueue(heard, tmp_path / "jobs")
    yield made
    made.close()
