"""The Olive that an environment variable names, put where the program looks for its own."""

from __future__ import annotations

import os
from pathlib import Path

from core.export.olive import pack

VARIABLE = "USTAD_TEST_OLIVE"
"""The interpreter of a pack that was installed with this checkout: “…/packs/olive/bin/python”."""
MISSING = f"{VARIABLE} names no interpreter with Olive"


def is_named() -> bool:
    return bool(os.environ.get(VARIABLE)) and Path(os.environ[VARIABLE]).exists()


def put_in_place() -> None:
    """Make it this home's pack."""
    place = pack.folder()
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(Path(os.environ[VARIABLE]).parent.parent, target_is_directory=True)
