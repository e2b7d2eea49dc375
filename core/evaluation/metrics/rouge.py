"""ROUGE: the words, pairs of words and the thread of words that an answer shares with the expected one, as F1.

Source: Lin, “ROUGE: A Package for Automatic Evaluation of Summaries”, 2004 (aclanthology.org/W04-1013), counted as by
Google's rouge_score 0.1.2 without its stemmer. That knows ASCII letters alone; here words are `rouge_tokens`, the same
for ASCII, and for any other script what rouge_score gives if handed that tokeniser. Does not know where answers come
from.
"""

from __future__ import annotations

from collections import Counter

from core.evaluation.metrics.squad import harmonic
from core.evaluation.metrics.tokens import rouge_tokens


def rouge(answer: str, expected: str) -> dict[str, float]:
    """`rouge1`, `rouge2` and `rougeL`, each from 0 to 1."""
    from rapidfuzz.distance import LCSseq

    given, wanted = rouge_tokens(answer), rouge_tokens(expected)
    return {
        "rouge1": _shared(given, wanted, 1),
        "rouge2": _shared(given, wanted, 2),
        "rougeL": harmonic(LCSseq.similarity(given, wanted), len(given), len(wanted)),
    }


def _shared(given: list[str], wanted: list[str], long: int) -> float:
    own, theirs = _runs(given, long), _runs(wanted, long)
    return harmonic((own & theirs).total(), own.total(), theirs.total())


def _runs(words: list[str], long: int) -> Counter[tuple[str, ...]]:
    return Counter(zip(*(words[at:] for at in range(long)), strict=False))
