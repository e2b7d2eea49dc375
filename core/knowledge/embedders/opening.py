"""Which embedder a name means, opened once in this process. Does not know what is embedded."""

from __future__ import annotations

from pathlib import Path

from core.errors import UserError
from core.jobs.context import JobContext
from core.knowledge.embedders import fetching, known
from core.knowledge.embedders.address import AddressEmbedder
from core.knowledge.embedders.embedder import Embedder
from core.knowledge.embedders.minilm import MiniLM
from core.knowledge.embedders.sentence_transformer import SentenceTransformerModel
from core.text import QT_TRANSLATE_NOOP

PACKAGED = ""
"""The name of the embedder that comes with the program."""
FOLDER, ADDRESS = "folder:", "address:"


def open_embedder(ctx: JobContext, name: str = PACKAGED) -> Embedder:
    """The embedder called `name`, loaded once in this process. Raises `UserError` where it cannot be had.

    "" is the packaged one, "folder:PATH" a sentence-transformers model in a folder, "address:ID" or
    "address:ID#DIMENSION" the model behind an address of the settings, and anything else a model's name on the hub,
    fetched before.
    """

    def make() -> Embedder:
        if name == PACKAGED:
            return MiniLM()
        if name.startswith(ADDRESS):
            return AddressEmbedder.of(name.removeprefix(ADDRESS))
        entry = known.find(name)
        prompts = entry.prompts if entry else {}
        if name.startswith(FOLDER):
            folder = Path(name.removeprefix(FOLDER))
            return SentenceTransformerModel(folder, folder.name, prompts=prompts)
        place = fetching.present(name)
        if place is None:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "The embedding model “{name}” is not on this machine."),
                QT_TRANSLATE_NOOP(
                    "core", "Download it in Documents, How documents are read, or choose another one."
                ),
                name=name,
            )
        return SentenceTransformerModel(place, name, revision=place.name[:12], prompts=prompts)

    return ctx.kept(("embedder", name), make)
