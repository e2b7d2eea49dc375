"""Filters that a person has named: kept in the dataset, with which they go where it goes."""

from __future__ import annotations

import msgspec

from core.datasets import applying, database
from core.datasets.filters import Filter
from core.datasets.store import Dataset

_KEY = "filters"


class Saved(msgspec.Struct, frozen=True):
    """A filter by its name."""

    name: str
    filter: Filter


_decoder: msgspec.json.Decoder[list[Saved]] = msgspec.json.Decoder(list[Saved])


def saved(store: Dataset) -> list[Saved]:
    """The dataset's filters in the order of their names. Those of a newer Ustad that this one cannot read are
    none."""
    with database.explain(store.path):
        found = store.connection.execute("SELECT value FROM meta WHERE key = ?", (_KEY,)).fetchone()
    try:
        return _decoder.decode(found[0]) if found else []
    except msgspec.DecodeError:
        return []


def save(store: Dataset, name: str, filter: Filter) -> None:
    """Keep a filter, in place of one of the same name. The rows of a finding are not kept: they would soon be
    others."""
    kept = msgspec.structs.replace(filter, rows=None, title="")
    others = [one for one in saved(store) if one.name != name]
    _write(store, sorted([*others, Saved(name, kept)], key=lambda one: one.name.casefold()))


def forget(store: Dataset, name: str) -> None:
    """Keep it no longer."""
    _write(store, [one for one in saved(store) if one.name != name])


def _write(store: Dataset, listed: list[Saved]) -> None:
    with database.lock_for(store.path), database.explain(store.path):
        applying.set_meta(store.connection, _KEY, msgspec.json.encode(listed).decode())
