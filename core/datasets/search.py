"""Finds rows that hold some words anywhere in their fields, by looking through all of them.

Small and capital letters are the same. Runs in a thread with a dataset of its own. Does not know an index.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any

import msgspec

from core.datasets import database
from core.datasets.store import Dataset
from core.errors import Cancelled


def find(store: Dataset, words: str, stopped: Callable[[], bool] = lambda: False) -> array[int]:
    """The ids of the rows that hold `words`, in their order; with no words, all rows.

    Raises `Cancelled` soon after `stopped` says so.
    """
    found = array("q")
    wanted = words.strip().casefold()
    with database.explain(store.path):
        if not wanted:
            cursor = store.connection.execute(
                "SELECT id, NULL FROM seat WHERE place IS NOT NULL ORDER BY place"
            )
        else:
            spellings = sorted({_escaped(form) for form in _forms(words.strip())})
            test = " OR ".join(["fields LIKE ? ESCAPE '\x1b'"] * len(spellings))
            cursor = store.connection.execute(
                "SELECT row.id, fields FROM seat JOIN row ON row.id = seat.id "
                f"WHERE place IS NOT NULL AND ({test}) ORDER BY place",
                spellings,
            )
        while lines := cursor.fetchmany(1000):
            if stopped():
                raise Cancelled
            # LIKE also hits names of fields: the values decide.
            found.extend(row for row, fields in lines if not wanted or _holds(fields, wanted))
    return found


def _forms(words: str) -> set[str]:
    """LIKE knows small and capital letters of ASCII only: the usual ways to write the others are tried each."""
    return {words, words.lower(), words.upper(), words.capitalize(), words.title()}


def _escaped(words: str) -> str:
    inside = msgspec.json.encode(words).decode()[1:-1]
    for special in ("\x1b", "%", "_"):
        inside = inside.replace(special, "\x1b" + special)
    return f"%{inside}%"


def _holds(fields: str, wanted: str) -> bool:
    return _in(msgspec.json.decode(fields), wanted)


def _in(value: Any, wanted: str) -> bool:
    if isinstance(value, str):
        return wanted in value.casefold()
    if isinstance(value, dict):
        return any(_in(inner, wanted) for inner in value.values())
    if isinstance(value, list):
        return any(_in(inner, wanted) for inner in value)
    return value is not None and wanted in str(value).casefold()
