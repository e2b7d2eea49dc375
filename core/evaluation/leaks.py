"""Which questions were trained on: to the letter, in nearly the same words, or in other words.

A tuned model that gets such a question right shows memory, not skill. Does not know what is done about it.

In other words: a trained question with the same answer that is near in meaning, by the embedder where it knows the
language and by words elsewhere. The more rows have the answer, the nearer it must be, since “two” answers anything. Of
122 paraphrases (`tests/data/paraphrases.md`) 115 are found, and 25 of the sample project's 40 held-out questions, which
ask for trained facts from another side; of 1,490 unrelated questions none is accused, of others on the same articles
3 %, most of which do ask the same. The limits were chosen with these in view: SQuAD's questions and the sample's.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from core.chat import languages
from core.datasets import likeness, shingles
from core.evaluation.metrics.squad import harmonic
from core.evaluation.metrics.tokens import tokens
from core.evaluation.trained import Trained, trained_rows
from core.evaluation.trained_index import TrainedIndex, Words, answer_words, terms
from core.evaluation.trial import Leak, Question
from core.knowledge import words

if TYPE_CHECKING:
    from core.knowledge.embedders.embedder import Embedder

__all__ = ["Trained", "find", "trained_rows"]

TELLING = 3
"""Search terms that make a question one of its kind: asked again, it is the same whatever answer was trained."""
LOOKED_AT = 40
"""Trained rows held against each question, and as many of those with its answer."""
MEANING = 0.56
"""How near in meaning two questions must be whose answer is the same and stands in no other row: the mean of the cosine
of the whole and of their tokens' (0 to 1)."""
WORDS = 0.36
"""The same by words: the share they have in common, rare ones counting more."""
COMMON = 0.03
"""More is asked for each doubling of the rows that have the answer."""
TELLS, MOST_TELLS = 0.05, 0.15
"""Less is asked for each word beyond the first of an answer that is the same and stands in no other row, up to so much:
few questions have the answer “Edda Brindle and Jonas Mark”."""
UNLIKE = 0.4
"""More is asked for an answer that is only in part the same: up to so much, and `PART` at least."""
PART = 0.1
INSIDE = 0.14
"""No more than this where one answer stands within the other."""
UNANSWERED = 0.3
"""More is asked where no answer is expected."""
TOGETHER = 64
"""Questions whose candidates are encoded together."""
SHOWN = 300
"""Letters of the trained question that are kept."""


class _Found(NamedTuple):
    leak: Leak
    row: int
    margin: float = 0.0


def find(
    questions: Sequence[Question],
    trained: Iterable[Trained],
    embedder: Embedder | None,
    check: Callable[[], None] = lambda: None,
) -> list[Question]:
    """The questions in their order, with `leak` and `leak_of` filled in where they were trained on.

    “same”: a trained row asks it in the same words, or holds these among others, whatever case, signs and articles;
    a question of a few small words must have the same answer too. “near”: a few letters differ, and the answer is the
    same. “meaning”: it asks for the same in other words; not looked for in scripts nobody here knows, without an
    embedder. `check` is called often and may raise.
    """
    index = TrainedIndex(trained, check)
    if not len(index):
        return [msgspec.structs.replace(one, leak="", leak_of="") for one in questions]
    found = _same(questions, index, check)
    for start in range(0, len(questions), TOGETHER):
        rest = [at for at in range(start, min(start + TOGETHER, len(questions))) if at not in found]
        found |= _alike(questions, rest, index, embedder, check)
    return [_marked(question, found.get(at), index) for at, question in enumerate(questions)]


def _marked(question: Question, found: _Found | None, index: TrainedIndex) -> Question:
    if found is None:
        return msgspec.structs.replace(question, leak="", leak_of="")
    row = index.rows[found.row]
    shown = " ".join((row.question or row.text).split())
    if len(shown) > SHOWN:
        shown = shown[: SHOWN - 1] + "…"
    return msgspec.structs.replace(question, leak=found.leak, leak_of=shown)


def _same(questions: Sequence[Question], index: TrainedIndex, check: Callable[[], None]) -> dict[int, _Found]:
    asked = [tuple(tokens(one.question)) for one in questions]
    found: dict[int, _Found] = {}

    def take(at: int, row: int) -> None:
        if at not in found and asked[at] and _is_the_same(questions[at], index.rows[row]):
            found[at] = _Found("same", row)

    for at, own in enumerate(asked):
        for row in index.asking(own):
            take(at, row)
    for at, row in index.holding(asked, check):
        take(at, row)
    return found


def _is_the_same(question: Question, row: Trained) -> bool:
    if not question.expected or len(terms(question.question)) >= TELLING:
        return True
    given = answer_words(row.answer or row.text)
    return any(_agree(answer_words(one), given) < 1 for one in question.expected)


def _alike(
    questions: Sequence[Question],
    chosen: Sequence[int],
    index: TrainedIndex,
    embedder: Embedder | None,
    check: Callable[[], None],
) -> dict[int, _Found]:
    """What is found of the chosen questions in nearly the same, or in other words."""
    found: dict[int, _Found] = {}
    waiting: list[tuple[int, int, float]] = []
    for at in chosen:
        check()
        for row, more in _candidates(questions[at], index):
            if at not in found and _near(questions[at], index, row, more):
                found[at] = _Found("near", row)
            waiting.append((at, row, more))
    waiting = [one for one in waiting if one[0] not in found]
    likenesses = _likenesses(questions, waiting, index, embedder, check)
    for (at, row, more), margin in zip(waiting, likenesses, strict=True):
        if margin >= more and (at not in found or margin - more > found[at].margin):
            found[at] = _Found("meaning", row, margin - more)
    return found


