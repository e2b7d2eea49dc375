"""The last edits by name and time, as `undo` would take them back. Does not take anything back."""

from __future__ import annotations

import msgspec

from core.datasets import applying, database
from core.datasets.store import Dataset
from core.text import Text


class Past(msgspec.Struct, frozen=True):
    """An edit that can be taken back. `steps`: how many undos it takes, its own among them. `time`: Unix time."""

    steps: int
    title: Text
    time: float


def past(store: Dataset, most: int) -> list[Past]:
    """The last edits, the latest first, `most` at most."""
    with database.explain(store.path):
        position = int(applying.get_meta(store.connection, "undo"))
        found = store.connection.execute(
            "SELECT title, time FROM undo WHERE id <= ? ORDER BY id DESC LIMIT ?", (position, most)
        ).fetchall()
    return [
        Past(steps, msgspec.json.decode(title, type=Text), time)
        for steps, (title, time) in enumerate(found, 1)
    ]
