"""Which rows belong together and must not straddle the split, and a split that keeps them together.

Rows belong together that are copies or nearly the same, are about one document or one long passage, or come from one
chat or conversation. Groups are known by their first row's id, which stays the same when rows are added.
"""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from core.datasets.checks.classes import LABELS
from core.datasets.checks.likes import TextsOfRows
from core.datasets.checks.seen import Seen
from core.datasets.disjoint import Disjoint
from core.datasets.duplicates import find
from core.datasets.edits import Many, SetSplit
from core.datasets.messages import as_words
from core.datasets.rows import Split
from core.datasets.split import SEED
from core.datasets.store import Dataset
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

PARTS: tuple[Split, ...] = ("train", "validation", "test")
CONVERSATIONS = (
    "conversation_id",
    "dialogue_id",
    "dialog_id",
    "thread_id",
    "session_id",
    "chat_id",
    "context_id",
)
"""Names in use for a column that says which rows are of one conversation or one text."""
PASSAGE = 200
"""Characters of context from which on rows that share it are taken to be about one passage."""
TOO_MANY = 0.5
"""What more than this share of all rows have in common (their one document, a fixed context) keeps none together:
there would be nothing to split."""


class Grouped(NamedTuple):
    """Rows for a split. `group`: row id to the id of its group's first row; `label`: row id to its class or tag, ""
    where it has none; `part`: row id to where it is now. All have the same keys, in the rows' order."""

    group: dict[int, int]
    label: dict[int, str]
    part: dict[int, Split]


def grouped(
    store: Dataset,
    label: str | None = None,
    near: bool = True,
    progress: Callable[[float], None] = lambda share: None,
) -> Grouped:
    """The rows of `store` in groups. `label`: the column to stratify by; None: one called "label" or the like, if
    there is one. `near`: seek near-duplicates too, which takes a while for many rows."""
    mapping = store.mapping
    links = Disjoint()
    having: dict[bytes, list[int]] = defaultdict(list)
    found = Grouped({}, {}, {})
    for n, row in enumerate(store.rows()):
        seen = Seen(row, mapping)
        if label is None and n == 0:
            label = next((name for name in row.fields if name.strip().lower() in LABELS), "")
        found.group[row.id] = row.id
        found.label[row.id] = as_words(row.fields.get(label)) if label else ""
        found.part[row.id] = row.split
        for key in _keys(
            seen, row.source.document if row.source else "", row.source.chat if row.source else ""
        ):
            having[key].append(row.id)
    for several in having.values():
        if len(several) <= TOO_MANY * len(found.group):
            for row_id in several[1:]:
                links.join(several[0], row_id)
    if near and found.group:
        ids = list(found.group)
        for a, b in find(TextsOfRows(store, ids, mapping), progress).all:
            links.join(ids[a], ids[b])
    for row_id in found.group:
        found.group[row_id] = links.first(row_id)
    return found


def assign(
    rows: Grouped, shares: Mapping[Split, float], seed: int = SEED, keep: bool = True
) -> dict[int, Split]:
    """The part of each row: groups whole, each label's rows in about the given shares, the same for the same seed.

    With `keep`, groups stay where they are, and only new ones are dealt out; a group that would straddle because a
    new row joined it goes where most of it is. Without it, all but test rows are dealt out anew where `shares` has
    no test, and all rows otherwise.
    """
    members: dict[int, list[int]] = defaultdict(list)
    for row, group in rows.group.items():
        members[group].append(row)
    stays = set(PARTS) if keep else ({"test"} - {part for part in shares if shares[part] > 0})
    have: dict[str, Counter[Split]] = defaultdict(Counter)
    total: Counter[Split] = Counter()
    chosen: dict[int, Split] = {}
    new: list[int] = []

    def put(group: int, part: Split) -> None:
        chosen[group] = part
        total[part] += len(members[group])
        have[_label(rows, members[group])][part] += len(members[group])

    for group, of_group in members.items():
        now = Counter(rows.part[row] for row in of_group if rows.part[row] in stays)
        if now:
            put(group, max(PARTS, key=lambda part: (now[part], -PARTS.index(part))))
        else:
            new.append(group)
    dealt = {part: share for part, share in shares.items() if share > 0}
    for group in sorted(new, key=lambda group: _rank(group, seed)):
        size = len(members[group])
        of_label = have[_label(rows, members[group])]
        sum_label = sum(of_label[part] for part in dealt) + size
        sum_total = sum(total[part] for part in dealt) + size
        # What is missing among rows of its label and what is missing in all: rare labels even out in the sum.
        put(
            group,
            max(
                dealt,
                key=lambda part: (
                    dealt[part] * sum_label - of_label[part] + dealt[part] * sum_total - total[part],
                    dealt[part],
                ),
            ),
        )
    return {row: chosen[group] for row, group in rows.group.items()}


def split_grouped(
    store: Dataset,
    validation: float,
    test: float = 0.0,
    seed: int = SEED,
    label: str | None = None,
    keep: bool = True,
    progress: Callable[[float], None] = lambda share: None,
) -> tuple[Many, Text]:
    """The edit that splits all rows, groups whole, and what it is called. It holds only what changes.

    `validation` and `test` are shares of all rows (0 to 0.9 together). With `test` 0, rows marked as test stay test.
    Raises `UserError` for other shares.
    """
    if not (min(validation, test) >= 0 and validation + test <= 0.9):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "{share} cannot be the share of rows that is held out."),
            QT_TRANSLATE_NOOP("core", "Choose one from 0 to 0.9; 0.1 to 0.2 is advised."),
            share=validation + test,
        )
    rows = grouped(store, label, progress=progress)
    shares: dict[Split, float] = {"train": 1 - validation - test, "validation": validation, "test": test}
    wanted = assign(rows, shares, seed, keep)
    edits: list[Any] = [
        SetSplit.of([row for row, part in wanted.items() if part == to and rows.part[row] != to], to)
        for to in PARTS
    ]
    title = text(
        QT_TRANSLATE_NOOP("core", "Split: {percent} % held out"), percent=round((validation + test) * 100)
    )
    return Many([edit for edit in edits if edit.rows]), title


def _keys(seen: Seen, document: str, chat: str) -> Iterable[bytes]:
    """What rows that belong together have in common, as fingerprints."""
    if document:
        yield _print("document", document)
    if chat:
        yield _print("chat", chat)
    for name in CONVERSATIONS:
        if value := as_words(seen.fields.get(name)).strip():
            yield _print(name, value)
    if len(seen.passage) >= PASSAGE:
        yield _print("passage", " ".join(seen.passage.split()))


def _label(rows: Grouped, members: list[int]) -> str:
    """The label most of a group's rows have; of several the first in the alphabet."""
    counted = Counter(rows.label[row] for row in members)
    return min(counted, key=lambda label: (-counted[label], label))


def _print(kind: str, value: str) -> bytes:
    return hashlib.blake2b(f"{kind}\0{value}".encode("utf-8", "surrogatepass"), digest_size=16).digest()


def _rank(group: int, seed: int) -> bytes:
    return hashlib.blake2b(b"%d %d" % (group, seed), digest_size=8).digest()
