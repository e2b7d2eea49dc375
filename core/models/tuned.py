"""What is known of an embedding model that a run has tuned: its name, and how well it finds in which scripts."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import msgspec

from core import fields

FILE = "tuned.json"
_SHARE = 0.1
_READ = 200
"""Texts whose letters are looked at."""


class Tuned(msgspec.Struct, frozen=True):
    """`recall`: how often the right passage was first for questions held out; None where nothing was measured.
    `scripts`: those of the texts it was tuned on, as Unicode calls them: LATIN, DEVANAGARI, …"""

    name: str
    recall: float | None
    scripts: list[str]

    def save(self, folder: Path) -> None:
        fields.save(folder / FILE, self)

    def knows(self, text: str) -> float:
        """How well it found texts in the script of `text`; 0 for one it was not tuned on."""
        own = scripts([text])
        return (self.recall or 0.0) if own and own[0] in self.scripts else 0.0


def read(folder: Path) -> Tuned | None:
    """What a folder says of itself; None for a model that no run has made. Raises `UserError` for a damaged file."""
    file = folder / FILE
    return fields.from_json(Tuned, file.read_bytes(), str(file)) if file.is_file() else None


def scripts(texts: Iterable[str]) -> list[str]:
    """The scripts that a tenth of the letters or more are in, the commonest first."""
    counts: Counter[str] = Counter()
    for _, text in zip(range(_READ), texts, strict=False):
        counts.update(_script(letter) for letter in text if letter.isalpha())
    total = counts.total()
    return [name for name, count in counts.most_common() if count >= _SHARE * total]


def _script(letter: str) -> str:
    return unicodedata.name(letter, "UNKNOWN").split()[0].removesuffix("-1")
