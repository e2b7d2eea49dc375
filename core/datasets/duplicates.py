"""Finds near-duplicates among any number of texts: candidates by sketches, each then compared exactly.

A text's sketch is the least hashes among its rarer shingles, a sample that like texts draw alike (bottom-k MinHash;
Broder, "On the resemblance and containment of documents", 1997). Texts whose sketches share enough are compared by
`core.datasets.likeness`. Sketches and candidates wait in temporary files. Knows no rows: texts have positions.

Limits: `MOST` texts; of each only its first `LINKS` likenesses to earlier ones. Memory: 256 MB for counting shingles
from 260,000 texts on, about 50 bytes for each text, and `_KEPT` characters of text.
"""

from __future__ import annotations

import time
from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from core.datasets.disjoint import Disjoint
from core.datasets.likeness import PART, SLACK, WHOLE, Text, alike, joined
from core.datasets.shingles import HASH_BITS, Hashes, Shingles, shingles
from core.datasets.spool import Spool

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SKETCH = 48
"""Shingles in a sketch."""
RARE = 64
"""A shingle that occurs more often than this is drawn only where a text has too few rarer ones, and brings only
neighbours together instead of all that have it."""
SHARED = 3
"""Shingles that two sketches must share to be compared; fewer where one of them is small."""
COMMON, COMMON_SHARE = 100, 0.004
"""A shingle that occurs more often than this, and than this many times per text, belongs to what many share."""
CANDIDATES = 128
"""Pairs to compare for each text, on average; they take 8 bytes each of temporary files."""
LINKS = 4
"""Earlier texts that a text is linked to, the first ones: of a thousand alike not each is held against each."""
MOST = 1 << 24
"""Texts that can be looked at: a position takes 24 bits of a number."""
_PER_BUCKET = 10_000
_KEPT = 40_000_000
"""Characters of texts that stay in memory while they are compared."""
_BLOCK, _CHUNK = 4096, 1 << 16
_PAUSE = 0.1
"""Seconds between two tellings of progress while texts are compared."""

Parts = tuple[str, ...]


class Texts(Protocol):
    """Texts by position, each in parts that are `normal`; all have as many parts."""

    def __len__(self) -> int: ...

    def batches(self) -> Iterator[Sequence[Parts]]:
        """All texts in order, some thousands at a time."""
        ...

    def some(self, positions: Sequence[int]) -> Sequence[Parts]:
        """The texts at some positions."""
        ...


class ListOfTexts:
    """Texts in memory."""

    def __init__(self, texts: Sequence[Parts]) -> None:
        self._texts = texts

    def __len__(self) -> int:
        return len(self._texts)

    def batches(self) -> Iterator[Sequence[Parts]]:
        for start in range(0, len(self._texts), _BLOCK):
            yield self._texts[start : start + _BLOCK]

    def some(self, positions: Sequence[int]) -> Sequence[Parts]:
        return [self._texts[position] for position in positions]


class Pairs(NamedTuple):
    """Pairs of positions, the smaller first. `same`: a text and its exact copy, each copy once, with the first of its
    kind; `near`: texts that are alike, only the first of its kind standing for those that are the same; `variants`:
    likewise, where the caller has said that they differ in what matters."""

    same: list[tuple[int, int]]
    near: list[tuple[int, int]]
    variants: list[tuple[int, int]] = []

    @property
    def all(self) -> Iterator[tuple[int, int]]:
        yield from self.same
        yield from self.near
        yield from self.variants

    def groups(self) -> list[list[int]]:
        """Texts linked by likeness, directly or through others."""
        return Disjoint(self.all).groups()

    def surplus(self) -> list[int]:
        """Positions that can go: each is alike to an earlier one that stays, and no mere variant of it. (In a long
        chain the two ends may have little in common; they do not stand for each other here.)"""
        gone: set[int] = set()
        stays = chain(self.same, self.near)
        for earlier, later in sorted(stays, key=lambda pair: (pair[1], pair[0])):
            if earlier not in gone:
                gone.add(later)
        return sorted(gone)


