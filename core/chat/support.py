"""Whether the passages say what an answer says: each sentence compared with the passages it was written from.

A sentence is held against windows of one to three sentences of the passages: by how alike their tokens are (late
interaction with the packaged embedder), by the share of its words that are there, and by whether every number and name
it states is there. It finds what the passages do not say; whether they are right, it does not know.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from core.chat import languages
from core.chat.citations import MARK
from core.chat.conversation import Doubt, Passage
from core.knowledge import sentences, words

if TYPE_CHECKING:
    from core.knowledge.embedders.embedder import Embedder, Floats

THRESHOLD = 0.5
"""`likely` below this: the sentence is marked."""
_WINDOW = 3
"""Sentences of a passage that may speak for one sentence together."""
_MOST_SENTENCES = 400
_CODE = re.compile(r"(?ms)^(```+|~~~+).*?(?:^\1|\Z)")
_MARKUP = re.compile(r"^(?:\s*(?:[-*+•–]|\d{1,3}[.)]|#{1,6}|>|\|)\s+)+|^[*_\s]+")
_NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90",
     "hundred": "100", "first": "1", "second": "2", "third": "3", "half": "½"}  # fmt: skip


@dataclass(frozen=True)
class Signals:
    """What speaks for a sentence. `late`: MaxSim of its tokens with the best window, 0 to 1. `covered`: share of its
    words the window holds. `numbers`, `names`: share of those it states that the window's passage holds; 1 where it
    states none. `known`: how well the embedder knows its language. `foreign`: how many of its words no passage has."""

    late: float
    covered: float
    numbers: float
    names: float
    known: float
    foreign: int = 0


@dataclass(frozen=True)
class Claim:
    """A sentence of an answer; `start` and `end` are offsets in the answer, `cited` the numbers behind it."""

    text: str
    start: int
    end: int
    cited: tuple[int, ...] = ()


def check(answer: str, passages: Sequence[Passage], embedder: Embedder) -> list[Doubt]:
    """The sentences of `answer` that the passages do not say."""
    found = claims(answer)
    if not found or not passages:
        return []
    judged = judge([claim.text for claim in found], [passage.text for passage in passages], embedder)
    return [
        Doubt(
            start=claim.start,
            end=claim.end,
            numbers=signals.numbers < 1,
            names=signals.names < 1,
        )
        for claim, signals in zip(found, judged, strict=True)
        if likely(signals) < THRESHOLD
    ]


def claims(answer: str) -> list[Claim]:
    """The sentences of an answer that state something: no code, no questions, no headings, nothing of a word or two."""
    blank = MARK.sub(lambda mark: " " * len(mark[0]), answer)
    blank = _CODE.sub(lambda code: re.sub(r"[^\n]", " ", code[0]), blank)
    found = []
    for start, end in sentences.spans(blank):
        line_start = blank.rfind("\n", 0, start) + 1
        if blank[line_start:end].lstrip().startswith("#"):
            continue
        if markup := _MARKUP.match(blank[start:end]):
            start += markup.end()
        # A mark between the last word and the full stop is not of the sentence.
        piece = re.sub(r"[ *_|]{3,}[.!。।۔]*$", "", blank[start:end]).rstrip(" *_|")
        end = start + len(piece)
        if piece.endswith(("?", "？", "؟", ":")) or len(set(words.terms(piece))) < 2:
            continue
        cited = tuple(
            int(number) for mark in MARK.finditer(answer, start, min(len(answer), end + 24))
            for number in re.findall("[0-9]+", mark[1])
        )  # fmt: skip
        found.append(Claim(piece, start, end, cited))
    return found


def judge(said: Sequence[str], passages: Sequence[str], embedder: Embedder) -> list[Signals]:
    """The signals of each sentence with the window of the passages that speaks most for it."""
    pieces = [[passage[start:end] for start, end in sentences.spans(passage)] for passage in passages]
    flat = [piece for own in pieces for piece in own][:_MOST_SENTENCES]
    if not flat or not said:
        return [Signals(0.0, 0.0, 0.0, 0.0, 1.0) for _ in said]
    firsts = itertools.accumulate(map(len, pieces), initial=0)
    windows = [
        (begin, begin + long, at)
        for at, (first, own) in enumerate(zip(firsts, pieces, strict=False))
        for long in range(1, _WINDOW + 1)
        for begin in range(first, first + len(own) - long + 1)
        if begin + long <= len(flat)
    ]
    held = [frozenset(words.terms(piece)) for piece in flat]
    whole = [frozenset(words.terms(passage)) for passage in passages]
    figures = [_numbers(passage) for passage in passages]
    letters = [_squeezed(passage) for passage in passages]
    encoded = embedder.encode([*said, *flat])
    judged = []
    for index, sentence in enumerate(said):
        own = _content(sentence)
        stated, named = _numbers(sentence), names(sentence)
        known = embedder.knows(sentence)
        if encoded.tokens is None:  # an embedder of whole texts only
            closest = encoded.whole[index : index + 1] @ encoded.whole[len(said) :].T
        else:
            closest = _closest(encoded.tokens[index], encoded.tokens[len(said) :])
        foreign = len(own - frozenset().union(*whole))
        numbers = [_share([number in figures[at] for number in stated]) for at in range(len(passages))]
        shown = [_share([n in whole[at] or n in letters[at] for n in named]) for at in range(len(passages))]
        best: tuple[float, Signals] | None = None
        for begin, end, at in windows:
            terms = frozenset().union(*held[begin:end])
            signals = Signals(
                late=float(closest[:, begin:end].max(axis=1).mean()) if len(closest) else 0.0,
                covered=len(own & terms) / len(own) if own else 1.0,
                numbers=numbers[at],
                names=shown[at],
                known=known,
                foreign=foreign,
            )
            chance = likely(signals)
            if best is None or chance > best[0]:
                best = chance, signals
        assert best is not None
        judged.append(best[1])
    return judged


def _closest(asked: Floats, pieces: Sequence[Floats]) -> Floats:
    """For each token of `asked` the cosine of the closest token of each piece; shape (tokens, pieces)."""
    import numpy as np

    if not len(asked):
        return np.zeros((0, len(pieces)), np.float32)
    columns = [
        (asked @ piece.T).max(axis=1) if len(piece) else np.zeros(len(asked), np.float32) for piece in pieces
    ]
    return np.stack(columns, axis=1)


def likely(signals: Signals) -> float:
    """How likely the passages say it, 0 to 1: a logistic fit, by meaning where the embedder knows the language and by
    words elsewhere. Few false alarms were preferred to finding all: of sentences taken from a passage none is marked,
    of statements in other words 18 % (SQuAD; Hindi 6, Chinese 10, Arabic 28); of what other passages say 98 %, of
    statements with a swapped name or number 68 % (56, 62, 87), of copied sentences with one word swapped 28 % (12 to
    13), and where the swapped name stands in the very passage 19 % (9 to 32). See `tests/benchmarks/support.py`."""
    by_meaning = 4.0 * signals.late - 0.55 * min(3, signals.foreign) - 1.2
    by_words = 4.4 * signals.covered - 2.4
    logit = signals.known * by_meaning + (1 - signals.known) * by_words
    logit -= 3.2 * (1 - signals.numbers) + 2.6 * (1 - signals.names)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))


def names(sentence: str) -> list[str]:
    """Stems of the words of a sentence that look like names: a capital letter, and not the first word."""
    found = []
    for place, word in enumerate(languages.split(sentence)):
        before = sentence[: word.start].rstrip()[-1:]
        begins = place == 0 or before in ".!?:\"“”(‘'«"
        if word.text[:1].isupper() and not begins and word.folded not in languages.every_small_word():
            found.append(words.stem(word.folded))
    return found


def _content(sentence: str) -> frozenset[str]:
    """Stems of the words that say something; small words of any language left out."""
    small = languages.every_small_word()
    return frozenset(
        term for term, start, end in words.located(sentence) if words.fold(sentence[start:end]) not in small
    )


def _numbers(said: str) -> frozenset[str]:
    """The numbers in a text, however they are written: 1,200 and 1.200 and 1200 alike, and small ones in words."""
    found = set()
    for word in languages.split(said):
        if any(letter.isdecimal() for letter in word.folded):
            found |= set(re.findall(r"\d+", re.sub(r"(?<=\d)[.,](?=\d)", "", word.folded)))
        elif word.folded in _NUMBERS:
            found.add(_NUMBERS[word.folded])
    return frozenset(found)


def _squeezed(said: str) -> str:
    return " ".join(word.folded for word in languages.split(said))


def _share(held: list[bool]) -> float:
    return sum(held) / len(held) if held else 1.0
