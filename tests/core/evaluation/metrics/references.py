"""The official scripts of the reading tests written down anew: they share nothing with ours but what they count."""

from __future__ import annotations

import collections
import re
import string
import sys
import unicodedata

_SIGNS = {chr(i) for i in range(sys.maxunicode) if unicodedata.category(chr(i)).startswith("P")} | set(
    string.punctuation
)


def squad_words(text: str) -> list[str]:
    """`normalize_answer` of SQuAD's evaluation, version 1.1, cut at blanks."""
    lower = text.lower()
    no_signs = "".join(ch for ch in lower if ch not in set(string.punctuation))
    return re.sub(r"\b(a|an|the)\b", " ", no_signs).split()


def mlqa_words(text: str, lang: str) -> list[str]:
    """`normalize_answer` of MLQA's evaluation, cut at blanks."""
    no_signs = "".join(ch for ch in text.lower() if ch not in _SIGNS)
    if lang == "ar":
        no_signs = re.sub("\\sال^|ال", " ", no_signs)
    if lang != "zh":
        return no_signs.split()
    found: list[str] = []
    waiting = ""
    for ch in no_signs:
        if "\u4e00" <= ch <= "\u9fa5":
            found += [*waiting.split(), ch]
            waiting = ""
        else:
            waiting += ch
    return found + waiting.split()


def words(text: str, lang: str) -> list[str]:
    return squad_words(text) if lang == "en" else mlqa_words(text, lang)


def f1(said: str, expected: str, lang: str) -> float:
    """`f1_score` of both: 0 where they have no word in common."""
    one, other = words(said, lang), words(expected, lang)
    same = sum((collections.Counter(one) & collections.Counter(other)).values())
    if same == 0:
        return 0.0
    precision, recall = same / len(one), same / len(other)
    return 2 * precision * recall / (precision + recall)


def exact(said: str, expected: str, lang: str) -> bool:
    return " ".join(words(said, lang)) == " ".join(words(expected, lang))


def macro_f1(truth: list[int], said: list[int]) -> float:
    """The mean of each label's F1, label by label, from the pairs as they stand."""
    each = []
    for label in sorted({*truth, *said} - {-1}):
        hits = sum(one == other == label for one, other in zip(truth, said, strict=True))
        wrong = sum(one != label == other for one, other in zip(truth, said, strict=True))
        missed = sum(one == label != other for one, other in zip(truth, said, strict=True))
        each.append(2 * hits / (2 * hits + wrong + missed))
    return sum(each) / len(each)
