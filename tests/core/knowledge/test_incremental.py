"""Only what changed is embedded: the texts the embedder was given are counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.knowledge import indexing, search
from core.knowledge.catalogue import Catalogue
from core.knowledge.late_vectors import LateVectors
from core.knowledge.options import IndexOptions, Options
from core.knowledge.stores.edge import EdgeStore
from core.project import Project
from tests.core.knowledge.conftest import Counting, Warm
from tests.core.knowledge.test_indexing import agree, find, listing, paragraphs

Write = Callable[[str, str], Path]


def index(warm: Warm, counting: Counting, project: Project) -> tuple[dict[str, Any], int]:
    """What indexing said, and how many texts it had embedded."""
    counting.texts.clear()
    result = indexing.run(warm.context(), project=str(project.folder))
    embedded = len(counting.texts)
    agree(warm, project)
    return result, embedded


def book(pages: int, changed: int = -1) -> str:
    """A heading and a paragraph a page, each page one passage."""
    return "\n\n".join(
        f"# Page {page}\n\nOn page {page} the keeper writes {'a wholly new line' if page == changed else 'of rain'}."
        for page in range(pages)
    )


def test_one_page_of_five_hundred(warm: Warm, counting: Counting, project: Project, write: Write) -> None:
    write("book.md", book(500))
    result, embedded = index(warm, counting, project)
    assert result["chunks"] == embedded == 500
    write("book.md", book(500, changed=250))
    result, embedded = index(warm, counting, project)
    assert (result["indexed"], result["chunks"], embedded) == (1, 500, 1)
    assert counting.texts == ["Page 250\nOn page 250 the keeper writes a wholly new line."]
    found = search.run(
        warm.context(), project=str(project.folder), query="the keeper writes a wholly new line"
    )
    assert "a wholly new line" in found["passages"][0]["text"]


def test_pages_put_in_before_the_others_move_them_only(
    warm: Warm, counting: Counting, project: Project, write: Write
) -> None:
    write("book.md", book(20))
    index(warm, counting, project)
    write("book.md", "# Preface\n\nThis book is new.\n\n" + book(20))
    assert index(warm, counting, project)[1] == 1
    write("book.md", book(20))
    assert index(warm, counting, project)[1] == 0


def test_the_same_passage_in_many_files_is_embedded_once(
    warm: Warm, counting: Counting, project: Project, write: Write
) -> None:
    for number in range(5):
        write(
            f"{number}.md", f"# Terms\n\nNo lamp may be lit at noon.\n\n# Letter\n\nThis is letter {number}."
        )
    result, embedded = index(warm, counting, project)
    assert (result["chunks"], embedded) == (10, 6)


def test_copies_moves_and_a_touch_embed_nothing(
    warm: Warm, counting: Counting, project: Project, write: Write
) -> None:
    path = write("a.md", paragraphs("a", 3))
    index(warm, counting, project)
    write("copy.md", path.read_text())
    assert index(warm, counting, project)[1] == 0
    assert listing(project)["copy.md"].status == "same"
    path.rename(project.documents_dir / "moved.md")
    assert index(warm, counting, project) == ({"indexed": 0, "documents": 1, "chunks": 3, "failed": []}, 0)
    (project.documents_dir / "moved.md").touch()
    assert index(warm, counting, project) == ({"indexed": 0, "documents": 1, "chunks": 3, "failed": []}, 0)
    assert {one.status for one in listing(project).values()} == {"indexed", "same"}


def test_two_files_change_places(warm: Warm, counting: Counting, project: Project, write: Write) -> None:
    """Each takes the other's content while that content is about to leave the index."""
    one, other = paragraphs("one", 3), paragraphs("other", 2)
    write("a.md", one)
    write("b.md", other)
    index(warm, counting, project)
    write("a.md", other)
    write("b.md", one)
    result, embedded = index(warm, counting, project)
    assert (result["documents"], result["chunks"], embedded) == (2, 5, 0)
    assert find(warm, project, "Paragraph 2 of one")[0] == "b.md"


def test_a_copy_takes_over_when_the_first_one_changes(
    warm: Warm, counting: Counting, project: Project, write: Write
) -> None:
    write("a.md", paragraphs("one", 3))
    write("b.md", paragraphs("one", 3))
    index(warm, counting, project)
    write("a.md", paragraphs("another", 2))
    result, embedded = index(warm, counting, project)
    assert (result["documents"], result["chunks"], embedded) == (2, 5, 2)
    assert {one.status for one in listing(project).values()} == {"indexed"}


def test_another_size_of_passage_embeds_only_passages_that_differ(
    warm: Warm, counting: Counting, project: Project, write: Write
) -> None:
    write("short.md", book(12))
    write("long.md", paragraphs("long", 3))
    index(warm, counting, project)
    Options(index=IndexOptions(chunk_tokens=100)).save(project)
    result, embedded = index(warm, counting, project)
    assert result["chunks"] > 12 + 3 and 0 < embedded <= result["chunks"] - 12
    assert not any(said.startswith("Page") for said in counting.texts)


def test_a_file_that_can_no_longer_be_read_is_found_no_more(
    warm: Warm, counting: Counting, project: Project, write: Write
) -> None:
    write("a.md", "The lighthouse was built in 1911.")
    write("b.md", "The harbour master is Ruta Calloway.")
    index(warm, counting, project)
    (project.documents_dir / "a.md").write_bytes(b"")
    result, _ = index(warm, counting, project)
    assert [one["path"] for one in result["failed"]] == ["a.md"]
    assert Catalogue(project).count() == 1 and find(warm, project, "When was the lighthouse built?") == []


def test_files_that_vanish_before_they_are_read_are_no_failures(
    warm: Warm, counting: Counting, project: Project, write: Write
) -> None:
    for number in range(4):
        write(f"{number}.md", f"Lamp {number} is green.")
    ctx = warm.context()
    tell = ctx._send

    def remove_some(event: Any) -> None:
        tell(event)
        (project.documents_dir / "3.md").unlink(missing_ok=True)

    ctx._send = remove_some
    result = indexing.run(ctx, project=str(project.folder))
    assert result["failed"] == [] and result["documents"] == 3
    agree(warm, project)


def test_many_small_files_are_saved_together(
    warm: Warm, counting: Counting, project: Project, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is done once a run must not be done once a file."""
    for number in range(400):
        write(f"{number % 7}/{number}.md", f"Lamp {number} is green.")
    calls: Counter[str] = Counter()
    for owner, name in (
        (Catalogue, "documents"),
        (LateVectors, "_open"),
        (EdgeStore, "counts"),
        (EdgeStore, "remove"),
    ):
        monkeypatch.setattr(owner, name, counted(calls, name, getattr(owner, name)))
    result = indexing.run(warm.context(), project=str(project.folder))
    assert result["documents"] == 400 and len(counting.texts) == 400
    assert calls["documents"] < 10 and calls["counts"] < 4 and calls["remove"] == 0
    assert calls["_open"] < 200, "more than every other file had a transaction of its own"


def counted(calls: Counter[str], name: str, work: Callable[..., Any]) -> Callable[..., Any]:
    def call(*args: Any, **named: Any) -> Any:
        calls[name] += 1
        return work(*args, **named)

    return call
