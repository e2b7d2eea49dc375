"""The tokens of a document's passages, as the embedder of the index counts them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from core.knowledge import chunk_sizes, documents, indexing
from core.knowledge.embedders.minilm import MiniLM
from core.project import Project
from tests.core.knowledge.conftest import Warm


def test_what_is_embedded_is_counted_headings_and_all(
    warm: Warm, project: Project, write: Callable[[str, str], Path], embedder: MiniLM
) -> None:
    write("a.md", "# Lamps\n\nThe lamp is green.\n\n# Chairs\n\nA chair.\n")
    ctx = warm.context()
    indexing.run(ctx, project=str(project.folder))
    id_ = documents.content_id(project.documents_dir / "a.md")
    result = chunk_sizes.run(ctx, project=str(project.folder), document=id_)
    expected = [
        len(embedder.token_starts(words)) for words in ("Lamps\nThe lamp is green.", "Chairs\nA chair.")
    ]
    assert result == {"tokens": expected, "most": embedder.max_tokens}
