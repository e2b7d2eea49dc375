"""What an installed copy holds: all that a start needs, and nothing that only makers of Ustad need."""

from __future__ import annotations

import ast
import os
from pathlib import Path, PurePosixPath

import pytest

from installer import payload
from installer.console import Trouble

ROOT = Path(__file__).resolve().parent.parent.parent
DOORS = ("installer/start.py", "installer/setup_window.py", "installer/leash.py", "desktop/__main__.py")


@pytest.fixture(scope="module")
def places() -> dict[PurePosixPath, Path]:
    return payload.files(ROOT)


def imported(file: Path) -> set[str]:
    """The modules that a file imports anywhere in it, those of packages among them."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{name.name}" for name in node.names)}
    return {name for name in found if name.partition(".")[0] in ("core", "desktop", "installer")}


def test_holds_every_module_that_its_doors_lead_to(places: dict[PurePosixPath, Path]) -> None:
    waiting, seen = [PurePosixPath(door) for door in DOORS], set()
    while waiting:
        place = waiting.pop()
        seen.add(place)
        assert place in places, f"{place} is imported, and is not in an installed copy"
        for module in imported(places[place]):
            path = PurePosixPath(*module.split("."))
            for option in (path.with_name(f"{path.name}.py"), path / "__init__.py"):
                # The languages are made in a checkout only: a copy has them.
                only_makers = option.parts[:2] == ("installer", "languages")
                if (ROOT / option).exists() and option not in seen and not only_makers:
                    waiting.append(option)
    assert len(seen) > 50


def test_holds_what_is_read_at_the_first_start(places: dict[PurePosixPath, Path]) -> None:
    for name in ("installer/lock/run.txt", "pyproject.toml", "LICENSE", "resources/styles/ustad.qss"):
        assert PurePosixPath(name) in places
    for file in (ROOT / "resources" / "translations").glob("*.qm"):
        assert PurePosixPath("resources/translations", file.name) in places


def test_holds_nothing_for_makers(places: dict[PurePosixPath, Path]) -> None:
    for place, file in places.items():
        assert file.is_file()
        assert place.suffix not in (".ts", ".pyc"), place
        assert not any(part == "__pycache__" or part.startswith(".") for part in place.parts), place
        assert place.parts[0] in ("core", "desktop", "resources", "installer") or len(place.parts) == 1
    assert PurePosixPath("installer/build.py") not in places
    assert PurePosixPath("installer/lock/test.txt") not in places


def test_a_language_that_is_not_made_stops_the_build(tmp_path: Path) -> None:
    folder = tmp_path / "resources" / "translations"
    folder.mkdir(parents=True)
    ts = folder / "ustad_hi.ts"
    ts.write_text("<TS/>", encoding="utf-8")
    with pytest.raises(Trouble, match=r"ustad_hi\.qm is not there"):
        payload.collect(tmp_path)
    qm = folder / "ustad_hi.qm"
    qm.touch()
    os.utime(ts, (2_000_000_000, 2_000_000_000))
    with pytest.raises(Trouble, match="older"):
        payload.check_languages(tmp_path)
    os.utime(qm, (2_000_000_001, 2_000_000_001))
    payload.check_languages(tmp_path)


def test_lays_out_readable_files_of_one_time(tmp_path: Path) -> None:
    source = tmp_path / "uv"
    source.write_bytes(b"\x7fELF")
    source.chmod(0o700)
    places: dict[PurePosixPath, Path | bytes] = {
        PurePosixPath("usr/bin/ustad"): b"#!/bin/sh\n",
        PurePosixPath("installer/bin/uv"): source,
        PurePosixPath("a/b.txt"): b"words",
    }
    folder = tmp_path / "out"
    payload.lay_out(places, folder, 1_000_000_000)
    made = {path.relative_to(folder).as_posix(): path.stat() for path in folder.rglob("*")}
    assert {stat.st_mtime for stat in made.values()} == {1_000_000_000.0}
    if os.name == "posix":
        modes = {name: stat.st_mode & 0o777 for name, stat in made.items()}
        assert modes["usr/bin/ustad"] == modes["installer/bin/uv"] == modes["a"] == 0o755
        assert modes["a/b.txt"] == 0o644


def test_the_time_of_a_build_can_be_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert payload.epoch(tmp_path) == 1_234_567_890
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert payload.epoch(tmp_path) == 315_532_800


def test_a_wheel_for_another_python_or_with_another_hash_is_not_taken(tmp_path: Path) -> None:
    other = tmp_path / "msgspec-0.22.0-cp312-cp312-win_amd64.whl"
    changed = tmp_path / "msgspec-0.22.0-cp311-cp311-win_amd64.whl"
    for file in (other, changed):
        file.write_bytes(b"not what was locked")
    assert payload._there(tmp_path, "msgspec-0.22.0-", "3.11", {"0" * 64}) is None
    assert other.exists()
    assert not changed.exists()
