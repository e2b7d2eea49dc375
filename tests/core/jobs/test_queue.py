"""The queue through its front door: real lanes, real children, real deaths."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from core.errors import UserError
from core.jobs import queue as queue_module
from core.jobs.events import (
    Data,
    Failed,
    Finished,
    Logged,
    Metrics,
    Progress,
    Started,
    Stopped,
    Terminal,
)
from core.jobs.queue import Job, JobQueue
from core.jobs.recipe import Recipe
from tests.core.jobs.conftest import Heard

LANES = ["io", "light", "fetch", "warm", "fresh"]
CHILD_LANES = ["light", "warm", "fresh"]


@pytest.mark.parametrize("lane", LANES)
def test_says_all_in_order_and_ends_once(jobs: JobQueue, heard: Heard, lane: str) -> None:
    job = jobs.submit(f"{lane}.count", {"to": 3})
    end = heard.end(job)
    assert isinstance(end, Finished) and end.result == {"counted": 3}
    said = heard.of(job)
    assert isinstance(said[0], Started)
    assert [event.done for event in said if isinstance(event, Progress)] == [1, 2, 3]
    assert [event.values for event in said if isinstance(event, Metrics)] == [{"loss": 0.5}]
    assert [event.value for event in said if isinstance(event, Data)] == [{"at": 3}]
    assert sum(isinstance(event, Terminal) for event in said) == 1
    assert job.state == "finished" and job.ended is not None


@pytest.mark.parametrize("lane", LANES)
def test_a_sentence_for_the_person_is_no_bug(jobs: JobQueue, heard: Heard, lane: str) -> None:
    end = heard.end(jobs.submit(f"{lane}.fail", {}))
    assert isinstance(end, Failed) and not end.is_bug
    assert str(end.message) == "The file a.txt is empty." and str(end.fix) == "Choose another file."


@pytest.mark.parametrize("lane", LANES)
def test_anything_else_is_a_bug_with_details(jobs: JobQueue, heard: Heard, lane: str) -> None:
    end = heard.end(jobs.submit(f"{lane}.break_down", {}))
    assert isinstance(end, Failed) and end.is_bug
    assert "job_tasks.py" in end.details and "KeyError" in end.details


@pytest.mark.parametrize("lane", CHILD_LANES)
def test_prints_cannot_corrupt_the_events(jobs: JobQueue, heard: Heard, lane: str) -> None:
    end = heard.end(jobs.submit(f"{lane}.talk", {}))
    assert isinstance(end, Finished) and end.result == "true"


def test_a_job_has_a_log(jobs: JobQueue, heard: Heard) -> None:
    job = jobs.submit("fresh.talk", {})
    heard.end(job)
    log = jobs.log_file(job.id).read_text()
    assert "to stderr" in log and "a line" in log and "a lie" in log


@pytest.mark.parametrize("lane", LANES)
def test_stops_when_asked(jobs: JobQueue, heard: Heard, lane: str, tmp_path: Path) -> None:
    job = jobs.submit(f"{lane}.wait", {"mark": str(tmp_path / "mark")})
    heard.until(job, lambda event: isinstance(event, Progress))
    jobs.stop(job.id)
    assert isinstance(heard.end(job), Stopped)
    assert job.state == "stopped" and job.can_resume


def test_stopped_on_its_way_to_the_child_it_ends_there_too(
    jobs: JobQueue, heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was taken from the line, and the child has not heard of it yet: whoever stops it now must not be told that it
    has stopped while it goes on unheard."""
    assert isinstance(heard.end(jobs.submit("warm.count", {"to": 1})), Finished)
    from core.jobs.worker import ChildProcess

    send = ChildProcess.run

    def late(self: ChildProcess, job: str, task: str, params: dict[str, object]) -> None:
        jobs.stop(job)
        send(self, job, task, params)

    monkeypatch.setattr(ChildProcess, "run", late)
    job = jobs.submit("warm.wait", {"mark": str(tmp_path / "mark")})
    assert isinstance(heard.end(job), Stopped)
    assert any(isinstance(event, Started) for event in heard.of(job))


@pytest.mark.parametrize("lane", CHILD_LANES)
def test_a_deaf_job_is_ended_by_force(
    jobs: JobQueue, heard: Heard, lane: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue_module, "GRACE", 0.3)
    job = jobs.submit(f"{lane}.deaf", {})
    heard.until(job, lambda event: isinstance(event, Progress))
    pid = job.pid
    jobs.stop(job.id)
    assert isinstance(heard.end(job), Stopped)
    assert any(isinstance(event, Logged) and "did not stop" in event.line for event in heard.of(job))
    assert not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
    assert isinstance(heard.end(jobs.submit(f"{lane}.count", {"to": 1})), Finished)


