"""The format numbers of files: what an older one says is brought up, a newer one is refused, and neither is ever lost.

A file of Ustad carries ``format``, a whole number that grows when an older program could no longer read it rightly. A
new field with a default is no new format. Files of an older format are brought up as they are read, step by step; they
stay as they are until something is saved in their place. Whatever would be replaced by a file of another format is
kept beside it first, by a name that says its format and is never written over.

What the program writes, and which format each has:

=========================  ======  =====================================================================
project.json               1       `core.project`; a newer one: the project is open for reading only
settings.json              1       `core.settings`; unknown keys are kept; a copy for each version
datasets/*.sqlite          2       ``user_version``, `core.datasets.upgrading`; 1: no marks, no versions
trials/*.json              2       `core.evaluation.trials_kept`; 1: models only, no documents
advice.json                2       `core.advice.advice`; 1: without evidence
proof.json                 1       `core.advice.proof`
golden_questions.json      1       `core.evaluation.retrieval.golden`
checks.json                1       `core.evaluation.watch`
runs/*/run.json            1       `core.runs`; config.json beside it goes with it
sweeps/*/sweep.json        1       `core.training.sweeps`
recipe.json (jobs)         1       `core.jobs.recipe`
an export's record         1       `core.export.record`
knowledge/tags.sqlite      1       ``user_version``, `core.knowledge.tags`
knowledge/index-*/         1       ``user_version`` of its catalogue; made of the documents, and so made anew
                                   where its splitter or words are of another version
chats/*.jsonl              none    lines that are only ever added; a line of a kind not known is left alone
=========================  ======  =====================================================================
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from core import fields
from core.errors import UserError, explain_os_errors
from core.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import sqlite3

T = TypeVar("T")
Step = Callable[[dict[str, Any]], dict[str, Any]]
"""What a file of one format says, as one of the next would say it."""
_KEPT = re.compile(r"\.(?:format|version)-[^/]+$")

heard: Callable[[Path, Path], None] | None = None
"""Told of each file that was kept because it was brought up or replaced, and of the copy; from any thread."""


class Newer(UserError):
    """The file is of a newer version of Ustad."""


class _Head(msgspec.Struct):
    format: int = 1


def format_of(file: Path) -> int:
    """The format that a JSON file says it has. Raises `UserError` where it cannot be read."""
    return fields.load(_Head, file).format


def load(cls: type[T], file: Path, present: int, steps: Mapping[int, Step] | None = None) -> T:
    """What a file says, brought up from an older format; `steps` leads from each format to the next where more changed
    than new fields with defaults. Raises `Newer`, and `UserError` as `fields.load`."""
    with explain_os_errors(file):
        data = file.read_bytes()
    found = fields.from_json(_Head, data, str(file)).format
    refuse_newer(found, present, file)
    if steps and found < present:
        said = fields.from_json(dict[str, Any], data, str(file))
        for former in range(found, present):
            said = steps.get(former, dict)(said) | {"format": former + 1}
        data = msgspec.json.encode(said)
    return fields.from_json(cls, data, str(file))


def refuse_newer(found: int, present: int, file: Path) -> None:
    """Raise `Newer` where a file's format is beyond the present one."""
    if found > present:
        raise Newer(
            QT_TRANSLATE_NOOP("core", "{path} was written by a newer version of Ustad."),
            QT_TRANSLATE_NOOP("core", "Update Ustad to use it; nothing in it is changed until then."),
            path=str(file),
        )


def save(file: Path, value: Any, present: int) -> None:
    """Write as JSON, whole or not at all; what was there in another format, or is damaged, is kept beside it."""
    if file.exists():
        try:
            found = format_of(file)
        except UserError:
            found = 0
        if found != present:
            keep(file, f"format-{found}" if found else "format-unknown")
    fields.save(file, value)


def keep(file: Path, name: str) -> Path:
    """Keep `file` as it is beside itself, with `name` behind its own; returns the copy. One that says the same is there
    already after a kill, and one that says something else is never written over."""
    return _keep(file, name, lambda target: shutil.copyfile(file, target))


def keep_database(db: sqlite3.Connection, file: Path, found: int) -> Path:
    """The same for the SQLite file of an open connection, with what its log holds."""

    import sqlite3

    def copy(target: Path) -> None:
        with contextlib.closing(sqlite3.connect(target)) as made:
            db.backup(made)
            made.execute("PRAGMA journal_mode=DELETE")

    return _keep(file, f"format-{found}", copy)


def kept(folder: Path) -> list[Path]:
    """The files that were kept in a folder and in those below, in their order."""
    return sorted(path for path in folder.rglob("*.*-*") if _KEPT.search(path.name) and path.is_file())


def _keep(file: Path, name: str, copy: Callable[[Path], object]) -> Path:
    import filecmp

    with explain_os_errors(file):
        handle, part = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")
        os.close(handle)
        try:
            copy(Path(part))
            with Path(part).open("rb+") as made:
                os.fsync(made.fileno())
            number, target = 1, file.with_name(f"{file.name}.{name}")
            while target.exists() and not filecmp.cmp(part, target, shallow=False):
                number += 1
                target = file.with_name(f"{file.name}.{name}-{number}")
            Path(part).replace(target)
        except BaseException:
            Path(part).unlink(missing_ok=True)
            raise
    if heard is not None:
        heard(file, target)
    return target
