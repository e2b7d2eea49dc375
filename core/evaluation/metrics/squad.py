"""Exact match and F1 as the scripts count that the reading tests are scored by: SQuAD's, and MLQA's for other scripts.

Sources: the evaluation script of Rajpurkar et al., “SQuAD: 100,000+ Questions for Machine Comprehension of Text”, 2016
(arXiv 1606.05250), version 1.1; for Chinese, Hindi and Arabic `mlqa_evaluation_v1.py` of Lewis et al., “MLQA:
Evaluating Cross-lingual Extractive Question Answering”, 2020 (arXiv 1910.07475), which takes away the punctuation of
every script and the Arabic article, and counts Chinese by character. Texts in other scripts than Latin are treated as
Hindi: no articles; in those without blanks as Chinese. All Latin texts are treated as English, also where a language
has articles of its own, so that figures of one set compare. Does not know models or datasets.
"""

from __future__ import annotations

import functools
import re
import string
import sys
import unicodedata
from collections import Counter

from core.evaluation.metrics.script import Script
from core.models import overlap

_OWN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fa5\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
"""Characters that count for themselves: MLQA's, and those of the other scripts without blanks."""


def exact(answer: str, expected: str, script: Script = "latin") -> bool:
    """Whether both are the same, normalised."""
    return _normalised(answer, script) == _normalised(expected, script)


def f1(answer: str, expected: str, script: Script = "latin") -> float:
    """Harmonic mean of the shares of words that both have in common. Of two without words it is 1, else of one 0, as
    in version 2.0 of SQuAD's script (the earlier one and MLQA's take no such answers)."""
    if script == "latin":
        return overlap.token_f1(answer, expected)
    given, wanted = _normalised(answer, script).split(), _normalised(expected, script).split()
    if not given or not wanted:
        return float(given == wanted)
    return harmonic(sum((Counter(given) & Counter(wanted)).values()), len(given), len(wanted))


def harmonic(common: int, given: int, wanted: int) -> float:
    """F1 of `common` things among `given` and `wanted` ones."""
    if not common:
        return 0.0
    precision, recall = common / given, common / wanted
    return 2 * precision * recall / (precision + recall)


def _normalised(answer: str, script: Script) -> str:
    if script == "latin":
        return overlap.normalise(answer)
    bare = "".join(letter for letter in answer.lower() if letter not in _punctuation())
    if script == "arabic":
        bare = bare.replace("ال", " ")  # MLQA's script takes it for the article wherever it stands
    if script in ("han", "unspaced"):
        bare = _OWN.sub(r" \g<0> ", bare)
    return " ".join(bare.split())


@functools.cache
def _punctuation() -> frozenset[str]:
    letters = map(chr, range(sys.maxunicode))
    return frozenset(string.punctuation) | {one for one in letters if unicodedata.category(one)[0] == "P"}
