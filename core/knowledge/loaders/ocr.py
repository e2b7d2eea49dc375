"""Text recognition for scanned pages, through the program tesseract where the person has it. Does not know PDF."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
from pathlib import Path

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

SECONDS = 60.0
"""For one page."""
_PROGRAM = "tesseract"
_PLACES = (
    r"C:\Program Files\Tesseract-OCR\tesseract.exe",
    "/opt/homebrew/bin/tesseract",
    "/usr/local/bin/tesseract",
)
_MOST_LANGUAGES = 4
"""Each costs the time of a page again."""
_NO_LANGUAGES = ("osd", "equ", "snum")


@functools.cache
def program() -> str | None:
    """Where tesseract is, or None."""
    found = shutil.which(_PROGRAM)
    return found or next((place for place in _PLACES if Path(place).is_file()), None)


@functools.cache
def languages(command: str) -> str:
    """The languages it has data for, as it wants them said: ``eng+hin``."""
    done = subprocess.run(
        [command, "--list-langs"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        timeout=SECONDS,
        stdin=subprocess.DEVNULL,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    listed = [line.strip() for line in done.stdout.splitlines()[1:]]
    known = [name for name in listed if name and name not in _NO_LANGUAGES and "/" not in name]
    known.sort(key=lambda name: name != "eng")
    return "+".join(known[:_MOST_LANGUAGES])


def recognise(command: str, width: int, height: int, grey: bytes, dots: int, path: Path) -> str:
    """The text of a page drawn in grey, one byte a point, at `dots` an inch; paragraphs parted by empty lines.

    Raises `UserError` where tesseract fails; a page that takes too long counts as one without text.
    """
    picture = b"P5 %d %d 255\n" % (width, height) + grey
    known = languages(command)
    order = [command, "stdin", "stdout", "--dpi", str(dots), *(("-l", known) if known else ())]
    try:
        done = subprocess.run(
            order,
            input=picture,
            capture_output=True,
            timeout=SECONDS,
            env=os.environ | {"OMP_THREAD_LIMIT": "1"},  # its threads wait for each other more than they help
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        return ""
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Text recognition (tesseract) failed on “{file}”: {reason}"),
            QT_TRANSLATE_NOOP(
                "core", "Check that tesseract works and has data for a language, then index again."
            ),
            file=path.name,
            reason=said[-1] if said else str(done.returncode),
        )
    return done.stdout.decode("utf-8", "replace").replace("\f", "").strip()
