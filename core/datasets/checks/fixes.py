"""Fixes: what is done about all rows of a finding, as one edit and so one undo. Does not apply them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from core.datasets.checks import letters, patterns, tokens
from core.datasets.checks.finding import Fix
from core.datasets.checks.seen import changed
from core.datasets.edits import DeleteRows, Edit, Many, SetCell, SetSplit
from core.datasets.rows import count, to_runs
from core.datasets.store import Dataset
from core.text import QT_TRANSLATE_NOOP, Text, text

LABELS: dict[Fix, str] = {
    "delete": QT_TRANSLATE_NOOP("core", "Delete %n row(s)"),
    "repair_letters": QT_TRANSLATE_NOOP("core", "Repair the letters of %n row(s)"),
    "strip_tokens": QT_TRANSLATE_NOOP("core", "Take template signs out of %n row(s)"),
    "mask_personal": QT_TRANSLATE_NOOP("core", "Mask personal data in %n row(s)"),
    "to_train": QT_TRANSLATE_NOOP("core", "Move %n row(s) to training"),
}
"""What a fix is called, on its button and in the undo menu."""

_CHANGES: dict[Fix, Callable[[str], str]] = {
    "repair_letters": letters.repaired,
    "strip_tokens": tokens.stripped,
    "mask_personal": patterns.masked,
}
_BLOCK = 500


def fix_edit(store: Dataset, fix: Fix, rows: Sequence[int]) -> tuple[Edit | None, Text]:
    """The edit that fixes those of `rows` that are still there, and what it is called; None where none needs it.

    Raises `ValueError` for a fix there is none of.
    """
    if fix in _CHANGES:
        cells = list(_cells(store, rows, _CHANGES[fix]))
        return (Many(list[Any](cells)) if cells else None), _title(fix, len({cell.row for cell in cells}))
    if fix not in ("delete", "to_train"):
        raise ValueError(fix)
    wanted = set(rows)
    there = to_runs(row for row in store.ids() if row in wanted)
    if not there:
        return None, _title(fix, 0)
    edit: Edit = DeleteRows(there) if fix == "delete" else SetSplit(there, "train")
    return edit, _title(fix, count(there))


def _cells(store: Dataset, rows: Sequence[int], change: Callable[[str], str]) -> Iterator[SetCell]:
    for start in range(0, len(rows), _BLOCK):
        for row in store.rows(ids=rows[start : start + _BLOCK]):
            for column, value in row.fields.items():
                better = changed(value, change)
                if better != value:
                    yield SetCell(row.id, column, better)


def _title(fix: Fix, n: int) -> Text:
    return text(LABELS[fix], n=n)
