"""Where sentences end, in many scripts. Does not know grammar: punctuation, and what stands around it."""

from __future__ import annotations

import functools
from typing import Any

_SHORT = (
    "mr mrs ms dr prof st sr jr no nos vol fig figs eq sec ch pp p al etc vs cf ca approx dept inc ltd co corp "
    "e.g i.e u.s u.k a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec bzw ca z.b d.h nr str"
)
_ABBREVIATIONS = frozenset(_SHORT.split())
"""Lower case, without the last full stop: a full stop after one of these ends no sentence."""


@functools.cache
def _end() -> Any:
    """Marks that need a space behind them; those of Devanagari and its kin, Urdu and Arabic, Chinese and Japanese,
    Armenian, Ethiopic, Burmese, Khmer and Tibetan, which need none; a line end."""
    import regex

    return regex.compile(
        r"(?P<spaced>[.!?…]+[\"'”’»)\]]*)(?=\s)|[।॥۔؟。！？｡։።။។༎]+[\"'”’»」』）)\]]*|(?P<line>\n)"
    )


def spans(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """Character spans (start, end) of the sentences of ``text[start:end]``, in order, white space trimmed off.

    Line ends separate too: the loaders leave them only between list items and the rows of a table.
    """
    end = len(text) if end is None else end
    found: list[tuple[int, int]] = []
    begin = start
    for match in _end().finditer(text, start, end):
        if match.group("spaced") and not _ends(text, match.start(), match.end(), match.group("spaced"), end):
            continue
        _keep(text, begin, match.end(), found)
        begin = match.end()
    _keep(text, begin, end, found)
    return found


def _keep(text: str, start: int, end: int, found: list[tuple[int, int]]) -> None:
    piece = text[start:end]
    if stripped := piece.strip():
        first = start + len(piece) - len(piece.lstrip())
        found.append((first, first + len(stripped)))


def _ends(text: str, mark: int, after: int, marks: str, limit: int) -> bool:
    """Whether the marks at `mark` really end a sentence."""
    following = text[after:limit].lstrip()[:1]
    if following.islower():
        return False
    if marks[0] != "." or marks.startswith(".."):
        return True
    word = text[max(0, mark - 12) : mark].split()[-1:] or [""]
    bare = word[0].lstrip("([\"'“‘").lower()
    return not (bare in _ABBREVIATIONS or (len(bare) == 1 and bare.isalpha() and word[0][-1:].isupper()))
