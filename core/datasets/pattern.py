"""A pattern that a person typed, made ready: plain words or a regular expression, which may not run for ever.

Does not know rows. A pattern that takes too long on one text is given up with a sentence, not waited for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.errors import UserError
from core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import regex

PATIENCE = 1.0
"""Seconds that one text may take."""
LARGEST = 20_000
"""Steps of a pattern once its counted repeats are written out: the engine does that, and memory has an end."""
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{(\d*)(,?)(\d*)\}[?+]?|.", re.DOTALL)


class Pattern:
    """Finds `words` in texts. Raises `UserError` for a regular expression that is none, naming what is wrong."""

    def __init__(
        self, words: str, *, is_regex: bool = False, match_case: bool = False, whole_words: bool = False
    ) -> None:
        import regex

        self.words = words
        self.is_regex = is_regex
        self.match_case = match_case
        self.whole_words = whole_words
        source = words if is_regex else regex.escape(words)
        if is_regex and _steps(words) > LARGEST:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The regular expression repeats too much: {pattern}"),
                QT_TRANSLATE_NOOP("core", "Use smaller numbers in { }, or * and + in their place."),
                pattern=words[:80],
            )
        if whole_words:
            source = rf"(?<!\w)(?:{source})(?!\w)"
        flags = regex.UNICODE | regex.MULTILINE | (0 if match_case else regex.IGNORECASE)
        try:
            self._compiled = regex.compile(source, flags)
        except (regex.error, ValueError, OverflowError, RecursionError) as error:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "This is no regular expression: {reason}."),
                QT_TRANSLATE_NOOP(
                    "core", "Correct it, or turn regular expressions off to look for the letters as they are."
                ),
                reason=str(getattr(error, "msg", "") or error),
            ) from error

    def matches(self, text: str) -> Iterator[regex.Match[str]]:
        """The places in `text` from the left, none over another. Raises `UserError` where it takes too long."""
        try:
            yield from self._compiled.finditer(text, timeout=PATIENCE, concurrent=True)
        except TimeoutError as error:
            raise self._too_slow() from error

    def is_in(self, text: str) -> bool:
        """Whether `text` holds it."""
        try:
            return self._compiled.search(text, timeout=PATIENCE, concurrent=True) is not None
        except TimeoutError as error:
            raise self._too_slow() from error

    def _too_slow(self) -> UserError:
        return UserError(
            QT_TRANSLATE_NOOP("core", "The regular expression takes too long on one of the rows: {pattern}"),
            QT_TRANSLATE_NOOP(
                "core", "A repeat inside a repeat, as in (a+)+, is the usual cause: take one out."
            ),
            pattern=self.words[:80],
        )


def _steps(source: str) -> int:
    """About how many steps a pattern has once its counted repeats are written out."""
    # Per open group: steps so far, and those of the last thing, which a repeat behind it would multiply.
    open_groups = [[0, 0]]
    for found in _TOKEN.finditer(source):
        token, here = found.group(), open_groups[-1]
        if token == "(":
            open_groups.append([0, 0])
        elif token == ")" and len(open_groups) > 1:
            inner = sum(open_groups.pop())
            here = open_groups[-1]
            here[0], here[1] = here[0] + here[1], inner
        elif token[0] == "{" and (found.group(1) or found.group(3)):
            times = max(int(number or 0) for number in (found.group(1), found.group(3)))
            here[1] *= max(1, min(times, LARGEST + 1))
        else:
            here[0], here[1] = here[0] + here[1], 1
        if sum(here) > LARGEST:
            return LARGEST + 1
    return max(sum(group) for group in open_groups)
