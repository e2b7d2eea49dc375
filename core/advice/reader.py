"""The task that makes rows for one that marks the answer: each question with its passage as the search would find it.

Does not train; it makes the run that is to be trained. Does not know how answers are asked for.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from core.advice import proof
from core.advice.beginning import LEAST_MARKED, new_run, words_in
from core.advice.proof import NO_READER
from core.datasets import database
from core.datasets.messages import as_words
from core.datasets.rows import NewRow, Row
from core.datasets.store import Dataset, open_dataset
from core.errors import UserError
from core.jobs.context import JobContext
from core.knowledge.catalogue import Catalogue
from core.models import encoders
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, text
from core.training import presets

ROWS = "proof/reading.sqlite"
"""Where the rows are, relative to the project: no dataset of the person's, and not listed among them."""
RATE, STEPS, MOST_EPOCHS = 2e-4, 100, 10
"""A head that starts from nothing wants more than the preset's quickest: so many corrections, larger ones."""

LONGEST = 500
"""Characters of a passage that are read to learn from: more take longer and teach little more."""


def run(ctx: JobContext, *, project: str) -> dict[str, Any]:
    """Make the rows and the run, and note it in the plan. Returns {"rows": how many, "run": its id, or “-”}.

    Raises `UserError` where no proof was begun, or its dataset is gone.
    """
    owner = Project.open(Path(project))
    plan = proof.load(owner)
    if plan is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "No proof was begun in this project."),
            QT_TRANSLATE_NOOP("core", "Begin one on the Decide screen."),
        )
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Looking for the answers in the passages")))
    with open_dataset(owner.folder / plan.wishes.dataset) as dataset:
        found = list(_marked(ctx, owner, dataset))
    if len(found) < LEAST_MARKED:
        plan.reader = NO_READER
    else:
        _keep(owner, found)
        model = encoders.look(encoders.packaged_or_refuse())
        config = presets.suggest(model, len(found), task="extraction", method="full", effort="quick")
        config.dataset, config.seed, config.unusable = ROWS, plan.wishes.seed, "leave_out"
        config.learning_rate, config.epochs = (
            RATE,
            max(2, min(MOST_EPOCHS, STEPS * config.batch_size // len(found))),
        )
        plan.reader = new_run(owner, config, model, Path(plan.wishes.dataset).stem).id
    proof.save(owner, plan)
    return {"rows": len(found), "run": plan.reader}


def _marked(ctx: JobContext, project: Project, dataset: Dataset) -> Iterator[NewRow]:
    """The rows to train on whose answer stands in a passage of the index, or else in the quote itself."""
    mapping = dataset.mapping
    if mapping is None:
        return
    passages = _Passages(project)
    for row in dataset.rows():
        ctx.check()
        if row.split not in ("", "train") or row.source is None or not row.source.quote:
            continue
        answer = as_words(row.fields.get(mapping.assistant))
        inside = words_in(row.source.quote, answer)
        if inside is None:
            continue
        passage, at = passages.around(row)
        start, end = at + inside[0], at + inside[1]
        yield NewRow(
            {
                "question": as_words(row.fields.get(mapping.user)),
                "context": passage,
                "answers": {"text": [passage[start:end]], "answer_start": [start]},
            },
            split="train",
        )


def _keep(project: Project, rows: list[NewRow]) -> None:
    file = project.folder / ROWS
    file.parent.mkdir(exist_ok=True)
    for former in database.companions(file):
        former.unlink(missing_ok=True)
    with Dataset.create(file) as made:
        made.append(rows, text(QT_TRANSLATE_NOOP("core", "Take %n row(s) for the proof"), n=len(rows)))


class _Passages:
    """The passages of a project's documents, each document read once."""

    def __init__(self, project: Project) -> None:
        self._catalogue = Catalogue(project)
        self._known: dict[str, list[str]] = {}

    def around(self, row: Row) -> tuple[str, int]:
        """The passage that holds the row's quote, and where the quote begins in it; the quote alone where none does.

        Of a long passage a piece, of which the quote is not always the same part: the answer's place must not tell it.
        """
        assert row.source is not None
        quote = row.source.quote
        for passage in self._of(row.source.document):
            at = passage.find(quote)
            if at >= 0:
                before = random.Random(row.id).randint(0, max(0, LONGEST - len(quote)))
                begin = max(0, min(at - before, len(passage) - max(LONGEST, len(quote))))
                return passage[begin : begin + max(LONGEST, at - begin + len(quote))], at - begin
        return quote, 0

    def _of(self, path: str) -> list[str]:
        if path not in self._known:
            document = self._catalogue.document(path)
            chunks = self._catalogue.chunks_of(document.id) if document else []
            self._known[path] = [chunk.text for chunk in chunks]
        return self._known[path]
