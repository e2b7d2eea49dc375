"""Questions that nothing was trained on, with the answers known for them: test rows and golden questions.

Does not know what is done with them.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from core.datasets import catalog
from core.datasets.store import Dataset
from core.errors import UserError
from core.evaluation.retrieval import golden
from core.project import Project

MOST_READ = 5000
"""Rows looked at; of a larger test split only its beginning is drawn from."""


@dataclass(frozen=True)
class Source:
    """Where questions come from. `dataset`: its file; None for the golden questions. `count`: how many there are."""

    name: str
    count: int
    dataset: Path | None = None


@dataclass(frozen=True)
class HeldOut:
    """A question, the answer expected, and where both are from."""

    question: str
    expected: str
    source: str


def sources(project: Project) -> list[Source]:
    """What there is to draw from: each dataset's test rows, then the golden questions. What cannot be read is left to
    the screen that looks after it."""
    found = [
        Source(listed.name, listed.counts.test, listed.path)
        for listed in catalog.datasets(project)
        if listed.problem is None and listed.counts.test
    ]
    try:
        questions = len(golden.load(project))
    except UserError:
        questions = 0
    if questions:
        found.append(Source("", questions))
    return found


def take(project: Project, source: Source, most: int, without: Collection[str] = ()) -> list[HeldOut]:
    """At most `most` different questions, spread evenly over those there are, but for those in `without`.

    Raises `UserError` where the source cannot be read.
    """
    known = set(without)
    found: list[HeldOut] = []
    for one in _all(project, source):
        if one.question and one.question not in known:
            known.add(one.question)
            found.append(one)
    if len(found) <= most:
        return found
    return [found[number * len(found) // most] for number in range(most)]


def _all(project: Project, source: Source) -> Iterator[HeldOut]:
    if source.dataset is None:
        for one in golden.load(project):
            yield HeldOut(one.question.strip(), one.quote.strip(), one.document)
        return
    with Dataset(source.dataset) as store:
        mapping = store.mapping
        if mapping is None:
            return
        for row in itertools.islice(store.rows("test"), MOST_READ):
            try:
                turns = store.messages(row, mapping)
            except UserError:
                continue
            said = [turn for turn in turns if turn["role"] in ("user", "assistant")]
            if said and said[0]["role"] == "user":
                expected = said[1]["content"] if len(said) > 1 and said[1]["role"] == "assistant" else ""
                yield HeldOut(said[0]["content"].strip(), expected.strip(), source.name)
