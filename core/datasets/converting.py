"""A row of one shape as a row of another. Does not know files or the store.

What a shape has no place for is kept beside it under its own name, so that the way back gives the row as it was.
A row that cannot be put at all (four turns into one question and one answer) is refused with the reason.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from msgspec.structs import replace

from core.datasets.as_text import text_of
from core.datasets.chat_text import chat_text
from core.datasets.columns import Mapping, guess
from core.datasets.messages import ROLES, answer_words, as_words
from core.datasets.rows import Fields
from core.datasets.text_template import TextTemplate
from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP, Text, text

_NAMES = {"role": ("user", "assistant"), "from": ("human", "gpt"), "speaker": ("user", "assistant")}
_HEADS = {"system": "System", "user": "User", "assistant": "Assistant", "tool": "Tool"}
_HEAD = re.compile(r"(?:^|\n\n)### (System|User|Assistant|Tool):\n")
_LOST = {
    "collision": QT_TRANSLATE_NOOP(
        "core", "%n value(s) had no place: a column of the new shape has the same name."
    ),
    "one way": QT_TRANSLATE_NOOP(
        "core", "The text cannot be taken apart again: what it is made of is in no column of its own."
    ),
    "missing": QT_TRANSLATE_NOOP("core", "%n missing value(s) became empty text."),
    "name": QT_TRANSLATE_NOOP("core", "%n unusual name(s) of who speaks became the usual one."),
    "kind": QT_TRANSLATE_NOOP("core", "%n value(s) that were no text became text."),
}


def _variants(template: TextTemplate | None, mapping: Mapping) -> list[TextTemplate]:
    """The template, and if it is our own, those without the columns a row may leave empty; the fullest first."""
    if template is None:
        return []
    if template.template != TextTemplate.of_columns(template.columns).template:
        return [template]
    found = [template]
    for without in ({mapping.system}, {mapping.context}, {mapping.system, mapping.context}):
        left = [column for column in template.columns if column not in without]
        if left and all(one.columns != left for one in found):
            found.append(TextTemplate.of_columns(left))
    return found


def _read(templates: list[TextTemplate], words: str, mapping: Mapping) -> dict[str, Any] | None:
    """The columns of a text, by the first template that fits; a context left out is an empty one."""
    found = next((parts for one in templates if (parts := one.read(words)) is not None), None)
    if found is not None and mapping.context and len(templates) > 1:
        found.setdefault(mapping.context, "")
    return found


def _with_context(source: Mapping, target: Mapping) -> Mapping:
    """The target with a place for what goes with the question, where that is kept beside it under a name by which it
    would be taken for just that when the rows are read again: it must not stand in the question as well."""
    if source.shape != "pair" or target.shape != "pair" or target.context or not source.context:
        return target
    found = guess([target.user, target.assistant, source.context])
    return replace(target, context=source.context) if found and found.context == source.context else target


class CannotHold(Exception):
    """A row that the shape has no way to hold, and why."""

    def __init__(self, reason: Text) -> None:
        super().__init__(str(reason))
        self.reason = reason


class Converter:
    """Turns rows of one mapping into rows of another; `notes` says what was lost, and how often."""

    def __init__(self, source: Mapping, target: Mapping) -> None:
        self.source = source
        self.target = target = _with_context(source, target)
        self.template = TextTemplate(target.template) if target.template else None
        if target.shape == "text" and source.shape == "pair" and self.template is None:
            columns = [source.system, source.user, source.context, source.assistant]
            self.template = TextTemplate.of_columns([column for column in columns if column])
        # Made by a template that nothing can be taken out of again, or not yet made at all.
        self._is_made = bool(target.chat_template) or (source.shape == "text" and not source.text)
        self._write_by = _variants(self.template, source)
        self._read_by = _variants(TextTemplate(source.template) if source.template else None, target)
        self._lost: Counter[str] = Counter()

    @property
    def notes(self) -> list[Text]:
        return [text(_LOST[kind], n=n) for kind, n in self._lost.items()]

    def convert(self, fields: Fields) -> Fields:
        """The row in the target's shape. Raises `CannotHold`."""
        if self.target.shape == "text":
            return self._to_made_text(fields) if self._is_made else self._to_text(fields)
        if self.source.shape == "text":
            return self._from_text(fields)
        row = _Row(fields, self.source, self.target, self._lost)
        if self.target.shape == "turns":
            row.put_turns(row.turns())
        elif self.source.shape == "turns":
            row.put_pair(*row.one_exchange())
        else:
            row.put_pair(*row.pair())
        return row.finish()

    def _to_made_text(self, fields: Fields) -> Fields:
        """The text and what it is not made of."""
        source, target = self.source, self.target
        used = source.columns()
        by = source
        if target.chat_template:
            by = replace(source, shape="text", text="", chat_template=target.chat_template)
            used = used | chat_text(target.chat_template).columns
        elif target.template:
            by = target
            used = used | set(TextTemplate(target.template).columns)
        try:
            made = text_of(fields, replace(by, text="") if by is not source else source)
        except UserError as error:
            raise CannotHold(error.message) from error
        rest = {name: value for name, value in fields.items() if name not in used}
        if rest.pop(target.text, None) is not None:
            self._lost["collision"] += 1
        self._lost["one way"] = 1
        return {target.text: made, **rest}

    def _to_text(self, fields: Fields) -> Fields:
        source, column = self.source, self.target.text
        if source.shape == "text":
            row = {**fields, column: fields.get(source.text)}
            if source.text != column:
                del row[source.text]
            return row
        if self._write_by:
            template = next(
                (one for one in self._write_by if all(as_words(fields.get(name)) for name in one.columns)),
                self._write_by[-1],
            )
            made = template.write(fields)
            back: dict[str, Any] = _read(self._write_by, made, source) or {}
        else:
            turns = _Row(fields, source, self.target, self._lost).turns()
            made = "\n\n".join(f"### {_HEADS[turn['role']]}:\n{as_words(turn['content'])}" for turn in turns)
            back = {source.turns: _turns_of(made, source)}
        # What cannot be read back from the text is kept beside it.
        rest = {name: value for name, value in fields.items() if name not in back or back[name] != value}
        if column in rest:
            self._lost["collision"] += 1
            del rest[column]
        return {column: made, **rest}

    def _from_text(self, fields: Fields) -> Fields:
        if not self.source.text:
            return self._from_columns(fields)
        rest = dict(fields)
        words = as_words(rest.pop(self.source.text, None))
        target = self.target
        if not self._read_by:
            turns = _turns_of(
                words, target if target.shape == "turns" else Mapping("turns", turns="messages")
            )
            if turns is None:
                raise CannotHold(
                    text(QT_TRANSLATE_NOOP("core", "It is plain text, without a question and an answer."))
                )
            if target.shape == "turns":
                return {target.turns: turns, **rest}
            middle = Mapping("turns", turns="messages")
            return Converter(middle, target).convert({"messages": turns, **rest})
        parts = _read(self._read_by, words, target)
        if parts is None:
            raise CannotHold(
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "Its text is not made by the template, so it cannot be taken apart."
                    )
                )
            )
        row = {**parts, **rest}
        middle_mapping = guess(row, [row])
        if target.shape == "pair" and {target.user, target.assistant} <= row.keys():
            return row
        if middle_mapping is None:
            raise CannotHold(
                text(QT_TRANSLATE_NOOP("core", "The columns of the template are no question and answer."))
            )
        return Converter(middle_mapping, target).convert(row)

    def _from_columns(self, fields: Fields) -> Fields:
        """A row whose text is not made yet: its columns are still there."""
        inside = self.source.inside() or guess(fields, [fields])
        if inside is None:
            raise CannotHold(
                text(QT_TRANSLATE_NOOP("core", "The columns of the template are no question and answer."))
            )
        return Converter(inside, self.target).convert(fields)


