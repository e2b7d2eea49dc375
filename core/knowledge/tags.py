"""Words the person puts on documents, to search only among those that have them.

They are the person's own work, so they lie beside the index and not in it: another index, or none, costs none of
them. Does not know which documents are indexed.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from core import versions
from core.errors import explain_os_errors
from core.knowledge.database import connect, explain_database_errors

FORMAT = 1
LONGEST = 60
"""Characters of a tag."""

_TABLE = """
CREATE TABLE IF NOT EXISTS tags (path TEXT, tag TEXT COLLATE NOCASE, PRIMARY KEY (path, tag)) WITHOUT ROWID;
"""


def written(words: str) -> list[str]:
    """The tags in what was written, with commas between them; each once, whatever its capitals."""
    found: dict[str, str] = {}
    for part in words.split(","):
        tag = " ".join(part.split())[:LONGEST].strip()
        if tag:
            found.setdefault(tag.casefold(), tag)
    return list(found.values())


class Tags:
    """Tags by the document's path in the documents folder. `folder` is the project's knowledge folder. Every method
    opens its own connection, so it may be called from any thread or process; each call that writes is one transaction.
    """

    def __init__(self, folder: Path) -> None:
        self.file = folder / "tags.sqlite"

    def all(self) -> dict[str, tuple[str, ...]]:
        """The tags of each document that has any, in their order."""
        found: dict[str, list[str]] = {}
        with self._open(write=False) as db:
            for path, tag in db.execute("SELECT path, tag FROM tags ORDER BY path, tag") if db else ():
                found.setdefault(path, []).append(tag)
        return {path: tuple(tags) for path, tags in found.items()}

    def paths_with(self, tags: Iterable[str]) -> list[str]:
        """The documents that have any of these tags."""
        wanted = list(tags)
        marks = ",".join("?" * len(wanted))
        with self._open(write=False) as db:
            query = f"SELECT DISTINCT path FROM tags WHERE tag IN ({marks}) ORDER BY path"
            return [path for (path,) in db.execute(query, wanted)] if db else []

    def change(self, paths: Sequence[str], *, add: Iterable[str] = (), remove: Iterable[str] = ()) -> None:
        """Put tags on documents, and take others off them."""
        added, removed = list(add), list(remove)
        with self._open(write=True) as db:
            assert db is not None
            gone = "DELETE FROM tags WHERE path = ? AND tag = ?"
            db.executemany(gone, [(path, tag) for path in paths for tag in removed])
            new = "INSERT OR IGNORE INTO tags VALUES (?, ?)"
            db.executemany(new, [(path, tag) for path in paths for tag in added])

    def move(self, moved: Iterable[tuple[str, str]]) -> None:
        """Documents that were at one path and are now at another."""
        with self._open(write=False) as db:
            if db is not None:
                for before, after in moved:
                    db.execute("UPDATE OR REPLACE tags SET path = ? WHERE path = ?", (after, before))

    def forget(self, paths: Iterable[str]) -> None:
        """These documents were removed by the person."""
        with self._open(write=False) as db:
            if db is not None:
                db.executemany("DELETE FROM tags WHERE path = ?", [(path,) for path in paths])

    @contextlib.contextmanager
    def _open(self, *, write: bool) -> Iterator[sqlite3.Connection | None]:
        """The database; None where there is none yet and none is to be made."""
        if not write and not self.file.exists():
            yield None
            return
        with explain_os_errors(self.file.parent):
            self.file.parent.mkdir(parents=True, exist_ok=True)
        with explain_database_errors(self.file), contextlib.closing(connect(self.file)) as db, db:
            found = db.execute("PRAGMA user_version").fetchone()[0]
            versions.refuse_newer(found, FORMAT, self.file)
            if found == 0:
                db.executescript(_TABLE + f"PRAGMA user_version = {FORMAT};")
            yield db
