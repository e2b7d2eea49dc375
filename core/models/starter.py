"""The small model that comes with the program: where it lies and what it is for."""

from __future__ import annotations

from pathlib import Path

from core import paths
from core.text import QT_TRANSLATE_NOOP, Text, text

ID = "starter"
NAME = "Ustad Starter"


def path() -> Path:
    return paths.resources() / "starter_model"


def note() -> Text:
    """What the person must know before they read its answers."""
    return text(
        QT_TRANSLATE_NOOP(
            "core",
            "A tiny model that comes with Ustad, for trying the tool. Its answers are not to be trusted.",
        )
    )
