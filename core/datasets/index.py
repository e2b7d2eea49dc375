"""The index of a dataset's words: a file of its own beside the dataset, so that a word is found without a look at all
rows.

It is derived: missing, damaged or of another version it is made anew, and to delete it loses nothing. The dataset notes
which rows were changed since (table ``touched``, kept by a trigger from the day it has an index); new rows are known by
their ids, which only grow. A changed row gets a new entry, and only its newest counts. Does not know the window.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from types import TracebackType
from typing import Any

import msgspec

from core import read_only, schemas
from core.datasets import database, wording
from core.datasets.ahead import ahead
from core.datasets.applying import get_meta, set_meta
from core.datasets.known_order import Order
from core.datasets.rows import ids_of
from core.datasets.stopping import Stopped, never, stopping
from core.datasets.store import Dataset
from core.errors import Cancelled

SUFFIX = ".words"
WORTH = 20_000
"""Rows from which on an index is worth its room: fewer are looked through at once."""
AT_ONCE = 2000
"""Rows that a search itself brings into the index before it asks."""
_FORMAT = 1
_APPLICATION = 0x55737457  # "UstW"
_AGAIN = 1 << 40
"""Entries of changed rows are numbered from here on; those before have their rows' ids."""
_STALE = 50_000
"""Entries of changed rows from which on, if they outnumber the rows, the index is made anew."""
_BATCH = 500
_HEAVY = 4 << 20
"""Characters that make a batch of fewer rows."""
_COMMIT = 40
"""Batches in one transaction."""
_PATIENCE = 1.0
"""Seconds to wait for another process that writes."""
_NOT_NOW = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_CANTOPEN}
_WORDS = """CREATE VIRTUAL TABLE words USING fts5 (
    text, content='', columnsize=0,
    tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'")"""
_SCHEMA = f"""
CREATE TABLE state (key TEXT PRIMARY KEY, value NOT NULL) WITHOUT ROWID;
CREATE TABLE again (entry INTEGER PRIMARY KEY, row INTEGER NOT NULL UNIQUE);
{_WORDS};
INSERT INTO words (words, rank) VALUES ('hashsize', {32 << 20});
INSERT INTO words (words, rank) VALUES ('automerge', 8);
INSERT INTO state VALUES ('row', 0), ('at', 0), ('next', {_AGAIN});
"""
_TOUCHED = (
    "CREATE TABLE IF NOT EXISTS touched (at INTEGER PRIMARY KEY AUTOINCREMENT, row INTEGER NOT NULL UNIQUE)",
    database.TOUCH.replace("TRIGGER", "TRIGGER IF NOT EXISTS", 1),
    "DELETE FROM touched",
)


class Damaged(Exception):
    """The index turned out to be damaged; it has been deleted."""


def path_of(dataset: Path) -> Path:
    """Where the index of a dataset is or would be."""
    return dataset.with_name(dataset.stem + SUFFIX)


def remove(dataset: Path) -> None:
    """Delete the index of a dataset; nothing is lost."""
    for name in database.companions(path_of(dataset)):
        # Where another process has it open, some systems refuse: it does not fit its dataset then, and is not used.
        with contextlib.suppress(OSError):
            name.unlink(missing_ok=True)


def move(dataset: Path, to: Path) -> None:
    """Let the index follow its dataset to another name, or go where it cannot."""
    remove(to)
    try:
        for old, new in zip(
            database.companions(path_of(dataset)), database.companions(path_of(to)), strict=True
        ):
            if old.exists():
                old.rename(new)
    except OSError:
        remove(dataset)
        remove(to)


def behind(store: Dataset) -> int | None:
    """How many rows came or changed since the index was brought up to date; None where there is none to be used."""
    with contextlib.suppress(Damaged), WordIndex(store) as index:
        return index.behind() if index.fits else None
    return None


def answers(store: Dataset, words: str) -> bool:
    """Whether `find` would answer these words now."""
    missing = behind(store) if wording.phrase(words) else None
    return missing is not None and missing <= AT_ONCE


