"""Order by late interaction: each word of the question looks for its best match in the passage (ColBERT's MaxSim).

With the token vectors of the embedder itself, so it needs no other model. Where the embedder does not know the
language, the order stays as the search had it.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.knowledge.rerankers.reranker import Candidate, Question

WEIGHT = 0.6
"""Of late interaction against the joined score, where the embedder knows the language."""
_STRETCH = 4.0
"""MaxSim spreads over a quarter of the range that the joined score does. Both numbers are the best of a grid on every
other article of SQuAD's questions (right passage first .830); on the other articles they give .903."""


class Late:
    def order(self, question: Question, candidates: Sequence[Candidate]) -> list[float]:
        best = max((one.alike for one in candidates if one.known), default=0.0)
        # Counted from the best, so that both parts are at most 1 and a passage of a language the embedder does not
        # know is neither lifted nor lowered against the others.
        return [
            WEIGHT * one.known * (1 - _STRETCH * (best - one.alike)) + (1 - WEIGHT * one.known) * one.fused
            for one in candidates
        ]
