"""A question and an answer as the fields of a row, in the columns of the dataset they go into.

Does not know where question and answer come from.
"""

from __future__ import annotations

from typing import Any

from core.datasets.columns import Mapping
from core.datasets.rows import Fields
from core.datasets.store import Dataset
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

QUESTIONS = Mapping("pair", user="question", assistant="answer")
"""The columns of a dataset that has none yet."""
REJECTED = "rejected"
"""The column for an answer that is worse than the one beside it."""


def place_for(store: Dataset, usual: Mapping = QUESTIONS) -> Mapping:
    """The columns into which pairs go: the dataset's own, or `usual` where it is still empty.

    Raises `UserError` where its columns have no place for them.
    """
    mapping = store.mapping
    if mapping is None and not store.columns:
        return usual
    if mapping is None or mapping.shape == "text":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{name}” has no columns for a question and an answer."),
            QT_TRANSLATE_NOOP("core", "Choose another dataset or a new one, or say what its columns are."),
            name=store.name,
        )
    return mapping


def fields_of(mapping: Mapping, question: str, answer: str, rejected: str = "") -> Fields:
    """The fields of a row; `rejected`, where there is one, goes into the column for it."""
    if mapping.shape == "turns":
        human, model = ("human", "gpt") if mapping.role_key == "from" else ("user", "assistant")
        role, content = mapping.role_key, mapping.content_key
        fields: dict[str, Any] = {
            mapping.turns: [{role: human, content: question}, {role: model, content: answer}]
        }
    else:
        fields = {mapping.user: question, mapping.assistant: answer}
    if rejected:
        fields[mapping.rejected or REJECTED] = rejected
    return fields
