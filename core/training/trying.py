"""Tries what a run has learnt on a text: its label, the places in it, or the answer to a question."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from core import runs
from core.errors import UserError
from core.jobs.context import JobContext
from core.models import headed
from core.models.classifier import Classifier
from core.models.extractor import Extractor
from core.text import QT_TRANSLATE_NOOP


def run(ctx: JobContext, *, run: str, text: str, question: str = "") -> dict[str, Any]:
    """`labels`: pairs of a label and its probability, the likeliest first; `found`: places in the text (`Found`).

    Raises `UserError` where the run has made nothing that can be tried on a text, or the text is empty.
    """
    record = runs.read(Path(run))
    folder = record.product
    if folder is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” has not finished, so there is nothing to try yet."),
            QT_TRANSLATE_NOOP("core", "Press Resume, and wait for its end."),
            name=record.about.name,
        )
    kind = headed.read(folder).kind
    if not text.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The text is empty."), QT_TRANSLATE_NOOP("core", "Type or paste one.")
        )
    if kind == "answer" and not question.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The question is empty."), QT_TRANSLATE_NOOP("core", "Type a question.")
        )
    key = ("tried", str(folder), record.about.ended)
    if kind == "label":
        return {"labels": ctx.kept(key, lambda: Classifier(folder)).sort([text])[0], "found": []}
    extractor = ctx.kept(key, lambda: Extractor(folder))
    if kind == "answer":
        found = [place for place in extractor.answers([(question, text)]) if place is not None]
    else:
        found = extractor.spans([text])[0]
    return {"labels": [], "found": [msgspec.to_builtins(place) for place in found]}
