"""What happens in a watched folder happens to the project's copies, and nothing more than that."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.errors import UserError
from core.jobs.context import MemoryContext
from core.jobs.events import Warned
from core.knowledge import watching
from core.knowledge.catalogue import Catalogue
from core.knowledge.watching import Watching
from core.project import Project


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("USTAD_HOME", str(tmp_path / "home"))


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.md").write_text("First.")
    (folder / "deep" / "b.txt").write_text("Second.")
    (folder / "photo.jpg").write_bytes(b"x")
    return folder


def follow(project: Project) -> dict[str, Any]:
    return watching.run(MemoryContext(), project=str(project.folder))


def copies(project: Project) -> dict[str, str]:
    folder = project.documents_dir
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def counted(added: int = 0, changed: int = 0, removed: int = 0, problems: int = 0) -> dict[str, int]:
    return {"added": added, "changed": changed, "removed": removed, "problems": problems}


def test_what_comes_changes_moves_and_goes_is_followed(project: Project, papers: Path) -> None:
    watching.watch(project, papers)
    assert follow(project) == counted(added=2)
    assert copies(project) == {"papers/a.md": "First.", "papers/deep/b.txt": "Second."}
    assert follow(project) == counted()
    (papers / "a.md").write_text("First, changed.")
    (papers / "c.md").write_text("Third.")
    (papers / "deep" / "b.txt").rename(papers / "moved.txt")
    assert follow(project) == counted(added=2, changed=1, removed=1)
    assert copies(project) == {
        "papers/a.md": "First, changed.", "papers/c.md": "Third.", "papers/moved.txt": "Second.",
    }  # fmt: skip
    assert not (project.documents_dir / "papers" / "deep").exists()


def test_a_copy_lost_is_made_again_and_what_the_person_put_beside_stays(
    project: Project, papers: Path
) -> None:
    watching.watch(project, papers)
    follow(project)
    (project.documents_dir / "papers" / "a.md").unlink()
    (project.documents_dir / "papers" / "own.md").write_text("Mine.")
    assert follow(project) == counted(changed=1)
    assert copies(project)["papers/own.md"] == "Mine."


def test_a_folder_that_is_gone_or_empty_takes_no_copies_with_it(project: Project, papers: Path) -> None:
    """A disk that is not connected looks like that."""
    watching.watch(project, papers)
    follow(project)
    away = papers.rename(papers.with_name("away"))
    assert follow(project) == counted(problems=1)
    problem = Watching.of(project).folders[0].problem
    assert problem is not None and "is not there" in str(problem)
    papers.mkdir()
    assert follow(project) == counted(problems=1)
    assert "is empty now" in str(Watching.of(project).folders[0].problem)
    assert len(copies(project)) == 2
    papers.rmdir()
    away.rename(papers)
    assert follow(project) == counted()
    assert Watching.of(project).folders[0].problem is None


def test_trouble_is_told_once(project: Project, papers: Path) -> None:
    watching.watch(project, papers)
    follow(project)
    shutil.rmtree(papers)
    told = []
    for _ in range(2):
        ctx = MemoryContext()
        watching.run(ctx, project=str(project.folder))
        told.append(len(ctx.of(Warned)))
    assert told == [1, 0]


def test_copies_stay_when_following_ends(project: Project, papers: Path) -> None:
    watched = watching.watch(project, papers)
    follow(project)
    watching.stop(project, watched.name)
    (papers / "a.md").unlink()
    assert follow(project) == counted()
    assert len(copies(project)) == 2


def test_a_name_that_is_taken_gets_a_number(project: Project, papers: Path) -> None:
    (project.documents_dir / "papers").mkdir()
    (project.documents_dir / "papers" / "a.md").write_text("Another.")
    assert watching.watch(project, papers).name == "papers 2"
    follow(project)
    assert copies(project)["papers/a.md"] == "Another."


def test_folders_that_cannot_be_followed(project: Project, papers: Path, tmp_path: Path) -> None:
    watching.watch(project, papers)
    for folder, said in (
        (tmp_path / "nowhere", "is not there"),
        (papers / "a.md", "is not a folder"),
        (project.documents_dir, "one inside the other"),
        (tmp_path, "one inside the other"),
        (papers, "followed already"),
        (papers / "deep", "followed already"),
    ):
        with pytest.raises(UserError, match=said):
            watching.watch(project, folder)


def test_a_copied_project_follows_nothing(project: Project, papers: Path, tmp_path: Path) -> None:
    """Nor does a project from a stranger: what is followed is kept with the person."""
    watching.watch(project, papers)
    follow(project)
    other = Project.open(Path(shutil.copytree(project.folder, tmp_path / "copy")))
    (papers / "new.md").write_text("New.")
    assert follow(other) == counted() and Watching.of(other).folders == []
    assert len(copies(other)) == 2


def test_loops_and_closed_folders_are_listed_with_a_reason(project: Project) -> None:
    home = project.documents_dir
    (home / "deep").mkdir()
    (home / "deep" / "a.md").write_text("First.")
    (home / "deep" / "up").symlink_to(home, target_is_directory=True)
    (home / "self").symlink_to(home / "self")
    (home / "nowhere.md").symlink_to(home / "gone.md")
    (home / ".git").mkdir()
    (home / ".git" / "b.md").write_text("Hidden.")
    (home / "photo.JPG").write_bytes(b"12345")
    listed = {one.path: one for one in Catalogue(project).listing(skipped=True)}
    assert list(Catalogue(project).listing()) == [listed.pop("deep/a.md")]
    assert {path: str(one.reason) for path, one in listed.items()} == {
        ".git/": "Hidden.",
        "deep/up/": "A link to a folder that is listed already.",
        "nowhere.md": "A link that leads nowhere.",
        "photo.JPG": "Files of this kind (.JPG) are not read.",
        "self": "A link that leads nowhere.",
    }
    assert {one.status for one in listed.values()} == {"skipped"} and listed["photo.JPG"].size == 5


def test_a_folder_that_cannot_be_read_keeps_its_copies(
    project: Project, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    watching.watch(project, papers)
    follow(project)
    (papers / "a.md").unlink()
    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", closed(papers / "deep"))
        assert follow(project) == counted(removed=1)
    assert list(copies(project)) == ["papers/deep/b.txt"]
    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", closed(project.documents_dir / "papers" / "deep"))
        listed = Catalogue(project).listing(skipped=True)
    assert [(one.path, one.status, str(one.reason)) for one in listed] == [
        ("papers/deep/", "skipped", "This folder cannot be read: Permission denied.")
    ]


def closed(folder: Path) -> Callable[[str], Any]:
    """`os.scandir` where one folder may not be looked into (root may, whatever its permissions are)."""
    scandir = os.scandir

    def look(place: str) -> Any:
        if Path(place) == folder:
            raise PermissionError(13, "Permission denied", place)
        return scandir(place)

    return look
