"""What came into a dataset and went out of it: each import and export with how it went, kept in the dataset's file.

No undo takes it back: it tells what happened. Does not know how files are read or written.
"""

from __future__ import annotations

import time
from typing import Any, Literal

import msgspec

from core.datasets import applying, database
from core.datasets.columns import Mapping
from core.datasets.store import Dataset
from core.text import Text

KEPT = 30
"""Transfers that are remembered, the latest ones."""
_KEY = "transfers"


class Left(msgspec.Struct, frozen=True, omit_defaults=True):
    """A line of a file that is no row, or a row (counted from 1) that a file cannot hold, and why."""

    line: int
    reason: Text
    file: str = ""


class Transfer(msgspec.Struct, frozen=True, omit_defaults=True):
    """One import or export. `left` are the first places left out, `left_count` all of them; `when` is Unix time.

    `state` is the number of the state of the rows that it speaks of (`Dataset.state`).
    `shape` is what they were written as; "" as they are.
    """

    way: Literal["in", "out"]
    file: str
    rows: int
    when: float = 0.0
    format: str = ""
    encoding: str = ""
    shape: str = ""
    state: int = 0
    left: list[Left] = []
    left_count: int = 0
    notes: list[Text] = []
    stopped: bool = False


def remember(store: Dataset, transfer: Transfer) -> None:
    """Add a transfer, now."""
    with store.writing() as db:
        made = msgspec.structs.replace(transfer, when=time.time(), state=store.state)
        kept = [*_decode(applying.get_meta(db, _KEY, "[]")), made][-KEPT:]
        applying.set_meta(db, _KEY, msgspec.json.encode(kept).decode())


def set_mapping(store: Dataset, mapping: Mapping) -> None:
    """Note what the columns of rows that are about to come in are: a part of the import, no step of its own."""
    with store.writing() as db:
        applying.set_meta(db, "mapping", msgspec.json.encode(mapping).decode())


def transfers(store: Dataset) -> list[Transfer]:
    """What is remembered, the latest first."""
    with database.explain(store.path):
        return _decode(applying.get_meta(store.connection, _KEY, "[]"))[::-1]


def _decode(data: str) -> list[Transfer]:
    try:
        return msgspec.json.decode(data, type=list[Transfer])
    except msgspec.DecodeError:
        # Of a newer or damaged kind: the rows matter more than the tale of them.
        return []


def left_from(bad: list[dict[str, Any]], key: str) -> list[Left]:
    """Places left out as a job's result lists them; `key` is "line" or "row"."""
    return [
        Left(item[key], msgspec.convert(item["reason"], Text), item.get("file", ""))
        if not isinstance(item["reason"], Text)
        else Left(item[key], item["reason"], item.get("file", ""))
        for item in bad
    ]
