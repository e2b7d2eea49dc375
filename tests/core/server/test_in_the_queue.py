"""The local server over the window's own queue: several programs at once, one model in the warm process, clean ends."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import openai
import pytest

from core.jobs.events import Event
from core.jobs.queue import Job, JobQueue
from core.server.local_server import LocalServer
from tests.core.server.doing import client, switched_on

ASK = [{"role": "user", "content": "When is the large pump serviced?"}]


@pytest.fixture
def heard() -> list[tuple[Job, Event]]:
    """What the window's listener is told."""
    return []


@pytest.fixture
def server(tmp_path: Path, heard: list[tuple[Job, Event]]) -> Iterator[LocalServer]:
    queue = JobQueue(lambda job, event: heard.append((job, event)), tmp_path / "jobs")
    try:
        with switched_on(queue) as made:
            yield made
            assert (
                list((tmp_path / "jobs").glob("*/recipe.json")) == []
            )  # nothing that was asked stays on disk
    finally:
        queue.close()


def say(server: LocalServer, found: dict[str, str], name: str) -> None:
    with client(server) as ai:
        made = ai.with_options(timeout=240).chat.completions.create(
            model="ustad-starter",
            messages=ASK,  # type: ignore[arg-type]
            max_tokens=8,
            user=name,
        )
        found[name] = made.choices[0].message.content or ""


def test_several_at_once_get_the_same_from_one_model(
    server: LocalServer, heard: list[tuple[Job, Event]]
) -> None:
    found: dict[str, str] = {}
    asking = [threading.Thread(target=say, args=(server, found, f"program {at}")) for at in range(4)]
    for thread in asking:
        thread.start()
    for thread in asking:
        thread.join()
    assert len(found) == 4 and len(set(found.values())) == 1 and found["program 0"]
    with client(server) as ai, pytest.raises(openai.BadRequestError, match="too long"):
        ai.with_options(timeout=240).chat.completions.create(
            model="ustad-starter",
            messages=[{"role": "user", "content": "pump " * 40000}],
        )
    assert heard == []  # the window has nothing to show for jobs that are not the person's
    assert [entry.status for entry in server.board.last()] == [400, 200, 200, 200, 200]
