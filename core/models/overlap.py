"""How much of an answer is right: the words it has in common with the expected one, as SQuAD's own program counts.

Does not know where answers come from.
"""

from __future__ import annotations

import re
import string
from collections import Counter

_PUNCTUATION = frozenset(string.punctuation)
_ARTICLES = frozenset(("a", "an", "the"))


def normalise(answer: str) -> str:
    """Lower case, without ASCII punctuation, without the English articles, single blanks.

    Source: the evaluation script of Rajpurkar et al., “SQuAD: 100,000+ Questions for Machine Comprehension of
    Text”, 2016 (arXiv 1606.05250), version 1.1.
    """
    bare = "".join(letter for letter in answer.lower() if letter not in _PUNCTUATION)
    return " ".join(word for word in _without_articles(bare).split())


def token_f1(answer: str, expected: str) -> float:
    """Harmonic mean of the shares of words that both have in common, after `normalise`; repeated words count.

    Source: as `normalise`. Two answers that are both empty agree.
    """
    given, wanted = normalise(answer).split(), normalise(expected).split()
    if not given or not wanted:
        return float(given == wanted)
    common = sum((Counter(given) & Counter(wanted)).values())
    if not common:
        return 0.0
    precision, recall = common / len(given), common / len(wanted)
    return 2 * precision * recall / (precision + recall)


def _without_articles(words: str) -> str:
    """As the script's ``\\b(a|an|the)\\b``, which also finds an article beside a sign that is no letter."""
    return re.sub(r"\b(?:" + "|".join(sorted(_ARTICLES)) + r")\b", " ", words)
