"""What is known beforehand of some models: licence, purpose, and how to train them well. Read from the resources."""

from __future__ import annotations

import msgspec

from core import fields, paths


class Training(msgspec.Struct, frozen=True):
    """LoRA settings that were measured to work well with a model."""

    rank: int
    alpha: int
    learning_rate: float
    epochs: int
    batch_size: int


class Entry(msgspec.Struct, frozen=True):
    """`id` as in `Model.id`; `licence` as an SPDX name."""

    id: str
    name: str
    licence: str
    training: Training | None = None


def entries() -> list[Entry]:
    """All entries. Raises `UserError` where the program's own file is damaged."""
    file = paths.resources() / "catalog" / "models.json"
    return fields.from_json(list[Entry], file.read_bytes(), str(file))


def find(id: str) -> Entry | None:
    """What is known of the model with this id, if anything is."""
    return next((entry for entry in entries() if entry.id == id), None)
