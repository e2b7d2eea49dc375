"""Which embedder a name means, opened once in this process. Does not know what is embedded."""

from __future__ import annotations

from core.errors import UserError
from core.jobs.context import JobContext
from core.knowledge.embedders.embedder import Embedder
from core.knowledge.embedders.minilm import MiniLM
from core.text import QT_TRANSLATE_NOOP

PACKAGED = ""
"""The name of the embedder that comes with the program."""


def open_embedder(ctx: JobContext, name: str = PACKAGED) -> Embedder:
    """The embedder called `name`, loaded once in this process. Raises `UserError` where it cannot be had.

    "" is the packaged one, "folder:PATH" a sentence-transformers model in a folder, "address:ID" the model behind an
    address of the settings, and anything else a model's name on the hub.
    """

    def make() -> Embedder:
        if name == PACKAGED:
            return MiniLM()
        raise UserError(
            QT_TRANSLATE_NOOP("core", "There is no embedding model called “{name}”."),
            QT_TRANSLATE_NOOP("core", "Choose another one."),
            name=name,
        )

    return ctx.kept(("embedder", name), make)
