"""Rows that are nearly the same, and held-out rows that are nearly the same as one trained on."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence

from core.datasets.checks.check import Setting
from core.datasets.checks.finding import LISTED, Finding, finding
from core.datasets.checks.seen import Seen
from core.datasets.columns import Mapping
from core.datasets.disjoint import Disjoint
from core.datasets.duplicates import Pairs, Parts, find
from core.datasets.shingles import normal
from core.datasets.store import Dataset
from core.text import QT_TRANSLATE_NOOP, text

_BLOCK = 1000


def parts_of(seen: Seen) -> Parts:
    """What of a row is compared: what is asked, what is answered, what goes with the question, each for itself."""
    return normal(seen.question), normal(seen.answer), normal(seen.context)


class TextsOfRows:
    """The texts of a dataset's rows, read when they are asked for. A row that is gone meanwhile is an empty text."""

    def __init__(self, store: Dataset, ids: Sequence[int], mapping: Mapping | None) -> None:
        self._store = store
        self._ids = ids
        self._mapping = mapping

    def __len__(self) -> int:
        return len(self._ids)

    def batches(self) -> Iterator[Sequence[Parts]]:
        for start in range(0, len(self._ids), _BLOCK):
            yield self._read(self._ids[start : start + _BLOCK])

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
        pairs = find(texts, self._setting.progress)
        if not pairs.near:
            return
        # Copies have a finding of their own.
        near = Pairs([], pairs.near)
        surplus = near.surplus()
        yield finding(
            "likes",
            "warning",
            text(QT_TRANSLATE_NOOP("core", "%n row(s) nearly the same as an earlier one"), n=len(surplus)),
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "Question, answer and context all differ in a few letters or words only. The first stays.",
                )
            ),
            [self._ids[position] for position in surplus],
            "delete",
            [[self._ids[position] for position in group] for group in near.groups()[:LISTED]],
        )
        yield from self._leaks(pairs)

    def _leaks(self, pairs: Pairs) -> Iterable[Finding]:
        """What is near a held-out row may be a copy of the row that was compared: copies count with it."""
        first = {copy: original for original, copy in pairs.same}
        members: dict[int, list[int]] = {}
        for copy, original in first.items():
            members.setdefault(original, [original]).append(copy)
        leaked: set[int] = set()
        links = Disjoint()
        for a, b in pairs.near:
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
                [self._ids[position] for position in sorted(leaked)],
                "to_train",
                [[self._ids[position] for position in group] for group in links.groups()[:LISTED]],
            )
