"""The task behind the search box: passages for a query. Does not know the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from core.jobs.context import JobContext
from core.knowledge.catalogue import Catalogue
from core.knowledge.retriever import open_retriever
from core.project import Project


def run(ctx: JobContext, *, project: str, query: str, limit: int = 8) -> dict[str, Any]:
    """``{"passages": [Passage, …], "found": whether they bear on the query, "indexed_chunks": passages searched}``."""
    opened = Project.open(Path(project))
    indexed = Catalogue(opened).count()
    if not indexed:
        return {"passages": [], "found": False, "indexed_chunks": 0}
    retrieved = open_retriever(ctx, opened).retrieve(query, limit)
    return {**msgspec.to_builtins(retrieved), "indexed_chunks": indexed}
