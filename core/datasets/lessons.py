"""A row as what it teaches: turns with answers, or a text. Does not know a model's template nor tokens."""

from __future__ import annotations

from typing import Any

import msgspec

from core.datasets import as_text, messages
from core.datasets.chat_text import chat_text
from core.datasets.columns import Mapping
from core.datasets.rows import Fields, Row
from core.datasets.store import Dataset
from core.errors import UserError
from core.models.lesson import Lesson
from core.text import QT_TRANSLATE_NOOP

_KEPT = ("tool_calls", "tool_call_id", "name", "reasoning_content")
"""What a turn may say beside its words."""


def lesson_of(dataset: Dataset, row: Row, mapping: Mapping | None = None) -> Lesson:
    """What a row teaches, by the dataset's mapping. Raises `UserError` for a row that teaches nothing, and why.

    Pass the `mapping` when asking for many rows: it is looked up each time otherwise.
    """
    mapping = mapping or dataset.mapping
    if mapping is None:
        dataset.messages(row)  # says what is missing
    assert mapping is not None
    return to_lesson(row.fields, mapping)


def to_lesson(fields: Fields, mapping: Mapping) -> Lesson:
    """As `lesson_of`, for fields. Of a preference, the chosen answer is what is taught."""
    if mapping.shape != "text":
        return Lesson(_turns(fields, mapping), tools=_tools(fields, mapping))
    inside = mapping.inside()
    if not mapping.text and mapping.chat_template and inside is not None and _wants_only_turns(mapping):
        # Read as a model's own template would be: its answers are learnt, and not what is asked.
        return Lesson(_turns(fields, inside), template=mapping.chat_template, tools=_tools(fields, inside))
    return Lesson(text=as_text.text_of(fields, mapping))


def worse_lesson(fields: Fields, mapping: Mapping) -> Lesson:
    """Of a preference, the conversation with the rejected answer. Raises `UserError` where there is none."""
    if not mapping.rejected:
        raise UserError(
            QT_TRANSLATE_NOOP("core", "It has no rejected answer."),
            QT_TRANSLATE_NOOP("core", "Say on the Dataset screen which column holds the rejected answers."),
        )
    other = {"assistant": mapping.rejected} if mapping.shape == "pair" else {"turns": mapping.rejected}
    return to_lesson(fields, msgspec.structs.replace(mapping, rejected="", **other))


def _turns(fields: Fields, mapping: Mapping) -> list[dict[str, Any]]:
    """The turns with their calls of tools, which stand beside the words."""
    turns: list[dict[str, Any]] = [dict(turn) for turn in messages.to_messages(fields, mapping)]
    raw = fields.get(mapping.turns) if mapping.shape == "turns" else None
    if isinstance(raw, list):
        first = len(turns) - len(raw)
        for turn, said in zip(turns[first:], raw, strict=True):
            turn |= {key: said[key] for key in _KEPT if said.get(key)}
            if isinstance(turn.get("tool_calls"), list):
                turn["tool_calls"] = [_call(call) for call in turn["tool_calls"]]
    return turns


def _call(call: Any) -> Any:
    """Chat services write a call's arguments as JSON in a text; templates want the values."""
    function = call.get("function") if isinstance(call, dict) else None
    if not isinstance(function, dict) or not isinstance(function.get("arguments"), str):
        return call
    try:
        values = msgspec.json.decode(function["arguments"])
    except msgspec.DecodeError:
        return call
    return {**call, "function": {**function, "arguments": values}}


def _tools(fields: Fields, mapping: Mapping) -> list[dict[str, Any]]:
    """The tools that a conversation may call, as chat services keep them beside its turns."""
    tools = fields.get("tools")
    if mapping.shape != "turns" or "tools" in mapping.columns():
        return []
    if isinstance(tools, str) and tools.lstrip().startswith("["):
        try:
            tools = msgspec.json.decode(tools)
        except msgspec.DecodeError:
            return []
    if not isinstance(tools, list) or not all(isinstance(tool, dict) for tool in tools):
        return []
    return tools


def _wants_only_turns(mapping: Mapping) -> bool:
    template = chat_text(mapping.chat_template)
    return template.wants_messages and not template.columns
