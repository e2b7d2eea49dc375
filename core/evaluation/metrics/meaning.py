"""How near an answer is to the expected ones in meaning: the cosine of their vectors.

Source: the use of sentence vectors for it is that of Reimers and Gurevych, “Sentence-BERT”, 2019 (arXiv 1908.10084). It
is only as good as the embedder; one that does not know the language gives no figure. Does not know which embedder.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.knowledge.embedders.embedder import Embedder

KNOWN = 0.5
"""How well the embedder must know the language of an expected answer for its say to count."""


def similarity(answer: str, expected: Sequence[str], embedder: Embedder) -> float | None:
    """The greatest cosine, -1 to 1; 0 for an answer without words. None where the embedder knows none of the expected
    answers' language."""
    known = [one for one in expected if one.strip() and embedder.knows(one) >= KNOWN]
    if not known:
        return None
    if not answer.strip():
        return 0.0
    own, *theirs = embedder.encode([answer, *known]).whole
    return max(-1.0, min(1.0, max(float(own @ one) for one in theirs)))
