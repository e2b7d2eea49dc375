"""Whether the passages that were found hold the answer, and at which place: recall and reciprocal rank.

The rules for what shows an answer are those of the golden questions (`core.evaluation.retrieval.places`); a passage of
an answer is known by its file and words, so it is held against the quote's words. Sources: recall@k, and the reciprocal
rank of Voorhees, “The TREC-8 Question Answering Track Report”, 1999. Does not know how passages are found.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.chat.conversation import Passage
from core.evaluation.retrieval import figures
from core.evaluation.retrieval.places import Letters, holds, same_file
from core.evaluation.trial import Question


def known(question: Question) -> bool:
    """Whether it is known where the answer stands."""
    return bool(question.document or Letters(question.quote).text)


def rank(question: Question, passages: Sequence[Passage]) -> int:
    """The place (from 1) of the first passage that shows the answer; 0: none does.

    A passage of the document (any, where none is named) that has half of the quote, or is half of it; without a quote,
    one of the page; with neither, any of the document.
    """
    quote = Letters(question.quote)
    for place, passage in enumerate(passages, 1):
        if question.document and not same_file(passage.file, question.document):
            continue
        if holds(Letters(passage.text), quote) if quote.text else question.page in (0, passage.page):
            return place
    return 0


def found(question: Question, passages: Sequence[Passage]) -> dict[str, float]:
    """`found_at_1`, `found_at_5` and `reciprocal_rank` (0 from the eleventh place on)."""
    place = rank(question, passages)
    return {
        "found_at_1": float(place == 1),
        "found_at_5": float(1 <= place <= 5),
        "reciprocal_rank": figures.reciprocal(place),
    }
