"""The order in which rows are seen: by chance, rows of like length together so that little is padding.

Every epoch's order follows from the seed and the epoch's number alone, so that a resumed run sees what an unbroken
one would. Packing several rows into one sequence would take the place of `order` and `collate`.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from core.models.rendered import IGNORED

NEIGHBOURHOOD = 16
"""Batches among which rows are sorted by length. More saves more padding and leaves less to chance."""


def order(lengths: Sequence[int], batch_size: int, seed: int, epoch: int) -> list[int]:
    """Indices of all rows; each `batch_size` of them in turn are a batch, the last may be smaller."""
    chance = random.Random(f"{seed}/{epoch}")
    indices = list(range(len(lengths)))
    chance.shuffle(indices)
    span = batch_size * NEIGHBOURHOOD
    near = [
        index
        for start in range(0, len(indices), span)
        for index in sorted(indices[start : start + span], key=lambda index: lengths[index])
    ]
    whole = len(near) - len(near) % batch_size
    # The rows that fill no batch are taken from anywhere, so that the longest are not always last.
    rest = [near.pop(chance.randrange(len(near))) for _ in range(len(near) - whole)]
    batches = [near[start : start + batch_size] for start in range(0, whole, batch_size)]
    chance.shuffle(batches)
    return [index for batch in [*batches, rest] for index in batch]


def collate(examples: Sequence[dict[str, list[int]]], padding: int) -> dict[str, Any]:
    """Rows as int64 tensors of shape (rows, longest): `input_ids`, `attention_mask`, `labels`; padded at the end."""
    import torch

    longest = max(len(example["input_ids"]) for example in examples)

    def padded(name: str, filler: int) -> Any:
        return torch.tensor(
            [example[name] + [filler] * (longest - len(example[name])) for example in examples]
        )

    lengths = torch.tensor([[len(example["input_ids"])] for example in examples])
    return {
        "input_ids": padded("input_ids", padding),
        "attention_mask": (torch.arange(longest)[None, :] < lengths).long(),
        "labels": padded("labels", IGNORED),
    }


def halves(batch: dict[str, Any]) -> list[dict[str, Any]]:
    """The first rows of a batch and the others; the batch alone where it has but one row."""
    rows = len(next(iter(batch.values())))
    if rows < 2:
        return [batch]
    first = {name: values[: rows // 2] for name, values in batch.items()}
    others = {name: values[rows // 2 :] for name, values in batch.items()}
    return [first, others]
