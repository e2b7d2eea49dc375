"""A checkpoint is whole or it is none."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from core.errors import UserError
from core.training import checkpoints


def fill(words: str) -> object:
    def write(folder: Path) -> None:
        (folder / "weights").write_text(words)
        (folder / "inner").mkdir()
        (folder / "inner" / "state").write_text(words * 2)

    return write


def test_whole_ones_are_found_newest_first(tmp_path: Path) -> None:
    for step in (2, 10, 9):
        checkpoints.write(tmp_path, step, fill(str(step)))  # type: ignore[arg-type]
    assert [step for step, _ in checkpoints.listed(tmp_path)] == [2, 9, 10]
    assert checkpoints.newest(tmp_path) == tmp_path / "step-10"


@pytest.mark.parametrize("harm", ["cut", "changed", "missing", "unsealed", "seal"])
def test_damaged_ones_are_passed_over(tmp_path: Path, harm: str) -> None:
    checkpoints.write(tmp_path, 1, fill("a"))  # type: ignore[arg-type]
    last = checkpoints.write(tmp_path, 2, fill("bb"))  # type: ignore[arg-type]
    file = last / "inner" / "state"
    match harm:
        case "cut":
            file.write_text("b")
        case "changed":
            file.write_text("bbbc")
        case "missing":
            file.unlink()
        case "unsealed":
            (last / checkpoints.SEAL).unlink()
        case "seal":
            (last / checkpoints.SEAL).write_text("{")
    assert checkpoints.newest(tmp_path) == tmp_path / "step-1"


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        RuntimeError("I/O error: No space left on device (os error 28)"),
    ],
)
def test_a_full_disk_leaves_what_was(tmp_path: Path, error: Exception) -> None:
    checkpoints.write(tmp_path, 1, fill("a"))  # type: ignore[arg-type]

    def full(folder: Path) -> None:
        (folder / "weights").write_text("b")
        raise error

    with pytest.raises(UserError, match="is full"):
        checkpoints.write(tmp_path, 2, full)
    assert [path.name for path in tmp_path.iterdir()] == ["step-1"]


def test_another_error_stays_itself(tmp_path: Path) -> None:
    def bug(folder: Path) -> None:
        raise KeyError("weights")

    with pytest.raises(KeyError):
        checkpoints.write(tmp_path, 1, bug)
    assert list(tmp_path.iterdir()) == []


def test_pruning_keeps_the_last_and_the_wanted(tmp_path: Path) -> None:
    for step in range(1, 6):
        checkpoints.write(tmp_path, step, fill("a"))  # type: ignore[arg-type]
    (tmp_path / ".writing-6").mkdir()
    checkpoints.prune(tmp_path, keep=[2])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["step-2", "step-4", "step-5"]
