"""Projects and settings as folders and files on a disk that is sometimes full or damaged."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest

from core import paths
from core.errors import UserError, os_error
from core.project import Project
from core.settings import RECENT, Settings


def test_a_project_is_a_folder_that_can_be_copied(tmp_path: Path) -> None:
    Project.create(tmp_path / "a", "Orchard")
    (tmp_path / "a").rename(tmp_path / "b")
    opened = Project.open(tmp_path / "b")
    assert opened.name == "Orchard"
    assert opened.datasets_dir == tmp_path / "b" / "datasets" and opened.datasets_dir.is_dir()


def test_a_folder_in_use_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(UserError, match="not empty"):
        Project.create(tmp_path, "Orchard")
    assert (tmp_path / "letter.txt").read_text() == "mine"


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "is not an Ustad project"),
        ("{", "cannot be read"),
        (json.dumps({"format": 1}), "cannot be read"),
    ],
)
def test_what_is_no_project_says_why(tmp_path: Path, content: str | None, sentence: str) -> None:
    if content is not None:
        (tmp_path / "project.json").write_text(content)
    with pytest.raises(UserError, match=sentence):
        Project.open(tmp_path)


def test_two_samples_live_side_by_side(tmp_path: Path) -> None:
    first, second = Project.copy_sample(tmp_path), Project.copy_sample(tmp_path)
    assert first.folder != second.folder
    assert any(first.documents_dir.iterdir()) and second.about.sample


def test_settings_are_remembered() -> None:
    settings = Settings.load()
    settings.theme = "dark"
    for number in range(RECENT + 3):
        settings.remember_project(f"/p/{number}")
    settings.remember_project("/p/5")
    settings.save()
    again = Settings.load()
    assert again.theme == "dark"
    assert again.recent_projects[0] == "/p/5" and len(again.recent_projects) == RECENT


def test_damaged_settings_are_set_aside_not_lost() -> None:
    file = paths.settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text('{"theme": "purple"}')
    settings, trouble = Settings.load_or_reset()
    assert settings.theme == "system" and trouble is not None and "cannot be read" in str(trouble.message)
    assert file.with_suffix(".damaged.json").read_text() == '{"theme": "purple"}'


def test_a_failed_write_leaves_the_former_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "a.json"
    paths.write_atomic(file, "before")

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UserError, match="is full"):
        paths.write_atomic(file, "after")
    assert file.read_text() == "before" and [path.name for path in tmp_path.iterdir()] == ["a.json"]


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        (errno.ENOENT, "is not there"),
        (errno.EACCES, "not allowed"),
        (errno.ENOSPC, "is full"),
        (errno.EIO, "could not be used"),
    ],
)
def test_the_systems_errors_in_our_words(code: int, sentence: str) -> None:
    error = os_error(OSError(code, os.strerror(code)), Path("/x"))
    assert sentence in str(error.message) and error.fix is not None