def test_a_deaf_job_takes_no_other_with_it_before_its_time(
    jobs: JobQueue, heard: Heard, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(queue_module, "GRACE", 0.2)
    monkeypatch.setattr(queue_module, "SHARED_GRACE", 1.0)
    deaf, other = jobs.submit("warm.deaf", {}), jobs.submit("warm.wait", {"mark": str(tmp_path / "mark")})
    for job in (deaf, other):
        heard.until(job, lambda event: isinstance(event, Progress))
    jobs.stop(deaf.id)
    assert isinstance(heard.end(jobs.submit("warm.count", {"to": 2})), Finished)
    assert isinstance(heard.end(deaf), Stopped)
    end = heard.end(other)
    assert isinstance(end, Failed) and "Another job" in str(end.message)


@pytest.mark.parametrize("lane", CHILD_LANES)
def test_a_native_crash_takes_nothing_with_it(jobs: JobQueue, heard: Heard, lane: str) -> None:
    end = heard.end(jobs.submit(f"{lane}.crash", {}))
    assert isinstance(end, Failed) and not end.is_bug
    assert "crashed" in str(end.message) and "Resume" in str(end.fix)
    assert "about to read address 0" in end.details
    assert isinstance(heard.end(jobs.submit(f"{lane}.count", {"to": 1})), Finished)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_killed_child_is_told_at_once_and_the_job_can_go_on(
    jobs: JobQueue, heard: Heard, tmp_path: Path
) -> None:
    job = jobs.submit("fresh.wait", {"mark": str(tmp_path / "mark")})
    heard.until(job, lambda event: isinstance(event, Progress))
    os.kill(job.pid, signal.SIGKILL)
    end = heard.end(job)
    assert isinstance(end, Failed) and "memory" in str(end.message)
    heard.forget(job)
    jobs.resume(job.id)
    end = heard.end(job)
    assert isinstance(end, Finished) and end.result == "went on"


def test_a_waiting_job_stops_without_having_started(jobs: JobQueue, heard: Heard, tmp_path: Path) -> None:
    first = jobs.submit("fresh.wait", {"mark": str(tmp_path / "mark")})
    second = jobs.submit("fresh.count", {"to": 1})
    heard.until(first, lambda event: isinstance(event, Progress))
    assert second.state == "waiting"
    jobs.stop(second.id)
    assert isinstance(heard.end(second), Stopped)
    jobs.stop(first.id)
    heard.end(first)
    assert not any(isinstance(event, Started) for event in heard.of(second))


def test_jobs_that_wait_can_change_places(jobs: JobQueue, heard: Heard, tmp_path: Path) -> None:
    first = jobs.submit("fresh.wait", {"mark": str(tmp_path / "mark")})
    heard.until(first, lambda event: isinstance(event, Progress))
    second, third, fourth = (jobs.submit("fresh.count", {"to": to}) for to in (1, 2, 3))
    jobs.move(fourth.id, -1)
    jobs.move(fourth.id, -1)
    jobs.move(fourth.id, -1)
    jobs.move(third.id, 1)
    jobs.move(first.id, 1)
    assert [job.id for job in jobs.waiting("fresh")] == [fourth.id, second.id, third.id]
    jobs.stop(second.id)
    jobs.stop(first.id)
    heard.end(third)
    heard.end(fourth)
    assert fourth.started is not None and third.started is not None
    assert fourth.started < third.started and jobs.waiting("fresh") == []


def test_what_waited_when_the_program_ended_waits_for_a_word(heard: Heard, tmp_path: Path) -> None:
    folder = tmp_path / "jobs"
    first = JobQueue(heard, folder)
    running = first.submit("fresh.wait", {"mark": str(tmp_path / "running")})
    heard.until(running, lambda event: isinstance(event, Progress))
    one, two = (first.submit("fresh.wait", {"mark": str(tmp_path / name)}) for name in ("one", "two"))
    first.move(two.id, -1)
    first.close()
    heard.end(running)

    second = JobQueue(heard, folder)
    try:
        assert [job.id for job in second.held("fresh")] == [two.id, one.id]
        assert second.waiting("fresh") == []
        second.resume(two.id)
        heard.until(two, lambda event: isinstance(event, Progress))
        assert [job.id for job in second.held("fresh")] == [one.id]
    finally:
        second.close()


def test_the_warm_child_works_side_by_side_and_keeps_what_it_made(
    jobs: JobQueue, heard: Heard, tmp_path: Path
) -> None:
    waiting = jobs.submit("warm.wait", {"mark": str(tmp_path / "mark")})
    heard.until(waiting, lambda event: isinstance(event, Progress))
    counts = [heard.end(jobs.submit("warm.hold", {})) for _ in range(3)]
    assert [event.result for event in counts if isinstance(event, Finished)] == [1, 2, 3]
    jobs.stop(waiting.id)
    assert isinstance(heard.end(waiting), Stopped)


def test_a_job_that_wants_the_gpu_gets_it_from_the_warm_child_and_says_so(
    jobs: JobQueue, heard: Heard
) -> None:
    heard.end(jobs.submit("warm.hold", {}))
    claim = jobs.submit("fresh.claim", {})
    heard.end(claim)
    notes = [str(event.note) for event in heard.of(claim) if isinstance(event, Progress)]
    assert notes == ["The test thing was let go."]
    after = heard.end(jobs.submit("warm.held", {}))
    assert isinstance(after, Finished) and after.result is False


def test_the_queue_survives_its_program(heard: Heard, tmp_path: Path) -> None:
    folder = tmp_path / "jobs"
    first = JobQueue(heard, folder)
    done = first.submit("io.count", {"to": 1})
    heard.end(done)
    under_way = first.submit("fresh.wait", {"mark": str(tmp_path / "mark")})
    heard.until(under_way, lambda event: isinstance(event, Progress))
    first.close()

    second = JobQueue(heard, folder)
    try:
        states = {job.id: job.state for job in second.jobs()}
        assert states == {done.id: "finished", under_way.id: "interrupted"}
        assert [job.id for job in second.interrupted()] == [under_way.id]
        heard.end(under_way)
        heard.forget(under_way)
        second.resume(under_way.id)
        end = heard.end(under_way)
        assert isinstance(end, Finished) and end.result == "went on"
    finally:
        second.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_no_child_outlives_a_killed_program(heard: Heard, tmp_path: Path) -> None:
    code = f"""
import os
from pathlib import Path
import sitecustomize
from core.jobs.events import Progress, Started
from core.jobs.queue import JobQueue
def listen(job, event):
    if isinstance(event, Progress):
        os.write(1, b"%d\\n" % job.pid)  # whole: two threads tell
jobs = JobQueue(listen, Path({str(tmp_path / "jobs")!r}))
jobs.submit("warm.deaf", {{}})
jobs.submit("fresh.deaf", {{}})
import threading; threading.Event().wait()
"""
    program = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, text=True)
    assert program.stdout is not None
    children = [psutil.Process(int(program.stdout.readline())) for _ in range(2)]
    program.kill()
    program.wait()
    program.stdout.close()
    gone, alive = psutil.wait_procs(children, timeout=5)
    assert len(gone) == 2 and not alive

    after = JobQueue(heard, tmp_path / "jobs")
    assert len(after.interrupted()) == 2
    after.close()


