"""Real questions with what was expected and what might be said: see `tests/data/answer_pairs.md`."""

from __future__ import annotations

import functools
import gzip
from pathlib import Path

import msgspec

FILE = Path(__file__).parent / "data" / "answer_pairs.jsonl.gz"


class Pair(msgspec.Struct, frozen=True):
    lang: str
    question: str
    expected: tuple[str, ...]
    said: str


@functools.cache
def pairs(lang: str = "") -> tuple[Pair, ...]:
    """All pairs, or those of one language: en, hi, zh or ar."""
    decode = msgspec.json.Decoder(Pair).decode
    every = (decode(line) for line in gzip.decompress(FILE.read_bytes()).splitlines())
    return tuple(one for one in every if lang in ("", one.lang))
