"""The one text of a row that is trained as plain text: as it stands, or made by a template of columns or of turns.

Does not know a model's own template: this text is what the model reads, from its first letter to its last.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from core.datasets.chat_text import ChatText, chat_text
from core.datasets.columns import Mapping
from core.datasets.messages import as_words, to_messages
from core.datasets.rows import Fields
from core.datasets.text_template import TextTemplate
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP


def text_of(fields: Fields, mapping: Mapping) -> str:
    """The text of a row whose mapping has the shape "text". Raises `UserError` where the row has none."""
    if mapping.text:
        words = as_words(fields.get(mapping.text))
    elif mapping.chat_template:
        template = chat_text(mapping.chat_template)
        words = template.write(fields, turns_for(fields, mapping, template))
    elif mapping.template:
        words = _template(mapping.template).write(fields)
    else:
        words = ""
    if not words.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The row has no text."),
            QT_TRANSLATE_NOOP("core", "Write one, or delete the row."),
        )
    return words


def turns_for(fields: Fields, mapping: Mapping, template: ChatText) -> list[dict[str, Any]]:
    """The turns that a chat template is given, each with all that the row says of it (calls of tools, names)."""
    inside = mapping.inside()
    if not template.wants_messages:
        return []
    if inside is None or inside.shape == "text":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "The template asks for the turns of the row, and it has none."),
            QT_TRANSLATE_NOOP("core", "Say which column is the question and which the answer, or the turns."),
        )
    turns = to_messages(fields, inside)
    raw = fields.get(inside.turns) if inside.shape == "turns" else None
    if not isinstance(raw, list):
        return [dict(turn) for turn in turns]
    first = len(turns) - len(raw)
    return [
        {**(raw[at - first] if at >= first else {}), **turn, **_calls(raw[at - first] if at >= first else {})}
        for at, turn in enumerate(turns)
    ]


def _calls(turn: dict[str, Any]) -> dict[str, Any]:
    """A turn that only calls a tool has no words, and templates ask for that."""
    return {"content": None} if turn.get("tool_calls") and turn.get("content") is None else {}


def check_text(mapping: Mapping, columns: list[str]) -> None:
    """Raises `UserError` where a template is none, or names what is no column."""
    if mapping.chat_template:
        chat_text(mapping.chat_template).check(columns)
    elif mapping.template:
        _template(mapping.template).check(columns)


@lru_cache(maxsize=8)
def _template(template: str) -> TextTemplate:
    return TextTemplate(template)
