"""Fifty indexing runs of the headless entry, each killed at a random moment while documents and options change: the
next goes on, and in the end the index is what it would be without."""

from __future__ import annotations

import os
import random
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from core.jobs.events import Failed, Finished, decode
from core.jobs.recipe import Recipe
from core.knowledge import generations, indexing, removing
from core.knowledge.catalogue import Catalogue
from core.knowledge.index import open_index
from core.knowledge.options import IndexOptions, Options
from core.project import Project
from tests.core.knowledge.conftest import Warm
from tests.core.knowledge.test_indexing import agree

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="fifty quick children need fork"),
    pytest.mark.timeout(900),
]
ROOT = Path(__file__).resolve().parents[3]
KILLS = 25
"""For each of the seeds."""


@pytest.fixture
def server() -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.core.knowledge.indexing_child"],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    with process:
        yield process
        assert process.stdin
        process.stdin.close()


class Runs:
    """Runs of the headless entry in children of `server`."""

    def __init__(self, server: subprocess.Popen[bytes], recipe: Path) -> None:
        assert server.stdin and server.stdout
        self._in, self._out = server.stdin, server.stdout
        self._recipe = recipe
        self._rest = b""
        self.longest = 0.5
        """Seconds of a whole run, so far."""

    def run(self, kill_after: float | None = None) -> list[Any]:
        """The events of a run, killed after so many seconds."""
        self._in.write(f"{self._recipe}\n".encode())
        self._in.flush()
        events: list[Any] = []
        child, begin = 0, time.monotonic()
        while True:
            left = None if kill_after is None else max(0.0, begin + kill_after - time.monotonic())
            if child and left == 0.0:
                os.kill(child, signal.SIGKILL)
                kill_after = None
                continue
            for line in self._lines(left):
                if line.startswith(b"started "):
                    child, begin = int(line.split()[1]), time.monotonic()
                elif line == b"ended":
                    if kill_after is None and events and isinstance(events[-1], Finished):
                        self.longest = max(self.longest, time.monotonic() - begin)
                    return events
                elif line.startswith(b"{") and line.endswith(b"}"):
                    events.append(decode(line))

    def _lines(self, timeout: float | None) -> list[bytes]:
        if not select.select([self._out], [], [], timeout)[0]:
            return []
        got = os.read(self._out.fileno(), 65536)
        assert got, "the server died"
        *lines, self._rest = (self._rest + got).split(b"\n")
        return lines


class Papers:
    """Documents that come, change, move and go."""

    def __init__(self, project: Project, dice: random.Random) -> None:
        self._folder = project.documents_dir
        self._dice = dice
        self._number = 0

    def change(self) -> None:
        for _ in range(self._dice.randint(1, 4)):
            names = sorted(path.name for path in self._folder.iterdir())
            step = self._dice.choice(("new", "new", "new", "changed", "gone", "moved", "copied"))
            self._number += 1
            other = self._folder / f"{self._dice.randint(0, 9)}-{self._number}.md"
            if step == "new" or len(names) < 4:
                other.write_text(self._book(self._dice.randint(1, 15)))
                continue
            path = self._folder / self._dice.choice(names)
            match step:
                case "changed":
                    pages = path.read_text().split("\n\n# ")
                    pages[self._dice.randrange(len(pages))] = f"Page\n\nA new leaf, number {self._number}."
                    path.write_text("\n\n# ".join(pages))
                case "gone":
                    path.unlink()
                case "moved":
                    path.rename(other)
                case "copied":
                    other.write_bytes(path.read_bytes())

    def _book(self, pages: int) -> str:
        return "\n\n".join(
            f"# Page {page}\n\nOn page {page} of book {self._number} the keeper writes of lamp {self._dice.random()}."
            for page in range(pages)
        )


@pytest.mark.parametrize("seed", range(2))
def test_a_kill_at_any_moment(
    project: Project, warm: Warm, server: subprocess.Popen[bytes], tmp_path: Path, seed: int
) -> None:
    dice = random.Random(seed)
    recipe = tmp_path / "recipe.json"
    Recipe("index", {"project": str(project.folder)}).save(recipe)
    runs, papers = Runs(server, recipe), Papers(project, dice)
    for _ in range(4):
        papers.change()
    assert isinstance(runs.run()[-1], Finished)
    killed = begun = 0
    while killed < KILLS:
        papers.change()
        if dice.random() < 0.2:
            Options(index=IndexOptions(chunk_tokens=dice.choice((60, 120, 200)))).save(project)
        events = runs.run(dice.uniform(0, runs.longest * 1.1))
        assert not any(isinstance(event, Failed) for event in events), events
        if events and isinstance(events[-1], Finished):
            continue
        killed += 1
        begun += len(generations.others(project)) > 0
        if dice.random() < 0.3:
            _goes_on(warm, project)
    _goes_on(warm, project)
    # Where the machine is quick none of these kills may have met a new index in the making: then aim at one.
    aimed = 0
    while not begun and aimed < 40:
        Options(index=IndexOptions(chunk_tokens=61 + aimed)).save(project)
        runs.run(runs.longest * (0.1 + 0.1 * (aimed % 10)))
        begun += len(generations.others(project)) > 0
        aimed += 1
    assert begun, "no new index was ever cut short"
    _goes_on(warm, project)
    for path in list(Catalogue(project).documents())[::2]:
        removing.run(warm.context(), project=str(project.folder), paths=[path.path])
    agree(warm, project)


def _goes_on(warm: Warm, project: Project) -> None:
    """After a kill: nothing that was indexed is read again, nothing is missing, nothing is there twice."""
    was = generations.in_use(project)
    whole = _indexed(project)
    result = indexing.run(warm.context(), project=str(project.folder))
    agree(warm, project)
    files = {path.name: path.read_bytes() for path in project.documents_dir.iterdir()}
    listed = {one.path: one for one in Catalogue(project).listing()}
    assert listed.keys() == files.keys() and {one.status for one in listed.values()} <= {"indexed", "same"}
    assert result["documents"] == len(set(files.values())) and result["failed"] == []
    index = open_index(warm.context(), project)
    ids = [one.id for one in listed.values() if one.status == "indexed"]
    text = "\n".join(chunk.text for one in ids for chunk in index.catalogue.chunks_of(one))
    for content in set(files.values()):
        for line in content.decode().split("\n"):
            if line and not line.startswith("# ") and line != "Page":
                assert line in text
    assert [one.name for one in project.knowledge_dir.glob("index-*")] == [index.folder.name]
    if was == generations.in_use(project):
        again = [one for one in listed.values() if one.status == "indexed" and whole.get(one.path) == one.id]
        assert result["indexed"] <= result["documents"] - len({one.id for one in again})
    warm.close(project)


def _indexed(project: Project) -> dict[str, str]:
    return {one.path: one.id for one in Catalogue(project).documents() if one.status == "indexed"}
