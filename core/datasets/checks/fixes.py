"""Fixes: what is done about all rows of a finding, as one edit and so one undo. Does not apply them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from core.datasets.checks import letters, patterns, tokens
from core.datasets.checks.finding import Fix
from core.datasets.checks.seen import changed
from core.datasets.edits import Cell, DeleteRows, Edit, Many, SetCells, SetSplit
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
OF_KIND: dict[str, str] = {
    "copies": QT_TRANSLATE_NOOP("core", "Delete %n repeated row(s)"),
    "likes": QT_TRANSLATE_NOOP("core", "Delete %n near-duplicate(s)"),
    "leaks": QT_TRANSLATE_NOOP("core", "Move %n held-out row(s) to training"),
    "near_leaks": QT_TRANSLATE_NOOP("core", "Move %n held-out row(s) to training"),
}
"""... where more can be said."""

_CHANGES: dict[Fix, Callable[[str], str]] = {
    "repair_letters": letters.repaired,
    "strip_tokens": tokens.stripped,
    "mask_personal": patterns.masked,
}
_BLOCK = 500


def fix_words(fix: Fix, kind: str, n: int) -> Text:
    """What a fix of `n` rows is called."""
    return text(OF_KIND.get(kind, LABELS[fix]), n=n)


def fix_edit(
    store: Dataset, fix: Fix, rows: Sequence[int], check: Callable[[], None] = lambda: None, kind: str = ""
) -> tuple[Edit | None, Text]:
    """The edit that fixes those of `rows` that are still there, and what it is called; None where none needs it.

    `check` is called now and then and may raise to stop. Raises `ValueError` for a fix there is none of.
    """
    if fix in _CHANGES:
        cells = _cells(store, rows, _CHANGES[fix], check)
        n = len({cell.row for some in cells.values() for cell in some})
        edits: list[Any] = [SetCells(column, some) for column, some in cells.items()]
        return (Many(edits) if edits else None), fix_words(fix, kind, n)
    if fix not in ("delete", "to_train"):
        raise ValueError(fix)
    wanted = set(rows)
    there = to_runs(row for row in store.ids(every=True) if row in wanted)
    if not there:
        return None, fix_words(fix, kind, 0)
    edit: Edit = DeleteRows(there) if fix == "delete" else SetSplit(there, "train")
    return edit, fix_words(fix, kind, count(there))


def _cells(
    store: Dataset, rows: Sequence[int], change: Callable[[str], str], check: Callable[[], None]
) -> dict[str, list[Cell]]:
    """What changes, by column."""
    cells: dict[str, list[Cell]] = {}
    for start in range(0, len(rows), _BLOCK):
        check()
        for row in store.rows(ids=rows[start : start + _BLOCK]):
            for column, value in row.fields.items():
                better = changed(value, change)
                if better != value:
                    cells.setdefault(column, []).append(Cell(row.id, better))
    return cells
