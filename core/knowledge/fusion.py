"""Joins the scores of the search by meaning and of the search by word into one. Does not know where they come from.

By scores, not by ranks: ranks keep nothing of how sure each search is, and so let one that does not know the language
ruin the result of the other.
"""

from __future__ import annotations

from collections.abc import Mapping


def fuse(
    scores: Mapping[str, tuple[float, float]], known: Mapping[str, float], dense_weight: float
) -> dict[str, float]:
    """(cosine, BM25) of each candidate, each stretched over 0..1 among them, as one number from 0 to 1.

    `known`: how well the embedder knows question and candidate. Where it is 0, meaning counts for nothing, and the
    order is the word search's own; where no candidate shares a word, the order is that by meaning. In between its
    weight falls with the square: half known, a text is mostly misunderstood.
    """
    dense = _stretched({name: score[0] for name, score in scores.items()})
    sparse = _stretched({name: score[1] for name, score in scores.items()})
    fused = {}
    for name in scores:
        weight = dense_weight * known[name] ** 2
        fused[name] = weight * dense[name] + (1 - weight) * sparse[name]
    return fused


def _stretched(scores: Mapping[str, float]) -> dict[str, float]:
    low, high = min(scores.values()), max(scores.values())
    return {name: (score - low) / (high - low) if high > low else 0.0 for name, score in scores.items()}
