"""Runs that are killed at random moments, again and again, end as if nothing had happened.

``kill -9`` is what a power cut, a crash and the system's out-of-memory killer look like to a process. Thirty real kills
of real processes, spread over runs of every kind of checkpointing. To make that affordable, the processes are forked
from one that has imported the libraries already; each runs the very child that the window starts.
"""

from __future__ import annotations

import contextlib
import os
import random
import secrets
import select
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import pytest

from core import paths, runs
from core.datasets.rows import NewRow
from core.datasets.store import open_dataset
from core.jobs.context import MemoryContext
from core.jobs.recipe import Recipe
from core.project import Project
from core.runs import Run
from core.text import text
from core.training import checkpoints, running, samples
from tests.core.training.making import losses, new_run, project_with_rows, quick

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are forked")

SERVER = """
import os, sys
import peft, safetensors.torch, torch, transformers
import core.datasets.store, core.jobs.child, core.training.running
for line in sys.stdin:
    if (child := os.fork()) == 0:
        os.dup2(os.open(sys.argv[1], os.O_WRONLY), 1)
        os._exit(core.jobs.child.main([line.strip()]))
    print(child, flush=True)
    sys.stdin.readline()
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Forks a child for every recipe named on a line and says its process id; told to, says its exit status."""

Settings = dict[str, Any]
KINDS: dict[str, Settings] = {
    "every step": {"checkpoint_every": 1, "epochs": 12},
    "the best kept": {
        "checkpoint_every": 3, "evaluate_every": 2, "validation_share": 0.25, "keep": "best", "epochs": 15,
        "learning_rate": 5e-2, "samples": 1,
    },
    "whole model": {
        "checkpoint_every": 2, "accumulation": 2, "batch_size": 2, "method": "full", "learning_rate": 1e-3,
        "epochs": 12,
    },
}  # fmt: skip
KILLS = 10
"""Of each kind."""
AT_THE_END = 3
"""Of these, so many while what the run made is put in place."""
AHEAD = 16
"""Events, at most, that a sitting is let say before it is killed: the phases, and two for each step."""
LINGER = 0.05
"""Seconds, at most, from then on to the kill: enough for a checkpoint to be half written."""


class Sittings:
    """Runs recipes, each in a process of its own, until it is killed."""

    def __init__(self, folder: Path) -> None:
        self._pipe, self._recipe = folder / "events", folder / "recipe.json"
        os.mkfifo(self._pipe)
        self._server = subprocess.Popen(
            [sys.executable, "-c", SERVER, str(self._pipe)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(paths.resources().parent), "OMP_NUM_THREADS": "1"},
        )

    def close(self) -> None:
        self._server.communicate()

    def train(
        self,
        run: Run,
        enough: Callable[[list[bytes]], bool],
        linger: float = 0,
        end: Callable[[int, BinaryIO], None] = lambda pid, events: os.kill(pid, signal.SIGKILL),
    ) -> int:
        """Train until what was said is `enough`, and for at most `linger` seconds more; then `end` it. The exit
        status."""
        Recipe("train", {"run": str(run.folder)}).save(self._recipe)
        pid = int(self._tell(str(self._recipe)))
        heard = b""
        with self._pipe.open("rb", buffering=0) as events:
            while not enough(heard.splitlines()) and (piece := events.read(1 << 16)):
                heard += piece
            # Or until it says something more, whichever is first.
            select.select([events], [], [], linger)
            # Also where it has ended: until its status is asked for, nobody else gets its number.
            end(pid, events)
        return int(self._tell("end"))

    def _tell(self, words: str) -> str:
        assert self._server.stdin is not None and self._server.stdout is not None
        self._server.stdin.write(f"{words}\n")
        self._server.stdin.flush()
        return self._server.stdout.readline()


@pytest.fixture(scope="module")
def sittings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sittings]:
    made = Sittings(tmp_path_factory.mktemp("sittings"))
    yield made
    made.close()


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("kind", KINDS)
def test_killed_again_and_again_it_ends_as_an_unbroken_run(
    project: Project, tiny: Path, sittings: Sittings, kind: str
) -> None:
    settings = {"samples": 0, **KINDS[kind]}
    whole = new_run(project, quick(tiny, **settings), "Unbroken")
    running.run(MemoryContext(), run=str(whole.folder))
    whole = runs.read(whole.folder)
    # Not from `random` itself: the run just now has set where it begins.
    seed = secrets.randbits(32)
    print(f"{kind}: random.Random({seed})")
    chance = random.Random(seed)
    kills, number = 0, 0
    left: Counter[str] = Counter()
    while kills < KILLS:
        number += 1
        run = new_run(project, quick(tiny, **settings), f"Killed {number}")
        finished = False
        while not finished and kills < KILLS:
            status = one_sitting(sittings, run, chance, kills)
            finished = status == 0
            kills += not finished
            assert status in (0, -signal.SIGKILL)
            left[look(run, whole, finished)] += 1
        if not finished:
            assert sittings.train(run, lambda heard: False) == 0
            look(run, whole, True)
        as_unbroken(run, whole)
    print(f"{kills} kills over {number} run(s): {dict(left)}")


