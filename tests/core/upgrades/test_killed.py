"""A kill at any point of an upgrade leaves the former file or the present one, and the next opening brings it up."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from core import versions
from core.datasets.store import open_dataset
from tests.earlier import DATASET, unpack

# Forks a child for each point: it upgrades its own copy and kills itself there, in the midst of whatever is open.
_KILLING = """
import os, shutil, signal, sys
from pathlib import Path
from core import fields, paths, versions
from core.datasets import database, edits, upgrading

work, source = Path(sys.argv[1]), Path(sys.argv[2])
OURS = {versions.__file__, upgrading.__file__, paths.__file__, fields.__file__}

def upgrade(place):
    if sys.argv[3] == "dataset":
        database.connect(place).close()
    else:
        versions.save(place, {"format": 2, "words": "new"}, 2)

number, step = 0, int(sys.argv[4])
while True:
    number += step
    place = work / str(number) / source.name
    place.parent.mkdir()
    shutil.copyfile(source, place)
    child = os.fork()
    if child == 0:
        seen = 0
        def count(frame, event, argument):
            global seen
            if frame.f_code.co_filename in OURS:
                seen += 1
                if seen == number:
                    os.kill(os.getpid(), signal.SIGKILL)
        sys.setprofile(count)
        upgrade(place)
        sys.setprofile(None)
        os._exit(0)
    if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0:
        break
print(number)
"""


def killed_everywhere(tmp_path: Path, source: Path, kind: str, step: int) -> list[Path]:
    """The copies of `source` as kills at every so many points of its upgrade have left them; the last was not."""
    if sys.platform == "win32":
        pytest.skip("There is no fork on Windows; what is killed there is killed by the same code.")
    work = tmp_path / "killed"
    work.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _KILLING, str(work), str(source), kind, str(step)],
        capture_output=True,
        text=True,
        check=True,
    )
    points = int(done.stdout)
    assert points > 20 * step, done.stdout
    return [work / str(number) / source.name for number in range(step, points + 1, step)]


def test_a_dataset(tmp_path: Path) -> None:
    old = unpack("4d2b853", tmp_path)
    source = old.project / "datasets" / f"{DATASET}.sqlite"
    told = old.told["dataset"]
    found: set[int] = set()
    for place in killed_everywhere(tmp_path, source, "dataset", 3):
        db = sqlite3.connect(place)
        found.add(db.execute("PRAGMA user_version").fetchone()[0])
        db.close()
        with open_dataset(place) as store:
            assert [[row.id, row.split, row.fields] for row in store.rows(every=True)] == told["rows"]
            assert store.size_of_undo() == told["undo"] and not store.integrity()
        copies = versions.kept(place.parent)
        assert len(copies) == 1, "one copy, however often it was begun"
        db = sqlite3.connect(copies[0])
        assert db.execute("PRAGMA user_version").fetchone()[0] == 1
        assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        db.close()
        shutil.rmtree(place.parent)
    assert found == {1, 2}


def test_a_file_of_json(tmp_path: Path) -> None:
    source = tmp_path / "a.json"
    source.write_text('{"format": 1, "words": "old"}')
    found = set()
    for place in killed_everywhere(tmp_path, source, "json", 1):
        said = json.loads(place.read_text())
        found.add(said["format"])
        assert said["words"] == {1: "old", 2: "new"}[said["format"]]
        if said["format"] == 2:
            assert place.with_name("a.json.format-1").read_bytes() == source.read_bytes()
        versions.save(place, {"format": 2, "words": "new"}, 2)
        assert [copy.read_bytes() for copy in versions.kept(place.parent)] == [source.read_bytes()]
    assert found == {1, 2}


def test_steps_lead_from_format_to_format(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text('{"word": "old"}')  # before formats had numbers
    steps: dict[int, versions.Step] = {
        1: lambda said: {"words": [said["word"]]},
        3: lambda said: {"words": [*said["words"], "and more"]},
    }
    assert versions.load(dict, file, 4, steps) == {"words": ["old", "and more"], "format": 4}
    assert file.read_text() == '{"word": "old"}'


def test_a_damaged_file_is_kept_when_it_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    for number, damage in enumerate(("{", "[", "[")):
        file.write_text(damage)
        versions.save(file, {"format": 1}, 1)
        assert len(versions.kept(tmp_path)) == min(number + 1, 2)
    assert (tmp_path / "a.json.format-unknown").read_text() == "{"
    assert (tmp_path / "a.json.format-unknown-2").read_text() == "["