def find(
    store: Dataset,
    words: str,
    stopped: Stopped = never,
    like: Sequence[str] = (),
    known: Order | None = None,
) -> array[int] | None:
    """The ids of the rows that hold `words` one after the other, the last perhaps only begun, in the rows' order.
    With `like`, only those whose fields are like one of these patterns, which hold all of the words, too.
    `known`: the order of all rows as it is now, where it is known.

    None where no index is there or it is too far behind, or where `words` are none. Raises `Cancelled`.
    """
    if asked := wording.phrase(words, is_tested=bool(like)):
        with contextlib.suppress(Damaged), WordIndex(store) as index:
            missing = index.behind() if index.fits else AT_ONCE + 1
            if missing == 0 or (missing <= AT_ONCE and index.fill_if_free(stopped)):
                return index.find(asked, like, stopped, known)
    return None


def catch_up(
    store: Dataset, tell: Callable[[int, int], None] = lambda _done, _rows: None, stopped: Stopped = never
) -> None:
    """Bring the index up to date, and make it where there is none to be used.

    `tell`: how many rows are done, of how many. What is done stays done. Raises `Cancelled`; `UserError` where it
    cannot be written; `Damaged`.
    """
    with contextlib.suppress(Damaged):
        # Found to be damaged, it is gone: the other time it is made anew.
        return _catch_up(store, tell, stopped)
    return _catch_up(store, tell, stopped)


def _catch_up(store: Dataset, tell: Callable[[int, int], None], stopped: Stopped) -> None:
    with WordIndex(store) as index, database.explain(index.path):
        if not index.fits or index.is_stale():
            index.make_anew()
        index.fill(tell, stopped)


