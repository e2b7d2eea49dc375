"""Tables of databases as documents: real SQLite files through SQLAlchemy, in the child that reads documents."""

from __future__ import annotations

import sqlite3
import sys
import threading
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from core import paths, session
from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.knowledge import documents, indexing, loaders, removing, tables
from core.knowledge.catalogue import Catalogue
from core.knowledge.loaders import reading, sql_database, sql_statement, sql_table
from core.knowledge.loaders.limits import Limits
from core.knowledge.loaders.sql_table import SqlTable
from core.models.remote import keys
from core.project import Project
from tests.core.knowledge.conftest import Warm

ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"


@pytest.fixture
def ctx() -> Iterator[MemoryContext]:
    ctx = MemoryContext()
    yield ctx
    reading.close(ctx)


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A database in a folder with a name that needs care."""
    path = tmp_path / "my shop #1" / "shop 50%.db"
    path.parent.mkdir()
    run(
        path,
        "CREATE TABLE customers (name TEXT, city TEXT, age INTEGER, picture BLOB)",
        "INSERT INTO customers VALUES ('Anna', 'Lahore', 31, x'00ff')",
        "INSERT INTO customers VALUES ('Ben', NULL, 40, NULL)",
        "INSERT INTO customers VALUES ('Cem; 50%', 'İzmir', 22, NULL)",
    )
    return path


def run(path: Path, *statements: str) -> None:
    db = sqlite3.connect(path)
    with db:
        for statement in statements:
            db.execute(statement)
    db.close()


def address(path: Path) -> str:
    return f"sqlite:///{path}"


def describe(path: Path, query: str, **more: Any) -> SqlTable:
    return SqlTable(name="Customers", address=address(path), query=query, **more)


def write(folder: Path, table: SqlTable, password: str | None = "") -> Path:
    path = sql_table.free_path(folder, table.name)
    sql_table.save(path, table)
    if password is not None:
        sql_table.save_password(table, password)
    return path


def refused(act: Callable[[], object]) -> UserError:
    with pytest.raises(UserError) as caught:
        act()
    assert caught.value.fix is not None
    return caught.value


# -- rows ----------------------------------------------------------------------------------------------------


def test_rows_are_records_with_the_names_of_their_columns(
    tmp_path: Path, shop: Path, ctx: MemoryContext
) -> None:
    path = write(tmp_path, describe(shop, "SELECT * FROM customers WHERE name <> ':x' AND name LIKE '%n%'"))
    extract = reading.read(path, ctx)
    assert extract.text == "Customers\n\nname: Anna; city: Lahore; age: 31\n\nname: Ben; age: 40"
    assert [extract.text[at : at + 9] for at in extract.records] == ["name: Ann", "name: Ben"]
    assert extract.headings[0].title == "Customers" and not extract.notes
    assert extract == loaders.load(path)


def test_a_full_text_search_may_be_asked(tmp_path: Path, shop: Path) -> None:
    run(shop, "CREATE VIRTUAL TABLE notes USING fts5(words)", "INSERT INTO notes VALUES ('a green lamp')")
    run(shop, "CREATE VIEW lamps AS SELECT 'green lamp' AS words")
    for query in (
        "SELECT words FROM notes WHERE notes MATCH 'green'",
        "SELECT upper(words) AS words FROM lamps",
    ):
        assert "green lamp" in loaders.load(write(tmp_path, describe(shop, query))).text.lower()


@pytest.mark.parametrize("suffix", ["", ";", " ; ;\n", " -- a remark; DROP TABLE customers"])
def test_what_ends_a_statement_is_no_second_one(tmp_path: Path, shop: Path, suffix: str) -> None:
    path = write(tmp_path, describe(shop, "SELECT name FROM customers WHERE age = 22" + suffix))
    assert loaders.load(path).text.endswith("name: Cem; 50%")


def test_rows_beyond_the_most_are_said(tmp_path: Path, ctx: MemoryContext, shop: Path) -> None:
    path = write(tmp_path, describe(shop, "SELECT name FROM customers", rows=2))
    extract = reading.read(path, ctx)
    assert len(extract.records) == 2
    assert "first 2 rows of “Customers.sqltable”" in str(extract.notes[0])
    path = write(tmp_path, describe(shop, "SELECT name FROM customers", rows=3))
    assert not reading.read(path, ctx).notes


def test_nobody_reads_more_than_the_most(tmp_path: Path, shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sql_table, "MOST_ROWS", 1500)
    path = write(tmp_path, describe(shop, ENDLESS, rows=10**9))
    extract = loaders.load(path)
    assert len(extract.records) == 1500 and len(extract.notes) == 1


def test_the_limits_of_reading_hold(tmp_path: Path, shop: Path, ctx: MemoryContext) -> None:
    path = write(tmp_path, describe(shop, "SELECT name, city FROM customers"))
    told = refused(lambda: reading.read(path, ctx, limits=Limits(characters=20)))
    assert "characters" in str(told.message) and "ask for less" in str(told.fix)
    endless = write(tmp_path, describe(shop, f"SELECT count(*) FROM ({ENDLESS})"))
    told = refused(lambda: reading.read(endless, ctx, limits=Limits(seconds=0.5)))
    assert "got no further" in str(told.message) and "ask for less" in str(told.fix)


# -- only questions ------------------------------------------------------------------------------------------

WRONG = [
    "INSERT INTO customers VALUES (1, 2, 3, 4)",
    "DROP TABLE customers",
    "UPDATE customers SET name = 'x'",
    "PRAGMA user_version = 7",
    "PRAGMA journal_mode = DELETE",
    "ATTACH 'other.db' AS other",
    "VACUUM INTO 'copy.db'",
    "SELECT 1; DROP TABLE customers",
    "SELECT 1; SELECT 2",
    "SELECT 1 DROP TABLE customers",
    "SELECT 1. EXEC sp_who",
    "SELECT 1 EXEC ..sp_who",
    "SELECT * INTO copied FROM customers",
    "SELECT * FROM customers INTO OUTFILE '/tmp/x'",
    "SELECT * FROM customers FOR UPDATE",
    "WITH gone AS (DELETE FROM customers RETURNING *) SELECT * FROM gone",
    "WITH x AS (SELECT 1) INSERT INTO customers SELECT * FROM x",
    "REPLACE INTO customers VALUES (1, 2, 3, 4)",
    "EXPLAIN DELETE FROM customers",
    "SELECT 'it\\'; DROP TABLE customers; --'",
    "SELECT $$'$$; DROP TABLE customers; --'",
    "SELECT 1 /*! INTO OUTFILE '/tmp/x' */",
    "SELECT 1 /* /* */ ' */ ; DROP TABLE customers; --'",
    "(DELETE FROM customers)",
    "-- nothing",
    ";",
    "",
]


@pytest.mark.parametrize("query", WRONG)
@pytest.mark.parametrize("dialect", ["sqlite", "postgresql", "mssql"])
def test_what_is_no_single_question_is_refused(query: str, dialect: str) -> None:
    refused(lambda: sql_statement.check(query, dialect))


@pytest.mark.parametrize(
    "query", ["SELECT 5--1 INTO OUTFILE '/tmp/x'", "SELECT 1 # it's\n; DROP TABLE x -- '", WRONG[13]]
)
def test_comments_are_those_of_the_database(query: str) -> None:
    refused(lambda: sql_statement.check(query, "mysql"))


@pytest.mark.parametrize(
    "query",
    [
        "SELECT 'INSERT; DROP' AS words",
        "select replace(name, 'a', 'b') from customers",
        'SELECT "update", t.delete, 1 AS insert FROM t',
        "SELECT 'it''s; fine' -- DROP TABLE x",
        "/* DROP */ SELECT 1",
        "(SELECT 1) UNION (SELECT 2)",
        "WITH a AS (SELECT 1) SELECT * FROM a",
        "VALUES (1), (2)",
        "SELECT path FROM files WHERE path LIKE 'C:\\%'",
        "SELECT created, updated, deleted_at, inserted FROM t",
        "SELECT commit, begin, call FROM changes",
    ],
)
def test_questions_pass(query: str) -> None:
    assert sql_statement.check(query, "postgresql") == query


@pytest.mark.parametrize(
    "query",
    [
        *WRONG[:3],
        "CREATE TABLE x (y)",
        "ATTACH '{other}' AS o",
        "PRAGMA user_version = 7",
        "SELECT load_extension('x')",
    ],
)
def test_the_database_itself_would_refuse(
    tmp_path: Path, shop: Path, query: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should a statement slip through the check, the file is still open for reading only."""
    monkeypatch.setattr(sql_statement, "check", lambda query, _dialect: query)
    before = shop.read_bytes()
    other = tmp_path / "other.db"
    with (
        pytest.raises(UserError),
        sql_database.asking(address(shop), "", query.format(other=other)) as (_, rows),
    ):
        list(rows)
    assert shop.read_bytes() == before and not other.exists()
    assert [path.name for path in shop.parent.iterdir()] == [shop.name]


