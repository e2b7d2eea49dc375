"""The words of an answer by script, for metrics that must not favour English.

Does not know metrics.
"""

from __future__ import annotations

import functools
import re
from typing import Any

from core.knowledge import words

ARTICLES = frozenset(("a", "an", "the"))
_GROUPED = re.compile(r"(?<=\d),(?=(?:\d\d,)*\d{3}(?!\d))")
_UNSPACED = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Bopomofo}ー]"
_WORD = rf"{_UNSPACED}\p{{M}}*|[[\p{{L}}\p{{M}}\p{{N}}\u200c\u200d]--{_UNSPACED}]+"
"""A character where words are not set apart, else a run of letters, vowel signs, digits and joiners."""
_PLAIN = re.compile(r"(?<![a-z0-9])-?[0-9]++(?:[.,][0-9]++)*+|[a-z0-9]+")
"""Words and numbers of an ASCII text in small letters: the same, in a third of the time."""


@functools.cache
def _words() -> Any:
    import regex

    return regex.compile(_WORD, regex.VERSION1)


@functools.cache
def _words_and_numbers() -> Any:
    import regex

    return regex.compile(rf"(?<![\p{{L}}\p{{N}}])[-−]?\p{{N}}++(?:[.,]\p{{N}}++)*+|{_WORD}", regex.VERSION1)


def tokens(text: str, *, articles: bool = False) -> list[str]:
    """The words of a text in one form each, whatever their case, width, digits or accents; English articles only where
    they are asked for, or there is nothing else.

    A number is one word, with its sign and its decimals, and 1,200 is 1200. Chinese, Japanese, Thai, Lao, Khmer and
    Burmese, which set no blanks, count by character, as the evaluation of MLQA counts Chinese (Lewis et al., “MLQA:
    Evaluating Cross-lingual Extractive Question Answering”, 2020, arXiv 1910.07475).
    """
    if text.isascii():
        numbered = _PLAIN.findall(text.lower())
    else:
        numbered = [words.fold(found.replace("−", "-")) for found in _words_and_numbers().findall(text)]
    found = [_GROUPED.sub("", word) if "," in word else word for word in numbered if word]
    return found if articles else [word for word in found if word not in ARTICLES] or found


def rouge_tokens(text: str) -> list[str]:
    """The words as ROUGE counts them: folded as in `tokens`, articles and all, numbers in their runs of digits. Of an
    ASCII text they are those of Google's rouge_score without its stemmer, which knows no other letters."""
    return [folded for found in _words().findall(text) if (folded := words.fold(found))]
