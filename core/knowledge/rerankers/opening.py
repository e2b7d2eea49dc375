"""Which reranker a name means, opened once in this process. Does not know what is ranked."""

from __future__ import annotations

from core.jobs.context import JobContext
from core.knowledge.rerankers.late import Late
from core.knowledge.rerankers.reranker import Reranker

LATE = "late"
"""The name of the reranker that needs no model of its own."""


def open_reranker(ctx: JobContext, name: str) -> Reranker | None:
    """None for "": the order stays as the search has it. Raises `UserError` where the model is missing or is none."""
    if not name:
        return None
    if name == LATE:
        return Late()
    from core.knowledge.rerankers.cross_encoder import CrossEncoder

    return ctx.kept(("reranker", name), lambda: CrossEncoder(name))
