"""Asks a database one question, through SQLAlchemy, and changes nothing there: read-only where it has such, and always
rolled back. Says in a sentence what is wrong. Does not know files.
"""

from __future__ import annotations

import contextlib
import re
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from core.errors import UserError
from core.knowledge.loaders import sql_statement
from core.paths import FROZEN, frozen
from core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sqlalchemy.engine import URL, Connection, Engine

STEP = 1_000
"""Rows fetched at a time."""
_SHOWN = 240
"""Characters of a database's own words that are shown."""
_PATIENCE = 20
"""Seconds a server has to answer the first call."""
_USUAL = {"mysql": "mysql+pymysql", "mariadb": "mariadb+pymysql", "postgres": "postgresql"}
"""What an address that names only the database means: the driver that installs everywhere."""
_PACKAGES = {
    "psycopg": "psycopg[binary]",
    "psycopg2": "psycopg2-binary",
    "MySQLdb": "mysqlclient",
    "pymysql": "PyMySQL",
    "mysql": "mysql-connector-python",
}
_DIALECTS = {
    "duckdb": "duckdb-engine",
    "snowflake": "snowflake-sqlalchemy",
    "bigquery": "sqlalchemy-bigquery",
}
_TIMEOUT = {
    "psycopg": "connect_timeout",
    "psycopg2": "connect_timeout",
    "pymysql": "connect_timeout",
    "mysqldb": "connect_timeout",
    "mariadbconnector": "connect_timeout",
    "pyodbc": "timeout",
    "pymssql": "login_timeout",
}
"""What each driver calls its patience."""
_BEFORE = {
    "postgresql": "SET TRANSACTION READ ONLY",
    "oracle": "SET TRANSACTION READ ONLY",
    # In MySQL it holds from the next transaction on, and none has begun.
    "mysql": "SET SESSION TRANSACTION READ ONLY",
    "mariadb": "SET SESSION TRANSACTION READ ONLY",
}
_SECRET = re.compile(r"password|passwd|pwd|secret|token", re.IGNORECASE)

_LOGIN = (
    "password", "access denied", "authentication", "login failed", "ora-01017", "1045", "logon denied",
    "role \"", "no pg_hba",
)  # fmt: skip
_MISSING = re.compile(
    r"no such table|invalid object name|ora-00942|(table|relation|view) \S+ (doesn't|does not) exist",
    re.IGNORECASE,
)
_READ_ONLY = ("read-only", "readonly", "read only", "not authorized")


def parse(address: str) -> URL:
    """An address as SQLAlchemy reads it. Raises `UserError` for what is none."""
    from sqlalchemy.engine import make_url
    from sqlalchemy.exc import ArgumentError

    try:
        url = make_url(address.strip())
    except (ArgumentError, ValueError):
        url = None
    if url is None or not url.drivername:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This is not the address of a database."),
            QT_TRANSLATE_NOOP(
                "core", "Write it like postgresql://name@host/database or sqlite:////data/shop.db."
            ),
        )
    return url.set(drivername=_USUAL.get(url.drivername, url.drivername))


def without_password(address: str) -> tuple[str, str]:
    """An address as it may be written down, and the password that stood in it ("" if none). Raises `UserError` where
    one stands in a place that it cannot be taken from."""
    from sqlalchemy.engine import URL

    url = parse(address)
    said = " ".join(f"{name}={value}" for name, value in url.query.items())
    if _SECRET.search(said):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A password stands among the options of the address."),
            QT_TRANSLATE_NOOP("core", "Take it out there and type it into the field for the password."),
        )
    bare = URL.create(url.drivername, url.username, None, url.host, url.port, url.database, url.query)
    return bare.render_as_string(hide_password=False), url.password or ""


def place_of(address: str) -> str:
    """Who is asked, in a few words: the file, or the machine and its database."""
    url = parse(address)
    if not url.host:
        return Path(url.database).name if url.database else url.drivername
    port = f":{url.port}" if url.port else ""
    return f"{url.host}{port}/{url.database or ''}".rstrip("/")


