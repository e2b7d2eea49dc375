"""Which rows of a dataset are shown, and in which order: a filter as a value, and the rows it lets through.

Runs in a thread with a dataset of its own, and stops soon when told to. Does not know the window.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from typing import Any, Literal

import msgspec

from core.datasets import database, search, sorting, view
from core.datasets.known_order import Order, both
from core.datasets.leaves import field_decoder, texts
from core.datasets.messages import as_words
from core.datasets.pattern import Pattern
from core.datasets.rows import SPLITS, STATUSES, Runs, Split, Status, from_runs
from core.datasets.sorting import Sort
from core.datasets.stopping import Stopped, never, stopping
from core.datasets.store import Dataset
from core.errors import Cancelled

Kind = Literal["empty", "filled", "contains", "lacks", "matches", "longer", "shorter"]
_BATCH = 1000
_MOST = 4
"""From one row in so many on, reading all in their order is quicker than asking for each."""


class Condition(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a column must be: empty or not; hold `words` or not; match the regular expression `words`; have more,
    or fewer, than `number` characters. Capital and small letters are the same."""

    column: str
    kind: Kind
    words: str = ""
    number: int = 0


class Filter(msgspec.Struct, frozen=True, omit_defaults=True):
    """Rows that fit all that is said; what is left out does not matter.

    `inside`: also rows that hold `words` only inside of other words, for which all must be looked through. `parts`,
    `statuses`, `tags`: one of them. `file` it was imported from, `document` it speaks about. `rows`: none
    but these (those of a finding, say, with its `title`).
    """

    words: str = ""
    inside: bool = False
    parts: tuple[Split, ...] = ()
    statuses: tuple[Status, ...] = ()
    starred: bool = False
    tags: tuple[str, ...] = ()
    noted: bool = False
    file: str = ""
    document: str = ""
    conditions: tuple[Condition, ...] = ()
    rows: Runs | None = None
    title: str = ""
    sort: Sort = Sort()

    @property
    def narrows(self) -> bool:
        """Whether it can leave a row out."""
        return msgspec.structs.replace(self, sort=Sort(), title="", inside=False) != Filter()


class Choices(msgspec.Struct, frozen=True):
    """What can be chosen from in a dataset, each with its number of rows."""

    tags: dict[str, int]
    files: dict[str, int]
    documents: dict[str, int]


def find(store: Dataset, wanted: Filter, stopped: Stopped = never, known: Order | None = None) -> array[int]:
    """The ids of the rows that fit, in the order asked for. `known`: the order of all rows as it is now, where it is
    known.

    Raises `UserError` for a regular expression that is none or takes too long, `Cancelled` soon after `stopped`
    says so.
    """
    tests = [_test(condition) for condition in wanted.conditions]

    def all_rows() -> array[int]:
        return known.ids if known is not None else view.order(store, stopped)

    with database.explain(store.path), stopping(store.connection, stopped):
        # What is asked of seats and sources is quick, words may have an index, conditions look at every row left.
        narrow = msgspec.structs.replace(
            wanted, words="", inside=False, conditions=(), rows=None, title="", sort=Sort()
        )
        found: array[int] | None = None
        if wanted.words.strip():
            found = search.find(store, wanted.words, stopped, wanted.inside, known)
        if narrow != Filter():
            seated = _of_seats(store, narrow)
            found = both(found, seated) if found is not None else seated
        if wanted.rows is not None:
            named = array("q", sorted(set(from_runs(wanted.rows))))
            standing = known.among(named) if known is not None and found is None else None
            found = standing if standing is not None else both(all_rows() if found is None else found, named)
        if found is None:
            found = all_rows()
        for column in {condition.column for condition in wanted.conditions}:
            here = [
                test
                for test, condition in zip(tests, wanted.conditions, strict=True)
                if condition.column == column
            ]
            found = _that_pass(store, found, column, here, stopped)
        return sorting.in_order(store, found, wanted.sort, stopped)


def choices(store: Dataset, stopped: Stopped = never) -> Choices:
    """What the rows of a dataset can be told apart by. Looks at all of them."""
    with database.explain(store.path), stopping(store.connection, stopped):
        tags = dict(
            store.connection.execute(
                "SELECT value, count(*) FROM remark JOIN seat ON seat.id = remark.id, json_each(remark.tags) "
                "WHERE place IS NOT NULL GROUP BY value ORDER BY value COLLATE NOCASE"
            )
        )
        sources: dict[str, dict[str, int]] = {"file": {}, "document": {}}
        listed = store.connection.execute(
            "SELECT json_extract(source, '$.file'), json_extract(source, '$.document'), count(*) FROM seat "
            "JOIN row ON row.id = seat.id WHERE place IS NOT NULL AND source IS NOT NULL GROUP BY 1, 2"
        )
        for file, document, n in listed:
            for kind, name in (("file", file), ("document", document)):
                if name:
                    sources[kind][name] = sources[kind].get(name, 0) + n
    return Choices(tags, sources["file"], sources["document"])


