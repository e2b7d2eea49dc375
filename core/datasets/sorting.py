"""The order in which rows are shown where it is not the dataset's own. Does not move rows in the dataset."""

from __future__ import annotations

from array import array
from typing import Any, Literal

import msgspec

from core.datasets import database
from core.datasets.leaves import field_decoder, texts
from core.datasets.stopping import Stopped, never, stopping
from core.datasets.store import Dataset

By = Literal["", "column", "length", "part", "status", "star"]
_LONGEST = 200
"""Letters of a text that decide its place."""
_ORDERS = {
    "length": "length(fields) {down}",
    "part": "split {down}",
    "status": "status {down}, split {down}",
    "star": "starred {up}",
}


class Sort(msgspec.Struct, frozen=True, omit_defaults=True):
    """`by`: "": the dataset's own order; "column": what stands in `column`; "length": how long the whole row is.

    Numbers come before texts; rows that have nothing in the column come last either way.
    """

    by: By = ""
    column: str = ""
    descending: bool = False


def in_order(store: Dataset, ids: array[int], sort: Sort, stopped: Stopped = never) -> array[int]:
    """The rows `ids`, which are in the dataset's order, in the order asked for; equals stay as they were.

    SQLite sorts, and puts aside on the disk what is too much for memory; that takes a connection of its own. Raises
    `Cancelled` soon after `stopped` says so.
    """
    if not sort.by or len(ids) < 2:
        return ids
    down, up = ("DESC", "ASC") if sort.descending else ("ASC", "DESC")
    order = f"sort_key(fields) {down} NULLS LAST"
    if sort.by != "column":
        order = _ORDERS[sort.by].format(down=down, up=up)
    db = database.connect(store.path)
    try:
        with stopping(db, stopped):
            db.execute("PRAGMA temp_store=FILE")
            db.execute("CREATE TEMP TABLE shown (id INTEGER PRIMARY KEY)")
            db.execute("BEGIN")
            db.executemany("INSERT INTO temp.shown VALUES (?)", ((row,) for row in ids))
            db.execute("COMMIT")
            read = field_decoder(sort.column)
            db.create_function("sort_key", 1, lambda fields: _key(read(fields)))
            cursor = db.execute(
                "SELECT seat.id FROM temp.shown JOIN seat ON seat.id = shown.id JOIN row ON row.id = seat.id "
                f"ORDER BY {order}, place"
            )
            found = array("q")
            while lines := cursor.fetchmany(4000):
                found.extend(row for (row,) in lines)
            return found
    finally:
        db.close()


def _key(value: Any) -> float | str | None:
    if isinstance(value, bool | int | float):
        try:
            return float(value)
        except OverflowError:
            return float("inf") if value > 0 else float("-inf")
    words = value if isinstance(value, str) else " ".join(texts(value))
    return words.strip()[:_LONGEST].casefold() or None
