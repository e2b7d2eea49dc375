"""A screen to draw on where there is none. Qt's own is 800 by 800 pixels, smaller than any that people work on."""

from __future__ import annotations

import json
from pathlib import Path


def platform(folder: Path, width: int = 1440, height: int = 900) -> str:
    """What `QT_QPA_PLATFORM` must be for an unseen screen of so many pixels; it is described in a file in `folder`."""
    whole = {
        "x": 0,
        "y": 0,
        "width": width,
        "height": height,
        "logicalDpi": 96,
        "logicalBaseDpi": 96,
        "dpr": 1,
    }
    file = folder / "screen.json"
    file.write_text(json.dumps({"screens": [{"name": "unseen", **whole}]}), encoding="utf-8")
    return f"offscreen:configfile={file}"
