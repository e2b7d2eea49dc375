"""A trial whose process is killed again and again, at moments nobody chose: what was answered is never asked again."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

from core.evaluation import trials_kept
from core.jobs.recipe import Recipe
from tests.core.evaluation.trying import ROWS, project_with_questions, with_addresses
from tests.openai_server import Request, serve

QUESTIONS, KILLS = 24, 3


def test_each_kill_loses_at_most_one_question(tmp_path: Path) -> None:
    project = project_with_questions(tmp_path / "p", QUESTIONS)
    chance = random.Random(20)
    doomed: list[int] = []
    """How many requests the process may still make, and none where it is to live."""
    killed = threading.Event()
    process: list[subprocess.Popen[bytes]] = []

    def answer(request: Request) -> str:
        if doomed:
            doomed[0] -= 1
            if doomed[0] == 0:
                # Before, while or after the answer is sent, scored and written down.
                threading.Timer(chance.uniform(0.0, 0.06), kill).start()
        return f"It is right {request['messages'][-1]['content'].split()[-1].rstrip('?')}."

    def kill() -> None:
        os.kill(process[0].pid, signal.SIGKILL)
        killed.set()

    with serve(answer) as server:
        arms = with_addresses(server.url, server.url)
        recipe = tmp_path / "trial.json"
        params = {"project": str(project.folder), "source": ROWS, "arms": arms}
        Recipe("trial", params).save(recipe)
        for number in range(KILLS + 1):
            doomed[:] = [chance.randint(2, 11)] if number < KILLS else []
            killed.clear()
            process[:] = [
                subprocess.Popen(
                    [sys.executable, "-m", "core.jobs.child", str(recipe)], stdout=subprocess.PIPE
                )
            ]
            said, _ = process[0].communicate(timeout=120)
            assert process[0].returncode == (-signal.SIGKILL if number < KILLS else 0), said.decode()[-2000:]
            assert killed.is_set() == (number < KILLS)
        asked = Counter((one["model"], one["messages"][-1]["content"]) for one in server.requests)
    again = {key: times for key, times in asked.items() if times > 1}
    print(f"{KILLS} kills, {len(server.requests)} requests, asked twice: {again}")
    assert len(asked) == 2 * QUESTIONS
    assert sum(times - 1 for times in asked.values()) <= KILLS and all(n == 2 for n in again.values())
    (trial,), problems = trials_kept.list_trials(project)
    assert not problems and trial.ended == "all" and not trial.gone
    assert [result.figures["contains"].mean for result in trial.results] == [1.0, 1.0]
    assert [result.figures["contains"].n for result in trial.results] == [QUESTIONS, QUESTIONS]
