"""Which embedder a name means, opened once in this process. Does not know what is embedded."""

from __future__ import annotations

from core.jobs.context import JobContext
from core.knowledge.embedders.embedder import Embedder
from core.knowledge.embedders.minilm import MiniLM

PACKAGED = ""
"""The name of the embedder that comes with the program."""


def open_embedder(ctx: JobContext) -> Embedder:
    """The packaged embedder, loaded once in this process."""
    return ctx.kept("embedder", MiniLM)
