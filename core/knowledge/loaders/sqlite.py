"""SQLite files: each table under its name, each row a record. Opened for reading only; nothing in them is run.

Does not read views, and pictures and other binary values.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from core.errors import UserError
from core.knowledge.loaders.extract import Extract, ExtractBuilder, note, progress
from core.knowledge.loaders.records import record, said
from core.text import QT_TRANSLATE_NOOP, text

_OFTEN = 2_000
_MAGIC = b"SQLite format 3\0"


class SqliteLoader:
    suffixes: tuple[str, ...] = (".sqlite", ".sqlite3", ".db", ".db3")

    def load(self, path: Path) -> Extract:
        with path.open("rb") as file:
            if file.read(len(_MAGIC)) != _MAGIC:
                raise UserError(
                    QT_TRANSLATE_NOOP("core", "“{file}” is not a SQLite database."),
                    QT_TRANSLATE_NOOP("core", "Export its tables as CSV from the program it belongs to."),
                    file=path.name,
                )
        builder = ExtractBuilder()
        try:
            with contextlib.closing(_open(path)) as db:
                for table in _tables(db):
                    builder.heading(table, 1)
                    for row in _rows(db, table):
                        builder.record(record(row))
        except sqlite3.Error as error:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{file}” is a damaged SQLite database: {reason}."),
                QT_TRANSLATE_NOOP("core", "Copy it again from where it came, while no program writes it."),
                file=path.name,
                reason=str(error),
            ) from error
        log = path.with_name(path.name + "-wal")
        if log.exists() and log.stat().st_size:
            template = QT_TRANSLATE_NOOP(
                "core",
                "A program has “{file}” open, and its latest changes are not in it yet: close that program "
                "and index again.",
            )
            note(text(template, file=path.name))
        return builder.build()


def _open(path: Path) -> sqlite3.Connection:
    # A slash more on Windows: file:///C:/…
    place = quote(path.absolute().as_posix())
    db = sqlite3.connect(f"file:{'' if place.startswith('/') else '/'}{place}?mode=ro&immutable=1", uri=True)
    db.text_factory = lambda data: data.decode("utf-8", "replace")
    db.execute("PRAGMA trusted_schema = OFF")
    db.execute("PRAGMA cell_size_check = ON")
    return db


def _tables(db: sqlite3.Connection) -> list[str]:
    """The tables people made: not the inner ones of the library, of a full-text search or of a map."""
    listed = db.execute("PRAGMA table_list").fetchall()
    return sorted(
        name for _, name, kind, *_ in listed if kind == "table" and not str(name).startswith("sqlite_")
    )


def _rows(db: sqlite3.Connection, table: str) -> Iterator[list[tuple[str, str]]]:
    name = table.replace('"', '""')
    cursor = db.execute(f'SELECT * FROM "{name}"')
    names = [column[0] for column in cursor.description]
    for number, row in enumerate(cursor):
        if number % _OFTEN == 0:
            progress(number, 0)
        yield [
            (column, said(value))
            for column, value in zip(names, row, strict=True)
            if not isinstance(value, bytes)
        ]
