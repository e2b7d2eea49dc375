"""The index follows the documents, whatever happens in between: counted in the store, with the real embedder."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from core import fields
from core.errors import Cancelled, UserError
from core.jobs.events import Progress, Warned
from core.knowledge import generations, indexing, removing, search
from core.knowledge.catalogue import Catalogue
from core.knowledge.documents import Document
from core.knowledge.index import open_index
from core.project import Project
from tests.core.knowledge.conftest import Warm

Write = Callable[[str, str], Path]


def index(warm: Warm, project: Project) -> dict[str, Any]:
    result = indexing.run(warm.context(), project=str(project.folder))
    agree(warm, project)
    return result


def agree(warm: Warm, project: Project) -> None:
    """Catalogue, vectors and token vectors tell the same story."""
    opened = open_index(warm.context(), project)
    listed = {one.id: one.chunks for one in opened.catalogue.documents() if one.status == "indexed"}
    assert opened.store.counts() == {document: count for document, count in listed.items() if count}
    for document, count in listed.items():
        chunks = opened.catalogue.chunks_of(document)
        extract = opened.catalogue.extract(document)
        assert extract is not None and len(chunks) == count
        assert all(extract.text[chunk.start : chunk.end] == chunk.text for chunk in chunks)
        assert opened.late.get([chunk.id for chunk in chunks], 384).keys() == {chunk.id for chunk in chunks}


def listing(project: Project) -> dict[str, Document]:
    return {document.path: document for document in Catalogue(project).listing()}


def paragraphs(of: str, count: int) -> str:
    """So long that each is a passage."""
    words = " ".join(
        ["It stands beside the old quay, where the boats of the village are kept in winter."] * 9
    )
    return "\n\n".join(f"Paragraph {number} of {of}. {words}" for number in range(count))


def find(warm: Warm, project: Project, query: str) -> list[str]:
    found = search.run(warm.context(), project=str(project.folder), query=query)
    return [passage["file"] for passage in found["passages"] if found["found"]]


def test_only_what_changed_is_read_again(warm: Warm, project: Project, write: Write) -> None:
    write("rivers.md", "# Rivers\n\nThe Ostrel floods each April.")
    write("houses.md", "# Houses\n\nHouses of the quay are painted red.")
    assert {one.status for one in listing(project).values()} == {"waiting"}
    assert index(warm, project) == {"indexed": 2, "documents": 2, "chunks": 2, "failed": []}
    assert index(warm, project)["indexed"] == 0
    write("houses.md", "# Houses\n\nHouses of the quay are painted blue, all of them.")
    assert listing(project)["houses.md"].status == "waiting"
    assert index(warm, project)["indexed"] == 1
    assert find(warm, project, "Which colour are the houses of the quay painted?")[0] == "houses.md"


def test_a_file_moved_keeps_its_vectors(warm: Warm, project: Project, write: Write) -> None:
    path = write("a.md", "The lighthouse was built in 1911.")
    index(warm, project)
    (project.documents_dir / "deep").mkdir()
    path.rename(project.documents_dir / "deep" / "b.md")
    assert index(warm, project)["indexed"] == 0
    assert find(warm, project, "When was the lighthouse built?") == ["deep/b.md"]


def test_the_same_content_twice_is_indexed_once(warm: Warm, project: Project, write: Write) -> None:
    write("a.md", "The lighthouse was built in 1911.")
    write("b.md", "The lighthouse was built in 1911.")
    assert index(warm, project)["chunks"] == 1
    twin = listing(project)["b.md"]
    assert twin.status == "same" and "a.md" in str(twin.reason)
    (project.documents_dir / "a.md").unlink()
    assert index(warm, project)["chunks"] == 1
    assert find(warm, project, "When was the lighthouse built?") == ["b.md"]


def test_a_document_removed_is_found_no_more(warm: Warm, project: Project, write: Write) -> None:
    write("a.md", "The lighthouse was built in 1911.")
    write("deep/b.md", "The harbour master is Ruta Calloway.")
    index(warm, project)
    removing.run(warm.context(), project=str(project.folder), paths=["deep/b.md"])
    agree(warm, project)
    assert list(listing(project)) == ["a.md"]
    assert not (project.documents_dir / "deep").exists()
    assert find(warm, project, "Who is the harbour master?") == []
    (project.documents_dir / "a.md").unlink()
    assert index(warm, project) == {"indexed": 0, "documents": 0, "chunks": 0, "failed": []}


def test_a_file_that_cannot_be_read_does_not_stop_the_others(
    warm: Warm, project: Project, write: Write
) -> None:
    write("a.md", "The lighthouse was built in 1911.")
    (project.documents_dir / "broken.pdf").write_bytes(b"%PDF-1.7 garbage")
    (project.documents_dir / "nothing.docx").write_bytes(b"")
    (project.documents_dir / "utf16.txt").write_text(
        "The harbour master is Ruta Calloway.", encoding="utf-16"
    )
    ctx = warm.context()
    result = indexing.run(ctx, project=str(project.folder))
    assert result["indexed"] == 2
    assert [one["path"] for one in result["failed"]] == ["broken.pdf", "nothing.docx"]
    assert ["broken.pdf" in str(ctx.of(Warned)[0].message), len(ctx.of(Warned))] == [True, 2]
    failed = listing(project)["broken.pdf"]
    assert failed.status == "failed" and failed.reason is not None and failed.fix is not None
    assert find(warm, project, "Who is the harbour master?")[0] == "utf16.txt"
    write("broken.pdf", "")
    (project.documents_dir / "broken.pdf").unlink()
    assert [one["path"] for one in index(warm, project)["failed"]] == ["nothing.docx"]


def test_vectors_lost_from_the_store_are_made_anew(warm: Warm, project: Project, write: Write) -> None:
    write("a.md", "The lighthouse was built in 1911.")
    index(warm, project)
    opened = open_index(warm.context(), project)
    opened.store.clear()
    assert index(warm, project)["indexed"] == 1


def test_an_index_by_other_rules_gives_way_to_a_new_one(warm: Warm, project: Project, write: Write) -> None:
    write("a.md", "The lighthouse was built in 1911.")
    index(warm, project)
    former = open_index(warm.context(), project).folder
    warm.close(project)
    made = generations.describe(former)
    assert made is not None
    fields.save(former / "generation.json", structs.replace(made, identity="another"))
    generations.switch(project, former)
    with pytest.raises(UserError, match="another embedding model"):
        search.run(warm.context(), project=str(project.folder), query="lighthouse")
    assert index(warm, project)["indexed"] == 1
    assert not former.exists() and open_index(warm.context(), project).folder != former
    assert find(warm, project, "When was the lighthouse built?") == ["a.md"]


def test_stopping_keeps_what_was_finished(
    warm: Warm, project: Project, write: Write, small_steps: None
) -> None:
    for number in range(3):
        write(f"{number}.md", paragraphs(f"lamp {number}", 8))
    ctx = warm.context()
    tell = ctx._send

    def stop_after_first(event: Any) -> None:
        tell(event)
        if isinstance(event, Progress) and event.note and event.note.args.get("done") == 1:
            ctx.cancel()

    ctx._send = stop_after_first
    with pytest.raises(Cancelled):
        indexing.run(ctx, project=str(project.folder))
    assert [one.status for one in listing(project).values()] == ["indexed", "waiting", "waiting"]
    assert index(warm, project)["indexed"] == 2


def test_searching_while_indexing_in_the_same_process(warm: Warm, project: Project, write: Write) -> None:
    write("a.md", "The lighthouse was built in 1911.")
    index(warm, project)
    for number in range(12):
        write(f"n{number}.md", f"Note {number} says that lamp {number} is green.")
    done: list[dict[str, Any]] = []
    thread = threading.Thread(target=lambda: done.append(index(warm, project)))
    thread.start()
    asked = 0
    while thread.is_alive():
        assert find(warm, project, "When was the lighthouse built?")[0] == "a.md"
        asked += 1
    thread.join()
    assert asked and done[0]["indexed"] == 12


def test_nothing_is_indexed(warm: Warm, project: Project) -> None:
    found = search.run(warm.context(), project=str(project.folder), query="anything")
    assert found == {"passages": [], "found": False, "indexed_chunks": 0}
    assert index(warm, project) == {"indexed": 0, "documents": 0, "chunks": 0, "failed": []}
