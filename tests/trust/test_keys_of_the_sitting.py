"""Where no keyring takes a key, children of every lane know it, and nobody can read it off them or off the disk."""

from __future__ import annotations

import os
import queue
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.jobs import tasks
from core.jobs.events import Event, Finished, Terminal
from core.jobs.queue import Job, JobQueue
from core.models.remote import keys

SUPPORT = Path(__file__).resolve().parents[1] / "support"
PLANTED = "sk-planted-7Yq2"
PATIENCE = 120


@pytest.fixture
def jobs(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[JobQueue, queue.Queue[Event]]]:
    known: dict[str, Any] = dict(tasks.TASKS)
    monkeypatch.setattr(tasks, "TASKS", known)
    exec((SUPPORT / "sitecustomize.py").read_text(), {"__name__": "sitecustomize"})
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(SUPPORT), str(SUPPORT.parents[1])]))
    ends: queue.Queue[Event] = queue.Queue()

    def hear(_: Job, event: Event) -> None:
        if isinstance(event, Terminal):
            ends.put(event)

    made = JobQueue(hear)
    yield made, ends
    made.close()


def test_every_lane_knows_a_key_and_none_shows_it(
    jobs: tuple[JobQueue, queue.Queue[Event]], own_home: Path
) -> None:
    made, ends = jobs
    # The warm child is there before the key is entered, as it is for a person.
    made.submit("warm.count", {"to": 1})
    assert isinstance(ends.get(timeout=PATIENCE), Finished)
    assert keys.save("a", PLANTED) == "session"
    for lane in ("io", "warm", "fresh"):
        made.submit(f"{lane}.key", {"name": "a"})
        end = ends.get(timeout=PATIENCE)
        assert isinstance(end, Finished), end
        assert end.result == {"length": len(PLANTED), "seen": []}, lane
    keys.forget("a")
    made.submit("warm.key", {"name": "a"})
    end = ends.get(timeout=PATIENCE)
    assert isinstance(end, Finished)
    assert end.result["length"] == 0
    made.close()
    for file in own_home.rglob("*"):
        assert not file.is_file() or PLANTED.encode() not in file.read_bytes(), file
