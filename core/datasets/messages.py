"""A row as turns of a conversation, whatever its shape. Does not know a model's template."""

from __future__ import annotations

from typing import Any, TypedDict

import msgspec

from core.datasets.columns import Mapping
from core.datasets.rows import Fields
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP


class Message(TypedDict):
    """One turn. `role` is system, user, assistant or tool."""

    role: str
    content: str


ROLES = {
    "system": "system", "developer": "system",
    "user": "user", "human": "user", "prompter": "user",
    "assistant": "assistant", "gpt": "assistant", "bot": "assistant", "model": "assistant",
    "chatgpt": "assistant", "ai": "assistant", "function_call": "assistant",
    "tool": "tool", "function": "tool", "observation": "tool",
}  # fmt: skip
"""Names in use for who speaks, and ours."""


_PLACES = {"start", "answer_start"}


def to_messages(fields: Fields, mapping: Mapping) -> list[Message]:
    """The turns of a row. Raises `UserError` naming the column where the row has nothing to say or no answer."""
    if mapping.shape == "text":
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{column}” is plain text, without a question and an answer."),
            QT_TRANSLATE_NOOP("core", "Choose on the Dataset screen which column is what."),
            column=mapping.text,
        )
    turns = _turns(fields, mapping) if mapping.shape == "turns" else _pair(fields, mapping)
    if mapping.system and (system := _words(fields, mapping.system)) and turns[0]["role"] != "system":
        turns.insert(0, {"role": "system", "content": system})
    answers = any(turn["role"] == "assistant" and turn["content"].strip() for turn in turns)
    if not answers and not _calls_tools(fields, mapping):
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{column}” holds no answer."),
            QT_TRANSLATE_NOOP("core", "Write the answer that the model is to learn, or delete the row."),
            column=mapping.assistant or mapping.turns,
        )
    return turns


def _pair(fields: Fields, mapping: Mapping) -> list[Message]:
    question = _words(fields, mapping.user)
    context = _words(fields, mapping.context) if mapping.context else ""
    asked = "\n\n".join(part for part in (question, context) if part)
    if not asked.strip():
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{column}” is empty."),
            QT_TRANSLATE_NOOP("core", "Write what is asked, or delete the row."),
            column=mapping.user,
        )
    answer = answer_words(fields.get(mapping.assistant), mapping.assistant)
    return [{"role": "user", "content": asked}, {"role": "assistant", "content": answer}]


def _turns(fields: Fields, mapping: Mapping) -> list[Message]:
    raw = fields.get(mapping.turns)
    if not isinstance(raw, list) or not raw:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{column}” holds no turns."),
            QT_TRANSLATE_NOOP("core", "Add a question and an answer to it, or delete the row."),
            column=mapping.turns,
        )
    return [_turn(turn, number, mapping) for number, turn in enumerate(raw, 1)]


def _turn(turn: Any, number: int, mapping: Mapping) -> Message:
    name = turn.get(mapping.role_key) if isinstance(turn, dict) else None
    role = ROLES.get(name.strip().lower()) if isinstance(name, str) else None
    if role is None:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "Turn {number} of “{column}” does not say who speaks: {name}."),
            QT_TRANSLATE_NOOP("core", "Use system, user, assistant or tool."),
            number=number,
            column=mapping.turns,
            name=str(name),
        )
    return {"role": role, "content": as_words(turn.get(mapping.content_key))}


def _calls_tools(fields: Fields, mapping: Mapping) -> bool:
    """Whether a turn calls a tool: that is an answer too, though it has no words."""
    turns = fields.get(mapping.turns) if mapping.shape == "turns" else None
    return isinstance(turns, list) and any(
        isinstance(turn, dict) and turn.get("tool_calls") for turn in turns
    )


def _words(fields: Fields, column: str) -> str:
    return as_words(fields.get(column))


def as_words(value: Any) -> str:
    """A field's value as text: text as it is, nothing as nothing, any other value as its JSON."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, list) and value and all(_is_text_part(part) for part in value):
        return "".join(part["text"] for part in value)
    return msgspec.json.encode(value).decode()


def answer_words(value: Any, column: str = "") -> str:
    """An answer as text. Of several answers with their places in a passage it is the first, of turns the last;
    no answer among ``answers`` is none, while no span among others is an answer too."""
    if isinstance(value, dict) and isinstance(texts := value.get("text"), list) and _PLACES & value.keys():
        return as_words(texts[0]) if texts else ""
    if not isinstance(value, list):
        return as_words(value)
    if not value:
        return "" if column.lower() == "answers" else as_words(value)
    if all(isinstance(item, dict) and "text" in item and _PLACES & item.keys() for item in value):
        return as_words(value[0]["text"]) if "label" not in value[0] else as_words(value)
    last = value[-1]
    if isinstance(last, dict) and ROLES.get(str(last.get("role")).lower()) == "assistant":
        return as_words(last.get("content"))
    return as_words(value)


def from_words(words: str, former: Any) -> Any:
    """What was typed as a value of the kind that was there: text stays text, anything else is read as JSON.

    Raises `UserError` where it is none.
    """
    if former is None or isinstance(former, str):
        return words
    try:
        return msgspec.json.decode(words)
    except msgspec.DecodeError as error:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "“{words}” is not a value like the one that was there: {former}."),
            QT_TRANSLATE_NOOP("core", "Write it as JSON; put it in quotation marks to make it text."),
            words=words[:60],
            former=as_words(former)[:60],
        ) from error


def _is_text_part(part: Any) -> bool:
    """A content part as chat services write it: {"type": "text", "text": …}."""
    return isinstance(part, dict) and part.get("type") == "text" and isinstance(part.get("text"), str)
