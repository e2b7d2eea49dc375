"""What the retriever needs of a reranker. Does not know how passages were found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from core.knowledge.documents import Chunk
from core.knowledge.embedders.embedder import Encoded


@dataclass(frozen=True)
class Question:
    text: str
    encoded: Encoded


@dataclass(frozen=True)
class Candidate:
    """A chunk the search put forward. `text`: what is searched of it, headings and all. `fused`: its joined score, 0
    to 1. `known`: how well the embedder knows question and chunk. `alike`: how alike they are to the embedder, token by
    token where it has vectors of tokens."""

    chunk: Chunk
    text: str
    fused: float
    known: float
    alike: float


class Reranker(Protocol):
    def order(self, question: Question, candidates: Sequence[Candidate]) -> list[float]:
        """A number for each candidate, higher for what belongs further up. Raises `UserError` where it cannot."""
        ...
