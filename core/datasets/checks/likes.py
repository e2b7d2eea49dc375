"""Rows that are nearly the same, and held-out rows that are nearly the same as one trained on."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from itertools import chain

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import Finding, finding
from core.datasets.checks.seen import Seen
from core.datasets.columns import Mapping
from core.datasets.disjoint import Disjoint
from core.datasets.duplicates import Pairs, Parts, find
from core.datasets.shingles import normal
from core.datasets.store import Dataset
from core.text import QT_TRANSLATE_NOOP, text

LOOKED_AT = 100_000
"""Characters of a part that are compared; what is beyond must be the same to the letter."""
SHORT = 40
"""Characters up to which an answer that is not the same is another one: "yes" is no slip for "no"."""
_BLOCK, _BLOCK_CHARACTERS = 1000, 2_000_000
_READ = 100
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_NO_WORDS = re.compile(r"\W+")


def parts_of(seen: Seen) -> Parts:
    """What of a row is compared: what is asked, what is answered, what goes with the question, each for itself."""
    return tuple(map(_part, (seen.question, f"{seen.answer}\n{seen.rejected}", seen.context)))


def differ(a: Parts, b: Parts) -> bool:
    """Whether two rows that are nearly the same differ in what matters: in a number, or in an answer that is short."""
    x, y = a[1], b[1]
    if max(len(x), len(y)) <= SHORT and _NO_WORDS.sub("", x) != _NO_WORDS.sub("", y):
        return True
    return any(
        sorted(_NUMBER.findall(x)) != sorted(_NUMBER.findall(y)) for x, y in zip(a, b, strict=True) if x != y
    )


def _part(words: str) -> str:
    if len(words) <= LOOKED_AT:
        return normal(words)
    rest = blake2b(words[LOOKED_AT:].encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
    return f"{normal(words[:LOOKED_AT])} {rest}"


class TextsOfRows:
    """The texts of a dataset's rows, read when they are asked for. A row that is gone meanwhile is an empty text."""

    def __init__(self, store: Dataset, ids: Sequence[int], mapping: Mapping | None) -> None:
        self._store = store
        self._ids = ids
        self._mapping = mapping

    def __len__(self) -> int:
        return len(self._ids)

    def batches(self) -> Iterator[Sequence[Parts]]:
        block: list[Parts] = []
        size = 0
        for start in range(0, len(self._ids), _READ):
            read = self._read(self._ids[start : start + _READ])
            block += read
            size += sum(len(part) for parts in read for part in parts)
            if len(block) >= _BLOCK or size > _BLOCK_CHARACTERS:
                yield block
                block, size = [], 0
        if block:
            yield block

    def some(self, positions: Sequence[int]) -> Sequence[Parts]:
        return self._read([self._ids[position] for position in positions])

    def _read(self, ids: Sequence[int]) -> list[Parts]:
        rows = {row.id: parts_of(Seen(row, self._mapping)) for row in self._store.rows(ids=ids)}
        return [rows.get(row, ("", "", "")) for row in ids]


class Likes:
    """Keeps 9 bytes per row and reads the rows again."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        self._ids = array("q")
        self._held_out = array("b")

    def look(self, seen: Seen) -> None:
        self._ids.append(seen.id)
        self._held_out.append((seen.split in ("validation", "test")) - (not seen.split))

    def findings(self) -> Iterable[Finding]:
        texts = TextsOfRows(self._setting.store, self._ids, self._setting.mapping)
        pairs = find(texts, self._setting.progress, differ)
        # Copies have a finding of their own.
        near = Pairs([], self._open(pairs.near))
        if near.near:
            surplus = near.surplus()
            yield finding(
                "likes",
                "warning",
                text(
                    QT_TRANSLATE_NOOP("core", "%n row(s) nearly the same as an earlier one"), n=len(surplus)
                ),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "Question, answer and context differ in a few letters or words only, so they weigh more in "
                        "training than you may want. The first of each stays.",
                    )
                ),
                self._rows(surplus),
                "delete",
                map(self._rows, near.groups()),
            )
        variants = Disjoint(self._open(pairs.variants)).groups()
        if variants:
            rows = sorted(position for group in variants for position in group)
            yield finding(
                "variants",
                "note",
                text(
                    QT_TRANSLATE_NOOP("core", "%n row(s) that differ in a number or a short answer only"),
                    n=len(rows),
                ),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "“2 + 3” and “2 + 4” are two good rows; “yes” and “no” to one question are a contradiction. "
                        "Only you can tell: compare them.",
                    )
                ),
                self._rows(rows),
                groups=map(self._rows, variants),
            )
        yield from self._leaks(pairs)

    def _open(self, pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
        """Those of which nobody has said that both are to stay."""
        kept = self._setting.kept
        return [pair for pair in pairs if not kept.holds(self._rows(pair))] if kept else pairs

    def _rows(self, positions: Iterable[int]) -> list[int]:
        return [self._ids[position] for position in positions]

    def _leaks(self, pairs: Pairs) -> Iterable[Finding]:
        """What is near a held-out row may be a copy of the row that was compared: copies count with it."""
        first = {copy: original for original, copy in pairs.same}
        members: dict[int, list[int]] = {}
        for copy, original in first.items():
            members.setdefault(original, [original]).append(copy)
        leaked: set[int] = set()
        links = Disjoint()
        for a, b in chain(pairs.near, pairs.variants):
            for x, y in ((a, b), (b, a)):
                held_out = [row for row in members.get(x, [x]) if self._held_out[row] == 1]
                trained = [row for row in members.get(y, [y]) if self._held_out[row] == 0]
                if held_out and trained:
                    leaked.update(held_out)
                    for row in held_out:
                        links.join(row, trained[0])
        if leaked:
            yield finding(
                "near_leaks",
                "error",
                text(
                    QT_TRANSLATE_NOOP("core", "%n held-out row(s) nearly the same as one trained on"),
                    n=len(leaked),
                ),
                text(
                    QT_TRANSLATE_NOOP(
                        "core",
                        "They would make the model look better than it is. The fix moves them to the training rows.",
                    )
                ),
                self._rows(sorted(leaked)),
                "to_train",
                map(self._rows, links.groups()),
            )
