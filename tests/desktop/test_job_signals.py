"""Events crossing from worker threads into the window's loop."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from core.jobs import tasks
from core.jobs.context import JobContext
from core.jobs.events import Finished, Started
from core.text import text
from desktop.job_signals import Jobs

MANY = 20_000


def many(ctx: JobContext) -> str:
    for step in range(MANY):
        ctx.metrics(step, loss=1.0)
    ctx.warn("Rows were cut: {n}", n=3)
    return "done"


def fail(ctx: JobContext) -> None:
    raise KeyError("x")


@pytest.fixture(autouse=True)
def test_tasks(monkeypatch: pytest.MonkeyPatch) -> None:
    known: dict[str, Any] = dict(tasks.TASKS)
    for name in ("many", "fail"):
        known[name] = tasks.Task(f"{__name__}:{name}", "io", name)
    monkeypatch.setattr(tasks, "TASKS", known)


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_all_events_arrive_in_order_without_blocking_the_loop(jobs: Jobs, qtbot: QtBot) -> None:
    steps: list[int] = []
    gaps: list[float] = []
    last = time.perf_counter()

    def tick() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(tick)
    timer.start()
    handle = jobs.submit("many", {})
    handle.metered.connect(lambda event: steps.append(event.step))
    with qtbot.waitSignal(handle.finished, timeout=30_000) as done:
        pass
    timer.stop()
    assert done.args == ["done"]
    assert steps == list(range(MANY))
    assert handle.warnings == [text("Rows were cut: {n}", n=3)]
    assert gaps and sorted(gaps)[len(gaps) // 2] < 0.05


def test_a_screen_can_follow_work_started_elsewhere(jobs: Jobs, qtbot: QtBot) -> None:
    seen: list[str] = []
    jobs.opened.connect(lambda handle: handle.ended.connect(lambda: seen.append(handle.job.task)))
    handle = jobs.submit("many", {})
    assert jobs.active() == [handle] and jobs.handle(handle.id) is handle
    with qtbot.waitSignal(handle.ended, timeout=30_000):
        pass
    assert seen == ["many"] and jobs.active() == [] and jobs.listing()[0].state == "finished"


def test_a_bug_reaches_the_window_with_its_details(jobs: Jobs, qtbot: QtBot) -> None:
    handle = jobs.submit("fail", {})
    with qtbot.waitSignal(handle.failed, timeout=30_000) as failed:
        pass
    assert failed.args is not None and failed.args[0].is_bug and "KeyError" in failed.args[0].details


def test_arrived_comes_after_the_handles_own_signal(jobs: Jobs, qtbot: QtBot) -> None:
    order: list[str] = []
    handle = jobs.submit("many", {})
    handle.started.connect(lambda: order.append("own started"))
    handle.finished.connect(lambda _: order.append("own finished"))
    jobs.arrived.connect(
        lambda _, event: (
            order.append(event.__class__.__name__) if isinstance(event, Started | Finished) else None
        )
    )
    with qtbot.waitSignal(handle.ended, timeout=30_000):
        pass
    qtbot.waitUntil(lambda: len(order) == 4)
    assert order == ["own started", "Started", "own finished", "Finished"]