# -- what can be wrong ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "said", "fix"),
    [
        ("SELECT * FROM nobody", "no such table: nobody", "Correct its name"),
        ("SELECT * FROM no_column_here", "no such table", "Correct its name"),
        ("SELECT shoe FROM customers", "no such column: shoe", "Correct the query"),
        ("SELECT name FROM customers WHERE age > 99", "“Customers", "Correct its conditions"),
        ("DELETE FROM customers", "would change the database (DELETE)", "Keep only what reads"),
    ],
)
def test_troubles_are_told_with_their_fix(
    tmp_path: Path, shop: Path, query: str, said: str, fix: str
) -> None:
    path = write(tmp_path, describe(shop, query))
    told = refused(lambda: loaders.load(path))
    assert said in str(told.message) and fix in str(told.fix)


def test_files_that_are_no_databases(tmp_path: Path) -> None:
    no_database = tmp_path / "letters.db"
    no_database.write_text("Dear Anna, " * 99)
    path = write(tmp_path, describe(no_database, "SELECT * FROM t"))
    assert "not a database" in str(refused(lambda: loaders.load(path)).message)
    no_database.unlink()
    assert "is not there" in str(refused(lambda: loaders.load(path)).message)


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ("no address", "not the address"),
        ("", "not the address"),
        ("sqlite://", "whole path"),
        ("sqlite:///shop.db", "whole path"),
        ("sqlite:///:memory:", "whole path"),
        ("sqlite:///file:/tmp/x.db?uri=true", "whole path"),
        ("postgresql+asyncpg://h/d", "asyncpg"),
        ("nosuch://h/d", "knows no database “nosuch”"),
        ("postgresql://h:port/d", "not the address"),
        ("duckdb:////tmp/x", "duckdb-engine"),
    ],
)
def test_addresses_that_lead_nowhere(wrong: str, said: str) -> None:
    def ask() -> None:
        with sql_database.asking(wrong, "", "SELECT 1"):
            pytest.fail("it was asked")

    told = refused(ask)
    assert said in str(told.message)


