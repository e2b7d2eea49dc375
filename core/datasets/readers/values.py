"""Values of other formats as JSON values, counting each that had to change; and what JSON cannot hold.

Does not know which format they come from.
"""

from __future__ import annotations

import base64
import datetime
import decimal
import math
from collections import Counter
from typing import Any

import msgspec

from core.datasets.readers.chunks import MARK
from core.text import QT_TRANSLATE_NOOP, Text, literal, text

_PLAIN = (str, int, bool, type(None))
_NOTES = {
    "nan": QT_TRANSLATE_NOOP("core", "%n value(s) were no number (NaN or infinite) and came in as empty."),
    "bytes": QT_TRANSLATE_NOOP("core", "%n value(s) were bytes and came in as Base64 text."),
    "time": QT_TRANSLATE_NOOP("core", "%n date(s) or time(s) came in as text like 2026-01-31T08:30:00."),
    "decimal": QT_TRANSLATE_NOOP("core", "%n exact decimal number(s) came in as text, digit by digit."),
    "other": QT_TRANSLATE_NOOP("core", "%n value(s) of a kind that rows cannot hold came in as text."),
}


class JsonValues:
    """Makes JSON values; `notes` says what was changed."""

    def __init__(self) -> None:
        self._changed: Counter[str] = Counter()

    @property
    def notes(self) -> list[Text]:
        return [text(_NOTES[kind], n=n) for kind, n in self._changed.items()]

    def of(self, value: Any) -> Any:
        if type(value) in _PLAIN:
            return value
        if isinstance(value, float):
            if math.isfinite(value):
                return value
            self._changed["nan"] += 1
            return None
        if isinstance(value, dict):
            return {str(key): self.of(item) for key, item in value.items()}
        if isinstance(value, list | tuple):
            return [self.of(item) for item in value]
        return self._text(value)

    def _text(self, value: Any) -> Any:
        if isinstance(value, bytes):
            self._changed["bytes"] += 1
            return base64.b64encode(value).decode()
        if isinstance(value, datetime.date | datetime.time):
            self._changed["time"] += 1
            return value.isoformat()
        if isinstance(value, decimal.Decimal):
            self._changed["decimal"] += 1
            return str(value)
        self._changed["other"] += 1
        return str(value)


def unstorable(value: Any, encoding: str) -> Text | None:
    """Why a value cannot be kept as JSON in UTF-8; None where it can."""
    try:
        msgspec.json.encode(value)
    except UnicodeEncodeError as error:
        if MARK in error.object:
            return text(QT_TRANSLATE_NOOP("core", "It has bytes that are not {encoding}."), encoding=encoding)
        return text(QT_TRANSLATE_NOOP("core", "It has half a character, which no text can hold."))
    except RecursionError:
        return text(QT_TRANSLATE_NOOP("core", "It is nested too deeply."))
    except (TypeError, ValueError, OverflowError) as error:
        return literal(str(error))
    return None