class WordIndex:
    """The open index of an open dataset. `fits`: it is there, of this version and of this very dataset."""

    def __init__(self, store: Dataset) -> None:
        self._store = store
        self.path = path_of(store.path)
        self._db: sqlite3.Connection | None = None
        self.fits = False
        # It would have to note changes in the dataset, and opens it by itself.
        if self.path.is_file() and read_only.why(store.path) is None:
            with self._guarded():
                self._db = sqlite3.connect(self.path, isolation_level=None, timeout=_PATIENCE)
                self.fits = self._fits()

    def __enter__(self) -> WordIndex:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None

    # -- asking --------------------------------------------------------------------------------------------

    def behind(self) -> int:
        """How many rows are missing, or stand as they were before a change."""
        with self._guarded():
            row = self._get("row")
            changed = self._store.connection.execute(
                "SELECT count(*) FROM touched WHERE at > ? AND row <= ?", (self._get("at"), row)
            ).fetchone()[0]
            return int(changed) + _newest(self._store) - int(row)

    def is_stale(self) -> bool:
        """Whether it holds more that was than that is."""
        with self._guarded():
            return bool(self._get("next") - _AGAIN > max(_STALE, self._get("row")))

    def find(
        self, asked: str, like: Sequence[str], stopped: Stopped, known: Order | None = None
    ) -> array[int]:
        """The rows that fit a question to FTS5, and one of the patterns `like`, if there are any."""
        with self._guarded(), stopping(self.db, stopped):
            hits = self._hits(asked)
            # To look each of them up takes SQLite ten times as long as to find it.
            found = known.among(hits) if known is not None else None
            self.db.execute("ATTACH ? AS dataset", (str(self._store.path),))
            if found is None:
                found = self._asked(
                    "SELECT seat.id AS row FROM json_each(?) CROSS JOIN dataset.seat ON seat.id = value "
                    "WHERE place IS NOT NULL ORDER BY place",
                    _listed(hits),
                )
            if like:
                tests = " OR ".join(["fields LIKE ? ESCAPE '\x1b'"] * len(like))
                alike = self._asked(
                    "SELECT held.id AS row FROM json_each(?) CROSS JOIN dataset.row AS held ON held.id = value "
                    f"WHERE {tests}",
                    _listed(found),
                    *like,
                )
                keep = set(alike)
                found = array("q", [row for row in found if row in keep])
            return found

    def _hits(self, asked: str) -> array[int]:
        """The rows of the entries that fit a question to FTS5, whether they stand in the order or not; growing."""
        entries = self._asked("SELECT rowid AS row FROM words WHERE words MATCH ? ORDER BY rowid", asked)
        changed = set(self._asked("SELECT row FROM again"))
        if not changed:
            return entries
        first = bisect_left(entries, _AGAIN)
        # Of a changed row only the newest entry is known there.
        newest = self._asked(
            "SELECT again.row AS row FROM json_each(?) CROSS JOIN again ON entry = value",
            _listed(entries[first:]),
        )
        return array("q", sorted([*(row for row in entries[:first] if row not in changed), *newest]))

    def _asked(self, query: str, *values: str) -> array[int]:
        """The numbers that a query finds as `row`."""
        (found,) = self.db.execute(f"SELECT json_group_array(row) FROM ({query})", values).fetchone()
        return ids_of(found)

    # -- keeping it up to date -----------------------------------------------------------------------------

    def make_anew(self) -> None:
        """Replace what there is by an empty index, and have the dataset note changes for it from now on."""
        self.close()
        remove(self._store.path)
        token = os.urandom(8).hex()
        with database.explain(self.path), self._guarded():
            if self.path.exists():
                raise PermissionError(errno.EACCES, "", str(self.path))
            self._db = sqlite3.connect(self.path, isolation_level=None, timeout=_PATIENCE)
            self._db.execute("PRAGMA page_size=8192")
            self._db.execute("PRAGMA journal_mode=WAL")
            self._db.executescript(
                f"BEGIN; PRAGMA application_id={_APPLICATION}; PRAGMA user_version={_FORMAT}; {_SCHEMA}"
                f"INSERT INTO state VALUES ('token', '{token}'); COMMIT;"
            )
        with self._store.writing() as dataset:
            for statement in _TOUCHED:
                dataset.execute(statement)
            set_meta(dataset, "words", token)
        self.fits = True

    def fill_if_free(self, stopped: Stopped) -> bool:
        """Bring the few rows in that are missing; False while another process is at it, or where it cannot write."""
        try:
            self.fill(lambda _done, _rows: None, stopped)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF in _NOT_NOW:
                return False
            raise
        return True

    def fill(self, tell: Callable[[int, int], None], stopped: Stopped) -> None:
        """Bring in what is missing, in many transactions: first rows that were changed, then rows that came."""
        with self._guarded():
            self.db.execute("PRAGMA synchronous=NORMAL")
            self.db.execute("PRAGMA cache_size=-16000")
            missing, done = self.behind(), 0
            row = self._get("row")
            try:
                with ahead(self._missing(self._get("at"), row)) as batches:
                    for number, batch in enumerate(batches, 1):
                        if stopped():
                            raise Cancelled
                        if not self.db.in_transaction:
                            self.db.execute("BEGIN IMMEDIATE")
                        self._enter(batch)
                        if number % _COMMIT == 0:
                            self.db.execute("COMMIT")
                        done += len(batch.rows)
                        tell(done, max(missing, done))
            finally:
                # Each batch is whole: what is done stays done.
                if self.db.in_transaction:
                    self.db.execute("COMMIT")

    def _enter(self, batch: _Batch) -> None:
        entries: Iterable[int] = batch.rows
        if batch.at is not None:
            first = self._get("next")
            entries = range(first, first + len(batch.rows))
            again = zip(entries, batch.rows, strict=True)
            self.db.executemany("INSERT OR REPLACE INTO again VALUES (?, ?)", again)
            self._set("next", first + len(batch.rows))
            self._set("at", batch.at)
        if batch.row is not None:
            self._set("row", batch.row)
        if batch.rows:
            marks = ",".join(["(?,?)"] * len(batch.rows))
            values = chain.from_iterable(zip(entries, batch.words, strict=True))
            self.db.execute(f"INSERT INTO words (rowid, text) VALUES {marks}", list(values))

    def _missing(self, at: int, row: int) -> Iterator[_Batch]:
        yield from self._changed(at, row)
        yield from self._new(row)

    def _changed(self, at: int, row: int) -> Iterator[_Batch]:
        """Rows up to `row` that were changed after `at`. Works in a thread, with a dataset of its own."""
        with Dataset(self._store.path) as store:
            while True:
                batch = _Batch([], [])
                asked = store.connection.execute(
                    "SELECT at, touched.row, fields FROM touched LEFT JOIN row ON row.id = touched.row "
                    "WHERE at > ? ORDER BY at",
                    (at,),
                )
                with contextlib.closing(asked):
                    for at, changed, fields in asked:
                        batch.at = at
                        # One that came later is about to come in as new; one that is gone is not missed.
                        if changed <= row and fields is not None and batch.is_full_with(changed, fields):
                            break
                if batch.at is None:
                    return
                yield batch

    def _new(self, row: int) -> Iterator[_Batch]:
        """Rows after `row`. Works in a thread, with a dataset of its own."""
        with Dataset(self._store.path) as store:
            more = True
            while more:
                more, batch = False, _Batch([], [])
                newest = _newest(store)
                asked = store.connection.execute(
                    "SELECT id, fields FROM row WHERE id > ? ORDER BY id", (row,)
                )
                with contextlib.closing(asked):
                    for row, fields in asked:
                        if more := batch.is_full_with(row, fields):
                            break
                # The last ones may have been taken out for good.
                row = row if more else max(row, newest)
                batch.row = row
                yield batch

    # -- inside --------------------------------------------------------------------------------------------

    @property
    def db(self) -> sqlite3.Connection:
        assert self._db is not None
        return self._db

    def _fits(self) -> bool:
        """Whether it was made for the dataset as it is, not for one that was put in its place, and holds nothing of a
        stranger's."""
        schemas.distrust(self.db)
        if schemas.stranger(self.db, {"words": _WORDS}):
            return False
        about = [
            self.db.execute(f"PRAGMA {what}").fetchone()[0] for what in ("application_id", "user_version")
        ]
        if about != [_APPLICATION, _FORMAT] or self._get("token") != get_meta(
            self._store.connection, "words"
        ):
            return False
        changes = "SELECT seq FROM sqlite_sequence WHERE name = 'touched'"
        last = (self._store.connection.execute(changes).fetchone() or (0,))[0]
        return bool(self._get("at") <= last and self._get("row") <= _newest(self._store))

    def _get(self, key: str) -> Any:
        return self.db.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()[0]

    def _set(self, key: str, value: int) -> None:
        self.db.execute("UPDATE state SET value = ? WHERE key = ?", (value, key))

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        """What SQLite says about a damaged file becomes `Damaged`, and the file goes."""
        try:
            yield
        except (sqlite3.DatabaseError, TypeError) as error:
            # A file cut short may lack a table (ERROR), or a line in one (TypeError).
            code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF
            if code not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR):
                raise
            self.close()
            self.fits = False
            remove(self._store.path)
            raise Damaged from error


class _Batch:
    """Rows with their words, and how far the index has come with them: among changes, or among new rows."""

    def __init__(self, rows: list[int], words: list[str]) -> None:
        self.rows = rows
        self.words = words
        self.at: int | None = None
        self.row: int | None = None
        self._weight = 0

    def is_full_with(self, row: int, fields: str) -> bool:
        """Add a row."""
        self.rows.append(row)
        self.words.append(wording.of_row(msgspec.json.decode(fields)))
        self._weight += len(fields)
        return len(self.rows) == _BATCH or self._weight > _HEAVY


def _listed(rows: array[int]) -> str:
    """Rows as a list that SQLite's `json_each` reads."""
    return msgspec.json.encode(rows.tolist()).decode()


def _newest(store: Dataset) -> int:
    """The highest id given so far."""
    return int(get_meta(store.connection, "next_row")) - 1
