"""Files and folders into a project: copied whole or not at all, nothing overwritten, nothing silently left out."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.errors import Cancelled, UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Warned
from core.knowledge import adding, documents
from core.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project.create(tmp_path / "project", "Test")


def text_file(path: Path, words: str = "words") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(words)
    return path


def add(project: Project, *sources: Path) -> tuple[dict[str, object], list[str]]:
    ctx = MemoryContext()
    result = adding.run(ctx, project=str(project.folder), sources=[str(source) for source in sources])
    return result, [str(event.message) for event in ctx.of(Warned)]


def test_a_folder_is_copied_with_what_is_below_it(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    text_file(folder / "a.md")
    text_file(folder / "deep" / "b.txt")
    text_file(folder / "picture.xyz")
    text_file(folder / ".hidden" / "c.md")
    text_file(folder / "~$lock.docx")
    result, warned = add(project, folder)
    assert result["added"] == ["papers/a.md", "papers/deep/b.txt"]
    assert warned == [
        "1 file of a kind Ustad cannot read left out: picture.xyz.",
        "2 hidden file(s) or folder(s) left out.".replace("(s)", "s"),
    ]
    assert (project.documents_dir / "papers" / "deep" / "b.txt").read_text() == "words"


def test_the_same_name_with_other_content_gets_a_number(project: Project, tmp_path: Path) -> None:
    add(project, text_file(tmp_path / "one" / "a.md", "first"))
    result, _ = add(project, text_file(tmp_path / "two" / "a.md", "second"))
    assert result["added"] == ["a (2).md"]
    assert (project.documents_dir / "a.md").read_text() == "first"


def test_the_same_file_again_is_not_copied_twice(project: Project, tmp_path: Path) -> None:
    source = text_file(tmp_path / "a.md")
    add(project, source)
    result, _ = add(project, source)
    assert result == {"added": [], "already": 1, "left_out": []}


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_that_go_round_in_a_circle(project: Project, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    text_file(folder / "a.md")
    (folder / "again").symlink_to(folder, target_is_directory=True)
    (folder / "itself").symlink_to("itself")
    result, _ = add(project, folder)
    assert result["added"] == ["papers/a.md"]


def test_the_folder_that_holds_the_project_is_refused(project: Project) -> None:
    with pytest.raises(UserError, match="holds this project"):
        add(project, project.folder)


def test_a_file_that_is_gone(project: Project, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"gone\.md is not there"):
        add(project, tmp_path / "gone.md")


def test_stopping_keeps_what_was_copied(project: Project, tmp_path: Path) -> None:
    ctx = MemoryContext()
    ctx.cancel()
    with pytest.raises(Cancelled):
        adding.run(ctx, project=str(project.folder), sources=[str(text_file(tmp_path / "a.md"))])
    assert list(project.documents_dir.iterdir()) == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Path:
    """A disk of one megabyte."""
    place = tmp_path / "small"
    place.mkdir()
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux can mount a small disk")
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine lets nobody mount a disk")
    return place


def test_a_full_disk_is_told_and_nothing_else_is_lost(small_disk: Path, tmp_path: Path) -> None:
    try:
        project = Project.create(small_disk / "project", "Small")
        add(project, text_file(tmp_path / "first.md", "kept"))
        large = text_file(tmp_path / "large.txt", "x" * 3_000_000)
        with pytest.raises(UserError, match="full") as caught:
            add(project, large)
        assert "large.txt" in str(caught.value.message) and caught.value.fix is not None
        assert [path for path, _, _ in documents.scan(project.documents_dir).files] == ["first.md"]
        assert [path.name for path in project.documents_dir.iterdir()] == ["first.md"], "no half a copy stays"
    finally:
        subprocess.run(["umount", str(small_disk)], check=True)
