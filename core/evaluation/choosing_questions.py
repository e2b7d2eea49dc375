"""Which of the questions that were read are asked: those that were not trained on, and as many as are wanted.

Does not know where they are from, nor who is asked.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.chat.conversation import Arm
from core.errors import UserError
from core.evaluation import leaks, order
from core.evaluation.leaks import Trained
from core.evaluation.trial import Question
from core.jobs.context import JobContext
from core.knowledge.embedders.opening import open_embedder
from core.project import Project
from core.text import QT_TRANSLATE_NOOP, Text, text

LEFT_OUT = ("same", "near")
"""The leaks that are left out: the words themselves were trained on. One in other words is asked, and told."""


class Chosen(msgspec.Struct):
    """`leaked`: what is not asked, since it was trained on. `notes`: what could not be found out."""

    questions: list[Question] = []
    leaked: list[Question] = []
    notes: list[Text] = []


def choose(
    ctx: JobContext,
    project: Project,
    arms: Sequence[Arm],
    questions: Sequence[Question],
    limit: int | None,
    leave_out: bool,
) -> Chosen:
    """At most `limit` questions, spread evenly over tags and documents, in the order they were read in.

    `leave_out`: without those that an arm was trained on. Raises `UserError` where none is left.
    """
    chosen = Chosen()
    trained = _trained(project, arms, chosen)
    if not trained:
        every = order.spread(questions)[:limit] if limit else range(len(questions))
        chosen.questions = [questions[at] for at in sorted(every)]
        return chosen
    ctx.progress(0, None, text(QT_TRANSLATE_NOOP("core", "Looking for questions that were trained on")))
    embedder = open_embedder(ctx)
    waiting = order.spread(questions)
    asked: dict[int, Question] = {}
    while waiting and (not limit or len(asked) < limit):
        some = waiting[: limit - len(asked)] if limit else waiting
        waiting = waiting[len(some) :]
        marked = leaks.find([questions[at] for at in some], trained, embedder, ctx.check)
        for at, one in zip(some, marked, strict=True):
            if leave_out and one.leak in LEFT_OUT:
                chosen.leaked.append(one)
            else:
                asked[at] = one
    if not asked:
        raise UserError(
            QT_TRANSLATE_NOOP(
                "core", "All %n question(s) were trained on: answers to them show memory, not skill."
            ),
            QT_TRANSLATE_NOOP(
                "core", "Choose questions that were held out, or have these asked all the same."
            ),
            n=len(chosen.leaked),
        )
    chosen.questions = [asked[at] for at in sorted(asked)]
    return chosen


def _trained(project: Project, arms: Sequence[Arm], chosen: Chosen) -> list[Trained]:
    """What the arms' runs were trained on. Where that is not known any more, it is noted; an arm whose run is gone
    says so itself when it is asked."""
    found: list[Trained] = []
    for run in dict.fromkeys(arm.run for arm in arms if arm.run):
        first = next(arm for arm in arms if arm.run == run)
        try:
            found += leaks.trained_rows(project, [first])
        except UserError as error:
            template = QT_TRANSLATE_NOOP(
                "core", "Which questions “{name}” was trained on is not known: {reason}"
            )
            chosen.notes.append(text(template, name=first.name or run, reason=error.message))
    return found
