"""The shapes of rows in use: what each is called and which columns it has. Does not know how one becomes another."""

from __future__ import annotations

from collections.abc import Iterable

from core.datasets.columns import Mapping, guess
from core.datasets.rows import Fields
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

SHAPES: dict[str, tuple[str, Mapping]] = {
    "messages": (QT_TRANSLATE_NOOP("core", "Chat messages (OpenAI)"), Mapping("turns", turns="messages")),
    "sharegpt": (
        QT_TRANSLATE_NOOP("core", "Conversations (ShareGPT)"),
        Mapping("turns", turns="conversations", role_key="from", content_key="value"),
    ),
    "alpaca": (
        QT_TRANSLATE_NOOP("core", "Instruction, input, output (Alpaca)"),
        Mapping("pair", user="instruction", context="input", assistant="output", system="system"),
    ),
    "question_answer": (
        QT_TRANSLATE_NOOP("core", "Question and answer"),
        Mapping("pair", user="question", assistant="answer", system="system"),
    ),
    "prompt_completion": (
        QT_TRANSLATE_NOOP("core", "Prompt and completion"),
        Mapping("pair", user="prompt", assistant="completion", system="system"),
    ),
    "preference": (
        QT_TRANSLATE_NOOP("core", "Prompt, chosen and rejected answer"),
        Mapping("pair", user="prompt", assistant="chosen", rejected="rejected", system="system"),
    ),
    "text_label": (
        QT_TRANSLATE_NOOP("core", "Text and label"),
        Mapping("pair", user="text", assistant="label", system="system"),
    ),
    "text_spans": (
        QT_TRANSLATE_NOOP("core", "Text and spans"),
        Mapping("pair", user="text", assistant="spans", system="system"),
    ),
    "document_summary": (
        QT_TRANSLATE_NOOP("core", "Document and summary"),
        Mapping("pair", user="document", assistant="summary", system="system"),
    ),
    "text": (QT_TRANSLATE_NOOP("core", "Plain text"), Mapping("text", text="text")),
}
"""What each shape is called, and its columns."""


def recognise(columns: Iterable[str], samples: Iterable[Fields] = ()) -> Mapping | None:
    """What the columns mean, plain text included; None where it is not clear."""
    names, rows = list(columns), list(samples)
    if found := guess(names, rows):
        return found
    texts = [name for name in names if name.strip().lower() in ("text", "content")]
    return Mapping("text", text=texts[0]) if len(texts) == 1 else None


def shape_of(mapping: Mapping) -> str:
    """The key in `SHAPES` of the shape that a mapping is nearest to."""
    if mapping.shape == "text":
        return "text"
    if mapping.shape == "turns":
        return "sharegpt" if mapping.role_key == "from" else "messages"
    if mapping.rejected:
        return "preference"
    wanted = (mapping.user.lower(), mapping.assistant.lower())
    found = (key for key, (_, shape) in SHAPES.items() if (shape.user, shape.assistant) == wanted)
    return next(found, "question_answer")


def mapping_of(shape: str) -> Mapping:
    """The columns of a shape. Raises `UserError` for a name that is none."""
    if shape not in SHAPES:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no shape of rows called “{shape}”."),
            QT_TRANSLATE_NOOP("core", "Use one of: {known}."),
            shape=shape,
            known=", ".join(SHAPES),
        )
    return SHAPES[shape][1]
