"""What every installer carries: the program's files by their place in an installed copy, and the wheels and the uv with
which the first window opens without a download. Does not know how a copy is packed.
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from installer.console import Trouble
from installer.lock import blocks, environment, name_of, version_of

FOLDERS = ("core", "desktop", "resources")
FILES = ("installer/lock/run.txt", "pyproject.toml", "LICENSE", "README.md")
FIRST_RUN = (
    "__init__",
    "console",
    "environment",
    "first_window",
    "leash",
    "machine",
    "packages",
    "setup_steps",
    "setup_window",
    "start",
)
"""The installer's modules that an installed copy needs; the others make installers."""
LEFT_OUT = re.compile(r"(^|/)(\.[^/]*|__pycache__|[^/]*\.(py[cod]|ts)|compiled)(/|$)")
"""Caches, hidden files, and what the languages are made of."""
FIRST = ("pyside6-essentials", "shiboken6", "msgspec", "platformdirs")
"""What the first window needs; it opens before anything else is there."""
PYTHONS = ("3.11", "3.12", "3.13")
WHEELS = PurePosixPath("installer/wheels")


class Target(NamedTuple):
    """A kind of machine: the tags of wheels that it takes, in pip's words, and the name of its `uv`."""

    platforms: tuple[str, ...]
    uv: str


TARGETS = {
    "linux": Target(("manylinux_2_34_x86_64", "manylinux_2_28_x86_64", "manylinux_2_17_x86_64"), "uv"),
    "windows": Target(("win_amd64",), "uv.exe"),
    "macos": Target(("macosx_14_0_arm64",), "uv"),
}


def collect(root: Path) -> dict[PurePosixPath, Path]:
    """The program's files by their place in an installed copy. Raises `Trouble` where a language is not made."""
    check_languages(root)
    return files(root)


def files(root: Path) -> dict[PurePosixPath, Path]:
    """The same, whatever languages are there."""
    found = [file for folder in FOLDERS for file in (root / folder).rglob("*") if file.is_file()]
    found += [root / "installer" / f"{name}.py" for name in FIRST_RUN] + [root / name for name in FILES]
    places = {PurePosixPath(file.relative_to(root).as_posix()): file for file in sorted(found)}
    return {place: file for place, file in places.items() if not LEFT_OUT.search(str(place))}


