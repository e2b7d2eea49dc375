"""What can be compared: each answerer with documents and without, and what to begin from. Loads no model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from core.chat.conversation import Arm
from core.chat.side_by_side import LEAST, lanes
from desktop.widgets.answerers import Answerer

Way = tuple[Answerer, bool]
"""An answerer, and whether it is given documents."""


def quick_choice(answerers: Sequence[Answerer], has_documents: bool) -> list[Way]:
    """Base, tuned, with documents, both, for the newest run whose model is here; empty where there is none."""
    models = {one.model: one for one in answerers if one.engine != "address" and one.model and not one.run}
    for run in answerers:
        base = models.get(run.model) if run.run else None
        if base is not None:
            plain = [(base, False), (run, False)]
            return [*plain, (base, True), (run, True)] if has_documents else plain
    return []


def pace_words(arms: Sequence[Arm], *, at_once: bool) -> str:
    """Who waits for whom, and what the times are worth."""
    if len(arms) < LEAST:
        return ""
    if len(lanes(arms, at_once=at_once)) > 1:
        return QCoreApplication.translate(
            "SideBySide",
            "Those at addresses are asked at once with those on this computer; what shares a place takes turns. "
            "Times may suffer from each other where an address is on this computer, too.",
        )
    return QCoreApplication.translate(
        "SideBySide",
        "They are asked one after another, so that the times are fair; those on the same model follow each other.",
    )


def first_choice(answerers: Sequence[Answerer], has_documents: bool) -> list[Way]:
    """Something sensible to begin from."""
    return quick_choice(answerers, has_documents) or ways_of(answerers, has_documents)[:LEAST]


def ways_of(answerers: Sequence[Answerer], has_documents: bool) -> list[Way]:
    """Each answerer without documents and with them, as far as it goes: quotes are nothing without."""
    return [
        (one, documents)
        for one in answerers
        for documents in (False, True)
        if (has_documents or not documents) and (documents or one.engine != "quotes")
    ]
