"""Holds a proposed pair against its passage and against the rows there are. Does not know who proposed it.

The limits are for finding what is made up or there already, not for judging quality: a person reviews every row.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections import defaultdict

from core.datasets.shingles import normal
from core.knowledge import sentences, words
from core.synthesis.kinds import Kind
from core.synthesis.reading import Pair, Reason

GROUNDED = 0.6
"""Least share of an answer's words that stand in its passage. Of the sample project's 280 rows, 99 % reach it with
their own passage, and 2.5 % with a passage of another document (at 0.5: 100 and 8 %; at 0.7: 98.6 and 1 %)."""
ALIKE: dict[Kind, float] = {"questions": 0.2, "summary": 0.05, "paraphrase": 0.06}
"""Share of the characters in which two questions may differ and still be the same. A paraphrase is meant to be like
the row it was made from, and only a copy of it is refused.

At 0.2, of real questions (SQuAD, and XQuAD in Hindi, Chinese and Arabic) at most 0.5 % are taken for one that is there
and is not, and 97.6 to 99 % of copies with every fourteenth letter changed are found."""
REMEMBERED = 200_000
"""Rows with which proposals are compared letter by letter; with older ones only for being the same."""
_RARE = 6
_FEW = 400
_NUMBER = re.compile(r"\d+(?:[.,:/]\d+)*")


def grounded(answer: str, passage: str) -> float:
    """Share of the answer's words that stand in the passage, each word once; 0 for an answer without words."""
    said = set(words.terms(answer))
    return len(said & set(words.terms(passage))) / len(said) if said else 0.0


def numbers(text: str) -> set[str]:
    """The numbers written in digits, in whatever script."""
    plain = "".join(str(unicodedata.digit(letter)) if letter.isdigit() else letter for letter in text)
    return set(_NUMBER.findall(plain))


def quote(passage: str, answer: str) -> str:
    """The sentence of the passage that the answer shares most with."""
    spans = sentences.spans(passage)
    said = set(words.terms(answer))

    def shared(span: tuple[int, int]) -> float:
        own = set(words.terms(passage[span[0] : span[1]]))
        return len(said & own) / (len(said) + len(own)) if own else 0.0

    if not spans:
        return passage
    start, end = max(spans, key=shared)
    return passage[start:end]


def problem(
    kind: Kind, pair: Pair, passage: str, known: Known, least: float = GROUNDED, context: str = ""
) -> Reason | None:
    """Why a pair is not to be proposed, or None. `passage`: for a paraphrase the pair it was made from, as text.
    `context`: words an answer may use as well (document and heading)."""
    if pair.answer and normal(pair.question) == normal(pair.answer):
        return "same_answer"
    if kind == "paraphrase":
        if pair.answer and not numbers(pair.question + " " + pair.answer) <= numbers(passage):
            return "numbers"
    elif grounded(pair.answer, f"{context}\n{passage}") < least:
        return "ungrounded"
    return "known" if known.has(pair.question, ALIKE[kind]) else None


class Known:
    """The questions of the rows there are, and of those proposed so far."""

    def __init__(self) -> None:
        self._same: set[int] = set()
        self._pairs: set[int] = set()
        self._texts: list[str] = []
        self._with: dict[int, array[int]] = defaultdict(lambda: array("I"))

    def add(self, question: str, answer: str = "") -> None:
        """`answer`: only of drafts, for `has_pair`."""
        words_of_it = normal(question)
        self._same.add(hash(words_of_it))
        if answer:
            self._pairs.add(hash((words_of_it, normal(answer))))
        if len(self._texts) >= REMEMBERED:
            return
        for term in set(words.terms(words_of_it)):
            self._with[words.term_number(term)].append(len(self._texts))
        self._texts.append(words_of_it)

    def has_pair(self, question: str, answer: str) -> bool:
        """Whether a draft is this very pair."""
        return hash((normal(question), normal(answer))) in self._pairs

    def has(self, question: str, share: float) -> bool:
        """Whether a question is there that differs in at most this share of its characters, and in no number."""
        wanted = normal(question)
        if hash(wanted) in self._same:
            return True
        from rapidfuzz.distance import Levenshtein

        own = numbers(wanted)
        for position in self._candidates(wanted):
            text = self._texts[position]
            most = int(share * max(len(text), len(wanted)))
            # Two parts of a form, or two years, make two questions.
            if Levenshtein.distance(wanted, text, score_cutoff=most) <= most and numbers(text) == own:
                return True
        return False

    def _candidates(self, wanted: str) -> set[int]:
        """Rows that share one of the rarest words: with few edits, at least one of them is untouched."""
        holding = [self._with[number] for term in set(words.terms(wanted))
                   if (number := words.term_number(term)) in self._with]  # fmt: skip
        holding.sort(key=len)
        found: set[int] = set()
        for rows in holding[:_RARE]:
            if found and len(rows) > _FEW:
                break
            found.update(rows)
        return found
