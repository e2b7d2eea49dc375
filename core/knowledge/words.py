"""Words of a text as the word search sees them: by script, folded, stop words out, endings off.

Beside its words a passage is searched by the runs of four letters in them, which need no knowledge of a language: they
find a word behind an article or an ending nobody listed, in scripts nobody here reads, and with a slip of the pen.
Measured on XQuAD and SQuAD, right passage first: Arabic .82 by words, .91 with runs; Hindi .87 and .92; English (SQuAD)
.81 and .83. Does not know meaning; that is the embedder's part.
"""

from __future__ import annotations

import functools
import hashlib
import math
import threading
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

VERSION = "words-2"
"""Part of an index's identity: vectors made with other rules do not fit these."""

_K1, _B = 1.2, 0.75
_USUAL_LENGTH = 80.0
"""Terms in a passage of the usual size. A constant, so that a passage's vector does not depend on the others."""

_RUN = 4
"""Letters of a run, the word's edges counting as one each: shorter ones are less telling, longer ones find less."""
_RUN_WEIGHT = 0.4
"""Of a run against a word, in a question. From 0.2 to 0.5 the figures above hardly move."""
_USUAL_RUNS = 450.0
"""Runs in a passage of the usual size, the stop words' too: "who" and "how many" are worth finding again."""

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

    return regex.compile(r"\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u200d]*")


@functools.cache
def _unspaced() -> Any:
    """Scripts written without spaces, and Korean, whose particles grow onto its short words: searched by characters
    and pairs of characters."""
    import regex

    return regex.compile(
        r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Bopomofo}ー]+"
    )


def terms(text: str) -> list[str]:
    """The search terms of a text, in order, with repeats."""
    return [term for term, _, _ in located(text)]


def located(text: str) -> list[tuple[str, int, int]]:
    """(term, start, end) for every search term; offsets are of the characters it stands for in `text`."""
    found: list[tuple[str, int, int]] = []
    for start, end, spaced in _pieces(text):
        if not spaced:
            found += _characters(text, start, end)
        elif (folded := fold(text[start:end])) and folded not in STOP_WORDS:
            found.append((stem(folded), start, end))
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


def covered(query: str, texts: Sequence[str]) -> list[float]:
    """Share of the query's words each text holds, 0 to 1; a word rare among these texts counts more."""
    asked = set(terms(query))
    held = [asked & term_set(text) for text in texts]
    weight = {term: rarity(sum(term in one for one in held), len(texts)) for term in asked}
    total = sum(weight.values())
    return [sum(weight[term] for term in one) / total if total else 0.0 for one in held]


def term_set(text: str) -> set[str]:
    """`terms`, each once: several times as fast, for most words stand in a text, and in others, more than once."""
    return set().union(*map(_terms_of, set(_pattern().findall(text))))


@functools.lru_cache(maxsize=50_000)
def _terms_of(word: str) -> frozenset[str]:
    return frozenset(terms(word))


@dataclass(frozen=True)
class Sparse:
    """A sparse vector: term numbers (unsigned 32 bit, ascending) and their weights."""

    indices: list[int]
    values: list[float]


def passage_vector(text: str) -> Sparse:
    """BM25's weight of each term and run in a passage, without their rarity: the store knows that."""
    words, runs = _counted(text)
    return _vector({**_bm25(words, _USUAL_LENGTH), **_bm25(runs, _USUAL_RUNS)})


def question_vector(text: str) -> Sparse:
    """The terms and runs of a question, each once."""
    words, runs = _counted(text)
    return _vector({**dict.fromkeys(words, 1.0), **dict.fromkeys(runs, _RUN_WEIGHT)})


def _counted(text: str) -> tuple[Counter[str], Counter[str]]:
    """How often each term and each run is in a text."""
    words: Counter[str] = Counter()
    runs: Counter[str] = Counter()
    for start, end, spaced in _pieces(text):
        if not spaced:
            # A lone character says less than a pair: it counts as a run.
            for term, first, last in _characters(text, start, end):
                (words if last - first > 1 else runs)[term] += 1
        elif folded := fold(text[start:end]):
            runs.update(_runs(folded))
            if folded not in STOP_WORDS:
                words[stem(folded)] += 1
    return words, runs


