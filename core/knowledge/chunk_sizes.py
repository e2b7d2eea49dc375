"""How many tokens each passage of a document has, as the index's embedder counts them. Does not know the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from core.jobs.context import JobContext
from core.knowledge import documents
from core.knowledge.index import open_index
from core.project import Project


def run(ctx: JobContext, *, project: str, document: str) -> dict[str, Any]:
    """``{"tokens": for each passage of the document id, in their order, the tokens of what is embedded of it,
    "most": the tokens that the embedder reads}``."""
    index = open_index(ctx, Project.open(Path(project)))
    tokens = []
    for number, chunk in enumerate(index.catalogue.chunks_of(document)):
        if number % 100 == 0:
            ctx.check()
        tokens.append(len(index.embedder.token_starts(documents.embedded_text(chunk))))
    return {"tokens": tokens, "most": index.embedder.max_tokens}
