"""The task that removes documents from a project: from the index first, then the files. Does not ask whether."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from core.errors import UserError, explain_os_errors
from core.jobs.context import JobContext
from core.knowledge import documents
from core.knowledge.catalogue import Catalogue
from core.knowledge.index import open_index, turn
from core.knowledge.loaders import sql_table
from core.knowledge.tags import Tags
from core.project import Project
from core.text import QT_TRANSLATE_NOOP


def run(ctx: JobContext, *, project: str, paths: Sequence[str]) -> dict[str, Any]:
    """Remove documents by their path in the documents folder. Returns ``{"removed": n}``."""
    opened = Project.open(Path(project))
    folder = opened.documents_dir.resolve()
    files = [folder / path for path in paths]
    for file in files:
        if folder not in file.resolve().parents:
            raise UserError(
                QT_TRANSLATE_NOOP("core", "{path} is not in this project's documents."),
                QT_TRANSLATE_NOOP("core", "Choose documents from the list."),
                path=str(file),
            )
    catalogue = Catalogue(opened)
    if any(catalogue.document(path) for path in paths):
        with turn(ctx, opened):
            open_index(ctx, opened).forget(paths)
    removed = 0
    for file in files:
        with explain_os_errors(file):
            if file.exists():
                sql_table.forget_file(file)
                file.unlink()
                removed += 1
            documents.remove_empty(file.parent, folder)
    Tags(opened.knowledge_dir).forget(paths)
    return {"removed": removed}
