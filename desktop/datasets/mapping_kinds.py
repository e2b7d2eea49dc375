"""What rows can be, in words: for each kind what its columns are taken for, and the mapping that comes of it.

Does not know widgets or the store.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from core.datasets.columns import Mapping, guess
from core.datasets.rows import Fields
from core.datasets.shapes import shape_of
from core.text import QT_TRANSLATE_NOOP

DROPPED = "dropped"
"""A column that stays out of the dataset."""
_KEYS = (("role", "content"), ("from", "value"), ("speaker", "text"))


@dataclass(frozen=True)
class Kind:
    """`roles`: what a column can be taken for, as a field of `Mapping`, in words; `must`: those there have to be."""

    words: str
    roles: dict[str, str]
    must: tuple[str, ...] = ()
    usual: dict[str, tuple[str, ...]] = field(default_factory=dict)


_SYSTEM = {"system": QT_TRANSLATE_NOOP("Mapping", "System message")}
_PAIR = {
    "user": QT_TRANSLATE_NOOP("Mapping", "Question"),
    "context": QT_TRANSLATE_NOOP("Mapping", "More of the question"),
    "assistant": QT_TRANSLATE_NOOP("Mapping", "Answer"),
}
_TURNS = {"turns": QT_TRANSLATE_NOOP("Mapping", "Turns")}

KINDS: dict[str, Kind] = {
    "pair": Kind(QT_TRANSLATE_NOOP("Mapping", "Question and answer"), _PAIR | _SYSTEM, ("user", "assistant")),
    "turns": Kind(
        QT_TRANSLATE_NOOP("Mapping", "Conversation"),
        _TURNS | _SYSTEM | {"rejected": QT_TRANSLATE_NOOP("Mapping", "Rejected turns")},
        ("turns",),
    ),
    "preference": Kind(
        QT_TRANSLATE_NOOP("Mapping", "Chosen and rejected answer"),
        {
            "user": QT_TRANSLATE_NOOP("Mapping", "Question"),
            "context": QT_TRANSLATE_NOOP("Mapping", "More of the question"),
            "assistant": QT_TRANSLATE_NOOP("Mapping", "Chosen answer"),
            "rejected": QT_TRANSLATE_NOOP("Mapping", "Rejected answer"),
        }
        | _SYSTEM,
        ("user", "assistant", "rejected"),
        {"user": ("prompt", "question"), "assistant": ("chosen",), "rejected": ("rejected",)},
    ),
    "text_label": Kind(
        QT_TRANSLATE_NOOP("Mapping", "Text and label"),
        {"user": QT_TRANSLATE_NOOP("Mapping", "Text"), "assistant": QT_TRANSLATE_NOOP("Mapping", "Label")}
        | _SYSTEM,
        ("user", "assistant"),
        {"user": ("text", "sentence"), "assistant": ("label", "labels", "category", "class")},
    ),
    "text_spans": Kind(
        QT_TRANSLATE_NOOP("Mapping", "Text and spans"),
        {"user": QT_TRANSLATE_NOOP("Mapping", "Text"), "assistant": QT_TRANSLATE_NOOP("Mapping", "Spans")}
        | _SYSTEM,
        ("user", "assistant"),
        {"user": ("text", "sentence"), "assistant": ("spans", "entities")},
    ),
    "document_summary": Kind(
        QT_TRANSLATE_NOOP("Mapping", "Document and summary"),
        {"user": QT_TRANSLATE_NOOP("Mapping", "Document"), "assistant": QT_TRANSLATE_NOOP("Mapping", "Summary")}
        | _SYSTEM,
        ("user", "assistant"),
        {"user": ("document", "article", "text"), "assistant": ("summary", "highlights")},
    ),
    "text": Kind(
        QT_TRANSLATE_NOOP("Mapping", "Plain text"),
        {"text": QT_TRANSLATE_NOOP("Mapping", "Text")},
        ("text",),
        {"text": ("text", "content")},
    ),
    "template": Kind(QT_TRANSLATE_NOOP("Mapping", "Text by a template"), {}),
    "chat_template": Kind(
        QT_TRANSLATE_NOOP("Mapping", "Text by a chat template (Jinja)"), _PAIR | _TURNS | _SYSTEM
    ),
}  # fmt: skip
EXAMPLE_CHAT = "{% for m in messages %}\n<|{{ m.role }}|>\n{{ m.content }}\n{% endfor %}\n"
"""A chat template to begin with."""


def words(template: str) -> str:
    """A word of `KINDS` in the interface language."""
    return QCoreApplication.translate("Mapping", template)


def kind_of(mapping: Mapping | None) -> str:
    """The kind that a mapping is of; "pair" where there is none."""
    if mapping is None:
        return "pair"
    if mapping.shape == "text":
        if mapping.text:
            return "text"
        return "chat_template" if mapping.chat_template else "template"
    if mapping.shape == "turns":
        return "turns"
    shape = shape_of(mapping)
    return shape if shape in KINDS else "pair"


def roles_of(mapping: Mapping | None) -> dict[str, str]:
    """{column: what it is taken for}."""
    if mapping is None:
        return {}
    names = ("user", "context", "assistant", "turns", "system", "rejected", "text")
    return {column: role for role in names if (column := getattr(mapping, role))}


def mapping_from(kind: str, roles: dict[str, str], template: str, samples: list[Fields]) -> Mapping | None:
    """The mapping; None where a column is still missing. `template` is that of the two kinds that have one."""
    by_role = {role: column for column, role in roles.items()}
    if any(role not in by_role for role in KINDS[kind].must):
        return None
    if kind == "text":
        return Mapping("text", text=by_role["text"])
    if kind == "template":
        return Mapping("text", template=template) if template.strip() else None
    parts = {role: column for role, column in by_role.items() if role in KINDS[kind].roles}
    role_key, content_key = _keys(by_role.get("turns", ""), samples)
    if kind == "chat_template":
        if not template.strip():
            return None
        return Mapping("text", **parts, role_key=role_key, content_key=content_key, chat_template=template)
    if kind == "turns":
        return Mapping("turns", **parts, role_key=role_key, content_key=content_key)
    return Mapping("pair", **parts)


def suggested(kind: str, columns: list[str], samples: list[Fields], now: dict[str, str]) -> dict[str, str]:
    """What the columns would be, were the rows of this kind: as they are now where that fits, else by their names."""
    allowed = KINDS[kind].roles
    roles = {column: role for column, role in now.items() if role in allowed or role == DROPPED}
    lower = {column.lower(): column for column in reversed(columns)}
    for role, names in KINDS[kind].usual.items():
        if role not in roles.values():
            found = next((lower[name] for name in names if name in lower and lower[name] not in roles), None)
            if found is not None:
                roles[found] = role
    for column, role in roles_of(guess(columns, samples)).items():
        if role in allowed and role not in roles.values() and column not in roles:
            roles[column] = role
    return roles


def _keys(column: str, samples: list[Fields]) -> tuple[str, str]:
    for row in samples:
        turns = row.get(column)
        if isinstance(turns, list) and turns and isinstance(turns[0], dict):
            return next((keys for keys in _KEYS if keys[0] in turns[0]), _KEYS[0])
    return _KEYS[0]