def make_languages(root: Path) -> list[str]:
    """Make the window's languages from their sentences; a line for each. Needs PySide6's tools."""
    command = [sys.executable, str(root / "installer" / "translate.py"), "compile"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise Trouble(f"The languages could not be made: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout.splitlines()


def check_languages(root: Path) -> None:
    """Raises `Trouble` where a language that was begun has no file for Qt, or an older one than its sentences."""
    for ts in sorted((root / "resources" / "translations").glob("*.ts")):
        qm = ts.with_suffix(".qm")
        if not qm.exists() or qm.stat().st_mtime_ns < ts.stat().st_mtime_ns:
            raise Trouble(
                f"{qm.name} is not there, or older than {ts.name}: an installer without it would lack the language.",
                f"Complete {ts.name}, then: python installer/translate.py compile",
            )


def wheels(target: str, root: Path) -> dict[PurePosixPath, Path]:
    """The wheels of `FIRST` for every Python that fits, and `uv`, by their place in an installed copy.

    `target` is one of `TARGETS`. Fetched by pip in the versions and with the hashes of the lock, into ``build/wheels``;
    what is there and whole is not fetched again. Raises `Trouble`.
    """
    folder = root / "build" / "wheels" / target
    folder.mkdir(parents=True, exist_ok=True)
    locked = {name_of(block): block for block in blocks((root / "installer/lock/run.txt").read_text("utf-8"))}
    found: dict[PurePosixPath, Path] = {}
    for name in FIRST:
        for wheel in _fetch(locked[name], folder, TARGETS[target], PYTHONS):
            found[WHEELS / wheel.name] = wheel
    uv = TARGETS[target].uv
    (wheel,) = _fetch(locked["uv"], folder, TARGETS[target], PYTHONS[:1])
    with zipfile.ZipFile(wheel) as archive:
        (inside,) = (name for name in archive.namelist() if PurePosixPath(name).name == uv)
        (folder / uv).write_bytes(archive.read(inside))
    (folder / uv).chmod(0o755)
    found[PurePosixPath("installer/bin") / uv] = folder / uv
    return found


def _fetch(block: str, folder: Path, target: Target, pythons: tuple[str, ...]) -> Iterator[Path]:
    """One locked distribution for each Python; the same wheel for all, where it is made so."""
    head, *hashes = re.split(r" \\\n\s*", block)
    stem = f"{re.sub('-', '_', name_of(block))}-{version_of(block)}-"
    wanted = {line.removeprefix("--hash=sha256:").strip() for line in hashes}
    listing = folder / "one.txt"
    listing.write_text(" \\\n    ".join([head.partition(" ;")[0], *hashes]) + "\n", encoding="utf-8")
    seen: set[Path] = set()
    for python in pythons:
        wheel = _there(folder, stem, python, wanted)
        if wheel is None:
            command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--require-hashes"]
            command += ["--only-binary=:all:", "--python-version", python, "--dest", str(folder)]
            command += [part for platform in target.platforms for part in ("--platform", platform)]
            done = subprocess.run(
                [*command, "-r", str(listing)], capture_output=True, text=True, env=environment(), check=False
            )
            wheel = _there(folder, stem, python, wanted)
            if done.returncode or wheel is None:
                said = " ".join(done.stderr.strip().splitlines()[-1:])
                raise Trouble(
                    f"The wheel of {name_of(block)} for {target.platforms[0]} could not be fetched: {said}",
                    "See that the package index can be reached, and try again.",
                )
        if wheel not in seen:
            seen.add(wheel)
            yield wheel
    listing.unlink()


def _there(folder: Path, stem: str, python: str, wanted: set[str]) -> Path | None:
    """A whole wheel in the folder that this Python takes."""
    own = f"-cp{python.replace('.', '')}-"
    for file in sorted(folder.glob("*.whl")):
        if file.name.lower().startswith(stem) and (
            own in file.name or "-abi3-" in file.name or "-py3-" in file.name
        ):
            if hashlib.sha256(file.read_bytes()).hexdigest() in wanted:
                return file
            file.unlink()
    return None


def lay_out(places: Mapping[PurePosixPath, Path | bytes], folder: Path, moment: int) -> None:
    """Write files (or contents) under a folder that must be new: readable by all, of the time `moment` (seconds since
    1970); executable where the source is, or where a content begins with ``#!``."""
    folder.mkdir(parents=True)
    for place, source in places.items():
        file = folder / place
        file.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(source, bytes):
            file.write_bytes(source)
            runs = source.startswith(b"#!")
        else:
            shutil.copyfile(source, file)
            runs = place.parts[-3:-1] == ("installer", "bin") and bool(source.stat().st_mode & stat.S_IXUSR)
        file.chmod(0o755 if runs else 0o644)
    for path in [*folder.rglob("*"), folder]:
        if path.is_dir():
            path.chmod(0o755)
        os.utime(path, (moment, moment))


def epoch(root: Path) -> int:
    """The time that every file of a build bears, in seconds since 1970: SOURCE_DATE_EPOCH, else that of the last
    commit, else the first that a zip archive can hold."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    asked = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
    try:
        return int(subprocess.run(asked, capture_output=True, text=True, check=True).stdout)
    except (OSError, ValueError, subprocess.SubprocessError):
        return 315_532_800


def version(root: Path) -> str:
    """The program's version."""
    found = re.search(
        r'^version = "(.+)"', (root / "pyproject.toml").read_text(encoding="utf-8"), re.MULTILINE
    )
    if found is None:
        raise ValueError("pyproject.toml names no version")
    return found[1]