def test_an_ended_job_can_be_forgotten(jobs: JobQueue, heard: Heard) -> None:
    job = jobs.submit("io.count", {"to": 1})
    heard.end(job)
    jobs.forget(job.id)
    assert jobs.jobs() == [] and not (jobs.folder / job.id).exists()


def test_what_cannot_be_resumed_says_so(jobs: JobQueue, heard: Heard) -> None:
    job = jobs.submit("io.fail", {})
    heard.end(job)
    with pytest.raises(UserError, match="cannot be resumed"):
        jobs.resume(job.id)


def test_a_missing_parameter_is_named(jobs: JobQueue, heard: Heard) -> None:
    end = heard.end(jobs.submit("io.count", {}))
    assert isinstance(end, Failed) and not end.is_bug and "'to'" in str(end.message)


def test_a_damaged_record_does_not_stop_the_program(heard: Heard, tmp_path: Path) -> None:
    folder = tmp_path / "jobs"
    (folder / "x").mkdir(parents=True)
    (folder / "x" / "job.json").write_text("{")
    queue = JobQueue(heard, folder)
    assert queue.jobs() == []
    queue.close()


def test_every_job_leaves_its_recipe(jobs: JobQueue, heard: Heard) -> None:
    job: Job = jobs.submit("io.count", {"to": 2})
    heard.end(job)
    recipe = Recipe.load(jobs.recipe_file(job.id))
    assert (recipe.task, recipe.params) == ("io.count", {"to": 2})
