"""Gives a column of many rows a value: one and the same, or a text made of the row's other columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.datasets.edits import Cell, SetCells
from core.datasets.filters import is_empty
from core.datasets.messages import from_words
from core.datasets.rows import Fields
from core.datasets.stopping import Stopped, never
from core.datasets.store import Dataset
from core.datasets.text_template import TextTemplate
from core.datasets.weighing import Scale
from core.errors import Cancelled, UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

_BATCH = 500


class Filling:
    """`words` as they are, or as a template that names columns in braces. `only_empty`: leave alone what is there.

    Raises `UserError` for a template that is none.
    """

    def __init__(
        self, column: str, words: str, *, is_template: bool = False, only_empty: bool = False
    ) -> None:
        if not column.strip():
            raise UserError(QT_TRANSLATE_NOOP("core", "Name the column that is to be filled."))
        self.column = column.strip()
        self._words = words
        self._template = TextTemplate(words) if is_template else None
        self._only_empty = only_empty

    def check(self, columns: Sequence[str]) -> None:
        """Raises `UserError` where the template names a column that the dataset has not got."""
        for name in self._template.columns if self._template is not None else []:
            if name not in columns:
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "There is no column called “{name}”."),
                    QT_TRANSLATE_NOOP("core", "The columns are: {columns}."),
                    name=name,
                    columns=", ".join(columns),
                )

    def value(self, fields: Fields) -> Any:
        """What the column of a row becomes. Raises `UserError` where it holds no text and `words` is no value."""
        former = fields.get(self.column)
        if self._only_empty and not is_empty(former):
            return former
        words = self._template.write(fields) if self._template is not None else self._words
        return from_words(words, former)


def fill_edit(
    store: Dataset, filling: Filling, ids: Sequence[int], stopped: Stopped = never
) -> tuple[SetCells | None, Text]:
    """The edit that fills those of the rows `ids` that are still there; None where none of them would change."""
    filling.check(store.columns)
    cells: list[Cell] = []
    scale = Scale()
    for start in range(0, len(ids), _BATCH):
        if stopped():
            raise Cancelled
        for row in store.rows(ids=ids[start : start + _BATCH]):
            value = filling.value(row.fields)
            if filling.column not in row.fields or value != row.fields[filling.column]:
                scale.add(value)
                scale.add(row.fields.get(filling.column))
                cells.append(Cell(row.id, value))
    title = text(
        QT_TRANSLATE_NOOP("core", "Fill “{column}” in %n row(s)"), n=len(cells), column=filling.column
    )
    return (SetCells(filling.column, cells) if cells else None), title
