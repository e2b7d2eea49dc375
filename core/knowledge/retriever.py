"""Finds the passages that bear on a question, and says when there are none. Does not know who asks or what for.

Two searches, one by meaning (dense vectors) and one by word (BM25), are joined by their scores; the weight of the
first follows how well the embedder knows the language, so that an English embedder cannot spoil a search in Hindi.
The best are then put into their final order by a reranker, of the same embedder's token vectors if nothing else is
chosen.

Measured on the sample handbook, whether the quoted sentence is in the first / the first five passages: 94 / 98 % of
240 questions in its own words, 83 / 98 % of 40 asked in wholly other words; word search alone gives 93 / 100 and
55 / 83, dense vectors alone 71 / 91 and 73 / 95.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec

from core.jobs.context import JobContext
from core.knowledge import calibration, joining, words
from core.knowledge.confidence import FLOOR, Signals, confidence
from core.knowledge.documents import Chunk
from core.knowledge.embedders.embedder import Embedder, Encoded
from core.knowledge.filter import Filter
from core.knowledge.fusion import fuse
from core.knowledge.index import Index, open_index
from core.knowledge.late_vectors import best_matches
from core.knowledge.options import Options, SearchOptions
from core.knowledge.rerankers.late import Late
from core.knowledge.rerankers.opening import open_reranker
from core.knowledge.rerankers.reranker import Candidate, Question, Reranker
from core.project import Project

__all__ = ["FLOOR", "Passage", "Retrieved", "Retriever", "Search", "open_retriever"]

CANDIDATES = 60
"""Chunks each search may put forward."""
COMPARED = 40
"""Chunks put into their final order."""


class Passage(msgspec.Struct, frozen=True):
    """A chunk that bears on the question, or some that stand side by side. `file` is relative to the documents folder;
    `start` and `end` are character offsets in the document's extracted text; `score` is from 0 to 1, and `FLOOR` or
    more counts as found. `chunk`: the best of its chunks. `lead`: the header of the table it is a further part of.
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
    lead: str = ""


class Retrieved(msgspec.Struct, frozen=True):
    """Passages, best first; `found` False: nothing in the documents seems to cover the question."""

    passages: list[Passage]
    found: bool


@dataclass(frozen=True)
class Search:
    """What one question brought up, at each stage, chunk ids best first: by meaning, by word, both joined, and in the
    final order with their places' scores and what speaks for them."""

    dense: list[str]
    sparse: list[str]
    hybrid: list[str]
    reranked: list[tuple[Chunk, float, Signals]]
    chunks: dict[str, Chunk]


