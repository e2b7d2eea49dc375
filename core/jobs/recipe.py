"""A recipe: a job as a file, so that the window, a child process and automation start the same work the same way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from core import fields, versions
from core.paths import write_atomic

FORMAT = 1


class Recipe(msgspec.Struct):
    """A task by name and its params (JSON values)."""

    task: str
    params: dict[str, Any] = {}
    format: int = FORMAT

    def save(self, file: Path, *, durable: bool = True) -> None:
        """Write it; `durable` waits until it would survive a power cut, which takes a few milliseconds."""
        write_atomic(file, fields.to_json(self), durable=durable)

    @classmethod
    def load(cls, file: Path) -> Recipe:
        """Raises `UserError` if the file is missing, is not a recipe, or is of a newer Ustad."""
        return versions.load(cls, file, FORMAT)
