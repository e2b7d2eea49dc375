"""The words of an answer by script, for metrics that must not favour English.

Does not know metrics.
"""

from __future__ import annotations

import functools
import re
from typing import Any

from core.knowledge import words

_ARTICLES = frozenset(("a", "an", "the"))
_GROUPED = re.compile(r"(?<=\d),(?=(?:\d\d,)*\d{3}(?!\d))")


@functools.cache
def _pattern() -> Any:
    """Numbers whole, with their sign; words with their vowel signs; each character where words are not set apart."""
    import regex

    return regex.compile(
        r"(?<![\p{L}\p{N}])[-−]?\p{N}++(?:[.,]\p{N}++)*+"
        r"|(?P<one>[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Bopomofo}ー]\p{M}*)"
        r"|(?:(?![\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Bopomofo}ー])"
        r"[\p{L}\p{M}\p{N}\u200c\u200d])+"
    )


def tokens(text: str) -> list[str]:
    """The words of a text in one form each, whatever their case, width, digits or accents; English articles left out.

    A number is one word, with its sign and its decimals, and 1,200 is 1200. Chinese, Japanese, Thai, Lao, Khmer and
    Burmese, which set no blanks, count by character, as the evaluation of MLQA counts Chinese (Lewis et al.,
    “MLQA: Evaluating Cross-lingual Extractive Question Answering”, 2020, arXiv 1910.07475).
    """
    found = [folded for match in _pattern().finditer(text) if (folded := _one_form(match[0]))]
    return [word for word in found if word not in _ARTICLES] or found


def _one_form(word: str) -> str:
    return _GROUPED.sub("", words.fold(word.replace("−", "-")))
