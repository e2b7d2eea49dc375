"""Marks of citations in an answer on its way out: those that point to no passage are taken out before they are sent.

Does the work of `core.chat.citations.check` while the words still come.
"""

from __future__ import annotations

import re

from core.chat.citations import MARK
from core.chat.conversation import Citation

_OPEN = re.compile(r" *(?:\\|\[[\s0-9,;]*\]?)?$")
"""What may become a mark, or turn out to be none by what follows it, with the spaces before it."""


class Marks:
    """`known`: the numbers that passages have; until they are set, nothing is taken out."""

    def __init__(self) -> None:
        self.known: set[int] = set()
        self._held = ""
        self._line = ""
        self._fenced = False

    def add(self, words: str) -> str:
        """As much as can be sent now."""
        text = self._held + words
        held = _OPEN.search(text)
        cut = held.start() if held and len(text) - held.start() < 60 else len(text)
        self._held = text[cut:]
        return self._passed(text[:cut])

    def end(self) -> str:
        """What was still held back."""
        rest, self._held = self._held, ""
        return self._passed(rest)

    def _passed(self, text: str) -> str:
        sent, done = [], 0
        for mark in MARK.finditer(text):
            before = text[done : mark.start()]
            self._follow(before)
            done = mark.end()
            if self._in_code:
                sent.append(before + mark[0])
                continue
            valid = [number for number in map(int, re.findall("[0-9]+", mark[1])) if number in self.known]
            sent.append(before if valid else before.rstrip(" "))
            sent.append("".join(f"[{number}]" for number in valid))
        self._follow(text[done:])
        return "".join([*sent, text[done:]])

    @property
    def _in_code(self) -> bool:
        return self._fenced or self._line.count("`") % 2 == 1

    def _follow(self, text: str) -> None:
        """Know whether the words that come next stand in code, where brackets are no marks."""
        *ended, self._line = (self._line + text).split("\n")
        for line in ended:
            self._fenced ^= line.startswith(("```", "~~~"))


def sources(citations: list[Citation]) -> str:
    """A line for each passage that is cited, to stand below the answer; "" where none is."""
    cited = {one.number: one for one in citations}
    lines = [
        f"[{number}] {one.file}, page {one.page}" if one.page else f"[{number}] {one.file}"
        for number, one in sorted(cited.items())
    ]
    return "\n\n" + "\n".join(lines) if lines else ""
