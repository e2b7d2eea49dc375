"""Looks up trained rows for a question: those that hold its very words, those whose questions share words with it, and
those with the same answer.

Each row is counted by its words once, so that a hundred thousand take seconds. Does not know what a leak is.
"""

from __future__ import annotations

import functools
import math
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from core.chat import languages
from core.evaluation.metrics.tokens import tokens
from core.evaluation.trained import Trained
from core.knowledge import words

AT_ONCE = 500
"""Rows read between two checks whether to stop."""
FIRST = 4
"""Words of a question by which it is looked for inside longer texts."""
LONGEST = 600
"""Letters at each end of a long text that are looked at."""

Words = tuple[str, ...]


class TrainedIndex:
    """Rows that are the same are one. `rows` by number."""

    def __init__(self, rows: Iterable[Trained], check: Callable[[], None]) -> None:
        self.rows: list[Trained] = []
        self.answers: list[Words] = []
        self._by_question: dict[Words, list[int]] = {}
        self._by_answer: dict[Words, list[int]] = {}
        self._by_term: dict[str, array[int]] = {}
        self._sizes = array("d")
        known: set[Trained] = set()
        for row in rows:
            if row in known:
                continue
            known.add(row)
            if len(self.rows) % AT_ONCE == 0:
                check()
            self._add(row)

    def __len__(self) -> int:
        return len(self.rows)

    def asking(self, question: Words) -> Sequence[int]:
        """Rows that ask in these words."""
        return self._by_question.get(question, ())

    def answering(self, answer: Words) -> Sequence[int]:
        """Rows with this answer."""
        return self._by_answer.get(answer, ()) if answer else ()

    def holding(self, questions: Sequence[Words], check: Callable[[], None]) -> Iterator[tuple[int, int]]:
        """(question's number, row's number) where a row holds all words of a question in their order, as part of more.
        Questions of fewer than `FIRST` words are not looked for: they stand anywhere."""
        begun: dict[Words, list[int]] = {}
        for at, question in enumerate(questions):
            if len(question) >= FIRST:
                begun.setdefault(question[:FIRST], []).append(at)
        for number, row in enumerate(self.rows):
            if number % AT_ONCE == 0:
                check()
            own = tokens(row.question or row.text)
            for place in range(len(own) - FIRST + 1):
                for at in begun.get(tuple(own[place : place + FIRST]), ()):
                    wanted = questions[at]
                    if len(own) > len(wanted) and tuple(own[place : place + len(wanted)]) == wanted:
                        yield at, number

    def like(self, question: str, most: int, among: Sequence[int] = ()) -> list[int]:
        """The rows whose questions share most with a question, best first, rare words counting more; at most `most` of
        all, and `most` of those `among` that are given, also such as share nothing."""
        import numpy as np

        scores = np.zeros(len(self.rows))
        for term in terms(question):
            held = self._by_term.get(term)
            if held is not None:
                scores[np.frombuffer(held, np.intc)] += self.rarity(term)
        scores /= np.sqrt(np.maximum(np.frombuffer(self._sizes, np.float64), 1.0))
        best = _best(scores, np.arange(len(scores)), most)
        found = [int(at) for at in best if scores[at] > 0]
        if among:
            found += [int(at) for at in _best(scores, np.asarray(among), most)]
        return list(dict.fromkeys(found))

    def rarity(self, term: str) -> float:
        """How telling it is to share a term: the logarithm of how few rows have it."""
        held = self._by_term.get(term)
        return math.log((len(self.rows) + 1) / ((len(held) if held else 0) + 0.5))

    def _add(self, row: Trained) -> None:
        number = len(self.rows)
        self.rows.append(row)
        answer = answer_words(row.answer)
        self.answers.append(answer)
        self._by_question.setdefault(tuple(tokens(row.question)), []).append(number)
        self._by_answer.setdefault(answer, []).append(number)
        own = terms(row.question)
        self._sizes.append(len(own))
        for term in own:
            self._by_term.setdefault(term, array("i")).append(number)


def answer_words(answer: str) -> Words:
    """What an answer is compared by: its words but for articles and prepositions, unless there are no others."""
    own = tokens(_ends(answer))
    return tuple(word for word in own if word not in _small()) or tuple(own)


@functools.cache
def _small() -> frozenset[str]:
    return frozenset().union(*(one.articles | one.place for one in languages.LANGUAGES.values()))


def terms(question: str) -> set[str]:
    """What a question is looked up by."""
    return words.term_set(_ends(question))


def _ends(text: str) -> str:
    return text if len(text) <= 2 * LONGEST else f"{text[:LONGEST]} {text[-LONGEST:]}"


def _best(scores: Any, among: Any, most: int) -> Any:
    import numpy as np

    own = scores[among]
    if len(own) > most:
        among = among[np.argpartition(-own, most)[:most]]
    return among[np.argsort(-scores[among], kind="stable")]
