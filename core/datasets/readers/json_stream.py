"""JSON value by value out of a text that may be larger than memory. Does not know what the values mean."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from typing import Any

from core.datasets.readers.chunks import TextChunks

LONGEST = 16 << 20
"""Characters of one value that are kept."""
_SPACE = re.compile(r"[ \t\r\n\ufeff]*")
_OUTSIDE = re.compile(r'"|[{\[]+|[}\]]+')
_INSIDE = re.compile(r'\\.|"', re.S)
_EDGE = 16


class BadValue(Exception):
    """What stands here is no JSON value. `pending`: the text ends, or the limit is reached, in the middle of it."""

    def __init__(self, reason: str, line: int, pending: bool = False) -> None:
        super().__init__(reason)
        self.line = line
        self.pending = pending


class JsonStream:
    """Reads on from `at`; what is behind is let go. `line` is where we stand, from 1."""

    def __init__(self, chunks: TextChunks) -> None:
        self._chunks: Iterator[str] = iter(chunks)
        self._text = ""
        self._at = 0
        self._line = 1
        self._counted = 0
        self._decoder = json.JSONDecoder(parse_constant=_no_constant, parse_float=_finite, strict=False)

    @property
    def line(self) -> int:
        self._line += self._text.count("\n", self._counted, self._at)
        self._counted = self._at
        return self._line

    def peek(self) -> str:
        """The next character that is no blank; "" at the end."""
        while True:
            found = _SPACE.match(self._text, self._at)
            self._at = found.end() if found else self._at
            if self._at < len(self._text):
                return self._text[self._at]
            if not self._more():
                return ""

    def take(self) -> str:
        """The next character that is no blank, and go behind it."""
        if found := self.peek():
            self._at += 1
        return found

    def value(self, limit: int = LONGEST) -> tuple[Any, str]:
        """The next value and a reason to look at it twice ("": none), and go behind it.

        Raises `BadValue` and stays before the value where it is none.
        """
        self.peek()
        step = 0
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                left = len(self._text) - self._at
                cut = error.pos >= len(self._text) - _EDGE or error.msg.startswith("Unterminated string")
                if cut and left <= limit:
                    # Twice as much each time, so that a long value is not gone over again and again.
                    wanted, step = max(left, step * 2, 1), left
                    if self._more(wanted):
                        continue
                    raise BadValue("It ends too early.", self.line, pending=True) from error
                line = self.line + self._text.count("\n", self._at, error.pos)
                raise BadValue(f"{error.msg}.", line, pending=cut) from error
            except RecursionError as error:
                raise BadValue("It is nested too deeply.", self.line) from error
            except ValueError as error:
                raise BadValue(str(error), self.line) from error
            doubtful = "\\" if self._doubtful(end) else ""
            self._at = end
            return value, doubtful

    def _doubtful(self, end: int) -> bool:
        """Whether half characters may be in what was read: escaped, or as marks of bytes that are no text."""
        find = self._text.find
        return any(find(part, self._at, end) >= 0 for part in ("\\ud", "\\uD", "\udcff"))

    def skip(self) -> bool:
        """Go behind the next value by its brackets, whatever is wrong within; False where the text ends first."""
        if self.peek() not in ("{", "["):
            return self._skip_scalar()
        depth, inside = 0, False
        while True:
            found = (_INSIDE if inside else _OUTSIDE).search(self._text, self._at)
            if found is None:
                # A backslash at the very end belongs to what comes next.
                self._at = len(self._text) - (inside and self._text.endswith("\\"))
                if not self._more():
                    self._at = len(self._text)
                    return False
                continue
            self._at = found.end()
            character = found[0]
            if inside:
                inside = character != '"'
            elif character == '"':
                inside = True
            elif character[0] in "{[":
                depth += len(character)
            elif depth > len(character):
                depth -= len(character)
            else:
                self._at = found.start() + depth
                return True

    def _skip_scalar(self) -> bool:
        try:
            self.value()
        except BadValue:
            while self._at < len(self._text) or self._more():
                found = re.compile(r"[,\]}\n]").search(self._text, self._at)
                if found:
                    self._at = found.start()
                    return True
                self._at = len(self._text)
            return False
        return True

    def rest(self) -> None:
        """Go to the end of the text."""
        self._at = len(self._text)
        while self._more():
            self._at = len(self._text)

    def _more(self, wanted: int = 1) -> bool:
        """Read on, at least `wanted` characters where there are so many; False at the end."""
        pieces, size = [], 0
        while size < wanted and (piece := next(self._chunks, "")):
            pieces.append(piece)
            size += len(piece)
        if not pieces:
            return False
        self._line = self.line
        self._text = self._text[self._at :] + "".join(pieces)
        self._at = self._counted = 0
        return True


def _no_constant(name: str) -> Any:
    raise ValueError(f"It holds {name}, which JSON has no word for.")


def _finite(digits: str) -> float:
    value = float(digits)
    if math.isinf(value):
        raise ValueError("It holds a number that is out of range.")
    return value
