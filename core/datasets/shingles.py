"""Texts as hashed runs of neighbouring characters (shingles), many texts at a time.

Runs of characters need no words, so scripts that write none apart are treated like the others. Does not know rows.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Hashes = NDArray[np.uint64]
    Numbers = NDArray[np.int64]
else:
    Hashes = Numbers = Any

LENGTH = 7
"""Characters in a shingle: longer ones tell texts apart better, shorter ones survive more edits between them."""
LENGTH_CJK = 4
"""The same where a character is a word or half of one."""
HASH_BITS = 48
_CJK = (0x3040, 0x9FFF)
_CJK_SHARE = 0.3
_BATCH, _BATCH_CHARACTERS = 1000, 1_000_000
_ODD = 0x9E3779B97F4A7C15


class Shingles(NamedTuple):
    """Shingles of a batch of texts. `texts`: the positions of the texts that are in it; `owner`: for each shingle
    the index into `texts`, ascending; `hashes`: the shingles' hashes of `HASH_BITS` bits, in the text's order."""

    texts: Numbers
    owner: Numbers
    hashes: Hashes


def normal(words: str) -> str:
    """The text without what does not make it another: case, kinds of white space, forms of one character."""
    if not words.isascii():
        words = unicodedata.normalize("NFKC", words)
    return " ".join(words.casefold().split())


def length_for(codes: NDArray[np.uint32]) -> int:
    """How long the shingles of a text are, by its script."""
    if not len(codes):
        return LENGTH
    share = ((codes >= _CJK[0]) & (codes <= _CJK[1])).mean()
    return LENGTH_CJK if share > _CJK_SHARE else LENGTH


def codes_of(words: str) -> NDArray[np.uint32]:
    """The code points of a text."""
    import numpy as np

    return np.frombuffer(words.encode("utf-32-le", "surrogatepass"), np.uint32)


def hashed(codes: NDArray[np.uint32], length: int) -> Hashes:
    """The hash of each shingle of `length` characters of one text, in order; none where it is shorter."""
    import numpy as np

    if len(codes) < length:
        return np.empty(0, np.uint64)
    return _mixed(codes.astype(np.uint64), length)


def shingles(texts: Sequence[str]) -> Iterator[Shingles]:
    """The shingles of `texts`, which should be `normal`, in batches. A text shorter than a shingle is one shingle."""
    import numpy as np

    for start, end in _batches(texts):
        codes = [codes_of(words) for words in texts[start:end]]
        lengths = np.array([length_for(code) for code in codes])
        for length in (LENGTH, LENGTH_CJK):
            chosen = np.flatnonzero(lengths == length)
            if not len(chosen):
                continue
            # A short text is filled up with zeros to one whole shingle.
            room = np.array([max(len(codes[i]), length) for i in chosen])
            begin = np.concatenate([[0], np.cumsum(room)])
            joined = np.zeros(int(begin[-1]), np.uint64)
            for at, i in zip(begin.tolist(), chosen.tolist(), strict=False):
                joined[at : at + len(codes[i])] = codes[i]
            all_hashes = _mixed(joined, length)
            owner = np.repeat(np.arange(len(chosen)), room)[: len(all_hashes)]
            # Those that reach from one text into the next are not shingles.
            inside = np.arange(len(all_hashes)) - begin[owner] <= room[owner] - length
            yield Shingles(chosen + start, owner[inside], all_hashes[inside])


def _mixed(codes: Hashes, length: int) -> Hashes:
    """A polynomial of each window, then the finalizer of SplitMix64 (Steele, Lea and Flood, 2014)."""
    import numpy as np

    n = len(codes) - length + 1
    h = np.zeros(n, np.uint64)
    for i in range(length):
        h *= np.uint64(_ODD)
        h += codes[i : n + i]
    h ^= h >> np.uint64(30)
    h *= np.uint64(0xBF58476D1CE4E5B9)
    h ^= h >> np.uint64(27)
    h *= np.uint64(0x94D049BB133111EB)
    h ^= h >> np.uint64(31)
    return h >> np.uint64(64 - HASH_BITS)


def _batches(texts: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Where batches begin and end that have neither too many texts nor too many characters."""
    start = size = 0
    for at, words in enumerate(texts):
        if at > start and (at - start == _BATCH or size + len(words) > _BATCH_CHARACTERS):
            yield start, at
            start, size = at, 0
        size += len(words)
    if start < len(texts):
        yield start, len(texts)