def _candidates(question: Question, index: TrainedIndex) -> Iterator[tuple[int, float]]:
    """Rows that may ask the same, each with how much more likeness is asked for by what is known of the answers."""
    expected = [answer_words(one) for one in question.expected]
    among = list(dict.fromkeys(row for one in expected for row in index.answering(one)))
    for row in index.like(question.question, LOOKED_AT, among):
        if not index.rows[row].question:
            continue
        more = min((_agree(one, index.answers[row]) for one in expected), default=UNANSWERED)
        if more < 1:
            answer = index.answers[row]
            having = len(index.answering(answer))
            if more == 0 and having == 1:
                more -= min(MOST_TELLS, TELLS * (len(answer) - 1))
            yield row, more + COMMON * math.log2(max(1, having))


def _agree(expected: Words, given: Words) -> float:
    """How much more likeness is asked for with these answers: none where they are the same; 1 where they differ."""
    if expected == given:
        return 0.0
    if not expected or not given:
        return 1.0
    common = harmonic((Counter(expected) & Counter(given)).total(), len(expected), len(given))
    more = PART + UNLIKE * (1 - common) if common >= 0.5 else 1.0
    short, long = sorted((expected, given), key=len)
    inside = any(long[at : at + len(short)] == short for at in range(len(long) - len(short) + 1))
    return min(more, INSIDE) if inside else more


def _near(question: Question, index: TrainedIndex, row: int, more: float) -> bool:
    """Whether few letters differ. Where the answer tells little (a label; none is known), no word may differ besides
    its spelling."""
    one, other = shingles.normal(question.question), shingles.normal(index.rows[row].question)
    if not likeness.alike(_text(one), _text(other)) or _numbers(one) != _numbers(other):
        return False
    if question.expected and more <= INSIDE:
        return True
    from rapidfuzz.distance import Levenshtein

    mine, theirs = terms(one), terms(other)
    return all(
        any(Levenshtein.distance(word, second) <= len(word) // 5 for second in those)
        for these, those in ((mine, theirs), (theirs, mine))
        for word in these
    )


def _text(words_: str) -> likeness.Text:
    import numpy as np

    return likeness.Text((words_,), lambda hashes: np.zeros(len(hashes), np.bool_))


def _numbers(said: str) -> Counter[str]:
    return Counter(one for one in tokens(said) if any(letter.isdecimal() for letter in one))


def _likenesses(
    questions: Sequence[Question],
    pairs: Sequence[tuple[int, int, float]],
    index: TrainedIndex,
    embedder: Embedder | None,
    check: Callable[[], None],
) -> list[float]:
    """Of each (question, row): how much nearer the two questions are than those need be whose answer is the same."""
    if not pairs:
        return []
    texts = list(
        dict.fromkeys(
            text for at, row, _ in pairs for text in (questions[at].question, index.rows[row].question)
        )
    )
    place = {text: number for number, text in enumerate(texts)}
    encoded: Any = embedder.encode(texts, step=lambda _: check()) if embedder else None
    found = []
    for at, row, _ in pairs:
        one, other = questions[at].question, index.rows[row].question
        known = embedder.knows(one) if embedder else 0.0
        by_words = _shared(one, other, index) - WORDS
        by_meaning = _meant(encoded, place[one], place[other]) - MEANING if known else 0.0
        found.append(known * by_meaning + (1 - known) * by_words)
    return found


def _meant(encoded: Any, one: int, other: int) -> float:
    """The cosine of two texts; with vectors of tokens the mean of it and of the mean of each token's nearest one."""
    whole = float(encoded.whole[one] @ encoded.whole[other])
    if encoded.tokens is None or not len(encoded.tokens[one]) or not len(encoded.tokens[other]):
        return whole
    each = encoded.tokens[one] @ encoded.tokens[other].T
    return (whole + float(each.max(1).mean() + each.max(0).mean()) / 2) / 2


def _shared(one: str, other: str, index: TrainedIndex) -> float:
    """The share of words, and of runs of three letters in them, that two questions have in common (Dice), rare words
    counting more; small words left out."""
    mine, theirs = _pieces(one), _pieces(other)
    weight = {piece: index.rarity(word) for piece, word in (mine | theirs).items()}
    total = sum(weight[piece] for own in (mine, theirs) for piece in own)
    return 2 * sum(weight[piece] for piece in mine.keys() & theirs.keys()) / total if total else 0.0


def _pieces(said: str) -> dict[str, str]:
    """Words and runs of letters in them, with the word whose rarity they have."""
    found: dict[str, str] = {}
    for term, start, end in words.located(said):
        if words.fold(said[start:end]) in languages.every_small_word():
            continue
        edged = f"_{term}_"
        found |= {f"~{edged[at : at + 3]}": term for at in range(len(edged) - 2)}
        found[term] = term
    return found
