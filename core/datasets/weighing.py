"""How much text one edit may carry: all of it is held in memory, as it was and as it will be. Does not know edits."""

from __future__ import annotations

from typing import Any

from core.datasets.leaves import texts
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

LARGEST = 64_000_000
"""Characters of text in one edit; measured, each takes about fourteen bytes until the edit is on the disk."""


class Scale:
    """Adds up what an edit carries. Raises `UserError` once it is too much."""

    def __init__(self) -> None:
        self._total = 0

    def add(self, value: Any) -> None:
        """Weigh a field's value."""
        self._total += sum(map(len, texts(value)))
        if self._total > LARGEST:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "This changes more text than can be changed, and undone, in one step."
                ),
                QT_TRANSLATE_NOOP(
                    "core", "Filter or select some of the rows, and do it for these, part by part."
                ),
            )