class Retriever:
    """`reranker` None: the order stays as the search has it."""

    def __init__(
        self,
        index: Index,
        embedder: Embedder,
        options: SearchOptions | None = None,
        reranker: Reranker | None = None,
    ) -> None:
        self.index = index
        self.embedder = embedder
        self._options = options or SearchOptions()
        self._reranker = Late() if options is None else reranker

    def retrieve(self, query: str, limit: int = 8, within: Filter | None = None) -> Retrieved:
        """The passages for a question, best first; at most `limit`, fewer where some stand side by side and are
        joined. Raises `UserError` for an index made by other rules."""
        self.index.check()
        chosen = self._spread(self.search(query, within=within).reranked, limit)
        documents = dict.fromkeys(chunk.document for chunk, _, _ in chosen)
        files = self.index.catalogue.paths(documents)
        if within is not None:
            files |= {
                one: path
                for one, path in self.index.catalogue.paths_within(within).items()
                if one in documents
            }
        trusted = calibration.of(self.index, self.embedder) if chosen else None
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
                score=round(confidence(signals, trusted), 4),
                lead=chunk.lead,
            )
            for chunk, _, signals in chosen
            if chunk.document in files
        ]
        found = any(passage.score >= FLOOR for passage in passages[:3])
        if self._options.neighbours:
            passages = joining.join(passages, self._text_of)
        return Retrieved(passages, found)

    def search(self, query: str, encoded: Encoded | None = None, within: Filter | None = None) -> Search:
        """All stages of one search. `encoded`: the question's vectors, where many were made at once."""
        query = query.encode(errors="replace").decode()
        if not query.strip():
            return Search([], [], [], [], {})
        documents = None
        if within is not None and not within.lets_all_through:
            documents = list(self.index.catalogue.paths_within(within))
            if not documents:
                return Search([], [], [], [], {})
        asked = words.question_vector(query)
        encoded = encoded or self.embedder.encode([query], "question")
        store = self.index.store
        near = store.nearest(encoded.whole[0], CANDIDATES, documents)
        match = store.matching(asked, CANDIDATES, documents)
        scores = store.scores(encoded.whole[0], asked, list(dict.fromkeys([c for c, _ in near + match])))
        # The catalogue has the last word: a chunk it does not list is on its way in or out.
        chunks = self.index.catalogue.chunks(list(scores))
        scores = {chunk: score for chunk, score in scores.items() if chunk in chunks}
        if not scores:
            return Search([], [], [], [], {})
        knows = self.embedder.knows(query)
        known = {chunk: knows * chunks[chunk].known for chunk in scores}
        fused = fuse(scores, known, self._options.dense_weight)
        hybrid = sorted(fused, key=lambda chunk: -fused[chunk])
        best = [chunks[chunk] for chunk in hybrid[:COMPARED]]
        alike = self._compare(encoded, best, {chunk: score[0] for chunk, score in scores.items()})
        texts = [self.index.embedded_text(chunk) for chunk in best]
        covered = words.covered(query, texts)
        candidates = [
            Candidate(chunk, text, fused[chunk.id], known[chunk.id], alike[chunk.id])
            for chunk, text in zip(best, texts, strict=True)
        ]
        order = [one.fused for one in candidates]
        if self._reranker is not None:
            order = self._reranker.order(Question(query, encoded), candidates)
        ranked = [
            (one.chunk, place, Signals(one.alike, share, one.known))
            for one, place, share in zip(candidates, order, covered, strict=True)
        ]
        return Search(
            dense=[chunk for chunk, _ in near if chunk in chunks],
            sparse=[chunk for chunk, _ in match if chunk in chunks],
            hybrid=hybrid,
            reranked=sorted(ranked, key=lambda one: -one[1]),
            chunks=chunks,
        )

    def _compare(
        self, question: Encoded, chunks: Sequence[Chunk], near: dict[str, float]
    ) -> dict[str, float]:
        """How alike question and chunks are, 0 to 1: by late interaction where the embedder has vectors of tokens."""
        if question.tokens is None:
            return {chunk.id: min(1.0, max(0.0, near[chunk.id])) for chunk in chunks}
        found = self.index.late.alike(question.tokens[0], [chunk.id for chunk in chunks])
        if lacking := [chunk for chunk in chunks if chunk.id not in found]:
            made = self.embedder.encode([self.index.embedded_text(chunk) for chunk in lacking])
            for chunk, vectors in zip(lacking, made.tokens or [], strict=True):
                found[chunk.id] = best_matches(question.tokens[0], vectors)
        return {chunk: min(1.0, max(0.0, alike)) for chunk, alike in found.items()}

    def _spread(
        self, ranked: Sequence[tuple[Chunk, float, Signals]], limit: int
    ) -> list[tuple[Chunk, float, Signals]]:
        """The first `limit`; with `spread`, one at a time what is both good and unlike those before it (maximal
        marginal relevance, Carbonell and Goldstein 1998)."""
        share = self._options.spread
        if share <= 0 or len(ranked) <= 1:
            return list(ranked[:limit])
        vectors = self.index.store.dense([chunk.id for chunk, _, _ in ranked])
        rest = [one for one in ranked if one[0].id in vectors]
        high, low = ranked[0][1], ranked[-1][1]
        good = {chunk.id: (place - low) / ((high - low) or 1.0) for chunk, place, _ in ranked}
        like = {one[0].id: 0.0 for one in rest}
        chosen: list[tuple[Chunk, float, Signals]] = []
        while rest and len(chosen) < limit:
            best = max(rest, key=lambda one: (1 - share) * good[one[0].id] - share * like[one[0].id])
            rest.remove(best)
            chosen.append(best)
            for chunk, _, _ in rest:
                like[chunk.id] = max(like[chunk.id], float(vectors[chunk.id] @ vectors[best[0].id]))
        return chosen

    def _text_of(self, document: str) -> str:
        extract = self.index.catalogue.extract(document)
        return extract.text if extract else ""


def open_retriever(ctx: JobContext, project: Project, options: SearchOptions | None = None) -> Retriever:
    """The project's retriever, with the options chosen for it if no others are given; embedder, store and reranker stay
    open in this process for the next question."""
    index = open_index(ctx, project)
    options = options or Options.of(project).search
    return Retriever(index, index.embedder, options, open_reranker(ctx, options.reranker))
