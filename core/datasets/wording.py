"""How texts and sought words are brought into one spelling for the index of words, so that each finds the other.

Letters of scripts written without spaces (Chinese, Japanese, Thai, Lao, Burmese, Khmer) stand each for itself, so that
a word is found as the phrase of its letters; what only joins or parts letters without being read (as between the
letters of Urdu and Hindi words) is left out. Does not know the index.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

APART = "\ue000"
"""Stands between two values of a row as a word of its own, which nobody types: no phrase reaches over it."""
_UNSPACED = re.compile(
    "([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\U00020000-\U0003ffff])"
)
_UNREAD = re.compile("[\u00ad\u0640\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]")


def spelled(words: str) -> str:
    """`words` as they stand in the index."""
    if words.isascii():
        return words
    words = _UNREAD.sub("", unicodedata.normalize("NFC", words))
    return _UNSPACED.sub(r" \1 ", words)


def of_row(fields: Any) -> str:
    """All values in the fields of a row, as they stand in the index; not the fields' names."""
    found: list[str] = []
    _gather(fields, found)
    return spelled(f" {APART} ".join(found))


def _gather(value: Any, found: list[str]) -> None:
    if isinstance(value, str):
        found.append(value)
    elif isinstance(value, dict):
        for inner in value.values():
            _gather(inner, found)
    elif isinstance(value, list):
        for inner in value:
            _gather(inner, found)
    elif value is not None:
        found.append(str(value))


def phrase(words: str, is_tested: bool = False) -> str:
    """A question to the index for `words` in a row, the last of them perhaps only begun; "" where they hold no letter
    or digit that the index knows.

    `is_tested`: what is found is looked at for all of `words` anyway. Then a last word that is not the only one is not
    asked for: all words that begin so would be gathered, which for a letter or two takes longer than the look.
    """
    words = spelled(words).strip()
    if not _has_words(words):
        return ""
    # A phrase whose last word is a letter that stands for itself needs no end; nor one that ends in a sign.
    last = words[-1]
    begun = unicodedata.category(last)[0] in "LNM" and not _UNSPACED.match(last)
    if begun and is_tested and _has_words(rest := _but_the_last(words)):
        words, begun = rest, False
    quoted = words.replace('"', '""')
    return f'"{quoted}"' + ("*" if begun else "")


def _has_words(words: str) -> bool:
    return any(unicodedata.category(letter)[0] in "LNM" for letter in words)


def _but_the_last(words: str) -> str:
    """`words` without the last of them, as the index tells words apart."""
    end = len(words)
    while end and (
        unicodedata.category(words[end - 1])[0] in "LNM" or unicodedata.category(words[end - 1]) == "Co"
    ):
        end -= 1
    return words[:end]
