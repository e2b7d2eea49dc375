"""The shape of a row: which column is the question, the answer, the turns. Guessed from names, or as chosen.

Does not know the store or a model's template; `core.datasets.messages` turns a row into turns with it.
"""

from __future__ import annotations

import string
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, Literal

import msgspec

from core.datasets.rows import Fields

Shape = Literal["pair", "turns", "text"]


class Mapping(msgspec.Struct, frozen=True, omit_defaults=True):
    """Which column is what.

    `pair`: one question in `user` (with more of it in `context`, if any) and one answer in `assistant`.
    `turns`: a list of turns in the column `turns`, each with its speaker under `role_key` and its words under
    `content_key`. Both may have a `system` column, and a `rejected` one: an answer that is worse than the other.
    `text`: plain text in the column `text`, with `template` saying how it was made of others, if it was; without
    a column it is made now, by `template` (`core.datasets.text_template`) or by `chat_template` (Jinja), which is
    given the turns that the fields of a pair or of turns speak of. `core.datasets.as_text` makes it.
    """

    shape: Shape
    user: str = ""
    context: str = ""
    assistant: str = ""
    turns: str = ""
    role_key: str = "role"
    content_key: str = "content"
    system: str = ""
    rejected: str = ""
    text: str = ""
    template: str = ""
    chat_template: str = ""

    def columns(self) -> set[str]:
        """The columns that are trained on; the others are remarks."""
        asked = {self.system, self.user, self.context}
        made = _named(self.template) if self.template and not self.text else set()
        return (asked | made | {self.assistant, self.rejected, self.turns, self.text}) - {""}

    def inside(self) -> Mapping | None:
        """The question and answer, or the turns, that a text is made of; None where it is made of neither."""
        if self.shape != "text":
            return self
        if self.turns:
            return msgspec.structs.replace(self, shape="turns", template="", chat_template="", text="")
        if self.user and self.assistant:
            return msgspec.structs.replace(self, shape="pair", template="", chat_template="", text="")
        return None


@lru_cache(maxsize=64)
def _named(template: str) -> frozenset[str]:
    """The columns that a template of text names; none where it is no template."""
    try:
        return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name)
    except ValueError:
        return frozenset()


_PAIRS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("instruction", "output", ("input", "context")),
    ("instruction", "response", ("input", "context")),
    ("question", "answer", ("context",)),
    ("question", "answers", ("context",)),
    ("query", "answer", ("context",)),
    ("query", "response", ("context",)),
    ("prompt", "chosen", ()),
    ("prompt", "completion", ()),
    ("prompt", "response", ()),
    ("prompt", "answer", ()),
    ("question", "response", ("context",)),
    ("user", "assistant", ()),
    ("input", "output", ()),
    ("question", "passage", ()),
    ("query", "passage", ()),
    ("query", "positive", ()),
    ("anchor", "positive", ()),
    ("document", "summary", ()),
    ("article", "summary", ()),
    ("article", "highlights", ()),
    ("text", "summary", ()),
    ("text", "label", ()),
    ("text", "labels", ()),
    ("text", "category", ()),
    ("sentence", "label", ()),
    ("text", "spans", ()),
    ("text", "entities", ()),
)
"""Names in use for question, answer and what goes with the question; the earlier line wins."""

_TURNS = ("messages", "conversations", "conversation", "dialogue", "turns", "chat")
_SYSTEM = ("system", "system_prompt")
_KEYS = (("role", "content"), ("from", "value"), ("speaker", "text"))


def guess(columns: Iterable[str], samples: Iterable[Fields] = ()) -> Mapping | None:
    """What the columns mean, from their names (in any case) and a few sample rows; None where it is not clear."""
    names = {name.strip().lower(): name for name in reversed(list(columns))}
    rows = list(samples)
    rejected = names.get("rejected", "") if "chosen" in names else ""
    system = next((names[name] for name in _SYSTEM if name in names), "")
    for name in _TURNS:
        if name in names and (keys := _turn_keys(names[name], rows)):
            return Mapping("turns", turns=names[name], role_key=keys[0], content_key=keys[1], system=system)
    for user, assistant, extra in _PAIRS:
        if user in names and assistant in names:
            context = next((names[name] for name in extra if name in names), "")
            return Mapping(
                "pair",
                user=names[user],
                assistant=names[assistant],
                context=context,
                system=system,
                rejected=rejected if assistant == "chosen" else "",
            )
    if rejected and (keys := _turn_keys(names["chosen"], rows)):
        # Both answers as whole conversations, the question in each.
        return Mapping(
            "turns",
            turns=names["chosen"],
            role_key=keys[0],
            content_key=keys[1],
            system=system,
            rejected=rejected,
        )
    return _by_values(names, rows, system)


def _by_values(names: dict[str, str], rows: list[Fields], system: str) -> Mapping | None:
    """Turns show themselves whatever their column is called, if one column alone has them."""
    found = []
    for name in names.values():
        values = [row.get(name) for row in rows if row.get(name)]
        keys = _turn_keys(name, rows) if values else None
        if keys and all(
            isinstance(turn, dict) and keys[0] in turn for value in values for turn in _list(value)
        ):
            found.append((name, keys))
    if len(found) != 1:
        return None
    (name, keys) = found[0]
    return Mapping("turns", turns=name, role_key=keys[0], content_key=keys[1], system=system)


def _turn_keys(column: str, rows: list[Fields]) -> tuple[str, str] | None:
    """How a turn names its speaker and its words; the usual way where no row has a turn to look at."""
    turns = [turn for row in rows for turn in _list(row.get(column)) if isinstance(turn, dict)]
    if not turns:
        return None if any(column in row for row in rows) else _KEYS[0]
    return next((keys for keys in _KEYS if any(keys[0] in turn and keys[1] in turn for turn in turns)), None)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
