"""An answer of a conversation as a row of a dataset, as it was or corrected. Does not know the window."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from core.chat.citations import MARK
from core.chat.conversation import Answer
from core.datasets import edits
from core.datasets.edits import InsertRows
from core.datasets.pairing import fields_of, place_for
from core.datasets.rows import Marks, NewRow, Source, Status
from core.datasets.store import Dataset
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, text

_MARKS = re.compile(r"[ \t]*(?:" + MARK.pattern + ")")


def plain(answer: str) -> str:
    """An answer without its marks of sources, which point nowhere outside of the conversation."""
    return "\n".join(line.rstrip() for line in _MARKS.sub("", answer).split("\n")).strip()


def source_of(answer: Answer, conversation: str) -> Source:
    """Where the row comes from: the conversation, who answered, and the first passage the answer cites."""
    first = answer.citations[0] if answer.citations else None
    return Source(
        document=first.file if first else "",
        page=first.page if first else 0,
        quote=first.quote if first else "",
        chat=conversation,
        model=answer.arm.name or answer.arm.model or answer.arm.engine,
    )


def save(
    dataset: Path,
    *,
    question: str,
    answer: str,
    rejected: str = "",
    source: Source | None = None,
    status: Status = "accepted",
) -> int:
    """Put a row at the end of a dataset (made if there is none), as one edit; returns its id.

    `rejected`: the answer that was corrected, kept beside the better one. Raises `UserError` where a part is empty or
    the dataset has no place for them.
    """
    return save_all(dataset, [(question, answer, rejected, source)], status)[0]


def save_all(
    dataset: Path, answers: Sequence[tuple[str, str, str, Source | None]], status: Status = "accepted"
) -> list[int]:
    """The same for many (question, answer, rejected, source), as one edit; returns their ids."""
    if any(not question.strip() or not answer.strip() for question, answer, _, _ in answers):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "A row needs a question and an answer."),
            QT_TRANSLATE_NOOP("core", "Write both."),
        )
    with Dataset(dataset) if dataset.exists() else Dataset.create(dataset) as store:
        rows = []
        for question, answer, rejected, source in answers:
            fields = fields_of(place_for(store), question.strip(), answer.strip(), rejected.strip())
            rows.append(NewRow(fields, source, "", Marks(status=status)))
        words = text(QT_TRANSLATE_NOOP("core", "Save %n answer(s) from chat"), n=len(rows))
        if len(rows) == 1:
            words = text(QT_TRANSLATE_NOOP("core", "Save an answer from chat"))
        return edits.added(store.apply(InsertRows(rows), words))