@functools.lru_cache(maxsize=50_000)
def _runs(word: str) -> tuple[str, ...]:
    """All runs of `_RUN` letters in a word with its edges; they begin with a mark no term begins with."""
    edged = f"_{word}_"
    return tuple("~" + edged[at : at + _RUN] for at in range(max(1, len(edged) - _RUN + 1)))


def _bm25(counts: Counter[str], usual: float) -> dict[str, float]:
    norm = _K1 * (1 - _B + _B * counts.total() / usual)
    return {term: count * (_K1 + 1) / (count + norm) for term, count in counts.items()}


@functools.lru_cache(maxsize=200_000)
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


def _pieces(text: str) -> Iterator[tuple[int, int, bool]]:
    """(start, end, whether it is a word) of words, and of runs of characters in scripts without spaces."""
    for match in _pattern().finditer(text):
        last = match.start()
        for run in _unspaced().finditer(text, last, match.end()):
            if last < run.start():
                yield last, run.start(), True
            yield run.start(), run.end(), False
            last = run.end()
        if last < match.end():
            yield last, match.end(), True


def _characters(text: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    for at in range(start, end):
        yield text[at], at, at + 1
        if at + 1 < end:
            yield text[at : at + 2], at, at + 2


_ONE_LETTER = str.maketrans(
    {
        **dict.fromkeys("أإآٱ", "ا"),
        **dict.fromkeys("ىیے", "ي"),
        **dict.fromkeys("ةہۃۂەھ", "ه"),
        "ک": "ك",
        "ۀ": "ه",
        "ـ": None,
        "\u200d": None,
        "ँ": "ं",
    }
)
"""Letters that Arabic, Persian and Urdu keyboards write in their own ways; joiners; Hindi's two marks of the nose."""


@functools.lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """One form for what readers take as one word: width, case, digits of any script, accents of Latin letters, vowel
    marks of Arabic and Hebrew."""
    word = unicodedata.normalize("NFKC", word).casefold()
    if word.isascii():
        return word
    kept = []
    for character in unicodedata.normalize("NFD", word):
        if character.isdecimal():
            kept.append(str(unicodedata.decimal(character)))
        elif not _is_left_out(character):
            kept.append(character)
    return unicodedata.normalize("NFC", "".join(kept)).translate(_ONE_LETTER)


def _is_left_out(character: str) -> bool:
    return bool(unicodedata.combining(character)) and (
        "\u0300" <= character <= "\u036f"
        or "\u0591" <= character <= "\u05c7"
        or "\u064b" <= character <= "\u0652"
        or character == "\u0670"
    )


@functools.lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its ending: English ones (plural, -ed, -ing, -ly, …) here, those of some scripts by Snowball.

    Light on purpose: two words that share a stem here nearly always share a meaning. Words of a script that several
    unlike languages write (Arabic, say) and words with accents are left alone; the runs find them.
    """
    if len(word) < 4:
        return word
    if not word.isascii():
        return _snowball(word)
    if not word.isalpha():
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


_SNOWBALL = (
    ("\u0370", "\u03ff", "greek"),
    ("\u0400", "\u04ff", "russian"),
    ("\u0530", "\u058f", "armenian"),
    ("\u0900", "\u097f", "hindi"),
    ("\u0b80", "\u0bff", "tamil"),
)
"""First and last letter of a script, and the stemmer for it."""
_stemming = threading.local()


def _snowball(word: str) -> str:
    for first, last, language in _SNOWBALL:
        if first <= word[0] <= last:
            stemmers: dict[str, Any] = _stemming.__dict__
            if language not in stemmers:
                import snowballstemmer

                stemmers[language] = snowballstemmer.stemmer(language)
            # A stemmer keeps its place in the word it works on: one for each thread.
            return str(stemmers[language].stemWord(word))
    return word


_ENDINGS = (("sses", "ss", 2), ("ies", "y", 2), ("'s", "", 2), ("s", "", 3))
