"""Hundreds of editing sessions, each killed at a random moment: what was acknowledged is there, and undo goes on."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.datasets import applying, edits
from core.datasets.store import Dataset
from tests.core.datasets.plain_rows import PlainRows, Step

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="hundreds of quick children need fork")
ROOT = Path(__file__).resolve().parents[3]
SESSIONS = 120
"""For each of the seeds."""
_SIMPLE: dict[str, Step] = {"undo": "undo", "redo": "redo"}


@pytest.fixture
def server() -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.core.datasets.editing_child"],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with process:
        yield process
        assert process.stdin
        process.stdin.close()
        assert process.wait() == 0


def session(server: subprocess.Popen[str], path: Path, dice: random.Random) -> tuple[list[Step], Step | None]:
    """Let a child edit and kill it: the steps it said were done, and the one it was at, if any."""
    assert server.stdin and server.stdout
    server.stdin.write(f"{dice.getrandbits(32)} {path}\n")
    server.stdin.flush()
    child = int(server.stdout.readline().split()[1])
    done: list[Step] = []
    under_way: Step | None = None
    alive, wanted = True, dice.randint(0, 25)
    while True:
        if alive and len(done) >= wanted:
            # Anywhere in the edit after the last one wanted, before it or behind it.
            time.sleep(dice.uniform(0, 0.002))
            os.kill(child, signal.SIGKILL)
            alive = False
        line = server.stdout.readline()
        assert line, "the server died"
        word, _, rest = line.rstrip("\n").partition(" ")
        match word:
            case "killed":
                return done, under_way
            case "done":
                assert under_way is not None
                done.append(under_way)
                under_way = None
            case "begin":
                try:
                    under_way = _SIMPLE[rest] if rest in _SIMPLE else edits.decode(rest)
                except ValueError:
                    # Killed while it said so: it had not begun.
                    assert not alive


@pytest.mark.parametrize("seed", range(2))
def test_a_kill_at_any_moment_loses_no_acknowledged_edit(
    tmp_path: Path, server: subprocess.Popen[str], seed: int
) -> None:
    path = tmp_path / "rows.sqlite"
    Dataset.create(path).close()
    dice, plain = random.Random(seed), PlainRows()
    acknowledged = in_flight = came_through = 0
    for number in range(SESSIONS):
        done, under_way = session(server, path, dice)
        for step in done:
            plain.step(step)
        acknowledged += len(done)
        with Dataset(path) as store:
            assert store.integrity() == [], f"session {number}"
            if under_way is not None:
                in_flight += 1
                # Not told from the rows: an edit may change nothing, and still be one to undo.
                if int(applying.get_meta(store.connection, "undo")) != len(plain.past):
                    came_through += 1
                    plain.step(under_way)
            assert not plain.difference(store), f"session {number}, after {done[-1:]}, at {under_way}"
    print(
        f"{SESSIONS} kills, {acknowledged} edits acknowledged, {in_flight} under way, {came_through} of them whole"
    )
    assert acknowledged > SESSIONS * 5
    # Else the kills were never in the midst of anything.
    assert in_flight > SESSIONS / 10
    with Dataset(path) as store:
        steps = len(plain.past)
        for _ in range(steps):
            assert store.undo()
            plain.step("undo")
            assert not plain.difference(store)
        assert store.undo() is None and store.counts().every == 0
        while store.redo():
            plain.step("redo")
        assert not plain.difference(store)
        assert store.integrity() == []
