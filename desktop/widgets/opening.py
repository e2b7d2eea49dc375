"""Opens a file of a project in the program that the system uses for it, where that only shows it.

A project may come from somebody else, and for a script the system's program is one that runs it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

SHOWN = frozenset(
    (".pdf", ".docx", ".odt", ".pptx", ".xlsx", ".csv", ".tsv", ".txt", ".md", ".markdown", ".epub", ".eml")
)
"""Endings of files that are looked at and read, without programs of their own in them."""

Opened = Literal["file", "folder", "nothing"]


def open_file(path: Path) -> Opened:
    """What was opened: the file; or, for a kind that could do more than be looked at, the folder that holds it."""
    shown = path.suffix.lower() in SHOWN
    target = path if shown else path.parent
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(target))):
        return "nothing"
    return "file" if shown else "folder"
