"""Answers without a language model: sentences quoted word for word from the passages, best first, each cited.

Does not know how passages are found, and never writes a word of its own.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import msgspec

from core.chat.conversation import Passage
from core.chat.generator import GenerationConfig
from core.chat.prompt import Prompt, Turn
from core.knowledge import sentences, words
from core.knowledge.embedders.embedder import Embedder
from core.knowledge.late_vectors import best_matches
from core.models.extractor import Extractor, Found
from core.text import Text

MOST = 3
"""Sentences of one answer."""
_NEAR = 0.87
"""A further sentence is quoted only if it fits nearly as well as the best one."""
_WHOLE, _TOKENS, _WORDS, _RANK = 0.3, 0.4, 0.1, 0.2
"""Weights of likeness of the whole sentence, of its tokens (MaxSim), of shared words, and of the passage's score.

On the sample project's 40 held-out questions, which ask in other words: the sought sentence is first in 25 and among
those quoted in 33; with words and the whole sentence alone 21 and 29.
"""

_BULLET = re.compile(r"(?:[-*+•–]|\d{1,3}[.)]|#{1,6}|>)\s+")
_MARKUP = re.compile(r"([\\`*_\[\]<>#|~])")


class Quote(msgspec.Struct, frozen=True):
    """A sentence of a passage; `start` and `end` are character offsets in the passage's text."""

    passage: Passage
    start: int
    end: int
    score: float

    @property
    def text(self) -> str:
        return self.passage.text[self.start : self.end]


class Quotes:
    """Meets the Protocol `Generator`; reads only the prompt's question and passages."""

    context_length = 0
    capable = False
    runs_on: Text | None = None

    def __init__(self, embedder: Embedder, extractor: Extractor | None = None) -> None:
        """`extractor` marks the answer inside the sentence it stands in."""
        self._embedder = embedder
        self._extractor = extractor
        self.marked_by = ""
        """The run that marked words of the last answer; "" where none are."""

    def count(self, turns: list[Turn]) -> int:
        """Nothing is read by tokens here."""
        return 0

    def stream(self, prompt: Prompt, config: GenerationConfig, stopped: Callable[[], bool]) -> Iterator[str]:
        gap = ""
        self.marked_by = ""
        quotes = choose(self._embedder, prompt.question, prompt.passages)
        for quote, place in zip(quotes, self._places(prompt.question, quotes), strict=True):
            if stopped():
                return
            yield f"{gap}“{marked(quote, place)}” [{quote.passage.number}]"
            gap = "\n\n"

    def _places(self, question: str, quotes: Sequence[Quote]) -> list[Found | None]:
        """Where in each quote's passage the answer stands; None where it is not within the quoted sentence."""
        if self._extractor is None or not quotes:
            return [None] * len(quotes)
        found = self._extractor.answers([(question, quote.passage.text) for quote in quotes])
        inside = [
            place if place and quote.start <= place.start < place.end <= quote.end else None
            for quote, place in zip(quotes, found, strict=True)
        ]
        if any(inside):
            self.marked_by = self._extractor.head.name
        return inside


def choose(embedder: Embedder, question: str, passages: Sequence[Passage]) -> list[Quote]:
    """The sentences that fit the question best, best first; never the same words twice."""
    candidates = list(_candidates(question, passages))
    if not candidates:
        return []
    texts = [passage.text[start:end] for passage, start, end in candidates]
    encoded = embedder.encode([question, *texts])
    shared = _shared(question, texts)
    # An embedder that does not know the language has no say in it; the words speak instead.
    known = embedder.knows(question)
    by_words = _WORDS + (1 - known) * (_WHOLE + _TOKENS)
    scored = []
    for index, (passage, start, end) in enumerate(candidates):
        whole = max(0.0, float(encoded.whole[index + 1] @ encoded.whole[0]))
        # One without vectors of tokens is asked about the whole sentence only.
        tokens = best_matches(encoded.tokens[0], encoded.tokens[index + 1]) if encoded.tokens else whole
        score = known * (_WHOLE * whole + _TOKENS * tokens) + by_words * shared[index] + _RANK * passage.score
        scored.append(Quote(passage, start, end, score))
    scored.sort(key=lambda quote: -quote.score)
    chosen: list[Quote] = []
    said: set[str] = set()
    for quote in scored:
        if len(chosen) == MOST or (chosen and quote.score < _NEAR * chosen[0].score):
            break
        folded = " ".join(words.terms(quote.text))
        if folded not in said:
            said.add(folded)
            chosen.append(quote)
    return chosen


def marked(quote: Quote, place: Found | None) -> str:
    """The quote in Markdown, the words at `place` in bold; white space at their ends would undo that."""
    words = quote.passage.text
    said = words[place.start : place.end].strip() if place else ""
    if place is None or not said or said == quote.text:
        return escape(quote.text)
    start = words.index(said, place.start)
    end = start + len(said)
    return f"{escape(words[quote.start : start])}**{escape(said)}**{escape(words[end : quote.end])}"


def escape(quote: str) -> str:
    """Words of a document so that Markdown shows them as they stand, and a bracketed number in them cites nothing."""
    return _MARKUP.sub(r"\\\1", quote)


def _candidates(question: str, passages: Sequence[Passage]) -> Iterator[tuple[Passage, int, int]]:
    """Sentences that say something the question does not (which leaves out headings that merely repeat it).

    A question in a document answers nothing: it is quoted with the sentence that follows it, or not at all.
    """
    asked = set(words.terms(question))
    for passage in passages:
        begin: int | None = None
        for start, end in sentences.spans(passage.text):
            if bullet := _BULLET.match(passage.text, start, end):
                start = bullet.end()
            if passage.text[start:end].rstrip("\"'”’»)*_").endswith(("?", "？", "؟")):
                begin = start
                continue
            own = set(words.terms(passage.text[start:end]))
            if (len(own - asked) >= (1 if own & asked else 2) and len(own) > 1) or (
                begin is not None and own
            ):
                yield passage, start if begin is None else begin, end
            begin = None


def _shared(question: str, texts: Sequence[str]) -> list[float]:
    """For each text the share of the question's words it has, rare words counting more; 0 to 1."""
    asked = set(words.terms(question))
    each = [set(words.terms(text)) for text in texts]
    holding = Counter(term for own in each for term in own & asked)
    weight = {term: math.log(1 + len(texts) / (1 + holding[term])) for term in asked}
    total = sum(weight.values()) or 1.0
    return [sum(weight[term] for term in own & asked) / total for own in each]
