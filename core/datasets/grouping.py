"""Which rows belong together and must not straddle the split, and where each goes so that none do.

Rows belong together that are copies or nearly the same, are about one document or one long passage, or come from one
chat or conversation. Groups are known by their first row's id, which stays the same when rows are added.
"""

from __future__ import annotations

import hashlib
from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from core.datasets.checks.classes import LABELS
from core.datasets.checks.copies import same
from core.datasets.checks.likes import TextsOfRows
from core.datasets.checks.seen import Seen
from core.datasets.disjoint import Disjoint
from core.datasets.duplicates import find
from core.datasets.messages import as_words
from core.datasets.plan import COLUMN, TAGS, Plan, Together
from core.datasets.rows import SPLITS, Row, Split
from core.datasets.store import Dataset

PARTS: tuple[Split, ...] = ("train", "validation", "test")
CONVERSATIONS = (
    "conversation_id",
    "dialogue_id",
    "dialog_id",
    "thread_id",
    "session_id",
    "chat_id",
)
"""Names in use for a column that says which rows are of one conversation."""
PASSAGES = ("context_id", "passage_id", "document_id", "doc_id", "article")
"""Names in use for a column that says which text a row is about."""
PASSAGE = 200
"""Characters of context from which on rows that share it are taken to be about one passage."""
TOO_MANY = 0.5
"""What more than this share of all rows have in common (their one document, a fixed context) keeps none together:
there would be nothing to split."""
_EVERY = 500

Told = Callable[[float], None]


class Grouped(NamedTuple):
    """Rows for a split, in their order. `group`: for each row the id of its group's first row; `label`: the number of
    its label among `labels` ("": none); `part`: where it is now, as in `SPLITS`. `loose`: how many rows have something
    in common with so many others that it keeps none together."""

    ids: Sequence[int]
    group: Sequence[int]
    label: Sequence[int]
    labels: Sequence[str]
    part: Sequence[int]
    loose: int = 0


class Likeness(NamedTuple):
    """Pairs of row ids that are the same or nearly so."""

    pairs: list[tuple[int, int]]


def likeness(store: Dataset, told: Told = lambda share: None) -> Likeness:
    """The accepted rows of `store` that are the same or nearly so; takes a while for many."""
    ids = array("q", (row.id for row in store.rows()))
    return Likeness([(ids[a], ids[b]) for a, b in find(TextsOfRows(store, ids, store.mapping), told).all])


def grouped(
    store: Dataset, plan: Plan, likes: Likeness | None = None, told: Told = lambda share: None
) -> Grouped:
    """The accepted rows of `store` in groups, with the labels that `plan` asks for. `told` hears the share that is
    done and may raise to stop."""
    import numpy as np

    mapping = store.mapping
    total = max(1, store.counts().total)
    ids, part, label = array("q"), array("b"), array("l")
    labels = {"": 0}
    keys, owner = array("Q"), array("q")
    for at, row in enumerate(store.rows()):
        if at % _EVERY == 0:
            told(min(1.0, at / total))
        ids.append(row.id)
        part.append(SPLITS.index(row.split))
        label.append(labels.setdefault(_label(row, plan.by), len(labels)))
        for key in _keys(Seen(row, mapping), row, plan.together):
            keys.frombytes(key)
            owner.append(at)
    links = Disjoint()
    loose: set[int] = set()
    for several in same(np.array(keys, np.uint64)):
        positions = sorted({owner[at] for at in several.tolist()})
        if len(positions) > TOO_MANY * len(ids):
            loose.update(positions)
            continue
        for position in positions[1:]:
            links.join(positions[0], position)
    if likes is not None and "likes" in plan.together:
        where = {row: at for at, row in enumerate(ids)}
        for a, b in likes.pairs:
            if a in where and b in where:
                links.join(where[a], where[b])
    group = array("q", (ids[links.first(at)] for at in range(len(ids))))
    return Grouped(ids, group, label, list(labels), part, len(loose))


