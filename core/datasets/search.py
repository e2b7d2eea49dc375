"""Finds rows that hold some words: by the index of words where it is complete, else by looking through all rows.

The index knows whole words, the last of them perhaps only begun; to look through finds the words inside of others too.
Small and capital letters are the same. Runs in a thread with a dataset of its own.
"""

from __future__ import annotations

import os
import unicodedata
from array import array
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import msgspec

from core.datasets import database, index, view
from core.datasets.known_order import Order
from core.datasets.stopping import Stopped, never, stopping
from core.datasets.store import Dataset
from core.errors import Cancelled

ALONE = 50_000
"""Rows that one thread looks through; SQLite works without Python's lock, so that several share more of them."""
_THREADS = min(4, os.cpu_count() or 1)
_DECODE = msgspec.json.Decoder[Any](Any)


class Found(msgspec.Struct, frozen=True):
    """The ids of rows in their order. `indexed`: they hold the words as words; rows that hold them only inside of
    other words are not among them."""

    ids: array  # type: ignore[type-arg]
    indexed: bool


def find(
    store: Dataset, words: str, stopped: Stopped = never, inside: bool = False, known: Order | None = None
) -> array[int]:
    """The ids of the rows that hold `words`, in their order; with no words, all rows. See `look`."""
    return look(store, words, stopped, inside, known).ids


def look(
    store: Dataset, words: str, stopped: Stopped = never, inside: bool = False, known: Order | None = None
) -> Found:
    """The rows that hold `words`; with `inside`, inside of other words too. `known`: the order of all rows as it is
    now, where it is known.

    Raises `Cancelled` soon after `stopped` says so.
    """
    wanted = words.strip()
    if not wanted:
        return Found(view.order(store, stopped), False)
    if not inside:
        # Signs are not in the index: where they are asked for, what it finds must hold them as well.
        like = _patterns(wanted) if any(map(_is_sign, wanted)) else []
        ids = index.find(store, wanted, stopped, like, known)
        if ids is not None:
            return Found(ids, True)
    return Found(_scan(store, wanted, stopped), False)


def _scan(store: Dataset, wanted: str, stopped: Stopped) -> array[int]:
    with database.explain(store.path):
        last = store.connection.execute("SELECT coalesce(max(id), 0) FROM seat").fetchone()[0]
    threads = _THREADS if last > ALONE else 1
    if threads == 1:
        hits = _part(store, wanted, 0, last, stopped)
    else:
        # In the order of the ids, which is that of the file; many short parts, since rows differ in length.
        step = last // (threads * 4) + 1

        def part(first: int) -> list[tuple[int, int]]:
            with Dataset(store.path) as mine, stopping(mine.connection, stopped):
                return _part(mine, wanted, first, first + step - 1, stopped)

        with ThreadPoolExecutor(threads, "search") as pool:
            hits = [hit for hits in pool.map(part, range(0, last + 1, step)) for hit in hits]
    hits.sort()
    return array("q", [row for _, row in hits])


def _part(store: Dataset, wanted: str, first: int, last: int, stopped: Stopped) -> list[tuple[int, int]]:
    """(place, id) of the rows from `first` to `last` that hold what is wanted."""
    found: list[tuple[int, int]] = []
    patterns = _patterns(wanted)
    test = " OR ".join(["fields LIKE ? ESCAPE '\x1b'"] * len(patterns))
    folded = wanted.casefold()
    with database.explain(store.path):
        cursor = store.connection.execute(
            "SELECT place, row.id, fields FROM row CROSS JOIN seat ON seat.id = row.id "
            f"WHERE row.id BETWEEN ? AND ? AND ({test}) AND place IS NOT NULL",
            (first, last, *patterns),
        )
        while lines := cursor.fetchmany(200):
            if stopped():
                raise Cancelled
            # LIKE also hits names of fields: the values decide.
            found.extend((place, row) for place, row, fields in lines if _in(_DECODE.decode(fields), folded))
    return found


def _is_sign(letter: str) -> bool:
    return unicodedata.category(letter)[0] not in "LNMZ"


def _patterns(words: str) -> list[str]:
    """LIKE knows small and capital letters of ASCII only: the usual ways to write the others are tried each."""
    forms = {words, words.lower(), words.upper(), words.capitalize(), words.title()}
    return sorted({_escaped(form.translate(_SMALL)) for form in forms})


_SMALL = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


def _escaped(words: str) -> str:
    inside = msgspec.json.encode(words).decode()[1:-1]
    for special in ("\x1b", "%", "_"):
        inside = inside.replace(special, "\x1b" + special)
    return f"%{inside}%"


def _in(value: Any, wanted: str) -> bool:
    if isinstance(value, str):
        return wanted in value.casefold()
    if isinstance(value, dict):
        return any(_in(inner, wanted) for inner in value.values())
    if isinstance(value, list):
        return any(_in(inner, wanted) for inner in value)
    return value is not None and wanted in str(value).casefold()
