"""What an embedder's numbers mean: how alike it finds a question and a passage that have nothing to do with each other.

Every model spreads its cosines over a range of its own: 0.5 is near for one and far for the next. For the packaged one
the bounds were measured on public questions; for any other they are taken from the index itself. Does not know ranking.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import msgspec

from core.errors import explain_os_errors
from core.knowledge import sentences
from core.knowledge.embedders.embedder import Embedder
from core.knowledge.late_vectors import best_matches
from core.paths import write_atomic

if TYPE_CHECKING:
    from core.knowledge.documents import Chunk
    from core.knowledge.index import Index

MEASURED = {"all-MiniLM-L6-v2/mean/l2": (0.505, 26.0), "all-MiniLM-L6-v2/mean/l2/int8-1": (0.505, 26.0)}
"""(middle, slope) by the identity of an embedder: see ``tests/benchmarks/floor.py``."""
SAMPLE = 64
"""Passages taken from an index, and as many sentences asked of those from other documents."""
FEWEST = 8
"""Passages without which nothing can be told: words alone decide then."""
_AWAY = 4.0
"""How many standard deviations above the mean of unrelated pairs the middle lies."""
_TRUST = 0.5
"""Of bounds taken from an index, against the words a passage holds: where all documents are about one thing, unrelated
pairs are hard to come by. Measured with the packaged embedder as if it were unknown, questions counted as found: of
XQuAD's English 99 %, with their own article left out 19 %; of the sample's rows 98 %, of those in wholly other words
70 %, and one of ten that its handbook does not cover."""
_STEEP = 1.7
"""Slope of the curve over one standard deviation."""
_GROWN = 4
"""Measured again when there are so many times the passages."""


@dataclass(frozen=True)
class Calibration:
    """`middle`: what counts as neither found nor not; `slope`: of the logistic curve there; `trust`: how far they count
    against the words a passage holds, 1 for bounds that were measured."""

    middle: float
    slope: float
    trust: float = 1.0


class _Kept(msgspec.Struct):
    identity: str
    passages: int
    middle: float
    slope: float


def of(index: Index, embedder: Embedder) -> Calibration | None:
    """What the embedder's numbers mean in this index; None where it has too little to tell."""
    if known := measured(embedder):
        return known
    file = index.folder / "calibration.json"
    count = index.catalogue.count()
    if file.exists():
        with explain_os_errors(file):
            data = file.read_bytes()
        try:
            kept = msgspec.json.decode(data, type=_Kept)
        except msgspec.DecodeError:
            kept = _Kept("", 0, 0.0, 0.0)
        if kept.identity == embedder.identity and count < _GROWN * kept.passages:
            return Calibration(kept.middle, kept.slope, _TRUST)
    taken = measure(index, embedder)
    if taken is not None:
        made = _Kept(embedder.identity, count, taken.middle, taken.slope)
        with explain_os_errors(file):
            write_atomic(file, msgspec.json.encode(made))
    return taken


def measured(embedder: Embedder) -> Calibration | None:
    """What the numbers of an embedder mean that was measured once for all; None for any other."""
    known = next((known for name, known in MEASURED.items() if _is(embedder, name)), None)
    return Calibration(*known) if known else None


def _is(embedder: Embedder, name: str) -> bool:
    return embedder.identity == name or embedder.identity.startswith(f"{name}/")


def measure(index: Index, embedder: Embedder) -> Calibration | None:
    """From sentences of some passages, asked of passages they are not from."""
    import numpy as np

    chunks = [chunk for chunk in index.catalogue.sample(SAMPLE) if chunk.known > 0.5]
    if len(chunks) < FEWEST:
        return None
    asked = embedder.encode([_sentence(chunk) for chunk in chunks], "question")
    ids = [chunk.id for chunk in chunks]
    if asked.tokens is not None:
        stored = index.late.get(ids, embedder.dimension)
        alike = [
            best_matches(tokens, stored[other.id])
            for chunk, tokens in zip(chunks, asked.tokens, strict=True)
            for other in chunks
            if other.id in stored and _unrelated(chunk, other, chunks)
        ]
    else:
        vectors = index.store.dense(ids)
        alike = [
            float(whole @ vectors[other.id])
            for chunk, whole in zip(chunks, asked.whole, strict=True)
            for other in chunks
            if other.id in vectors and _unrelated(chunk, other, chunks)
        ]
    if len(alike) < FEWEST:
        return None
    mean, spread = float(np.mean(alike)), max(1e-3, float(np.std(alike)))
    return Calibration(mean + _AWAY * spread, _STEEP / spread, _TRUST)


def _unrelated(one: Chunk, other: Chunk, chunks: list[Chunk]) -> bool:
    """From two documents; where there is only one, two passages of it."""
    if len({chunk.document for chunk in chunks}) > 1:
        return one.document != other.document
    return one.id != other.id


def _sentence(chunk: Chunk) -> str:
    """The sentence in the middle."""
    found = sentences.spans(chunk.text) or [(0, len(chunk.text))]
    start, end = found[len(found) // 2]
    return chunk.text[start:end][:300]