@contextlib.contextmanager
def asking(address: str, password: str, query: str) -> Iterator[tuple[list[str], Iterator[Sequence[Any]]]]:
    """The names of the columns and the rows, fetched as they are wanted. Raises `UserError` naming cause and fix."""
    from sqlalchemy.exc import SQLAlchemyError

    url = parse(address)
    query = sql_statement.check(query, url.get_backend_name())
    engine = _engine(url, password)
    try:
        try:
            connection = engine.connect()
        except Exception as error:  # drivers raise what they like
            raise _of_connecting(error, url, password) from None
        with contextlib.closing(connection):
            try:
                yield _ask(connection, url, query)
            except (SQLAlchemyError, UnicodeDecodeError) as error:
                raise _of_asking(error, url, password) from None
            finally:
                with contextlib.suppress(SQLAlchemyError):  # it is gone, and with it whatever was begun
                    connection.rollback()
    finally:
        engine.dispose()


def _ask(connection: Connection, url: URL, query: str) -> tuple[list[str], Iterator[Sequence[Any]]]:
    if before := _BEFORE.get(url.get_backend_name()):
        connection.exec_driver_sql(before)
        if before.startswith("SET SESSION"):
            connection.rollback()
    # No parameters: a % or a colon in the query is itself.
    asked = connection.execution_options(stream_results=True, max_row_buffer=STEP, no_parameters=True)
    result = asked.exec_driver_sql(query)
    if not result.returns_rows:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The query gives no table."),
            QT_TRANSLATE_NOOP("core", "Write one, like SELECT name, city FROM customers."),
        )
    return list(result.keys()), _rows(result)


def _rows(result: Any) -> Iterator[Sequence[Any]]:
    while rows := result.fetchmany(STEP):
        yield from rows


def _engine(url: URL, password: str) -> Engine:
    from sqlalchemy import create_engine, event
    from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
    from sqlalchemy.pool import NullPool

    sqlite = url.drivername in ("sqlite", "sqlite+pysqlite")
    url = _file(url) if sqlite else url.set(password=password) if password or url.username else url
    try:
        dialect = url.get_dialect()
        options: dict[str, Any] = {}
        if name := _TIMEOUT.get(getattr(dialect, "driver", "")):
            options[name] = _PATIENCE
        engine = create_engine(url, poolclass=NullPool, connect_args=options, hide_parameters=True)
    except NoSuchModuleError:
        raise _no_dialect(url) from None
    except ImportError as error:
        raise _no_driver(error, url) from None
    except (ArgumentError, SQLAlchemyError, TypeError, ValueError) as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "This is not an address of a database: {reason}."),
            QT_TRANSLATE_NOOP(
                "core", "Write it like postgresql://name@host/database or sqlite:////data/shop.db."
            ),
            reason=_said(error, password),
        ) from None
    if getattr(engine.dialect, "is_async", False):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{driver}” is a driver for programs of another kind (asyncio)."),
            QT_TRANSLATE_NOOP("core", "Begin the address with {name}:// alone."),
            driver=url.drivername,
            name=url.get_backend_name(),
        )
    if sqlite:
        event.listen(engine, "connect", _shut)
    return engine


def _file(url: URL) -> URL:
    """The address that opens a SQLite file for reading only."""
    from sqlalchemy.engine import URL

    name = url.database or ""
    path = Path(name).expanduser()
    if not name or name == ":memory:" or name.startswith("file:") or not path.is_absolute():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The address does not say the whole path of the SQLite file."),
            QT_TRANSLATE_NOOP("core", "Write it like sqlite:////data/shop.db or sqlite:///C:/data/shop.db."),
        )
    if not path.is_file():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{path} is not there."),
            QT_TRANSLATE_NOOP(
                "core", "Check whether it was moved, renamed or is on a disk that is not connected."
            ),
            path=str(path),
        )
    place = quote(path.as_posix())
    return URL.create(
        "sqlite",
        database=f"file:{'' if place.startswith('/') else '/'}{place}",
        query={"mode": "ro", "uri": "true"},
    )


