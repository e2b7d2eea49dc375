"""Words of a text as the word search sees them: by script, folded, stop words out, English endings off.

Does not know meaning; that is the embedder's part.
"""

from __future__ import annotations

import functools
import hashlib
import math
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import Any

VERSION = "words-1"
"""Part of an index's identity: vectors made with other rules do not fit these."""

_K1, _B = 1.2, 0.75
_USUAL_LENGTH = 80.0
"""Terms in a passage of the usual size. A constant, so that a passage's vector does not depend on the others."""

_STOP = """a about above after again all also am an and any are as at be because been before being below between both
    but by can could did do does doing down during each few for from further had has have having he her here hers
    him his how i if in into is it its itself just may me might more most must my no nor not now of off on once
    only or other our ours out over own same shall she should so some such than that the their theirs them then
    there these they this those through to too under until up upon us very was we were what when where which while
    who whom whose why will with would you your yours tell please"""
STOP_WORDS = frozenset(_STOP.split())


@functools.cache
def _pattern() -> Any:
    """Runs of letters, marks and digits (vowel signs are marks: they belong to the word), and numbers whole."""
    import regex

    return regex.compile(r"\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}]+")


@functools.cache
def _unspaced() -> Any:
    """Scripts written without spaces: searched by characters and pairs of characters."""
    import regex

    return regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー]+")


def terms(text: str) -> list[str]:
    """The search terms of a text, in order, with repeats."""
    return [term for term, _, _ in located(text)]


def located(text: str) -> list[tuple[str, int, int]]:
    """(term, start, end) for every search term; offsets are of the characters it stands for in `text`."""
    found: list[tuple[str, int, int]] = []
    for match in _pattern().finditer(text):
        begin = match.start()
        last = begin
        for run in _unspaced().finditer(text, begin, match.end()):
            _add_word(text, last, run.start(), found)
            _add_run(text, run.start(), run.end(), found)
            last = run.end()
        _add_word(text, last, match.end(), found)
    return found


def matches(query: str, text: str) -> list[tuple[int, int]]:
    """Spans of the words of `text` that the word search finds for `query`, touching ones joined."""
    wanted = set(terms(query))
    joined: list[tuple[int, int]] = []
    for term, start, end in located(text):
        if term not in wanted:
            continue
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


@dataclass(frozen=True)
class Sparse:
    """A sparse vector: term numbers (unsigned 32 bit, ascending) and their weights."""

    indices: list[int]
    values: list[float]


def passage_vector(text: str) -> Sparse:
    """BM25's weight of each term in a passage, without the rarity of the term: the store knows that."""
    counts = Counter(terms(text))
    length = sum(counts.values())
    norm = _K1 * (1 - _B + _B * length / _USUAL_LENGTH)
    return _vector({term: count * (_K1 + 1) / (count + norm) for term, count in counts.items()})


def question_vector(text: str) -> Sparse:
    """The terms of a question, each once."""
    return _vector(dict.fromkeys(terms(text), 1.0))


def term_number(term: str) -> int:
    """A term's place in sparse vectors: the same in every process and on every machine."""
    return int.from_bytes(hashlib.blake2b(term.encode(), digest_size=4).digest(), "big")


def rarity(holding: int, passages: int) -> float:
    """BM25's weight of a term that `holding` of `passages` passages contain."""
    return math.log((passages - holding + 0.5) / (holding + 0.5) + 1)


def _vector(weights: dict[str, float]) -> Sparse:
    numbered: dict[int, float] = {}
    for term, weight in weights.items():
        number = term_number(term)
        numbered[number] = max(weight, numbered.get(number, 0.0))
    indices = sorted(numbered)
    return Sparse(indices, [numbered[index] for index in indices])


def _add_word(text: str, start: int, end: int, found: list[tuple[str, int, int]]) -> None:
    if start < end:
        folded = fold(text[start:end])
        if folded and folded not in STOP_WORDS:
            found.append((stem(folded), start, end))


def _add_run(text: str, start: int, end: int, found: list[tuple[str, int, int]]) -> None:
    for at in range(start, end):
        found.append((text[at], at, at + 1))
        if at + 1 < end:
            found.append((text[at : at + 2], at, at + 2))


_ARABIC_FORMS = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", "ـ": None})


def fold(word: str) -> str:
    """One form for what readers take as one word: width, case, accents of Latin letters, Arabic vowel marks."""
    word = unicodedata.normalize("NFKC", word).casefold()
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFD", word)
    kept = []
    for character in parts:
        if unicodedata.combining(character) and (
            "\u0300" <= character <= "\u036f" or "\u064b" <= character <= "\u0652"
        ):
            continue
        kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept)).translate(_ARABIC_FORMS)


@functools.lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its English ending (plural, -ed, -ing, -ly, …). Words of other alphabets are left alone.

    Light on purpose: two words that share a stem here nearly always share a meaning.
    """
    if len(word) < 4 or not word.isascii() or not word.isalpha():
        return word
    for ending, replacement, shortest in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= shortest:
            if ending == "s" and word.endswith(("ss", "us", "is")):
                continue
            word = word[: -len(ending)] + replacement
            break
    for ending in ("ing", "ed"):
        body = word[: -len(ending)]
        if word.endswith(ending) and len(body) >= 3 and any(letter in "aeiouy" for letter in body):
            word = body[:-1] if body[-1] == body[-2] and body[-1] not in "lsz" else body
            break
    for ending, replacement in (("ational", "ate"), ("ation", "ate"), ("ment", ""), ("ness", ""), ("ly", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)] + replacement
            break
    if len(word) > 3 and word[-1] == "e":
        word = word[:-1]
    return word[:-1] + "i" if len(word) > 3 and word[-1] == "y" else word


_ENDINGS = (("sses", "ss", 2), ("ies", "y", 2), ("'s", "", 2), ("s", "", 3))
