"""Whether the first line of a table names its columns, and what they are called. Does not know the file's format."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.text import QT_TRANSLATE_NOOP, Text, text

MOST_COLUMNS = 2000
KNOWN = frozenset(
    (
        *("id", "instruction", "input", "output", "response", "question", "answer", "answers", "context"),
        *("query", "prompt", "completion", "system", "messages", "conversations", "conversation", "dialogue"),
        *("turns", "chat", "chosen", "rejected", "text", "label", "labels", "category", "class", "spans"),
        *("entities", "document", "summary", "article", "highlights", "title", "content", "source", "user"),
        *("assistant", "role", "split", "tags"),
    )
)
"""Names in use: one of them among the cells of the first line says that it names columns."""
_NUMBER = re.compile(r"\s*[+-]?[\d.,]+%?\s*$")
_SENTENCE = re.compile(r"[.?!。？！।](\s|$)|\n")


def is_header(first: Sequence[str]) -> bool:
    """Whether `first` names columns, rather than being a row itself."""
    names = [cell.strip() for cell in first]
    if any(name.lower() in KNOWN for name in names):
        return True
    if not all(names[1:]) or len(set(names)) < len(names) or not any(names):
        return False
    if any(_NUMBER.match(name) or _SENTENCE.search(name) or len(name) > 60 for name in names if name):
        return False
    return all(len(name.split()) <= 4 for name in names)


def is_sure(first: Sequence[str], rows: Sequence[Sequence[str]]) -> bool:
    """Whether this is a table beyond doubt, so that a file may be taken for one against its ending."""
    return (
        len(first) > 1
        and bool(rows)
        and all(cell.strip() for cell in first)
        and is_header(first)
        and all(len(row) == len(first) for row in rows)
    )


def names_of(header: Sequence[str]) -> list[str]:
    """Names for the columns: as they stand; numbered where there is none, or the same twice."""
    names: list[str] = []
    for number, cell in enumerate(header, 1):
        name = wanted = cell.strip().lstrip("\ufeff") or f"column {number}"
        again = 2
        while name in names:
            name, again = f"{wanted} ({again})", again + 1
        names.append(name)
    return names


def no_header(columns: int) -> Text:
    return text(
        QT_TRANSLATE_NOOP(
            "core", "The first line is taken for a row, not for names: the %n column(s) are numbered."
        ),
        n=columns,
    )


def ragged(cells: int, columns: int) -> Text:
    """Why a row of another width than its header is no row."""
    return text(
        QT_TRANSLATE_NOOP("core", "It has %n cell(s); the first line has {columns}."),
        n=cells,
        columns=columns,
    )
