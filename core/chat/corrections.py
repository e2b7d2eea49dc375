"""Answers the person corrected, or found good, in all conversations of a project, as rows of a dataset in one go.

Does not know the window.
"""

from __future__ import annotations

from pathlib import Path

import msgspec

from core.chat import saving
from core.chat.conversation import Answer, Feedback
from core.chat.history import History
from core.datasets.rows import Source
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP


class Judged(msgspec.Struct, frozen=True):
    """An answer that can become a row: `answer` is what the model should say, `rejected` what it said instead ("" where
    it was good as it was)."""

    conversation: str
    title: str
    id: str
    question: str
    answer: str
    rejected: str
    source: Source
    feedback: Feedback


def gather(history: History) -> list[Judged]:
    """The corrections and the answers with a thumb up that are no rows yet, the newest conversation first. One that
    cannot be read is passed over: opening it says why."""
    found = []
    for summary in history.summaries():
        try:
            talk = history.load(summary.id)
        except UserError:
            continue
        for answer, feedback in talk.feedback.items():
            message, question = talk.tree.get(answer), talk.question_of(answer)
            if feedback.row or not isinstance(message, Answer) or question is None:
                continue
            said = saving.plain(message.text)
            better = feedback.correction or (said if feedback.verdict == "up" else "")
            if better:
                source = saving.source_of(message, talk.id)
                rejected = said if feedback.correction else ""
                one = Judged(talk.id, talk.title, answer, question.text, better, rejected, source, feedback)
                found.append(one)
    return found


def to_rows(history: History, dataset: Path, judged: list[Judged]) -> int:
    """Put them at the end of a dataset (made if there is none) as one edit, and remember of each that it is there now;
    returns how many. Raises `UserError` where there are none, or the dataset has no place for them."""
    if not judged:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no correction to save."),
            QT_TRANSLATE_NOOP("core", "Correct an answer, or mark it as good, and come back."),
        )
    saving.save_all(dataset, [(one.question, one.answer, one.rejected, one.source) for one in judged])
    for one in judged:
        talk = history.load(one.conversation)
        history.judge(talk, one.id, msgspec.structs.replace(one.feedback, row=dataset.stem))
    return len(judged)
