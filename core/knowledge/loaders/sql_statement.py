"""Whether a statement only asks: one SELECT (or WITH … SELECT) and nothing after it. Does not run it.

This refuses what is plainly no question, before a database is troubled with it. What a function of the database does
when a SELECT calls it cannot be seen here: the transaction is read-only where the database has such, and is rolled
back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

_FIRST = ("SELECT", "WITH", "VALUES")
_WRITES = frozenset(
    "INSERT UPDATE DELETE MERGE REPLACE UPSERT INTO DROP ALTER CREATE TRUNCATE RENAME GRANT REVOKE EXEC EXECUTE CALL "
    "ATTACH DETACH PRAGMA VACUUM REINDEX COPY LOAD COMMIT ROLLBACK BEGIN SHUTDOWN KILL".split()
)
_MUST_FOLLOW = frozenset("BEGIN CALL COPY LOAD COMMIT ROLLBACK RENAME KILL SHUTDOWN ATTACH DETACH".split())
"""Words that may also be names of columns: they count only at the beginning of a statement."""
_BACKSLASH = ("mysql", "mariadb")
_WORD = re.compile(r"[^\W\d]\w*")
_DOLLAR = re.compile(r"\$(?:[^\W\d]\w*)?\$")


class _Odd(Exception):
    """Written in a way that databases read differently."""


def check(query: str, dialect: str) -> str:
    """The statement without what ends it. `dialect`: SQLAlchemy's name of the database. Raises `UserError`."""
    try:
        # Where it depends on the database's settings whether a backslash ends a string, both readings must be good.
        readings = (True,) if dialect in _BACKSLASH else (False, True)
        for backslash in readings:
            _check(list(_tokens(query, dialect, backslash)))
    except _Odd:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "The query is written in a way that cannot be checked to be only one question."
            ),
            QT_TRANSLATE_NOOP("core", "Leave out its comments, and put texts in single quotes ('…')."),
        ) from None
    return query.strip().rstrip(";").rstrip()


def _check(tokens: list[str]) -> None:
    while tokens and tokens[-1] == ";":
        tokens.pop()
    if not tokens:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no query."),
            QT_TRANSLATE_NOOP("core", "Write one, like SELECT name, city FROM customers."),
        )
    words = [token.upper() for token in tokens]
    start = next((word for word in words if word != "("), "")
    if start not in _FIRST:
        raise (
            _writes(start)
            if start in _WRITES
            else UserError(
                QT_TRANSLATE_NOOP(
                    "core", "The query begins with “{word}”, but only SELECT (or WITH) is run."
                ),
                QT_TRANSLATE_NOOP("core", "Write one, like SELECT name, city FROM customers."),
                word=start[:40],
            )
        )
    if ";" in tokens:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "These are several statements; only one is run."),
            QT_TRANSLATE_NOOP("core", "Keep one SELECT, and add another table for each of the others."),
        )
    for at, word in enumerate(words):
        if word not in _WRITES or word in _MUST_FOLLOW or _is_column(words[:at]):
            continue
        if word == "REPLACE" and words[at + 1 : at + 2] == ["("]:  # a function
            continue
        raise _writes(word)


def _is_column(before: list[str]) -> bool:
    """Whether what follows is the name of a column: after ``table.`` (a number's point is none) or AS."""
    if before[-1:] == ["AS"]:
        return True
    return before[-1:] == ["."] and len(before) > 1 and bool(_WORD.match(before[-2]) or before[-2] == "'")


def _writes(word: str) -> UserError:
    return UserError(
        QT_TRANSLATE_NOOP("core", "The query would change the database ({word}); only questions are run."),
        QT_TRANSLATE_NOOP("core", "Keep only what reads; put a column of that name in quotes."),
        word=word,
    )


def _tokens(query: str, dialect: str, backslash: bool) -> Iterator[str]:
    """Words and marks outside of quotes and comments; a quoted name or text is one mark, ``'``."""
    mysql = dialect in _BACKSLASH
    at, end = 0, len(query)
    while at < end:
        mark, two = query[at], query[at : at + 2]
        if mark.isspace():
            at += 1
        elif (two == "--" and not (mysql and query[at + 2 : at + 3].strip())) or (mysql and mark == "#"):
            at = _after(query, "\n", at)
        elif two == "/*":
            close = _after(query, "*/", at + 2)
            # Some databases run what stands in /*! … */, and some let comments lie inside one another.
            if query[at + 2 : at + 3] in ("!", "M") or "/*" in query[at + 2 : close]:
                raise _Odd
            at = close
        elif mark in "'\"`" or (mark == "[" and dialect in ("mssql", "sqlite")):
            at = _after_quote(query, at, "]" if mark == "[" else mark, backslash and mark in "'\"")
            yield "'"
        elif _DOLLAR.match(query, at):
            raise _Odd
        elif word := _WORD.match(query, at):
            # A word ends where letters end: E'…' is a text in which backslashes count, which was looked at as well.
            at = word.end()
            yield word[0]
        else:
            at += 1
            yield mark


def _after(query: str, mark: str, at: int) -> int:
    found = query.find(mark, at)
    return len(query) if found < 0 else found + len(mark)


def _after_quote(query: str, at: int, mark: str, backslash: bool) -> int:
    """Where a quotation ends; one that is never closed the database refuses by itself."""
    at += 1
    while at < len(query):
        if backslash and query[at] == "\\":
            at += 2
        elif query[at] == mark:
            if query[at + 1 : at + 2] != mark:
                return at + 1
            at += 2
        else:
            at += 1
    return len(query)
