"""The projects that earlier versions of Ustad have written, unpacked for a test, and what was in them by their own
account."""

from __future__ import annotations

import atexit
import functools
import json
import shutil
import tarfile
import tempfile
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(__file__).parent / "data" / "earlier"
VERSIONS = ("4d2b853", "cd78c9b", "ecbe025", "7b10cbd", "e4f82a6", "81f0188", "7615e4e")
"""In the order of the history."""
DATASET = "Handbook questions"


class Earlier(NamedTuple):
    """`told`: what the code of the time read back from what it had written."""

    version: str
    project: Path
    home: Path
    told: dict[str, Any]


def unpack(version: str, folder: Path) -> Earlier:
    """The project and home folder of a version, in `folder`."""
    shutil.copytree(_unpacked(version), folder, dirs_exist_ok=True)
    told = json.loads((folder / "told.json").read_text(encoding="utf-8"))
    return Earlier(version, folder / "project", folder / "home", told)


@functools.cache
def _unpacked(version: str) -> Path:
    folder = Path(tempfile.mkdtemp(prefix="ustad-earlier-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    with tarfile.open(FOLDER / f"{version}.tar.xz") as archive:
        archive.extractall(folder, filter="data")
    return folder


def contents(folder: Path) -> dict[str, bytes | None]:
    """All there is in a folder: each file's bytes by its path, None for a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }
