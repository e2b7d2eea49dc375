"""An index goes from this program to a server and back: nothing is embedded again, and the former answers meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Progress, Warned
from core.knowledge import generations, indexing, search
from core.knowledge.options import IndexOptions, Options
from core.knowledge.stores import moving, server
from core.knowledge.stores.edge import EdgeStore
from core.project import Project
from core.settings import Settings, StoreAddress
from tests.conformance.test_vector_store import DIMENSION, point
from tests.core.knowledge.conftest import Counting, Warm
from tests.qdrant_server import StandIn, qdrant_server

Write = Callable[[str, str], Path]


@pytest.fixture
def qdrant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StandIn]:
    monkeypatch.setattr(server, "FIRST_PAUSE", 0.0)
    with qdrant_server(tmp_path / "server") as served:
        Settings(stores=[StoreAddress("Ours", served.url, id="ours")]).save()
        yield served


def index(warm: Warm, project: Project, store: str) -> MemoryContext:
    Options(IndexOptions(store=store)).save(project)
    context = warm.context()
    indexing.run(context, project=str(project.folder))
    return context


def first(warm: Warm, project: Project, query: str) -> str:
    found: dict[str, Any] = search.run(warm.context(), project=str(project.folder), query=query)
    return str(found["passages"][0]["file"])


def harbour(write: Write) -> None:
    for number in range(4):
        write(f"{number}.md", f"# Boat {number}\n\nThe boat number {number} lies in the harbour.")


def test_there_and_back(
    warm: Warm, project: Project, write: Write, counting: Counting, qdrant: StandIn
) -> None:
    harbour(write)
    index(warm, project, "")
    embedded = len(counting.texts)
    (project.documents_dir / "0.md").rename(project.documents_dir / "zero.md")
    index(warm, project, "ours")
    assert len(counting.texts) == embedded, "nothing is embedded again"
    assert first(warm, project, "Where does boat 2 lie?") == "2.md"
    assert first(warm, project, "Where does boat 0 lie?") == "zero.md"
    assert not list(project.knowledge_dir.glob("*/vectors"))
    asked = len(counting.texts)
    write("new.md", "The lighthouse is white.")
    index(warm, project, "")
    assert len(counting.texts) == asked + 1
    assert first(warm, project, "What colour is the lighthouse?") == "new.md"
    assert list(qdrant.folder.iterdir()) == [], "the collection went with the index"


def test_a_server_that_is_gone_does_not_hold_the_documents(
    warm: Warm, project: Project, write: Write, qdrant: StandIn
) -> None:
    harbour(write)
    index(warm, project, "ours")
    qdrant.trouble = ["cut"] * 100
    context = index(warm, project, "")
    assert "broke off" in str(context.of(Warned)[0].message)
    assert first(warm, project, "Where does boat 2 lie?") == "2.md"


def test_a_full_server_leaves_the_former_index(
    warm: Warm, project: Project, write: Write, qdrant: StandIn
) -> None:
    harbour(write)
    index(warm, project, "")
    answer = qdrant.answer

    def full(method: str, path: str, body: Any) -> tuple[int, Any]:
        if path.endswith("/points") and method == "PUT":
            return 500, {"status": {"error": "No space left on device"}}
        return answer(method, path, body)

    qdrant.answer = full  # type: ignore[method-assign]
    with pytest.raises(UserError, match="is full"):
        index(warm, project, "ours")
    assert first(warm, project, "Where does boat 2 lie?") == "2.md"
    current = generations.in_use(project)
    assert current is not None and current.options.store == ""
    qdrant.answer = answer  # type: ignore[method-assign]
    index(warm, project, "ours")
    assert first(warm, project, "Where does boat 2 lie?") == "2.md"


def test_a_stop_and_going_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moving, "_PART", 5)
    source, target = EdgeStore(tmp_path / "one", DIMENSION), EdgeStore(tmp_path / "other", DIMENSION)
    for document in range(6):
        source.put(f"d{document}", [point(document * 10 + n, f"word{n}") for n in range(4)])
    target.put("former", [point(900, "stray")])
    context = MemoryContext()
    add = target.add

    def stop_soon(points: Any) -> None:
        add(points)
        if sum(target.counts().values()) >= 20:
            context.cancel()

    monkeypatch.setattr(target, "add", stop_soon)
    with pytest.raises(Cancelled):
        moving.copy(context, source, target)
    there = target.counts()
    assert 0 < sum(there.values()) < 24
    whole = sum(count for count in there.values() if count == 4)
    again = MemoryContext()
    monkeypatch.setattr(target, "add", add)
    assert moving.copy(again, source, target) == 24
    assert target.counts() == source.counts()
    assert again.of(Progress)[0].done >= whole > 0, "whole documents are not sent again"
    source.close()
    target.close()
