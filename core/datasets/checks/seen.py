"""A row as checks look at it: taken apart once, whatever its shape, without refusing what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

from core.datasets.columns import Mapping
from core.datasets.messages import ROLES, answer_words, as_words
from core.datasets.rows import Row, Split

_JOIN = "\n\0\n"
"""Between texts that are compared as one, so that none can be mistaken for the end of another."""


class Seen:
    """One row. Plain text, and all text of a row whose columns nobody has explained, counts as the question."""

    def __init__(self, row: Row, mapping: Mapping | None) -> None:
        self.id = row.id
        self.split: Split = row.split
        self.fields = row.fields
        self._mapping = mapping

    @cached_property
    def turns(self) -> list[tuple[str, str]]:
        """Speaker and words of each turn. The speaker is one of ours (system, user …), or as it stands there in
        quotation marks where it is none; empty for rows that have no turns."""
        mapping = self._mapping
        if mapping is None or mapping.shape != "turns":
            return []
        found = self.fields.get(mapping.turns)
        return [self._turn(turn, mapping) for turn in found] if isinstance(found, list) else []

    @cached_property
    def question(self) -> str:
        mapping = self._mapping
        if mapping is None:
            # Numbers too: what tells two rows apart may be no text.
            return "\n".join(filter(None, map(as_words, self.fields.values()))) if any(self.texts) else ""
        if mapping.shape == "text":
            return _words(self.fields.get(mapping.text))
        if mapping.shape == "turns":
            return "\n".join(words for role, words in self.turns if role == "user")
        return _words(self.fields.get(mapping.user))

    @cached_property
    def answer(self) -> str:
        mapping = self._mapping
        if mapping is None or mapping.shape == "text":
            return ""
        if mapping.shape == "turns":
            return "\n".join(words for role, words in self.turns if role == "assistant")
        return answer_words(self.fields.get(mapping.assistant), mapping.assistant)

    @cached_property
    def rejected(self) -> str:
        """The worse answer of a preference pair."""
        name = self._mapping.rejected if self._mapping else ""
        return answer_words(self.fields.get(name), name) if name else ""

    @cached_property
    def context(self) -> str:
        """What goes with the question: the column for it, the system's words, what tools said."""
        mapping = self._mapping
        if mapping is None:
            return ""
        parts = [_words(self.fields.get(name)) for name in (mapping.system, mapping.context) if name]
        parts += [words for role, words in self.turns if role not in ("user", "assistant")]
        return "\n".join(part for part in parts if part)

    @property
    def passage(self) -> str:
        """The column that goes with the question, alone."""
        name = self._mapping.context if self._mapping else ""
        return _words(self.fields.get(name)) if name else ""

    @property
    def asked(self) -> tuple[str, str]:
        """All that stands before the last answer, and that answer."""
        if not self.turns:
            return f"{self.context}{_JOIN}{self.question}", self.answer
        last = max((i for i, (role, _) in enumerate(self.turns) if role == "assistant"), default=-1)
        if last < 0:
            return _JOIN.join(words for _, words in self.turns), ""
        return _JOIN.join([self.context, *(words for _, words in self.turns[:last])]), self.turns[last][1]

    @cached_property
    def texts(self) -> list[str]:
        """Every text in the row, as it stands there."""
        return list(_texts(self.fields))

    @staticmethod
    def _turn(turn: Any, mapping: Mapping) -> tuple[str, str]:
        if not isinstance(turn, dict):
            return f"“{as_words(turn)[:40]}”", ""
        name = turn.get(mapping.role_key)
        role = ROLES.get(name.strip().lower()) if isinstance(name, str) else None
        return role or f"“{as_words(name)[:40]}”", as_words(turn.get(mapping.content_key))


def changed(value: Any, change: Callable[[str], str]) -> Any:
    """The value with `change` done to each text in it."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, list):
        return [changed(inner, change) for inner in value]
    if isinstance(value, dict):
        return {key: changed(inner, change) for key, inner in value.items()}
    return value


def _words(value: Any) -> str:
    """A field's text. Of a list or an object the texts in it, without the names that stand around them."""
    if isinstance(value, list | dict):
        return "\n".join(_texts(value)) or (as_words(value) if value else "")
    return as_words(value)


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
