"""Edits: changes to a dataset as values. Each has a JSON form, a name for the person, and, once applied, an inverse.

Does not know the store; `core.datasets.applying` carries them out.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from core.datasets.columns import Mapping
from core.datasets.plan import Plan
from core.datasets.rows import NewRow, Runs, Split, Status, count, from_runs, to_runs
from core.text import QT_TRANSLATE_NOOP, Text, text


class _Edit(msgspec.Struct, frozen=True, tag_field="edit"):
    pass


class InsertRows(_Edit, frozen=True, tag="insert"):
    """Add `rows` after the row with id `after`; 0: at the start; None: at the end."""

    rows: list[NewRow]
    after: int | None = None


class DeleteRows(_Edit, frozen=True, tag="delete"):
    """Take rows out. They stay in the file for as long as an undo can bring them back."""

    rows: Runs

    @classmethod
    def of(cls, ids: Iterable[int]) -> DeleteRows:
        return cls(to_runs(ids))


class Group(msgspec.Struct, frozen=True, array_like=True):
    """Rows that stand together behind the row `after` (0: at the start; None: at the end)."""

    after: int | None
    rows: Runs


class PlaceRows(_Edit, frozen=True, tag="place"):
    """Put rows of this dataset, whether moved or taken out before, behind others. No `after` may be among them."""

    groups: list[Group]

    @classmethod
    def move(cls, ids: Iterable[int], after: int | None) -> PlaceRows:
        return cls([Group(after, to_runs(ids))])


class SetCell(_Edit, frozen=True, tag="cell", omit_defaults=True):
    """Give one field of one row a value (JSON); `absent`: take the field away."""

    row: int
    column: str
    value: Any = None
    absent: bool = False


class Cell(msgspec.Struct, frozen=True, array_like=True):
    """A value (JSON) for a field of the row `row`; `absent`: the field is taken away."""

    row: int
    value: Any = None
    absent: bool = False


class SetCells(_Edit, frozen=True, tag="cells"):
    """Give one field of many rows values of their own."""

    column: str
    cells: list[Cell]


class SetSplit(_Edit, frozen=True, tag="split"):
    """Put rows into a part of the split."""

    rows: Runs
    split: Split

    @classmethod
    def of(cls, ids: Iterable[int], split: Split) -> SetSplit:
        return cls(to_runs(ids), split)


class SetStatus(_Edit, frozen=True, tag="status"):
    """Accept rows, reject them, or make them drafts."""

    rows: Runs
    status: Status

    @classmethod
    def of(cls, ids: Iterable[int], status: Status) -> SetStatus:
        return cls(to_runs(ids), status)


class SetStar(_Edit, frozen=True, tag="star"):
    """Give rows a star, or take it away."""

    rows: Runs
    starred: bool

    @classmethod
    def of(cls, ids: Iterable[int], starred: bool) -> SetStar:
        return cls(to_runs(ids), starred)


class SetTags(_Edit, frozen=True, tag="tags", omit_defaults=True):
    """Take the tags `remove` from rows and give them the tags `add`."""

    rows: Runs
    add: list[str] = []
    remove: list[str] = []

    @classmethod
    def of(cls, ids: Iterable[int], add: Iterable[str] = (), remove: Iterable[str] = ()) -> SetTags:
        return cls(to_runs(ids), list(add), list(remove))


class SetNote(_Edit, frozen=True, tag="note"):
    """Put a note beside a row; "": none."""

    row: int
    note: str


class SetColumns(_Edit, frozen=True, tag="columns"):
    """The columns in the order shown."""

    columns: list[str]


class SetMapping(_Edit, frozen=True, tag="mapping"):
    """Which column is what; None: guess it from the columns."""

    mapping: Mapping | None = None


class SetPlan(_Edit, frozen=True, tag="plan"):
    """Note how the rows are split; None: they are not, or by hand."""

    plan: Plan | None = None


class Many(_Edit, frozen=True, tag="many"):
    """Several edits that are done, and undone, as one."""

    edits: list[
        InsertRows
        | DeleteRows
        | PlaceRows
        | SetCell
        | SetCells
        | SetSplit
        | SetStatus
        | SetStar
        | SetTags
        | SetNote
        | SetColumns
        | SetMapping
        | SetPlan
        | Many
    ]


Edit = (
    InsertRows
    | DeleteRows
    | PlaceRows
    | SetCell
    | SetCells
    | SetSplit
    | SetStatus
    | SetStar
    | SetTags
    | SetNote
    | SetColumns
    | SetMapping
    | SetPlan
    | Many
)

_STATUS: dict[Status, str] = {
    "accepted": QT_TRANSLATE_NOOP("core", "Accept %n row(s)"),
    "draft": QT_TRANSLATE_NOOP("core", "Make %n row(s) drafts"),
    "rejected": QT_TRANSLATE_NOOP("core", "Reject %n row(s)"),
}
_TAG = QT_TRANSLATE_NOOP("core", "Tag %n row(s)")
_UNTAG = QT_TRANSLATE_NOOP("core", "Take tags from %n row(s)")

_decoder: msgspec.json.Decoder[Edit] = msgspec.json.Decoder(Edit)


def encode(edit: Edit) -> str:
    """The JSON of an edit."""
    return msgspec.json.encode(edit).decode()


def decode(data: str) -> Edit:
    """The edit of a JSON text. Raises `msgspec.DecodeError` for anything else."""
    return _decoder.decode(data)


def title(edit: Edit) -> Text:
    """What the edit does, as it stands in a menu."""
    match edit:
        case InsertRows(rows):
            return text(QT_TRANSLATE_NOOP("core", "Add %n row(s)"), n=len(rows))
        case DeleteRows(rows):
            return text(QT_TRANSLATE_NOOP("core", "Delete %n row(s)"), n=count(rows))
        case PlaceRows(groups):
            return text(
                QT_TRANSLATE_NOOP("core", "Move %n row(s)"), n=sum(count(group.rows) for group in groups)
            )
        case SetCell(_, column):
            return text(QT_TRANSLATE_NOOP("core", "Change “{column}”"), column=column)
        case SetCells(column, cells):
            return text(
                QT_TRANSLATE_NOOP("core", "Change “{column}” in %n row(s)"), column=column, n=len(cells)
            )
        case SetStatus(rows, status):
            return text(_STATUS[status], n=count(rows))
        case SetStar(rows, True):
            return text(QT_TRANSLATE_NOOP("core", "Star %n row(s)"), n=count(rows))
        case SetStar(rows):
            return text(QT_TRANSLATE_NOOP("core", "Take the star from %n row(s)"), n=count(rows))
        case SetTags(rows, add):
            return text(_TAG if add else _UNTAG, n=count(rows))
        case SetNote():
            return text(QT_TRANSLATE_NOOP("core", "Change the note"))
        case SetSplit(rows):
            return text(QT_TRANSLATE_NOOP("core", "Assign %n row(s)"), n=count(rows))
        case SetColumns():
            return text(QT_TRANSLATE_NOOP("core", "Change the columns"))
        case SetMapping():
            return text(QT_TRANSLATE_NOOP("core", "Change what the columns mean"))
        case SetPlan():
            return text(QT_TRANSLATE_NOOP("core", "Note how the rows are split"))
        case Many([only]):
            return title(only)
        case Many(edits):
            return text(QT_TRANSLATE_NOOP("core", "Make %n change(s)"), n=len(edits))


def flat(edit: Edit) -> list[Edit]:
    """The single edits in the order in which they are applied."""
    if isinstance(edit, Many):
        return [part for inner in edit.edits for part in flat(inner)]
    return [edit]


def size(edit: Edit) -> int:
    """How many rows it touches; one that stands twice counts twice."""
    match edit:
        case InsertRows(rows):
            return len(rows)
        case DeleteRows(rows) | SetSplit(rows) | SetStatus(rows) | SetStar(rows) | SetTags(rows):
            return count(rows)
        case SetCells(_, cells):
            return len(cells)
        case PlaceRows(groups):
            return sum(count(group.rows) for group in groups)
        case Many(edits):
            return sum(map(size, edits))
    return 1


def reorders(edit: Edit) -> bool:
    """Whether rows come, go or move."""
    return any(isinstance(part, InsertRows | DeleteRows | PlaceRows) for part in flat(edit))


def taken_out(edit: Edit) -> Runs | None:
    """The rows that it takes out, where it does nothing else."""
    return edit.rows if isinstance(edit, DeleteRows) else None


def first_row(edit: Edit) -> int | None:
    """The first row that is changed and there afterwards; None where it only takes rows out, or adds new ones."""
    for part in flat(edit):
        match part:
            case SetCell(row) | SetNote(row) | SetCells(_, [Cell(row), *_]):
                return row
            case (
                SetSplit([(first, _), *_])
                | SetStatus([(first, _), *_])
                | SetStar([(first, _), *_])
                | SetTags([(first, _), *_])
            ):
                return first
            case PlaceRows([Group(_, [(first, _), *_]), *_]):
                return first
    return None


def added(inverse: Edit) -> list[int]:
    """The ids of the rows that an insertion added, told from its inverse."""
    return [row for part in flat(inverse) if isinstance(part, DeleteRows) for row in from_runs(part.rows)]