def guessed_label(columns: Iterable[str]) -> str:
    """The column that holds a class by its name; "" if there is none."""
    return next((name for name in columns if name.strip().lower() in LABELS), "")


def assign(rows: Grouped, plan: Plan, keep: bool = True, told: Told = lambda share: None) -> list[Split]:
    """The part of each row, in their order: groups whole, each label's rows in about the plan's shares, the same for
    the same seed.

    With `keep`, groups stay where they are, and only new ones are dealt out; a group that would straddle because a
    new row joined it goes where most of it is. Without it, all but test rows are dealt out anew where the plan has
    no share for tests, and all rows otherwise.
    """
    members: dict[int, list[int]] = defaultdict(list)
    for at, group in enumerate(rows.group):
        members[group].append(at)
    shares = plan.shares
    stays = set(PARTS) if keep else {"test"} - {part for part in PARTS if shares[part] > 0}
    have: dict[int, Counter[Split]] = defaultdict(Counter)
    total: Counter[Split] = Counter()
    chosen: dict[int, Split] = {}
    new: list[int] = []

    def put(group: int, part: Split) -> None:
        chosen[group] = part
        total[part] += len(members[group])
        have[_most(rows, members[group])][part] += len(members[group])

    for group, of_group in members.items():
        now = Counter(part for at in of_group if (part := SPLITS[rows.part[at]]) in stays)
        if now:
            put(group, max(PARTS, key=lambda part: (now[part], -PARTS.index(part))))
        else:
            new.append(group)
    dealt = [part for part in PARTS if shares[part] > 0]
    for n, group in enumerate(sorted(new, key=lambda group: _rank(group, plan.seed))):
        if n % _EVERY == 0:
            told(n / len(new))
        size = len(members[group])
        of_label = have[_most(rows, members[group])]
        sum_label = sum(of_label[part] for part in dealt) + size
        sum_total = sum(total[part] for part in dealt) + size
        # What is missing among rows of its label and what is missing in all: rare labels even out in the sum.
        missing = [
            (shares[part] * (sum_label + sum_total) - of_label[part] - total[part], shares[part])
            for part in dealt
        ]
        put(group, dealt[missing.index(max(missing))])
    return [chosen[group] for group in rows.group]


def _keys(seen: Seen, row: Row, together: Sequence[Together]) -> Iterable[bytes]:
    """What rows that belong together have in common, as fingerprints of 8 bytes."""
    source = row.source
    if "documents" in together and source is not None and source.document:
        yield _print("document", source.document)
    if "chats" in together:
        if source is not None and source.chat:
            yield _print("chat", source.chat)
        yield from _ids_of(seen, CONVERSATIONS)
    if "passages" in together:
        yield from _ids_of(seen, PASSAGES)
        if len(seen.passage) >= PASSAGE:
            yield _print("passage", " ".join(seen.passage.split()))


def _ids_of(seen: Seen, names: Sequence[str]) -> Iterable[bytes]:
    for name in names:
        if value := as_words(seen.fields.get(name)).strip():
            yield _print(name, value)


def _label(row: Row, by: str) -> str:
    if by == TAGS:
        return ", ".join(row.marks.tags)
    return as_words(row.fields.get(by.removeprefix(COLUMN))).strip() if by else ""


def _most(rows: Grouped, members: list[int]) -> int:
    """The label most of a group's rows have; of several the first that occurs among all rows."""
    if len(members) == 1:
        return rows.label[members[0]]
    counted = Counter(rows.label[at] for at in members)
    return min(counted, key=lambda label: (-counted[label], label))


def _print(kind: str, value: str) -> bytes:
    return hashlib.blake2b(f"{kind}\0{value}".encode("utf-8", "surrogatepass"), digest_size=8).digest()


def _rank(group: int, seed: int) -> bytes:
    return hashlib.blake2b(b"%d %d" % (group, seed), digest_size=8).digest()
