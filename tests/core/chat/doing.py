"""What tests of answers do: a project with a few documents is indexed, and asked."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.chat import answer
from core.chat.conversation import Answer
from core.jobs.context import Keep, MemoryContext
from core.knowledge import indexing
from core.knowledge.index import open_index
from core.project import Project


@contextmanager
def indexed(folder: Path, keep: Keep, files: dict[str, str]) -> Iterator[Project]:
    """A project in a new folder with these documents, by name."""
    made = Project.create(folder, "Mill")
    for name, words in files.items():
        (made.documents_dir / name).write_text(words, encoding="utf-8")
    context = MemoryContext()
    context.keep = keep
    assert indexing.run(context, project=str(made.folder))["failed"] == []
    yield made
    open_index(context, made).store.close()


def ask(ctx: MemoryContext, project: Project, question: str, **more: object) -> Answer:
    return answer.run(ctx, project=str(project.folder), question=question, **more)  # type: ignore[arg-type]
