"""Splits a row in two and makes one row of several, as one edit with one undo. Does not apply it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from core.datasets.columns import Mapping
from core.datasets.edits import (
    DeleteRows,
    Edit,
    InsertRows,
    Many,
    SetCell,
    SetNote,
    SetStatus,
    SetTags,
)
from core.datasets.messages import ROLES, as_words
from core.datasets.rows import NewRow, Row, to_runs
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

_GAP = "\n\n"


def split_text(row: Row, column: str, at: int) -> tuple[Edit, Text]:
    """What stands in `column` from the character `at` on goes into a new row behind, with the other fields copied.

    Raises `UserError` where nothing would be left on one side.
    """
    value = row.fields.get(column)
    before, after = (value[:at].rstrip(), value[at:].lstrip()) if isinstance(value, str) else ("", "")
    if not before or not after:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "One of the two rows would have nothing in “{column}”."),
            QT_TRANSLATE_NOOP("core", "Put the cursor between two words of the text, then split."),
            column=column,
        )
    return _split(row, column, before, after)


def split_turns(row: Row, mapping: Mapping, at: int) -> tuple[Edit, Text]:
    """The turns from number `at` (from 0) on go into a new row behind; both begin with the system turn there was.

    Raises `UserError` where one of the two would have no turn but that.
    """
    turns = _turns(row, mapping)
    system = [turn for turn in turns[:1] if _role(turn, mapping) == "system"]
    if not len(system) < at < len(turns):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "One of the two rows would have no turns."),
            QT_TRANSLATE_NOOP("core", "Choose a turn in the middle: it begins the second row."),
        )
    return _split(row, mapping.turns, turns[:at], [*system, *turns[at:]])


def merge(rows: Sequence[Row], mapping: Mapping | None) -> tuple[Edit, Text]:
    """Makes the first row of all of them: turns one after the other, texts with an empty line between, a value that
    all share once. Tags and notes are joined; where the statuses differ it becomes a draft, to be looked at again.

    Raises `UserError` for fewer than two rows, and for values other than text that differ.
    """
    if len(rows) < 2:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "It takes two rows to merge."),
            QT_TRANSLATE_NOOP("core", "Select them with Ctrl or Shift held down."),
        )
    first, *others = rows
    turns = mapping.turns if mapping is not None and mapping.shape == "turns" else ""
    edits: list[Any] = []
    for column in dict.fromkeys(name for row in rows for name in row.fields):
        values = [row.fields[column] for row in rows if row.fields.get(column) is not None]
        if not values:
            continue
        if mapping is not None and column == turns:
            value: Any = _joined_turns(rows, mapping)
        else:
            value = _joined(column, values)
        if column not in first.fields or value != first.fields[column]:
            edits.append(SetCell(first.id, column, value))
    here = to_runs([first.id])
    if tags := sorted({tag for row in others for tag in row.marks.tags} - set(first.marks.tags)):
        edits.append(SetTags(here, add=tags))
    notes = list(dict.fromkeys(row.marks.note for row in rows if row.marks.note))
    if (note := _GAP.join(notes)) != first.marks.note:
        edits.append(SetNote(first.id, note))
    if len({row.marks.status for row in rows}) > 1 and first.marks.status != "draft":
        edits.append(SetStatus(here, "draft"))
    edits.append(DeleteRows.of(row.id for row in others))
    return Many(edits), text(QT_TRANSLATE_NOOP("core", "Merge %n row(s)"), n=len(rows))


def _split(row: Row, column: str, before: Any, after: Any) -> tuple[Edit, Text]:
    second = NewRow({**row.fields, column: after}, row.source, row.split, row.marks)
    edit = Many([SetCell(row.id, column, before), InsertRows([second], row.id)])
    return edit, text(QT_TRANSLATE_NOOP("core", "Split a row in two"))


def _turns(row: Row, mapping: Mapping) -> list[Any]:
    value = row.fields.get(mapping.turns)
    return value if isinstance(value, list) else []


def _role(turn: Any, mapping: Mapping) -> str:
    name = turn.get(mapping.role_key) if isinstance(turn, dict) else None
    return ROLES.get(str(name).strip().lower(), "")


def _joined_turns(rows: Sequence[Row], mapping: Mapping) -> list[Any]:
    """All turns; a system turn that says what the first one said is not said again."""
    made = list(_turns(rows[0], mapping))
    system = made[0] if made and _role(made[0], mapping) == "system" else None
    for row in rows[1:]:
        turns = _turns(row, mapping)
        made += turns[1:] if turns and system is not None and turns[0] == system else turns
    return made


def _joined(column: str, values: list[Any]) -> Any:
    if all(value == values[0] for value in values):
        return values[0]
    if all(isinstance(value, str) for value in values):
        return _GAP.join(part for value in values if (part := value.strip()))
    if all(isinstance(value, list) for value in values):
        return [inner for value in values for inner in value]
    raise UserError(
        QT_TRANSLATE_NOOP(
            "core", "“{column}” is {first} in one row and {second} in another: they cannot be joined."
        ),
        QT_TRANSLATE_NOOP("core", "Make them the same first, then merge."),
        column=column,
        first=as_words(values[0])[:40],
        second=as_words(next(value for value in values if value != values[0]))[:40],
    )
