"""Which part of a split a name means: of a file, a folder, or a field that holds rows. Does not know the files."""

from __future__ import annotations

import re

from core.datasets.rows import Split

_NAMES: dict[str, Split] = {
    "train": "train", "training": "train",
    "validation": "validation", "valid": "validation", "val": "validation", "dev": "validation",
    "eval": "validation", "evaluation": "validation",
    "test": "test", "testing": "test",
}  # fmt: skip


def split_of(name: str) -> Split:
    """The part that `name` says, as a word in it; "" where it says none, or several."""
    found = {_NAMES[word] for word in re.split(r"[^a-z]+", name.lower()) if word in _NAMES}
    return found.pop() if len(found) == 1 else ""
