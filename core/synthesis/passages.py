"""What a model is asked about: passages of documents, or rows to say otherwise; in the order in which they are asked.

Does not know prompts beyond the values that fill their places, nor models.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from core.datasets.columns import Mapping
from core.datasets.messages import to_messages
from core.datasets.rows import Marks, NewRow, Row, Runs, Source, from_runs
from core.datasets.store import Dataset
from core.errors import UserError
from core.knowledge import words
from core.knowledge.catalogue import Catalogue
from core.project import Project
from core.text import QT_TRANSLATE_NOOP

LEAST_WORDS = 8
"""Different words below which a passage holds nothing worth asking: a heading, a page number."""
TAG = "proposed"


class Passage(msgspec.Struct, frozen=True):
    """Something to ask about. `id` is its own and stays. For a row, `question` and `answer` are what it says and
    `row` is its id; for a passage of a document they are empty and `row` is 0."""

    id: str
    text: str
    document: str = ""
    page: int = 0
    heading: str = ""
    question: str = ""
    answer: str = ""
    row: int = 0

    def values(self, n: int) -> dict[str, str]:
        """What stands in the places of a prompt."""
        return {
            "passage": self.text,
            "document": self.document,
            "heading": self.heading or self.document,
            "page": str(self.page or ""),
            "question": self.question,
            "answer": self.answer,
            "n": str(n),
        }

    @property
    def is_poor(self) -> bool:
        return not self.row and len(set(words.terms(self.text))) < LEAST_WORDS


class Size(msgspec.Struct, frozen=True):
    """A document that can be asked about: how many passages it has."""

    path: str
    passages: int


def sizes(project: Project) -> list[Size]:
    """The indexed documents, by path."""
    listed = Catalogue(project).documents()
    return [Size(one.path, one.chunks) for one in listed if one.status == "indexed" and one.chunks]


def of_documents(project: Project, paths: Sequence[str]) -> list[Passage]:
    """The passages of these documents, document by document. Raises `UserError` for one that is not indexed."""
    catalogue = Catalogue(project)
    known = {one.path: one for one in catalogue.documents()}
    found: list[Passage] = []
    for path in paths:
        document = known.get(path)
        if document is None or document.status not in ("indexed", "same"):
            raise UserError(
                QT_TRANSLATE_NOOP("core", "“{name}” is not indexed."),
                QT_TRANSLATE_NOOP("core", "Open Documents and press Index, or leave it out."),
                name=path,
            )
        found += [
            Passage(
                id=chunk.id,
                text=chunk.text.strip(),
                document=path,
                page=chunk.page or 0,
                heading=" › ".join(chunk.heading),
            )
            for chunk in catalogue.chunks_of(document.id)
        ]
    return found


def of_rows(dataset: Path, rows: Runs) -> tuple[list[Passage], int]:
    """The rows that are one question and one answer, and how many of `rows` are not."""
    found: list[Passage] = []
    others = 0
    with Dataset(dataset) as store:
        mapping = store.mapping
        for row in store.rows(ids=list(from_runs(rows))):
            made = _of_row(row, mapping)
            if made is None:
                others += 1
            else:
                found.append(made)
    return found, others


def _of_row(row: Row, mapping: Mapping | None) -> Passage | None:
    if mapping is None:
        return None
    try:
        turns = to_messages(row.fields, mapping)
    except UserError:
        return None
    said = [turn for turn in turns if turn["role"] != "system"]
    if [turn["role"] for turn in said] != ["user", "assistant"]:
        return None
    source = row.source or Source()
    question, answer = said[0]["content"].strip(), said[1]["content"].strip()
    return Passage(
        id=f"row {row.id}",
        text=f"{question}\n{answer}",
        document=source.document,
        page=source.page,
        question=question,
        answer=answer,
        row=row.id,
    )


def new_row(
    passage: Passage, fields: dict[str, object], quote: str, model: str, former: Row | None
) -> NewRow:
    """A draft, with where it is from. One made from a row (`former`) is in the same part of the split: said in other
    words, a held-out row must not be trained on."""
    marks = Marks(status="draft", tags=(TAG,))
    if former is not None:
        source = msgspec.structs.replace(former.source or Source(), model=model)
        return NewRow(fields, source, former.split, marks)
    source = Source(document=passage.document, page=passage.page, quote=quote, model=model)
    return NewRow(fields, source, "", marks)


def in_order(passages: Sequence[Passage], enough: int, seed: int) -> Iterator[Passage]:
    """All passages; where `enough` of them will probably do, a fair sample first (in its order), so that a small
    budget reaches every document."""
    if enough >= len(passages):
        yield from passages
        return
    mixed = list(range(len(passages)))
    random.Random(seed).shuffle(mixed)
    for at in (*sorted(mixed[:enough]), *mixed[enough:]):
        yield passages[at]
