"""The task behind the search box: passages for a query. Does not know the window."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from core.jobs.context import JobContext
from core.knowledge.catalogue import Catalogue
from core.knowledge.filter import Filter
from core.knowledge.retriever import open_retriever
from core.project import Project


def run(
    ctx: JobContext, *, project: str, query: str, limit: int = 8, within: dict[str, Any] | None = None
) -> dict[str, Any]:
    """``{"passages": [Passage, …], "found": whether they bear on the query, "indexed_chunks": passages searched}``.

    `within`: a `Filter` as JSON; where it lets none of the indexed documents through, there are no passages to search.
    """
    opened = Project.open(Path(project))
    catalogue = Catalogue(opened)
    chosen = msgspec.convert(within, Filter) if within else None
    indexed = catalogue.count() if chosen is None or catalogue.paths_within(chosen) else 0
    if not indexed:
        return {"passages": [], "found": False, "indexed_chunks": 0}
    retrieved = open_retriever(ctx, opened).retrieve(query, limit, chosen)
    return {**msgspec.to_builtins(retrieved), "indexed_chunks": indexed}