def find(
    texts: Texts,
    progress: Callable[[float], None] = lambda share: None,
    differ: Callable[[Parts, Parts], bool] = lambda a, b: False,
) -> Pairs:
    """The pairs of texts that are the same or nearly so. Empty texts are like no other.

    `progress` is told the share that is done, often enough to stop by raising from it. `differ` says of two texts that
    are alike whether they are variants. Raises `ValueError` for more than `MOST` texts.
    """
    if len(texts) > MOST:
        raise ValueError(f"{len(texts)} texts are more than {MOST}")
    if len(texts) < 2:
        return Pairs([], [])
    search = _Search(texts, progress, differ)
    try:
        return search.run()
    finally:
        search.close()


class _Search:
    def __init__(
        self, texts: Texts, progress: Callable[[float], None], differ: Callable[[Parts, Parts], bool]
    ) -> None:
        import numpy as np

        self._texts = texts
        self._progress = progress
        self._differ = differ
        self._told = 0.0
        self._links = array("B", bytes(len(texts)))
        self._n = len(texts)
        bits = min(26, max(20, (self._n * 256).bit_length()))
        self._slots = np.uint64((1 << bits) - 1)
        self._seen = np.zeros(1 << bits, np.uint32)
        self._common = max(COMMON, round(self._n * COMMON_SHARE))
        self._is_copy = np.zeros(self._n, np.bool_)
        self._is_empty = np.zeros(self._n, np.bool_)
        self._size = np.zeros(self._n, np.uint8)
        self._lengths: NDArray[np.uint32] | None = None
        buckets = self._n // _PER_BUCKET + 1
        self._sketches = Spool(min(64, buckets))
        self._candidates = Spool(min(256, buckets))
        self._cache: OrderedDict[int, Text] = OrderedDict()
        self._kept = 0

    def run(self) -> Pairs:
        same = self._count()
        self._draw()
        self._pair_up()
        pairs = Pairs(same, [], [])
        for a, b, differ in self._compare():
            (pairs.variants if differ else pairs.near).append((a, b))
        return pairs

    def close(self) -> None:
        self._sketches.close()
        self._candidates.close()

    def _count(self) -> list[tuple[int, int]]:
        """How often each shingle occurs; finds exact copies by the way."""
        import numpy as np

        digests = array("Q")
        for start, batch in self._batches(0.0, 0.25):
            lengths = np.array([[len(part) for part in parts] for parts in batch], np.uint32)
            if self._lengths is None:
                self._lengths = np.zeros((self._n, lengths.shape[1]), np.uint32)
            self._lengths[start : start + len(batch)] = lengths
            for at, parts in enumerate(batch, start):
                self._is_empty[at] = not any(parts)
                words = "\0".join(parts) if any(parts) else f"\1{at}"
                digests.frombytes(blake2b(words.encode("utf-8", "surrogatepass"), digest_size=16).digest())
            for found in shingles([joined(parts) for parts in batch]):
                self._progress(0.25 * start / self._n)
                # A one of the table's own type: any other takes NumPy's slow way.
                np.add.at(self._seen, (found.hashes & self._slots).astype(np.int64), np.uint32(1))
        both = np.frombuffer(digests, np.uint64).reshape(-1, 2)
        order = np.lexsort((np.arange(len(both)), both[:, 1], both[:, 0]))
        again = np.zeros(len(both), np.bool_)
        again[1:] = (both[order][1:] == both[order][:-1]).all(axis=1)
        head = np.maximum.accumulate(np.where(again, 0, np.arange(len(both))))
        first = order[head]
        self._is_copy[order[again]] = True
        same = zip(first[again].tolist(), order[again].tolist(), strict=True)
        return sorted(same)

    def _draw(self) -> None:
        """Put each text's sketch aside: (hash of 40 bits, position of 24) by the hash."""
        import numpy as np

        for start, batch in self._batches(0.25, 0.5):
            for found in shingles([joined(parts) for parts in batch]):
                self._progress(0.25 + 0.25 * start / self._n)
                at, hashes = self._sketch(found)
                position = found.texts[at] + start
                keep = ~(self._is_copy[position] | self._is_empty[position])
                position, hashes = position[keep], hashes[keep]
                np.add.at(self._size, position, np.uint8(1))
                bucket = hashes % np.uint64(self._sketches.buckets)
                self._sketches.add(
                    hashes << np.uint64(24) | position.astype(np.uint64), bucket.astype(np.int64)
                )

    def _sketch(self, found: Shingles) -> tuple[NDArray[np.int64], Hashes]:
        """The texts' sketches: (index of the text, hash of 40 bits) of each shingle drawn."""
        import numpy as np

        often = self._seen[(found.hashes & self._slots).astype(np.int64)]
        # A shingle that occurs once brings nobody together.
        repeated = often > 1
        owner, hashes, often = found.owner[repeated], found.hashes[repeated], often[repeated]
        rank = np.where(often <= RARE, 0, np.minimum(np.log2(np.maximum(often, 1)), 15)).astype(np.uint64)
        # One number to sort by: owner, then rare before common, then the hash.
        low = np.uint64(HASH_BITS - 4)
        key = owner.astype(np.uint64) << np.uint64(HASH_BITS) | rank << low | hashes >> np.uint64(4)
        # `np.unique` would take a hash table for this, which is far slower than sorting.
        key.sort()
        key = key[np.concatenate([[True], key[1:] != key[:-1]])] if len(key) else key
        at = (key >> np.uint64(HASH_BITS)).astype(np.int64)
        within = np.arange(len(key)) - np.searchsorted(at, at)
        drawn = within < SKETCH
        mixed = (key[drawn] & np.uint64((1 << (HASH_BITS - 4)) - 1)) * np.uint64(0x9E3779B97F4A7C15)
        return at[drawn], mixed >> np.uint64(24)

    def _pair_up(self) -> None:
        """Put pairs of texts aside that have a shingle in common, by the earlier of the two."""
        import numpy as np

        for bucket in range(self._sketches.buckets):
            self._progress(0.5 + 0.1 * bucket / self._sketches.buckets)
            keys = self._sketches.take(bucket)
            if not len(keys):
                continue
            keys.sort()
            hashes, position = keys >> np.uint64(24), keys & np.uint64((1 << 24) - 1)
            edges = np.flatnonzero(np.concatenate([[True], hashes[1:] != hashes[:-1], [True]]))
            having = np.diff(edges)
            few = self._few(having)
            many = np.repeat(having, having) > few
            for step in range(1, few):
                both = hashes[step:] == hashes[:-step]
                # Where many have it, each meets the next one only: like texts share other shingles as well.
                if step > 1:
                    both &= ~many[step:]
                if not both.any():
                    break
                earlier, later = position[:-step][both], position[step:][both]
                self._suggest(earlier, later)
            # ... and the first one of them, so that what is alike in great number has one to stand for it.
            third = many & (np.arange(len(keys)) - np.repeat(edges[:-1], having) > 1)
            self._suggest(np.repeat(position[edges[:-1]], having)[third], position[third])

    def _few(self, having: NDArray[np.int64]) -> int:
        """Up to how many texts with a shingle in common are all brought together, so that there are no more than
        `CANDIDATES` pairs for each text: the more texts there are, the less it says that a few share a shingle."""
        import numpy as np

        groups = np.bincount(np.minimum(having, RARE + 1), minlength=RARE + 2)[: RARE + 1]
        sizes = np.arange(RARE + 1)
        pairs = np.cumsum(groups * (sizes * (sizes - 1) // 2))
        return max(2, int((pairs <= CANDIDATES * self._n // self._sketches.buckets).sum()) - 1)

    def _suggest(self, earlier: Hashes, later: Hashes) -> None:
        import numpy as np

        into = earlier * np.uint64(self._candidates.buckets) // np.uint64(self._n)
        self._candidates.add(earlier << np.uint64(32) | later, into.astype(np.int64))

    def _compare(self) -> Iterator[tuple[int, int, bool]]:
        """Pairs that are alike, by the earlier of the two, and whether they are variants."""
        import numpy as np

        for bucket in range(self._candidates.buckets):
            pairs = self._candidates.take(bucket)
            if not len(pairs):
                continue
            pairs.sort()
            edges = np.flatnonzero(np.concatenate([[True], pairs[1:] != pairs[:-1], [True]]))
            pairs, shared = pairs[edges[:-1]], np.diff(edges)
            for start in range(0, len(pairs), _CHUNK):
                share = 0.6 + 0.4 * (bucket + start / len(pairs)) / self._candidates.buckets
                self._progress(share)
                end = start + _CHUNK
                earlier, later = self._worth_a_look(pairs[start:end], shared[start:end])
                for at in range(0, len(earlier), _BLOCK):
                    yield from self._alike(earlier[at : at + _BLOCK], later[at : at + _BLOCK], share)

    def _worth_a_look(self, pairs: Hashes, shared: NDArray[np.int64]) -> tuple[list[int], list[int]]:
        """The pairs with enough shingles in common, of lengths with which `alike` can hold at all: few are left."""
        import numpy as np

        assert self._lengths is not None
        low = np.uint64((1 << 32) - 1)
        earlier, later = (pairs >> np.uint64(32)).astype(np.int64), (pairs & low).astype(np.int64)
        enough = shared >= np.clip(np.minimum(self._size[earlier], self._size[later]) // 6, 1, SHARED)
        earlier, later = earlier[enough], later[enough]
        a, b = (self._lengths[at].astype(np.int64) for at in (earlier, later))
        size, apart = np.maximum(a, b), np.abs(a - b)
        near = (apart <= PART * size + SLACK).all(axis=1) & (
            apart.sum(axis=1) <= WHOLE * size.sum(axis=1) + 1
        )
        return earlier[near].tolist(), later[near].tolist()

    def _alike(self, earlier: list[int], later: list[int], share: float) -> Iterator[tuple[int, int, bool]]:
        wanted = [(a, b) for a, b in zip(earlier, later, strict=True) if self._links[b] < LINKS]
        self._load(dict.fromkeys(position for pair in wanted for position in pair))
        for a, b in wanted:
            if (now := time.monotonic()) - self._told > _PAUSE:
                self._told = now
                self._progress(share)
            if self._links[b] < LINKS and alike(self._cache[a], self._cache[b]):
                self._links[b] += 1
                yield a, b, self._differ(self._cache[a].parts, self._cache[b].parts)

    def _load(self, positions: Iterable[int]) -> None:
        wanted = list(positions)
        for position in wanted:
            if position in self._cache:
                self._cache.move_to_end(position)
        missing = [position for position in wanted if position not in self._cache]
        for position, parts in zip(missing, self._texts.some(missing), strict=True):
            self._cache[position] = Text(parts, self._is_common)
            self._kept += sum(map(len, parts))
        while self._kept > _KEPT and len(self._cache) > len(wanted):
            _, old = self._cache.popitem(last=False)
            self._kept -= sum(map(len, old.parts))

    def _is_common(self, hashes: Hashes) -> Any:
        import numpy as np

        return self._seen[(hashes & self._slots).astype(np.int64)] >= self._common

    def _batches(self, begin: float, end: float) -> Iterator[tuple[int, Sequence[Parts]]]:
        """The texts with the position of the first of each batch, and progress from `begin` to `end`."""
        start = 0
        for batch in self._texts.batches():
            self._progress(begin + (end - begin) * start / self._n)
            yield start, batch
            start += len(batch)
