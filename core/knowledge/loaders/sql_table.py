"""A table of a database as a document: a small file says which database is asked what; its rows are the text.

The password is in the system's keyring, never in the file. A file that was not made or allowed on this machine is not
followed: adding a folder of somebody else's makes no call to anybody's database.
"""

from __future__ import annotations

import contextlib
import datetime
import hashlib
import re
import uuid
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import msgspec

from core.errors import UserError, explain_os_errors
from core.knowledge.loaders import sql_database
from core.knowledge.loaders.extract import Extract, ExtractBuilder, note, progress
from core.knowledge.loaders.records import record, said
from core.models.remote import keys
from core.paths import write_atomic
from core.text import QT_TRANSLATE_NOOP, text

SUFFIX = ".sqltable"
MOST_ROWS = 100_000
_LARGEST = 1_000_000
"""Bytes of a description: it holds a query, no rows."""
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


def _now() -> str:
    return datetime.datetime.now(datetime.UTC).isoformat(timespec="microseconds")


class SqlTable(msgspec.Struct, kw_only=True):
    """`address` is SQLAlchemy's, without a password. `read`: when its rows were last asked for by the person; a new
    time makes it another document, so that they are read anew. `rows`: how many are read at most."""

    name: str
    address: str
    query: str
    rows: int = MOST_ROWS
    id: str = msgspec.field(default_factory=lambda: uuid.uuid4().hex)
    created: str = msgspec.field(default_factory=_now)
    read: str = msgspec.field(default_factory=_now)


class SqlTableLoader:
    suffixes: tuple[str, ...] = (SUFFIX,)

    def load(self, path: Path) -> Extract:
        table = read(path)
        password = load_password(table)
        if password is None:
            raise UserError(
                QT_TRANSLATE_NOOP(
                    "core", "“{file}” asks a database ({host}), and was not allowed to on this machine."
                ),
                QT_TRANSLATE_NOOP("core", "Open it in the list of documents, look at it, and save it."),
                file=path.name,
                host=sql_database.place_of(table.address),
            )
        return _extract(path, table, password)


def _extract(path: Path, table: SqlTable, password: str) -> Extract:
    builder = ExtractBuilder()
    builder.heading(table.name, 1)
    most = max(1, min(table.rows, MOST_ROWS))
    count = 0
    progress(0, 0)
    with sql_database.asking(table.address, password, table.query) as (names, rows):
        for row in rows:
            if count == most:
                template = QT_TRANSLATE_NOOP(
                    "core", "Only the first %n row(s) of “{file}” were read; its query gives more."
                )
                note(text(template, n=most, file=path.name))
                break
            if count % sql_database.STEP == 0:
                progress(count, 0)
            values = zip(names, row, strict=True)
            builder.record(record((name, said(value)) for name, value in values if not _is_binary(value)))
            count += 1
    if not count:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The query of “{file}” gives no rows."),
            QT_TRANSLATE_NOOP("core", "Correct its conditions, or look whether the table is empty."),
            file=path.name,
        )
    return builder.build()


def _is_binary(value: Any) -> bool:
    return isinstance(value, bytes | bytearray | memoryview)


# -- the file ------------------------------------------------------------------------------------------------


def read(path: Path) -> SqlTable:
    """The description in a file. Raises `UserError` for what is none, and for one with a password in it."""
    with explain_os_errors(path):
        large = path.stat().st_size > _LARGEST
        data = b"" if large else path.read_bytes()
    try:
        table = msgspec.json.decode(data, type=SqlTable)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{file}” does not describe a table of a database: {reason}."),
            QT_TRANSLATE_NOOP("core", "Remove it, and add the table again."),
            file=path.name,
            reason=str(error),
        ) from error
    if sql_database.without_password(table.address)[1]:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A password stands in “{file}”, for everyone to read."),
            QT_TRANSLATE_NOOP("core", "Remove it, and add the table again: passwords go to the keyring."),
            file=path.name,
        )
    return table


def save(path: Path, table: SqlTable) -> None:
    """Write the description, to be read anew."""
    table.read = _now()
    write_atomic(path, msgspec.json.format(msgspec.json.encode(table), indent=2) + b"\n")


def free_path(folder: Path, name: str) -> Path:
    """Where a new table called `name` can be written."""
    stem = _FORBIDDEN.sub(" ", name).strip(" .")[:100] or "Table"
    path, number = folder / f"{stem}{SUFFIX}", 2
    while path.exists():
        path = folder / f"{stem} ({number}){SUFFIX}"
        number += 1
    return path


# -- the password --------------------------------------------------------------------------------------------


def load_password(table: SqlTable) -> str | None:
    """The password ("" where the database wants none); None where this table was never allowed on this machine."""
    kept = keys.load(key_of(table))
    return unquote(kept[1:]) if kept else None


def save_password(table: SqlTable, password: str) -> None:
    """Keep the password, and that this table may be asked for at all."""
    # Percent signs make any password one word of plain letters; the mark tells an empty one from none.
    keys.save(key_of(table), "=" + quote(password, safe=""))


def forget_password(table: SqlTable) -> None:
    keys.forget(key_of(table))


def forget_file(path: Path) -> None:
    """Drop the password of a table whose file is about to go; nothing happens for other files."""
    if path.suffix.lower() == SUFFIX:
        with contextlib.suppress(UserError):  # what is no description has no password either
            forget_password(read(path))


def key_of(table: SqlTable) -> str:
    """A password belongs to one login at one server: a file whose address was changed does not take it elsewhere."""
    url = sql_database.parse(table.address)
    where = [table.id, url.get_backend_name(), url.username or "", url.host or "", str(url.port or "")]
    # Where there is no host, the options may name one.
    where += [str(url.database) if not url.host else "", repr(sorted(url.query.items()))]
    return "table-" + hashlib.sha256("\0".join(where).encode()).hexdigest()[:32]