def _shut(connection: Any, _record: Any) -> None:
    """Nothing in a SQLite file is run, and nothing is written, also not to a file that it might attach."""
    connection.text_factory = lambda data: data.decode("utf-8", "replace")
    connection.execute("PRAGMA query_only = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.set_authorizer(_allow)


def _allow(action: int, one: str | None, other: str | None, *_: str | None) -> int:
    """Beside reading only: to attach a file that is not there would make it, a pragma could undo what was set, and an
    extension is a program."""
    denied = (
        action in (sqlite3.SQLITE_ATTACH, sqlite3.SQLITE_DETACH)
        or (action == sqlite3.SQLITE_PRAGMA and other is not None)
        or (action == sqlite3.SQLITE_FUNCTION and other == "load_extension")
    )
    return sqlite3.SQLITE_DENY if denied else sqlite3.SQLITE_OK


# -- what can be wrong ---------------------------------------------------------------------------------------


def _no_dialect(url: URL) -> UserError:
    name = url.get_backend_name()
    if package := _DIALECTS.get(name):
        return _install(package, url)
    return UserError(
        QT_TRANSLATE_NOOP("core", "SQLAlchemy knows no database “{name}” here."),
        QT_TRANSLATE_NOOP(
            "core",
            "Begin the address with sqlite, postgresql, mysql, mariadb, mssql or oracle, or install its package.",
        ),
        name=url.drivername,
    )


def _no_driver(error: ImportError, url: URL) -> UserError:
    module = (error.name or url.get_driver_name() or url.get_backend_name()).split(".")[0]
    return _install(_PACKAGES.get(module, module), url)


def _install(package: str, url: URL) -> UserError:
    install = QT_TRANSLATE_NOOP("core", 'Install it with: {python} -m pip install "{package}"')
    return UserError(
        QT_TRANSLATE_NOOP("core", "The driver for {name} is not installed: the package {package}."),
        FROZEN if frozen() else install,
        name=url.get_backend_name(),
        package=package,
        python=sys.executable,
    )


def _of_connecting(error: BaseException, url: URL, password: str) -> UserError:
    said = _said(error, password)
    args = {"host": place_of(str(url.set(password=None))), "reason": said, "user": url.username or ""}
    low = said.lower()
    if "'cryptography' package" in low:
        return _install("cryptography", url)
    if url.get_backend_name() == "sqlite":
        return _of_asking(error, url, password)
    if "database" in low and ("does not exist" in low or "unknown database" in low or "cannot open" in low):
        return UserError(
            QT_TRANSLATE_NOOP("core", "The server has no such database: {reason}."),
            QT_TRANSLATE_NOOP("core", "Correct the name of the database at the end of the address."),
            **args,
        )
    if any(words in low for words in _LOGIN):
        return UserError(
            QT_TRANSLATE_NOOP("core", "{host} does not let “{user}” in: {reason}."),
            QT_TRANSLATE_NOOP("core", "Correct the name in the address, or type the password again."),
            **args,
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "No database answers at {host}: {reason}."),
        QT_TRANSLATE_NOOP(
            "core", "Check the address and port, and whether the server runs and can be reached."
        ),
        **args,
    )


def _of_asking(error: BaseException, url: URL, password: str) -> UserError:
    said = _said(error, password)
    low = said.lower()
    kind = type(getattr(error, "orig", None)).__name__.lower()
    if any(words in low for words in _READ_ONLY) or kind == "readonlysqltransaction":
        return UserError(
            QT_TRANSLATE_NOOP("core", "The query would change the database: {reason}."),
            QT_TRANSLATE_NOOP("core", "Ask only for rows: nothing is written from here."),
            reason=said,
        )
    if "not a database" in low or "malformed" in low:
        return UserError(
            QT_TRANSLATE_NOOP("core", "This is no database, or a damaged one: {reason}."),
            QT_TRANSLATE_NOOP("core", "Check the address; copy the file again from where it came."),
            reason=said,
        )
    if kind == "undefinedtable" or _MISSING.search(said):
        return UserError(
            QT_TRANSLATE_NOOP("core", "The database has no such table: {reason}."),
            QT_TRANSLATE_NOOP("core", "Correct its name in the query, with its schema where it has one."),
            reason=said,
        )
    return UserError(
        QT_TRANSLATE_NOOP("core", "The database does not answer the query: {reason}."),
        QT_TRANSLATE_NOOP("core", "Correct the query; try it in the database's own program first."),
        reason=said,
    )


def _said(error: BaseException, password: str) -> str:
    """The first line of the database's own words, without the password."""
    cause = getattr(error, "orig", None) or error
    given = cause.args[-1] if cause.args else ""
    # Drivers give a number before the words, or put them into a table of their own.
    words = str(given["M"]) if isinstance(given, dict) and "M" in given else str(given) or str(cause)
    if password:
        for secret in (password, quote(password, safe="")):
            words = words.replace(secret, "…")
    words = " ".join(words.strip().split("\n")[0].split()).rstrip(".: ")
    return words[:_SHOWN] + "…" if len(words) > _SHOWN else words or type(cause).__name__
