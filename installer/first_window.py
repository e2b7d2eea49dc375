"""The few packages of the set-up window, unpacked in a folder of their own from the wheels that a copy brings along.

Of their own, because Windows lets no package be replaced that a window uses. Standard library only.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sys
import zipfile
from pathlib import Path

QT = "PySide6/Qt/"
NOT_NEEDED = (f"{QT}qml/", f"{QT}lib/libQt6Qml", f"{QT}lib/libQt6Quick", f"{QT}lib/libQt6Designer")
"""What only takes time, on Linux."""


def wheels(root: Path) -> list[Path]:
    """The wheels of a copy that this Python takes; none where the copy brings none along."""
    own = f"-cp{sys.version_info[0]}{sys.version_info[1]}-"
    return [
        wheel
        for wheel in sorted((root / "installer" / "wheels").glob("*.whl"))
        if own in wheel.name or "-abi3-" in wheel.name or "-py3-" in wheel.name
    ]


def unpack(root: Path, folder: Path) -> Path | None:
    """Unpack them beside the environment's `folder`, once; where they are. None where the copy brings none along."""
    found = wheels(root)
    if not found:
        return None
    mark = hashlib.sha256("".join(wheel.name for wheel in found).encode()).hexdigest()[:8]
    place = folder.parent / f"first-window-{mark}"
    if place.exists():
        return place
    remove(folder)
    half = place.with_name(f"{place.name}-{os.getpid()}")
    for wheel in found:
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(half, [name for name in archive.namelist() if not name.startswith(NOT_NEEDED)])
    half.rename(place)
    return place


def remove(folder: Path) -> None:
    """Take them away again: the environment has its own."""
    for place in folder.parent.glob("first-window-*"):
        shutil.rmtree(place, ignore_errors=True)
