"""Tables of databases among a project's documents: tried, added, changed and read again. Does not index them."""

from __future__ import annotations

import tempfile
from pathlib import Path

import msgspec

from core.jobs.context import JobContext
from core.knowledge.loaders import sql_database, sql_statement, sql_table
from core.knowledge.loaders.limits import USUAL
from core.knowledge.loaders.reading_child import ReadingChild
from core.knowledge.loaders.sql_table import SqlTable
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, text

TRIED = 5
"""Rows shown when a table is tried."""


def describe(name: str, address: str, query: str, former: SqlTable | None = None) -> tuple[SqlTable, str]:
    """A description made of what the person typed, and the password that stood in the address. `former`: the one that
    is changed. Raises `UserError` where it can be seen, without asking anybody, that it cannot be read."""
    bare, password = sql_database.without_password(address)
    query = sql_statement.check(query, sql_database.parse(bare).get_backend_name())
    name = name.strip() or sql_database.place_of(bare)
    if former is None:
        return SqlTable(name=name, address=bare, query=query), password
    return msgspec.structs.replace(former, name=name, address=bare, query=query), password


def try_it(ctx: JobContext, table: SqlTable, password: str) -> list[str]:
    """The first rows as they will be read, asked for in a child of its own. Raises `UserError` saying what is wrong,
    and `Cancelled`."""
    # Another id: its password is gone again when this is over, and no other is touched.
    made = SqlTable(name=table.name, address=table.address, query=table.query, rows=TRIED)
    child = ReadingChild()
    with tempfile.TemporaryDirectory() as folder:
        path = sql_table.free_path(Path(folder), made.name)
        sql_table.save(path, made)
        sql_table.save_password(made, password)
        try:
            extract = child.read(path, ctx, USUAL)
        finally:
            child.end()
            sql_table.forget_password(made)
    ends = [*extract.records[1:], len(extract.text)]
    return [extract.text[start:end].strip() for start, end in zip(extract.records, ends, strict=True)]


def add(project: Project, table: SqlTable, password: str) -> Path:
    """Put a table among the documents. Returns its file."""
    sql_table.save_password(table, password)
    path = sql_table.free_path(project.documents_dir, table.name)
    sql_table.save(path, table)
    return path


def change(path: Path, table: SqlTable, password: str) -> None:
    """Save a changed description, or the same one, to be read anew."""
    former = sql_table.read(path)
    sql_table.save_password(table, password)
    if sql_table.key_of(former) != sql_table.key_of(table):
        sql_table.forget_password(former)
    sql_table.save(path, table)


def run(ctx: JobContext, *, project: str, path: str) -> None:
    """The task that has a table's rows asked for anew by the next indexing. `path` is relative to the documents folder.

    Raises `UserError` where the database does not answer: what was read before then stays as it is.
    """
    file = Project.open(Path(project)).documents_dir / path
    table = sql_table.read(file)
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Asking the database of {file}"), file=path))
    password = sql_table.load_password(table)
    if password is not None:  # else reading it says what to do
        try_it(ctx, table, password)
    sql_table.save(file, table)
