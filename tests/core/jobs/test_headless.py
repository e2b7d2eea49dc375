"""A recipe run without a window: events as JSON lines, and the outcome as exit status."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from core.jobs.recipe import Recipe


def start(recipe: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "core.jobs.child", str(recipe)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(task: str, tmp_path: Path, **params: object) -> tuple[int, list[dict[str, object]], str]:
    recipe = tmp_path / "recipe.json"
    Recipe(task, dict(params)).save(recipe)
    process = start(recipe)
    out, err = process.communicate(timeout=60)
    return process.returncode, [json.loads(line) for line in out.splitlines()], err


def test_finished_is_0(tmp_path: Path) -> None:
    status, events, _ = run("fresh.count", tmp_path, to=2)
    assert status == 0
    assert [event["event"] for event in events] == [
        "started", "progress", "progress", "metrics", "data", "finished",
    ]  # fmt: skip
    assert events[-1]["result"] == {"counted": 2}


def test_failed_is_1_with_the_sentence(tmp_path: Path) -> None:
    status, events, err = run("fresh.fail", tmp_path)
    assert status == 1 and events[-1]["event"] == "failed"
    assert "The file a.txt is empty. Choose another file." in err


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_stopped_is_130(tmp_path: Path) -> None:
    recipe = tmp_path / "recipe.json"
    Recipe("fresh.wait", {"mark": str(tmp_path / "mark")}).save(recipe)
    process = start(recipe)
    assert process.stdout is not None
    while json.loads(process.stdout.readline())["event"] != "progress":
        pass
    process.send_signal(signal.SIGINT)
    out, _ = process.communicate(timeout=30)
    assert process.returncode == 130
    assert json.loads(out.splitlines()[-1])["event"] == "stopped"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"{", "cannot be read"),
        (b'{"task": "dance"}', "no task called"),
        (b'{"task": "train", "format": 99}', "newer version"),
        (b"\xff\xfe", "cannot be read"),
        (None, "is not there"),
    ],
)
def test_a_recipe_that_is_none(tmp_path: Path, content: bytes | None, sentence: str) -> None:
    recipe = tmp_path / "recipe.json"
    if content is not None:
        recipe.write_bytes(content)
    process = start(recipe)
    out, _ = process.communicate(timeout=60)
    event = json.loads(out.splitlines()[-1])
    assert process.returncode == 1 and event["event"] == "failed" and not event["is_bug"]
    words = event["message"]["template"].format(**event["message"]["args"])
    assert sentence in words
