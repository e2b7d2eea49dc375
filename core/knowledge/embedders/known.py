"""What is known beforehand of some embedding models: languages, size, licence, prompts. Read from the resources."""

from __future__ import annotations

from functools import cache

import msgspec

from core import fields, paths
from core.knowledge.embedders.embedder import Kind


class Entry(msgspec.Struct, frozen=True):
    """`id` as on the hub; `revision` the one that is fetched; `size` in bytes of what is fetched; `licence` an SPDX
    name; `languages` how many it knows; `speed` is in passages in the time the packaged one needs for a hundred, by the
    size of its layers. `prompts` for models whose own files name none. `comparable`: its token vectors can be compared
    one by one. `runs_here` False: it needs a program of its makers, and is had through an address alone."""

    id: str
    name: str
    dimension: int
    max_tokens: int
    languages: int
    size: int
    licence: str
    speed: float
    revision: str = "main"
    prompts: dict[Kind, str] = {}
    comparable: bool = False
    runs_here: bool = True


@cache
def entries() -> tuple[Entry, ...]:
    """All entries, small ones first. Raises `UserError` where the program's own file is damaged."""
    file = paths.resources() / "catalog" / "embedders.json"
    return tuple(fields.from_json(list[Entry], file.read_bytes(), str(file)))


def find(id: str) -> Entry | None:
    """What is known of the model with this id; of one in a folder, by the folder's name."""
    if id.startswith("folder:"):
        last = id.removeprefix("folder:").replace("\\", "/").rstrip("/").rpartition("/")[2]
        return next((entry for entry in entries() if entry.id.rpartition("/")[2] == last), None)
    return next((entry for entry in entries() if entry.id == id), None)
