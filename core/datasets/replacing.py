"""Find and replace in the texts of rows: what would change, and the edit that changes it, with one undo.

Runs in a thread with a dataset of its own. Leaves names of speakers and fields alone. Does not know the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from core.datasets import database
from core.datasets.edits import Cell, Edit, Many, SetCells
from core.datasets.leaves import rewritten
from core.datasets.pattern import Pattern
from core.datasets.rows import Fields
from core.datasets.stopping import Stopped, never, stopping
from core.datasets.store import Dataset
from core.datasets.weighing import Scale
from core.errors import Cancelled, UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

_BATCH = 500
_fields: msgspec.json.Decoder[Fields] = msgspec.json.Decoder(Fields)
Progress = Callable[[int, int], None]
"""Rows looked at, and rows in all."""


class Replacement(msgspec.Struct, frozen=True):
    """What is looked for, and what is put in its place.

    In a regular expression, `with_words` may hold \\1 or \\g<name> for what a group has found, and \\n for a new
    line. `columns`: where to look; empty: in all.
    """

    find: str
    with_words: str
    is_regex: bool = False
    match_case: bool = False
    whole_words: bool = False
    columns: tuple[str, ...] = ()


class Change(msgspec.Struct, frozen=True):
    """A text as it is and as it would be; `old` and `new` are the (start, end) of what differs in each."""

    before: str
    after: str
    old: list[tuple[int, int]]
    new: list[tuple[int, int]]


class Changed(msgspec.Struct, frozen=True):
    """A field that would change: its value afterwards, the texts in it that differ, how many places in all."""

    row: int
    column: str
    value: Any
    changes: list[Change]
    places: int


class Replacer:
    """A replacement made ready. Raises `UserError` where pattern or replacement is none."""

    def __init__(self, wanted: Replacement) -> None:
        self.wanted = wanted
        self.pattern = Pattern(
            wanted.find,
            is_regex=wanted.is_regex,
            match_case=wanted.match_case,
            whole_words=wanted.whole_words,
        )
        if wanted.is_regex:
            self._check_template()

    def change(self, words: str) -> Change | None:
        """What becomes of a text; None where nothing does. Raises `UserError` where the pattern takes too long."""
        parts: list[str] = []
        old: list[tuple[int, int]] = []
        new: list[tuple[int, int]] = []
        at = length = 0
        for match in self.pattern.matches(words):
            put = match.expand(self.wanted.with_words) if self.wanted.is_regex else self.wanted.with_words
            start, end = match.span()
            if put == words[start:end]:
                continue
            parts += [words[at:start], put]
            length += start - at
            old.append((start, end))
            new.append((length, length + len(put)))
            length += len(put)
            at = end
        if not old:
            return None
        return Change(words, "".join(parts) + words[at:], old, new)

    def changed(self, row: int, column: str, value: Any) -> Changed | None:
        """What becomes of a field."""
        changes: list[Change] = []

        def change(words: str) -> str:
            made = self.change(words)
            if made is None:
                return words
            changes.append(made)
            return made.after

        after = rewritten(value, change)
        if not changes:
            return None
        return Changed(row, column, after, changes, sum(len(made.old) for made in changes))

    def _check_template(self) -> None:
        """A replacement that names a group there is none of fails at the first match: find out before."""
        import regex

        try:
            regex.compile(f"{self.wanted.find}\n|").sub(self.wanted.with_words, "")
        except (regex.error, ValueError, IndexError, KeyError) as error:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{words}” cannot be put in: {reason}."),
                QT_TRANSLATE_NOOP(
                    "core",
                    "\\1 stands for what the first pair of brackets has found; write \\\\ for a backslash.",
                ),
                words=self.wanted.with_words[:80],
                reason=str(getattr(error, "msg", "") or error),
            ) from error


def changes(
    store: Dataset,
    wanted: Replacement,
    ids: Sequence[int] | None = None,
    stopped: Stopped = never,
    progress: Progress = lambda _done, _all: None,
) -> Iterator[Changed]:
    """The fields that would change, in the order of the rows: of all rows, or of those with `ids`.

    Raises `UserError`, and `Cancelled` soon after `stopped` says so.
    """
    if not wanted.find:
        return
    replacer = Replacer(wanted)
    for row, fields in _candidates(store, wanted, ids, stopped, progress):
        for column, value in fields.items():
            if wanted.columns and column not in wanted.columns:
                continue
            if (found := replacer.changed(row, column, value)) is not None:
                yield found


def replace_edit(
    store: Dataset,
    wanted: Replacement,
    ids: Sequence[int] | None = None,
    stopped: Stopped = never,
    progress: Progress = lambda _done, _all: None,
) -> tuple[Edit | None, Text]:
    """The edit that replaces, and what it is called; None where there is nothing to replace.

    Raises `UserError` also where it would be more text than one edit can carry.
    """
    cells: dict[str, list[Cell]] = {}
    places, scale = 0, Scale()
    for found in changes(store, wanted, ids, stopped, progress):
        scale.add(found.value)
        cells.setdefault(found.column, []).append(Cell(found.row, found.value))
        places += found.places
    title = text(
        QT_TRANSLATE_NOOP("core", "Replace “{words}” in %n place(s)"), n=places, words=wanted.find[:40]
    )
    edits = [SetCells(column, found_cells) for column, found_cells in cells.items()]
    if not edits:
        return None, title
    return (edits[0] if len(edits) == 1 else Many([*edits])), title


def _candidates(
    store: Dataset, wanted: Replacement, ids: Sequence[int] | None, stopped: Stopped, progress: Progress
) -> Iterator[tuple[int, Fields]]:
    """Rows that may hold it."""
    db = store.connection
    may_hold = _quick_test(wanted)
    query = "SELECT seat.id, fields FROM seat JOIN row ON row.id = seat.id WHERE place IS NOT NULL"
    if ids is None:
        total, done = store.counts().every, 0
        with database.explain(store.path), stopping(db, stopped):
            cursor = db.execute(f"{query} ORDER BY place")
            while lines := cursor.fetchmany(_BATCH):
                yield from ((row, _fields.decode(fields)) for row, fields in lines if may_hold(fields))
                done += len(lines)
                progress(done, total)
                if stopped():
                    raise Cancelled
        return
    for start in range(0, len(ids), _BATCH):
        if stopped():
            raise Cancelled
        some = list(ids[start : start + _BATCH])
        marks = ",".join("?" * len(some))
        with database.explain(store.path):
            found = dict(db.execute(f"{query} AND seat.id IN ({marks})", some))
        for row in some:
            if (fields := found.get(row)) is not None and may_hold(fields):
                yield row, _fields.decode(fields)
        progress(min(len(ids), start + _BATCH), len(ids))


def _quick_test(wanted: Replacement) -> Callable[[str], bool]:
    """A test on a row's JSON that every row with a place passes: reading the others would take most of the time."""
    if wanted.is_regex:
        return lambda _fields: True
    inside = msgspec.json.encode(wanted.find).decode()[1:-1]
    if wanted.match_case:
        return lambda fields: inside in fields
    folded = inside.casefold()
    return lambda fields: folded in fields.casefold()
