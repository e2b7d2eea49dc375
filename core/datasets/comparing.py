"""Compares two states of a dataset, each a version or the present one, and makes the edit that leads back to one.

Rows are the same by their ids, whatever they say. Does not show anything.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import msgspec

from core.datasets import database, versions
from core.datasets.columns import Mapping
from core.datasets.edits import (
    Cell,
    DeleteRows,
    Edit,
    Group,
    Many,
    PlaceRows,
    SetCells,
    SetColumns,
    SetMapping,
    SetNote,
    SetPlan,
    SetSplit,
    SetStar,
    SetStatus,
    SetTags,
)
from core.datasets.plan import Plan
from core.datasets.rows import SPLITS, STATUSES, Fields, Row, tidy, to_runs
from core.datasets.stopping import Stopped, never, stopping
from core.datasets.store import Dataset, Done
from core.errors import Cancelled
from core.text import QT_TRANSLATE_NOOP, text

_SEATS = (
    "SELECT seat.id AS id, place, split, status, starred, coalesce(tags, '[]') AS tags, coalesce(note, '') AS note "
    "FROM seat LEFT JOIN remark ON remark.id = seat.id"
)
_STOOD = (
    "SELECT id, place, split, status, starred, coalesce(tags, '[]') AS tags, coalesce(note, '') AS note "
    "FROM stood WHERE version = {}"
)
_MARKS = ("split", "status", "starred", "tags", "note")
_DIFFER = (
    f"({', '.join(f'a.{name}' for name in _MARKS)}) IS NOT ({', '.join(f'b.{name}' for name in _MARKS)})"
)
_AT_ONCE = 2000


class Comparison(msgspec.Struct, frozen=True):
    """What differs between the states `old` and `new` (ids of versions; None: now), as ids of rows.

    `removed` is in the order of the old state, the others in that of the new one. `moved` are the fewest rows whose
    moving explains the order; a row may be both changed and moved. `settings`: which of `versions.SETTINGS` differ.
    """

    old: int | None
    new: int | None
    added: array[int]
    removed: array[int]
    changed: array[int]
    moved: array[int]
    settings: list[str]

    @property
    def is_same(self) -> bool:
        return not (self.added or self.removed or self.changed or self.moved or self.settings)


class Difference(msgspec.Struct, frozen=True):
    """One thing about a row that differs: a field by its name, or one of its marks ("split", "status", "starred",
    "tags", "note"). `old` or `new` is `msgspec.UNSET` where a field was not there."""

    name: str
    old: Any
    new: Any
    is_mark: bool = False


def compare(store: Dataset, old: int | None, new: int | None = None, stopped: Stopped = never) -> Comparison:
    """What differs between two states. Raises `Cancelled` soon after `stopped` says so."""
    for number in (old, new):
        if number is not None:
            versions.version(store, number)
    a, b = _side(old), _side(new)
    with database.explain(store.path), stopping(store.connection, stopped):
        ids, places, marked = array("q"), array("q"), set()
        for row, place, differs in store.connection.execute(
            f"SELECT b.id, a.place, {_DIFFER} FROM ({b}) b JOIN ({a}) a ON a.id = b.id ORDER BY b.place"
        ):
            ids.append(row)
            places.append(place)
            if differs:
                marked.add(row)
        added = _only(store, new, old, len(ids))
        removed = _only(store, old, new, len(ids))
        common = set(ids) if marked else None
        for row in _rewritten(store, old, new):
            if common is None:
                common = set(ids)
            if row in common:
                marked.add(row)
    changed = array("q", (row for row in ids if row in marked)) if marked else array("q")
    before, after = versions.settings_at(store, old), versions.settings_at(store, new)
    settings = [key for key in versions.SETTINGS if _value(before, key) != _value(after, key)]
    return Comparison(old, new, added, removed, changed, _moved(ids, places, stopped), settings)


def differences(old: Row, new: Row) -> list[Difference]:
    """What differs between a row and itself in another state: fields in their order, then marks."""
    names = dict.fromkeys([*new.fields, *old.fields])
    found = [
        Difference(name, old.fields.get(name, msgspec.UNSET), new.fields.get(name, msgspec.UNSET))
        for name in names
        if name not in old.fields or name not in new.fields or old.fields[name] != new.fields[name]
    ]
    pairs: list[tuple[str, Any, Any]] = [("split", old.split, new.split)]
    pairs += [
        (name, getattr(old.marks, name), getattr(new.marks, name)) for name in old.marks.__struct_fields__
    ]
    return found + [Difference(name, was, now, True) for name, was, now in pairs if was != now]


def go_back(store: Dataset, number: int, stopped: Stopped = never) -> Done | None:
    """Make the rows what they were in a version, as one edit with one undo. None if they are that already."""
    wanted = versions.version(store, number)
    parts = _back(store, number, stopped)
    if not parts:
        return None
    if stopped():
        raise Cancelled
    edit = Many(parts)
    title = text(QT_TRANSLATE_NOOP("core", "Go back to “{version}”"), version=wanted.name)
    # The rows are again what they were then, so it is the same state, and exports can say so.
    return Done(edit, store.apply(edit, title, state=wanted.state), title)


def _back(store: Dataset, number: int, stopped: Stopped) -> list[Any]:
    seen = compare(store, number, None, stopped)
    parts: list[Any] = []
    if out := [*seen.added, *seen.moved]:
        parts.append(DeleteRows.of(sorted(out)))
    if coming := {*seen.removed, *seen.moved}:
        parts.append(PlaceRows(_groups(store, number, coming)))
    parts += _marks_back(store, number, stopped)
    parts += _texts_back(store, number)
    settings = versions.settings_at(store, number)
    back: dict[str, Callable[[Any], Edit]] = {
        "columns": lambda value: SetColumns(value or []),
        "mapping": lambda value: SetMapping(msgspec.convert(value, Mapping | None)),
        "plan": lambda value: SetPlan(msgspec.convert(value, Plan | None)),
    }
    return parts + [back[key](_value(settings, key)) for key in seen.settings]


def _groups(store: Dataset, number: int, coming: set[int]) -> list[Group]:
    """Where the rows that come in belong in the order of a version, behind rows that stay."""
    groups: list[tuple[int, list[int]]] = []
    after, is_open = 0, False
    with database.explain(store.path):
        for (row,) in store.connection.execute(
            "SELECT id FROM stood WHERE version = ? ORDER BY place", (number,)
        ):
            if row not in coming:
                after, is_open = row, False
                continue
            if not is_open:
                groups.append((after, []))
                is_open = True
            groups[-1][1].append(row)
    return [Group(behind, to_runs(rows)) for behind, rows in groups]


def _marks_back(store: Dataset, number: int, stopped: Stopped) -> Iterator[Edit]:
    """Edits for all rows of a version whose marks are not what they were, also those that were taken out since."""
    columns = ", ".join(f"a.{name}, b.{name}" for name in _MARKS)
    by: dict[tuple[Any, ...], list[int]] = defaultdict(list)
    notes = []
    with database.explain(store.path), stopping(store.connection, stopped):
        for row, *values in store.connection.execute(
            f"SELECT a.id, {columns} FROM ({_STOOD.format(number)}) a JOIN ({_SEATS}) b ON b.id = a.id "
            f"WHERE {_DIFFER} ORDER BY a.id"
        ):
            for at, name in enumerate(_MARKS):
                then, now = values[2 * at : 2 * at + 2]
                if then == now:
                    continue
                if name == "note":
                    notes.append(SetNote(row, then))
                elif name == "tags":
                    was, has = set(msgspec.json.decode(then)), set(msgspec.json.decode(now))
                    by[name, tidy(was - has), tidy(has - was)].append(row)
                else:
                    by[name, then].append(row)
    for (name, *values), rows in by.items():
        match name:
            case "split":
                yield SetSplit.of(rows, SPLITS[values[0]])
            case "status":
                yield SetStatus.of(rows, STATUSES[values[0]])
            case "starred":
                yield SetStar.of(rows, bool(values[0]))
            case "tags":
                yield SetTags.of(rows, *values)
    yield from notes


def _texts_back(store: Dataset, number: int) -> list[SetCells]:
    """Edits for all rows of a version that do not say what they said."""
    cells: dict[str, list[Cell]] = defaultdict(list)
    with database.explain(store.path):
        query = (
            f"SELECT row.id, {versions.text_at('?1')}, row.fields FROM row JOIN stood ON stood.id = row.id "
            "WHERE stood.version = ?1 AND row.id IN (SELECT id FROM former WHERE version >= ?1)"
        )
        for row, then, now in store.connection.execute(query, (number,)):
            for name, was, has in _fields(then, now):
                if was is msgspec.UNSET:
                    cells[name].append(Cell(row, None, True))
                elif was != has:
                    cells[name].append(Cell(row, was))
    return [SetCells(column, changed) for column, changed in cells.items()]


def _fields(then: str, now: str) -> Iterator[tuple[str, Any, Any]]:
    if then == now:
        return
    was, has = (msgspec.json.decode(data, type=Fields) for data in (then, now))
    for name in dict.fromkeys([*was, *has]):
        yield name, was.get(name, msgspec.UNSET), has.get(name, msgspec.UNSET)


def _side(number: int | None) -> str:
    return _STOOD.format(int(number)) if number is not None else f"{_SEATS} WHERE place IS NOT NULL"


def _only(store: Dataset, here: int | None, there: int | None, common: int) -> array[int]:
    """The ids of rows that are in one state and not in the other, in its order; `common` are in both."""
    tables = [
        "seat AS {} WHERE place IS NOT NULL"
        if number is None
        else f"stood AS {{}} WHERE version = {int(number)}"
        for number in (here, there)
    ]
    one, other = tables[0].format("one"), tables[1].format("other")
    if store.connection.execute(f"SELECT count(*) FROM {one}").fetchone()[0] == common:
        return array("q")
    query = (
        f"SELECT id FROM {one} AND NOT EXISTS (SELECT 1 FROM {other} AND other.id = one.id) ORDER BY place"
    )
    return array("q", (row for (row,) in store.connection.execute(query)))


def _rewritten(store: Dataset, old: int | None, new: int | None) -> Iterator[int]:
    """Rows that do not say the same in two states. Only such as have been kept since the earlier one can differ."""
    if old == new:
        return
    numbers = [number for number in (old, new) if number is not None]
    first, last = min(numbers), max(numbers) if len(numbers) == 2 else None
    at_last = versions.text_at("?2") if last is not None else "row.fields"
    query = (
        f"SELECT row.id, {versions.text_at('?1')}, {at_last} FROM row WHERE row.id IN "
        "(SELECT id FROM former WHERE version >= ?1 AND (?2 IS NULL OR version < ?2))"
    )
    cursor = store.connection.execute(query, (first, last))
    while found := cursor.fetchmany(_AT_ONCE):
        for row, then, now in found:
            if any(was != has for _, was, has in _fields(then, now)):
                yield row


def _value(settings: dict[str, str], key: str) -> Any:
    return msgspec.json.decode(settings[key]) if settings.get(key) else None


def _moved(ids: array[int], places: array[int], stopped: Stopped) -> array[int]:
    """The rows outside a longest run of rows that stand in the same order in both states.

    `places` are those of the other state. By patience sorting: `tops[n]` is the row at which the best run of n + 1
    rows ends, `before` the row that goes before each in its run.
    """
    if all(places[at] < places[at + 1] for at in range(len(places) - 1)):
        return array("q")
    tops: list[int] = []
    ends: list[int] = []
    before = array("q", bytes(8 * len(ids)))
    for at, place in enumerate(places):
        if at % 100_000 == 0 and stopped():
            raise Cancelled
        n = bisect_left(tops, place)
        before[at] = ends[n - 1] if n else -1
        if n == len(tops):
            tops.append(place)
            ends.append(at)
        else:
            tops[n] = place
            ends[n] = at
    stays = bytearray(len(ids))
    at = ends[-1] if ends else -1
    while at >= 0:
        stays[at] = 1
        at = before[at]
    return array("q", (row for at, row in enumerate(ids) if not stays[at]))