class _Row:
    """One row on its way. `out` is what it becomes; `beside` the columns of its shape that it must keep as well."""

    def __init__(self, fields: Fields, source: Mapping, target: Mapping, lost: Counter[str]) -> None:
        self.fields = fields
        self.source = source
        self.target = target
        self.lost = lost
        self.out: Fields = {}
        self.beside: set[str] = set()
        self.restored: set[str] = set()

    # -- reading ---------------------------------------------------------------------------------------------

    def pair(self) -> tuple[str, str, str]:
        """Question, answer and system message as text."""
        source, fields = self.source, self.fields
        if source.user not in fields and source.assistant not in fields:
            raise CannotHold(
                text(
                    QT_TRANSLATE_NOOP("core", "It has neither “{user}” nor “{assistant}”."),
                    user=source.user,
                    assistant=source.assistant,
                )
            )
        self._lose("missing", (source.user not in fields) + (source.assistant not in fields))
        for column in (source.user, source.assistant, source.system, source.context):
            if column in fields and not isinstance(fields[column], str):
                self.beside.add(column)
        if fields.get(source.system) == "":
            self.beside.add(source.system)
        return (
            as_words(fields.get(source.user)),
            answer_words(fields.get(source.assistant), source.assistant),
            as_words(fields.get(source.system)),
        )

    def turns(self) -> list[dict[str, Any]]:
        """The turns with our names for who speaks; anything else that a turn has is in its ``rest``."""
        source = self.source
        if source.shape == "pair":
            asked, answer, system = self.pair()
            turns = [
                {"role": "user", "content": self._joined(asked)},
                {"role": "assistant", "content": answer},
            ]
        else:
            raw = self.fields.get(source.turns)
            if not isinstance(raw, list) or not raw:
                raise CannotHold(
                    text(QT_TRANSLATE_NOOP("core", "“{column}” holds no turns."), column=source.turns)
                )
            turns = [self._turn(turn, number) for number, turn in enumerate(raw, 1)]
            system = as_words(self.fields.get(source.system))
            if (system and turns[0]["role"] == "system") or not isinstance(
                self.fields.get(source.system), str
            ):
                self.beside.add(source.system)
                system = ""
        if system:
            turns.insert(0, {"role": "system", "content": system})
        return turns

    def _turn(self, turn: Any, number: int) -> dict[str, Any]:
        source = self.source
        name = turn.get(source.role_key) if isinstance(turn, dict) else None
        role = ROLES.get(name.strip().lower()) if isinstance(name, str) else None
        if role is None:
            raise CannotHold(
                text(
                    QT_TRANSLATE_NOOP("core", "Turn {number} of “{column}” does not say who speaks: {name}."),
                    number=number,
                    column=source.turns,
                    name=str(name)[:60],
                )
            )
        rest = {key: value for key, value in turn.items() if key not in (source.role_key, source.content_key)}
        if name != _name(role, source.role_key):
            rest[source.role_key] = name
        content = turn.get(source.content_key)
        if not isinstance(content, str):
            rest[source.content_key] = content
        return {"role": role, "content": as_words(content), "rest": rest}

    def one_exchange(self) -> tuple[str, str, str]:
        """Question, answer and system message of a conversation that is no more than that."""
        turns = self.turns()
        system = turns.pop(0)["content"] if turns[0]["role"] == "system" else ""
        if [turn["role"] for turn in turns] != ["user", "assistant"]:
            raise CannotHold(
                text(
                    QT_TRANSLATE_NOOP(
                        "core", "It has %n turn(s), and there is room for one question and one answer."
                    ),
                    n=len(turns),
                )
            )
        for turn in turns:
            rest = set(turn["rest"])
            if more := rest - {self.source.role_key, self.source.content_key}:
                raise CannotHold(
                    text(
                        QT_TRANSLATE_NOOP("core", "A turn holds more than words: {names}."),
                        names=", ".join(sorted(more))[:100],
                    )
                )
            self._lose("kind", self.source.content_key in rest)
            self._lose("name", self.source.role_key in rest)
        return turns[0]["content"], turns[1]["content"], system

    def _joined(self, asked: str) -> str:
        """The question with what goes with it, which is kept beside it too, for the way back."""
        context = as_words(self.fields.get(self.source.context))
        if context:
            self.beside.add(self.source.context)
        return "\n\n".join(part for part in (asked, context) if part)

    # -- writing ---------------------------------------------------------------------------------------------

    def put_pair(self, asked: str, answer: str, system: str) -> None:
        source, target, fields = self.source, self.target, self.fields
        # The columns in their usual order: the question stands before what goes with it.
        self.out[target.user] = asked
        if not target.context:
            asked = self._joined(asked)
        elif source.context:
            self.beside.discard(source.context)
            self._put(target.context, fields.get(source.context, ""))
        else:
            asked = self._take_off(asked)
        self._put(target.user, asked)
        raw = fields.get(source.assistant) if source.shape == "pair" else None
        # Spans and whole turns are the answer as it stands, where the answer has such a place.
        self._put(target.assistant, raw if _stands(raw, source.assistant, target.assistant) else answer)
        if target.assistant == "spans" and not isinstance(self.out["spans"], list):
            raise CannotHold(text(QT_TRANSLATE_NOOP("core", "Its answer is no list of spans.")))
        if system and not target.system:
            raise CannotHold(
                text(QT_TRANSLATE_NOOP("core", "It has a system message, for which there is no room."))
            )
        if system or (target.system and target.system in fields and not source.system):
            self._put(target.system, system)
        if target.rejected:
            rejected = fields.get(source.rejected or target.rejected)
            if rejected is None:
                raise CannotHold(text(QT_TRANSLATE_NOOP("core", "It has no rejected answer.")))
            self.out[target.rejected] = rejected
            self.restored.add(source.rejected or target.rejected)
        elif source.rejected:
            self.beside.add(source.rejected)

    def put_turns(self, turns: list[dict[str, Any]]) -> None:
        target = self.target
        if target.system and turns[0]["role"] == "system" and target.system not in self.beside:
            self._put(target.system, turns.pop(0)["content"])
        made = []
        for turn in turns:
            rest = dict(turn.get("rest", {}))
            name = rest.get(target.role_key)
            if isinstance(name, str) and ROLES.get(name.strip().lower()) == turn["role"]:
                del rest[target.role_key]
            else:
                name = _name(turn["role"], target.role_key)
            content = turn["content"]
            if target.content_key in rest and as_words(rest[target.content_key]) == content:
                content = rest.pop(target.content_key)
            made.append({target.role_key: name, target.content_key: content, **rest})
        self.out[target.turns] = made
        if self.source.rejected:
            self.beside.add(self.source.rejected)

    def _put(self, column: str, value: Any) -> None:
        """Write a value; where the row holds another of the same words under that name, it is that one again."""
        fields = self.fields
        if column in fields:
            there = fields[column]
            if answer_words(there, column) == as_words(value):
                value = there
                self.restored.add(column)
        self.out[column] = value

    def _take_off(self, asked: str) -> str:
        """The question without what was added to it, where the row still holds that."""
        column = self.target.context
        beside = column in self.fields and column not in self.source.columns()
        there = as_words(self.fields[column]) if beside else ""
        self.out[column] = self.fields[column] if beside else ""
        self.restored.add(column)
        return asked.removesuffix(there).removesuffix("\n\n") if there and asked.endswith(there) else asked

    def finish(self) -> Fields:
        """The row, with everything that is not of its old shape under its own name."""
        mine = self.source.columns()
        for column, value in self.fields.items():
            if column in mine and (column not in self.beside or self.out.get(column) == value):
                continue
            if column not in self.out:
                self.out[column] = value
            elif column not in self.restored:
                self._lose("collision", 1)
        return self.out

    def _lose(self, kind: str, n: int) -> None:
        if n:
            self.lost[kind] += n


def _stands(raw: Any, origin: str, column: str) -> bool:
    """Whether a list can stand as it is in a column for spans, or for turns that were chosen."""
    if not isinstance(raw, list) or not all(isinstance(item, dict) for item in raw):
        return False
    if column == "spans":
        return (
            all({"start", "end"} <= item.keys() for item in raw) if raw else origin in ("spans", "entities")
        )
    return column == "chosen" and bool(raw) and all("role" in item for item in raw)


def _name(role: str, role_key: str) -> str:
    user, assistant = _NAMES.get(role_key, _NAMES["role"])
    return {"user": user, "assistant": assistant}.get(role, role)


def _turns_of(words: str, mapping: Mapping) -> list[dict[str, Any]] | None:
    """The turns of a text with a head above each; None where it has none."""
    parts = _HEAD.split(words)
    if parts[0] or len(parts) < 3:
        return None
    return [
        {mapping.role_key: _name(head.lower(), mapping.role_key), mapping.content_key: said}
        for head, said in zip(parts[1::2], parts[2::2], strict=True)
    ]
