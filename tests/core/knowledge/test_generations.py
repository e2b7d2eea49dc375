"""One index answers while another is made; whatever comes in between, one whole index is in use."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.errors import Cancelled
from core.jobs.events import Progress
from core.knowledge import generations, indexing, search
from core.knowledge.catalogue import Catalogue
from core.knowledge.index import close, open_index
from core.knowledge.options import IndexOptions, Options
from core.project import Project
from tests.core.knowledge.conftest import Warm

Write = Callable[[str, str], Path]


def index(warm: Warm, project: Project) -> dict[str, Any]:
    return indexing.run(warm.context(), project=str(project.folder))


def choose(project: Project, **options: Any) -> None:
    Options(index=IndexOptions(**options)).save(project)


def find(warm: Warm, project: Project, query: str) -> list[str]:
    return [
        one["file"]
        for one in search.run(warm.context(), project=str(project.folder), query=query)["passages"]
    ]


def in_use(project: Project) -> str:
    current = generations.in_use(project)
    assert current is not None
    return current.folder


def paragraphs(name: str) -> str:
    return "\n\n".join(
        f"Lamp {number} of {name} is green and stands beside the old quay." for number in range(30)
    )


def test_the_first_index_is_in_use_at_once(warm: Warm, project: Project, write: Write) -> None:
    write("a.md", paragraphs("a"))
    assert Catalogue(project).documents() == []
    index(warm, project)
    assert in_use(project) == "index-1"
    assert sorted(one.name for one in project.knowledge_dir.iterdir()) == ["current.json", "index-1"]


def test_the_former_answers_until_the_new_is_whole(
    warm: Warm, project: Project, write: Write, small_steps: None
) -> None:
    for name in ("a", "b", "c"):
        write(f"{name}.md", paragraphs(name))
    index(warm, project)
    before = Catalogue(project).count()
    choose(project, chunk_tokens=60)
    ctx = warm.context()
    tell, seen = ctx._send, []

    def ask_meanwhile(event: Any) -> None:
        tell(event)
        if isinstance(event, Progress) and event.note and "former one answers" in str(event.note):
            seen.append((in_use(project), Catalogue(project).count(), find(warm, project, "lamp 7 of b")[0]))

    ctx._send = ask_meanwhile
    result = indexing.run(ctx, project=str(project.folder))
    assert set(seen) == {("index-1", before, "b.md")}
    assert in_use(project) == "index-2" and not (project.knowledge_dir / "index-1").exists()
    assert result["chunks"] == Catalogue(project).count() > before
    assert find(warm, project, "lamp 7 of b")[0] == "b.md"


def test_a_new_index_cut_short_is_gone_on_with(
    warm: Warm, project: Project, write: Write, small_steps: None
) -> None:
    for name in ("a", "b", "c"):
        write(f"{name}.md", paragraphs(name))
    index(warm, project)
    choose(project, chunk_tokens=60)
    _stopped_after_one(warm, project)
    assert in_use(project) == "index-1" and find(warm, project, "lamp 7 of b")[0] == "b.md"
    close(warm.context(), project.knowledge_dir / "index-2")
    assert index(warm, project)["indexed"] == 2
    assert in_use(project) == "index-2"


def test_another_change_of_mind_removes_what_was_begun(
    warm: Warm, project: Project, write: Write, small_steps: None
) -> None:
    for name in ("a", "b", "c"):
        write(f"{name}.md", paragraphs(name))
    index(warm, project)
    choose(project, chunk_tokens=60)
    _stopped_after_one(warm, project)
    choose(project)
    assert index(warm, project)["indexed"] == 0
    assert in_use(project) == "index-1" and not (project.knowledge_dir / "index-2").exists()
    choose(project, chunk_tokens=60)
    _stopped_after_one(warm, project)
    choose(project, chunk_tokens=80)
    assert index(warm, project)["indexed"] == 3


def test_who_reads_in_the_former_index_reads_on(warm: Warm, project: Project, write: Write) -> None:
    write("a.md", paragraphs("a"))
    index(warm, project)
    held = open_index(warm.context(), project)
    choose(project, chunk_tokens=60)
    index(warm, project)
    assert held.folder.exists() and held.catalogue.count() == sum(held.store.counts().values()) > 0
    assert open_index(warm.context(), project).folder != held.folder
    folder = held.folder
    del held
    assert not folder.exists()


def test_an_index_of_an_earlier_version_is_moved_and_kept(warm: Warm, project: Project, write: Write) -> None:
    """Its files lay in the knowledge folder itself; also when the move is cut short at any file."""
    write("a.md", paragraphs("a"))
    index(warm, project)
    identity = open_index(warm.context(), project).identity
    warm.close(project)
    whole = project.folder / "whole"
    home = project.knowledge_dir
    shutil.move(home / "index-1", whole)
    for moved in range(4):
        shutil.rmtree(home)
        shutil.copytree(whole, home)
        (home / "generation.json").unlink()
        _with_identity(home, identity)
        if moved:
            generations.prepare(home / "index-1", IndexOptions(), identity)
        for name in ("vectors", "tokens.sqlite", "documents.sqlite")[:moved]:
            (home / name).replace(home / "index-1" / name)
        assert Catalogue(project).count() > 0
        assert find(warm, project, "lamp 7 of a")[0] == "a.md"
        assert index(warm, project)["indexed"] == 0 and in_use(project) == "index-1"
        warm.close(project)


def test_any_folder_can_hold_an_index(warm: Warm, project: Project, write: Write, tmp_path: Path) -> None:
    write("a.md", paragraphs("a"))
    index(warm, project)
    ctx = warm.context()
    small = indexing.build(ctx, project, IndexOptions(chunk_tokens=60), tmp_path / "small")
    assert small.catalogue.count() == sum(small.store.counts().values()) > Catalogue(project).count()
    again = indexing.build(ctx, project, IndexOptions(chunk_tokens=90), tmp_path / "small")
    assert again.catalogue.count() == sum(again.store.counts().values()) > 0
    assert in_use(project) == "index-1"
    close(ctx, tmp_path / "small")


def _stopped_after_one(warm: Warm, project: Project) -> None:
    ctx = warm.context()
    tell = ctx._send

    def stop(event: Any) -> None:
        tell(event)
        if isinstance(event, Progress) and event.note and event.note.args.get("done") == 1:
            ctx.cancel()

    ctx._send = stop
    with pytest.raises(Cancelled):
        indexing.run(ctx, project=str(project.folder))


def _with_identity(home: Path, identity: str) -> None:
    import contextlib
    import sqlite3

    with contextlib.closing(sqlite3.connect(home / "documents.sqlite")) as db, db:
        db.execute("CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL)")
        db.execute("INSERT INTO facts VALUES ('identity', ?)", (identity,))
