"""A trial whose process is killed again and again, at moments nobody chose: what was answered is never asked again."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

from core.evaluation import trials_kept
from tests.core.evaluation.trying import ROWS, project_with_questions, with_addresses
from tests.openai_server import Request, serve

QUESTIONS, KILLS = 24, 6

NURSERY = """
import json, os, sys
from core.evaluation import running
from core.jobs import running as jobs
from core.jobs.context import MemoryContext
from core.knowledge.embedders.opening import open_embedder

ready = MemoryContext()
open_embedder(ready)
for line in sys.stdin:
    child = os.fork()
    if not child:
        context = MemoryContext()
        context.keep = ready.keep
        ended = jobs.run(context, "trial", json.loads(line), lambda event: None)
        os._exit(0 if type(ended).__name__ == "Finished" else 1)
    print(child, flush=True)
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
"""
"""Starts a process for each line, with all that is slow to load there already."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each process would load everything anew")
def test_each_kill_loses_at_most_one_question(tmp_path: Path) -> None:
    project = project_with_questions(tmp_path / "p", QUESTIONS)
    chance = random.Random(20)
    doomed: list[int] = []
    """How many requests the process may still make; none where it is to live."""
    begun: list[int] = []
    """The process that runs now."""
    timers: list[threading.Timer] = []

    def answer(request: Request) -> str:
        if doomed:
            doomed[0] -= 1
            if doomed[0] == 0:
                # Before, while or after the answer is sent, scored and written down.
                timers.append(threading.Timer(chance.uniform(0.0, 0.05), os.kill, (begun[0], signal.SIGKILL)))
                timers[-1].start()
        return f"It is right {request['messages'][-1]['content'].split()[-1].rstrip('?')}."

    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    with (
        serve(answer) as server,
        subprocess.Popen(
            [sys.executable, "-c", NURSERY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env=environment,
        ) as nursery,
    ):  # fmt: skip
        assert nursery.stdin and nursery.stdout
        arms = with_addresses(server.url, server.url)
        params = json.dumps({"project": str(project.folder), "source": ROWS, "arms": arms})
        for number in range(KILLS + 1):
            doomed[:] = [chance.randint(2, 8)] if number < KILLS else []
            nursery.stdin.write(params + "\n")
            nursery.stdin.flush()
            begun[:] = [int(nursery.stdout.readline())]
            assert int(nursery.stdout.readline()) == (-signal.SIGKILL if number < KILLS else 0)
        nursery.stdin.close()
        asked = Counter((one["model"], one["messages"][-1]["content"]) for one in server.requests)
    assert len(timers) == KILLS
    again = {key: times for key, times in asked.items() if times > 1}
    print(f"{KILLS} kills, {len(server.requests)} requests, asked again: {again}")
    assert len(asked) == 2 * QUESTIONS
    assert sum(times - 1 for times in asked.values()) <= KILLS
    (trial,), problems = trials_kept.list_trials(project)
    assert not problems and trial.ended == "all" and not trial.gone
    assert [result.figures["contains"].mean for result in trial.results] == [1.0, 1.0]
    assert [result.figures["contains"].n for result in trial.results] == [QUESTIONS, QUESTIONS]
