"""The real embedder, loaded once; projects with their own store, opened once each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from core.jobs.context import Keep, MemoryContext
from core.knowledge import filling
from core.knowledge.embedders.embedder import Encoded
from core.knowledge.embedders.minilm import MiniLM
from core.knowledge.index import close
from core.project import Project


@pytest.fixture(scope="session")
def embedder() -> MiniLM:
    return MiniLM("cpu")


class Warm:
    """Stands for the warm process: contexts that share what is kept."""

    def __init__(self, embedder: MiniLM) -> None:
        self.keep = Keep()
        self.keep.get(("embedder", ""), lambda: embedder)
        self._folders: list[Path] = []

    def context(self) -> MemoryContext:
        made = MemoryContext()
        made.keep = self.keep
        return made

    def close(self, project: Project) -> None:
        """As if the process had ended: the store's folder is free again."""
        for folder in project.knowledge_dir.glob("index-*"):
            close(self.context(), folder)


class Counting:
    """The real embedder, and how many texts it was given."""

    def __init__(self, embedder: MiniLM) -> None:
        self._embedder = embedder
        self.texts: list[str] = []

    def __getattr__(self, name: str) -> Any:
        return getattr(self._embedder, name)

    def encode(self, texts: Sequence[str], *args: Any, **named: Any) -> Encoded:
        self.texts += texts
        return self._embedder.encode(texts, *args, **named)


@pytest.fixture
def counting(warm: Warm, embedder: MiniLM) -> Counting:
    warm.keep.drop(("embedder", ""))
    return warm.keep.get(("embedder", ""), lambda: Counting(embedder))


@pytest.fixture
def small_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Documents are embedded and saved a few passages at a time, as large ones are."""
    monkeypatch.setattr(filling, "WINDOW", 4)


@pytest.fixture
def warm(embedder: MiniLM) -> Warm:
    return Warm(embedder)


@pytest.fixture
def project(tmp_path: Path, warm: Warm) -> Iterator[Project]:
    made = Project.create(tmp_path / "project", "Test")
    yield made
    warm.close(made)


@pytest.fixture
def write(project: Project) -> Callable[[str, str], Path]:
    """Put a text file among the documents."""

    def put(name: str, words: str) -> Path:
        path = project.documents_dir / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
        return path

    return put
