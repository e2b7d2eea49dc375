"""Checkpoints that are whole or not there: written aside, sealed with a list of their contents, then put in place.

Does not know what is inside them.
"""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from core.errors import UserError, os_error
from core.inside import inside
from core.paths import write_atomic

SEAL = "complete.json"
_PARTIAL = ".writing-"
_BLOCK = 1 << 20


class Seal(msgspec.Struct):
    """What a whole checkpoint holds: per file its size in bytes and its BLAKE2b digest."""

    step: int
    files: dict[str, tuple[int, str]]


def write(folder: Path, step: int, fill: Callable[[Path], object]) -> Path:
    """Make the checkpoint of `step` in `folder`: `fill` writes its files into the folder it is given.

    At any moment a crash leaves the former checkpoints and at most one unsealed folder that is ignored.
    Raises `UserError` where the disk is full or refuses; nothing of the attempt is left then.
    """
    partial, target = unsealed(folder, step), folder / f"step-{step}"
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        fill(partial)
        files = {
            str(file.relative_to(partial).as_posix()): (file.stat().st_size, _digest(file))
            for file in sorted(partial.rglob("*"))
            if file.is_file()
        }
        for name in files:
            _flush(partial / name)
        write_atomic(partial / SEAL, msgspec.json.encode(Seal(step, files)))
        if target.exists():
            shutil.rmtree(target)
        partial.rename(target)
        return target
    except Exception as error:
        explained = explain(error, folder)
        shutil.rmtree(partial, ignore_errors=True)
        if explained is error:
            raise
        raise explained from error


def unsealed(folder: Path, step: int) -> Path:
    """Where the checkpoint of `step` is written before it is in place."""
    return folder / f"{_PARTIAL}{step}"


def explain(error: Exception, folder: Path) -> Exception:
    """The sentence for what a failed write means. Libraries report a full disk in words of their own."""
    if isinstance(error, OSError):
        return os_error(error, folder)
    words = str(error)
    full = "No space left" in words or "os error 28" in words or "os error 112" in words
    if full or ("writing file" in words and shutil.disk_usage(folder).free < 4 * _BLOCK):
        return os_error(OSError(errno.ENOSPC, "disk full"), folder)
    return error


def is_whole(checkpoint: Path) -> bool:
    """Whether every file of it is there as it was written."""
    try:
        seal = msgspec.json.decode((checkpoint / SEAL).read_bytes(), type=Seal)
        return all(
            inside(checkpoint, name).stat().st_size == size and _digest(checkpoint / name) == digest
            for name, (size, digest) in seal.files.items()
        )
    except (OSError, msgspec.DecodeError, UserError):
        return False


def newest(folder: Path) -> Path | None:
    """The latest whole checkpoint; damaged and unfinished ones are passed over."""
    return next((path for _, path in reversed(listed(folder)) if is_whole(path)), None)


def listed(folder: Path) -> list[tuple[int, Path]]:
    """Sealed checkpoints by step, earliest first. Their contents are not looked at."""
    found = [
        (int(path.name.removeprefix("step-")), path)
        for path in folder.glob("step-*")
        if path.name.removeprefix("step-").isdigit() and (path / SEAL).is_file()
    ]
    return sorted(found)


def prune(folder: Path, keep: Iterable[int], last: int = 2) -> None:
    """Delete all checkpoints but the `last` latest and those of the steps in `keep`, and what crashes left behind."""
    kept = set(keep)
    for step, path in listed(folder)[:-last]:
        if step not in kept:
            # Its seal goes first: a crash in the middle leaves something that is not taken for a checkpoint.
            (path / SEAL).unlink(missing_ok=True)
            shutil.rmtree(path, ignore_errors=True)
    for path in folder.glob(f"{_PARTIAL}*"):
        shutil.rmtree(path, ignore_errors=True)


def _digest(file: Path) -> str:
    digest = hashlib.blake2b(digest_size=16)
    with file.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def flush(folder: Path) -> None:
    """Wait until all files in it are on the disk."""
    for file in folder.rglob("*"):
        if file.is_file():
            _flush(file)


def _flush(file: Path) -> None:
    """Wait until it is on the disk, so that a power cut cannot leave a seal over empty files."""
    with file.open("rb+") as stream:
        os.fsync(stream.fileno())