@pytest.mark.parametrize(
    ("module", "start", "package"),
    [
        ("psycopg", "postgresql", "psycopg[binary]"),
        ("psycopg2", "postgresql+psycopg2", "psycopg2-binary"),
        ("pymysql", "mysql", "PyMySQL"),
        ("pyodbc", "mssql", "pyodbc"),
    ],
)
def test_a_missing_driver_is_named(
    module: str, start: str, package: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    told = refused(lambda: sql_database.asking(f"{start}://h/d", "", "SELECT 1").__enter__())
    assert package in str(told.message) and f'pip install "{package}"' in str(told.fix)


DRIVER_ERRORS = (
    "Error DatabaseError DataError InterfaceError InternalError NotSupportedError OperationalError "
    "ProgrammingError IntegrityError"
).split()


class DriverError(Exception):
    pass


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((1045, "Access denied for user 'me'@'here' (using password: s3cret/%)"), "does not let “me” in"),
        ((2003, "Can't connect to MySQL server on 'h' with s3cret/%"), "No database answers at h:3307/shop"),
        ((1049, "Unknown database 'shop'"), "no such database"),
    ],
)
def test_servers_that_refuse(
    words: tuple[int, str], said: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A driver that says what a server would: there is none on a machine that only runs tests."""
    given: dict[str, Any] = {}

    def connect(**options: Any) -> None:
        given.update(options)
        raise DriverError(*words)

    driver = types.ModuleType("pymysql")
    vars(driver).update(
        connect=connect,
        paramstyle="pyformat",
        **dict.fromkeys(DRIVER_ERRORS, DriverError),
        __version__="1.1.0",
    )
    monkeypatch.setitem(sys.modules, "pymysql", driver)
    table, password = tables.describe("Customers", "mysql://me:s3cret%2F%25@h:3307/shop", "SELECT * FROM c")
    path = write(tmp_path, table, password)
    told = refused(lambda: loaders.load(path))
    assert said in str(told.message)
    assert given["password"] == "s3cret/%" and given["host"] == "h" and given["connect_timeout"]
    assert "s3cret" not in str(told) and "s3cret" not in str(told.__cause__) and told.__suppress_context__


# -- the password and the permission -------------------------------------------------------------------------


def test_the_password_is_in_no_file_of_the_project(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "project", "Test")
    secret = "pä ss:w@rd/%"
    table, password = tables.describe(
        "Cust/omers", "postgresql://me:p%C3%A4%20ss%3Aw%40rd%2F%25@db.example/shop", "SELECT 1"
    )
    assert password == secret and table.address == "postgresql://me@db.example/shop"
    path = tables.add(project, table, password)
    assert path.name == "Cust omers.sqltable" and path.parent == project.documents_dir
    written = path.read_text("utf-8")
    assert set(msgspec.json.decode(written)) == {"name", "address", "query", "rows", "id", "created", "read"}
    assert "ss" not in msgspec.json.decode(written)["address"].replace("postgres", "")
    assert sql_table.load_password(sql_table.read(path)) == secret
    for file in project.folder.rglob("*"):
        assert not file.is_file() or (b"w@rd" not in file.read_bytes() and b"w%40rd" not in file.read_bytes())


@pytest.mark.parametrize(
    "hidden", ["postgresql://h/d?password=abc", "mssql+pyodbc:///?odbc_connect=UID%3Dme%3BPWD%3Dabc"]
)
def test_a_password_among_the_options_is_refused(hidden: str) -> None:
    told = refused(lambda: tables.describe("x", hidden, "SELECT 1"))
    assert "options" in str(told.message) and "abc" not in str(told)


def test_a_file_with_a_password_in_it_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.sqltable"
    path.write_bytes(
        msgspec.json.encode({"name": "a", "address": "mysql://me:abc@h/d", "query": "SELECT 1", "id": "1"})
    )
    told = refused(lambda: loaders.load(path))
    assert "A password stands in “a.sqltable”" in str(told.message) and "abc" not in str(told)


def test_a_file_from_elsewhere_is_not_followed(tmp_path: Path, shop: Path) -> None:
    path = write(tmp_path, describe(shop, "SELECT name FROM customers"), password=None)
    told = refused(lambda: loaders.load(path))
    assert "was not allowed to on this machine" in str(told.message) and "shop 50%.db" in str(told.message)
    sql_table.save_password(sql_table.read(path), "")
    assert "Anna" in loaders.load(path).text


def test_a_password_follows_its_login_and_no_other() -> None:
    table = SqlTable(name="a", address="postgresql://me@h/d", query="SELECT 1")
    sql_table.save_password(table, "abc")
    for other, kept in (
        ("postgresql://me@h/other", "abc"),
        ("postgresql://me@evil/d", None),
        ("postgresql://you@h/d", None),
        ("postgresql://me@h:99/d", None),
        ("postgresql://me@h/d?host=evil", None),
    ):
        assert sql_table.load_password(msgspec.structs.replace(table, address=other)) == kept
    assert sql_table.load_password(msgspec.structs.replace(table, id="other")) is None


@pytest.mark.parametrize("content", [b"{}", b"[1]", b"\xff\xfe", b"{" * 99, b'{"name": 1}', b" " * 2_000_000])
def test_files_that_describe_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.sqltable"
    path.write_bytes(content)
    assert "does not describe a table" in str(refused(lambda: loaders.load(path)).message)


# -- trying, adding, reading again ---------------------------------------------------------------------------


def test_trying_shows_the_first_rows_and_leaves_nothing(shop: Path, ctx: MemoryContext) -> None:
    run(shop, *["INSERT INTO customers (name) VALUES ('Dora')"] * 9)
    table, password = tables.describe("", address(shop), "SELECT name, age FROM customers")
    assert table.name == "shop 50%.db"
    assert tables.try_it(ctx, table, password) == [
        "name: Anna; age: 31", "name: Ben; age: 40", "name: Cem; 50%; age: 22", "name: Dora", "name: Dora",
    ]  # fmt: skip
    assert session.all_kept() == {} and not keys.file().exists()


def test_trying_can_be_stopped(shop: Path, ctx: MemoryContext) -> None:
    table, _ = tables.describe("Endless", address(shop), f"SELECT count(*) FROM ({ENDLESS})")
    stopped = threading.Timer(1.0, ctx.cancel)
    stopped.start()
    with pytest.raises(Cancelled):
        tables.try_it(ctx, table, "")
    stopped.join()
    assert session.all_kept() == {} and not keys.file().exists()


def test_a_changed_database_is_read_again_and_a_removed_table_forgotten(
    project: Project, warm: Warm, shop: Path
) -> None:
    table, password = tables.describe("Customers", address(shop), "SELECT name, city FROM customers")
    path = tables.add(project, table, password)
    name = path.name
    assert [one for one, _, _ in documents.scan(project.documents_dir).files] == [name]

    def indexed() -> str:
        done = indexing.run(warm.context(), project=str(project.folder))
        assert done["documents"] == 1 and not done["failed"]
        document = Catalogue(project).document(name)
        assert document is not None
        return "\n".join(chunk.text for chunk in Catalogue(project).chunks_of(document.id))

    assert "Anna" in indexed() and "Emma" not in indexed()
    run(shop, "INSERT INTO customers (name) VALUES ('Emma')")
    assert "Emma" not in indexed()
    tables.run(MemoryContext(), project=str(project.folder), path=name)
    assert "Emma" in indexed()

    shop.rename(shop.with_name("elsewhere.db"))
    before = path.read_bytes()
    assert "is not there" in str(
        refused(lambda: tables.run(MemoryContext(), project=str(project.folder), path=name)).message
    )
    assert path.read_bytes() == before and "Emma" in indexed(), "what was read stays"

    assert sql_table.load_password(table) == ""
    removing.run(warm.context(), project=str(project.folder), paths=[name])
    assert sql_table.load_password(table) is None and not path.exists()


def test_changing_a_table_moves_its_password(project: Project) -> None:
    table, password = tables.describe("A", "postgresql://me:one@h/d", "SELECT 1")
    path = tables.add(project, table, password)
    other, _ = tables.describe("B", "postgresql://me@h2/d", "SELECT 2", sql_table.read(path))
    tables.change(path, other, "two")
    found = sql_table.read(path)
    assert (found.name, found.address, found.query, found.id) == ("B", other.address, "SELECT 2", table.id)
    assert found.read > table.read and sql_table.load_password(found) == "two"
    assert sql_table.load_password(table) is None
    assert not (paths.home() / "keys.json").exists()
