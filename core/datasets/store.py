"""A dataset: rows in one SQLite file, changed by edits, each in one transaction with its undo.

What a method has returned from survives a crash of the program. Every thread opens a dataset of its own. Does not
know where rows come from, nor how they look in the window.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import msgspec

from core.datasets import applying, database, edits, messages, shapes
from core.datasets.columns import Mapping
from core.datasets.edits import DeleteRows, Edit, Many
from core.datasets.packed import Packed, pack
from core.datasets.plan import Plan
from core.datasets.rows import PLAIN, SPLITS, STATUSES, Counts, Fields, Marks, NewRow, Row, Source, Split
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text

_fields: msgspec.json.Decoder[Fields] = msgspec.json.Decoder(Fields)
_source: msgspec.json.Decoder[Source] = msgspec.json.Decoder(Source)
_text: msgspec.json.Decoder[Text] = msgspec.json.Decoder(Text)
_tags: msgspec.json.Decoder[tuple[str, ...]] = msgspec.json.Decoder(tuple[str, ...])
_SELECT = (
    "SELECT row.id, fields, source, split, status, starred, tags, note FROM seat "
    "JOIN row ON row.id = seat.id LEFT JOIN remark ON remark.id = seat.id"
)
_SAMPLES = 20
_ROOM = 48_000
"""KiB: the places of ten thousand rows that stand far apart."""
_LONG = 100_000
"""Characters of an edit's JSON that are decoded only to count its rows: a thousandth of a second's work."""
_PER_ROW = 20
"""Characters that a row takes at least in the JSON of an edit of many rows."""


class Done(msgspec.Struct, frozen=True):
    """An edit that was carried out, what undoes it, and what it is called."""

    edit: Edit
    inverse: Edit
    title: Text


class Dataset:
    """An open dataset. Use it in one thread and close it; a ``with`` statement does."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._db = database.connect(path)
        self._mapping: tuple[tuple[int, int], Mapping | None] | None = None

    @classmethod
    def create(cls, path: Path) -> Dataset:
        """Make a new, empty dataset and open it."""
        database.create(path)
        return cls(path)

    @property
    def connection(self) -> sqlite3.Connection:
        """For reading in ways of one's own (search, checks); changes go through edits."""
        return self._db

    @property
    def name(self) -> str:
        return self.path.stem

    def close(self) -> None:
        self._db.close()

    def __enter__(self) -> Dataset:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # -- reading -------------------------------------------------------------------------------------------

    def rows(
        self, split: Split | None = None, ids: Sequence[int] | None = None, *, every: bool = False
    ) -> Iterator[Row]:
        """The accepted rows in their order: all of them, or one part of the split ("": those not assigned); with
        `every`, drafts and rejected rows too. Or those with `ids`, whatever their status, in the order of `ids`,
        without those that are gone."""
        if ids is not None:
            yield from self._rows_by_id(ids)
            return
        query = f"{_SELECT} WHERE {_which(every)}"
        with database.explain(self.path):
            if split is None:
                cursor = self._db.execute(f"{query} ORDER BY place")
            else:
                number = applying.NUMBER[split]
                cursor = self._db.execute(f"{query} AND split = ? ORDER BY place", (number,))
            while found := cursor.fetchmany(200):
                yield from map(_row, found)

    def row(self, row: int) -> Row | None:
        """The row with this id, or None if it is gone."""
        return next(self._rows_by_id([row]), None)

    def ids(self, *, every: bool = False) -> Iterator[int]:
        """The ids of the accepted rows in their order; with `every`, of all rows."""
        with database.explain(self.path):
            cursor = self._db.execute(f"SELECT id FROM seat WHERE {_which(every)} ORDER BY place")
            while found := cursor.fetchmany(4000):
                for (row,) in found:
                    yield row

    def counts(self) -> Counts:
        """How many rows are accepted, in all and per part of the split, and how many wait or are rejected."""
        accepted, every = [0] * len(SPLITS), [0] * len(STATUSES)
        with database.explain(self.path):
            for split, status, n in self._db.execute("SELECT split, status, n FROM tally"):
                every[status] += n
                if status == 0:
                    accepted[split] = n
        return Counts(every[0], accepted[1], accepted[2], accepted[3], every[1], every[2])

    def tags(self) -> dict[str, int]:
        """The tags in use, and how many rows have each."""
        with database.explain(self.path):
            query = (
                "SELECT value, count(*) FROM remark JOIN seat USING (id), json_each(tags) "
                "WHERE place IS NOT NULL GROUP BY value ORDER BY value"
            )
            return dict(self._db.execute(query))

    @property
    def columns(self) -> list[str]:
        """The names of the fields that occur, in the order shown."""
        with database.explain(self.path):
            return applying.get_columns(self._db)

    @property
    def mapping(self) -> Mapping | None:
        """Which column is what: as chosen, else as guessed; None where it is not clear."""
        if self._db.in_transaction:
            return self._find_mapping()
        version = self.version
        if self._mapping is None or self._mapping[0] != version:
            self._mapping = version, self._find_mapping()
        return self._mapping[1]

    def _find_mapping(self) -> Mapping | None:
        with database.explain(self.path):
            if chosen := applying.get_mapping(self._db):
                return chosen
        samples = []
        for row in self.rows(every=True):
            samples.append(row.fields)
            if len(samples) == _SAMPLES:
                break
        return shapes.recognise(self.columns, samples)

    @property
    def plan(self) -> Plan | None:
        """How the rows were split; None where they were not, or by hand."""
        with database.explain(self.path):
            return applying.get_plan(self._db)

    def messages(self, row: Row, mapping: Mapping | None = None) -> list[messages.Message]:
        """The turns of a row, by the dataset's mapping. Raises `UserError` where it has none.

        Pass the `mapping` when asking for many rows: it is looked up each time otherwise.
        """
        mapping = mapping or self.mapping
        if mapping is None:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "“{name}” has no question and answer among its columns: {columns}."
                ),
                QT_TRANSLATE_NOOP("core", "Choose on the Dataset screen which column is what."),
                name=self.name,
                columns=", ".join(self.columns) or "-",
            )
        return messages.to_messages(row.fields, mapping)

    @property
    def version(self) -> tuple[int, int]:
        """Differs from an earlier one when another connection has changed the dataset since."""
        with database.explain(self.path):
            seen: int = self._db.execute("PRAGMA data_version").fetchone()[0]
        return seen, self._db.total_changes

    @property
    def state(self) -> int:
        """The number of the present state of the rows: the same again after an undo and a redo."""
        with database.explain(self.path):
            found = self._db.execute("SELECT state FROM undo WHERE id = ?", (self._position(),)).fetchone()
        return found[0] if found else 0

    # -- changing ------------------------------------------------------------------------------------------

    def apply(self, edit: Edit, title: Text | None = None, *, state: int | None = None) -> Edit:
        """Carry out an edit and note how to undo it; returns the inverse. What was undone can't be redone then.

        `state`: the number of the earlier state to which the edit leads back.
        """
        with self.writing():
            position = self._position()
            self._forget_redo(position)
            first = self._next_row()
            inverse = applying.apply(self._db, edit)
            self._note(position + 1, title or edits.title(edit), inverse, first, state)
        return inverse

    def append(self, rows: Packed | Iterable[NewRow], title: Text, entry: int = 0) -> int:
        """Add rows at the end as part of the undo entry `entry` of an earlier call, if that is still the last.

        For imports: many transactions, one undo. Returns the entry. `title` replaces the entry's.
        """
        packed = rows if isinstance(rows, Packed) else pack(rows)
        with self.writing():
            position = self._position()
            self._forget_redo(position)
            first = self._next_row()
            inverse = applying.insert(self._db, packed, None)
            if position == entry and position > 0:
                former, first = self._db.execute(
                    "SELECT edit, first FROM undo WHERE id = ?", (position,)
                ).fetchone()
                self._note(position, title, _joined(inverse, edits.decode(former)), first)
                return position
            self._note(position + 1, title, inverse, first)
            return position + 1

    def undo(self) -> Done | None:
        """Take the last edit back. None if there is none."""
        return self._step(-1)

    def redo(self) -> Done | None:
        """Do again what was last taken back. None if there is nothing."""
        return self._step(+1)

    @property
    def undo_text(self) -> Text | None:
        """What `undo` would take back."""
        return self._title(0)

    @property
    def redo_text(self) -> Text | None:
        """What `redo` would do again."""
        return self._title(1)

    def size_of_undo(self) -> int:
        """How many rows `undo` would touch; where it is thousands, or very long ones, only a guess."""
        return self._size(0)

    def size_of_redo(self) -> int:
        """How many rows `redo` would touch, told like `size_of_undo`."""
        return self._size(1)

    # -- keeping ---------------------------------------------------------------------------------------------

    def integrity(self) -> list[str]:
        """What is wrong with the file, in SQLite's words and our own; empty if nothing is."""
        with database.explain(self.path):
            said = [line for (line,) in self._db.execute("PRAGMA integrity_check") if line != "ok"]
            counted = {
                (split, status): n
                for split, status, n in self._db.execute(
                    "SELECT split, status, count(*) FROM seat WHERE place IS NOT NULL GROUP BY split, status"
                )
            }
            kept = {
                (split, status): n
                for split, status, n in self._db.execute("SELECT split, status, n FROM tally WHERE n != 0")
            }
            if counted != kept:
                said.append(f"rows counted {counted}, noted {kept}")
            twice = self._db.execute("SELECT count(place) - count(DISTINCT place) FROM seat").fetchone()[0]
            if twice:
                said.append(f"{twice} rows share a place")
            lost = "SELECT count(*) FROM seat LEFT JOIN row ON row.id = seat.id WHERE row.id IS NULL"
            if (n := self._db.execute(lost).fetchone()[0]) > 0:
                said.append(f"{n} rows have lost their fields")
            torn = "SELECT count(*) FROM stood LEFT JOIN row ON row.id = stood.id WHERE row.id IS NULL"
            if (n := self._db.execute(torn).fetchone()[0]) > 0:
                said.append(f"{n} rows of versions have lost their fields")
        return said

    def checkpoint(self) -> None:
        """Bring the journal into the file itself, as far as nobody reads it."""
        with database.explain(self.path):
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)")

    def leave_journal(self) -> None:
        """Leave it to a `checkpoint` to bring the journal into the file: a commit would do so now and then, and take
        a hundred times its time."""
        self._db.execute("PRAGMA wal_autocheckpoint=0")

    def take_room(self) -> None:
        """Have memory for an edit of many rows until this is closed; their places are read and written more than
        once."""
        self._db.execute(f"PRAGMA cache_size=-{_ROOM}")

    def settle(self) -> None:
        """Bring all of the journal into the file, so that the file alone is the dataset.

        Raises `UserError` if somebody else has it open.
        """
        with database.lock_for(self.path), database.explain(self.path):
            busy = self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        if busy:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{name}” is in use."),
                QT_TRANSLATE_NOOP("core", "Wait until the jobs that use it are done."),
                name=self.name,
            )

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction for what is kept beside the rows (versions, what came in and went out): all of it or nothing.

        Rows are changed by `apply` alone.
        """
        with database.lock_for(self.path), database.explain(self.path):
            database.begin(self._db)
            try:
                yield self._db
                self._db.execute("COMMIT")
            except BaseException:
                # A full disk makes SQLite roll back by itself.
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    def _step(self, direction: int) -> Done | None:
        with self.writing():
            position = self._position()
            entry = position if direction < 0 else position + 1
            found = self._db.execute("SELECT edit, title FROM undo WHERE id = ?", (entry,)).fetchone()
            if found is None:
                return None
            edit = edits.decode(found[0])
            inverse = applying.apply(self._db, edit)
            self._db.execute("UPDATE undo SET edit = ? WHERE id = ?", (edits.encode(inverse), entry))
            applying.set_meta(self._db, "undo", str(position + direction))
        return Done(edit, inverse, _text.decode(found[1]))

    def _position(self) -> int:
        return int(applying.get_meta(self._db, "undo"))

    def _next_row(self) -> int:
        return int(applying.get_meta(self._db, "next_row"))

    def _note(self, entry: int, title: Text, inverse: Edit, first: int, state: int | None = None) -> None:
        """Keep the undo of an edit that gave rows ids from `first` on, and number the state it led to."""
        newest = int(applying.get_meta(self._db, "state")) + 1
        self._db.execute(
            "INSERT OR REPLACE INTO undo VALUES (?, ?, ?, ?, ?, ?)",
            (
                entry,
                msgspec.json.encode(title).decode(),
                edits.encode(inverse),
                time.time(),
                first,
                newest if state is None else state,
            ),
        )
        applying.set_meta(self._db, "undo", str(entry))
        applying.set_meta(self._db, "state", str(newest))

    def _forget_redo(self, position: int) -> None:
        found = self._db.execute("SELECT first FROM undo WHERE id = ?", (position + 1,)).fetchone()
        if found is not None:
            # Ids only grow: what came with the undone edits has the highest.
            applying.forget(self._db, found[0])
            self._db.execute("DELETE FROM undo WHERE id > ?", (position,))

    def _size(self, ahead: int) -> int:
        with database.explain(self.path):
            found = self._db.execute(
                "SELECT length(edit), CASE WHEN length(edit) < ? THEN edit END FROM undo WHERE id = ?",
                (_LONG, self._position() + ahead),
            ).fetchone()
        if found is None:
            return 0
        length, edit = found
        return edits.size(edits.decode(edit)) if edit is not None else length // _PER_ROW

    def _title(self, ahead: int) -> Text | None:
        with database.explain(self.path):
            found = self._db.execute(
                "SELECT title FROM undo WHERE id = ?", (self._position() + ahead,)
            ).fetchone()
        return _text.decode(found[0]) if found else None

    def _rows_by_id(self, ids: Sequence[int]) -> Iterator[Row]:
        for start in range(0, len(ids), 500):
            some = ids[start : start + 500]
            marks = ",".join("?" * len(some))
            with database.explain(self.path):
                found = {
                    line[0]: line
                    for line in self._db.execute(
                        f"{_SELECT} WHERE seat.id IN ({marks}) AND place IS NOT NULL", list(some)
                    )
                }
            for row in some:
                if row in found:
                    yield _row(found[row])


def open_dataset(path: Path) -> Dataset:
    """Open the dataset at `path` for the calling thread. Raises `UserError` where there is none that can be read."""
    return Dataset(path)


def _which(every: bool) -> str:
    return "place IS NOT NULL" if every else "place IS NOT NULL AND status = 0"


def _row(line: tuple[int, str, str | None, int, int, int, str | None, str | None]) -> Row:
    row, fields, source, split, status, starred, tags, note = line
    return Row(
        row,
        _fields.decode(fields),
        _source.decode(source) if source else None,
        SPLITS[split],
        Marks(STATUSES[status], bool(starred), _tags.decode(tags) if tags else (), note or "")
        if status or starred or tags or note
        else PLAIN,
    )


def _joined(inverse: Edit, former: Edit) -> Edit:
    """One inverse for two insertions, the later first; rows that follow on each other become one run."""
    later, earlier = edits.flat(inverse), edits.flat(former)
    if isinstance(later[0], DeleteRows) and isinstance(earlier[0], DeleteRows):
        runs = [*earlier[0].rows]
        for first, last in later[0].rows:
            if runs and runs[-1][1] + 1 == first:
                runs[-1] = (runs[-1][0], last)
            else:
                runs.append((first, last))
        # The columns of before the first insertion are set last.
        return Many([DeleteRows(runs), *later[1:], *earlier[1:]])
    return Many([*later, *earlier])
