"""Cells of a table as values, and values as cells: the rules that readers and writers of tables share.

A cell that a spreadsheet program would take for a formula is written with an apostrophe before it, and read without.
Does not know the file's format.
"""

from __future__ import annotations

import re
from typing import Any

import msgspec

from core.text import QT_TRANSLATE_NOOP, Text, text

STRUCTURED = frozenset(
    (
        *("messages", "conversations", "conversation", "dialogue", "turns", "chat", "chosen", "rejected"),
        *("spans", "entities", "answers", "tools", "tool_calls", "source"),
    )
)
"""Columns whose cells hold lists or objects as JSON."""
_RISKY = re.compile(r"'*[=+\-@\t\r]")
_PROTECTED = re.compile(r"'+[=+\-@\t\r\[{]")
_NUMBER = re.compile(r"[+-]?\d+([.,]\d+)*$")
_decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder()


def protect(words: str) -> str:
    """Text that spreadsheet programs leave alone."""
    return f"'{words}" if _RISKY.match(words) and not _NUMBER.match(words) else words


class CellReader:
    """Cells to values; `notes` says what was taken off."""

    def __init__(self) -> None:
        self._unprotected = 0

    @property
    def notes(self) -> list[Text]:
        if not self._unprotected:
            return []
        return [
            text(
                QT_TRANSLATE_NOOP(
                    "core",
                    "%n cell(s) began with an apostrophe that keeps spreadsheets from calculating them; "
                    "it was taken off.",
                ),
                n=self._unprotected,
            )
        ]

    def value(self, column: str, cell: str) -> Any:
        first = cell[:1]
        if first == "'":
            if _PROTECTED.match(cell) and (cell.lstrip("'")[0] not in "[{" or column.lower() in STRUCTURED):
                self._unprotected += 1
                return cell[1:]
        elif first and first in "[{" and column.lower() in STRUCTURED:
            try:
                return _decoder.decode(cell)
            except (msgspec.DecodeError, RecursionError, UnicodeError):
                return cell
        return cell


class CellWriter:
    """Values to text for cells; `flattened` counts those that were no text and come back as text."""

    def __init__(self) -> None:
        self.flattened = 0
        self._encoder = msgspec.json.Encoder()

    def text(self, column: str, value: Any) -> str:
        if isinstance(value, str):
            if value[:1] in ("[", "{", "'") and column.lower() in STRUCTURED and re.match(r"'*[\[{]", value):
                return f"'{value}"
            return protect(value)
        if isinstance(value, list | dict) and column.lower() in STRUCTURED:
            return self._encoder.encode(value).decode()
        self.flattened += 1
        return "" if value is None else self._encoder.encode(value).decode()
