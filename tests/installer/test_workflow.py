"""The workflow for GitHub: as GitHub reads it, and every command of ours in it is one that exists."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from installer import payload

ROOT = Path(__file__).resolve().parent.parent.parent
FILE = ROOT / ".github" / "workflows" / "ci.yml"
PYTHON = re.compile(r"^(\.venv/bin/)?python$|^\$bin/python$")


@pytest.fixture(scope="module")
def workflow() -> dict[str, Any]:
    read = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    assert isinstance(read, dict)
    return read


def steps(workflow: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job in workflow["jobs"].items():
        for step in job["steps"]:
            yield name, step


def commands(workflow: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    """Each simple command of each step: the job's name and its words."""
    for job, step in steps(workflow):
        for line in step.get("run", "").splitlines():
            for part in re.split(r"&&|\|\||;", line):
                yield job, [word for word in shlex.split(part.replace("`", ""), comments=True) if word]


@cache
def help_of(*command: str) -> str:
    """What one of our programs says of itself."""
    asked = [sys.executable, *command, "--help"]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}: {done.stderr}"
    return done.stdout


def test_may_read_only_and_names_major_versions(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    assert not [job for job in workflow["jobs"].values() if "permissions" in job]
    used = [step["uses"] for _, step in steps(workflow) if "uses" in step]
    assert used
    for action in used:
        assert re.fullmatch(r"actions/[a-z-]+@v\d+", action), action
    for _, step in steps(workflow):
        if step.get("uses", "").startswith("actions/checkout"):
            assert step["with"] == {"persist-credentials": False}


def test_every_job_ends_and_waits_for_one_that_there_is(workflow: dict[str, Any]) -> None:
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"] <= 90
        assert job.get("needs", next(iter(workflow["jobs"]))) in workflow["jobs"]


def test_tries_every_system_and_the_oldest_and_newest_python(workflow: dict[str, Any]) -> None:
    matrix = workflow["jobs"]["program"]["strategy"]["matrix"]
    assert {system.partition("-")[0] for system in matrix["os"]} == {"ubuntu", "windows", "macos"}
    assert (matrix["python"][0], matrix["python"][-1]) == (payload.PYTHONS[0], payload.PYTHONS[-1])


def test_our_scripts_are_there_and_know_what_is_asked_of_them(workflow: dict[str, Any]) -> None:
    seen = set()
    for job, words in commands(workflow):
        if not words or not PYTHON.match(words[0]) or words[1] == "-m":
            continue
        script, arguments = words[1], words[2:]
        assert (ROOT / script).is_file(), f"{job}: {script}"
        seen.add(script)
        if script.endswith("verify.py"):  # takes a file alone
            continue
        told = help_of(script)
        options = [word for word in arguments if word.startswith("--")]
        if arguments and script.endswith(("bootstrap.py", "build.py")):
            assert re.search(rf"[{{,]{arguments[0]}[,}}]", told), f"{job}: {arguments[0]}"
        if arguments[:1] == ["run"]:
            told = help_of("-m", "desktop")
        assert all(option in told for option in options), f"{job}: {options}"
    assert {"installer/bootstrap.py", "installer/build.py", "installer/sbom.py"} <= seen


def test_the_installed_program_knows_what_is_asked_of_it(workflow: dict[str, Any]) -> None:
    asked = [words for _, words in commands(workflow) if words and words[0].rpartition("/")[2] == "ustad"]
    assert asked
    for words in asked:
        for option in words[1:]:
            assert not option.startswith("--") or option in help_of("-m", "desktop")


def test_locks_that_are_named_are_there(workflow: dict[str, Any]) -> None:
    named = {word for _, words in commands(workflow) for word in words if word.startswith("installer/lock/")}
    assert named == {"installer/lock/run.txt", "installer/lock/release.txt"}
    assert all((ROOT / lock).is_file() for lock in named)


@pytest.mark.skipif(sys.platform == "win32", reason="bash is asked")
def test_bash_can_read_every_step(workflow: dict[str, Any]) -> None:
    for job, step in steps(workflow):
        shell = workflow["jobs"][job].get("defaults", workflow["defaults"])["run"]["shell"]
        if shell == "bash" and "run" in step:
            words = re.sub(r"\$\{\{.*?\}\}", "value", step["run"])
            subprocess.run(["bash", "-n", "-c", words], check=True)
