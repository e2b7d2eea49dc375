"""Splits rows into training and validation by a seed: the same seed gives the same split, also when rows are added.

Rows marked as test stay test. Does not know groups or labels.
"""

from __future__ import annotations

import hashlib
from typing import Any

from core.datasets.edits import Many, SetSplit
from core.datasets.store import Dataset
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

ADVISED = (0.10, 0.20)
"""The share of rows that is best kept for validation."""
SEED = 20


def split_edit(store: Dataset, validation: float, seed: int = SEED) -> tuple[Many, Text]:
    """The edit that puts a share `validation` (0 to 0.9) of the rows into validation and the rest into training,
    and what it is called. Raises `UserError` for another share."""
    if not 0 <= validation <= 0.9:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{share} cannot be the share of rows for validation."),
            QT_TRANSLATE_NOOP("core", "Choose one from 0 to 0.9; 0.1 to 0.2 is advised."),
            share=validation,
        )
    rows = store.ids_of_split(exclude="test")
    chosen = set(sorted(rows, key=lambda row: _rank(row, seed))[: round(len(rows) * validation)])
    edits: list[Any] = [
        SetSplit.of([row for row in rows if row not in chosen], "train"),
        SetSplit.of([row for row in rows if row in chosen], "validation"),
    ]
    title = text(
        QT_TRANSLATE_NOOP("core", "Split: {percent} % for validation"), percent=round(validation * 100)
    )
    return Many([edit for edit in edits if edit.rows]), title


def _rank(row: int, seed: int) -> bytes:
    """A number that depends on the row and the seed alone, so that rows added later move few others."""
    return hashlib.blake2b(b"%d %d" % (row, seed), digest_size=8).digest()
