"""Finds the passages that bear on a question, and says when there are none. Does not know who asks or what for.

Two searches, one by meaning (dense vectors) and one by word (BM25), are joined by their scores; the weight of the
first follows how well the embedder knows the language, so that an English embedder cannot spoil a search in Hindi.
The best are then compared token by token (late interaction, ColBERT's MaxSim over the same embedder).

Measured on the sample handbook, whether the quoted sentence is in the first / the first five passages: 94 / 98 % of
240 questions in its own words, 83 / 98 % of 40 asked in wholly other words; word search alone gives 90 / 100 and
55 / 78, dense vectors alone 69 / 92 and 70 / 93.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from core.jobs.context import JobContext
from core.knowledge import words
from core.knowledge.documents import Chunk
from core.knowledge.embedders.embedder import Embedder, Encoded, Floats
from core.knowledge.index import Index, open_index
from core.knowledge.late_vectors import best_matches
from core.project import Project

CANDIDATES = 60
"""Chunks each search may put forward."""
COMPARED = 40
"""Chunks compared token by token."""
DENSE_WEIGHT = 0.4
"""Of the dense score in the sum, where the embedder knows the language."""
LATE_WEIGHT = 0.7
"""Of late interaction in the final order, where the embedder knows the language."""
LATE_STRETCH = 5.0


class Passage(msgspec.Struct, frozen=True):
    """A chunk that bears on the question. `file` is relative to the documents folder; `start` and `end` are
    character offsets in the document's extracted text; `score` is from 0 to 1, and `FLOOR` or more counts as found.
    """

    chunk: str
    document: str
    file: str
    page: int | None
    start: int
    end: int
    text: str
    heading: tuple[str, ...]
    score: float


class Retrieved(msgspec.Struct, frozen=True):
    """Passages, best first; `found` False: nothing in the documents seems to cover the question."""

    passages: list[Passage]
    found: bool


@dataclass(frozen=True)
class Signals:
    """What speaks for a passage. `late`: MaxSim, 0 to 1. `covered`: share of the question's words it holds, the rare
    ones counting more. `known`: how well the embedder knows question and passage."""

    late: float
    covered: float
    known: float


@dataclass(frozen=True)
class Search:
    """What one question brought up, at each stage, chunk ids best first: by meaning, by word, both joined, and in the
    final order with their places' scores and what speaks for them."""

    dense: list[str]
    sparse: list[str]
    hybrid: list[str]
    reranked: list[tuple[Chunk, float, Signals]]
    chunks: dict[str, Chunk]


FLOOR = 0.5
"""`confidence` from which a passage counts as found."""


def confidence(signals: Signals) -> float:
    """How far to trust that the passage bears on the question, 0 to 1.

    Both slopes and floors are logistic fits to the best passage's signals. By meaning: the sample's rows and SQuAD
    questions against questions of which the documents know nothing (the sample's ten; SQuAD with the question's own
    article left out). At `FLOOR`, 98 % of SQuAD's and 99 % of the sample's trained questions count as found, 85 % of
    its held-out ones (asked in wholly other words), none of its ten uncovered ones and 15 % of SQuAD's.
    By words, for languages the embedder does not know (XQuAD with the own article left out), at a floor of 0.28 or
    so: found 89 % against 13 % in Hindi, 85 % against 5 % in Chinese, 76 % against 9 % in Arabic.
    """
    by_meaning = 26.0 * (signals.late - 0.505)
    by_words = 20.0 * (signals.covered - 0.28)
    logit = signals.known * by_meaning + (1 - signals.known) * by_words
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))


