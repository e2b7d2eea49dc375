"""How a project's documents are indexed and searched: what the person may choose. Does not know how either is done.

Kept in one file with the project, so that a copy of the project answers alike.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from core import fields
from core.project import Project
from core.text import QT_TRANSLATE_NOOP


@dataclass
class IndexOptions:
    """What decides how an index is made: another choice needs another index.

    `embedder`: "" for the packaged one, else what `core.knowledge.embedders.opening` knows by that name.
    `store`: "" for the one inside this program, else the id of a Qdrant address in the settings.
    """

    embedder: str = ""
    store: str = ""
    chunk_tokens: int = fields.option(
        200,
        label=QT_TRANSLATE_NOOP("core", "Longest passage"),
        word="chunk",
        help=QT_TRANSLATE_NOOP(
            "core", "Short passages are found more exactly; long ones give the model more to answer from."
        ),
        minimum=40,
        maximum=2000,
        unit=QT_TRANSLATE_NOOP("core", "tokens"),
    )
    overlap: int = fields.option(
        0,
        label=QT_TRANSLATE_NOOP("core", "Overlap"),
        word="overlap",
        help=QT_TRANSLATE_NOOP("core", "How much of a passage its next one repeats, in whole sentences."),
        minimum=0,
        maximum=500,
        unit=QT_TRANSLATE_NOOP("core", "tokens"),
    )


@dataclass
class SearchOptions:
    """How an index is asked; a change takes effect with the next question.

    `reranker`: "late" compares token by token with the embedder's own vectors, "" leaves the order as it is, and
    anything else names a cross-encoder.
    """

    reranker: str = "late"
    dense_weight: float = fields.option(
        0.4,
        label=QT_TRANSLATE_NOOP("core", "Weight of meaning against words"),
        word="hybrid_search",
        help=QT_TRANSLATE_NOOP(
            "core",
            "0 searches by words alone, 1 by meaning alone. It counts less where the embedder does not know the "
            "language.",
        ),
        minimum=0.0,
        maximum=1.0,
    )
    neighbours: bool = fields.option(
        True,
        label=QT_TRANSLATE_NOOP("core", "Join passages that stand side by side"),
    )
    spread: float = fields.option(
        0.0,
        label=QT_TRANSLATE_NOOP("core", "Prefer passages that differ"),
        help=QT_TRANSLATE_NOOP("core", "0 takes the best even where they repeat each other."),
        minimum=0.0,
        maximum=1.0,
        advanced=True,
    )


@dataclass
class Options:
    """Both, as the person last chose them. An index may still be the one made before the choice."""

    index: IndexOptions = field(default_factory=IndexOptions)
    search: SearchOptions = field(default_factory=SearchOptions)

    @classmethod
    def of(cls, project: Project) -> Options:
        """What was chosen for a project. Raises `UserError` for a damaged file."""
        file = project.knowledge_dir / "options.json"
        if not file.exists():
            return cls()
        return fields.load(cls, file)

    def save(self, project: Project) -> None:
        project.knowledge_dir.mkdir(parents=True, exist_ok=True)
        fields.save(project.knowledge_dir / "options.json", self)
