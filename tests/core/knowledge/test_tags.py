"""Tags on documents: put on, taken off, searched by, and kept through whatever becomes of the index."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from core.errors import UserError
from core.knowledge import indexing, removing, search
from core.knowledge.catalogue import Catalogue
from core.knowledge.filter import Filter
from core.knowledge.tags import LONGEST, Tags, written
from core.project import Project
from tests.core.knowledge.conftest import Warm

Write = Callable[[str, str], Path]


def test_what_is_written_is_tags_between_commas_each_once() -> None:
    assert written(" law,  old   papers ,,LAW, 2024 ") == ["law", "old papers", "2024"]
    assert written(" , ") == []
    assert [len(tag) for tag in written("x" * 500)] == [LONGEST]


def test_tags_are_put_on_and_taken_off(project: Project) -> None:
    tags = Tags(project.knowledge_dir)
    assert tags.all() == {} and tags.paths_with(["law"]) == []
    tags.forget(["a.md"])
    assert not tags.file.exists(), "looking makes nothing"
    tags.change(["a.md", "b.md"], add=["law", "2024"])
    tags.change(["b.md"], add=["Law", "it's; DROP TABLE tags"], remove=["2024"])
    assert tags.all() == {"a.md": ("2024", "law"), "b.md": ("it's; DROP TABLE tags", "law")}
    assert tags.paths_with(["LAW"]) == ["a.md", "b.md"] and tags.paths_with(["2024", "none"]) == ["a.md"]
    tags.move([("a.md", "c.md")])
    tags.forget(["b.md"])
    assert tags.all() == {"c.md": ("2024", "law")}


def test_a_file_that_holds_no_tags_is_said_to_be_damaged(project: Project) -> None:
    tags = Tags(project.knowledge_dir)
    tags.file.parent.mkdir(parents=True, exist_ok=True)
    tags.file.write_bytes(b"no database" * 100)
    with pytest.raises(UserError, match="damaged"):
        tags.all()


def test_a_search_keeps_to_tags_and_they_outlive_the_index(
    warm: Warm, project: Project, write: Write
) -> None:
    for name in ("one", "two", "three"):
        write(f"{name}.md", f"# Lamps\n\nThe lamp on quay {name} is green.")
    indexing.run(warm.context(), project=str(project.folder))
    tags = Tags(project.knowledge_dir)
    tags.change(["two.md"], add=["harbour"])

    def files(chosen: Filter) -> list[str]:
        within = {"tags": list(chosen.tags), "files": list(chosen.files)}
        found = search.run(warm.context(), project=str(project.folder), query="green lamp", within=within)
        return sorted(passage["file"] for passage in found["passages"])

    assert files(Filter(tags=("harbour",))) == ["two.md"]
    assert files(Filter(tags=("harbour",), files=("one.md",))) == []
    assert files(Filter(tags=("unknown",))) == []
    # Moved, it is the same document, and keeps its tags.
    (project.documents_dir / "two.md").rename(project.documents_dir / "second.md")
    indexing.run(warm.context(), project=str(project.folder))
    assert tags.all() == {"second.md": ("harbour",)} and files(Filter(tags=("harbour",))) == ["second.md"]
    # Another index is made: the tags are not in it.
    warm.close(project)
    for folder in project.knowledge_dir.glob("index-*"):
        shutil.rmtree(folder)
    (project.knowledge_dir / "current.json").unlink()
    indexing.run(warm.context(), project=str(project.folder))
    assert files(Filter(tags=("Harbour",))) == ["second.md"]
    removing.run(warm.context(), project=str(project.folder), paths=["second.md"])
    assert tags.all() == {} and Catalogue(project).document("second.md") is None