class Retriever:
    def __init__(self, index: Index, embedder: Embedder) -> None:
        self._index = index
        self._embedder = embedder

    def retrieve(self, query: str, limit: int = 8) -> Retrieved:
        """The passages for a question, best first. Raises `UserError` for an index made by other rules."""
        self._index.check()
        ranked = self.rank(query)
        chosen = ranked[:limit]
        files = self._index.catalogue.paths(chunk.document for chunk, _, _ in chosen)
        passages = [
            Passage(
                chunk=chunk.id,
                document=chunk.document,
                file=files[chunk.document],
                page=chunk.page,
                start=chunk.start,
                end=chunk.end,
                text=chunk.text,
                heading=chunk.heading,
                score=round(confidence(signals), 4),
            )
            for chunk, _, signals in chosen
            if chunk.document in files
        ]
        return Retrieved(passages, any(passage.score >= FLOOR for passage in passages[:3]))

    def rank(self, query: str) -> list[tuple[Chunk, float, Signals]]:
        """Candidates with their place in the order and what speaks for them, best first."""
        return self.search(query).reranked

    def search(self, query: str, encoded: Encoded | None = None) -> Search:
        """All stages of one search. `encoded`: the question's vectors, where many were made at once."""
        query = query.encode(errors="replace").decode()
        if not query.strip():
            return Search([], [], [], [], {})
        asked = words.question_vector(query)
        encoded = encoded or self._embedder.encode([query], "question")
        store = self._index.store
        near = store.nearest(encoded.whole[0], CANDIDATES)
        match = store.matching(asked, CANDIDATES)
        scores = store.scores(encoded.whole[0], asked, list(dict.fromkeys([c for c, _ in near + match])))
        # The catalogue has the last word: a chunk it does not list is on its way in or out.
        chunks = self._index.catalogue.chunks(list(scores))
        scores = {chunk: score for chunk, score in scores.items() if chunk in chunks}
        if not scores:
            return Search([], [], [], [], {})
        knows = self._embedder.knows(query)
        fused = _fuse(scores, {chunk: knows * chunks[chunk].known for chunk in scores})
        hybrid = sorted(fused, key=lambda chunk: -fused[chunk])
        best = hybrid[:COMPARED]
        late = self._compare(encoded, [chunks[chunk] for chunk in best])
        covered = self._covered(query, [chunks[chunk] for chunk in best])
        ranked = []
        for chunk in best:
            known = knows * chunks[chunk].known
            weight = LATE_WEIGHT * known if late else 0.0
            # MaxSim spreads over a fifth of the range that the joined score does.
            alike = late[chunk] if late else min(1.0, max(0.0, scores[chunk][0]))
            order = weight * LATE_STRETCH * alike + (1 - weight) * fused[chunk]
            ranked.append((chunks[chunk], order, Signals(alike, covered[chunk], known)))
        return Search(
            dense=[chunk for chunk, _ in near if chunk in chunks],
            sparse=[chunk for chunk, _ in match if chunk in chunks],
            hybrid=hybrid,
            reranked=sorted(ranked, key=lambda one: -one[1]),
            chunks=chunks,
        )

    def _compare(self, question: Encoded, chunks: Sequence[Chunk]) -> dict[str, float]:
        """Late interaction of the question with each chunk, clipped to 0..1; of none where the embedder has no
        vectors of tokens."""
        if question.tokens is None:
            return {}
        stored = self._index.late.get([chunk.id for chunk in chunks], self._embedder.dimension)
        lacking = [chunk for chunk in chunks if chunk.id not in stored]
        if lacking:
            made = self._embedder.encode([self._index.embedded_text(chunk) for chunk in lacking])
            stored |= {chunk.id: vectors for chunk, vectors in zip(lacking, made.tokens or [], strict=True)}
        asked: Floats = question.tokens[0]
        return {chunk.id: min(1.0, max(0.0, best_matches(asked, stored[chunk.id]))) for chunk in chunks}

    def _covered(self, query: str, chunks: Sequence[Chunk]) -> dict[str, float]:
        """Share of the question's words each chunk holds; a word rare among these candidates counts more."""
        asked = set(words.terms(query))
        held = {chunk.id: asked & set(words.terms(self._index.embedded_text(chunk))) for chunk in chunks}
        weight = {
            term: words.rarity(sum(term in one for one in held.values()), len(chunks)) for term in asked
        }
        total = sum(weight.values())
        return {
            chunk: sum(weight[term] for term in one) / total if total else 0.0 for chunk, one in held.items()
        }


def _fuse(scores: dict[str, tuple[float, float]], known: dict[str, float]) -> dict[str, float]:
    """Weighted sum of both scores, each stretched over 0..1 among the candidates."""
    dense = _stretch({chunk: score[0] for chunk, score in scores.items()})
    sparse = _stretch({chunk: score[1] for chunk, score in scores.items()})
    return {
        chunk: DENSE_WEIGHT * known[chunk] * dense[chunk] + (1 - DENSE_WEIGHT * known[chunk]) * sparse[chunk]
        for chunk in scores
    }


def _stretch(scores: dict[str, float]) -> dict[str, float]:
    low, high = min(scores.values()), max(scores.values())
    return {chunk: (score - low) / (high - low) if high > low else 0.0 for chunk, score in scores.items()}


def open_retriever(ctx: JobContext, project: Project) -> Retriever:
    """The project's retriever; embedder and store stay open in this process for the next question."""
    index = open_index(ctx, project)
    return Retriever(index, index.embedder)