def _of_seats(store: Dataset, wanted: Filter) -> array[int]:
    tests, values = ["place IS NOT NULL"], []
    tables = "seat"

    def one_of(what: str, options: list[Any]) -> None:
        tests.append(f"{what} IN ({','.join('?' * len(options))})")
        values.extend(options)

    if wanted.parts:
        one_of("split", [SPLITS.index(part) for part in wanted.parts])
    if wanted.statuses:
        one_of("status", [STATUSES.index(status) for status in wanted.statuses])
    if wanted.starred:
        tests.append("starred = 1")
    if wanted.tags:
        marks = ",".join("?" * len(wanted.tags))
        tests.append(
            f"seat.id IN (SELECT remark.id FROM remark, json_each(remark.tags) WHERE value IN ({marks}))"
        )
        values.extend(wanted.tags)
    if wanted.noted:
        tests.append("seat.id IN (SELECT id FROM remark WHERE note != '')")
    for name, value in (("file", wanted.file), ("document", wanted.document)):
        if value:
            tables = "seat JOIN row ON row.id = seat.id"
            tests.append(f"json_extract(source, '$.{name}') = ?")
            values.append(value)
    cursor = store.connection.execute(
        f"SELECT seat.id FROM {tables} WHERE {' AND '.join(tests)} ORDER BY place", values
    )
    found = array("q")
    while lines := cursor.fetchmany(4000):
        found.extend(row for (row,) in lines)
    return found


def _that_pass(
    store: Dataset, ids: array[int], column: str, tests: list[Callable[[Any], bool]], stopped: Stopped
) -> array[int]:
    decode = field_decoder(column)
    found = array("q")
    for looked, (row, fields) in enumerate(_fields_of(store, ids)):
        if looked % _BATCH == 0 and stopped():
            raise Cancelled
        value = decode(fields)
        if all(test(value) for test in tests):
            found.append(row)
    return found


def _fields_of(store: Dataset, ids: array[int]) -> Iterator[tuple[int, str]]:
    """The rows `ids`, which are in the dataset's order, with their JSON: all are read where most are meant."""
    if len(ids) > store.counts().every // _MOST:
        wanted = bytearray(max(ids, default=0) + 1)
        for row in ids:
            wanted[row] = 1
        for row, fields in store.connection.execute(
            "SELECT seat.id, fields FROM seat JOIN row ON row.id = seat.id WHERE place IS NOT NULL ORDER BY place"
        ):
            if row < len(wanted) and wanted[row]:
                yield row, fields
        return
    for start in range(0, len(ids), _BATCH):
        some = ids[start : start + _BATCH]
        marks = ",".join("?" * len(some))
        known = dict(
            store.connection.execute(f"SELECT id, fields FROM row WHERE id IN ({marks})", some.tolist())
        )
        yield from ((row, known[row]) for row in some if row in known)


def is_empty(value: Any) -> bool:
    """Whether a field's value says nothing: not there, no letters but spaces, or lists of nothing else."""
    if isinstance(value, str):
        return not value.strip()
    if isinstance(value, dict | list):
        return not any(words.strip() for words in texts(value)) and all(
            isinstance(inner, str | dict | list) or inner is None
            for inner in (value.values() if isinstance(value, dict) else value)
        )
    return value is None


def _leaves(value: Any) -> list[str]:
    return list(texts(value)) if isinstance(value, dict | list) else [as_words(value)]


def _test(condition: Condition) -> Callable[[Any], bool]:
    words, number = condition.words.casefold(), condition.number
    match condition.kind:
        case "empty":
            return is_empty
        case "filled":
            return lambda value: not is_empty(value)
        case "contains":
            return lambda value: any(words in leaf.casefold() for leaf in _leaves(value))
        case "lacks":
            return lambda value: not any(words in leaf.casefold() for leaf in _leaves(value))
        case "matches":
            pattern = Pattern(condition.words, is_regex=True)
            return lambda value: any(pattern.is_in(leaf) for leaf in _leaves(value))
        case "longer":
            return lambda value: sum(map(len, _leaves(value))) > number
        case "shorter":
            return lambda value: sum(map(len, _leaves(value))) < number