@dataclass
class Group:
    """A control group of Linux, of either version, that may have only so much memory."""

    folder: Path

    def join(self, pid: int) -> None:
        (self.folder / "cgroup.procs").write_text(str(pid))

    def allow(self, more: int) -> None:
        """As much as is used now, and `more` bytes."""
        used = int((self.folder / self._file("memory.current", "memory.usage_in_bytes")).read_text())
        with contextlib.suppress(OSError):  # the first version refuses less than is used
            (self.folder / self._file("memory.max", "memory.limit_in_bytes")).write_text(str(used + more))

    def never_swap(self) -> None:
        (self.folder / self._file("memory.swap.max", "memory.swappiness")).write_text("0")

    def _file(self, second: str, first: str) -> str:
        return second if (self.folder / second).exists() else first


@pytest.fixture
def group() -> Iterator[Group]:
    root = Path("/sys/fs/cgroup")
    made = Group((root / "memory" if (root / "memory").is_dir() else root) / f"ustad-test-{os.getpid()}")
    try:
        made.folder.mkdir()
    except OSError as error:
        pytest.skip(f"no control group could be made: {error}")
    try:
        made.never_swap()
    except OSError as error:
        made.folder.rmdir()
        pytest.skip(f"control groups here do not limit memory: {error}")
    yield made
    made.folder.rmdir()


def test_the_systems_memory_limit_interrupts_a_run_that_goes_on_as_unbroken(
    tmp_path: Path, tiny: Path, sittings: Sittings, group: Group
) -> None:
    """A real limit, narrowed from step to step until a step needs more: then the kernel kills the process."""
    project = project_with_rows(tmp_path / "limited", rows=0)
    long = NewRow({"question": "what is the " + "day " * 40, "answer": "the lamp"}, split="train")
    with open_dataset(project.datasets_dir / "Rows.sqlite") as dataset:
        dataset.append([long] * 256, text("Add"))
    settings = {"batch_size": 256, "epochs": 12, "checkpoint_every": 2, "samples": 0}
    whole = new_run(project, quick(tiny, **settings), "Unbroken")
    running.run(MemoryContext(), run=str(whole.folder))
    run = new_run(project, quick(tiny, **settings), "Limited")

    def narrow(pid: int, events: BinaryIO) -> None:
        group.join(pid)
        steps = 0
        while piece := events.read(1 << 16):
            steps += piece.count(b'"metrics"')
            if steps > 3:
                group.allow(more=2**20)

    assert sittings.train(run, lambda heard: len(heard) > 0, end=narrow) == -signal.SIGKILL
    assert look(run, whole, False).startswith(("after step-", "writing"))
    assert sittings.train(run, lambda heard: False) == 0
    as_unbroken(run, runs.read(whole.folder))


def one_sitting(sittings: Sittings, run: Run, chance: random.Random, kills: int) -> int:
    linger = chance.uniform(0, LINGER)
    if KILLS - kills <= AT_THE_END:
        return sittings.train(run, lambda heard: any(b"Saving the" in line for line in heard), linger / 2)
    events = chance.randrange(AHEAD)
    return sittings.train(run, lambda heard: len(heard) > events, linger)


def look(run: Run, whole: Run, finished: bool) -> str:
    """What a sitting left: never half a checkpoint that passes for one, never a run that says it is finished and is
    not. Returns what it was in the middle of."""
    run = runs.read(run.folder)
    assert all(checkpoints.is_whole(path) for _, path in checkpoints.listed(run.checkpoints_dir))
    if run.about.state == "finished":
        # Killed after the last word was written, or not at all.
        assert product_bytes(run) == product_bytes(whole)
        return "finished"
    assert not finished and run.product is None and run.can_resume
    assert run.state in ("prepared", "interrupted")
    if any(run.checkpoints_dir.glob(".writing-*")):
        return "writing a checkpoint"
    newest = checkpoints.newest(run.checkpoints_dir)
    return "before the first checkpoint" if newest is None else f"after {newest.name}"


def as_unbroken(run: Run, whole: Run) -> None:
    run = runs.read(run.folder)
    assert run.state == "finished" and run.about.kept_step == whole.about.kept_step
    assert losses(run) == losses(whole) and run.series("eval_loss") == whole.series("eval_loss")
    assert product_bytes(run) == product_bytes(whole)
    assert run.about.loss_last == whole.about.loss_last
    asked = [(sample.step, sample.row) for sample in samples.read(run)]
    assert len(set(asked)) == len(asked)
    assert not [path for path in run.folder.rglob(".*") if path.is_dir()], (
        "what was half written is cleared away"
    )


def product_bytes(run: Run) -> bytes:
    assert run.product is not None
    return b"".join(path.read_bytes() for path in sorted(run.product.glob("*.safetensors")))
